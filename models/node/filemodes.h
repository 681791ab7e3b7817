// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/comparison.h"

#include <optional>

namespace sme {

/// What the mode of a file allows to others than root that it should not: to change where images come from. That its
/// owner cannot read it is told too.
std::optional<NodeDifference> fileModeDifference(const BundleFile &file, const QString &path);

/// The same of a folder of the node, in which others could put other files. That some cannot read it is of no account,
/// as containerd is root.
std::optional<NodeDifference> folderModeDifference(const NodeBundle &bundle, const QString &folder);

} // namespace sme
