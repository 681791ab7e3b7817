// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plaintipdelegate.h"

class QTreeView;

namespace sme {

/// For cells of a tree whose height depends on the width of their column.
class TreeCellDelegate : public PlainTipDelegate
{
    Q_OBJECT

public:
    explicit TreeCellDelegate(QTreeView *view);

protected:
    /// The room that a cell has for its text.
    int textWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What a cell has around its text.
    static int padding(const QStyleOptionViewItem &option);
    QTreeView *view() const { return m_view; }

private:
    QTreeView *m_view;
};

/// With more rows than this, all are of one height and long texts are cut: to scroll, the heights of all would have to
/// be known.
constexpr int mostWrappedRows = 500;

/// Gives the rows of a flat table the heights that they need, as far as they are few enough. To be told when the number
/// of rows has changed.
void chooseRowHeights(QTreeView *table);

/// Paints the texts of a tree whole: they wrap where their column is too narrow, and rows are as high as that needs.
/// In a tree with uniform row heights they are cut, as usual.
class WrappingDelegate : public TreeCellDelegate
{
    Q_OBJECT

public:
    using TreeCellDelegate::TreeCellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sme
