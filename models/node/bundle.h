// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/workprogress.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace sme {

/// A file as it lies in a bundle.
struct BundleFile
{
    QByteArray content;
    int mode = -1; ///< permission bits; -1 where they are not known, as in an archive of another system
    bool isLink = false; ///< links are never followed
    QString target; ///< of a link
    bool isCut = false; ///< too large, so its content was not read
};

/// What was taken from a node: a folder, an archive (tar, tar.gz, tar.zst, zip) that is read in a stream and never
/// unpacked, or one file of configuration alone (registries.yaml, config.toml). Only small files are kept. Entries
/// whose names lead out of the bundle are left out, and told.
class NodeBundle
{
public:
    /// What a bundle can hold at most; more is an error.
    struct Limits
    {
        int entries = 100'000;
        int depth = 40; ///< of folders
        qint64 fileSize = 4 * 1024 * 1024; ///< larger ones are kept without content
        qint64 keptSize = 256LL * 1024 * 1024; ///< of all content that is kept
        qint64 unpackedSize = 4LL * 1024 * 1024 * 1024; ///< of an archive
    };

    /// Reads a bundle; “-” is an archive on standard input.
    static Result<NodeBundle> read(const QString &path);
    /// `progress` is told bytes: of an archive as it lies there, of a folder those that were read. Where it says false,
    /// the result is an error.
    static Result<NodeBundle> read(const QString &path, const Limits &limits, const WorkProgress &progress = {});

    /// By path in the bundle, without a slash at the beginning.
    const QMap<QString, BundleFile> &files() const { return m_files; }
    /// What could not be read, or was left out, in words.
    const QStringList &problems() const { return m_problems; }

    /// Whether anything of the node's /etc/containerd is in it.
    bool hasContainerd() const { return m_hasContainerd; }
    /// Why it is not known what the node has at an absolute path, in words: the bundle has nothing of /etc/containerd,
    /// or a folder above it, or the file itself, could not be read. Empty where it is known.
    QString whyUnknown(const QString &nodePath) const;

    /// A file of the node by its absolute path, for example /etc/containerd/config.toml; null if it is not there.
    const BundleFile *file(const QString &nodePath) const;
    /// The files of a folder of the node and below it, by their absolute paths.
    QMap<QString, const BundleFile *> filesBelow(const QString &nodeFolder) const;
    /// Whether anything of a folder of the node is in the bundle.
    bool hasFolder(const QString &nodeFolder) const;
    /// The permission bits of a folder of the node, the sticky one too; -1 where they are not known.
    int folderMode(const QString &nodeFolder) const;

private:
    friend class BundleReader;

    void findRoot();
    std::optional<QString> shortestRoot(const QString &end) const;
    QString keyOf(const QString &nodePath) const;
    /// Whether what the node has at a path would be in the bundle.
    bool covers(const QString &nodePath) const;

    QMap<QString, BundleFile> m_files;
    QSet<QString> m_folders;
    QHash<QString, int> m_folderModes;
    QStringList m_problems;
    QHash<QString, QString> m_unread; ///< folders and files that could not be read, and why
    bool m_hasContainerd = false;
    QString m_root; ///< what stands before the paths of the node: "bundle/node-1/"
    QString m_cut; ///< what of the paths of the node is not in the bundle: "etc/containerd/"
};

} // namespace sme
