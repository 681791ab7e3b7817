// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "actionbar.h"

#include "buttontexts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace sme {

using namespace Qt::StringLiterals;

ActionBar::ActionBar(const QString &title, QWidget *parent) : QToolBar(title, parent)
{
    setObjectName(u"mainToolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    updateIconSize();
    if (auto *more = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More"));
}

void ActionBar::updateIconSize()
{
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

void ActionBar::addSeldom(const QList<QAction *> &actions)
{
    auto *group = new QWidget(this);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QAction *action : actions) {
        auto *button = new QToolButton(group);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName());
        button->setAutoRaise(true);
        button->setIconSize(iconSize());
        button->setFocusPolicy(Qt::TabFocus);
        connect(this, &QToolBar::iconSizeChanged, button, &QToolButton::setIconSize);
        layout->addWidget(button);
    }
    m_seldomPlaces.append(addWidget(group));
}

bool ActionBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    if (event->type() == QEvent::FontChange) {
        updateIconSize();
        fitButtons();
    }
    // A choice got other contents.
    if (event->type() == QEvent::LayoutRequest && sizeHint().width() != m_settledWidth)
        fitButtons();
    return done;
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fitButtons();
}

void ActionBar::fitButtons()
{
    for (QAction *place : std::as_const(m_seldomPlaces))
        place->setVisible(true);
    fitButtonTexts(this, m_withText);
    if (sizeHint().width() > width()) {
        for (QAction *place : std::as_const(m_seldomPlaces))
            place->setVisible(false);
    }
    m_settledWidth = sizeHint().width();
}

} // namespace sme
