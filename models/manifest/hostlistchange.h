// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"

namespace sme::hostlist {

/// Plans changes to the hosts of a mirror. Positions exist and nothing is locked: planChange() has seen to that.

Result<Edit> add(const ShootManifest &manifest, int mirror, int index, const Host &host);
Result<Edit> remove(const ShootManifest &manifest, int mirror, int index);
Result<Edit> move(const ShootManifest &manifest, const change::MoveHost &change);
Result<Edit> setField(const ShootManifest &manifest, const change::SetUrl &change);
Result<Edit> setField(const ShootManifest &manifest, const change::SetCapabilities &change);
Result<Edit> setField(const ShootManifest &manifest, const change::SetCaBundle &change);
Result<Edit> setField(const ShootManifest &manifest, const change::SetOverridePath &change);

} // namespace sme::hostlist
