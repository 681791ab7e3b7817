// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// What an earlier run left: files that it had begun to overwrite, and unsaved work.
#include "filecontroller.h"

#include "banner.h"
#include "dialogs.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QString recoveryText(const RecoveredDocument &found)
{
    const QString name =
        found.path.isEmpty() ? FileController::tr("a document without a file") : QFileInfo(found.path).fileName();
    const QString time = QLocale().toString(found.time.toLocalTime(), QLocale::ShortFormat);
    return FileController::tr("Unsaved work on %1 was found, of %2.").arg(name, time);
}

} // namespace

void FileController::offerRecovery()
{
    clearNotice();
    if (!m_restored.isEmpty()) {
        m_banners.notice->showMessage(Severity::Warning, m_restored.takeFirst(), {m_noted});
        return;
    }
    if (m_recovered.isEmpty())
        m_recovered = DocumentFile::recoverable();
    if (m_recovered.isEmpty())
        return;
    m_banners.notice->showMessage(Severity::Warning, recoveryText(m_recovered.constFirst()),
                                  {m_restore, m_discard, m_lookAt});
}

void FileController::askRecovery()
{
    if (m_recovered.isEmpty())
        return;
    const RecoveredDocument &found = m_recovered.constFirst();
    switch (m_dialogs->askRecovery({recoveryText(found), DocumentFile::differences(found)})) {
    case Dialogs::Recovery::Restore:
        recover();
        break;
    case Dialogs::Recovery::Discard:
        m_discard->trigger();
        break;
    case Dialogs::Recovery::Cancel:
        break;
    }
}

void FileController::recover()
{
    if (m_recovered.isEmpty() || !mayLeave())
        return;
    const RecoveredDocument found = m_recovered.takeFirst();
    load({found.path, found.text, found.subject}, {},
         [this, found](PreparedDocument document) { m_file.recover(std::move(document), found); });
}

} // namespace sme
