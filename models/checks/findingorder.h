// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/validator.h"

namespace sme {

/// The findings of a manifest in the order of its text, at most `most` of them. Never many more than `most` are built,
/// so a hostile file with hundreds of thousands costs no more than its check.
QList<Finding> orderedFindings(const Validator &validator, const ShootManifest &manifest, int most);

} // namespace sme
