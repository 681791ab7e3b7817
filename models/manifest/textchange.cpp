// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/textchange.h"

#include "manifest/entryids.h"
#include "manifest/listregion.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme::textchange {

namespace {

struct TextChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::TextChange)
};

/// Names the mirrors that are not the same ones in the same order before and after.
void nameChanged(Patch &patch, const ShootManifest &before, const ShootManifest &after)
{
    const int shorter = std::min(before.mirrorCount(), after.mirrorCount());
    int first = 0;
    while (first < shorter && before.entryIds(first) == after.entryIds(first))
        ++first;
    int behind = 0;
    while (behind < shorter - first
           && before.entryIds(before.mirrorCount() - 1 - behind) == after.entryIds(after.mirrorCount() - 1 - behind))
        ++behind;
    patch.first = first;
    for (int i = first; i < before.mirrorCount() - behind; ++i)
        patch.before.append(before.entryIds(i));
    for (int i = first; i < after.mirrorCount() - behind; ++i)
        patch.after.append(after.entryIds(i));
}

using Index = SyntaxTree::Index;

/// The entry that all of a replacement is in; -1 if there is none.
int entryAround(const ShootManifest &manifest, const Splice &splice)
{
    if (manifest.readOnlyReason() || !manifest.hasMirrorList() || manifest.mirrorCount() == 0)
        return -1;
    int low = 0;
    int high = manifest.mirrorCount();
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (manifest.mirror(middle).begin <= splice.begin ? low : high) = middle;
    }
    const MirrorEntry &entry = manifest.mirror(low);
    const Span item = entry.item.shifted(entry.begin);
    if (manifest.isFlow())
        return splice.begin > item.begin && splice.end < item.end ? low : -1;
    const qsizetype lastLine = scan::lineEnd(manifest.text(), item.end);
    return splice.begin > entry.begin && splice.end <= lastLine ? low : -1;
}

/// Whether a part of a text means on its own what it means within the whole, as far as its bytes tell.
bool isOrdinary(QByteArrayView part)
{
    constexpr qsizetype longest = 64 * 1024;
    for (const QByteArrayView special : {QByteArrayView("\xef\xbb\xbf"), QByteArrayView("\\ud"), QByteArrayView("\\uD"),
                                         QByteArrayView("\n---"), QByteArrayView("\n..."), QByteArrayView("\n%")}) {
        if (part.indexOf(special) >= 0)
            return false;
    }
    return part.size() <= longest && checkEncoding(part).isOk();
}

/// Whether nothing in a node is named for others, and it is nested no deeper than any manifest is.
bool isOrdinary(const SyntaxTree &tree, Index index, int depth = 0)
{
    constexpr int deepest = 50;
    const SyntaxTree::Node &node = tree.node(index);
    if (node.anchored || node.kind == SyntaxTree::Kind::Alias || depth > deepest)
        return false;
    for (Index child = node.isCollection() ? node.first : SyntaxTree::none; child != SyntaxTree::none;
         child = tree.node(child).next) {
        if (!isOrdinary(tree, child, depth + 1))
            return false;
    }
    return true;
}

/// The edit of one entry, which alone is read again; nothing if that might not be all that changes.
std::optional<Edit> entryEdit(const ShootManifest &manifest, const Splice &splice)
{
    const int index = entryAround(manifest, splice);
    if (index < 0)
        return std::nullopt;
    const ListRegion before(manifest, index, 1);
    const ListRegion after = before.after(splice);
    const auto isEntry = [](const ListRegion &region) {
        return region.isAlone() && region.tree().node(region.list()).count == 1 && isOrdinary(region.tree().text())
            && isOrdinary(region.tree(), region.list());
    };
    if (!isEntry(before) || !isEntry(after))
        return std::nullopt;
    const SyntaxTree::Node &oldList = before.tree().node(before.list());
    const SyntaxTree::Node &list = after.tree().node(after.list());
    const qsizetype grown = splice.text.size() - (splice.end - splice.begin);
    if (oldList.flow != list.flow || oldList.begin != list.begin)
        return std::nullopt;
    if (list.flow && before.tree().node(oldList.first).end + grown != after.tree().node(list.first).end)
        return std::nullopt;

    std::vector<MirrorEntry> entries = after.entries();
    entries[0].id = ShootManifest::newId();
    for (HostEntry &host : entries[0].hosts)
        host.id = ShootManifest::newId();
    adoptIds({manifest.mirror(index)}, entries);
    EntryIds ids{entries[0].id, {}};
    for (const HostEntry &host : entries[0].hosts)
        ids.hosts.append(host.id);
    Patch patch{.offset = splice.begin,
                .removed = manifest.text().sliced(splice.begin, splice.end - splice.begin),
                .inserted = splice.text,
                .first = index,
                .before = {manifest.entryIds(index)},
                .after = {ids}};
    patch.readAfter.entries = std::make_shared<const std::vector<MirrorEntry>>(std::move(entries));
    return Edit{{patch}};
}

} // namespace

Edit wholeEdit(const ShootManifest &manifest, const Splice &splice)
{
    QByteArray text = manifest.text();
    Patch patch{.offset = splice.begin,
                .removed = text.sliced(splice.begin, splice.end - splice.begin),
                .inserted = splice.text,
                .whole = true};
    text.replace(splice.begin, splice.end - splice.begin, splice.text);
    const auto after = std::make_shared<const ShootManifest>(manifest.reread(text));
    // Without values there is nothing to name: they are recognized by what they are when they come back.
    if (!manifest.readError() && !after->readError())
        nameChanged(patch, manifest, *after);
    patch.readAfter.manifest = after;
    return Edit{{patch}};
}

Result<Edit> plan(const ShootManifest &manifest, const change::TypeText &change)
{
    const QByteArray &text = manifest.text();
    if (change.offset < 0 || change.removed < 0 || change.offset > text.size()
        || change.removed > text.size() - change.offset)
        return Error{TextChangeTexts::tr("There is no such place in the text."), {}};
    const Splice splice{change.offset, change.offset + change.removed, change.inserted};
    if (QByteArrayView(text).sliced(change.offset, change.removed) == change.inserted)
        return Edit();
    if (const auto edit = entryEdit(manifest, splice))
        return *edit;
    return wholeEdit(manifest, splice);
}

} // namespace sme::textchange
