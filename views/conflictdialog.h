// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;

namespace sme {

class CodeView;

/// Asks what to do when the file on the disk is not the one that was read; can show how it differs from what is here.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const ConflictQuestion &question, QWidget *parent);

    /// What was chosen; Cancel before.
    Dialogs::Conflict answer() const { return m_answer; }

private:
    QPushButton *addAnswer(QDialogButtonBox *box, const QString &text, int role, Dialogs::Conflict answer);
    void showDifferences(bool isShown);

    Dialogs::Conflict m_answer = Dialogs::Conflict::Cancel;
    CodeView *m_differences;
    QWidget *m_legend;
};

} // namespace sme
