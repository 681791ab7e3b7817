// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// Many patches at once: the text, its lines and the entries are gone through a single time.
#include "manifest/shootmanifest.h"
#include "manifest/spanshift.h"
#include "yaml/textcheck.h"

#include <algorithm>

namespace sme {

namespace {

/// A patch by its place in the text and list before all of them.
struct PlacedPatch
{
    const Patch *patch = nullptr;
    qsizetype offset = 0;
    int first = 0;
};

/// In rising order; empty if they are not apart.
std::vector<PlacedPatch> placed(const Edit &edit)
{
    std::vector<PlacedPatch> result;
    const Edit::Order order = edit.order();
    if (order == Edit::Order::Any)
        return result;
    qsizetype grown = 0;
    int more = 0;
    for (const Patch &patch : edit.patches) {
        result.push_back({&patch, patch.offset - grown, patch.first - more});
        if (order == Edit::Order::Rising) {
            grown += patch.grown();
            more += int(patch.after.size() - patch.before.size());
        }
    }
    if (order == Edit::Order::Falling)
        std::reverse(result.begin(), result.end());
    return result;
}

} // namespace

bool ShootManifest::applyTogether(const Edit &edit)
{
    if (m_layout.isGuess)
        return false;
    const std::vector<PlacedPatch> patches = placed(edit);
    int mirrors = mirrorCount();
    for (const PlacedPatch &each : patches) {
        const MirrorSplice splice = each.patch->mirrors();
        mirrors += splice.after - splice.before;
        if ((splice.after > 0 && !each.patch->readAfter.entries) || each.first + splice.before > mirrorCount())
            return false;
    }
    if (patches.size() < 2 || mirrors == 0)
        return false;

    // Entries that were read for a text in which those before them were still to be replaced move with them.
    const bool isFalling = edit.order() == Edit::Order::Falling;
    const QByteArray old = m_text;
    QByteArray text;
    std::vector<MirrorEntry> entries;
    entries.reserve(std::size_t(mirrors));
    SpanShift shift;
    qsizetype copied = 0;
    int taken = 0;
    const auto take = [&](int end) {
        for (; taken < end; ++taken) {
            entries.push_back(std::move(m_mirrors[std::size_t(taken)]));
            entries.back().begin += shift.total();
        }
    };
    for (const auto &[patch, offset, first] : patches) {
        Q_ASSERT(QByteArrayView(old).sliced(offset).startsWith(patch->removed));
        text += QByteArrayView(old).sliced(copied, offset - copied);
        text += patch->inserted;
        copied = offset + patch->removed.size();
        take(first);
        taken += int(patch->before.size());
        const qsizetype behind = isFalling ? shift.total() : 0;
        for (int i = 0; i < int(patch->after.size()); ++i) {
            entries.push_back((*patch->readAfter.entries)[std::size_t(i)]);
            entries.back().begin += behind;
        }
        shift.add(offset, copied, patch->grown());
    }
    text += QByteArrayView(old).sliced(copied);
    take(mirrorCount());

    for (Subject &subject : m_subjects) {
        const int line = subject.place.line;
        for (const PlacedPatch &each : patches) {
            if (lineAt(each.offset) + 1 < line)
                subject.place.line += int(each.patch->inserted.count('\n') - each.patch->removed.count('\n'));
        }
    }
    m_text = std::move(text);
    m_lineStarts = findLineStarts(m_text);
    m_mirrors = std::move(entries);
    adjustSpans(shift);
    return true;
}

void ShootManifest::adjustSpans(const SpanShift &shift)
{
    const qsizetype oldListEnd = m_layout.mirrors.end;
    m_layout.document.end += shift.total();
    if (m_layout.flow)
        m_layout.mirrors.end += shift.total();
    else
        m_layout.mirrors = {m_mirrors.front().begin, m_mirrors.back().begin + m_mirrors.back().item.end};
    const auto adjust = [&](Span &span) {
        // What ended with the list still does: a line appended to it stands behind the old end.
        if (span.isValid() && span.end == oldListEnd && span.begin <= m_layout.mirrors.begin)
            span.end = m_layout.mirrors.end;
        else
            shift(span);
    };
    for (Span *span : {&m_layout.spec, &m_layout.extensions, &m_layout.extension, &m_layout.extensionType,
                       &m_layout.extensionDisabled, &m_layout.providerConfig})
        adjust(*span);
    for (DecodeProblem &problem : m_problems)
        adjust(problem.where);
    for (ShootContext::Worker &worker : m_context.otherCriWorkers)
        adjust(worker.where);
    for (Span &span : m_context.duplicateTypeSpans)
        adjust(span);
    for (ShootContext::ResourceProblem &problem : m_context.resourceProblems)
        adjust(problem.where);
    for (ShootContext::CacheProblem &problem : m_context.cacheProblems)
        adjust(problem.where);
    for (StrayConfig &stray : m_context.strays)
        adjust(stray.where);
    adjust(m_context.provider);
    adjust(m_context.unknown);
    adjust(m_lock.where);
}

} // namespace sme
