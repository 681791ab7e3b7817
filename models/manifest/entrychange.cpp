// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/entrychange.h"

#include "manifest/listregion.h"
#include "manifest/mirrorvalue.h"
#include "manifest/pathchange.h"
#include "yaml/syntaxcompare.h"
#include "yaml/textscan.h"
#include "yaml/yamleditor.h"

#include <QCoreApplication>

namespace sme::entrychange {

using namespace Qt::StringLiterals;

namespace {

using Kind = YamlOperation::Kind;

struct EntryChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::EntryChange)
};

/// The editor of an entry that was read on its own; paths begin with 0, the entry's position.
YamlEditor editorOf(const ShootManifest &manifest, const ListRegion &region)
{
    return YamlEditor(
        region.tree(), region.list(),
        {[&manifest, mirror = region.first()] { return habitsAround(manifest, mirror); },
         [&manifest, base = region.base()](qsizetype offset) { return manifest.placeAt(offset + base); }});
}

/// `operation`, whose path begins at a mirror, planned and guarded.
Result<Edit> planned(const ShootManifest &manifest, int mirror, YamlOperation operation,
                     const QList<quint64> &hostsAfter)
{
    const EntryIds before = manifest.entryIds(mirror);
    const QList<EntryIds> after{EntryIds{before.mirror, hostsAfter}};
    const ListRegion region(manifest, mirror, 1);
    if (!region.isAlone())
        return pathchange::planAt(manifest, mirror, operation, before, after.first());
    operation.path = YamlPath{0} / operation.path;
    const YamlEditor editor = editorOf(manifest, region);
    if (operation.kind == Kind::Set) {
        if (auto refused = editor.misplaced(operation.path, operation.values.first()))
            return *std::move(refused);
    }
    const Result<Splice> splice = editor.plan(operation);
    if (!splice)
        return splice.error();
    const auto patch = guardedPatch(manifest, region, region.inText(*splice), operation, mirror, {before}, after);
    if (!patch)
        return patch.error();
    return *patch ? Edit{{**patch}} : Edit();
}

YamlPath hostPath(int host, const QString &field)
{
    return YamlPath{u"hosts"_s, host, field};
}

QList<quint64> hostIds(const ShootManifest &manifest, int mirror)
{
    return manifest.entryIds(mirror).hosts;
}

/// Sets a field of a host; no value takes it out.
template<typename Change>
Result<Edit> setField(const ShootManifest &manifest, const Change &change, const QString &name,
                      const std::optional<YamlValue> &value)
{
    const YamlPath path = hostPath(change.host, name);
    return planned(manifest, change.mirror,
                   value ? YamlOperation{Kind::Set, path, {*value}} : YamlOperation{Kind::Remove, path},
                   hostIds(manifest, change.mirror));
}

} // namespace

QByteArray newlineOf(const ShootManifest &manifest)
{
    const QByteArray &text = manifest.text();
    const qsizetype newline = text.indexOf('\n', std::max<qsizetype>(manifest.mirrorsBegin(), 0));
    return newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
}

Habits habitsAround(const ShootManifest &manifest, int mirror)
{
    Habits habits;
    const QByteArrayView text(manifest.text());
    const qsizetype begin = std::max<qsizetype>(manifest.mirrorsBegin(), 0);
    habits.newline = newlineOf(manifest);
    // Neighbours that have hosts say more; a handful is enough.
    for (const int distance : {0, -1, 1, -2, 2}) {
        const int neighbour = mirror + distance;
        if (neighbour < 0 || neighbour >= manifest.mirrorCount())
            continue;
        const ListRegion region(manifest, neighbour, 1);
        if (!region.isAlone())
            continue;
        habits.learn(region.tree(), region.list());
        const SyntaxTree::Index entry = region.tree().item(region.list(), 0);
        if (entry != SyntaxTree::none && region.tree().node(entry).count > 0 && !habits.keys["mirrors"].itemsFlow)
            habits.keys["mirrors"].itemsFlow = region.tree().node(entry).flow;
        if (habits.of("hosts").itemsFlow && habits.of("capabilities").quoting)
            break;
    }
    if (!manifest.isFlow() && manifest.mirrorCount() > 0 && begin > 0) {
        const qsizetype key = scan::lineBegin(text, begin);
        const qsizetype offset = scan::column(text, manifest.mirror(0).begin) - (scan::skipBlanks(text, key) - key);
        if (!habits.listOffset && offset >= 0)
            habits.listOffset = offset;
    }
    habits.complete(mirrorHabits());
    return habits;
}

Result<Edit> plan(const ShootManifest &manifest, const change::RenameMirror &change)
{
    return planned(manifest, change.mirror, {Kind::Set, {u"upstream"_s}, {YamlValue::text(change.upstream)}},
                   hostIds(manifest, change.mirror));
}

Result<Edit> plan(const ShootManifest &manifest, const change::AddHost &change)
{
    QList<quint64> ids = hostIds(manifest, change.mirror);
    ids.insert(change.index, ShootManifest::newId());
    return planned(manifest, change.mirror, {Kind::Insert, {u"hosts"_s}, {yamlOf(change.host)}, change.index}, ids);
}

Result<Edit> plan(const ShootManifest &manifest, const change::RemoveHost &change)
{
    QList<quint64> ids = hostIds(manifest, change.mirror);
    ids.removeAt(change.host);
    return planned(manifest, change.mirror, {Kind::Remove, {u"hosts"_s, change.host}}, ids);
}

