// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "conflictdialog.h"

#include <QPushButton>

namespace sme {

using namespace Qt::StringLiterals;

ConflictDialog::ConflictDialog(const ConflictQuestion &question, QWidget *parent)
    : DifferencesDialog({.title = tr("File changed"),
                         .what = tr("%1 is not the file that was opened.").arg(question.fileName),
                         .why = question.reason + u'\n'
                             + tr("Overwrite replaces it with what this window shows. Reload reads it and drops the "
                                  "changes made here. Save as… keeps both."),
                         .legend = question.differences.isEmpty() ? tr("The file has the same text as this window.")
                                                                  : tr("−: only in the file. +: only in this window."),
                         .differences = question.differences},
                        parent)
{
    setObjectName(u"conflictDialog"_s);
    const auto add = [this](const QString &text, QDialogButtonBox::ButtonRole role, Dialogs::Conflict answer) {
        return addAnswer(text, role, [this, answer] { m_answer = answer; });
    };
    add(tr("Overwrite"), QDialogButtonBox::DestructiveRole, Dialogs::Conflict::Overwrite);
    add(tr("Reload"), QDialogButtonBox::DestructiveRole, Dialogs::Conflict::Reload);
    addDifferencesButton(question.isAboutDifferences);
    add(tr("Save as…"), QDialogButtonBox::AcceptRole, Dialogs::Conflict::SaveAs)->setDefault(true);
    add(tr("Cancel"), QDialogButtonBox::RejectRole, Dialogs::Conflict::Cancel);
}

RecoveryDialog::RecoveryDialog(const RecoveryQuestion &question, QWidget *parent)
    : DifferencesDialog({.title = tr("Unsaved work"),
                         .what = question.text,
                         .why = tr("Restore opens it, still unsaved. Discard deletes it; the file stays as it is."),
                         .legend = question.differences.isEmpty()
                             ? tr("The file has the same text as the unsaved work.")
                             : tr("−: only in the file. +: only in the unsaved work."),
                         .differences = question.differences},
                        parent)
{
    setObjectName(u"recoveryDialog"_s);
    addAnswer(tr("Restore"), QDialogButtonBox::AcceptRole, [this] {
        m_answer = Dialogs::Recovery::Restore;
    })->setDefault(true);
    addAnswer(tr("Discard"), QDialogButtonBox::DestructiveRole, [this] { m_answer = Dialogs::Recovery::Discard; });
    addDifferencesButton(true);
    addAnswer(tr("Cancel"), QDialogButtonBox::RejectRole, [this] { m_answer = Dialogs::Recovery::Cancel; });
}

} // namespace sme
