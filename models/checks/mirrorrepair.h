// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/rule.h"

namespace sme {

/// Moves the hosts of a repeated upstream to the first mirror of it, which keeps what it says of its own; empty where
/// that mirror cannot be edited or the move would be too large.
QList<Fix> mergeFix(const MirrorFacts &facts);

/// Renames the upstream to what betterUpstream() says, if all releases that are asked accept that; where there is such
/// a mirror already, the hosts move there.
QList<Fix> renameFix(const MirrorFacts &facts);

} // namespace sme
