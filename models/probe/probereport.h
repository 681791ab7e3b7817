// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberesult.h"

#include <QDateTime>
#include <QList>

namespace sme {

/// A report in Markdown to paste into a ticket: when, with what, through which proxy, and for each host the verdict,
/// the stages, the requests and the commands for a node. It holds no secret, and whatever servers sent stands in it as
/// plain text.
QString probeReport(const QList<ProbeResult> &results, const QDateTime &time);

} // namespace sme
