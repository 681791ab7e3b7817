// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/change.h"
#include "manifest/entrychange.h"
#include "manifest/mirrorlistchange.h"
#include "manifest/mirrorvalue.h"
#include "manifest/pathchange.h"
#include "manifest/shootmanifest.h"
#include "manifest/textchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ChangePlannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ChangePlanner)
};

struct Removal;

/// Checks that what a change names is there and can be changed, then has it planned.
class ChangePlanner
{
public:
    explicit ChangePlanner(const ShootManifest &manifest) : m_manifest(manifest) { }

    Result<Edit> operator()(const change::Set &change) const;
    Result<Edit> operator()(const change::Insert &change) const;
    Result<Edit> operator()(const change::Remove &change) const;
    Result<Edit> operator()(const change::Move &change) const;
    Result<Edit> operator()(const change::SetAt &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::InsertAt &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::RemoveAt &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::MoveAt &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::AddDocument &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::TypeText &change) const { return textchange::plan(m_manifest, change); }

private:
    enum class Purpose : quint8 { Any, Edit, Move, Remove };

    Result<void> check(RowRef row, Purpose purpose) const
    {
        return row.isHost() ? checkHost(row.mirror, row.host, purpose) : checkMirror(row.mirror, purpose);
    }
    quint64 idOf(RowRef row) const
    {
        return row.isHost() ? m_manifest.host(row.mirror, row.host).id : m_manifest.mirror(row.mirror).id;
    }
    /// The ids of the mirrors, or of the hosts of one.
    static QList<quint64> siblings(const ShootManifest &manifest, int parent);
    Result<Edit> removeInTurn(const Removal &removal) const;
    Result<Edit> moveOne(RowRef row, int parent, int to) const;

    static Error noMirror(int index)
    {
        return {ChangePlannerTexts::tr("There is no mirror number %1.").arg(index + 1), {}};
    }

    Result<void> checkMirror(int index, Purpose purpose) const
    {
        if (index < 0 || index >= m_manifest.mirrorCount())
            return noMirror(index);
        const MirrorEntry &mirror = m_manifest.mirror(index);
        if (const auto ok = checkLock(mirror.lock, mirror, purpose, ChangePlannerTexts::tr("The mirror")); !ok)
            return ok;
        if (purpose == Purpose::Any || purpose == Purpose::Edit)
            return {};
        // Moving or removing takes everything in it along.
        for (const HostEntry &host : mirror.hosts) {
            if (const auto ok = checkLock(host.lock, mirror, purpose, ChangePlannerTexts::tr("A host of the mirror"));
                !ok)
                return ok;
        }
        return {};
    }

    Result<void> checkHost(int mirrorIndex, int index, Purpose purpose) const
    {
        const Purpose outer = purpose == Purpose::Any ? purpose : Purpose::Edit;
        if (const auto ok = checkMirror(mirrorIndex, outer); !ok)
            return ok;
        const MirrorEntry &mirror = m_manifest.mirror(mirrorIndex);
        if (index < 0 || index >= int(mirror.hosts.size()))
            return Error{
                ChangePlannerTexts::tr("There is no host number %1 of %2.").arg(index + 1).arg(mirror.upstream), {}};
        return checkLock(mirror.hosts[std::size_t(index)].lock, mirror, purpose, ChangePlannerTexts::tr("The host"));
    }

    Result<void> checkLock(const Lock &lock, const MirrorEntry &mirror, Purpose purpose, const QString &what) const
    {
        if (!lock.isLocked() || purpose == Purpose::Any || (purpose == Purpose::Remove && lock.removable))
            return {};
        const TextPlace place = m_manifest.placeAt(mirror.begin + lock.where.begin);
        return Error{ChangePlannerTexts::tr("%1 in line %2 cannot be changed without loss: %3.")
                         .arg(what)
                         .arg(place.line)
                         .arg(lock.reason),
                     place};
    }

    const ShootManifest &m_manifest;
};

QList<quint64> ChangePlanner::siblings(const ShootManifest &manifest, int parent)
{
    if (parent >= 0)
        return manifest.entryIds(parent).hosts;
    QList<quint64> ids;
    for (int i = 0; i < manifest.mirrorCount(); ++i)
        ids.append(manifest.mirror(i).id);
    return ids;
}

/// The steps of many rows, put together a mirror.
class TaskList
{
public:
    void add(int mirror, entrychange::Step step)
    {
        if (m_tasks.isEmpty() || m_tasks.last().mirror != mirror)
            m_tasks.append(entrychange::Task{mirror, {}});
        m_tasks.last().steps.append(std::move(step));
    }
    const QList<entrychange::Task> &tasks() const { return m_tasks; }

private:
    QList<entrychange::Task> m_tasks;
};

