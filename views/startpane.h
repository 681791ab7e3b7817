// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace sme {

/// What a view shows as long as there is nothing in it: what it does, what can be done, and commands to take along.
class StartPane final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPane(const QString &text, QWidget *parent = nullptr);

    /// A button for each action, beside one another.
    void addButtons(const QList<QAction *> &actions);
    /// A line that explains.
    void addNote(const QString &text);
    /// A command with a button that copies it; `name` is what it does.
    void addCommand(const QString &name, const QString &command);

Q_SIGNALS:
    /// A command was copied: its name.
    void copied(const QString &name);

private:
    QVBoxLayout *m_column = nullptr;
};

} // namespace sme
