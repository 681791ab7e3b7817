// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/mirrortreemodel.h"

#include "containerd/hosturl.h"

#include <algorithm>

namespace sme {

namespace {

// The internal id of a host's index is that of its mirror, scattered: Qt's hash of persistent indexes takes it as it
// is, and ids that follow one another would all lie in one heap.
constexpr quint64 scatter = 0x9e3779b97f4a7c15;
constexpr quint64 gather = 0xf1de83e19937733d;
static_assert(scatter * gather == 1);

quintptr scattered(quint64 id)
{
    return quintptr(id * scatter);
}

quint64 gathered(quintptr internalId)
{
    return quintptr(internalId * gather);
}

} // namespace

MirrorTreeModel::MirrorTreeModel(MirrorDocument *document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_state(document), m_dragToken(QUuid::createUuid())
{
    connect(document, &MirrorDocument::reset, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
    connect(document, &MirrorDocument::stepped, this, &MirrorTreeModel::follow);
    rebuild();
}

MirrorTreeModel::~MirrorTreeModel() = default;

void MirrorTreeModel::follow(const DocumentStep &step)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (step.mirrors)
        syncMirrors(*step.mirrors);
    updateDecodeError();
    if (step.allFindings) {
        rowsChanged(0, int(m_rows.size()) - 1, StateColumn, StateColumn);
        return;
    }
    // What was touched has been told already.
    const QList<int> touched = step.mirrors ? step.mirrors->touched : QList<int>();
    for (const int mirror : step.findings) {
        if (!std::binary_search(touched.begin(), touched.end(), mirror))
            rowsChanged(mirror, mirror, StateColumn, StateColumn);
    }
}

void MirrorTreeModel::updateDecodeError()
{
    const std::optional<Finding> before = m_state.updateDecodeError();
    for (const auto &error : {before, m_state.decodeError()}) {
        if (error)
            rowsChanged(error->where.mirror, error->where.mirror, StateColumn, StateColumn);
    }
}

void MirrorTreeModel::setConnectionResults(ConnectionResults *results)
{
    if (m_state.results())
        disconnect(m_state.results(), nullptr, this, nullptr);
    m_state.setResults(results);
    const auto allChanged = [this] { rowsChanged(0, int(m_rows.size()) - 1, StateColumn, StateColumn); };
    if (results) {
        connect(results, &ConnectionResults::resultsCleared, this, allChanged);
        connect(results, &ConnectionResults::resultChanged, this, [this](quint64 hostId) {
            const QModelIndex row = indexOfId(hostId);
            if (!row.isValid())
                return;
            // The mirror says how many of its hosts are used.
            for (const QModelIndex &each : {row, row.parent()}) {
                const QModelIndex cell = each.siblingAtColumn(StateColumn);
                if (cell.isValid())
                    Q_EMIT dataChanged(cell, cell);
            }
        });
    }
    allChanged();
}

QModelIndex MirrorTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    const quint64 id = parent.isValid() ? m_rows[std::size_t(parent.row())].id : 0;
    return createIndex(row, column, scattered(id));
}

QModelIndex MirrorTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !isHost(child))
        return {};
    const int row = rowOf(gathered(child.internalId()));
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
    const RowPlace at = position(index);
    if (!at.isValid())
        return {};
    const bool host = at.host >= 0;
    const MirrorEntry &entry = m_document->manifest().mirror(at.mirror);
    switch (role) {
    case IsHostRole:
        return host;
    case IdRole:
        return host ? entry.hosts[std::size_t(at.host)].id : entry.id;
    case Qt::DisplayRole:
        if (index.column() == StateColumn)
            return m_state.words(at);
        break;
    default:
        if (const std::optional<QVariant> state = stateData(at, index.column(), role))
            return *state;
        break;
    }
    if (host)
        return hostData(entry.hosts[std::size_t(at.host)].value, role);
    const bool shown = role == Qt::DisplayRole || role == Qt::EditRole;
    return shown && index.column() == NameColumn ? QVariant(entry.upstream) : QVariant();
}

