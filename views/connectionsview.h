// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/connectionsmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QSortFilterProxyModel;
class QSplitter;
class QTreeView;

namespace sme {

class ChoiceBox;
class CodeView;
class HeaderBar;

/// The connection test: its options and progress, a row a host, and the detail of the current row.
class ConnectionsView final : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the view.
    ConnectionsView(ConnectionTest *test, ConnectionsModel *model, QWidget *parent = nullptr);
    ~ConnectionsView() override;

    HeaderBar *header() const { return m_header; }
    QSplitter *splitter() const { return m_splitter; }
    QTreeView *table() const { return m_table; }
    /// The image options as chosen; an error if the image that is typed is none.
    Result<ConnectionTest::Options> options() const;
    /// The result of the current row; nothing if there is none.
    const ProbeResult *currentResult() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildOptions();
    void fitColumns();
    void showDetail();
    void showProgress(int done, int total);
    void showSummary();

    ConnectionTest *m_test;
    ConnectionsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    HeaderBar *m_header;
    ChoiceBox *m_imageChoice;
    QLineEdit *m_image;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QTreeView *m_table;
    CodeView *m_detail;
    QSplitter *m_splitter;
};

} // namespace sme
