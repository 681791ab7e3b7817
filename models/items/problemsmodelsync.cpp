// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// How the rows are kept right: which findings are the same, and what of the rows came and went in a step.
#include "items/problemsmodel.h"

#include "items/mirrordocument.h"

#include <algorithm>
#include <utility>

namespace sme {

quint64 ProblemsModel::hashOf(const Finding &finding)
{
    size_t hash = qHash(finding.rule, size_t(finding.severity) + 1);
    hash = qHash(finding.message, hash);
    for (const Fix &fix : finding.fixes)
        hash = qHash(fix.text, hash);
    return std::max<quint64>(hash, 1); // 0 stands for a row of its own in an index
}

void ProblemsModel::rebuild()
{
    beginResetModel();
    updateKeys({}, true);
    m_rows = freshRows();
    renumber();
    endResetModel();
}

void ProblemsModel::spliceKeys(const MirrorRange &range)
{
    for (const MirrorSplice &splice : range.splices) {
        const auto first = m_keys.begin() + splice.first;
        const auto place = m_keys.erase(first, first + splice.before);
        m_keys.insert(place, std::size_t(splice.after), {});
    }
    for (const int mirror : range.touched)
        m_keys[std::size_t(mirror)] = keysOf(mirror);
}

void ProblemsModel::updateKeys(const QList<int> &mirrors, bool all)
{
    m_documentKeys = keysOfDocument();
    if (!all) {
        for (const int mirror : mirrors)
            m_keys[std::size_t(mirror)] = keysOf(mirror);
        return;
    }
    m_keys.resize(std::size_t(m_document->manifest().mirrorCount()));
    for (std::size_t mirror = 0; mirror < m_keys.size(); ++mirror)
        m_keys[mirror] = keysOf(int(mirror));
}

std::vector<ProblemsModel::Key> ProblemsModel::keysOfDocument() const
{
    const int count =
        m_document->manifest().mirrorCount() > 0 ? m_findings->rowsOfMirror(0).first : m_findings->rowCount();
    std::vector<Key> keys;
    for (int row = 0; row < count; ++row) {
        const Finding finding = m_findings->finding(row);
        keys.push_back({hashOf(finding), finding.severity});
    }
    return keys;
}

std::vector<ProblemsModel::Key> ProblemsModel::keysOf(int mirror) const
{
    std::vector<Key> keys;
    const QList<Finding> &findings = m_document->findings(mirror);
    keys.reserve(std::size_t(findings.size()));
    for (const Finding &finding : findings)
        keys.push_back({hashOf(finding), finding.severity});
    return keys;
}

ProblemsModel::Rows ProblemsModel::freshRows() const
{
    Rows rows;
    QHash<quint64, int> known;
    std::vector<std::pair<int, Place>> found; // with its group
    const auto take = [&](const std::vector<Key> &keys, int mirror) {
        for (std::size_t item = 0; item < keys.size(); ++item) {
            const Key &key = keys[item];
            if (!isShown(key.severity))
                continue;
            int &group = known[key.hash]; // 0: none yet
            if (group == 0) {
                rows.groups.push_back({key.hash, key.severity, 0, 0});
                group = int(rows.groups.size());
            }
            ++rows.groups[std::size_t(group - 1)].count;
            found.emplace_back(group - 1, Place{mirror, int(item)});
        }
    };
    take(m_documentKeys, -1);
    for (std::size_t mirror = 0; mirror < m_keys.size(); ++mirror)
        take(m_keys[mirror], int(mirror));

    std::vector<int> next; // of a group: where its next place goes
    int places = 0;
    for (Group &group : rows.groups) {
        group.first = places;
        next.push_back(places);
        places += group.count;
    }
    rows.places.resize(found.size());
    for (const auto &[group, place] : found)
        rows.places[std::size_t(next[std::size_t(group)]++)] = place;
    if (m_order == Order::BySeverity)
        std::stable_sort(rows.groups.begin(), rows.groups.end(),
                         [](const Group &a, const Group &b) { return a.severity < b.severity; });
    return rows;
}

void ProblemsModel::adopt(Rows fresh)
{
    removeGone(fresh);
    insertNew(fresh);
    resizeKept(std::move(fresh));
}

/// Takes out what is no more, and what stands at another place among the rest.
void ProblemsModel::removeGone(const Rows &fresh)
{
    QHash<quint64, int> rankOf;
    for (const Group &group : fresh.groups)
        rankOf.insert(group.hash, int(rankOf.size()));
    int highest = -1;
    std::vector<bool> isKept;
    for (const Group &group : m_rows.groups) {
        const int rank = rankOf.value(group.hash, -1);
        isKept.push_back(rank > highest);
        highest = std::max(highest, rank);
    }
    for (int last = int(isKept.size()) - 1; last >= 0; --last) {
        if (isKept[std::size_t(last)])
            continue;
        int first = last;
        while (first > 0 && !isKept[std::size_t(first - 1)])
            --first;
        beginRemoveRows({}, first, last);
        m_rows.groups.erase(m_rows.groups.begin() + first, m_rows.groups.begin() + last + 1);
        renumber();
        endRemoveRows();
        last = first;
    }
}

void ProblemsModel::insertNew(const Rows &fresh)
{
    for (std::size_t row = 0; row < fresh.groups.size();) {
        const bool isThere = row < m_rows.groups.size() && m_rows.groups[row].hash == fresh.groups[row].hash;
        if (isThere) {
            ++row;
            continue;
        }
        const quint64 before = row < m_rows.groups.size() ? m_rows.groups[row].hash : 0;
        std::size_t end = row + 1;
        while (end < fresh.groups.size() && fresh.groups[end].hash != before)
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        std::vector<Group> added(fresh.groups.begin() + qsizetype(row), fresh.groups.begin() + qsizetype(end));
        // Their places are there at once; those of the others until all rows are.
        for (Group &group : added) {
            const auto places = fresh.places.begin() + group.first;
            group.first = int(m_rows.places.size());
            m_rows.places.insert(m_rows.places.end(), places, places + group.count);
        }
        m_rows.groups.insert(m_rows.groups.begin() + qsizetype(row), added.begin(), added.end());
        renumber();
        endInsertRows();
        row = end;
    }
}

/// The groups are the same now: their places become the fresh ones. Rows go while the old places are there still, and
/// come when the fresh ones are: a view may look at any row meanwhile.
void ProblemsModel::resizeKept(Rows fresh)
{
    std::vector<std::size_t> resized;
    for (std::size_t row = 0; row < m_rows.groups.size(); ++row) {
        const int had = childCount(m_rows.groups[row]);
        const int has = childCount(fresh.groups[row]);
        if (had != has)
            resized.push_back(row);
        if (has < had) {
            beginRemoveRows(index(int(row), 0), has, had - 1);
            m_rows.groups[row].count = fresh.groups[row].count;
            endRemoveRows();
        }
    }
    const std::vector<Group> before = std::exchange(m_rows.groups, std::move(fresh.groups));
    m_rows.places = std::move(fresh.places);
    for (const std::size_t row : resized) {
        const QModelIndex parent = index(int(row), 0);
        const int had = childCount(before[row]);
        const int has = childCount(m_rows.groups[row]);
        if (has > had) {
            // Until its rows are there, the group tells how many it had.
            const int count = std::exchange(m_rows.groups[row].count, before[row].count);
            beginInsertRows(parent, had, has - 1);
            m_rows.groups[row].count = count;
            endInsertRows();
        }
        Q_EMIT dataChanged(parent, parent);
    }
}

void ProblemsModel::renumber()
{
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_rows.groups.size()));
    for (std::size_t row = 0; row < m_rows.groups.size(); ++row)
        m_rowOf.insert(m_rows.groups[row].hash, int(row));
}

} // namespace sme