Result<Edit> ChangePlanner::operator()(const change::Set &change) const
{
    QList<change::Set::Item> items = change.items;
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.row.mirror < b.row.mirror; });
    TaskList tasks;
    for (const change::Set::Item &item : std::as_const(items)) {
        if (const auto ok = check(item.row, Purpose::Edit); !ok)
            return ok.error();
        const bool fits =
            item.row.isHost() ? isOfType(item.value, item.field) : std::holds_alternative<QString>(item.value);
        if (!fits)
            return Error{ChangePlannerTexts::tr("This is no value for the field %1.").arg(fieldRow(item.field).name),
                         {}};
        YamlPath path{QString(mirrorFields.front().name)};
        if (item.row.isHost())
            path = YamlPath{u"hosts"_s, item.row.host, QString(fieldRow(item.field).name)};
        const bool goes = !item.value.isSet() || item.value == FieldValue(QStringList());
        tasks.add(item.row.mirror,
                  {goes ? YamlOperation{YamlOperation::Kind::Remove, path}
                        : YamlOperation{YamlOperation::Kind::Set, path, {yamlOf(item.value)}},
                   siblings(m_manifest, item.row.mirror)});
    }
    return entrychange::plan(m_manifest, tasks.tasks());
}

Result<Edit> ChangePlanner::operator()(const change::Insert &change) const
{
    if (change.parent < 0) {
        if (change.mirrors.isEmpty())
            return Edit();
        return mirrorlist::add(m_manifest, std::clamp(change.index, 0, m_manifest.mirrorCount()), change.mirrors);
    }
    if (change.hosts.isEmpty())
        return Edit();
    if (const auto ok = checkMirror(change.parent, Purpose::Edit); !ok)
        return ok.error();
    QList<quint64> ids = siblings(m_manifest, change.parent);
    const int index = std::clamp(change.index, 0, int(ids.size()));
    QList<YamlValue> values;
    for (const Host &host : change.hosts) {
        ids.insert(index + values.size(), ShootManifest::newId());
        values.append(yamlOf(host));
    }
    return entrychange::plan(
        m_manifest,
        {{change.parent, {{YamlOperation{YamlOperation::Kind::Insert, {u"hosts"_s}, values, index}, ids}}}});
}

/// What a removal is made of: neighbours of the list of mirrors, and hosts of mirrors that stay.
struct Removal
{
    explicit Removal(const ShootManifest &manifest, QList<RowRef> rows);

    QList<MirrorSplice> runs; ///< rising
    QList<entrychange::Task> hosts;
};

Removal::Removal(const ShootManifest &manifest, QList<RowRef> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    TaskList tasks;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RowRef row = rows[i];
        const bool goes = !runs.isEmpty() && row.mirror == runs.last().first + runs.last().before - 1;
        if (row.isHost() && goes)
            continue;
        if (!row.isHost()) {
            if (!runs.isEmpty() && row.mirror == runs.last().first + runs.last().before)
                ++runs.last().before;
            else
                runs.append({row.mirror, 1, 0});
            continue;
        }
        // The last host first: the others keep their positions.
        qsizetype last = i;
        while (last + 1 < rows.size() && rows[last + 1].mirror == row.mirror)
            ++last;
        QList<quint64> ids = manifest.entryIds(row.mirror).hosts;
        for (qsizetype at = last; at >= i; --at) {
            ids.removeAt(rows[at].host);
            tasks.add(row.mirror, {YamlOperation{YamlOperation::Kind::Remove, {u"hosts"_s, rows[at].host}}, ids});
        }
        i = last;
    }
    hosts = tasks.tasks();
}

Result<Edit> ChangePlanner::operator()(const change::Remove &change) const
{
    for (const RowRef &row : change.rows) {
        if (const auto ok = check(row, Purpose::Remove); !ok)
            return ok.error();
    }
    const Removal removal(m_manifest, change.rows);
    Result<Edit> edit = removal.hosts.isEmpty() ? Edit() : entrychange::plan(m_manifest, removal.hosts);
    if (!edit)
        return edit;
    const bool areApart = edit->isEmpty() || edit->order() == Edit::Order::Falling;
    for (const MirrorSplice &run : removal.runs) {
        const Result<Edit> part = mirrorlist::remove(m_manifest, run.first, run.before);
        if (!part)
            return part;
        edit->patches += part->patches;
    }
    std::stable_sort(edit->patches.begin(), edit->patches.end(),
                     [](const Patch &a, const Patch &b) { return a.offset > b.offset; });
    if (edit->patches.size() < 2 || (areApart && edit->order() == Edit::Order::Falling))
        return edit;
    return removeInTurn(removal);
}

