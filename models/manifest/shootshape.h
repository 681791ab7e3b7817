// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/nodelookup.h"
#include "manifest/shootmanifest.h"

namespace sme {

/// What is a list, a mapping or a value where a Shoot has something else. Only of the parts beside the MirrorConfig
/// that the checks look at. `base`: what to add to positions of the tree to get positions of the text.
QList<DecodeProblem> misshapenParts(const NodeLookup &lookup, NodeLookup::Located shoot, qsizetype base);

} // namespace sme
