// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/release.h"

#include <QStringView>

namespace sme {

// The syntax that the extension's admission asks of single values; see "Releases" in README.

/// An RFC 1123 subdomain as Kubernetes checks it: at most 253 bytes, labels of any length.
bool isDnsSubdomain(QStringView text);

/// A subdomain with an optional port of 1 to 65535 without leading zeros.
bool isHostAndPort(QStringView text);

/// The releases that accept `upstream` as the name of an upstream.
ReleaseSet releasesAcceptingUpstream(QStringView upstream);

/// The releases that accept `url` as a mirror host.
ReleaseSet releasesAcceptingHost(QStringView url);

} // namespace sme
