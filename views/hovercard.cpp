// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hovercard.h"

#include "findingcards.h"
#include "formparts.h"
#include "items/findingsmodel.h"
#include "metrics.h"

#include <QEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// The pointer needs this long from the place to the card.
constexpr int leavingTime = 300; // ms

} // namespace

HoverCard::HoverCard(FindingsModel *findings, QWidget *over)
    : QFrame(over, Qt::ToolTip), m_over(over), m_cards(new FindingCards(findings, this)),
      m_text(new FormText(false, this))
{
    setObjectName(u"hoverCard"_s);
    setAccessibleName(tr("About this value"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QVBoxLayout *layout = formLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_cards);
    layout->addWidget(m_text);
    const int width = Metrics(this).characters(64);
    m_cards->setFixedWidth(width);
    m_text->setFixedWidth(width);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(leavingTime);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::hide);
    connect(m_cards, &FindingCards::fixRefused, this, &HoverCard::fixRefused);
    // What it offers is about findings by their rows.
    connect(findings, &QAbstractItemModel::rowsInserted, this, &QWidget::hide);
    connect(findings, &QAbstractItemModel::rowsRemoved, this, &QWidget::hide);
    connect(findings, &QAbstractItemModel::modelReset, this, &QWidget::hide);
    over->setMouseTracking(true);
    over->installEventFilter(this);
    over->window()->installEventFilter(this);
}

HoverCard::~HoverCard() = default;

void HoverCard::showFor(const QRect &place, const QList<int> &rows, const QString &text)
{
    m_leaving.stop();
    if (rows.isEmpty() && text.isEmpty()) {
        hide();
        return;
    }
    m_place = place;
    m_cards->setRows(rows);
    m_text->show(text);
    adjustSize();
    const QRect room = m_over->screen()->availableGeometry();
    QPoint at = place.bottomLeft() + QPoint(0, 2);
    if (at.y() + height() > room.bottom())
        at.setY(place.top() - height() - 2);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
}

bool HoverCard::eventFilter(QObject *object, QEvent *event)
{
    if (!isVisible())
        return QFrame::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::MouseMove:
        if (m_place.contains(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()))
            m_leaving.stop();
        else if (!m_leaving.isActive())
            m_leaving.start();
        break;
    case QEvent::Leave:
        m_leaving.start();
        break;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
    case QEvent::Move:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(object, event);
}

void HoverCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_leaving.stop();
}

void HoverCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_leaving.start();
}

} // namespace sme
