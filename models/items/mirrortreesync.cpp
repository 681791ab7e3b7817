// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// How the rows follow the document: rows are inserted, removed and moved one run after the other, so that selection,
// expansion and editors of all other rows stay.
#include "items/mirrortreemodel.h"

#include "text/sequence.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sme {

namespace {

/// Calls `remove(first, last)` for each run of positions, from the last to the first, whose element is not kept.
template<typename Keep, typename Remove>
void removeRuns(int begin, int end, Keep keep, Remove remove)
{
    for (int last = end - 1; last >= begin; --last) {
        if (keep(last))
            continue;
        int first = last;
        while (first > begin && !keep(first - 1))
            --first;
        remove(first, last);
        last = first;
    }
}

/// The moves that bring `ids` into the order that they have in `wanted`, which has all of them.
template<typename Ids, typename Wanted>
std::vector<SequenceMove> movesTo(const Ids &ids, const Wanted &wanted)
{
    QHash<quint64, int> order;
    order.reserve(qsizetype(wanted.size()));
    for (const quint64 id : wanted)
        order.insert(id, int(order.size()));
    std::vector<int> values;
    values.reserve(ids.size());
    for (const quint64 id : ids)
        values.push_back(order.value(id));
    return sortingMoves(std::move(values));
}

template<typename T>
void moveElement(std::vector<T> &elements, int from, int to)
{
    const auto begin = elements.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
}

/// The row before which beginMoveRows() is to be told that a row goes.
int destinationChild(const SequenceMove &move)
{
    return move.to > move.from ? move.to + 1 : move.to;
}

} // namespace

MirrorTreeModel::Row MirrorTreeModel::rowFor(const MirrorEntry &entry)
{
    Row row;
    row.id = entry.id;
    row.hosts.reserve(entry.hosts.size());
    for (const HostEntry &host : entry.hosts)
        row.hosts.push_back(host.id);
    return row;
}

void MirrorTreeModel::rebuild()
{
    const ShootManifest &manifest = m_document->manifest();
    m_state.updateDecodeError();
    m_rows.clear();
    m_rowOf.clear();
    m_rows.reserve(std::size_t(manifest.mirrorCount()));
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror)
        m_rows.push_back(rowFor(manifest.mirror(mirror)));
    renumber(0);
}

void MirrorTreeModel::renumber(int firstRow)
{
    for (int row = firstRow; row < int(m_rows.size()); ++row) {
        setRowOf(m_rows[std::size_t(row)].id, row);
        for (const quint64 host : m_rows[std::size_t(row)].hosts)
            setRowOf(host, row);
    }
}

void MirrorTreeModel::setRowOf(quint64 id, int row)
{
    if (id >= m_rowOf.size())
        m_rowOf.resize(std::size_t(id) + 1, -1);
    m_rowOf[std::size_t(id)] = row;
}

int MirrorTreeModel::rowOf(quint64 id) const
{
    return id < m_rowOf.size() ? m_rowOf[std::size_t(id)] : -1;
}

void MirrorTreeModel::syncMirrors(const MirrorRange &range)
{
    const ShootManifest &manifest = m_document->manifest();
    QList<int> kept;
    for (const int mirror : range.touched) {
        if (rowOf(manifest.mirror(mirror).id) >= 0)
            kept.append(mirror);
    }
    // Hosts that change their mirror go first, while both mirrors are there.
    for (const int mirror : kept)
        takeHosts(manifest.mirror(mirror));
    for (const int mirror : kept)
        syncHosts(manifest.mirror(mirror));
    if (!range.splices.isEmpty()) {
        removeGone(range);
        moveKept(range);
        insertNew(range);
    }
    for (qsizetype i = 0; i < range.touched.size();) {
        const int first = range.touched[i];
        int last = first;
        while (++i < range.touched.size() && range.touched[i] == last + 1)
            ++last;
        rowsChanged(first, last, NameColumn, StateColumn);
    }
}

void MirrorTreeModel::takeHosts(const MirrorEntry &entry)
{
    const int row = rowOf(entry.id);
    for (const HostEntry &host : entry.hosts) {
        const int source = rowOf(host.id);
        if (source < 0 || source == row)
            continue;
        std::vector<quint64> &from = m_rows[std::size_t(source)].hosts;
        std::vector<quint64> &to = m_rows[std::size_t(row)].hosts;
        const auto found = std::find(from.begin(), from.end(), host.id);
        const int position = int(found - from.begin());
        const auto place = std::min(std::ptrdiff_t(to.size()), &host - entry.hosts.data());
        beginMoveRows(index(source, 0), position, position, index(row, 0), int(place));
        from.erase(found);
        to.insert(to.begin() + place, host.id);
        setRowOf(host.id, row);
        endMoveRows();
    }
}

