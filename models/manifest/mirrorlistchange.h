// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "yaml/blocklist.h"

namespace sme::mirrorlist {

/// Plans changes to the list of mirrors. Positions exist and nothing is locked: planChange() has seen to that.

/// The lines of a list of mirrors in block style. The manifest must outlive it.
BlockList blockList(const ShootManifest &manifest);

Result<Edit> add(const ShootManifest &manifest, int index, const QList<Mirror> &mirrors);
Result<Edit> remove(const ShootManifest &manifest, int first, int count);
/// Puts a mirror before the one at `before`, or at the end.
Result<Edit> move(const ShootManifest &manifest, int from, int before);

} // namespace sme::mirrorlist
