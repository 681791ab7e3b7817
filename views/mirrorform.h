// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "typingsession.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <memory>

namespace sme {

class CompletionEdit;
class FindingCards;
class FindingsModel;
class FormText;
class MirrorTreeModel;

/// One mirror: its upstream, and its hosts in the order in which they are asked.
class MirrorForm final : public QWidget
{
    Q_OBJECT

public:
    MirrorForm(MirrorTreeModel *model, FindingsModel *findings, QWidget *parent = nullptr);
    ~MirrorForm() override;

    void setMirror(const QModelIndex &mirror);
    /// Shows what its values are now.
    void refresh();
    /// Commits what is being typed.
    void finishEditing();

Q_SIGNALS:
    void fixRefused(const QString &reason);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showHosts();
    void showFindings();

    MirrorTreeModel *m_model;
    FindingsModel *m_findings;
    QPersistentModelIndex m_mirror;
    std::unique_ptr<TypingSession> m_typing;
    CompletionEdit *m_upstream;
    FormText *m_meaning;
    FindingCards *m_cards;
    FormText *m_hosts;
    FormText *m_tags;
};

} // namespace sme
