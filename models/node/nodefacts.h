// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/version.h"
#include "node/bundle.h"

#include <optional>

namespace sme {

/// What lies beside /etc/containerd in a bundle: outputs of crictl, kubectl and containerd.
struct NodeFacts
{
    std::optional<ContainerdVersion> version; ///< of containerd
    QString versionSource; ///< the file that names it
    QString nodeName; ///< of the Node object
    std::optional<QString> criConfigPath; ///< what `crictl info` says containerd runs with
    QStringList criOldMirrors; ///< registries of the old mirrors that it runs with
    bool hasNode = false;
    QString appliedChecksum; ///< annotation checksum/cloud-config-data: the configuration that the node has applied
    QString wantedChecksum; ///< of the Secret with the node's configuration, where the bundle has it
};

NodeFacts readNodeFacts(const NodeBundle &bundle);

} // namespace sme
