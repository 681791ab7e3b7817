// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"
#include "result.h"
#include "yaml/splice.h"

namespace sme {

/// Adds the first mirrors to a manifest that has no list of mirrors yet, or an empty one: with as much of the extension
/// entry around them as is missing, in the style of the text.
Result<Splice> addFirstMirrors(const ShootManifest &manifest, const QList<Mirror> &mirrors);

} // namespace sme
