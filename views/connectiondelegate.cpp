// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "connectiondelegate.h"

#include "icons.h"
#include "items/connectionsmodel.h"
#include "stagebars.h"

#include <QApplication>
#include <QPainter>

namespace sme {

void ConnectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainTipDelegate::initStyleOption(option, index);
    if (index.column() == ConnectionsModel::VerdictColumn) {
        const bool isRunning = index.data(ConnectionsModel::VerdictRole).toString().isEmpty();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = resultIcon(index.data(ConnectionsModel::OutcomeRole).toString(), isRunning);
    } else if (index.column() == ConnectionsModel::HostColumn) {
        option->textElideMode = Qt::ElideMiddle;
    }
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ConnectionsModel::StagesColumn) {
        PlainTipDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintStageBars(painter, cell, index.data(ConnectionsModel::StagesRole).value<QList<StageReport>>(),
                   index.data(ConnectionsModel::LongestRole).toDouble());
}

} // namespace sme
