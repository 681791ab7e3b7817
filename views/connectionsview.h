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
class QAction;

namespace sme {

class ChoiceBox;
class ColumnWidths;
class HeaderBar;
class ProbeDetailView;
class StartPane;

/// The connection test: its options and progress, one row per host, and the detail of the current row.
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
    /// Offers an action where nothing has been tested yet.
    void addStartButton(QAction *action);
    /// Makes the row of a host the current one, if it was tested.
    void showHost(quint64 id);
    /// What is chosen above the table.
    struct Choices
    {
        ConnectionTest::ImageChoice depth = ConnectionTest::ImageChoice::None;
        QString image; ///< as typed
        QString caFile; ///< certificates to trust beside the system's; empty: none
    };
    const Choices &choices() const { return m_choices; }
    void setChoices(const Choices &choices);
    /// The result of the current row; nothing if there is none.
    const ProbeResult *currentResult() const;

Q_SIGNALS:
    void choicesChanged();
    /// The user went to the row of a host (HostEntry::id).
    void hostChosen(quint64 id);
    /// Another file with certificates is to be asked for.
    void caFileWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildOptions();
    void buildStart();
    void buildCaChoice();
    void showChoices();
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
    ChoiceBox *m_caChoice;
    Choices m_choices;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QTreeView *m_table;
    ColumnWidths *m_widths;
    ProbeDetailView *m_detail;
    StartPane *m_start; ///< before the first test
    QSplitter *m_splitter;
};

} // namespace sme
