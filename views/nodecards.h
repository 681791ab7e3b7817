// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardlist.h"
#include "node/comparison.h"

#include <QIcon>

namespace sme {

/// The icon of what NodeModel::LookRole tells.
QIcon nodeStatusIcon(const QString &look);

/// What there is to say about an upstream of a node, or the node as a whole. `left` is what was left out of the bundle.
QList<Card> nodeCards(const UpstreamComparison &comparison, const QStringList &left);

} // namespace sme
