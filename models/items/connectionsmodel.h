// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/connectiontest.h"

#include <QAbstractTableModel>

namespace sme {

/// The hosts of a connection test with their results, one row per host.
class ConnectionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VerdictColumn,
        HostColumn,
        UpstreamColumn,
        ContainerdColumn, ///< what containerd would do
        TimeColumn,
        StagesColumn, ///< the text says the stages and their times; see StagesRole
        ColumnCount,
    };
    enum Role {
        VerdictRole = Qt::UserRole, ///< Verdict; invalid while the test runs
        OutcomeRole, ///< ContainerdOutcome
        StagesRole, ///< QList<StageReport>
        LongestRole, ///< double: milliseconds of the slowest host, the length of a full bar
        SortRole, ///< for the time, a number
    };

    explicit ConnectionsModel(ConnectionTest *test, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The result of a row; nothing while its test runs.
    const ProbeResult *result(int row) const;

private:
    void updateRow(int row);
    static bool isLessThanAsked(const ConnectionTest::Entry &entry);
    static QString tip(const ConnectionTest::Entry &entry);
    QString display(const ConnectionTest::Entry &entry, int column) const;
    static QString outcomeWord(ContainerdOutcome outcome);
    static QString stagesText(const ProbeResult &result);

    ConnectionTest *m_test;
    double m_longest = 0;
};

} // namespace sme
