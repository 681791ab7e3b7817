// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QList>
#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace sme {

/// Something that is said in a frame of its own: a heading, lines below it, and what can be done.
struct Card
{
    /// A line with what it is about; without a caption, just a text.
    struct Line
    {
        QString caption;
        QString text;
        bool isCommand = false; ///< shown as it is to be typed, never broken up for looks

        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Button
    {
        QString id; ///< told when it is pressed
        QString text;
        QString hint;

        friend bool operator==(const Button &, const Button &) = default;
    };

    QLatin1StringView icon; ///< of the resources; empty: none
    Meaning meaning = Meaning::Text; ///< of the icon
    QString iconWord; ///< what the icon says
    QString title;
    QList<Line> lines;
    QList<Button> buttons;

    friend bool operator==(const Card &, const Card &) = default;
};

/// Cards below one another. Everything in them is plain text, wraps, and can be selected.
class CardList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    /// Cards that are the same as those shown stay as they are, with the place that was scrolled to.
    void setCards(const QList<Card> &cards);
    const QList<Card> &cards() const { return m_cards; }

Q_SIGNALS:
    /// A button was pressed: the number of its card, and its id.
    void pressed(int card, const QString &button);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    QWidget *makeCard(int index, const Card &card);
    QWidget *makeLine(const Card::Line &line, QWidget *parent);
    QWidget *makeButtons(int index, const QList<Card::Button> &buttons, QWidget *parent);

    QList<Card> m_cards;
    bool m_isStale = false; ///< the widgets are to be made when they are seen
    QWidget *m_content;
    QVBoxLayout *m_layout;
};

} // namespace sme
