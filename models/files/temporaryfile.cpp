// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/temporaryfile.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace sme {

namespace {

constexpr QByteArrayView namePrefix(".shoot-mirror-");
constexpr QByteArrayView nameEnd(".tmp");
constexpr int nameDigits = 16;
constexpr int maxAttempts = 100;

QByteArray randomName()
{
    const QByteArray digits = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    return namePrefix.toByteArray() + digits.rightJustified(nameDigits, '0') + nameEnd.toByteArray();
}

bool isTemporaryName(QByteArrayView name)
{
    if (name.size() != namePrefix.size() + nameDigits + nameEnd.size() || !name.startsWith(namePrefix)
        || !name.endsWith(nameEnd))
        return false;
    const QByteArrayView digits = name.sliced(namePrefix.size(), nameDigits);
    return std::ranges::all_of(digits, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

TemporaryFile::TemporaryFile(int folder, mode_t mode) : m_folder(folder)
{
    // By way of /proc a file gets its name later.
    if (::access("/proc/self/fd", X_OK) == 0)
        m_file = Descriptor::openAt(folder, ".", O_TMPFILE | O_RDWR, mode);
    else
        errno = EOPNOTSUPP;
    // What comes back where the file system, or the system, knows no files without a name.
    const bool isUnknown = errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL || errno == ENOENT;
    for (int attempt = 0; !m_file.isOpen() && isUnknown && attempt < maxAttempts; ++attempt) {
        m_name = randomName();
        m_file = Descriptor::openAt(folder, m_name, O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR, mode);
        if (!m_file.isOpen() && errno != EEXIST)
            break;
    }
    if (!m_file.isOpen())
        m_name.clear();
    else
        m_file.lock(); // nobody else's leftover
}

TemporaryFile::~TemporaryFile()
{
    const int reason = errno;
    if (!m_name.isEmpty())
        ::unlinkat(m_folder, m_name.constData(), 0);
    errno = reason;
}

bool TemporaryFile::makeName()
{
    if (!m_name.isEmpty())
        return true;
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file.get());
    for (int attempt = 0; attempt < maxAttempts; ++attempt) {
        const QByteArray name = randomName();
        if (::linkat(AT_FDCWD, self.constData(), m_folder, name.constData(), AT_SYMLINK_FOLLOW) == 0) {
            m_name = name;
            return true;
        }
        if (errno != EEXIST)
            break;
    }
    return false;
}

void TemporaryFile::removeLeftovers(int folder)
{
    Descriptor copy = Descriptor::openAt(folder, ".", O_RDONLY | O_DIRECTORY);
    if (!copy.isOpen())
        return;
    const auto closeFolder = [](DIR *stream) { ::closedir(stream); };
    const std::unique_ptr<DIR, decltype(closeFolder)> stream(::fdopendir(copy.get()), closeFolder);
    if (!stream)
        return;
    const int descriptor = copy.release(); // the stream closes it
    while (const dirent *entry = ::readdir(stream.get())) {
        if (!isTemporaryName(entry->d_name))
            continue;
        const Descriptor file = Descriptor::openAt(descriptor, entry->d_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        const auto status = file.isOpen() ? file.status() : std::nullopt;
        if (status && S_ISREG(status->st_mode) && status->st_uid == ::geteuid() && file.lock())
            ::unlinkat(descriptor, entry->d_name, 0);
    }
}

} // namespace sme
