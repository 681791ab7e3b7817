// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "connectiondelegate.h"

#include "icons.h"
#include "items/connectionsmodel.h"
#include "stagebars.h"

#include <QApplication>
#include <QPainter>

namespace sme {

namespace {

using Model = ConnectionsModel;

} // namespace

void ConnectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainTipDelegate::initStyleOption(option, index);
    if (index.column() == Model::VerdictColumn) {
        const bool isRunning = index.data(Model::VerdictRole).toString().isEmpty();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = resultIcon(index.data(Model::OutcomeRole).toString(), isRunning);
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
    paintStageBars(painter, cell, index.data(Model::StagesRole).value<QList<StageReport>>(),
                   index.data(Model::LongestRole).toDouble());
}

} // namespace sme
