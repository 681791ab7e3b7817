// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace sme {

/// All that can be done, found by a part of its name. Goes when something was chosen, or with Esc.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// The actions without text are left out; they must outlive the palette or be its children.
    CommandPalette(const QList<QAction *> &actions, QWidget *window);

    /// Shows it in the upper middle of its window.
    void open();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill(const QString &typed);
    void step(int by);
    void run(QTreeWidgetItem *item);

    QList<QPointer<QAction>> m_actions;
    QLineEdit *m_edit;
    QTreeWidget *m_list;
};

/// The name of an action as it is read: without mnemonic and dots.
QString actionName(const QAction *action);

} // namespace sme
