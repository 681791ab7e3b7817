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
    /// Return makes the name of a registry of what it is called ("quay").
    void setCompletesNames(bool completesNames) { m_completesNames = completesNames; }
    /// Takes the entry that is marked in the list, or completes the name where that is wanted: what Return does.
    void take();
    /// What is offered now.
    QStringList offered() const { return m_offered.stringList(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &typed);
    void completeName();

    QStringList m_candidates;
    QStringListModel m_offered;
    QCompleter *m_completer;
    bool m_completesNames = false;
};

} // namespace sme
