// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/replacement.h"

#include "files/attributes.h"
#include "files/descriptor.h"
#include "files/filename.h"
#include "files/overwriting.h"
#include "files/temporaryfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <cerrno>
#include <cstdio>
#include <limits>

#include <fcntl.h>
#include <unistd.h>

namespace sme {

namespace {

struct ReplacementTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Replacement)
};

constexpr int lockAttempts = 600; // three seconds
constexpr qsizetype anySize = std::numeric_limits<qsizetype>::max() / 4;

Error systemError()
{
    return Error{systemReason(errno), {}};
}

Error changedMeanwhile()
{
    return Error{ReplacementTexts::tr("another program changed it meanwhile. Read it again and repeat the change."),
                 {}};
}

/// One replacement of the file `m_name` in an open folder.
class Replacement final
{
public:
    Replacement(QByteArray path, const QByteArray &text, const FileExpectation &expected)
        : m_path(std::move(path)), m_text(text), m_expected(expected)
    {
        const qsizetype slash = m_path.lastIndexOf('/');
        m_name = m_path.sliced(slash + 1);
        const QByteArray folder = slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : m_path.first(slash);
        m_folder = Descriptor::openAt(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY);
        m_canSync = m_folder.isOpen();
        if (!m_folder.isOpen() && errno == EACCES) // may be written to all the same
            m_folder = Descriptor::openAt(AT_FDCWD, folder, O_PATH | O_DIRECTORY);
    }

    Result<void> run()
    {
        if (!m_folder.isOpen())
            return systemError();
        if (m_name.isEmpty())
            return Error{systemReason(ENOENT), {}};
        if (const Result<void> opened = openOld(); !opened)
            return opened;
        if (const Result<void> checked = check(); !checked)
            return checked;
        TemporaryFile fresh(m_folder.get());
        if (!fresh.isOpen())
            return mayOverwrite() ? overwrite() : systemError();
        if (m_old.isOpen())
            keepAttributes(m_old.get(), fresh.file().get());
        if (!fresh.file().writeAll(m_text) || ::fsync(fresh.file().get()) != 0)
            return systemError();
        if (!fresh.makeName())
            return systemError();
        const Result<void> placed = place(fresh);
        if (placed)
            TemporaryFile::removeLeftovers(m_folder.get());
        return placed;
    }

private:
    /// Opens and locks the file that has the name, so that of two who change it one comes after the other.
    Result<void> openOld()
    {
        for (int attempt = 0; attempt < lockAttempts; ++attempt) {
            m_old = Descriptor::openAt(m_folder.get(), m_name, O_RDONLY | O_NOFOLLOW);
            if (!m_old.isOpen())
                return errno == ENOENT ? Result<void>() : systemError();
            if (!m_old.lock(lockAttempts))
                return Error{ReplacementTexts::tr("another program keeps it locked."), {}};
            struct stat named = {};
            const auto opened = m_old.status();
            if (opened && ::fstatat(m_folder.get(), m_name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0
                && isSameFile(*opened, named))
                return {};
            // Another one took its place while the lock was waited for.
        }
        return changedMeanwhile();
    }

    Result<void> check() const
    {
        if (m_expected.kind == FileExpectation::Kind::NoFile && m_old.isOpen())
            return changedMeanwhile();
        if (m_expected.kind == FileExpectation::Kind::Content && !hasExpectedContent(m_old))
            return changedMeanwhile();
        if (m_old.isOpen() && ::faccessat(m_folder.get(), m_name.constData(), W_OK, AT_EACCESS) != 0)
            return systemError();
        return {};
    }

    bool hasExpectedContent(const Descriptor &file) const
    {
        const auto content = file.isOpen() ? file.content(anySize) : std::nullopt;
        return content && contentHash(*content) == m_expected.hash;
    }

    Result<void> place(TemporaryFile &fresh)
    {
        const Result<void> placed = m_expected.kind == FileExpectation::Kind::NoFile ? placeNew(fresh)
            : m_expected.kind == FileExpectation::Kind::Content                      ? exchange(fresh)
                                                                                     : rename(fresh);
        if (placed && m_canSync)
            static_cast<void>(::fsync(m_folder.get())); // the name too survives a loss of power
        return placed;
    }

    Result<void> rename(TemporaryFile &fresh)
    {
        if (::renameat(m_folder.get(), fresh.name().constData(), m_folder.get(), m_name.constData()) == 0) {
            fresh.forgetName();
            return {};
        }
        return mayOverwrite() ? overwrite() : systemError();
    }

    Result<void> placeNew(TemporaryFile &fresh)
    {
        if (::linkat(m_folder.get(), fresh.name().constData(), m_folder.get(), m_name.constData(), 0) == 0)
            return {};
        if (errno == EEXIST)
            return changedMeanwhile();
        if (renameWith(fresh, RENAME_NOREPLACE)) { // a file system without hard links
            fresh.forgetName();
            return {};
        }
        return errno == EEXIST ? changedMeanwhile() : systemError();
    }

    /// Puts the new file and the old one in each other's place, then looks at what came out: another content is
    /// somebody else's work, and goes back.
    Result<void> exchange(TemporaryFile &fresh)
    {
        if (!renameWith(fresh, RENAME_EXCHANGE)) {
            if (errno == ENOENT)
                return changedMeanwhile();
            if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
                return mayOverwrite() ? overwrite() : systemError();
            // A file system that cannot exchange: the last look is a moment earlier.
            const Descriptor last = Descriptor::openAt(m_folder.get(), m_name, O_RDONLY | O_NOFOLLOW);
            return hasExpectedContent(last) ? rename(fresh) : changedMeanwhile();
        }
        const Descriptor out = Descriptor::openAt(m_folder.get(), fresh.name(), O_RDONLY | O_NOFOLLOW);
        if (hasExpectedContent(out))
            return {}; // the old file goes with its hidden name
        if (!renameWith(fresh, RENAME_EXCHANGE)
            && ::renameat(m_folder.get(), fresh.name().constData(), m_folder.get(), m_name.constData()) == 0)
            fresh.forgetName();
        return changedMeanwhile();
    }

    bool renameWith(const TemporaryFile &fresh, unsigned flags) const
    {
        return ::renameat2(m_folder.get(), fresh.name().constData(), m_folder.get(), m_name.constData(), flags) == 0;
    }

    /// Whether the reason in `errno` is that nothing can take the place of a file that can be written to: its folder
    /// is closed, or it is a mount point.
    bool mayOverwrite() const
    {
        return m_old.isOpen()
            && (errno == EACCES || errno == EPERM || errno == EROFS || errno == EBUSY || errno == EXDEV);
    }

    Result<void> overwrite()
    {
        Descriptor file = Descriptor::openAt(m_folder.get(), m_name, O_RDWR | O_NOFOLLOW);
        const auto status = file.isOpen() ? file.status() : std::nullopt;
        if (!status)
            return systemError();
        const auto old = m_old.status();
        if (!old || !isSameFile(*old, *status)
            || (m_expected.kind == FileExpectation::Kind::Content && !hasExpectedContent(file)))
            return changedMeanwhile();
        return overwriteFile(file, m_path, m_text);
    }

    QByteArray m_path;
    QByteArray m_name;
    const QByteArray &m_text;
    const FileExpectation &m_expected;
    Descriptor m_folder;
    Descriptor m_old;
    bool m_canSync = false;
};

} // namespace

QByteArray contentHash(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

Result<void> replaceFile(const QByteArray &path, const QByteArray &text, const FileExpectation &expected)
{
    return Replacement(path, text, expected).run();
}

} // namespace sme
