// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolBar>

class QToolButton;

namespace sme {

/// The tool bar of the window. In a narrow window its buttons give up their texts, so that all stay in sight.
class ActionBar final : public QToolBar
{
    Q_OBJECT

public:
    explicit ActionBar(const QString &title, QWidget *parent = nullptr);

    /// Adds a button: with the action's text where there is room if `hasText`, else with its icon alone.
    void addButton(QAction *action, bool hasText);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitButtons();

    QList<QToolButton *> m_withText;
};

} // namespace sme
