// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/pulllogmodel.h"

#include <QWidget>

class QAction;
class QProgressBar;
class QTreeView;

namespace sme {

class ColumnWidths;
class FormText;
class StartPane;

/// The pulls of a log, one of which is laid over the pull path; before there is a log, how to get one.
class LogPane final : public QWidget
{
    Q_OBJECT

public:
    /// `actions`: what can be done before there is a log. The model must outlive the pane.
    LogPane(PullLogModel *model, const QList<QAction *> &actions, QWidget *parent = nullptr);

    QTreeView *table() const { return m_table; }
    /// Makes the row of a pull the current one.
    void showPull(int row);
    /// Says what was found of the pull that is laid over.
    void setConclusion(const QString &text);

Q_SIGNALS:
    /// The user went to a pull.
    void pullChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void showAll();
    void showProgress(qint64 done, qint64 total);

    PullLogModel *m_model;
    StartPane *m_start;
    QProgressBar *m_progress;
    FormText *m_problem;
    FormText *m_state;
    FormText *m_conclusion;
    QTreeView *m_table;
    ColumnWidths *m_widths;
    bool m_isShowing = false;
};

} // namespace sme
