// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QTemporaryDir>

#include <functional>

namespace sme::test {

/// A Shoot with these mirrors, each "UPSTREAM HOST [CAPABILITIES]".
ShootManifest manifestWith(const QList<QByteArray> &mirrors);

/// Calls visit for each object of a file of tests/data/conformance.
void forEachCase(const QString &name, const std::function<void(const QJsonObject &)> &visit);

/// A folder with files of a node.
class NodeFolder
{
public:
    /// `path` as on the node: /etc/containerd/config.toml.
    void write(const QString &path, const QByteArray &content) const;
    void link(const QString &path, const QString &target) const;
    QString path() const { return m_folder.path(); }

    /// Packs all of it: "tar", "tar.gz", "tar.zst" or "zip". Returns the path of the archive, empty if that failed.
    QString pack(const QString &format) const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_archives;
};

/// What Gardener puts into config.toml for this version of the file, 2 or 3.
QByteArray configToml(int version);

} // namespace sme::test
