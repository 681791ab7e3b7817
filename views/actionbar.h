// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolBar>

class QToolButton;

namespace sme {

/// The tool bar of the window. In a narrow window its buttons give up their texts, then those go that are in menus too
/// and are seldom clicked, so that the choices can be read.
class ActionBar final : public QToolBar
{
    Q_OBJECT

public:
    explicit ActionBar(const QString &title, QWidget *parent = nullptr);

    /// Adds a button: with the action's text where there is room if `hasText`, else with its icon alone.
    void addButton(QAction *action, bool hasText);
    /// Adds buttons with icons that are the first to go.
    void addSeldom(const QList<QAction *> &actions);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitButtons();

    void updateIconSize();

    QList<QToolButton *> m_withText;
    QList<QAction *> m_seldomPlaces; ///< of the groups of such buttons
    int m_settledWidth = -1; ///< what the bar wanted when its buttons were fitted
};

} // namespace sme
