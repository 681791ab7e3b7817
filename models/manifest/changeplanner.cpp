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

/// Finds what a change names, checks that it can be changed, then has the change planned.
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
    enum class Purpose : quint8 { Edit, Move, Remove };

    /// Where rows stand, if all are there and can be changed.
    Result<QList<RowPlace>> placesOf(const QList<RowId> &rows, Purpose purpose) const;
    /// The position of the mirror `parent`, if it can be changed; -1 for 0, the list of mirrors.
    Result<int> parentOf(quint64 parent) const;
    /// The position of the row that others go before, in the list of mirrors or the mirror at `parent`; the number of
    /// its rows for 0.
    Result<int> placeBefore(quint64 row, int parent) const;
    Result<void> check(RowPlace at, Purpose purpose) const;
    Result<void> checkLock(const Lock &lock, const MirrorEntry &mirror, Purpose purpose, const QString &what) const;
    Result<Edit> moveOne(RowPlace row, int parent, int before) const;

    const ShootManifest &m_manifest;
};

Error goneError(bool isHost)
{
    return {isHost ? ChangePlannerTexts::tr("The host is not in the manifest any more; look at it again.")
                   : ChangePlannerTexts::tr("The mirror is not in the manifest any more; look at it again."),
            {}};
}

Result<QList<RowPlace>> ChangePlanner::placesOf(const QList<RowId> &rows, Purpose purpose) const
{
    const QList<RowPlace> places = m_manifest.find(rows);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places[i].isValid())
            return goneError(rows[i].isHost());
        if (const auto ok = check(places[i], purpose); !ok)
            return ok.error();
    }
    return places;
}

Result<int> ChangePlanner::parentOf(quint64 parent) const
{
    if (parent == 0)
        return -1;
    const Result<QList<RowPlace>> place = placesOf({{parent, 0}}, Purpose::Edit);
    return place ? Result<int>(place->first().mirror) : place.error();
}

Result<int> ChangePlanner::placeBefore(quint64 row, int parent) const
{
    if (row == 0)
        return parent < 0 ? m_manifest.mirrorCount() : int(m_manifest.mirror(parent).hosts.size());
    const RowId id = parent < 0 ? RowId{row, 0} : RowId{m_manifest.mirror(parent).id, row};
    const RowPlace place = m_manifest.find(id);
    if (!place.isValid())
        return goneError(id.isHost());
    return parent < 0 ? place.mirror : place.host;
}

Result<void> ChangePlanner::check(RowPlace at, Purpose purpose) const
{
    const MirrorEntry &mirror = m_manifest.mirror(at.mirror);
    const Purpose outer = at.isHost() ? Purpose::Edit : purpose;
    if (auto ok = checkLock(mirror.lock, mirror, outer, ChangePlannerTexts::tr("The mirror")); !ok)
        return ok;
    if (at.isHost())
        return checkLock(mirror.hosts[std::size_t(at.host)].lock, mirror, purpose, ChangePlannerTexts::tr("The host"));
    if (purpose == Purpose::Edit)
        return {};
    // Moving or removing takes everything in it along.
    for (const HostEntry &host : mirror.hosts) {
        if (auto ok = checkLock(host.lock, mirror, purpose, ChangePlannerTexts::tr("A host of the mirror")); !ok)
            return ok;
    }
    return {};
}

Result<void> ChangePlanner::checkLock(const Lock &lock, const MirrorEntry &mirror, Purpose purpose,
                                      const QString &what) const
{
    if (!lock.isLocked() || (purpose == Purpose::Remove && lock.removable))
        return {};
    const TextPlace place = m_manifest.placeAt(mirror.begin + lock.where.begin);
    return Error{ChangePlannerTexts::tr("%1 in line %2 cannot be changed without loss: %3.")
                     .arg(what)
                     .arg(place.line)
                     .arg(lock.reason),
                 place};
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
    QList<RowId> rows;
    for (const change::Set::Item &item : change.items)
        rows.append(item.row);
    const Result<QList<RowPlace>> places = placesOf(rows, Purpose::Edit);
    if (!places)
        return places.error();
    QList<std::pair<RowPlace, const change::Set::Item *>> items;
    for (qsizetype i = 0; i < rows.size(); ++i)
        items.append({(*places)[i], &change.items[i]});
    std::ranges::stable_sort(items, {}, [](const auto &item) { return item.first.mirror; });
    TaskList tasks;
    for (const auto &[at, item] : std::as_const(items)) {
        const FieldRow &field = fieldRow(item->field);
        const bool fits =
            at.isHost() ? isOfType(item->value, item->field) : std::holds_alternative<QString>(item->value);
        if (!fits)
            return Error{ChangePlannerTexts::tr("This is no value for the field %1.").arg(field.name), {}};
        const YamlPath path = at.isHost() ? YamlPath{u"hosts"_s, at.host, QString(field.name)}
                                          : YamlPath{QString(mirrorFields.front().name)};
        const bool goes = !item->value.isSet() || item->value == FieldValue(QStringList());
        tasks.add(at.mirror,
                  {goes ? YamlOperation{YamlOperation::Kind::Remove, path}
                        : YamlOperation{YamlOperation::Kind::Set, path, {yamlOf(item->value)}},
                   m_manifest.entryIds(at.mirror).hosts});
    }
    return entrychange::plan(m_manifest, tasks.tasks());
}

