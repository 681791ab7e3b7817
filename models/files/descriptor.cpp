// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sme {

Descriptor Descriptor::openAt(int folder, const QByteArray &name, int flags, mode_t mode)
{
    int descriptor = -1;
    do {
        descriptor = ::openat(folder, name.constData(), flags | O_CLOEXEC | O_NOCTTY, mode);
    } while (descriptor < 0 && errno == EINTR);
    return Descriptor(descriptor);
}

void Descriptor::close()
{
    if (m_descriptor < 0)
        return;
    const int reason = errno; // that of what went wrong before is the one to tell
    ::close(std::exchange(m_descriptor, -1));
    errno = reason;
}

std::optional<struct stat> Descriptor::status() const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return {};
    return status;
}

bool Descriptor::writeAll(const QByteArray &bytes) const
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(count, 0);
    }
    return true;
}

std::optional<QByteArray> Descriptor::content(qsizetype limit) const
{
    const auto known = status();
    if (!known)
        return {};
    QByteArray bytes;
    // One byte more than it has tells that it does not grow meanwhile.
    bytes.resize(std::min<qsizetype>(limit, known->st_size + 1));
    qsizetype size = 0;
    while (true) {
        if (size == bytes.size()) {
            if (size >= limit)
                break;
            bytes.resize(std::min(limit, 2 * size + 1));
        }
        const ssize_t count = ::pread(m_descriptor, bytes.data() + size, std::size_t(bytes.size() - size), size);
        if (count < 0 && errno != EINTR)
            return {};
        if (count == 0)
            break;
        size += std::max<ssize_t>(count, 0);
    }
    bytes.truncate(size);
    return bytes;
}

bool Descriptor::lock(int attempts) const
{
    constexpr std::chrono::milliseconds pause(5);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return true;
        if (--attempts <= 0)
            return false;
        std::this_thread::sleep_for(pause);
    }
    return true;
}

bool isSameFile(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

} // namespace sme
