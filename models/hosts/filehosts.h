// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/pullhost.h"
#include "hosts/hoststomlreader.h"

namespace sme {

/// The hosts for `image` in the order in which they are asked, as a hosts.toml has them: those of the file, then its
/// server, or the upstream where the file names none. That all files of `ca` and `client` can be read is assumed:
/// otherwise no host is asked at all.
QList<PullHost> pullHosts(const HostsToml &file, const ImageReference &image);

} // namespace sme
