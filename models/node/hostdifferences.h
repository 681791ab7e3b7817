// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hosts/hoststomlreader.h"
#include "node/comparison.h"

namespace sme {

/// The ways in which `actual` means another thing than `expected`, as containerd reads both: hosts in their order,
/// capabilities, CA files, override_path, the server, and what MirrorConfig cannot express. `upstream` is the image
/// host.
QList<NodeDifference> hostDifferences(const HostsToml &expected, const HostsToml &actual, const QString &upstream);

} // namespace sme
