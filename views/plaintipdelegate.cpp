// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "plaintipdelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace sme {

bool PlainTipDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList texts{toolTip(index)};
    // What is cut off comes first.
    const QString text = index.data(Qt::DisplayRole).toString();
    if (sizeHint(option, index).width() > view->visualRect(index).width() && !texts.contains(text))
        texts.prepend(text);
    texts.removeAll(QString());
    QToolTip::showText(event->globalPos(), texts.isEmpty() ? QString() : Qt::convertFromPlainText(texts.join(u'\n')),
                       view);
    return true;
}

QString PlainTipDelegate::toolTip(const QModelIndex &index) const
{
    return index.data(Qt::ToolTipRole).toString();
}

} // namespace sme
