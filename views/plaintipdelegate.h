// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace sme {

/// A delegate whose tool tips are plain text, whatever stands in the model: it may come from a file or a server. They
/// say what a cell has no room for, too.
class PlainTipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// The plain text of the tool tip; by default what the model says.
    virtual QString toolTip(const QModelIndex &index) const;
};

} // namespace sme
