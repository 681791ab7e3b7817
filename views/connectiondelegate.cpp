// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "connectiondelegate.h"

#include "icons.h"
#include "items/connectionsmodel.h"
#include "stagebars.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace sme {

void ConnectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrappingDelegate::initStyleOption(option, index);
    if (index.column() == ConnectionsModel::VerdictColumn) {
        const bool isRunning = !index.data(ConnectionsModel::VerdictRole).isValid();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = resultIcon(index.data(ConnectionsModel::OutcomeRole).value<ContainerdOutcome>(), isRunning);
    } else if (index.column() == ConnectionsModel::HostColumn) {
        option->textElideMode = Qt::ElideMiddle;
    }
}

/// The bars are one line high; what they say in words is for assistive technology.
QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == ConnectionsModel::StagesColumn)
        return {1, option.fontMetrics.height() + padding(option)};
    return WrappingDelegate::sizeHint(option, index);
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ConnectionsModel::StagesColumn) {
        WrappingDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    cell.rect.setHeight(std::min(cell.rect.height(), cell.fontMetrics.height() + padding(cell)));
    paintStageBars(painter, cell, index.data(ConnectionsModel::StagesRole).value<QList<StageReport>>(),
                   index.data(ConnectionsModel::LongestRole).toDouble());
}

} // namespace sme
