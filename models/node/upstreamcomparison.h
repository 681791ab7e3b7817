// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/nodesettings.h"

#include "hosts/hoststoml.h"
#include "hosts/hoststomlreader.h"

namespace sme {

/// What an upstream is compared in: the same for all upstreams of a node.
struct ComparisonContext
{
    const NodeBundle &bundle;
    const NodeSettings &settings;
    ReleaseChoice release;
    ContainerdVersions asked;
    QList<BehaviourGroup> readers; ///< the versions asked for, by how they read hosts.toml
    QHash<QString, QByteArray> wantedFiles; ///< what the manifest puts on the node, by path
    QSet<QString> folders; ///< below certsFolder, with at least one file
};

/// Compares the hosts.toml of a mirror of the manifest, with its CA files.
UpstreamComparison compareUpstream(const ComparisonContext &context, const Mirror &mirror);

/// What a folder of certs.d is that belongs to no mirror of the manifest; nothing if it is of no account.
std::optional<UpstreamComparison> extraUpstream(const ComparisonContext &context, const QString &folder);

/// The image host that a folder of certs.d is for: that of `host_port_` is `host:port`.
QString upstreamOfFolder(const QString &folder);

} // namespace sme