Result<Edit> plan(const ShootManifest &manifest, const change::SetUrl &change)
{
    return setField(manifest, change, u"host"_s, YamlValue::text(change.url));
}

Result<Edit> plan(const ShootManifest &manifest, const change::SetCapabilities &change)
{
    return setField(manifest, change, u"capabilities"_s,
                    change.capabilities.isEmpty() ? std::nullopt : std::optional(YamlValue::of(change.capabilities)));
}

Result<Edit> plan(const ShootManifest &manifest, const change::SetCaBundle &change)
{
    return setField(manifest, change, u"caBundleSecretReferenceName"_s,
                    change.name ? std::optional(YamlValue::text(*change.name)) : std::nullopt);
}

Result<Edit> plan(const ShootManifest &manifest, const change::SetOverridePath &change)
{
    return setField(manifest, change, u"overridePath"_s,
                    change.value ? std::optional(YamlValue::boolean(*change.value)) : std::nullopt);
}

namespace {

/// A host that goes from one mirror to another.
class Transfer
{
public:
    Transfer(const ShootManifest &manifest, const change::MoveHost &change)
        : m_manifest(manifest), m_change(change), m_source(manifest, change.mirror, 1),
          m_target(manifest, change.toMirror, 1), m_from{0, u"hosts"_s, change.host}
    {
    }

    Result<Edit> plan() const;

private:
    Error refusal(const QString &reason) const
    {
        const MirrorEntry &mirror = m_manifest.mirror(m_change.mirror);
        return {reason, m_manifest.placeAt(mirror.begin + mirror.hosts[std::size_t(m_change.host)].item.begin)};
    }
    Result<Splice> insertion(const YamlEditor &source, const YamlEditor &target, int to,
                             YamlOperation &operation) const;

    const ShootManifest &m_manifest;
    const change::MoveHost &m_change;
    const ListRegion m_source;
    const ListRegion m_target;
    const YamlPath m_from;
};

Result<Splice> Transfer::insertion(const YamlEditor &source, const YamlEditor &target, int to,
                                   YamlOperation &operation) const
{
    const YamlPath list{0, u"hosts"_s};
    const SyntaxTree &tree = m_source.tree();
    const auto host = tree.item(tree.field(tree.item(m_source.list(), 0), "hosts"), m_change.host);
    const std::optional<YamlValue> value = valueOf(tree, host);
    if (!value)
        return refusal(EntryChangeTexts::tr("The host has a key that is no text; move it in the text."));
    operation = {Kind::Insert, list, {*value}, to};
    const auto lines = source.linesOf(m_from);
    if (const auto inserted = lines ? target.insertLines(list, to, *lines) : std::nullopt) {
        const SyntaxTree own(lines->lines);
        operation.comments = comments(own, {0, lines->lines.size()});
        return *inserted;
    }
    if (lines ? lines->lines.contains('#') : hasComment(tree, tree.node(host).whole()))
        return refusal(
            EntryChangeTexts::tr("The host has a comment that would be lost between lists of different style; move "
                                 "it in the text."));
    return target.insert(list, to, {*value});
}

Result<Edit> Transfer::plan() const
{
    if (!m_source.isAlone() || !m_target.isAlone())
        return refusal(EntryChangeTexts::tr("An alias stands beside the host; move it in the text."));
    const EntryIds sourceIds = m_manifest.entryIds(m_change.mirror);
    const EntryIds targetIds = m_manifest.entryIds(m_change.toMirror);
    const int to = std::clamp(m_change.to, 0, int(targetIds.hosts.size()));
    EntryIds sourceAfter = sourceIds;
    EntryIds targetAfter = targetIds;
    targetAfter.hosts.insert(to, sourceAfter.hosts.takeAt(m_change.host));

    const YamlEditor source = editorOf(m_manifest, m_source);
    const YamlOperation removing{Kind::Remove, m_from};
    const Result<Splice> removed = source.plan(removing);
    if (!removed)
        return removed.error();
    YamlOperation inserting;
    const Result<Splice> inserted = insertion(source, editorOf(m_manifest, m_target), to, inserting);
    if (!inserted)
        return inserted.error();
    const auto removal = guardedPatch(m_manifest, m_source, m_source.inText(*removed), removing, m_change.mirror,
                                      {sourceIds}, {sourceAfter});
    const auto insertion = guardedPatch(m_manifest, m_target, m_target.inText(*inserted), inserting, m_change.toMirror,
                                        {targetIds}, {targetAfter});
    if (!removal)
        return removal.error();
    if (!insertion)
        return insertion.error();
    // The later one in the text first: the other's place stays the same.
    if ((*removal)->offset > (*insertion)->offset)
        return Edit{{**removal, **insertion}};
    return Edit{{**insertion, **removal}};
}

} // namespace

Result<Edit> plan(const ShootManifest &manifest, const change::MoveHost &change)
{
    if (change.mirror != change.toMirror)
        return Transfer(manifest, change).plan();
    QList<quint64> ids = hostIds(manifest, change.mirror);
    const int to = std::clamp(change.to, 0, int(ids.size()) - 1);
    if (to == change.host)
        return Edit();
    ids.move(change.host, to);
    return planned(manifest, change.mirror, {Kind::Move, {u"hosts"_s}, {}, change.host, to}, ids);
}

} // namespace sme::entrychange
