// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/version.h"
#include "manifest/shootmanifest.h"
#include "mirror/release.h"
#include "node/bundle.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace sme {

/// One way in which a node is not as the manifest asks for. Values as texts for people; empty where there is none.
struct NodeDifference
{
    QString what; ///< a stable id: "hosts", "capabilities", "ca", "override_path", "server", "config_path" …
    QString expected;
    QString actual;
    QString effect; ///< what containerd then does, by version where versions differ

    friend bool operator==(const NodeDifference &, const NodeDifference &) = default;
};

/// What a node has of one upstream.
struct UpstreamComparison
{
    enum class Status : quint8 {
        Same,
        Missing, ///< the manifest has it, the node has not
        Extra, ///< the node has it, the manifest has not
        Different,
        Unreadable, ///< containerd drops the file, in one of the versions asked for at least
        Ignored, ///< the file is there, and containerd does not look at it
    };

    QString upstream; ///< empty: the node as a whole
    QString path; ///< of hosts.toml on the node
    Status status = Status::Same;
    QList<NodeDifference> differences;
    QStringList notChecked; ///< what the bundle did not allow to look at
    int mirror = -1; ///< its position in the manifest; -1 when it has none

    QString statusId() const;
    /// Whether nothing differs, and something could not be looked at: then it is not known to be the same.
    bool isSameInPart() const { return status == Status::Same && !notChecked.isEmpty(); }
    QJsonObject toJson() const;
};

/// What was compared with what.
struct NodeComparison
{
    UpstreamComparison node; ///< the node as a whole
    QList<UpstreamComparison> upstreams; ///< in the order of the manifest, then what the node has beside
    ContainerdChoice containerd; ///< for which the effects hold
    std::optional<ContainerdVersion> found; ///< the version that the bundle names
    QString versionSource; ///< the file of the bundle that names it; empty if none does

    bool isSame() const;
};

/// Compares by meaning. `version`, if it is "any", gives way to the one that the bundle names.
NodeComparison compareNode(const NodeBundle &bundle, const ShootManifest &manifest, ReleaseChoice release,
                           const ContainerdChoice &version);

/// A command for a shell, one line, that packs what compareNode() reads on a node into one tar; and one that does it
/// from outside by kubectl.
QString bundleCommand();
QString bundleCommandByKubectl();

} // namespace sme
