// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QStringListModel>

class QCompleter;

namespace sme {

/// A text field that offers what can be meant, the likeliest first.
class CompletionEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CompletionEdit(QWidget *parent = nullptr);

    void setCandidates(const QStringList &candidates);
    /// Return takes the first of what is offered for a text that is no registry's name yet ("quay").
    void setTakesFirst(bool takesFirst) { m_takesFirst = takesFirst; }
    /// Takes the entry that is marked in the list, or the first where that is wanted: what Return does.
    void take();
    /// What is offered now.
    QStringList offered() const { return m_offered.stringList(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &typed);

    QStringList m_candidates;
    QStringListModel m_offered;
    QCompleter *m_completer;
    bool m_takesFirst = false;
};

} // namespace sme
