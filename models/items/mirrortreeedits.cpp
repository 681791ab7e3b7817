// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// How the rows are edited: every way ends in changes that the document makes as one undo step.
#include "items/mirrortreemodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace sme {

namespace {

constexpr QLatin1StringView textMimeType("text/plain");

FieldValue fieldValueOf(const QVariant &value, HostField field)
{
    switch (fieldRow(field).type) {
    case FieldType::Bool:
        return value.isValid() ? FieldValue(value.toBool()) : FieldValue();
    case FieldType::TextList:
        return FieldValue(value.toStringList());
    default:
        break;
    }
    const QString text = value.toString();
    return text.isEmpty() && !fieldRow(field).isRequired ? FieldValue() : FieldValue(text);
}

} // namespace

std::optional<change::Set::Item> MirrorTreeModel::itemFor(const QModelIndex &index, const QVariant &value,
                                                          int role) const
{
    const std::optional<RowId> row = nameOf(index);
    if (!row)
        return std::nullopt;
    const bool isName = (role == Qt::EditRole || role == TypingRole) && index.column() == NameColumn;
    if (isName)
        return change::Set::Item{*row, HostField::Url, value.toString()};
    const std::optional<HostField> field = hostFieldOf(role);
    if (!field || !row->isHost())
        return std::nullopt;
    return change::Set::Item{*row, *field, fieldValueOf(value, *field)};
}

bool MirrorTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<change::Set::Item> item = itemFor(index, value, role);
    return item && perform(change::Set{{*item}}, role == TypingRole);
}

bool MirrorTreeModel::setAll(const QList<std::pair<QModelIndex, QVariant>> &values, int role)
{
    change::Set change;
    for (const auto &[index, value] : values) {
        if (const std::optional<change::Set::Item> item = itemFor(index, value, role))
            change.items.append(*item);
    }
    return !change.items.isEmpty() && perform(change);
}

Qt::DropActions MirrorTreeModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList MirrorTreeModel::mimeTypes() const
{
    return {mirrorRowsMimeType, textMimeType};
}

QMimeData *MirrorTreeModel::mimeData(const QModelIndexList &indexes) const
{
    const QList<RowPlace> positions = selected(indexes);
    if (positions.isEmpty())
        return nullptr;
    QList<quint64> ids;
    for (const RowId &row : namesOf(positions))
        ids.append(row.isHost() ? row.host : row.mirror);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_dragToken << ids;
    auto *data = new QMimeData;
    data->setData(mirrorRowsMimeType, bytes);
    data->setText(toYaml(rowsAt(positions)));
    return data;
}

MirrorRows MirrorTreeModel::rowsAt(const QList<RowPlace> &positions) const
{
    const ShootManifest &manifest = m_document->manifest();
    const bool onlyHosts = std::none_of(positions.begin(), positions.end(), [](const auto &at) { return at.host < 0; });
    MirrorRows rows;
    int lastMirror = -1;
    for (const RowPlace &at : positions) {
        if (onlyHosts) {
            rows.hosts.append(manifest.host(at.mirror, at.host).value);
        } else if (at.host < 0) {
            rows.mirrors.append(manifest.mirror(at.mirror).value());
        } else {
            // Beside whole mirrors, hosts keep the mirror that they are of.
            if (std::exchange(lastMirror, at.mirror) != at.mirror)
                rows.mirrors.append(Mirror{manifest.mirror(at.mirror).upstream, {}});
            rows.mirrors.last().hosts.append(manifest.host(at.mirror, at.host).value);
        }
    }
    return rows;
}

QList<quint64> MirrorTreeModel::draggedIds(const QMimeData *data) const
{
    QUuid token;
    QList<quint64> ids;
    QByteArray bytes = data->data(mirrorRowsMimeType);
    QDataStream stream(&bytes, QIODevice::ReadOnly);
    stream >> token;
    if (stream.status() != QDataStream::Ok || token != m_dragToken)
        return {};
    stream >> ids;
    ids.removeIf([this](quint64 id) { return rowOf(id) < 0; });
    return ids;
}