Result<Edit> ChangePlanner::removeInTurn(const Removal &removal) const
{
    Result<Edit> edit = removal.hosts.isEmpty() ? Edit() : entrychange::plan(m_manifest, removal.hosts);
    if (!edit)
        return edit;
    ShootManifest current = m_manifest;
    current.apply(*edit);
    for (auto run = removal.runs.crbegin(); run != removal.runs.crend(); ++run) {
        const Result<Edit> part = mirrorlist::remove(current, run->first, run->before);
        if (!part)
            return part;
        current.apply(*part);
        edit->patches += part->patches;
    }
    return edit;
}

Result<Edit> ChangePlanner::operator()(const change::Move &change) const
{
    const bool areHosts = change.parent >= 0;
    for (const RowRef &row : change.rows) {
        if (row.isHost() != areHosts)
            return Error{ChangePlannerTexts::tr("Mirrors and hosts are not moved together."), {}};
        if (const auto ok = check(row, Purpose::Move); !ok)
            return ok.error();
    }
    if (const auto ok = areHosts ? checkMirror(change.parent, Purpose::Edit) : Result<void>(); !ok)
        return ok.error();
    const QList<quint64> targets = siblings(m_manifest, change.parent);
    if (!areHosts && (change.before < 0 || change.before > targets.size()))
        return noMirror(change.before);
    const int place = std::clamp(change.before, 0, int(targets.size()));
    const auto placeOf = [areHosts](RowRef row) { return areHosts ? row.host : row.mirror; };
    if (change.rows.size() == 1) {
        const RowRef row = change.rows.first();
        const bool isAhead = (!areHosts || row.mirror == change.parent) && placeOf(row) < place;
        return moveOne(row, change.parent, isAhead ? place - 1 : place);
    }

    // The rows go one after the other before the one that is to follow them; ids say where each stands by then.
    QList<quint64> moved;
    for (const RowRef &row : change.rows)
        moved.append(idOf(row));
    const auto next =
        std::find_if(targets.begin() + place, targets.end(), [&moved](quint64 id) { return !moved.contains(id); });
    ShootManifest current = m_manifest;
    Edit all;
    for (qsizetype i = 0; i < moved.size(); ++i) {
        const int source = areHosts ? change.rows[i].mirror : -1;
        const int from = int(siblings(current, source).indexOf(moved[i]));
        const QList<quint64> around = siblings(current, change.parent);
        const int before = next == targets.end() ? int(around.size()) : int(around.indexOf(*next));
        const int to = source == change.parent && from < before ? before - 1 : before;
        const RowRef row = areHosts ? RowRef{source, from} : RowRef{from, -1};
        const Result<Edit> edit = ChangePlanner(current).moveOne(row, change.parent, to);
        if (!edit)
            return edit;
        current.apply(*edit);
        all.patches += edit->patches;
    }
    return all;
}

Result<Edit> ChangePlanner::moveOne(RowRef row, int parent, int to) const
{
    if (!row.isHost())
        return mirrorlist::move(m_manifest, row.mirror, to);
    if (row.mirror != parent)
        return entrychange::transfer(m_manifest, row, parent, to);
    QList<quint64> ids = siblings(m_manifest, parent);
    to = std::clamp(to, 0, int(ids.size()) - 1);
    if (to == row.host)
        return Edit();
    ids.move(row.host, to);
    return entrychange::plan(
        m_manifest, {{parent, {{YamlOperation{YamlOperation::Kind::Move, {u"hosts"_s}, {}, row.host, to}, ids}}}});
}

} // namespace

change::RemoveMirrors::operator Change() const
{
    Remove change;
    for (int i = 0; i < count; ++i)
        change.rows.append({first + i, -1});
    return change;
}

Result<Edit> planChange(const ShootManifest &manifest, const Change &change)
{
    const bool isText = std::holds_alternative<change::TypeText>(change);
    // What is wrong with the mirrors does not keep other places from being changed.
    const bool isPath = change.index() >= Change(change::SetAt()).index();
    if (isText || (isPath && !manifest.readError()))
        return std::visit(ChangePlanner(manifest), change);
    if (const auto reason = manifest.readOnlyReason()) {
        return Error{ChangePlannerTexts::tr("The manifest cannot be edited without loss (line %1): %2.")
                         .arg(reason->place.line)
                         .arg(reason->message),
                     reason->place};
    }
    return std::visit(ChangePlanner(manifest), change);
}

} // namespace sme
