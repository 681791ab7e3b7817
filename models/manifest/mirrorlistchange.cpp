// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/mirrorlistchange.h"

#include "manifest/fieldchange.h"
#include "manifest/structurechange.h"
#include "yaml/flowlist.h"
#include "yaml/textscan.h"

namespace sme::mirrorlist {

namespace {

EntryIds newIds(const Mirror &mirror)
{
    EntryIds ids{ShootManifest::newId(), {}};
    for (qsizetype i = 0; i < mirror.hosts.size(); ++i)
        ids.hosts.append(ShootManifest::newId());
    return ids;
}

QByteArray removedText(const ShootManifest &manifest, const Splice &splice)
{
    return manifest.text().sliced(splice.begin, splice.end - splice.begin);
}

Edit edit(const ShootManifest &manifest, const Splice &splice, int first, const QList<EntryIds> &before,
          const QList<EntryIds> &after, bool whole = false)
{
    return Edit{{Patch{splice.begin, removedText(manifest, splice), splice.text, first, before, after, whole}}};
}

FlowList flowList(const ShootManifest &manifest)
{
    return FlowList(manifest.text(), manifest.mirrorsSpan(), manifest.mirrorCount(), [&manifest](int index) {
        const MirrorEntry &mirror = manifest.mirror(index);
        return Span{mirror.begin, mirror.begin + mirror.item.end};
    });
}

} // namespace

BlockList blockList(const ShootManifest &manifest)
{
    return BlockList(manifest.text(), manifest.mirrorsBegin(), manifest.mirrorCount(), [&manifest](int index) {
        const MirrorEntry &mirror = manifest.mirror(index);
        return Span{mirror.begin, mirror.begin + mirror.item.end};
    });
}

Result<Edit> add(const ShootManifest &manifest, int index, const QList<Mirror> &mirrors)
{
    QList<EntryIds> ids;
    for (const Mirror &mirror : mirrors)
        ids.append(newIds(mirror));
    if (!manifest.hasMirrorList() || manifest.mirrorCount() == 0) {
        const Result<Splice> splice = addFirstMirrors(manifest, mirrors);
        if (!splice)
            return splice.error();
        return edit(manifest, *splice, 0, {}, ids, true);
    }
    const YamlWriter writer(EntryStyle::around(manifest, std::max(index - 1, 0)));
    const QByteArray newline = writer.style().newline;
    if (manifest.isFlow()) {
        const auto render = [&](qsizetype column) {
            QByteArrayList items;
            for (const Mirror &mirror : mirrors)
                items.append(writer.flow("mirrors", yamlOf(mirror), column));
            return items;
        };
        const Splice splice = flowList(manifest).insert(index, render, newline, writer.isMultiline(), writer.step());
        return edit(manifest, splice, index, {}, ids);
    }
    const BlockList list = blockList(manifest);
    QByteArrayList items;
    for (const Mirror &mirror : mirrors)
        items.append(QByteArray(list.column(), ' ')
                     + writer.block("mirrors", YamlValue::list({yamlOf(mirror)}), list.column()));
    return edit(manifest, list.insert(index, items, newline), index, {}, ids);
}

Result<Edit> remove(const ShootManifest &manifest, int first, int count)
{
    const bool all = count == manifest.mirrorCount();
    QList<EntryIds> before;
    for (int i = first; i < first + count; ++i)
        before.append(manifest.entryIds(i));
    const Splice splice =
        manifest.isFlow() ? flowList(manifest).remove(first, count) : blockList(manifest).remove(first, count);
    Edit result = edit(manifest, splice, first, before, {}, all);
    Patch &patch = result.patches.first();
    if (all)
        patch.readBefore.manifest = std::make_shared<const ShootManifest>(manifest);
    else
        patch.readBefore.entries = std::make_shared<const std::vector<MirrorEntry>>(manifest.entries(first, count));
    return result;
}

Result<Edit> rename(const ShootManifest &manifest, int index, const QString &upstream)
{
    const EntryView view(manifest, index);
    const YamlWriter writer(EntryStyle::around(manifest, index));
    const Result<Splice> splice =
        FieldChange(view, writer, view.mirror()).setScalar("upstream", YamlValue::text(upstream));
    if (!splice)
        return splice.error();
    if (removedText(manifest, *splice) == splice->text)
        return Edit();
    const QList<EntryIds> ids{manifest.entryIds(index)};
    return edit(manifest, *splice, index, ids, ids);
}

Result<Edit> move(const ShootManifest &manifest, int from, int to)
{
    if (from == to)
        return Edit();
    if (manifest.isFlow()) {
        const int low = std::min(from, to);
        QList<EntryIds> before;
        for (int i = low; i <= std::max(from, to); ++i)
            before.append(manifest.entryIds(i));
        QList<EntryIds> after = before;
        after.move(from - low, to - low);
        return edit(manifest, flowList(manifest).move(from, to), low, before, after);
    }
    const BlockList list = blockList(manifest);
    const QList<EntryIds> ids{manifest.entryIds(from)};
    const QByteArray newline = EntryStyle::around(manifest, from).newline;
    const Splice removal = list.remove(from);
    const Splice insertion = list.insert(to > from ? to + 1 : to, {list.linesOf(from)}, newline);

    // Two patches, so that the entries between stay as they are. The second one is for the text without the lines.
    Edit result = edit(manifest, removal, from, ids, {});
    const qsizetype gone = insertion.begin > removal.begin ? removal.end - removal.begin : 0;
    result.patches.append(Patch{insertion.begin - gone, {}, insertion.text, to, {}, ids, false});
    return result;
}

} // namespace sme::mirrorlist
