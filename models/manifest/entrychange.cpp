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
#include <QSet>

#include <algorithm>

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
        {newlineOf(manifest), [&manifest, &region] { return habitsAround(manifest, region.first(), &region); },
         [&manifest, base = region.base()](qsizetype offset) { return manifest.placeAt(offset + base); }});
}

/// A mirror read on its own, on which operations are done, all guarded.
class EntryRun
{
public:
    EntryRun(const ShootManifest &manifest, int mirror)
        : m_manifest(manifest), m_mirror(mirror), m_before(manifest, mirror, 1)
    {
    }

    /// Does steps, in rounds of those that can be planned for the same text. False if that cannot be done, or not be
    /// made sure of, without the text around the entry.
    Result<bool> make(const QList<Step> &steps);
    /// All that was made; nothing if that is nothing.
    std::optional<Patch> patch(const QList<quint64> &hosts) const;

private:
    const ListRegion &current() const { return m_after ? *m_after : m_before; }
    /// Nothing for an operation that changes nothing.
    Result<std::optional<Splice>> planned(const YamlEditor &editor, const YamlOperation &operation) const;
    /// Does what was planned for the entry as it is.
    Result<bool> apply(QList<Splice> splices, const QList<YamlOperation> &operations);

    const ShootManifest &m_manifest;
    int m_mirror;
    ListRegion m_before;
    std::optional<ListRegion> m_after;
    Span m_changed; // from its beginning in the text, to its end counted from the end of the part
};

/// The end of the steps from `first` on that each change a field of another host, so that none changes what another
/// one is planned for.
qsizetype endOfRound(const QList<Step> &steps, qsizetype first)
{
    QSet<int> hosts;
    qsizetype end = first;
    for (; end < steps.size(); ++end) {
        const YamlPath &path = steps[end].operation.path;
        const int *host = path.size() == 3 ? std::get_if<int>(&path.at(1)) : nullptr;
        if (!host || hosts.contains(*host))
            break;
        hosts.insert(*host);
    }
    return std::max(end, first + 1);
}

Result<bool> EntryRun::make(const QList<Step> &steps)
{
    for (qsizetype next = 0; next < steps.size();) {
        if (!current().isAlone())
            return false;
        const YamlEditor editor = editorOf(m_manifest, current());
        QList<Splice> splices;
        QList<YamlOperation> operations;
        for (const qsizetype end = endOfRound(steps, next); next < end; ++next) {
            YamlOperation operation = steps[next].operation;
            operation.path = YamlPath{0} / operation.path;
            const Result<std::optional<Splice>> splice = planned(editor, operation);
            if (!splice)
                return splice.error();
            if (!*splice)
                continue;
            splices.append(**splice);
            operations.append(std::move(operation));
        }
        const Result<bool> made = splices.isEmpty() ? true : apply(std::move(splices), operations);
        if (!made || !*made)
            return made;
    }
    return current().isAlone();
}

Result<std::optional<Splice>> EntryRun::planned(const YamlEditor &editor, const YamlOperation &operation) const
{
    if (operation.kind == Kind::Set) {
        if (auto refused = editor.misplaced(operation.path, operation.values.first()))
            return *std::move(refused);
    }
    Result<Splice> splice = editor.plan(operation);
    if (!splice)
        return splice.error();
    const QByteArrayView old = current().tree().text().sliced(splice->begin, splice->end - splice->begin);
    return old == splice->text ? std::optional<Splice>() : std::optional(*std::move(splice));
}

