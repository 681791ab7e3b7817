// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editorstyle.h"

#include "icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace sme {

using namespace Qt::StringLiterals;

void EditorStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    // Platform themes leave this one as it is for a light palette.
    palette.setColor(QPalette::PlaceholderText, meaningColor(Meaning::Muted, palette));
    // And many have a selection that is too bright for its text.
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor text = palette.color(group, QPalette::HighlightedText);
        palette.setColor(group, QPalette::Highlight, groundFor(text, palette.color(group, QPalette::Highlight)));
    }
}

void EditorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == PE_IndicatorCheckBox && box) {
        // Fusion takes a darker shade of the window's colour for the frame, which hardly shows.
        QStyleOptionButton framed(*box);
        framed.palette.setColor(QPalette::Window, meaningColor(Meaning::Muted, option->palette).lighter(140));
        QProxyStyle::drawPrimitive(element, &framed, painter, widget);
        return;
    }
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget)) {
        // Fusion's covers the text of the cell.
        const bool isSelected = option->state.testFlag(State_Selected);
        painter->setPen(option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QIcon EditorStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton || icon == SP_ToolBarVerticalExtensionButton)
        return themedIcon("more"_L1);
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace sme
