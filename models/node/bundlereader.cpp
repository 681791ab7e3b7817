// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/bundlereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct NodeBundleTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeBundle)
};

struct ArchiveCloser
{
    void operator()(archive *source) const { archive_read_free(source); }
};
using ArchivePointer = std::unique_ptr<archive, ArchiveCloser>;

QString errorOf(archive *source)
{
    const char *text = archive_error_string(source);
    return text == nullptr ? NodeBundleTexts::tr("unknown reason") : QString::fromUtf8(text);
}

Error unreadable(const QString &path, const QString &reason)
{
    return {NodeBundleTexts::tr("%1 cannot be read: %2").arg(path, reason), {}};
}

QString nameOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    return utf8 != nullptr ? QString::fromUtf8(utf8) : QString::fromLocal8Bit(archive_entry_pathname(entry));
}

ArchivePointer newReader()
{
    ArchivePointer source(archive_read_new());
    archive_read_support_filter_none(source.get());
    archive_read_support_filter_gzip(source.get());
    archive_read_support_filter_zstd(source.get());
    archive_read_support_filter_xz(source.get());
    archive_read_support_filter_bzip2(source.get());
    archive_read_support_format_tar(source.get());
    archive_read_support_format_zip(source.get());
    return source;
}

/// Without the room that QIODevice makes for as much as it may read.
QByteArray readAtMost(QFile &file, qint64 size)
{
    QByteArray content = file.read(size);
    content.squeeze();
    return content;
}

} // namespace

Result<void> BundleReader::readFolder(const QString &path)
{
    return readFolderLevel(path, QString(), 0);
}

Result<void> BundleReader::readFolderLevel(const QString &path, const QString &name, int depth)
{
    const QDir folder(path);
    if (!folder.isReadable())
        addUnread(name, NodeBundleTexts::tr("The folder %1 cannot be read.").arg(path));
    if (const Result<void> wanted = tell(m_kept, 0); !wanted)
        return wanted;
    const QFileInfoList entries =
        folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString entryName = name.isEmpty() ? entry.fileName() : name + u'/' + entry.fileName();
        if (++m_entries > m_limits.entries)
            return unreadable(path, NodeBundleTexts::tr("it has more than %1 files").arg(m_limits.entries));
        BundleFile file;
        if (entry.isSymLink()) {
            file.isLink = true;
            file.target = entry.symLinkTarget();
        } else if (entry.isDir()) {
            m_bundle.m_folders.insert(entryName);
            if (depth >= m_limits.depth)
                continue;
            if (const Result<void> done = readFolderLevel(entry.filePath(), entryName, depth + 1); !done)
                return done;
            continue;
        } else if (!entry.isFile()) {
            continue;
        } else if (entry.size() > m_limits.fileSize) {
            file.isCut = true;
        } else {
            QFile content(entry.filePath());
            if (content.open(QIODevice::ReadOnly))
                file.content = readAtMost(content, m_limits.fileSize);
            else
                addUnread(entryName,
                          NodeBundleTexts::tr("%1 cannot be read: %2").arg(entryName, content.errorString()));
        }
        if (const Result<void> done = add(entryName, file); !done)
            return done;
    }
    return {};
}

Result<void> BundleReader::readAlone(const QString &path)
{
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return unreadable(path, content.errorString());
    BundleFile file;
    file.isCut = content.size() > m_limits.fileSize;
    if (!file.isCut)
        file.content = readAtMost(content, m_limits.fileSize);
    return add(QFileInfo(path).fileName(), file);
}

Result<void> BundleReader::readArchive(const QString &path)
{
    const ArchivePointer source = newReader();
    constexpr std::size_t blockSize = 64 * 1024;
    const bool isInput = path == "-"_L1;
    if (!isInput && !QFileInfo::exists(path))
        return unreadable(path, NodeBundleTexts::tr("there is no such file or folder"));
    const int opened = isInput
        ? archive_read_open_fd(source.get(), STDIN_FILENO, blockSize)
        : archive_read_open_filename(source.get(), QFile::encodeName(path).constData(), blockSize);
    if (opened != ARCHIVE_OK)
        return unreadable(path, errorOf(source.get()));
    m_archiveSize = isInput ? 0 : QFileInfo(path).size();
    archive_entry *entry = nullptr;
    for (;;) {
        if (const Result<void> wanted = tell(archive_filter_bytes(source.get(), -1), m_archiveSize); !wanted)
            return wanted;
        const int result = archive_read_next_header(source.get(), &entry);
        if (result == ARCHIVE_EOF)
            return {};
        if (result < ARCHIVE_WARN)
            return unreadable(path, errorOf(source.get()));
        if (++m_entries > m_limits.entries)
            return unreadable(path, NodeBundleTexts::tr("it has more than %1 files").arg(m_limits.entries));
        if (archive_filter_bytes(source.get(), 0) + archive_entry_size(entry) > m_limits.unpackedSize)
            return unreadable(path, tooLarge().message);
        const int format = archive_format(source.get()) & ARCHIVE_FORMAT_BASE_MASK;
        m_hasModes = format == ARCHIVE_FORMAT_TAR;
        if (const Result<void> done = readEntry(source.get(), entry); !done)
            return unreadable(path, done.error().message);
    }
}

