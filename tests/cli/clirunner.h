// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace sme::test {

/// What a run of the program gave.
struct Run
{
    int exitCode = -1; ///< -1: it crashed or did not end in time
    QByteArray output;
    QByteArray errors;
    qint64 milliseconds = 0;

    /// The lines of the output as JSON objects; an empty one for a line that is none.
    QList<QJsonObject> json() const;
    /// The one object of the output; empty if there is not exactly one.
    QJsonObject object() const;
};

/// Runs shoot-mirror in a process of its own, in an environment without colours and proxies.
Run runCli(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

/// The same as a user who may not read and write everything, also where the tests run as root. It is killed after
/// `killAfter` milliseconds, if it still runs.
Run runCliUnprivileged(const QStringList &arguments, const QStringList &environment = {}, int killAfter = 60'000);

/// A folder for the files of a test.
class Files
{
public:
    /// Writes a file and returns its path.
    QString write(const QString &name, const QByteArray &text) const;
    QByteArray read(const QString &name) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The names in the folder, hidden ones too.
    QStringList names() const;
    /// Makes the user of runCliUnprivileged() the owner of the folder and of all that is in it.
    void giveToUnprivileged() const;

private:
    QTemporaryDir m_folder;
};

/// A Shoot with two mirrors, comments, and no error for any release.
QByteArray validShoot();
/// A Shoot with this name whose only mirror has this upstream.
QByteArray shootWith(const QByteArray &name, const QByteArray &upstream);

} // namespace sme::test
