// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "yaml/collection.h"

namespace sme::mirrorlist {

/// Plans changes to the list of mirrors. Positions exist and nothing is locked: planChange() has seen to that.

/// The list of mirrors as it stands in the text. The manifest must outlive it.
Collection collection(const ShootManifest &manifest);

Result<Edit> add(const ShootManifest &manifest, int index, const QList<Mirror> &mirrors);
/// Takes out runs of mirrors (rising, with others between them); nothing if that is not possible at once, since they
/// are not apart in the text.
Result<std::optional<Edit>> remove(const ShootManifest &manifest, const QList<MirrorSplice> &runs);
/// Puts a mirror before the one at `before`, or at the end.
Result<Edit> move(const ShootManifest &manifest, int from, int before);

} // namespace sme::mirrorlist
