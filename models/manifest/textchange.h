// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "yaml/splice.h"

namespace sme::textchange {

/// Plans text typed by hand. Fails only for places that the text does not have.
Result<Edit> plan(const ShootManifest &manifest, const change::TypeText &change);

/// The edit that makes a replacement in the text and reads all of it again. Mirrors and hosts keep their ids as far as
/// they are recognized.
Edit wholeEdit(const ShootManifest &manifest, const Splice &splice);

} // namespace sme::textchange
