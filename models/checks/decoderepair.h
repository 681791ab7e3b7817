// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"

namespace sme {

/// Repairs of the first thing that keeps a manifest from being read or decoded: indentation, blanks that are none,
/// brackets left open, misspelt fields, values of a wrong type.
///
/// Each is tried out on the text: what it leaves can be read, and the cluster refuses less of it. That costs a reading
/// for each attempt, so there are none for texts over 32 KiB.
QList<Fix> decodeRepairs(const ShootManifest &manifest);

} // namespace sme