std::optional<QVariant> MirrorTreeModel::stateData(const RowPlace &at, int column, int role) const
{
    const auto valueOrNone = [](const auto &optional) { return optional ? QVariant(int(*optional)) : QVariant(); };
    const auto ofResult = [&](auto member) {
        const auto result = m_state.result(at);
        return result ? QVariant::fromValue(member(*result)) : QVariant();
    };
    switch (role) {
    case LockReasonRole:
        return m_state.lockReason(at);
    case StateTextRole:
        return m_state.brief(at);
    case CountsRole: {
        const Validator::Totals count = m_state.counts(at);
        return QVariant::fromValue(QList<int>{count.errors, count.warnings, count.infos});
    }
    case SeverityRole:
        return valueOrNone(m_state.worst(at));
    case SeverityIdRole: {
        const std::optional<Severity> worst = m_state.worst(at);
        return worst ? severityId(*worst) : QString();
    }
    case FindingsTextRole:
        return m_state.findings(at);
    case Qt::ToolTipRole: {
        const QString text = m_state.toolTip(at);
        return text.isEmpty() ? QVariant() : text;
    }
    case ResultTextRole:
        return ofResult([](const ConnectionResult &result) { return result.text; });
    case OutcomeRole:
        return ofResult([](const ConnectionResult &result) { return result.outcome; });
    case ResultAdviceRole:
        return ofResult([](const ConnectionResult &result) {
            return QStringList{result.summary, result.advice}.join(u'\n').trimmed();
        });
    case ResultSeverityRole:
        return ofResult([](const ConnectionResult &result) { return int(result.severity); });
    case ResultRunningRole:
        return ofResult([](const ConnectionResult &result) { return result.running; });
    case Qt::AccessibleTextRole:
        return accessibleText(at, column);
    default:
        return std::nullopt;
    }
}

QString MirrorTreeModel::accessibleText(const RowPlace &at, int column) const
{
    const QString state = m_state.words(at);
    if (column == StateColumn)
        return state;
    const ShootManifest &manifest = m_document->manifest();
    const QString name =
        at.host < 0 ? manifest.mirror(at.mirror).upstream : manifest.host(at.mirror, at.host).value.url;
    return state.isEmpty() ? name : tr("%1, %2").arg(name, state);
}

QVariant MirrorTreeModel::hostData(const Host &host, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return host.url;
    case ApiRootRole:
        return apiRoot(host.url, host.overridesPath());
    default:
        break;
    }
    const std::optional<HostField> field = hostFieldOf(role);
    const FieldValue value = field ? fieldValue(host, *field) : FieldValue();
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *isTrue = std::get_if<bool>(&value))
        return *isTrue;
    if (const auto *texts = std::get_if<QStringList>(&value))
        return *texts;
    return {};
}

std::optional<HostField> MirrorTreeModel::hostFieldOf(int role)
{
    const int field = role - FieldRole;
    return field >= 0 && field < int(hostFields.size()) ? std::optional(HostField(field)) : std::nullopt;
}

QVariant MirrorTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Mirror");
    case StateColumn:
        return tr("State");
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
    const RowPlace at = position(index);
    if (readOnly || !at.isValid() || !m_state.lockReason(at).isEmpty())
        return flags;
    if (!isHost(index))
        flags |= Qt::ItemIsDropEnabled;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

FieldRef MirrorTreeModel::field(const QModelIndex &index) const
{
    using Field = FieldRef::Field;
    const RowPlace at = position(index);
    if (!at.isValid())
        return {};
    const bool isName = index.column() == NameColumn;
    if (at.host < 0)
        return {isName ? Field::Upstream : Field::Mirror, at.mirror, -1, -1};
    return {isName ? Field::Url : Field::Host, at.mirror, at.host, -1};
}

QModelIndex MirrorTreeModel::indexOf(const FieldRef &field) const
{
    const QModelIndex mirror = index(field.mirror, NameColumn);
    if (!mirror.isValid() || field.host < 0)
        return mirror;
    const QModelIndex host = index(field.host, NameColumn, mirror);
    return host.isValid() ? host : mirror;
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

std::optional<RowId> MirrorTreeModel::nameOf(const QModelIndex &index) const
{
    const int row = !index.isValid() ? -1 : isHost(index) ? rowOf(gathered(index.internalId())) : index.row();
    if (row < 0 || row >= int(m_rows.size()))
        return std::nullopt;
    const Row &ids = m_rows[std::size_t(row)];
    if (!isHost(index))
        return RowId{ids.id, 0};
    if (index.row() >= int(ids.hosts.size()))
        return std::nullopt;
    return RowId{ids.id, ids.hosts[std::size_t(index.row())]};
}

RowPlace MirrorTreeModel::position(const QModelIndex &index) const
{
    const std::optional<RowId> name = nameOf(index);
    if (!name)
        return {};
    const ShootManifest &manifest = m_document->manifest();
    const QModelIndex mirror = isHost(index) ? parent(index) : index;
    const auto isThere = [&] {
        if (mirror.row() >= manifest.mirrorCount() || manifest.mirror(mirror.row()).id != name->mirror)
            return false;
        const auto &hosts = manifest.mirror(mirror.row()).hosts;
        return !name->isHost() || (index.row() < int(hosts.size()) && hosts[std::size_t(index.row())].id == name->host);
    };
    // While rows come and go, the document is ahead of the rows.
    return isThere() ? RowPlace{mirror.row(), name->isHost() ? index.row() : -1} : manifest.find(*name);
}

} // namespace sme
