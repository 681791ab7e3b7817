// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "banner.h"

#include "icons.h"
#include "metrics.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace sme {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    const Metrics metrics(this);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.margin());
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

void Banner::showMessage(Severity severity, const QString &text, const QList<QAction *> &actions)
{
    m_severity = severity;
    m_text->setText(text);
    m_text->setAccessibleName(tr("%1: %2").arg(severityWord(severity), text));
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    updateIcon();
    show();
}

void Banner::keepMessage(Severity severity, const QString &text)
{
    if (text.isEmpty())
        hide();
    else if (isHidden() || severity != m_severity || text != m_text->text())
        showMessage(severity, text);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
}

void Banner::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor accent = meaningColor(severityMeaning(m_severity), palette());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 4, height()), accent);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void Banner::updateIcon()
{
    const int size = Metrics(this).icon();
    m_icon->setPixmap(severityThemedIcon(m_severity).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace sme
