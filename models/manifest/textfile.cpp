// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/textfile.h"

#include "manifest/shootmanifest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

#include <sys/stat.h>
#include <unistd.h>

namespace sme {

namespace {

struct TextFile
{
    Q_DECLARE_TR_FUNCTIONS(sme::TextFile)
};

Error cannotRead(const QString &name, const QString &reason)
{
    return Error{TextFile::tr("%1 cannot be read: %2").arg(name, reason), {}};
}

Error cannotWrite(const QString &name, const QString &reason)
{
    return Error{TextFile::tr("%1 cannot be written: %2").arg(name, reason), {}};
}

Error tooLarge(const QString &name)
{
    return cannotRead(name, TextFile::tr("it is larger than the limit of %1 MiB").arg(ShootManifest::maxSize >> 20));
}

/// The file that a path names in the end, which need not exist.
QString resolveLinks(const QString &path)
{
    constexpr int maxLinks = 40; // what Linux follows
    QFileInfo info(path);
    for (int i = 0; i < maxLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.filePath();
}

std::optional<struct stat> statOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

bool writeAll(QFileDevice &file, const QByteArray &text)
{
    return file.write(text) == text.size() && file.flush();
}

/// For devices and pipes, which have no content to replace.
Result<void> writeToDevice(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered) || !writeAll(file, text))
        return cannotWrite(path, file.errorString());
    return {};
}

/// Overwrites a file in a folder where no new file can be made.
Result<void> overwrite(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return cannotWrite(path, file.errorString());
    const Result<QByteArray> before = readText(file, path);
    if (!before)
        return before.error();
    if (file.seek(0) && writeAll(file, text) && ::fsync(file.handle()) == 0 && file.resize(text.size()))
        return {};

    const QString reason = file.errorString();
    file.unsetError();
    // The space of the old text is still the file's own, so this works on a full disk too.
    if (file.seek(0) && writeAll(file, *before) && file.resize(before->size()))
        return cannotWrite(path, TextFile::tr("%1. It still has its old content.").arg(reason));
    return cannotWrite(path, TextFile::tr("%1. Its old content is damaged.").arg(reason));
}

/// Gives the new file the owner and the permissions of the one that it replaces.
void keepOwner(int handle, const struct stat &status)
{
    // Only root can give a file away; a group that is not the user's own cannot be kept by others. Both are no failure.
    if (::fchown(handle, status.st_uid, status.st_gid) != 0)
        static_cast<void>(::fchown(handle, uid_t(-1), status.st_gid) == 0);
    static_cast<void>(::fchmod(handle, status.st_mode & 07777) == 0);
}

} // namespace

Result<QByteArray> readText(QIODevice &device, const QString &name)
{
    constexpr qsizetype limit = ShootManifest::maxSize;
    if (!device.isSequential() && device.size() > limit)
        return tooLarge(name);
    QByteArray text;
    while (text.size() <= limit) {
        const QByteArray part = device.read(limit + 1 - text.size());
        if (part.isEmpty())
            break;
        text += part;
    }
    if (text.size() > limit)
        return tooLarge(name);
    if (const auto *file = qobject_cast<const QFileDevice *>(&device); file && file->error() != QFileDevice::NoError)
        return cannotRead(name, device.errorString());
    return text;
}

Result<QByteArray> readTextFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return cannotRead(path, TextFile::tr("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    return readText(file, path);
}

Result<void> writeTextFile(const QString &path, const QByteArray &text)
{
    const QString target = resolveLinks(path);
    const auto status = statOf(target);
    if (status && S_ISDIR(status->st_mode))
        return cannotWrite(path, TextFile::tr("it is a folder"));
    if (status && !S_ISREG(status->st_mode))
        return writeToDevice(target, text);

    const QFileInfo info(target);
    if (status && info.isWritable() && !QFileInfo(info.absolutePath()).isWritable())
        return overwrite(target, text);

    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (!writeAll(file, text))
        return cannotWrite(path, file.errorString());
    if (status)
        keepOwner(file.handle(), *status);
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace sme
