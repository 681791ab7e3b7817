// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace sme {

/// The line above a view: its choices on the left, what can be done with it on the right. Where there is no room for
/// all, the buttons give up their texts.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /// Adds a choice, before the buttons.
    void addChoice(QWidget *widget, int stretch = 0);
    /// Adds a button with icon and text for each action.
    void addButtons(const QList<QAction *> &actions);
    /// Shows or hides the button of an action; menus keep the action.
    void setShown(const QAction *action, bool isShown);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitButtons();

    QHBoxLayout *m_choices;
    QHBoxLayout *m_layout;
    QList<QToolButton *> m_buttons;
    QWidget *m_lastInOrder; ///< what is added next comes behind it in the order of Tab
};

} // namespace sme
