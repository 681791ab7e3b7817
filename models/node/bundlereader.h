// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/bundle.h"

struct archive;
struct archive_entry;

namespace sme {

/// Fills a NodeBundle from a folder or an archive, within its limits.
class BundleReader
{
public:
    explicit BundleReader(const NodeBundle::Limits &limits, WorkProgress progress = {})
        : m_limits(limits), m_progress(std::move(progress))
    {
    }

    Result<void> readFolder(const QString &path);
    Result<void> readArchive(const QString &path);
    Result<void> readAlone(const QString &path);
    NodeBundle take() { return std::move(m_bundle); }

private:
    Result<void> readFolderLevel(const QString &path, const QString &name, int depth);
    Result<void> readEntry(archive *source, archive_entry *entry);
    Result<QByteArray> readContent(archive *source, const QString &name);
    /// The path of an entry as it is kept; empty for one that leads out of the bundle, or is too deep.
    QString cleanName(const QString &name);
    void addFolders(const QString &name);
    void addUnread(const QString &name, const QString &reason);
    Result<void> add(const QString &name, const BundleFile &file);

    /// Tells how far it is; an error where nobody waits any more.
    Result<void> tell(qint64 done, qint64 total) const;

    NodeBundle::Limits m_limits;
    WorkProgress m_progress;
    NodeBundle m_bundle;
    Error tooLarge() const;

    int m_entries = 0;
    qint64 m_unpacked = 0; ///< of contents
    qint64 m_archiveSize = 0;
    qint64 m_kept = 0;
    bool m_hasModes = true;
};

} // namespace sme
