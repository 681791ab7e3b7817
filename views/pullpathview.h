// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/tracemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QTreeView;

namespace sme {

class ColumnWidths;
class HeaderBar;

/// The requests that containerd would make to pull an image, in their order; those that resolve it can be carried out.
class PullPathView final : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit PullPathView(TraceModel *model, QWidget *parent = nullptr);

    HeaderBar *header() const { return m_header; }
    QTreeView *table() const { return m_table; }
    QSplitter *splitter() const { return m_splitter; }
    /// Fills in an image of an upstream, unless the user typed another one.
    void suggestFor(const QString &upstream);
    /// Carries the requests out; enabled while there are any and none is under way.
    QAction *runAction() const { return m_run; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void showState();

    TraceModel *m_model;
    HeaderBar *m_header;
    QAction *m_run;
    QLineEdit *m_image;
    QString m_suggested;
    QLabel *m_state;
    QTreeView *m_table;
    QSplitter *m_splitter;
    ColumnWidths *m_widths;
};

} // namespace sme
