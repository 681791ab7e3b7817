// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "problemdelegate.h"

#include "icons.h"
#include "items/problemsmodel.h"
#include "metrics.h"
#include "wrappedtext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace sme {

namespace {

/// A fix beside its message has at most this share of the row; a longer one stands below it.
constexpr double widestButton = 0.38;

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

QStyleOptionButton buttonOption(const QStyleOptionViewItem &option, const QString &text)
{
    QStyleOptionButton button;
    button.initFrom(option.widget);
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    button.fontMetrics = option.fontMetrics;
    button.text = QString(text).replace(u'&', QLatin1StringView("&&"));
    return button;
}

QSize buttonSize(const QStyleOptionViewItem &option, const QString &text)
{
    const QStyleOptionButton button = buttonOption(option, text);
    const QSize content(option.fontMetrics.horizontalAdvance(text) + option.fontMetrics.height(),
                        option.fontMetrics.height());
    return styleOf(option)->sizeFromContents(QStyle::CT_PushButton, &button, content, option.widget);
}

} // namespace

struct ProblemDelegate::Layout
{
    QRect icon;
    QRect message;
    QRect place;
    QList<QRect> buttons;
    int height = 0;
};

ProblemDelegate::ProblemDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
}

int ProblemDelegate::availableWidth(const QModelIndex &index) const
{
    // Expanders stand before the rows; those of places are one step further in.
    const int depth = index.parent().isValid() ? 2 : 1;
    return std::max(m_view->viewport()->width() - depth * m_view->indentation(), Metrics(m_view).characters(20));
}

ProblemDelegate::Layout ProblemDelegate::layOut(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                int width) const
{
    const Metrics metrics(option.fontMetrics);
    const bool isPlace = index.parent().isValid();
    Layout layout;
    layout.icon = QRect(metrics.gap(), metrics.gap(), metrics.icon(), metrics.icon());
    const int left = isPlace ? metrics.gap() : layout.icon.right() + 1 + metrics.gap() * 2;
    const QStringList fixes = isPlace ? QStringList() : index.data(ProblemsModel::FixTextsRole).toStringList();
    const QSize first = fixes.isEmpty() ? QSize() : buttonSize(option, fixes.constFirst());
    const bool isBeside = fixes.size() == 1 && first.width() <= width * widestButton;
    const int right = width - metrics.gap();
    const int textWidth = right - left - (isBeside ? first.width() + 2 * metrics.gap() : 0);
    int y = metrics.gap();
    const QString message = isPlace ? QString() : index.data().toString();
    layout.message = QRect(left, y, textWidth, wrappedHeight(option.font, textWidth, message));
    y = layout.message.bottom() + 1;
    const QString place = index.data(ProblemsModel::PlaceRole).toString();
    layout.place = QRect(left, y, textWidth, wrappedHeight(option.font, textWidth, place));
    y = layout.place.bottom() + 1;
    if (isBeside) {
        layout.buttons.append(QRect(QPoint(right - first.width(), metrics.gap()), first));
        y = std::max(y, layout.buttons.constFirst().bottom() + 1);
    } else {
        int x = left;
        for (const QString &fix : fixes) {
            const QSize size = buttonSize(option, fix).boundedTo(QSize(right - left, 1 << 20));
            if (x == left || x + size.width() > right) {
                x = left;
                y += layout.buttons.isEmpty() ? metrics.gap() : layout.buttons.constLast().height() + metrics.gap();
            }
            layout.buttons.append(QRect(QPoint(x, y), size));
            x += size.width() + metrics.gap();
        }
        if (!layout.buttons.isEmpty())
            y = layout.buttons.constLast().bottom() + 1;
    }
    layout.height = y + metrics.gap();
    return layout;
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return {1, layOut(cell, index, availableWidth(index)).height};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const Layout layout = layOut(cell, index, cell.rect.width());
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto color = [&](Meaning meaning) {
        return isSelected ? cell.palette.color(group, QPalette::HighlightedText) : meaningColor(meaning, cell.palette);
    };
    painter->save();
    painter->translate(cell.rect.topLeft());
    painter->setFont(cell.font);
    if (!index.parent().isValid())
        severityThemedIcon(Severity(index.data(ProblemsModel::SeverityRole).toInt()))
            .paint(painter, layout.icon, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    painter->setPen(color(Meaning::Text));
    if (layout.message.height() > 0)
        paintWrapped(painter, layout.message, index.data().toString());
    painter->setPen(color(Meaning::Muted));
    paintWrapped(painter, layout.place, index.data(ProblemsModel::PlaceRole).toString());
    const QStringList fixes = index.data(ProblemsModel::FixTextsRole).toStringList();
    for (qsizetype fix = 0; fix < layout.buttons.size(); ++fix) {
        const QRect place = layout.buttons[fix];
        QStyleOptionButton button = buttonOption(
            cell,
            cell.fontMetrics.elidedText(fixes.value(fix), Qt::ElideMiddle, place.width() - cell.fontMetrics.height()));
        button.rect = place;
        styleOf(cell)->drawControl(QStyle::CE_PushButton, &button, painter, cell.widget);
    }
    painter->restore();
}

int ProblemDelegate::buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Layout layout = layOut(cell, index, option.rect.width());
    for (qsizetype fix = 0; fix < layout.buttons.size(); ++fix) {
        if (layout.buttons[fix].contains(at - option.rect.topLeft()))
            return int(fix);
    }
    return -1;
}

bool ProblemDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease
        || event->type() == QEvent::MouseButtonDblClick;
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    if (!isMouse || mouse->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const int fix = buttonAt(option, index, mouse->position().toPoint());
    if (fix < 0)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonRelease)
        Q_EMIT fixWanted(index, fix);
    return true;
}

bool ProblemDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int fix = buttonAt(option, index, event->pos());
    const QString text = index.data(ProblemsModel::FixTextsRole).toStringList().value(fix);
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : Qt::convertFromPlainText(text), view);
    return true;
}

} // namespace sme
