// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/changerecord.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace sme {

namespace {

/// Positions after the mirrors from `first` became `after` instead of `before` many; those of the old ones go.
QList<int> shifted(const QList<int> &positions, int first, int before, int after)
{
    QList<int> result;
    result.reserve(positions.size());
    for (const int position : positions) {
        if (position < first)
            result.append(position);
        else if (position >= first + before)
            result.append(position - before + after);
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

void ChangeRecord::addMirrors(const MirrorSplice &splice, bool reordered)
{
    const auto [first, before, after] = splice;
    QList<int> fresh(after);
    std::iota(fresh.begin(), fresh.end(), first);
    m_step.findings = shifted(m_step.findings, first, before, after);
    if (m_step.mirrors)
        widenRange(first, before, after, fresh);
    else
        m_step.mirrors = MirrorRange{first, before, after, fresh, {}};
    if (before != after || reordered)
        m_step.mirrors->splices.append(splice);
}

void ChangeRecord::widenRange(int first, int before, int after, const QList<int> &fresh)
{
    // The smallest range that has both; what it gains on either side was there before too.
    const int begin = std::min(m_step.mirrors->first, first);
    const int gained =
        (m_step.mirrors->first - begin) + std::max(0, first + before - (m_step.mirrors->first + m_step.mirrors->after));
    m_step.mirrors->first = begin;
    m_step.mirrors->before += gained;
    m_step.mirrors->after += gained + after - before;
    m_step.mirrors->touched = united(shifted(m_step.mirrors->touched, first, before, after), fresh);
}

void ChangeRecord::addFindings(const std::optional<QList<int>> &mirrors)
{
    if (mirrors)
        m_step.findings = united(m_step.findings, *mirrors);
    else
        m_step.allFindings = true;
}

} // namespace sme
