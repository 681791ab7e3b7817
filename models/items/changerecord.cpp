// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/changerecord.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace sme {

namespace {

/// An exchange by its position in the list before and after all of them.
struct PlacedExchange
{
    int old = 0;
    int fresh = 0;
    int before = 0;
    int after = 0;
};

QList<PlacedExchange> placed(const QList<ChangeRecord::Exchange> &exchanges, bool areRising)
{
    QList<PlacedExchange> result;
    int more = 0;
    for (qsizetype i = 0; i < exchanges.size(); ++i) {
        const auto [first, before, after] = exchanges[areRising ? i : exchanges.size() - 1 - i].mirrors;
        const int old = areRising ? first - more : first;
        result.append({old, old + more, before, after});
        more += after - before;
    }
    return result;
}

/// Positions after all exchanges; those of mirrors that went are left out.
QList<int> shifted(const QList<int> &positions, const QList<PlacedExchange> &exchanges)
{
    QList<int> result;
    result.reserve(positions.size());
    auto next = exchanges.begin();
    int more = 0;
    for (const int position : positions) {
        for (; next != exchanges.end() && next->old + next->before <= position; ++next)
            more += next->after - next->before;
        if (next == exchanges.end() || position < next->old)
            result.append(position + more);
    }
    return result;
}

QList<int> united(const QList<int> &a, const QList<int> &b)
{
    QList<int> result;
    result.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

} // namespace

void ChangeRecord::addText(TextPatch patch)
{
    if (!m_step.patches.isEmpty()) {
        TextPatch &last = m_step.patches.last();
        const qsizetype patchEnd = patch.offset + patch.removed.size();
        if (patchEnd == last.offset) {
            patch.removed += last.removed;
            patch.inserted += last.inserted;
            last = std::move(patch);
            return;
        }
        if (patch.offset == last.offset + last.inserted.size()) {
            last.removed += patch.removed;
            last.inserted += patch.inserted;
            return;
        }
    }
    m_step.patches.append(std::move(patch));
}

void ChangeRecord::addMirrors(const QList<Exchange> &exchanges, bool areRising)
{
    if (exchanges.isEmpty())
        return;
    const QList<PlacedExchange> all = placed(exchanges, areRising);
    QList<int> fresh;
    for (const PlacedExchange &each : all) {
        for (int i = 0; i < each.after; ++i)
            fresh.append(each.fresh + i);
    }
    const int begin = all.first().old;
    const int end = all.last().old + all.last().before;
    const int grown = all.last().fresh + all.last().after - end;
    // The smallest range that has both; what it gains on either side was there before too.
    MirrorRange range = m_step.mirrors.value_or(MirrorRange{begin, 0, 0, {}, {}});
    const int rangeEnd = range.first + range.after;
    const int gained = std::max(0, range.first - begin) + std::max(0, end - rangeEnd);
    range.first = std::min(range.first, begin);
    range.before += gained;
    range.after += gained + grown;
    range.touched = united(shifted(range.touched, all), fresh);
    for (const Exchange &each : exchanges) {
        if (each.mirrors.before != each.mirrors.after || each.reordered)
            range.splices.append(each.mirrors);
    }
    m_step.findings = shifted(m_step.findings, all);
    m_step.mirrors = std::move(range);
}

void ChangeRecord::addFindings(const std::optional<QList<int>> &mirrors)
{
    if (mirrors)
        m_step.findings = united(m_step.findings, *mirrors);
    else
        m_step.allFindings = true;
}

} // namespace sme
