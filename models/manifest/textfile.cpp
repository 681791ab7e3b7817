// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/textfile.h"

#include "files/descriptor.h"
#include "files/filename.h"
#include "manifest/shootmanifest.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <optional>

#include <fcntl.h>
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
    if (name.isEmpty())
        return Error{TextFile::tr("A file without a name cannot be read. Say which file."), {}};
    return Error{TextFile::tr("%1 cannot be read: %2").arg(name, reason), {}};
}

Error cannotWrite(const QString &name, const QString &reason)
{
    if (name.isEmpty())
        return Error{TextFile::tr("A file without a name cannot be written. Say which file."), {}};
    return Error{TextFile::tr("%1 cannot be written: %2").arg(name, reason), {}};
}

Error tooLarge(const QString &name)
{
    return cannotRead(name, TextFile::tr("it is larger than the limit of %1 MiB").arg(ShootManifest::maxSize >> 20));
}

/// The file that a path names in the end, which need not exist.
QByteArray resolveLinks(QByteArray path)
{
    constexpr int maxLinks = 40; // what Linux follows
    QByteArray target(4096, Qt::Uninitialized); // the system's limit of a path
    for (int i = 0; i < maxLinks; ++i) {
        const ssize_t size = ::readlink(path.constData(), target.data(), std::size_t(target.size()));
        if (size <= 0)
            break;
        const QByteArray folder = target.at(0) == '/' ? QByteArray() : path.first(path.lastIndexOf('/') + 1);
        path = folder + target.first(size);
    }
    return path;
}

std::optional<struct stat> statOf(const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return {};
    return status;
}

/// For devices and pipes, which have no content to replace.
Result<void> writeToDevice(const QByteArray &path, const QByteArray &text, const QString &name)
{
    const Descriptor device = Descriptor::openAt(AT_FDCWD, path, O_WRONLY);
    if (!device.isOpen() || !device.writeAll(text))
        return cannotWrite(name, systemReason(errno));
    return {};
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
    Descriptor descriptor = Descriptor::openAt(AT_FDCWD, textToSystem(path), O_RDONLY);
    if (!descriptor.isOpen())
        return cannotRead(path, systemReason(errno));
    const auto status = descriptor.status();
    if (status && S_ISDIR(status->st_mode))
        return cannotRead(path, TextFile::tr("it is a folder"));
    QFile file;
    if (!file.open(descriptor.get(), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(path, file.errorString());
    return readText(file, path);
}

Result<void> writeTextFile(const QString &path, const QByteArray &text, const FileExpectation &expected)
{
    const QByteArray target = resolveLinks(textToSystem(path));
    const auto status = statOf(target);
    if (status && S_ISDIR(status->st_mode))
        return cannotWrite(path, TextFile::tr("it is a folder"));
    if (status && !S_ISREG(status->st_mode))
        return writeToDevice(target, text, path);
    const Result<void> done = replaceFile(target, text, expected);
    return done ? done : cannotWrite(path, done.error().message);
}

bool fileExists(const QString &path)
{
    return statOf(textToSystem(path)).has_value();
}

bool isRegularFile(const QString &path)
{
    const auto status = statOf(textToSystem(path));
    return status && S_ISREG(status->st_mode);
}

int hardLinkCount(const QString &path)
{
    const auto status = statOf(textToSystem(path));
    return status && S_ISREG(status->st_mode) ? int(status->st_nlink) : 0;
}

} // namespace sme
