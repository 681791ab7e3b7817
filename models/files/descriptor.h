// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>

#include <sys/stat.h>

namespace sme {

/// A file descriptor that is closed in the end. What fails leaves its reason in `errno`.
class Descriptor final
{
public:
    explicit Descriptor(int descriptor = -1) : m_descriptor(descriptor) { }
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    Q_DISABLE_COPY(Descriptor)

    /// As openat(), again where a signal came in between; never passed on to programs that are started.
    static Descriptor openAt(int folder, const QByteArray &name, int flags, mode_t mode = 0666);

    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    void close();
    /// Gives the descriptor to somebody who closes it.
    int release() { return std::exchange(m_descriptor, -1); }

    std::optional<struct stat> status() const;
    /// Writes all from the position on where the descriptor is.
    bool writeAll(const QByteArray &bytes) const;
    /// The content from the beginning on, wherever the position is; no more than `limit` bytes.
    std::optional<QByteArray> content(qsizetype limit) const;
    /// Whether the lock of the file was free, or became so before long; a file system without locks counts as free.
    bool lock(int attempts = 1) const;

private:
    int m_descriptor;
};

/// Whether both are the same file, under whatever names.
bool isSameFile(const struct stat &a, const struct stat &b);

} // namespace sme