bool MirrorTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                      const QModelIndex &parent) const
{
    if (!data || !(action & supportedDropActions()) || m_document->manifest().readOnlyReason())
        return false;
    const QList<quint64> ids = action == Qt::MoveAction ? draggedIds(data) : QList<quint64>();
    const bool hosts = std::any_of(ids.begin(), ids.end(), [this](quint64 id) { return isHost(indexOfId(id)); });
    const bool mirrors = std::any_of(ids.begin(), ids.end(), [this](quint64 id) { return !isHost(indexOfId(id)); });
    if (hosts && (mirrors || !parent.isValid()))
        return false;
    return !ids.isEmpty() || data->hasText();
}

bool MirrorTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction)
        return true;
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QModelIndex mirror = isHost(parent) ? parent.parent() : parent.siblingAtColumn(0);
    const QList<quint64> ids = action == Qt::MoveAction ? draggedIds(data) : QList<quint64>();
    if (ids.isEmpty()) {
        const Result<MirrorRows> rows = fromYaml(data->text());
        return rows ? addRows(*rows, row, mirror, tr("Drop")) : refuse(rows.error().message);
    }
    change::Move move;
    for (const quint64 id : ids)
        move.rows.append(*nameOf(indexOfId(id)));
    if (move.rows.first().isHost()) {
        move.parent = idAt(mirror.row(), {});
        move.before = idAt(row, mirror);
    } else {
        // On or within a mirror there is no place for another one: it goes before that mirror.
        move.before = idAt(mirror.isValid() ? mirror.row() : row, {});
    }
    return perform(move);
}

bool MirrorTreeModel::paste(const QMimeData *data, const QModelIndex &at)
{
    if (const auto reason = m_document->manifest().readOnlyReason())
        return refuse(reason->message);
    if (!data || !data->hasText())
        return refuse(tr("There is no text to paste."));
    const Result<MirrorRows> rows = fromYaml(data->text());
    if (!rows)
        return refuse(rows.error().message);
    const bool host = at.isValid() && isHost(at);
    QModelIndex mirror = host ? at.parent() : at.siblingAtColumn(0);
    if (!rows->mirrors.isEmpty())
        return addRows(*rows, mirror.isValid() ? mirror.row() + 1 : -1, {}, tr("Paste"));
    if (!mirror.isValid() && rowCount() == 1)
        mirror = index(0, 0);
    return addRows(*rows, host ? at.row() + 1 : -1, mirror, tr("Paste"));
}

bool MirrorTreeModel::addRows(const MirrorRows &rows, int row, const QModelIndex &parent, const QString &title)
{
    if (rows.mirrors.isEmpty() && !parent.isValid())
        return refuse(tr("Select the mirror that the hosts are to be added to."));
    change::Insert insert{.mirrors = rows.mirrors, .hosts = rows.hosts};
    if (!rows.mirrors.isEmpty()) {
        insert.before = idAt(parent.isValid() ? parent.row() : row, {});
    } else {
        insert.parent = idAt(parent.row(), {});
        insert.before = idAt(row, parent);
    }
    const bool done = performAll({insert}, title);
    if (done && !rows.notes.isEmpty())
        Q_EMIT pasteNoted(rows.notes);
    return done;
}

QModelIndex MirrorTreeModel::addMirror(const QString &upstream, const QModelIndex &at)
{
    const QModelIndex mirror = at.isValid() && isHost(at) ? at.parent() : at;
    const int row = mirror.isValid() ? mirror.row() + 1 : rowCount();
    const bool done = perform(change::Insert{.before = idAt(row, {}), .mirrors = {Mirror{upstream, {}}}});
    return done ? index(row, 0) : QModelIndex();
}

QModelIndex MirrorTreeModel::addHost(const QString &url, const QModelIndex &at)
{
    if (!at.isValid()) {
        refuse(tr("Select the mirror that the host is to be added to."));
        return {};
    }
    const QModelIndex mirror = isHost(at) ? at.parent() : at.siblingAtColumn(0);
    const int row = isHost(at) ? at.row() + 1 : rowCount(mirror);
    const int mirrorRow = mirror.row();
    const bool done = perform(
        change::Insert{.parent = idAt(mirrorRow, {}), .before = idAt(row, mirror), .hosts = {Host::withUrl(url)}});
    return done ? index(row, 0, index(mirrorRow, 0)) : QModelIndex();
}

