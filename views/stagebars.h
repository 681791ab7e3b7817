// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberesult.h"

#include <QStyleOptionViewItem>

namespace sme {

/// How long a bar is for a duration, from 0 to 1: the scale is logarithmic, so that 7 ms can be seen beside 10 s.
double barLength(double milliseconds, double longest);

/// Paints stages as bars, one behind the other. A failed one is hatched, so that the colour is not all that says it.
void paintStageBars(QPainter *painter, const QStyleOptionViewItem &cell, const QList<StageReport> &stages,
                    double longest);

} // namespace sme
