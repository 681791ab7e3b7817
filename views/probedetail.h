// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sme {

struct ProbeResult;

/// All that a connection test found out about a host, as plain text for reading.
QString probeDetailText(const ProbeResult &result);

} // namespace sme
