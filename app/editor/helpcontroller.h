// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "help/helptopic.h"

#include <QList>
#include <QObject>

class QAction;
class QRect;
class QWidget;

namespace sme {

class EditorActions;
class EditorPage;

/// Help: of what has the keyboard, of rules, of keys, and the palette of all commands.
class HelpController final : public QObject
{
    Q_OBJECT

public:
    HelpController(QWidget *window, EditorPage *page, EditorActions *actions);

    /// More that the palette finds.
    void addCommands(const QList<QAction *> &actions) { m_more += actions; }
    /// Explains a rule by its id.
    void explainRule(const QString &rule);

private:
    void explainFocus();
    void explain(const HelpTopic &topic, const QRect &beside);
    /// What the current row or line of the view that has the keyboard is about; nothing if that is nothing special.
    std::optional<HelpTopic> topicOfFocus(const QWidget *focus) const;
    void openPalette();
    QList<QAction *> commands() const;

    QWidget *m_window;
    EditorPage *m_page;
    EditorActions *m_actions;
    QList<QAction *> m_more;
};

} // namespace sme
