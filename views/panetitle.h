// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace sme {

/// The title of a pane: its name, what else belongs in that line, and buttons that take the pane out of the window or
/// close it.
class PaneTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneTitle(QDockWidget *pane);

    /// Puts a widget beside the name.
    void addPart(QWidget *part);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, int icon);
    void useFont();

    QDockWidget *m_pane;
    QLabel *m_name;
    QHBoxLayout *m_layout;
};

} // namespace sme
