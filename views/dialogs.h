// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace sme {

/// A file that is not the one that was read any more.
struct ConflictQuestion
{
    QString fileName;
    QString reason; ///< what happened to it
    QByteArray differences; ///< a unified diff from the file to what the window shows
    bool isAboutDifferences = false; ///< they were asked for
};

/// Work that an earlier run left unsaved.
struct RecoveryQuestion
{
    QString text; ///< what was found
    QByteArray differences; ///< a unified diff from the file to it
};

/// The questions that stop the user, behind an interface so that a test can answer them. All texts are plain text.
class Dialogs
{
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class Conflict { Overwrite, Reload, SaveAs, Cancel };
    enum class Recovery { Restore, Discard, Cancel };

    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;
    virtual ~Dialogs();

    /// What to do with changes that are not saved, before `fileName` is left.
    virtual Unsaved askUnsaved(const QString &fileName) = 0;
    /// What to do when the file on the disk is not the one that was read.
    virtual Conflict askConflict(const ConflictQuestion &question) = 0;
    /// What to do with unsaved work of an earlier run, after a look at how it differs from the file.
    virtual Recovery askRecovery(const RecoveryQuestion &question) = 0;
    /// A file to open; empty when the user gives up. `folder` is where to begin.
    virtual QString askOpenPath(const QString &folder) = 0;
    /// A file with CA certificates; empty when the user gives up.
    virtual QString askCertificatePath(const QString &folder) = 0;
    /// A file to read that is no manifest: an archive, a log, a list; empty when the user gives up.
    virtual QString askReadPath(const QString &title, const QString &folder) = 0;
    /// A file to write; empty when the user gives up. Has asked already whether an existing file may be replaced.
    virtual QString askSavePath(const QString &title, const QString &suggestion) = 0;
    /// A folder to write into or to read; empty when the user gives up.
    virtual QString askFolder(const QString &title, const QString &folder) = 0;
    /// Says what the program is.
    virtual void showAbout() = 0;
};

} // namespace sme
