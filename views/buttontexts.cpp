// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "buttontexts.h"

#include <QToolButton>

#include <algorithm>

namespace sme {

namespace {

void setStyle(const QList<QToolButton *> &buttons, Qt::ToolButtonStyle style)
{
    for (QToolButton *button : buttons) {
        if (!button->icon().isNull())
            button->setToolButtonStyle(style);
    }
}

} // namespace

void fitButtonTexts(QWidget *bar, const QList<QToolButton *> &buttons)
{
    setStyle(buttons, Qt::ToolButtonTextBesideIcon);
    if (bar->sizeHint().width() > bar->width())
        setStyle(buttons, Qt::ToolButtonIconOnly);
}

int textWidthOf(const QList<QToolButton *> &buttons)
{
    int width = 0;
    for (const QToolButton *button : buttons) {
        if (button->isHidden())
            continue;
        const QSize hint = button->sizeHint();
        if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon && !button->icon().isNull())
            width += std::max(0, hint.width() - hint.height()); // an icon alone is a square
    }
    return width;
}

} // namespace sme
