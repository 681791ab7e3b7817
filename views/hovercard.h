// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QTimer>

namespace sme {

class FindingCards;
class FindingsModel;
class FormText;

/// What there is to say about a place in a text, beside the pointer: its findings with their fixes, and what the value
/// means. Goes when the pointer leaves both the place and the card, or a key is pressed.
class HoverCard final : public QFrame
{
    Q_OBJECT

public:
    /// `over` is what the pointer moves over.
    HoverCard(FindingsModel *findings, QWidget *over);
    ~HoverCard() override;

    /// Shows these findings (rows of the model) and a text below `place`, in global coordinates; hides the card when
    /// there is neither.
    void showFor(const QRect &place, const QList<int> &rows, const QString &text);

Q_SIGNALS:
    /// A fix could not be made: why.
    void fixRefused(const QString &reason);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QWidget *m_over;
    FindingCards *m_cards;
    FormText *m_text;
    QRect m_place;
    QTimer m_leaving;
};

} // namespace sme
