// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/verdict.h"

namespace sme::test {

// Short names for tables of what containerd does.
inline constexpr auto uses = ContainerdOutcome::Uses;
inline constexpr auto partly = ContainerdOutcome::Partly;
inline constexpr auto skips = ContainerdOutcome::Skips;
inline constexpr auto breaks = ContainerdOutcome::Breaks;

} // namespace sme::test
