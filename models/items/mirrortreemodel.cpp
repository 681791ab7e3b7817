// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/mirrortreemodel.h"

#include "containerd/hosturl.h"

#include <algorithm>

namespace sme {

namespace {

QString capabilitiesText(const Host &host)
{
    return host.capabilities.isEmpty() ? MirrorTreeModel::tr("pull (default)") : host.capabilities.join(u' ');
}

QString overridePathText(const Host &host)
{
    if (!host.overridePath)
        return MirrorTreeModel::tr("not set");
    return *host.overridePath ? MirrorTreeModel::tr("true") : MirrorTreeModel::tr("false");
}

} // namespace

MirrorTreeModel::MirrorTreeModel(MirrorDocument *document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_dragToken(QUuid::createUuid())
{
    connect(document, &MirrorDocument::reset, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
    connect(document, &MirrorDocument::mirrorsChanged, this, &MirrorTreeModel::syncMirrors);
    connect(document, &MirrorDocument::findingsChanged, this, [this](const QList<int> &mirrors, bool all) {
        if (all)
            rowsChanged(0, int(m_rows.size()) - 1, StatusColumn, StatusColumn);
        for (const int mirror : mirrors)
            rowsChanged(mirror, mirror, StatusColumn, StatusColumn);
    });
    rebuild();
}

MirrorTreeModel::~MirrorTreeModel() = default;

void MirrorTreeModel::setConnectionResults(ConnectionResults *results)
{
    if (m_results)
        disconnect(m_results, nullptr, this, nullptr);
    m_results = results;
    const auto allChanged = [this] { rowsChanged(0, int(m_rows.size()) - 1, ConnectionColumn, ConnectionColumn); };
    if (results) {
        connect(results, &ConnectionResults::resultsCleared, this, allChanged);
        connect(results, &ConnectionResults::resultChanged, this, [this](quint64 hostId) {
            const QModelIndex row = indexOfId(hostId);
            const QModelIndex cell = row.siblingAtColumn(ConnectionColumn);
            if (cell.isValid())
                Q_EMIT dataChanged(cell, cell);
        });
    }
    allChanged();
}

QModelIndex MirrorTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    const quint64 id = parent.isValid() ? m_rows[std::size_t(parent.row())].id : 0;
    return createIndex(row, column, quintptr(id));
}

QModelIndex MirrorTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !isHost(child))
        return {};
    const int row = rowOf(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

QModelIndex MirrorTreeModel::sibling(int row, int column, const QModelIndex &index) const
{
    return index.isValid() ? this->index(row, column, parent(index)) : QModelIndex();
}

int MirrorTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const bool hasHosts = !isHost(parent) && parent.column() == 0 && parent.row() < int(m_rows.size());
    return hasHosts ? int(m_rows[std::size_t(parent.row())].hosts.size()) : 0;
}

int MirrorTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool MirrorTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant MirrorTreeModel::data(const QModelIndex &index, int role) const
{
    const Position at = position(index);
    if (!at.isValid())
        return {};
    const bool host = at.host >= 0;
    const MirrorEntry &entry = m_document->manifest().mirror(at.mirror);
    switch (role) {
    case IsHostRole:
        return host;
    case IdRole:
        return host ? entry.hosts[std::size_t(at.host)].id : entry.id;
    case LockReasonRole:
        return lockReason(at);
    case SeverityRole:
    case SeverityIdRole:
    case FindingsTextRole:
    case Qt::ToolTipRole:
        return statusData(at, role);
    case VerdictRole:
    case ResultSeverityRole:
    case ResultRunningRole:
        return connectionData(at, role);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    default:
        break;
    }
    if (index.column() == StatusColumn)
        return statusData(at, role);
    if (index.column() == ConnectionColumn)
        return connectionData(at, role);
    if (host)
        return hostData(entry.hosts[std::size_t(at.host)].value, index.column(), role);
    const bool shown = role == Qt::DisplayRole || role == Qt::EditRole;
    return shown && index.column() == MirrorColumn ? QVariant(entry.upstream) : QVariant();
}

QVariant MirrorTreeModel::hostData(const Host &host, int column, int role) const
{
    const bool display = role == Qt::DisplayRole;
    const bool edit = role == Qt::EditRole;
    if (role == CapabilitiesRole || (edit && column == CapabilitiesColumn))
        return host.capabilities;
    if (role == CaBundleRole || (edit && column == CaBundleColumn))
        return host.caBundle ? QVariant(*host.caBundle) : QVariant();
    if (role == OverridePathRole || (edit && column == OverridePathColumn))
        return host.overridePath ? QVariant(*host.overridePath) : QVariant();
    if (!display && !edit)
        return {};
    switch (column) {
    case MirrorColumn:
        return host.url;
    case CapabilitiesColumn:
        return capabilitiesText(host);
    case CaBundleColumn:
        return host.caBundle.value_or(QString());
    case OverridePathColumn:
        return overridePathText(host);
    case ApiRootColumn:
        return apiRoot(host.url, host.overridesPath());
    default:
        return {};
    }
}

QVariant MirrorTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case MirrorColumn:
        return tr("Mirror");
    case CapabilitiesColumn:
        return tr("Capabilities");
    case CaBundleColumn:
        return tr("CA bundle");
    case OverridePathColumn:
        return tr("Override path");
    case ApiRootColumn:
        return tr("API root");
    case StatusColumn:
        return tr("Status");
    case ConnectionColumn:
        return tr("Connection");
    default:
        return {};
    }
}

