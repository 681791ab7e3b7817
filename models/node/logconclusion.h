// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/logoverlay.h"

namespace sme {

/// What a pull comes to that was laid over its prediction, in a few sentences: how it ended, who served it, and what
/// the log does not tell.
QString conclusionOf(const OverlaidPull &pull, const ShootManifest &manifest, const ContainerdChoice &choice);

} // namespace sme
