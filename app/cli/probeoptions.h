// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequests.h"

#include <optional>

namespace sme {

class CommandLine;

/// Adds the options that probe and trace share: --ca, --proxy, --timeout, --dial-timeout, --first-byte-timeout,
/// --containerd.
void addProbeOptions(CommandLine &line);

/// Reads them, and --image. Nothing, after a message, if one of them is wrong (ExitCode::Usage).
std::optional<ProbeOptions> readProbeOptions(const CommandLine &line);

} // namespace sme
