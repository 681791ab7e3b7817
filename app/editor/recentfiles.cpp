// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// The files that were opened last, and where the next one is looked for.
#include "filecontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRecentFiles = 10;

} // namespace

QStringList FileController::recentFiles() const
{
    return QSettings().value("recentFiles"_L1).toStringList();
}

void FileController::remember(const QString &path)
{
    const QFileInfo info(path);
    QStringList files = recentFiles();
    files.removeAll(info.absoluteFilePath());
    files.prepend(info.absoluteFilePath());
    QSettings().setValue("recentFiles"_L1, files.mid(0, maxRecentFiles));
    setLastFolder(info.absolutePath());
}

QString FileController::lastFolder() const
{
    return QSettings().value("lastFolder"_L1, QDir::homePath()).toString();
}

void FileController::setLastFolder(const QString &folder)
{
    QSettings().setValue("lastFolder"_L1, folder);
}

} // namespace sme
