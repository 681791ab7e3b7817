// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs.h"
#include "differencesdialog.h"

namespace sme {

/// Asks what to do when the file on the disk is not the one that was read; can show how it differs from what is here.
class ConflictDialog final : public DifferencesDialog
{
    Q_OBJECT

public:
    ConflictDialog(const ConflictQuestion &question, QWidget *parent);

    /// What was chosen; Cancel before.
    Dialogs::Conflict answer() const { return m_answer; }

private:
    Dialogs::Conflict m_answer = Dialogs::Conflict::Cancel;
};

/// Asks what to do with work that an earlier run left unsaved; shows how it differs from the file.
class RecoveryDialog final : public DifferencesDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const RecoveryQuestion &question, QWidget *parent);

    /// What was chosen; Cancel before.
    Dialogs::Recovery answer() const { return m_answer; }

private:
    Dialogs::Recovery m_answer = Dialogs::Recovery::Cancel;
};

} // namespace sme