Result<bool> EntryRun::apply(QList<Splice> splices, const QList<YamlOperation> &operations)
{
    const ListRegion &region = current();
    std::ranges::stable_sort(splices, {}, &Splice::begin);
    if (std::ranges::adjacent_find(splices, [](const Splice &a, const Splice &b) { return b.begin < a.end; })
        != splices.end())
        return false;
    const Splice splice = region.inText(Splice::together(region.tree().text(), splices));
    if (splice.begin < region.part().begin || splice.end > region.part().end)
        return false;
    ListRegion changed = region.after(splice);
    if (!guard::isMeant(region.tree(), changed.tree(), 0, operations))
        return Error{guard::raise(region.tree().text(), changed.tree().text()),
                     m_manifest.placeAt(m_before.part().begin)};
    const qsizetype behind = region.part().end - splice.end;
    m_changed = m_after ? Span{std::min(m_changed.begin, splice.begin), std::min(m_changed.end, behind)}
                        : Span{splice.begin, behind};
    m_after.emplace(std::move(changed));
    return true;
}

std::optional<Patch> EntryRun::patch(const QList<quint64> &hosts) const
{
    if (!m_after)
        return std::nullopt;
    const EntryIds before = m_manifest.entryIds(m_mirror);
    const QList<EntryIds> after{EntryIds{before.mirror, hosts}};
    Patch patch{.offset = m_changed.begin,
                .removed = m_before.bytes({m_changed.begin, m_before.part().end - m_changed.end}),
                .inserted = m_after->bytes({m_changed.begin, m_after->part().end - m_changed.end}),
                .first = m_mirror,
                .before = {before},
                .after = after};
    if (patch.removed == patch.inserted && before.hosts == hosts)
        return std::nullopt;
    patch.readAfter.entries = m_after->namedEntries(0, after);
    return patch;
}

/// A task as an edit of its entry alone; nothing if that cannot be.
Result<std::optional<Edit>> plannedAlone(const ShootManifest &manifest, const Task &task)
{
    EntryRun run(manifest, task.mirror);
    const Result<bool> made = run.make(task.steps);
    if (!made)
        return made.error();
    if (!*made)
        return std::optional<Edit>();
    std::optional<Patch> patch = run.patch(task.steps.last().hosts);
    return std::optional(patch ? Edit{{*std::move(patch)}} : Edit());
}

/// The tasks one after the other, with all of the text around them where that is needed.
Result<Edit> plannedInTurn(const ShootManifest &manifest, const QList<Task> &tasks)
{
    ShootManifest current = manifest;
    Edit all;
    for (const Task &task : tasks) {
        for (const Step &step : task.steps) {
            const Result<std::optional<Edit>> alone = plannedAlone(current, {task.mirror, {step}});
            if (!alone)
                return alone.error();
            const EntryIds before = current.entryIds(task.mirror);
            const Result<Edit> edit = *alone
                ? Result<Edit>(**alone)
                : pathchange::planAt(current, task.mirror, step.operation, before, {before.mirror, step.hosts});
            if (!edit)
                return edit;
            current.apply(*edit);
            all.patches += edit->patches;
        }
    }
    return all;
}

} // namespace

QByteArray newlineOf(const ShootManifest &manifest)
{
    const QByteArray &text = manifest.text();
    const qsizetype newline = text.indexOf('\n', std::max<qsizetype>(manifest.mirrorsBegin(), 0));
    return newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
}

Habits habitsAround(const ShootManifest &manifest, int mirror, const ListRegion *own)
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
        std::optional<ListRegion> read;
        const ListRegion &region = own && distance == 0 ? *own : read.emplace(manifest, neighbour, 1);
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
    if (manifest.isJson()) // what cannot be read on its own is to stay JSON all the same
        habits.complete(Habits::ofText(text));
    habits.complete(mirrorHabits());
    return habits;
}

Result<Edit> plan(const ShootManifest &manifest, const QList<Task> &tasks)
{
    Edit all;
    for (auto task = tasks.crbegin(); task != tasks.crend(); ++task) {
        const Result<std::optional<Edit>> edit = plannedAlone(manifest, *task);
        if (!edit)
            return edit.error();
        if (!*edit)
            return plannedInTurn(manifest, tasks);
        all.patches += (*edit)->patches;
    }
    // What is many comes back at once, too.
    for (Patch &patch : all.patches) {
        if (all.patches.size() > 1)
            patch.readBefore.entries =
                std::make_shared<const std::vector<MirrorEntry>>(manifest.entries(patch.first, 1));
    }
    return all;
}

