// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

class QAction;
class QTreeView;

namespace sme {

/// The widths of a view's columns, and which of them are shown. The widths follow the width of the view until somebody
/// chooses others; what was chosen comes back at the next start, at another font size too.
///
/// Where not all columns have room, those that are optional are left out, the last one first: what a row says is read
/// without scrolling sideways. They come back with the room, or when their entry in the header's menu is ticked.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    /// What a column needs, in pixels: it gets between `fair` (or what its title needs) and `best` while there is room
    /// for that, and between `least` and `fair` otherwise.
    struct Need
    {
        int least = 0;
        int fair = 0;
        int best = 0;
        bool isOptional = false; ///< can be hidden, and is left out before others have less than is fair
    };

    /// A child of the view's header. To be made when the columns have their order.
    explicit ColumnWidths(QTreeView *view);

    /// A need in average characters of the view's font.
    Need characters(int least, int fair, int best) const { return {least * unit(), fair * unit(), best * unit()}; }
    /// What each column needs, by its logical index; the first takes what is left over. To be told again when the font
    /// changes.
    void setNeeds(const QList<Need> &needs);
    /// Shows or hides a column.
    void setShown(int column, bool isShown);

    /// What was chosen, for restore(); empty if nothing was.
    QByteArray state() const;
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeActions();
    void choose(int column, bool isShown);
    void setInSight(int column, bool isInSight);
    void fit();
    void share(const QList<int> &columns, int width);
    /// What a column needs, with its title.
    Need need(int column) const;
    int sum(const QList<int> &columns, int Need::*size) const;
    void scale(int from, int to);
    int unit() const;

    QTreeView *m_view;
    QList<Need> m_needs;
    QList<QAction *> m_actions; ///< of columns: their data() is the column
    QSet<int> m_hidden; ///< not for lack of room
    int m_unit; ///< the width of a character for which the columns were made
    bool m_isChosen = false;
    bool m_isFitting = false;
};

} // namespace sme
