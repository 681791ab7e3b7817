// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QDialogButtonBox>

#include <functional>

class QPushButton;

namespace sme {

class CodeView;

/// A question about two texts that can show how they differ. Its answers are verbs.
class DifferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is asked; plain text.
    struct Question
    {
        QString title;
        QString what; ///< in a few words
        QString why; ///< and what each answer does
        QString legend; ///< of the differences
        QByteArray differences; ///< a unified diff
    };

protected:
    DifferencesDialog(const Question &question, QWidget *parent);

    QPushButton *addAnswer(const QString &text, QDialogButtonBox::ButtonRole role, const std::function<void()> &take);
    void addDifferencesButton(bool isShown);

private:
    QWidget *makeHead(const Question &question);
    void showDifferences(bool isShown);

    CodeView *m_differences;
    QWidget *m_legend;
    QDialogButtonBox *m_buttons;
};

} // namespace sme
