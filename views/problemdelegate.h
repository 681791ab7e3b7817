// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace sme {

/// Paints the rows of a ProblemsModel: the whole message, wrapped; place and rule below it; a button for each fix.
class ProblemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProblemDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// The button of a fix was pressed.
    void fixWanted(const QModelIndex &index, int fix);

private:
    struct Layout;

    /// Where the parts of a row stand in a row of this width that begins at 0, 0.
    Layout layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    int availableWidth(const QModelIndex &index) const;
    int buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;

    QTreeView *m_view;
};

} // namespace sme
