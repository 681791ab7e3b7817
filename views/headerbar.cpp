// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "headerbar.h"

#include "buttontexts.h"
#include "metrics.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace sme {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent), m_choices(new QHBoxLayout), m_layout(new QHBoxLayout(this)), m_lastInOrder(this)
{
    const Metrics metrics(this);
    m_layout->setContentsMargins(metrics.margin(), metrics.gap() / 2, metrics.margin(), metrics.gap() / 2);
    m_layout->setSpacing(metrics.gap());
    m_layout->addLayout(m_choices, 1);
    m_choices->addStretch();
}

void HeaderBar::addChoice(QWidget *widget, int stretch)
{
    m_choices->insertWidget(m_choices->count() - 1, widget, stretch);
    setTabOrder(m_lastInOrder, widget);
    m_lastInOrder = widget;
}

void HeaderBar::addButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QLatin1StringView("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_layout->addWidget(button);
        setTabOrder(m_lastInOrder, button);
        m_lastInOrder = button;
        m_buttons.append(button);
    }
}

void HeaderBar::setShown(const QAction *action, bool isShown)
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->defaultAction() == action)
            button->setVisible(isShown);
    }
    fitButtons();
}

QSize HeaderBar::minimumSizeHint() const
{
    QSize size = m_layout->minimumSize();
    size.rwidth() -= textWidthOf(m_buttons);
    return size;
}

bool HeaderBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::FontChange)
        fitButtons();
    return done;
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void HeaderBar::fitButtons()
{
    fitButtonTexts(this, m_buttons);
}

} // namespace sme
