// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"

namespace sme {

/// Gives entries that were read anew the ids of those that they were before: at the beginning and the end of the list
/// those with the same upstream, between them one for one where there are as many, else those that are there again.
/// Hosts likewise, by their URLs.
void adoptIds(const std::vector<MirrorEntry> &old, std::vector<MirrorEntry> &fresh);

} // namespace sme
