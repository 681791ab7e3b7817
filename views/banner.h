// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace sme {

/// A line above the document that says something about it, with what can be done. Hidden while there is nothing to say.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows `text` (as plain text) with a button for each action; the banner does not own the actions.
    void showMessage(Severity severity, const QString &text, const QList<QAction *> &actions = {});
    /// Shows `text` as long as there is one. Nothing is told anew that stands there already.
    void keepMessage(Severity severity, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    Severity m_severity = Severity::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace sme