Result<void> BundleReader::readEntry(archive *source, archive_entry *entry)
{
    const QString name = cleanName(nameOf(entry));
    if (name.isEmpty())
        return {};
    BundleFile file;
    if (m_hasModes)
        file.mode = int(archive_entry_perm(entry)) & 0777;
    const char *hardLink = archive_entry_hardlink(entry);
    if (archive_entry_filetype(entry) == AE_IFDIR) {
        m_bundle.m_folders.insert(name);
        if (m_hasModes)
            m_bundle.m_folderModes.insert(name, int(archive_entry_perm(entry)) & 01777);
        addFolders(name);
        return {};
    }
    if (archive_entry_filetype(entry) == AE_IFLNK || hardLink != nullptr) {
        const char *target = hardLink != nullptr ? hardLink : archive_entry_symlink(entry);
        file.isLink = true;
        file.target = QString::fromUtf8(target);
    } else if (archive_entry_filetype(entry) != AE_IFREG) {
        return {};
    } else if (archive_entry_size(entry) > m_limits.fileSize) {
        file.isCut = true;
    } else {
        Result<QByteArray> content = readContent(source, name);
        if (!content)
            return content.error();
        file.isCut = content->size() > m_limits.fileSize;
        if (!file.isCut)
            file.content = std::move(*content);
    }
    addFolders(name);
    return add(name, file);
}

Result<void> BundleReader::tell(qint64 done, qint64 total) const
{
    if (m_progress && !m_progress(done, total))
        return Error{NodeBundleTexts::tr("Reading was stopped."), {}};
    return {};
}

/// One byte more than the limit where there is more. All that is unpacked counts, whatever sizes the archive claims.
Result<QByteArray> BundleReader::readContent(archive *source, const QString &name)
{
    QByteArray content;
    for (;;) {
        const void *block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int result = archive_read_data_block(source, &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            return content;
        if (result == ARCHIVE_RETRY)
            continue;
        if (result < ARCHIVE_WARN)
            return Error{NodeBundleTexts::tr("%1 in it: %2").arg(name, errorOf(source)), {}};
        m_unpacked += qint64(size);
        if (m_unpacked > m_limits.unpackedSize)
            return tooLarge();
        if (const Result<void> wanted = tell(archive_filter_bytes(source, -1), m_archiveSize); !wanted)
            return wanted.error();
        // A sparse file has holes, which are zeros.
        const auto room = [&] { return m_limits.fileSize + 1 - content.size(); };
        content.append(std::clamp<qint64>(offset - content.size(), 0, room()), '\0');
        content.append(static_cast<const char *>(block), std::min<qint64>(qint64(size), room()));
    }
}

Error BundleReader::tooLarge() const
{
    return {NodeBundleTexts::tr("it unpacks to more than %1 MiB").arg(m_limits.unpackedSize >> 20), {}};
}

QString BundleReader::cleanName(const QString &name)
{
    QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    if (parts.contains(u".."_s)) {
        m_bundle.m_problems.append(
            NodeBundleTexts::tr("The entry “%1” leads out of the archive and was left out.").arg(name));
        return {};
    }
    if (parts.size() > m_limits.depth || name.contains(QChar(0)))
        return {};
    return parts.join(u'/');
}

void BundleReader::addUnread(const QString &name, const QString &reason)
{
    m_bundle.m_unread.insert(name, reason);
    m_bundle.m_problems.append(reason);
}

void BundleReader::addFolders(const QString &name)
{
    for (qsizetype slash = name.lastIndexOf(u'/'); slash > 0; slash = name.lastIndexOf(u'/', slash - 1)) {
        const QString folder = name.first(slash);
        if (m_bundle.m_folders.contains(folder))
            return;
        m_bundle.m_folders.insert(folder);
    }
}

Result<void> BundleReader::add(const QString &name, const BundleFile &file)
{
    m_kept += file.content.size();
    if (m_kept > m_limits.keptSize)
        return Error{NodeBundleTexts::tr("it holds more than %1 MiB of small files").arg(m_limits.keptSize >> 20), {}};
    m_bundle.m_files.insert(name, file);
    return {};
}

} // namespace sme
