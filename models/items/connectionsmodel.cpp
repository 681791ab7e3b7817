// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/connectionsmodel.h"

#include "text/duration.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

ConnectionsModel::ConnectionsModel(ConnectionTest *test, QObject *parent) : QAbstractTableModel(parent), m_test(test)
{
    connect(test, &ConnectionTest::entriesAboutToReset, this, [this] { beginResetModel(); });
    connect(test, &ConnectionTest::entriesReset, this, [this] {
        m_longest = 0;
        for (const ConnectionTest::Entry &entry : m_test->entries())
            m_longest = std::max(m_longest, entry.result ? entry.result->totalMs() : 0.0);
        endResetModel();
    });
    connect(test, &ConnectionTest::entryChanged, this, &ConnectionsModel::updateRow);
}

void ConnectionsModel::updateRow(int row)
{
    const double time = m_test->entries()[std::size_t(row)].result ? result(row)->totalMs() : 0;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (time <= m_longest)
        return;
    m_longest = time; // every bar is drawn against the longest
    Q_EMIT dataChanged(index(0, StagesColumn), index(rowCount() - 1, StagesColumn), {LongestRole});
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_test->entries().size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const ProbeResult *ConnectionsModel::result(int row) const
{
    const std::optional<ProbeResult> &result = m_test->entries()[std::size_t(row)].result;
    return result ? &*result : nullptr;
}

QString ConnectionsModel::outcomeWord(ContainerdOutcome outcome)
{
    switch (outcome) {
    case ContainerdOutcome::Uses:
        return tr("uses it");
    case ContainerdOutcome::Partly:
        return tr("uses it partly");
    case ContainerdOutcome::Skips:
        return tr("skips it");
    case ContainerdOutcome::Breaks:
        return tr("breaks the pull");
    case ContainerdOutcome::Unknown:
        break;
    }
    return tr("not known");
}

QString ConnectionsModel::stagesText(const ProbeResult &result)
{
    QStringList parts;
    for (const StageReport &stage : result.stages) {
        if (stage.status == StageStatus::Skipped)
            continue;
        parts.append(tr("%1: %2, %3")
                         .arg(stageText(stage.stage()), stageStatusText(stage.status), durationText(stage.durationMs)));
    }
    return parts.join(u"; "_s);
}

QString ConnectionsModel::display(const ConnectionTest::Entry &entry, int column) const
{
    switch (column) {
    case HostColumn:
        return entry.host.url;
    case UpstreamColumn:
        return entry.upstream;
    default:
        break;
    }
    if (!entry.result)
        return column == VerdictColumn ? tr("testing…") : QString();
    switch (column) {
    case VerdictColumn: {
        const QString verdict = verdictText(entry.result->verdict);
        return isLessThanAsked(entry) ? tr("%1 (API only)").arg(verdict) : verdict;
    }
    case ContainerdColumn:
        return outcomeWord(entry.result->containerd);
    case TimeColumn:
        return entry.result->verdict == Verdict::Invalid ? QString() : durationText(entry.result->totalMs());
    case StagesColumn:
        return stagesText(*entry.result);
    default:
        return {};
    }
}

bool ConnectionsModel::isLessThanAsked(const ConnectionTest::Entry &entry)
{
    return entry.lacksImage && entry.result && entry.result->verdict == Verdict::Ok;
}

QString ConnectionsModel::tip(const ConnectionTest::Entry &entry)
{
    if (!entry.result)
        return {};
    if (!isLessThanAsked(entry))
        return entry.result->summary;
    return tr("%1 There is no image of %2 to test with: manifest and content were not asked for.")
        .arg(entry.result->summary, entry.upstream);
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConnectionTest::Entry &entry = m_test->entries()[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case Qt::ToolTipRole:
        return tip(entry);
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case VerdictRole:
        return entry.result ? QVariant::fromValue(entry.result->verdict) : QVariant();
    case OutcomeRole:
        return QVariant::fromValue(entry.result ? entry.result->containerd : ContainerdOutcome::Unknown);
    case StagesRole:
        return entry.result ? QVariant::fromValue(entry.result->stages) : QVariant();
    case LongestRole:
        return m_longest;
    case SortRole:
        if (index.column() == TimeColumn || index.column() == StagesColumn)
            return entry.result ? entry.result->totalMs() : -1.0;
        return display(entry, index.column());
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case HostColumn:
        return tr("Host");
    case UpstreamColumn:
        return tr("Upstream");
    case ContainerdColumn:
        return tr("containerd");
    case TimeColumn:
        return tr("Time");
    case StagesColumn:
        return tr("Stages");
    default:
        return {};
    }
}

} // namespace sme