void MirrorTreeModel::syncHosts(const MirrorEntry &entry)
{
    const std::vector<quint64> wanted = rowFor(entry).hosts;
    const int row = rowOf(entry.id);
    std::vector<quint64> &hosts = m_rows[std::size_t(row)].hosts;
    if (hosts == wanted)
        return;
    const QModelIndex parent = index(row, 0);
    const QSet<quint64> stay(wanted.begin(), wanted.end());
    removeRuns(
        0, int(hosts.size()), [&](int host) { return stay.contains(hosts[std::size_t(host)]); },
        [&](int first, int last) {
            beginRemoveRows(parent, first, last);
            for (int host = first; host <= last; ++host)
                setRowOf(hosts[std::size_t(host)], -1);
            hosts.erase(hosts.begin() + first, hosts.begin() + last + 1);
            endRemoveRows();
        });
    for (const SequenceMove &move : movesTo(hosts, wanted)) {
        beginMoveRows(parent, move.from, move.from, parent, destinationChild(move));
        moveElement(hosts, move.from, move.to);
        endMoveRows();
    }
    for (std::size_t host = 0; host < wanted.size(); ++host) {
        if (host < hosts.size() && hosts[host] == wanted[host])
            continue;
        beginInsertRows(parent, int(host), int(host));
        hosts.insert(hosts.begin() + std::ptrdiff_t(host), wanted[host]);
        setRowOf(wanted[host], row);
        endInsertRows();
    }
}

void MirrorTreeModel::removeGone(const MirrorRange &range)
{
    const ShootManifest &manifest = m_document->manifest();
    QSet<quint64> stay;
    stay.reserve(range.after);
    for (int mirror = range.first; mirror < range.first + range.after; ++mirror)
        stay.insert(manifest.mirror(mirror).id);
    removeRuns(
        range.first, range.first + range.before, [&](int row) { return stay.contains(m_rows[std::size_t(row)].id); },
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            for (int row = first; row <= last; ++row) {
                setRowOf(m_rows[std::size_t(row)].id, -1);
                for (const quint64 host : m_rows[std::size_t(row)].hosts)
                    setRowOf(host, -1);
            }
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            renumber(first);
            endRemoveRows();
        });
}

void MirrorTreeModel::moveKept(const MirrorRange &range)
{
    const ShootManifest &manifest = m_document->manifest();
    std::vector<quint64> wanted;
    for (int mirror = range.first; mirror < range.first + range.after; ++mirror) {
        if (rowOf(manifest.mirror(mirror).id) >= 0)
            wanted.push_back(manifest.mirror(mirror).id);
    }
    std::vector<quint64> present;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        present.push_back(m_rows[std::size_t(range.first) + i].id);
    for (const SequenceMove &move : movesTo(present, wanted)) {
        const SequenceMove rows{move.from + range.first, move.to + range.first};
        beginMoveRows({}, rows.from, rows.from, {}, destinationChild(rows));
        moveElement(m_rows, rows.from, rows.to);
        renumber(std::min(rows.from, rows.to));
        endMoveRows();
    }
}

void MirrorTreeModel::insertNew(const MirrorRange &range)
{
    const ShootManifest &manifest = m_document->manifest();
    const int end = range.first + range.after;
    for (int first = range.first; first < end; ++first) {
        int last = first;
        std::vector<Row> fresh;
        while (last < end && rowOf(manifest.mirror(last).id) < 0)
            fresh.push_back(rowFor(manifest.mirror(last++)));
        if (fresh.empty())
            continue;
        beginInsertRows({}, first, last - 1);
        m_rows.insert(m_rows.begin() + first, fresh.begin(), fresh.end());
        renumber(first);
        endInsertRows();
        first = last - 1;
    }
}

void MirrorTreeModel::rowsChanged(int first, int last, Column firstColumn, Column lastColumn)
{
    if (first < 0 || last < first || last >= int(m_rows.size()))
        return;
    Q_EMIT dataChanged(index(first, firstColumn), index(last, lastColumn));
    for (int row = first; row <= last; ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int hosts = rowCount(parent); hosts > 0)
            Q_EMIT dataChanged(index(0, firstColumn, parent), index(hosts - 1, lastColumn, parent));
    }
}

} // namespace sme
