// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "problemdelegate.h"

#include "icons.h"
#include "items/problemsmodel.h"
#include "metrics.h"
#include "wrappedtext.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace sme {

namespace {

/// A fix beside its message has at most this share of the row; a longer one stands below it.
constexpr double widestButton = 0.38;

QStyle *problemStyle(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

QSize fixButtonSize(const QStyleOptionViewItem &option, const QString &text)
{
    QStyleOptionButton button;
    button.initFrom(option.widget);
    button.fontMetrics = option.fontMetrics;
    button.text = text;
    const QSize content = option.fontMetrics.size(0, text) + QSize(option.fontMetrics.height(), 0);
    return problemStyle(option)->sizeFromContents(QStyle::CT_PushButton, &button, content, option.widget);
}

/// What a button has around its text.
int fixButtonPadding(const QStyleOptionViewItem &option)
{
    const QString letter(u'x');
    return fixButtonSize(option, letter).width() - option.fontMetrics.horizontalAdvance(letter);
}

} // namespace

struct ProblemDelegate::Layout
{
    QRect icon;
    QRect message;
    QRect place;
    QRect help;
    QList<Button> buttons;
    int height = 0;
};

ProblemDelegate::ProblemDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
}

QString ProblemDelegate::helpText()
{
    return tr("Why?");
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
    const QSize first = fixes.isEmpty() ? QSize() : fixButtonSize(option, fixes.constFirst());
    const bool isBeside = fixes.size() == 1 && first.width() <= width * widestButton;
    const int right = width - metrics.gap();
    const int textWidth = right - left - (isBeside ? first.width() + 2 * metrics.gap() : 0);
    int y = metrics.gap();
    const QString message = isPlace ? QString() : index.data().toString();
    layout.message = QRect(left, y, textWidth, wrappedHeight(option.font, textWidth, message));
    y = layout.message.bottom() + 1;
    const QString place = index.data(ProblemsModel::PlaceRole).toString();
    const int helpWidth =
        isPlace ? 0 : option.fontMetrics.horizontalAdvance(helpText()) + 2 * metrics.gap() + metrics.margin();
    const int placeWidth = std::min(textWidth - helpWidth, option.fontMetrics.horizontalAdvance(place) + metrics.gap());
    layout.place = QRect(left, y, placeWidth, wrappedHeight(option.font, placeWidth, place));
    layout.help = QRect(layout.place.right() + 1, y, helpWidth, option.fontMetrics.height());
    layout.height = layout.place.bottom() + 1;
    if (isBeside) {
        layout.buttons.append({QRect(QPoint(right - first.width(), metrics.gap()), first), fixes.constFirst()});
        layout.height = std::max(layout.height, layout.buttons.constFirst().place.bottom() + 1);
    } else {
        layOutButtons(option, fixes, right, layout);
    }
    layout.height += metrics.gap();
    return layout;
}

/// Below the text, from left to right and in as many lines as they need.
void ProblemDelegate::layOutButtons(const QStyleOptionViewItem &option, const QStringList &fixes, int right,
                                    Layout &layout) const
{
    const int gap = Metrics(option.fontMetrics).gap();
    const int left = layout.message.left();
    int x = left;
    int y = layout.height + gap;
    for (const QString &fix : fixes) {
        const QString text = wrappedLines(option.font, right - left - fixButtonPadding(option), fix);
        const QSize size = fixButtonSize(option, text);
        if (x > left && x + size.width() > right) {
            x = left;
            y = layout.height + gap;
        }
        layout.buttons.append({QRect(QPoint(x, y), size), text});
        x += size.width() + gap;
        layout.height = std::max(layout.height, y + size.height());
    }
}

QStyleOptionViewItem ProblemDelegate::optionOf(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.font = m_view->font();
    initStyleOption(&option, index);
    return option;
}

QList<ProblemDelegate::Button> ProblemDelegate::buttons(const QModelIndex &index, int width) const
{
    return layOut(optionOf(index), index, width).buttons;
}

QRect ProblemDelegate::helpPlace(const QModelIndex &index, int width) const
{
    return layOut(optionOf(index), index, width).help;
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
    problemStyle(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
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
    painter->restore();
}

} // namespace sme
