// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/entryids.h"
#include "manifest/entryreader.h"
#include "manifest/shootmanifest.h"
#include "manifest/spanshift.h"
#include "yaml/textscan.h"

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

ShootManifest::Slice ShootManifest::sliceUntil(int first, qsizetype end) const
{
    const QByteArrayView text(m_text);
    const auto endOfPrevious = [&] {
        const MirrorEntry &previous = mirror(first - 1);
        return previous.begin + previous.item.end;
    };
    if (!m_layout.flow) {
        const qsizetype begin = first > 0 ? scan::nextLine(text, endOfPrevious()) : m_layout.mirrorsBegin;
        return {m_text.sliced(begin, std::max(end, begin) - begin), begin};
    }
    qsizetype begin = scan::skipSpaceAndComments(text, first > 0 ? endOfPrevious() : m_layout.mirrors.begin + 1);
    if (begin < end && text[begin] == ',')
        begin = scan::skipSpaceAndComments(text, begin + 1);
    // The line break keeps a comment from hiding the bracket.
    return {'[' + m_text.sliced(begin, std::max(end, begin) - begin) + "\n]", begin - 1};
}

ShootManifest::Slice ShootManifest::slice(int first, int count) const
{
    const int next = first + count;
    if (m_layout.flow)
        return sliceUntil(first, next < mirrorCount() ? mirror(next).begin : m_layout.mirrors.end - 1);
    const MirrorEntry &last = mirror(next - 1);
    return sliceUntil(first, scan::nextLine(m_text, last.begin + last.item.end));
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
    m_text.replace(patch.offset, patch.removed.size(), patch.inserted);
    if (patch.whole || patch.first + patch.before.size() > mirrorCount()) {
        rereadAll(patch);
        return;
    }
    updateLineStarts(patch);

    const Span oldList = m_layout.mirrors;
    const qsizetype delta = patch.inserted.size() - patch.removed.size();
    const auto next = m_mirrors.begin() + patch.first + patch.before.size();
    std::for_each(next, m_mirrors.end(), [delta](MirrorEntry &mirror) { mirror.begin += delta; });

    if (m_layout.flow) {
        m_layout.mirrors.end += delta;
    } else {
        // The end of the list is that of its last entry, which is known after reading. Until then: not before the
        // patch.
        m_layout.mirrors.end = std::max(oldList.end + delta, patch.offset + patch.inserted.size());
    }
    m_layout.document.end += delta;
    if (std::optional<std::vector<MirrorEntry>> entries = readEntries(patch))
        replaceEntries(patch, std::move(*entries), oldList.end);
    else
        rereadAll(patch);
}

std::optional<std::vector<MirrorEntry>> ShootManifest::readEntries(const Patch &patch) const
{
    const int before = int(patch.before.size());
    const int after = int(patch.after.size());
    if (after == 0 && before == mirrorCount())
        return std::nullopt;
    if (after == 0)
        return std::vector<MirrorEntry>();
    if (patch.readAfter.entries)
        return *patch.readAfter.entries;
    const bool last = patch.first + before == mirrorCount();
    qsizetype end = last ? m_layout.mirrors.end : mirror(patch.first + before).begin;
    if (m_layout.flow)
        end -= last ? 1 : 0;
    else if (last)
        end = end > 0 && m_text[end - 1] == '\n' ? end : scan::lineEnd(m_text, end);
    else
        end = scan::lineBegin(m_text, end);
    const Slice part = sliceUntil(patch.first, end);
    const SyntaxTree tree(part.text);
    if (tree.error() || tree.documents().size() != 1)
        return std::nullopt;
    const NodeLookup lookup(tree);
    const auto list = lookup.locate(tree.documents().front());
    if (!lookup.isSequence(list) || int(lookup.node(list).count) != after || !tree.duplicateKeys().empty())
        return std::nullopt;
    std::vector<MirrorEntry> entries = EntryReader(lookup, part.base).readMirrors(list);
    for (int i = 0; i < after; ++i) {
        MirrorEntry &entry = entries[std::size_t(i)];
        const EntryIds &ids = patch.after[i];
        if (ids.hosts.size() != qsizetype(entry.hosts.size()))
            return std::nullopt;
        entry.id = ids.mirror;
        for (qsizetype host = 0; host < ids.hosts.size(); ++host)
            entry.hosts[std::size_t(host)].id = ids.hosts[host];
    }
    return entries;
}

void ShootManifest::replaceEntries(const Patch &patch, std::vector<MirrorEntry> entries, qsizetype oldListEnd)
{
    const int before = int(patch.before.size());
    const int after = int(patch.after.size());
    const int replaced = std::min(before, after);
    std::move(entries.begin(), entries.begin() + replaced, m_mirrors.begin() + patch.first);
    if (before > after)
        m_mirrors.erase(m_mirrors.begin() + patch.first + after, m_mirrors.begin() + patch.first + before);
    else
        m_mirrors.insert(m_mirrors.begin() + patch.first + before, std::make_move_iterator(entries.begin() + replaced),
                         std::make_move_iterator(entries.end()));
    SpanShift shift;
    shift.add(patch.offset, patch.end(), patch.grown());
    adjustSpans(shift, oldListEnd);
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

    const QByteArray text = m_text;
    if (patch.whole) // nothing else of this is changed yet
        m_text.replace(patch.offset, patch.inserted.size(), patch.removed);
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
