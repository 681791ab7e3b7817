// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/entryids.h"
#include "manifest/listregion.h"
#include "manifest/shootmanifest.h"
#include "manifest/spanshift.h"

#include <algorithm>

namespace sme {

Patch Patch::reversed() const
{
    return {offset, inserted, removed, first, after, before, whole, readAfter, readBefore};
}

Edit Edit::reversed() const
{
    Edit result;
    for (auto patch = patches.crbegin(); patch != patches.crend(); ++patch)
        result.patches.append(patch->reversed());
    return result;
}

Edit::Order Edit::order() const
{
    if (std::any_of(patches.begin(), patches.end(), [](const Patch &patch) { return patch.whole; }))
        return Order::Any;
    bool falls = true;
    bool rises = true;
    for (qsizetype i = 1; i < patches.size(); ++i) {
        const Patch &patch = patches[i];
        const Patch &earlier = patches[i - 1];
        const MirrorSplice mirrors = patch.mirrors();
        const MirrorSplice others = earlier.mirrors();
        falls = falls && patch.end() <= earlier.offset && mirrors.first + mirrors.before <= others.first;
        rises = rises && patch.offset >= earlier.offset + earlier.inserted.size()
            && mirrors.first >= others.first + others.after;
    }
    return falls ? Order::Falling : rises ? Order::Rising : Order::Any;
}

void Edit::forgetManifests()
{
    for (Patch &patch : patches)
        patch.readAfter.manifest.reset();
}

void ShootManifest::apply(const Edit &edit)
{
    if (applyTogether(edit))
        return;
    for (const Patch &patch : edit.patches)
        applyPatch(patch);
}

void ShootManifest::updateLineStarts(const Patch &patch)
{
    const auto afterOffset = std::upper_bound(m_lineStarts.cbegin(), m_lineStarts.cend(), patch.offset);
    const auto afterRemoved = std::upper_bound(afterOffset, m_lineStarts.cend(), patch.offset + patch.removed.size());
    const qsizetype at = afterOffset - m_lineStarts.cbegin();
    const qsizetype removed = afterRemoved - afterOffset;

    QList<qsizetype> added;
    for (qsizetype pos = patch.inserted.indexOf('\n'); pos >= 0; pos = patch.inserted.indexOf('\n', pos + 1))
        added.append(patch.offset + pos + 1);

    const qsizetype kept = std::min(removed, added.size());
    std::copy_n(added.cbegin(), kept, m_lineStarts.begin() + at);
    if (removed > kept)
        m_lineStarts.remove(at + kept, removed - kept);
    if (added.size() > kept) {
        m_lineStarts.insert(at + kept, added.size() - kept, 0);
        std::copy(added.cbegin() + kept, added.cend(), m_lineStarts.begin() + at + kept);
    }
    const qsizetype delta = patch.inserted.size() - patch.removed.size();
    for (auto line = m_lineStarts.begin() + at + added.size(); line != m_lineStarts.end(); ++line)
        *line += delta;

    const int lineOfEdit = int(at);
    for (Subject &subject : m_subjects) {
        if (subject.place.line > lineOfEdit)
            subject.place.line += int(added.size() - removed);
    }
}

void ShootManifest::applyPatch(const Patch &patch)
{
    Q_ASSERT(QByteArrayView(m_text).sliced(patch.offset).startsWith(patch.removed));
    if (patch.whole && patch.readAfter.manifest) {
        const std::shared_ptr<const ShootManifest> after = patch.readAfter.manifest;
        *this = *after;
        return;
    }
    if (const auto entries = readEntries(patch)) {
        m_text.replace(patch.offset, patch.removed.size(), patch.inserted);
        updateLineStarts(patch);
        replaceEntries(patch, *entries);
    } else {
        rereadAll(patch);
    }
}

std::shared_ptr<const std::vector<MirrorEntry>> ShootManifest::readEntries(const Patch &patch) const
{
    const int before = int(patch.before.size());
    const int after = int(patch.after.size());
    const bool isEmptied = after == 0 && before == mirrorCount();
    if (patch.whole || isEmptied || m_layout.isGuess || patch.first + before > mirrorCount())
        return nullptr;
    if (after == 0)
        return std::make_shared<const std::vector<MirrorEntry>>();
    if (patch.readAfter.entries)
        return patch.readAfter.entries;
    // Where entries come, they may stand on the last line of the one before.
    const ListRegion region =
        before > 0 ? ListRegion(*this, patch.first, before) : ListRegion::around(*this, patch.first, 0);
    if (patch.offset < region.part().begin || patch.end() > region.part().end)
        return nullptr;
    const ListRegion changed = region.after({patch.offset, patch.end(), patch.inserted});
    const int neighbours = region.count() - before;
    if (!changed.isAlone() || int(changed.tree().node(changed.list()).count) != after + neighbours)
        return nullptr;
    return changed.namedEntries(patch.first - region.first(), patch.after);
}

void ShootManifest::replaceEntries(const Patch &patch, const std::vector<MirrorEntry> &entries)
{
    const auto place = m_mirrors.begin() + patch.first;
    const auto replaced = std::min(patch.before.size(), patch.after.size());
    std::copy_n(entries.begin(), replaced, place);
    m_mirrors.erase(place + replaced, place + patch.before.size());
    m_mirrors.insert(place + replaced, entries.begin() + replaced, entries.end());
    std::for_each(m_mirrors.begin() + patch.first + patch.after.size(), m_mirrors.end(),
                  [&patch](MirrorEntry &mirror) { mirror.begin += patch.grown(); });
    SpanShift shift;
    shift.add(patch.offset, patch.end(), patch.grown());
    adjustSpans(shift);
}

void ShootManifest::adoptIds(const ShootManifest &old)
{
    sme::adoptIds(old.m_mirrors, m_mirrors);
}

ShootManifest ShootManifest::reread(const QByteArray &text) const
{
    ShootManifest fresh = read(text, m_wantedIndex);
    fresh.m_wantedIndex = m_wantedIndex;
    const ShootManifest *good = m_readError ? m_lastGood.get() : this;
    if (!fresh.m_readError && good)
        fresh.adoptIds(*good);
    if (fresh.m_readError)
        fresh.m_lastGood = m_readError ? m_lastGood : std::make_shared<const ShootManifest>(*this);
    return fresh;
}

void ShootManifest::rereadAll(const Patch &patch)
{
    QList<EntryIds> ids;
    ids.reserve(mirrorCount());
    for (int i = 0; i < mirrorCount(); ++i) {
        if (i == patch.first)
            ids.append(patch.after);
        if (i < patch.first || i >= patch.first + patch.before.size())
            ids.append(entryIds(i));
    }
    if (patch.first >= mirrorCount())
        ids.append(patch.after);

    QByteArray text = m_text;
    text.replace(patch.offset, patch.removed.size(), patch.inserted);
    const bool wasReadable = !m_readError;
    *this = reread(text);
    if (!wasReadable || ids.size() != qsizetype(m_mirrors.size()))
        return;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        MirrorEntry &entry = m_mirrors[std::size_t(i)];
        entry.id = ids[i].mirror;
        for (qsizetype host = 0; host < std::min(ids[i].hosts.size(), qsizetype(entry.hosts.size())); ++host)
            entry.hosts[std::size_t(host)].id = ids[i].hosts[host];
    }
}

} // namespace sme
