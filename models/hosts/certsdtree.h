// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hosts/hoststoml.h"
#include "result.h"

namespace sme {

/// Writes node files below `folder` as a certs.d tree (`folder`/docker.io/hosts.toml): what stands below
/// /etc/containerd/certs.d on the node stands below `folder`. Never writes outside of it, whatever an upstream says and
/// whatever links are in it: such a path is an error and then nothing is written. Returns the paths written.
Result<QStringList> writeCertsDTree(const QString &folder, const QList<NodeFile> &files);

} // namespace sme
