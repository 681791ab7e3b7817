// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/rule.h"

namespace sme {

/// What rules know of a manifest before its mirrors are looked at: `upstreams` and `active` are empty.
DocumentFacts documentFacts(const ShootManifest &manifest);

/// Whether the facts still hold, as far as an edit of mirrors can change them.
bool isSameDocument(const DocumentFacts &facts, const ShootManifest &manifest);

} // namespace sme
