// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"
#include "manifest/splice.h"
#include "mirror/result.h"

namespace sme {

/// Adds the first mirror to a manifest that has no list of mirrors yet, or an empty one: with as much of the extension
/// entry around it as is missing, in the style of the text.
Result<Splice> addFirstMirror(const ShootManifest &manifest, const Mirror &mirror);

} // namespace sme
