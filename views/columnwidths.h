// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QTreeView;

namespace sme {

/// The widths of a view's columns. They follow the width of the view until somebody chooses others, and then come back
/// at the next start, at another font size too.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    /// What a column needs, in pixels: it is never narrower than `least` (or its title), and gets no more than `best`
    /// while others have less than theirs.
    struct Need
    {
        int least = 0;
        int best = 0;
    };

    /// A child of the view's header. To be made when the columns have their order.
    explicit ColumnWidths(QTreeView *view);

    /// A need in average characters of the view's font.
    Need characters(int least, int best) const { return {least * unit(), best * unit()}; }
    /// What each column needs, by its logical index; the first takes what is left over. To be told again when the font
    /// changes.
    void setNeeds(const QList<Need> &needs);

    /// What was chosen, for restore(); empty if nothing was.
    QByteArray state() const;
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fit();
    void scale(int from, int to);
    int unit() const;

    QTreeView *m_view;
    QList<Need> m_needs;
    int m_unit; ///< the width of a character for which the columns were made
    bool m_isChosen = false;
    bool m_isFitting = false;
};

} // namespace sme
