// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"

namespace sme::pathchange {

/// Plans changes at a path of the subject. The manifest is readable: planChange() has seen to that.

Result<Edit> plan(const ShootManifest &manifest, const change::SetAt &change);
Result<Edit> plan(const ShootManifest &manifest, const change::InsertAt &change);
Result<Edit> plan(const ShootManifest &manifest, const change::RemoveAt &change);
Result<Edit> plan(const ShootManifest &manifest, const change::MoveAt &change);
Result<Edit> plan(const ShootManifest &manifest, const change::AddDocument &change);

} // namespace sme::pathchange
