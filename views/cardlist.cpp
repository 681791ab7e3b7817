// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "cardlist.h"

#include "formparts.h"
#include "icons.h"
#include "metrics.h"
#include "textblock.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Of the captions before lines, in characters.
constexpr int captionWidth = 19;

} // namespace

CardList::CardList(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_layout(new QVBoxLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    const Metrics metrics(this);
    m_layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.margin());
    m_layout->setSpacing(metrics.margin());
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void CardList::setCards(const QList<Card> &cards)
{
    if (cards == m_cards)
        return;
    m_cards = cards;
    rebuild();
}

void CardList::showEvent(QShowEvent *event)
{
    if (m_isStale)
        rebuild();
    QScrollArea::showEvent(event);
}

/// To lay texts out takes longer than all else that a change of the document does: what nobody sees waits.
void CardList::rebuild()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const int place = verticalScrollBar()->value();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *card = item->widget()) {
            card->hide();
            card->deleteLater();
        }
        delete item;
    }
    for (qsizetype index = 0; index < m_cards.size(); ++index)
        m_layout->addWidget(makeCard(int(index), m_cards.at(index)));
    m_layout->addStretch();
    m_layout->activate();
    verticalScrollBar()->setValue(place);
}

QWidget *CardList::makeCard(int index, const Card &card)
{
    const Metrics metrics(this);
    auto *frame = new QFrame(m_content);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAccessibleName(card.title);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(), metrics.margin());
    row->setSpacing(metrics.margin());
    if (!card.icon.isEmpty()) {
        auto *icon = new QLabel(frame);
        icon->setPixmap(
            themedIcon(card.icon, card.meaning).pixmap(QSize(metrics.icon(), metrics.icon()), devicePixelRatioF()));
        icon->setAccessibleName(card.iconWord);
        icon->setToolTip(card.iconWord);
        row->addWidget(icon, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.gap());
    auto *title = new TextBlock(frame);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->show(card.title);
    column->addWidget(title);
    for (const Card::Line &line : card.lines)
        column->addWidget(makeLine(line, frame));
    if (!card.buttons.isEmpty())
        column->addWidget(makeButtons(index, card.buttons, frame));
    row->addLayout(column, 1);
    frame->show();
    return frame;
}

QWidget *CardList::makeLine(const Card::Line &line, QWidget *parent)
{
    auto *text = new TextBlock(parent);
    if (line.isCommand)
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->show(line.text);
    if (line.caption.isEmpty())
        return text;
    auto *whole = new QWidget(parent);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics(this).margin());
    auto *caption = new FormText(true, whole);
    caption->show(line.caption);
    caption->setTextInteractionFlags(Qt::NoTextInteraction);
    caption->setFixedWidth(Metrics(this).characters(captionWidth));
    caption->setBuddy(text);
    layout->addWidget(caption, 0, Qt::AlignTop);
    layout->addWidget(text, 1, Qt::AlignTop);
    return whole;
}

QWidget *CardList::makeButtons(int index, const QList<Card::Button> &buttons, QWidget *parent)
{
    auto *whole = new QWidget(parent);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics(this).margin());
    for (const Card::Button &each : buttons) {
        auto *button = new QPushButton(QString(each.text).replace(u'&', "&&"_L1), whole);
        button->setObjectName(each.id);
        button->setAccessibleName(each.text);
        button->setAccessibleDescription(each.hint);
        button->setToolTip(each.hint);
        connect(button, &QPushButton::clicked, this, [this, index, id = each.id] { Q_EMIT pressed(index, id); });
        layout->addWidget(button);
    }
    layout->addStretch();
    return whole;
}

void CardList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace sme
