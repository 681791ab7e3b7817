// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace sme {

/// Finds in a text, and replaces where it can be edited. Shown below it while it is needed.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit *text, QWidget *parent = nullptr);

    /// Shows the bar with what is selected in the text, ready to be typed over.
    void open(bool withReplace);

Q_SIGNALS:
    /// What was looked for is selected in the text.
    void found();
    /// All of these are to be replaced, as one step.
    void replaceAllWanted(const QString &find, const QString &with);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const char *name);
    void find(bool isBackward, bool fromHere);
    void replace();
    void showCount();

    QPlainTextEdit *m_text;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QLabel *m_count;
    QList<QWidget *> m_replaceParts;
};

} // namespace sme