Qt::ItemFlags MirrorTreeModel::flags(const QModelIndex &index) const
{
    const bool readOnly = m_document->manifest().readOnlyReason().has_value();
    if (!index.isValid())
        return readOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (isHost(index))
        flags |= Qt::ItemNeverHasChildren;
    const Position at = position(index);
    if (readOnly || !at.isValid() || !lockReason(at).isEmpty())
        return flags;
    if (!isHost(index))
        flags |= Qt::ItemIsDropEnabled;
    const int lastEditable = isHost(index) ? OverridePathColumn : MirrorColumn;
    if (index.column() <= lastEditable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

FieldRef MirrorTreeModel::field(const QModelIndex &index) const
{
    using Field = FieldRef::Field;
    const Position at = position(index);
    if (!at.isValid())
        return {};
    if (at.host < 0)
        return {index.column() == MirrorColumn ? Field::Upstream : Field::Mirror, at.mirror, -1, -1};
    switch (index.column()) {
    case MirrorColumn:
    case ApiRootColumn:
        return {Field::Url, at.mirror, at.host, -1};
    case CapabilitiesColumn:
        return {Field::Capabilities, at.mirror, at.host, -1};
    case CaBundleColumn:
        return {Field::CaBundle, at.mirror, at.host, -1};
    case OverridePathColumn:
        return {Field::OverridePath, at.mirror, at.host, -1};
    default:
        return {Field::Host, at.mirror, at.host, -1};
    }
}

QModelIndex MirrorTreeModel::indexOf(const FieldRef &field) const
{
    const QModelIndex mirror = index(field.mirror, MirrorColumn);
    if (!mirror.isValid() || field.host < 0)
        return mirror;
    switch (field.field) {
    case FieldRef::Field::Capabilities:
    case FieldRef::Field::Capability:
        return index(field.host, CapabilitiesColumn, mirror);
    case FieldRef::Field::CaBundle:
        return index(field.host, CaBundleColumn, mirror);
    case FieldRef::Field::OverridePath:
        return index(field.host, OverridePathColumn, mirror);
    default:
        return index(field.host, MirrorColumn, mirror);
    }
}

QModelIndex MirrorTreeModel::indexOfId(quint64 id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    const QModelIndex mirror = index(row, 0);
    const Row &ids = m_rows[std::size_t(row)];
    if (ids.id == id)
        return mirror;
    const auto host = std::find(ids.hosts.begin(), ids.hosts.end(), id);
    return host == ids.hosts.end() ? QModelIndex() : index(int(host - ids.hosts.begin()), 0, mirror);
}

MirrorTreeModel::Position MirrorTreeModel::position(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int row = isHost(index) ? rowOf(index.internalId()) : index.row();
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const ShootManifest &manifest = m_document->manifest();
    const Row &ids = m_rows[std::size_t(row)];
    // While rows come and go, the document is ahead of the rows.
    const bool settled = row < manifest.mirrorCount() && manifest.mirror(row).id == ids.id;
    const int mirror = settled ? row : manifest.indexOf(ids.id);
    if (mirror < 0 || !isHost(index))
        return {mirror, -1};
    const auto &hosts = manifest.mirror(mirror).hosts;
    if (index.row() >= int(ids.hosts.size()))
        return {};
    const quint64 id = ids.hosts[std::size_t(index.row())];
    if (index.row() < int(hosts.size()) && hosts[std::size_t(index.row())].id == id)
        return {mirror, index.row()};
    const auto host = std::find_if(hosts.begin(), hosts.end(), [id](const HostEntry &entry) { return entry.id == id; });
    return host == hosts.end() ? Position() : Position{mirror, int(host - hosts.begin())};
}

QString MirrorTreeModel::lockReason(const Position &at) const
{
    const MirrorEntry &entry = m_document->manifest().mirror(at.mirror);
    if (entry.lock.isLocked() || at.host < 0)
        return entry.lock.reason;
    return entry.hosts[std::size_t(at.host)].lock.reason;
}

} // namespace sme
