// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/nodemodel.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Status = UpstreamComparison::Status;

bool isSameComparison(const UpstreamComparison &a, const UpstreamComparison &b)
{
    return a.path == b.path && a.status == b.status && a.differences == b.differences && a.notChecked == b.notChecked;
}

/// What differs, each once: "capabilities, ca".
QString differingParts(const UpstreamComparison &comparison)
{
    QStringList parts;
    for (const NodeDifference &difference : comparison.differences) {
        if (!parts.contains(difference.what))
            parts.append(difference.what);
    }
    return parts.join(", "_L1);
}

} // namespace

NodeModel::NodeModel(NodeSession *session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &NodeSession::changed, this, &NodeModel::update);
}

/// Rows stay where upstreams are the same, so that what is selected stays selected.
void NodeModel::update()
{
    QList<UpstreamComparison> rows;
    if (const auto &comparison = m_session->comparison()) {
        rows.append(comparison->node);
        rows.append(comparison->upstreams);
    }
    const bool isSameList =
        std::ranges::equal(rows, m_rows, {}, &UpstreamComparison::upstream, &UpstreamComparison::upstream);
    if (!isSameList) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isSame = isSameComparison(rows.at(row), m_rows.at(row));
        m_rows[row] = rows.at(row);
        if (!isSame)
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

int NodeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NodeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int NodeModel::rowOf(const QString &upstream) const
{
    const auto found = std::ranges::find(m_rows, upstream, &UpstreamComparison::upstream);
    return upstream.isEmpty() || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString NodeModel::statusText(Status status)
{
    switch (status) {
    case Status::Same:
        return tr("Same");
    case Status::Missing:
        return tr("Missing");
    case Status::Extra:
        return tr("Extra");
    case Status::Different:
        return tr("Different");
    case Status::Unreadable:
        return tr("Unreadable");
    case Status::Ignored:
        break;
    }
    return tr("Ignored");
}

QString NodeModel::statusText(const UpstreamComparison &row)
{
    return row.isSameInPart() ? tr("Same in part") : statusText(row.status);
}

QString NodeModel::statusMeaning(Status status)
{
    switch (status) {
    case Status::Same:
        return tr("The node has what the document asks for.");
    case Status::Missing:
        return tr("The document has this mirror, the node has not.");
    case Status::Extra:
        return tr("The node has this mirror, the document has not.");
    case Status::Different:
        return tr("The node has something else than the document asks for.");
    case Status::Unreadable:
        return tr("containerd cannot read the file of the node and drops it.");
    case Status::Ignored:
        break;
    }
    return tr("The file is on the node, but containerd does not look at it.");
}

QString NodeModel::display(const UpstreamComparison &row, int column) const
{
    switch (column) {
    case UpstreamColumn:
        return row.upstream.isEmpty() ? tr("The node as a whole") : row.upstream;
    case StatusColumn:
        return statusText(row);
    case DifferencesColumn:
        return !row.differences.isEmpty() ? differingParts(row)
            : row.notChecked.isEmpty()    ? QString()
                                          : tr("not checked: %1").arg(row.notChecked.join(u' '));
    case PathColumn:
        return row.path;
    default:
        return {};
    }
}

QVariant NodeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UpstreamComparison &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == DifferencesColumn)
            return row.notChecked.join(u'\n');
        return index.column() == StatusColumn && !row.isSameInPart() ? statusMeaning(row.status) : QString();
    case StatusRole:
        return QVariant::fromValue(row.status);
    case InPartRole:
        return row.isSameInPart();
    case NameRole:
        return row.upstream;
    case CountRole:
        return int(row.differences.size());
    default:
        return {};
    }
}

QVariant NodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UpstreamColumn:
        return tr("Upstream");
    case StatusColumn:
        return tr("On the node");
    case DifferencesColumn:
        return tr("What differs");
    case PathColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace sme
