// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "actionbar.h"

#include "buttontexts.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace sme {

using namespace Qt::StringLiterals;

ActionBar::ActionBar(const QString &title, QWidget *parent) : QToolBar(title, parent)
{
    setObjectName(u"mainToolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(1, 1) * (fontMetrics().height() + 4));
}

void ActionBar::addButton(QAction *action, bool hasText)
{
    addAction(action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setToolButtonStyle(hasText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setObjectName(action->objectName());
    button->setFocusPolicy(Qt::TabFocus);
    if (hasText)
        m_withText.append(button);
}

bool ActionBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    if (event->type() == QEvent::FontChange) {
        setIconSize(QSize(1, 1) * (fontMetrics().height() + 4));
        fitButtons();
    }
    return done;
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fitButtons();
}

void ActionBar::fitButtons()
{
    fitButtonTexts(this, m_withText);
}

} // namespace sme
