// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/pullhost.h"
#include "hosts/hoststomlreader.h"
#include "mirror/release.h"

namespace sme {

class ShootManifest;

/// The hosts for `image` in the order in which they are asked, as a hosts.toml has them: those of the file, then its
/// server, or the upstream where the file names none. That all files of `ca` and `client` can be read is assumed:
/// otherwise no host is asked at all.
QList<PullHost> pullHosts(const HostsToml &file, const ImageReference &image);

/// The mirror that counts for an image, as containerd reads it from the file that `release` writes. One that prints
/// URLs as they are may write a file that is dropped, which leaves no host, or is read otherwise.
Mirror mirrorFor(const ShootManifest &manifest, const ImageReference &image, ReleaseChoice release);

} // namespace sme
