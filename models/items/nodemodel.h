// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/nodesession.h"

#include <QAbstractTableModel>

namespace sme {

/// A node against the document: a row for the node as a whole, then one for each upstream. Texts are those of a bundle,
/// in plain text.
class NodeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { UpstreamColumn, StatusColumn, DifferencesColumn, PathColumn, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole, ///< UpstreamComparison::Status
        InPartRole, ///< bool: the same in what could be checked, which is not all
        NameRole, ///< the upstream; empty for the node as a whole
        CountRole, ///< int: how many differences
    };

    /// The session must outlive the model.
    explicit NodeModel(NodeSession *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What is in a row that exists.
    const UpstreamComparison &comparison(int row) const { return m_rows.at(row); }
    /// The row of an upstream, or -1.
    int rowOf(const QString &upstream) const;
    /// A word for a status, for people.
    static QString statusText(UpstreamComparison::Status status);
    /// The same, where something could not be looked at with that.
    static QString statusText(const UpstreamComparison &row);
    /// What a status means, in a sentence.
    static QString statusMeaning(UpstreamComparison::Status status);

private:
    void update();
    QString display(const UpstreamComparison &row, int column) const;

    NodeSession *m_session;
    QList<UpstreamComparison> m_rows;
};

} // namespace sme
