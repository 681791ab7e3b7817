// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "stagebars.h"

#include "metrics.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sme {

namespace {

/// A bar is at least this wide, however short the stage was: it can be seen and pointed at.
constexpr double minimumWidth = 3;

Meaning stageMeaning(StageStatus status)
{
    switch (status) {
    case StageStatus::Failed:
        return Meaning::Error;
    case StageStatus::Warning:
        return Meaning::Warning;
    case StageStatus::Passed:
        return Meaning::Ok;
    case StageStatus::Skipped:
        break;
    }
    return Meaning::Muted;
}

} // namespace

double barLength(double milliseconds, double longest)
{
    return longest <= 0 ? 0 : std::clamp(std::log1p(std::max(0.0, milliseconds)) / std::log1p(longest), 0.0, 1.0);
}

void paintStageBars(QPainter *painter, const QStyleOptionViewItem &cell, const QList<StageReport> &stages,
                    double longest)
{
    const int gap = Metrics(cell.fontMetrics).gap();
    const QRectF area = QRectF(cell.rect).adjusted(gap, gap, -gap, -gap);
    if (longest <= 0 || area.width() <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ground = cell.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    double elapsed = 0;
    double left = area.left();
    for (const StageReport &stage : stages) {
        if (stage.status == StageStatus::Skipped)
            continue;
        elapsed += stage.durationMs;
        const double end = area.left() + barLength(elapsed, longest) * area.width();
        const QRectF bar(left, area.top(), std::min(std::max(minimumWidth, end - left), area.right() - left),
                         area.height());
        const QColor color = isSelected ? cell.palette.color(QPalette::HighlightedText)
                                        : meaningColor(stageMeaning(stage.status), cell.palette);
        const bool isFailed = stage.status == StageStatus::Failed;
        painter->fillRect(bar, isFailed ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
        painter->setPen(isFailed ? color : ground);
        painter->drawRect(bar.adjusted(0, 0, -1, -1));
        left += bar.width();
    }
    painter->restore();
}

} // namespace sme
