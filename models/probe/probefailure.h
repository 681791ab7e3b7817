// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/verdict.h"

#include <QJsonObject>
#include <QString>

namespace sme {

/// Why a stage of a test failed.
struct ProbeFailure
{
    Verdict verdict = Verdict::ProtocolError;
    QString reason; ///< in words, safe to show
    QString limit = {}; ///< which limit was hit: "dial", "tls", "first-byte", "overall", "body"
    ContainerdOutcome outcome = usualOutcome(verdict);
};

} // namespace sme
