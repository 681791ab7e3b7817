// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardlist.h"
#include "node/comparison.h"

#include <QIcon>

namespace sme {

/// `isInPart`: the same in what could be checked.
QIcon nodeStatusIcon(UpstreamComparison::Status status, bool isInPart);

/// What there is to say about an upstream of a node, or the node as a whole. `left` is what was left out of the bundle.
QList<Card> nodeCards(const UpstreamComparison &comparison, const QStringList &left);

} // namespace sme