bool MirrorTreeModel::remove(const QModelIndexList &indexes)
{
    const QList<RowPlace> rows = selected(indexes);
    return !rows.isEmpty() && perform(change::Remove{namesOf(rows)});
}

bool MirrorTreeModel::canMove(const QModelIndexList &indexes, int direction) const
{
    return !m_document->manifest().readOnlyReason() && !stepChanges(indexes, direction).isEmpty();
}

bool MirrorTreeModel::move(const QModelIndexList &indexes, int direction)
{
    const QList<Change> changes = stepChanges(indexes, direction);
    const qsizetype rows = selected(indexes).size();
    return performAll(changes, rows == 1 ? QString() : tr("Move %1 rows").arg(rows));
}

QList<Change> MirrorTreeModel::stepChanges(const QModelIndexList &indexes, int direction) const
{
    const QList<RowPlace> positions = selected(indexes);
    QList<Change> changes;
    for (auto at = positions.begin(); at != positions.end();) {
        // A run of rows moves when its neighbour goes to its other end; one at the edge stays.
        const bool isHost = at->host >= 0;
        const auto place = [isHost](const RowPlace &row) { return isHost ? row.host : row.mirror; };
        const auto first = at;
        const auto isNext = [&](const RowPlace &row) {
            return (row.host >= 0) == isHost && (!isHost || row.mirror == first->mirror)
                && place(row) == place(*(at - 1)) + 1;
        };
        for (++at; at != positions.end() && isNext(*at);)
            ++at;
        const QModelIndex parent = isHost ? index(first->mirror, 0) : QModelIndex();
        const int above = place(*first);
        const int below = place(*(at - 1)) + 1;
        const int neighbour = direction < 0 ? above - 1 : below;
        if (neighbour < 0 || neighbour >= rowCount(parent))
            continue;
        change::Move move{.parent = isHost ? idAt(parent.row(), {}) : 0};
        if (below - above == 1) { // one row moves itself
            move.rows = namesOf({*first});
            move.before = idAt(direction < 0 ? neighbour : neighbour + 1, parent);
        } else {
            move.rows = {*nameOf(index(neighbour, 0, parent))};
            move.before = idAt(direction < 0 ? below : above, parent);
        }
        changes.append(move);
    }
    return changes;
}

QList<RowPlace> MirrorTreeModel::selected(const QModelIndexList &indexes) const
{
    QList<RowPlace> positions;
    QSet<int> mirrors;
    for (const QModelIndex &index : indexes) {
        const RowPlace at = position(index);
        if (!at.isValid())
            continue;
        positions.append(at);
        if (at.host < 0)
            mirrors.insert(at.mirror);
    }
    positions.removeIf([&mirrors](const RowPlace &at) { return at.host >= 0 && mirrors.contains(at.mirror); });
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

QList<RowId> MirrorTreeModel::namesOf(const QList<RowPlace> &rows) const
{
    QList<RowId> names;
    for (const RowPlace &at : rows)
        names.append(m_document->manifest().rowId(at.mirror, at.host));
    return names;
}

quint64 MirrorTreeModel::idAt(int row, const QModelIndex &parent) const
{
    const std::optional<RowId> name = nameOf(index(row, 0, parent));
    return !name ? 0 : name->isHost() ? name->host : name->mirror;
}

bool MirrorTreeModel::perform(const Change &change, bool typing)
{
    const Result<void> done = m_document->perform(change, typing);
    return done || refuse(done.error().message);
}

bool MirrorTreeModel::performAll(const QList<Change> &changes, const QString &title)
{
    if (changes.isEmpty())
        return false;
    const Result<void> done =
        title.isEmpty() ? m_document->perform(changes.first()) : m_document->performAll(changes, title);
    return done || refuse(done.error().message);
}

bool MirrorTreeModel::refuse(const QString &reason)
{
    Q_EMIT editRefused(reason);
    return false;
}

} // namespace sme
