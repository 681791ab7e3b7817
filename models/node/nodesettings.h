// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"
#include "node/comparison.h"
#include "node/containerdconfig.h"
#include "node/nodefacts.h"

namespace sme {

/// What containerd of a node is told about registries, and so where it looks for hosts.toml.
struct NodeSettings
{
    QString certsFolder; ///< where the files are compared: the folder of config_path, or Gardener's
    ContainerdVersions lookNowhere; ///< the versions asked for that look at no hosts.toml at all
    QString whyNowhere; ///< in words, for those
    UpstreamComparison whole; ///< the differences of the node as a whole
};

/// What an effect is for: "containerd 2.0.0 and newer: …", or just the effect where it holds for all that are asked.
QString effectFor(ContainerdVersions versions, ContainerdVersions asked, const QString &effect);
/// The versions of a choice.
ContainerdVersions versionsOf(const ContainerdChoice &choice);

NodeSettings readNodeSettings(const NodeBundle &bundle, const ContainerdConfig &config, const NodeFacts &facts,
                              const ContainerdChoice &choice);

} // namespace sme
