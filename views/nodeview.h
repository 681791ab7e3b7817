// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fileview.h"
#include "items/nodemodel.h"

class QAction;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace sme {

class CardList;
class ColumnWidths;
class FormText;
class HeaderBar;
class StartPane;

/// What a node has against the document: a row an upstream, the node as a whole on top, and the differences of the
/// current row.
class NodeView final : public FileView
{
    Q_OBJECT

public:
    /// Session and model must outlive the view.
    NodeView(NodeSession *session, NodeModel *model, QWidget *parent = nullptr);

    HeaderBar *header() const { return m_header; }
    QTreeView *table() const { return m_table; }
    QSplitter *splitter() const { return m_splitter; }
    QAction *openArchiveAction() const { return m_openArchive; }
    QAction *openFolderAction() const { return m_openFolder; }
    QAction *importAction() const { return m_import; }
    QAction *copyCommandAction() const { return m_copyCommand; }
    /// Makes the row of an upstream the current one, if there is one.
    void showUpstream(const QString &upstream);

Q_SIGNALS:
    /// The user went to the row of an upstream.
    void upstreamChosen(const QString &upstream);

protected:
    void fitColumns() override;

private:
    void buildActions();
    void buildStart();
    void buildTable();
    void showAll();
    void showProgress(qint64 done, qint64 total);
    void showDetail();
    QString stateText() const;

    NodeSession *m_session;
    NodeModel *m_model;
    HeaderBar *m_header;
    QAction *m_openArchive = nullptr;
    QAction *m_openFolder = nullptr;
    QAction *m_import = nullptr;
    QAction *m_close = nullptr;
    QAction *m_copyCommand = nullptr;
    QAction *m_stop = nullptr;
    QProgressBar *m_progress;
    FormText *m_problem;
    FormText *m_state;
    StartPane *m_start = nullptr;
    QTreeView *m_table;
    ColumnWidths *m_widths = nullptr;
    CardList *m_detail;
    QSplitter *m_splitter;
    QString m_current; ///< the upstream of the current row, across resets
    bool m_isShowing = false;
};

} // namespace sme