namespace {

/// A host that goes from one mirror to another.
class Transfer
{
public:
    Transfer(const ShootManifest &manifest, RowPlace host, int toMirror, int before)
        : m_manifest(manifest), m_host(host), m_toMirror(toMirror), m_before(before),
          m_source(manifest, host.mirror, 1), m_target(manifest, toMirror, 1), m_from{0, u"hosts"_s, host.host}
    {
    }

    Result<Edit> plan() const;

private:
    Error refusal(const QString &reason) const
    {
        const MirrorEntry &mirror = m_manifest.mirror(m_host.mirror);
        return {reason, m_manifest.placeAt(mirror.begin + mirror.hosts[std::size_t(m_host.host)].item.begin)};
    }
    Result<Splice> insertion(const YamlEditor &source, const YamlEditor &target, YamlOperation &operation) const;

    const ShootManifest &m_manifest;
    const RowPlace m_host;
    const int m_toMirror;
    const int m_before;
    const ListRegion m_source;
    const ListRegion m_target;
    const YamlPath m_from;
};

Result<Splice> Transfer::insertion(const YamlEditor &source, const YamlEditor &target, YamlOperation &operation) const
{
    const YamlPath list{0, u"hosts"_s};
    const SyntaxTree &tree = m_source.tree();
    const auto host = tree.item(tree.field(tree.item(m_source.list(), 0), "hosts"), m_host.host);
    const std::optional<YamlValue> value = valueOf(tree, host);
    if (!value)
        return refusal(EntryChangeTexts::tr("The host has a key that is no text; move it in the text."));
    operation = {Kind::Insert, list, {*value}, m_before};
    const auto lines = source.linesOf(m_from);
    if (const auto inserted = lines ? target.insertLines(list, m_before, *lines) : std::nullopt) {
        const SyntaxTree own(lines->text);
        operation.comments = comments(own, {0, lines->text.size()});
        return *inserted;
    }
    if (lines ? lines->text.contains('#') : hasComment(tree, tree.node(host).whole()))
        return refusal(
            EntryChangeTexts::tr("The host has a comment that would be lost between lists of different style; move "
                                 "it in the text."));
    return target.insert(list, m_before, {*value});
}

Result<Edit> Transfer::plan() const
{
    if (!m_source.isAlone() || !m_target.isAlone())
        return refusal(EntryChangeTexts::tr("An alias stands beside the host; move it in the text."));
    const EntryIds sourceIds = m_manifest.entryIds(m_host.mirror);
    const EntryIds targetIds = m_manifest.entryIds(m_toMirror);
    EntryIds sourceAfter = sourceIds;
    EntryIds targetAfter = targetIds;
    targetAfter.hosts.insert(m_before, sourceAfter.hosts.takeAt(m_host.host));

    const YamlEditor source = editorOf(m_manifest, m_source);
    const YamlOperation removing{Kind::Remove, m_from};
    const Result<Splice> removed = source.plan(removing);
    if (!removed)
        return removed.error();
    YamlOperation inserting;
    const Result<Splice> inserted = insertion(source, editorOf(m_manifest, m_target), inserting);
    if (!inserted)
        return inserted.error();
    const auto removal = guardedPatch(m_manifest, m_source, m_source.inText(*removed), removing, m_host.mirror,
                                      {sourceIds}, {sourceAfter});
    const auto insertion = guardedPatch(m_manifest, m_target, m_target.inText(*inserted), inserting, m_toMirror,
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

Result<Edit> transfer(const ShootManifest &manifest, RowPlace host, int toMirror, int before)
{
    return Transfer(manifest, host, toMirror, before).plan();
}

} // namespace sme::entrychange
