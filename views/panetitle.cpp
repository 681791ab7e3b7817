// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "panetitle.h"

#include "metrics.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace sme {

PaneTitle::PaneTitle(QDockWidget *pane)
    : QWidget(pane), m_pane(pane), m_name(new QLabel(pane->windowTitle(), this)), m_layout(new QHBoxLayout(this))
{
    m_name->setTextFormat(Qt::PlainText);
    const Metrics metrics(this);
    m_layout->setContentsMargins(metrics.margin(), 0, metrics.gap(), 0);
    m_layout->setSpacing(metrics.gap());
    m_layout->addWidget(m_name);
    m_layout->addStretch(1);
    QToolButton *away =
        addButton(tr("Take “%1” out of the window, or back").arg(pane->windowTitle()), QStyle::SP_TitleBarNormalButton);
    connect(away, &QToolButton::clicked, pane, [pane] { pane->setFloating(!pane->isFloating()); });
    QToolButton *close = addButton(tr("Close “%1”").arg(pane->windowTitle()), QStyle::SP_TitleBarCloseButton);
    connect(close, &QToolButton::clicked, pane, &QWidget::close);
    useFont();
}

QToolButton *PaneTitle::addButton(const QString &name, int icon)
{
    auto *button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the menu "View" does the same for the keyboard
    button->setIcon(style()->standardIcon(QStyle::StandardPixmap(icon), nullptr, this));
    m_layout->addWidget(button);
    return button;
}

void PaneTitle::addPart(QWidget *part)
{
    constexpr int behindName = 1;
    m_layout->insertWidget(behindName, part);
    part->show();
}

void PaneTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        useFont();
}

void PaneTitle::useFont()
{
    QFont bold = QWidget::font();
    bold.setBold(true);
    m_name->setFont(bold);
    setMinimumHeight(Metrics(this).row());
}

} // namespace sme
