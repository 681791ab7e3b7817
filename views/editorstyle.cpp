// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editorstyle.h"

#include "icons.h"

#include <QStyleOption>

namespace sme {

using namespace Qt::StringLiterals;

void EditorStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    // Platform themes leave this one as it is for a light palette.
    palette.setColor(QPalette::PlaceholderText, meaningColor(Meaning::Muted, palette));
}

void EditorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == PE_IndicatorCheckBox && box
        && option->palette.color(QPalette::Base).lightness() < option->palette.color(QPalette::Text).lightness()) {
        // Fusion takes a darker shade of the window's colour for the frame.
        QStyleOptionButton lighter(*box);
        lighter.palette.setColor(QPalette::Window, meaningColor(Meaning::Muted, option->palette).lighter(140));
        QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
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
