// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/verdict.h"

#include <QString>

namespace sme {

/// A limit of the test that was hit.
enum class ProbeLimit : quint8 { None, Dial, Tls, FirstByte, Overall, Body };

/// "dial", "tls", "first-byte", "overall", "body"; empty for None.
QString limitId(ProbeLimit limit);

/// Why a stage of a test failed.
struct ProbeFailure
{
    Verdict verdict = Verdict::ProtocolError;
    QString reason = {}; ///< in words, safe to show
    ProbeLimit limit = ProbeLimit::None;
    OutcomeByVersion outcome = usualOutcome(verdict);
    QString remedy = {}; ///< what to do, one sentence; empty: that of the verdict

    /// The remedy, or that of the verdict.
    QString advice() const { return remedy.isEmpty() ? verdictAdvice(verdict) : remedy; }
};

/// What becomes of a host that takes a request and sends no headers: newer versions give it up after 30 s, older ones
/// wait as long as their client does.
OutcomeByVersion muteOutcome();

} // namespace sme
