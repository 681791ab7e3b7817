// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/logoverlay.h"

namespace sme {

/// Whether a request is made only after a certain answer to another one of the same host.
bool isConditional(const TraceStep &step);
bool isUpstream(const TraceStep &step);
/// Host and port that a request goes to.
QString hostOf(const TraceStep &step);

/// The step that a request of a log is; null if none was predicted.
OverlaidStep *findStep(QList<OverlaidStep> &steps, const LoggedRequest &request);

/// Whether the log of this pull tells each status that led on to the next host; otherwise 404 and network errors alone.
bool tellsEveryStatus(const OverlaidPull &pull);

} // namespace sme
