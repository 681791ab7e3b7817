// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/explanation.h"
#include "node/nodedata.h"

namespace sme {

/// Finds the value of `manifest` that a message is about and notes what the document says about it: upstream, place,
/// field, line and note of `message` are set.
void locate(ExplainedMessage &message, ErrorField field, const ShootManifest &manifest);

/// The API root at which the host of a message is asked, for commands to try; empty if no host is known.
QString rootOf(const ExplainedMessage &message, const ShootManifest *manifest);

} // namespace sme
