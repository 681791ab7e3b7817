// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editorstyle.h"

#include "icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// A selection where the keyboard is not.
QColor dimmed(const QColor &highlight)
{
    return QColor::fromHsvF(highlight.hsvHueF(), highlight.hsvSaturationF() * 0.35F, highlight.valueF() * 0.8F);
}

/// The rows of a view that has not got the keyboard are drawn as those of a window that has not got it.
class ViewOption
{
public:
    ViewOption(const QStyleOption *option, const QWidget *widget) : m_option(option)
    {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const QWidget *focus = QApplication::focusWidget();
        if (!item || !qobject_cast<const QAbstractItemView *>(widget) || widget == focus || widget->isAncestorOf(focus))
            return;
        m_item = *item;
        m_item.state.setFlag(QStyle::State_Active, false);
        m_option = &m_item;
    }

    const QStyleOption *get() const { return m_option; }

private:
    const QStyleOption *m_option;
    QStyleOptionViewItem m_item;
};

} // namespace

void EditorStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    // Platform themes leave this one as it is for a light palette.
    palette.setColor(QPalette::PlaceholderText, meaningColor(Meaning::Muted, palette));
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    if (palette.color(QPalette::Inactive, QPalette::Highlight) == highlight)
        palette.setColor(QPalette::Inactive, QPalette::Highlight, dimmed(highlight));
    // And many have a selection that is too bright for its text.
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor text = palette.color(group, QPalette::HighlightedText);
        palette.setColor(group, QPalette::Highlight, groundFor(text, palette.color(group, QPalette::Highlight)));
    }
}

void EditorStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == CE_ShapedFrame && frame && frame->frameShape == QFrame::Box) {
        // Around a text: a cursor alone hardly shows that the keyboard is there.
        painter->setPen(option->palette.color(widget->hasFocus() ? QPalette::Highlight : QPalette::Base));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_ComboBoxLabel && choice) {
        // Qt's is cut where a bar is too narrow for it.
        QStyleOptionComboBox whole(*choice);
        constexpr int margin = 2; // of Qt's label
        const int width = subControlRect(CC_ComboBox, choice, SC_ComboBoxEditField, widget).width() - margin;
        whole.currentText = option->fontMetrics.elidedText(choice->currentText, Qt::ElideRight, width);
        QProxyStyle::drawControl(element, &whole, painter, widget);
        return;
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_HeaderLabel && header) {
        QStyleOptionHeader whole(*header);
        whole.version = QStyleOptionHeader::Version; // what was copied may be a larger one
        whole.text = option->fontMetrics.elidedText(header->text, Qt::ElideRight, option->rect.width());
        QProxyStyle::drawControl(element, &whole, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, ViewOption(option, widget).get(), painter, widget);
}

void EditorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
    if ((element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) && box) {
        // Fusion takes a darker shade of the window's colour for the frame, which hardly shows.
        QStyleOptionButton framed(*box);
        framed.state.setFlag(State_HasFocus, false); // the frame around the label tells
        framed.palette.setColor(QPalette::Window, meaningColor(Meaning::Muted, option->palette).lighter(140));
        QProxyStyle::drawPrimitive(element, &framed, painter, widget);
        return;
    }
    if (element == PE_FrameFocusRect) {
        // Fusion's covers the text of a cell, and hardly shows on a dark ground.
        const bool isSelected = option->state.testFlag(State_Selected);
        painter->setPen(option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    QProxyStyle::drawPrimitive(element, ViewOption(option, widget).get(), painter, widget);
    if (element == PE_PanelMenu) {
        // Fusion's edge is darker than the window: on a dark one it is none.
        QColor edge = meaningColor(Meaning::Muted, option->palette);
        edge.setAlphaF(0.5F);
        painter->setPen(edge);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    }
}

int EditorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // All tabs have room for their titles in more windows.
    if (metric == PM_TabBarTabHSpace && widget)
        return widget->fontMetrics().height();
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon EditorStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton || icon == SP_ToolBarVerticalExtensionButton)
        return themedIcon("more"_L1);
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace sme
