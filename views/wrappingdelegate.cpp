// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "wrappingdelegate.h"

#include "metrics.h"
#include "wrappedtext.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace sme {

TreeCellDelegate::TreeCellDelegate(QTreeView *view) : PlainTipDelegate(view), m_view(view)
{
    // What was laid out for one width is wrong for another.
    connect(view->header(), &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (before != after)
            Q_EMIT sizeHintChanged({});
    });
}

int TreeCellDelegate::padding(const QStyleOptionViewItem &option)
{
    return Metrics(option.fontMetrics).gap();
}

int TreeCellDelegate::textWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = m_view->columnWidth(index.column()) - 2 * padding(option);
    if (index.column() == m_view->treePosition() || (m_view->treePosition() < 0 && index.column() == 0)) {
        int depth = m_view->rootIsDecorated() ? 1 : 0;
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
            ++depth;
        width -= depth * m_view->indentation();
    }
    if (option.features.testFlag(QStyleOptionViewItem::HasDecoration))
        width -= option.decorationSize.width() + padding(option);
    return std::max(width, Metrics(option.fontMetrics).characters(4));
}

void chooseRowHeights(QTreeView *table)
{
    table->setUniformRowHeights(table->model()->rowCount() > mostWrappedRows);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (view()->uniformRowHeights())
        return TreeCellDelegate::sizeHint(option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int height = std::max(wrappedHeight(cell.font, textWidth(cell, index), cell.text), cell.fontMetrics.height());
    return {1, height + padding(cell)};
}

void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (view()->uniformRowHeights()) {
        TreeCellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    cell.decorationAlignment = Qt::AlignLeft | Qt::AlignTop; // beside the first line
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect place = cell.rect.adjusted(padding(cell), padding(cell) / 2, -padding(cell), 0);
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration))
        place.setLeft(place.left() + cell.decorationSize.width() + padding(cell));
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto group = !cell.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : cell.state.testFlag(QStyle::State_Active)                ? QPalette::Active
                                                                   : QPalette::Inactive;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    if (cell.displayAlignment.testFlag(Qt::AlignRight))
        painter->drawText(place, Qt::AlignRight | Qt::AlignTop, text);
    else
        paintWrapped(painter, place, text);
    painter->restore();
}

} // namespace sme
