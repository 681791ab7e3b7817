// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "connectiondelegate.h"

#include "icons.h"
#include "items/connectionsmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace sme {

namespace {

using Model = ConnectionsModel;

/// A bar is at least this wide, however short the stage was: it can be seen and pointed at.
constexpr double minimumWidth = 2;

QIcon outcomeIcon(const QString &outcome)
{
    if (outcome == outcomeId(ContainerdOutcome::Uses))
        return themedIcon(QLatin1StringView("ok"), Meaning::Ok);
    if (outcome == outcomeId(ContainerdOutcome::Partly))
        return themedIcon(QLatin1StringView("ok"), Meaning::Warning);
    if (outcome == outcomeId(ContainerdOutcome::Skips))
        return themedIcon(QLatin1StringView("skip"), Meaning::Warning);
    if (outcome == outcomeId(ContainerdOutcome::Breaks))
        return themedIcon(QLatin1StringView("break"), Meaning::Error);
    return themedIcon(QLatin1StringView("unknown"), Meaning::Muted);
}

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

void ConnectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainTipDelegate::initStyleOption(option, index);
    if (index.column() == Model::VerdictColumn) {
        const bool isRunning = index.data(Model::VerdictRole).toString().isEmpty();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = isRunning ? themedIcon(QLatin1StringView("running"), Meaning::Muted)
                                 : outcomeIcon(index.data(Model::OutcomeRole).toString());
    } else if (index.column() == Model::HostColumn) {
        option->textElideMode = Qt::ElideMiddle;
    }
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != Model::StagesColumn) {
        PlainTipDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintStages(painter, cell, index);
}

void ConnectionDelegate::paintStages(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index)
{
    const auto stages = index.data(Model::StagesRole).value<QList<StageReport>>();
    const double longest = index.data(Model::LongestRole).toDouble();
    const QRectF area = QRectF(cell.rect).adjusted(6, 4, -6, -4);
    if (longest <= 0 || area.width() <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ground = cell.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    double left = area.left();
    for (const StageReport &stage : stages) {
        if (stage.status == StageStatus::Skipped)
            continue;
        const double width = std::max(minimumWidth, stage.durationMs / longest * area.width());
        const QRectF bar(left, area.top(), std::min(width, area.right() - left), area.height());
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
