// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/mirrorlistchange.h"

#include "manifest/entrychange.h"
#include "manifest/listregion.h"
#include "manifest/mirrorvalue.h"
#include "manifest/pathchange.h"
#include "yaml/textscan.h"
#include "yaml/writer.h"

#include <QCoreApplication>

namespace sme::mirrorlist {

namespace {

struct MirrorListTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::MirrorList)
};

using Kind = YamlOperation::Kind;

QList<EntryIds> newIds(const QList<Mirror> &mirrors)
{
    QList<EntryIds> result;
    for (const Mirror &mirror : mirrors) {
        EntryIds ids{ShootManifest::newId(), {}};
        for (qsizetype i = 0; i < mirror.hosts.size(); ++i)
            ids.hosts.append(ShootManifest::newId());
        result.append(ids);
    }
    return result;
}

QList<EntryIds> idsOf(const ShootManifest &manifest, int first, int count)
{
    QList<EntryIds> result;
    for (int i = first; i < first + count; ++i)
        result.append(manifest.entryIds(i));
    return result;
}

Result<Edit> guarded(const ShootManifest &manifest, const ListRegion &region, const Splice &splice,
                     const YamlOperation &operation, int first, const QList<EntryIds> &before,
                     const QList<EntryIds> &after)
{
    const auto patch = guardedPatch(manifest, region, splice, operation, first, before, after);
    if (!patch)
        return patch.error();
    return *patch ? Edit{{**patch}} : Edit();
}

} // namespace

Collection collection(const ShootManifest &manifest)
{
    const QByteArrayView text(manifest.text());
    Span place = manifest.mirrorsSpan();
    if (!manifest.isFlow()) {
        // An anchor or a tag of the list stays before what takes its place.
        const qsizetype content = scan::skipSpaceAndComments(text, manifest.mirrorsBegin());
        const qsizetype properties = scan::propertiesEnd(text, content);
        place.begin = properties > content ? properties : manifest.mirrorsBegin();
    }
    const Collection::Form form{
        .isFlow = manifest.isFlow(), .hasKey = true, .place = place, .count = manifest.mirrorCount()};
    return Collection(text, entrychange::newlineOf(manifest), form, [&manifest](int index) {
        const MirrorEntry &mirror = manifest.mirror(index);
        return Span{mirror.begin, mirror.begin + mirror.item.end};
    });
}

Result<Edit> add(const ShootManifest &manifest, int index, const QList<Mirror> &mirrors)
{
    const QList<EntryIds> ids = newIds(mirrors);
    if (!manifest.hasMirrorList() || manifest.mirrorCount() == 0)
        return pathchange::addFirstMirrors(manifest, mirrors, ids);
    const Writer writer(entrychange::habitsAround(manifest, std::max(index - 1, 0)));
    const YamlValue values = yamlOf(mirrors);
    const Splice splice = collection(manifest).insert(
        index, [&](qsizetype column) { return writer.items("mirrors", values.items, column, manifest.isFlow()); },
        writer);
    const ListRegion region = ListRegion::around(manifest, index, 0);
    return guarded(manifest, region, splice, {Kind::Insert, {}, values.items, index - region.first()}, index, {}, ids);
}

namespace {

/// Why runs of mirrors may not be removed, which share their neighbours and are read together.
std::optional<Error> removalRefused(const ShootManifest &manifest, const QList<MirrorSplice> &runs,
                                    const QList<Splice> &splices)
{
    const int first = runs.first().first;
    const ListRegion region = ListRegion::around(manifest, first, runs.last().first + runs.last().before - first);
    QList<YamlOperation> operations;
    for (const MirrorSplice &run : runs) {
        operations.append({Kind::Remove, {run.first - region.first()}});
        operations.last().count = run.before;
    }
    const auto removed = guardedRegion(manifest, region, Splice::together(manifest.text(), splices), operations);
    return removed ? std::nullopt : std::optional(removed.error());
}

} // namespace

Result<std::optional<Edit>> remove(const ShootManifest &manifest, const QList<MirrorSplice> &runs)
{
    const Collection list = collection(manifest);
    QList<Splice> splices;
    for (const MirrorSplice &run : runs) {
        splices.append(list.remove(run.first, run.before));
        if (splices.size() > 1 && splices.last().begin < splices[splices.size() - 2].end)
            return std::optional<Edit>();
    }
    Edit edit;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto &[first, count, after] = runs[i];
        Patch patch{.offset = splices[i].begin,
                    .removed = manifest.text().sliced(splices[i].begin, splices[i].end - splices[i].begin),
                    .inserted = splices[i].text,
                    .first = first,
                    .before = idsOf(manifest, first, count),
                    .whole = count == manifest.mirrorCount()};
        if (patch.whole)
            patch.readBefore.manifest = std::make_shared<const ShootManifest>(manifest);
        else
            patch.readBefore.entries = std::make_shared<const std::vector<MirrorEntry>>(manifest.entries(first, count));
        edit.patches.prepend(std::move(patch));
    }
    for (qsizetype begin = 0; begin < runs.size();) {
        qsizetype end = begin + 1;
        while (end < runs.size() && runs[end].first - runs[end - 1].first - runs[end - 1].before <= 2)
            ++end;
        if (auto refused =
                removalRefused(manifest, runs.sliced(begin, end - begin), splices.sliced(begin, end - begin)))
            return *std::move(refused);
        begin = end;
    }
    return std::optional(std::move(edit));
}

Result<Edit> move(const ShootManifest &manifest, int from, int before)
{
    const int to = before > from ? before - 1 : before;
    if (from == to)
        return Edit();
    const int low = std::min(from, to);
    const int count = std::max(from, to) - low + 1;
    const ListRegion region = ListRegion::around(manifest, low, count);
    const YamlOperation operation{Kind::Move, {}, {}, from - region.first(), to - region.first()};
    const QList<EntryIds> ids = idsOf(manifest, low, count);
    QList<EntryIds> after = ids;
    after.move(from - low, to - low);
    const Collection list = collection(manifest);
    const Splice splice = list.move(from, to);
    if (!region.isAlone()) { // there are anchors or aliases
        const QByteArray moved =
            QByteArray(manifest.text()).replace(splice.begin, splice.end - splice.begin, splice.text);
        if (SyntaxTree::ofFile(moved).error())
            return Error{MirrorListTexts::tr("An alias would come before its anchor; move it in the text."),
                         manifest.placeAt(manifest.mirror(from).begin)};
    }
    const Result<Edit> whole = guarded(manifest, region, splice, operation, low, ids, after);
    const auto apart = list.moveApart(from, to);
    if (!whole || !apart)
        return whole;
    const auto &[removal, insertion] = *apart;
    // Two patches, so that the entries between stay as they are. The second one is for the text without the lines.
    const QList<EntryIds> moved{manifest.entryIds(from)};
    const qsizetype gone = insertion.begin > removal.begin ? removal.end - removal.begin - removal.text.size() : 0;
    return Edit{{Patch{.offset = removal.begin,
                       .removed = manifest.text().sliced(removal.begin, removal.end - removal.begin),
                       .inserted = removal.text,
                       .first = from,
                       .before = moved},
                 Patch{.offset = insertion.begin - gone,
                       .removed = {},
                       .inserted = insertion.text,
                       .first = to,
                       .after = moved}}};
}

} // namespace sme::mirrorlist
