// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/stagereport.h"

namespace sme {

class TlsSession;
class TlsTrust;

/// Certificates that end within this time get a warning.
inline constexpr int expiryWarningDays = 30;

/// Fills in the report of the stage tls: version, cipher, chain, what is wrong with it and what soon will be. The
/// status becomes Passed or Warning if the handshake went well.
void describeTls(const TlsSession &session, const TlsTrust &trust, StageReport &report);

/// What a failed session means. Of several problems of a chain the first in Go's order counts: the server's own
/// certificate is not valid now, the wrong name, then the rest.
ProbeFailure tlsFailure(const TlsSession &session);

} // namespace sme
