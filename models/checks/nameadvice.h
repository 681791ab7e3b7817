// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sme {

// What to do about a value that the cluster rejects: one sentence, about the first flaw that is found.

/// About an upstream that is no host name with an optional port.
QString upstreamAdvice(const QString &upstream);

/// About a mirror URL that no release since v0.9 accepts.
QString hostUrlAdvice(const QString &url);

} // namespace sme
