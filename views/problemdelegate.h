// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace sme {

/// Paints the rows of a ProblemsModel: the whole message, wrapped; place and rule below it. Leaves room for a button
/// for each fix, and for one that explains the rule; ProblemButtons puts them there.
class ProblemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Where a button stands in its row, and its text with line feeds where it wraps.
    struct Button
    {
        QRect place;
        QString text;
    };

    explicit ProblemDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The buttons of the fixes of a row, in the coordinates of a row of this width that begins at 0, 0.
    QList<Button> buttons(const QModelIndex &index, int width) const;
    /// Where the button that explains the rule stands in such a row.
    QRect helpPlace(const QModelIndex &index, int width) const;
    /// What that button says.
    static QString helpText();

private:
    struct Layout;

    QStyleOptionViewItem optionOf(const QModelIndex &index) const;
    /// Where the parts of a row stand in a row of this width that begins at 0, 0.
    Layout layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    void layOutButtons(const QStyleOptionViewItem &option, const QStringList &fixes, int width, Layout &layout) const;
    int availableWidth(const QModelIndex &index) const;

    QTreeView *m_view;
};

} // namespace sme