Result<Edit> ChangePlanner::operator()(const change::Insert &change) const
{
    const Result<int> parent = parentOf(change.parent);
    if (!parent)
        return parent.error();
    const Result<int> before = placeBefore(change.before, *parent);
    if (!before)
        return before.error();
    if (*parent < 0)
        return change.mirrors.isEmpty() ? Edit() : mirrorlist::add(m_manifest, *before, change.mirrors);
    if (change.hosts.isEmpty())
        return Edit();
    QList<quint64> ids = m_manifest.entryIds(*parent).hosts;
    QList<YamlValue> values;
    for (const Host &host : change.hosts) {
        ids.insert(*before + values.size(), ShootManifest::newId());
        values.append(yamlOf(host));
    }
    return entrychange::plan(
        m_manifest, {{*parent, {{YamlOperation{YamlOperation::Kind::Insert, {u"hosts"_s}, values, *before}, ids}}}});
}

/// What a removal is made of: neighbours of the list of mirrors, and hosts of mirrors that stay.
struct Removal
{
    explicit Removal(const ShootManifest &manifest, QList<RowPlace> rows);

    QList<MirrorSplice> runs; ///< rising
    QList<entrychange::Task> hosts;
};

Removal::Removal(const ShootManifest &manifest, QList<RowPlace> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    TaskList tasks;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RowPlace row = rows[i];
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

/// Removes one run after the other, where they are not apart in the text.
Result<Edit> removedInTurn(const ShootManifest &manifest, const Removal &removal)
{
    Result<Edit> edit = removal.hosts.isEmpty() ? Edit() : entrychange::plan(manifest, removal.hosts);
    if (!edit)
        return edit;
    ShootManifest current = manifest;
    current.apply(*edit);
    for (auto run = removal.runs.crbegin(); run != removal.runs.crend(); ++run) {
        const Result<std::optional<Edit>> part = mirrorlist::remove(current, {*run});
        if (!part)
            return part.error();
        current.apply(**part);
        edit->patches += (*part)->patches;
    }
    return edit;
}

Result<Edit> ChangePlanner::operator()(const change::Remove &change) const
{
    const Result<QList<RowPlace>> rows = placesOf(change.rows, Purpose::Remove);
    if (!rows)
        return rows.error();
    const Removal removal(m_manifest, *rows);
    Result<Edit> edit = removal.hosts.isEmpty() ? Edit() : entrychange::plan(m_manifest, removal.hosts);
    if (!edit)
        return edit;
    const bool areApart = edit->isEmpty() || edit->order() == Edit::Order::Falling;
    const Result<std::optional<Edit>> mirrors = mirrorlist::remove(m_manifest, removal.runs);
    if (!mirrors)
        return mirrors.error();
    if (!*mirrors)
        return removedInTurn(m_manifest, removal);
    edit->patches += (*mirrors)->patches;
    std::ranges::stable_sort(edit->patches, std::greater(), &Patch::offset);
    if (edit->patches.size() < 2 || (areApart && edit->order() == Edit::Order::Falling))
        return edit;
    return removedInTurn(m_manifest, removal);
}

Result<Edit> ChangePlanner::operator()(const change::Move &change) const
{
    const bool areHosts = change.parent != 0;
    const auto isOther = [areHosts](const RowId &row) { return row.isHost() != areHosts; };
    if (std::ranges::any_of(change.rows, isOther))
        return Error{ChangePlannerTexts::tr("Mirrors and hosts are not moved together."), {}};
    const Result<QList<RowPlace>> places = placesOf(change.rows, Purpose::Move);
    if (!places)
        return places.error();
    const Result<int> parent = parentOf(change.parent);
    if (!parent)
        return parent.error();
    const Result<int> before = placeBefore(change.before, *parent);
    if (!before)
        return before.error();
    if (places->size() == 1)
        return moveOne(places->first(), *parent, *before);

    // The rows go one after the other before the one that is to follow them.
    const auto idAt = [&](int place) { return areHosts ? m_manifest.rowId(*parent, place) : m_manifest.rowId(place); };
    const int count = *placeBefore(0, *parent);
    int next = *before;
    while (next < count && change.rows.contains(idAt(next)))
        ++next;
    const RowId follower = next < count ? idAt(next) : RowId();
    ShootManifest current = m_manifest;
    Edit all;
    for (const RowId &row : change.rows) {
        const ChangePlanner planner(current);
        const int target = areHosts ? current.indexOf(change.parent) : -1;
        const int place = *planner.placeBefore(areHosts ? follower.host : follower.mirror, target);
        const Result<Edit> edit = planner.moveOne(current.find(row), target, place);
        if (!edit)
            return edit;
        current.apply(*edit);
        all.patches += edit->patches;
    }
    return all;
}

Result<Edit> ChangePlanner::moveOne(RowPlace row, int parent, int before) const
{
    if (!row.isHost())
        return mirrorlist::move(m_manifest, row.mirror, before);
    if (row.mirror != parent)
        return entrychange::transfer(m_manifest, row, parent, before);
    const int to = row.host < before ? before - 1 : before;
    if (to == row.host)
        return Edit();
    QList<quint64> ids = m_manifest.entryIds(parent).hosts;
    ids.move(row.host, to);
    return entrychange::plan(
        m_manifest, {{parent, {{YamlOperation{YamlOperation::Kind::Move, {u"hosts"_s}, {}, row.host, to}, ids}}}});
}

} // namespace

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

Result<QList<Edit>> planChanges(const ShootManifest &manifest, const QList<Change> &changes)
{
    QList<Edit> edits;
    std::optional<ShootManifest> current; // a copy costs much where there are many mirrors
    for (const Change &change : changes) {
        Result<Edit> edit = planChange(current ? *current : manifest, change);
        if (!edit)
            return edit.error();
        if (edit->isEmpty())
            continue;
        if (&change != &changes.last()) {
            if (!current)
                current = manifest;
            current->apply(*edit);
        }
        edits.append(std::move(*edit));
    }
    return edits;
}

} // namespace sme
