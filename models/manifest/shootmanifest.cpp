// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/shootmanifest.h"

#include "manifest/manifestreader.h"
#include "manifest/mirrorlistchange.h"
#include "yaml/textcheck.h"

#include <QHash>

#include <algorithm>
#include <atomic>

namespace sme {

quint64 ShootManifest::newId()
{
    static std::atomic<quint64> last{0};
    return ++last;
}

EntryIds MirrorEntry::ids() const
{
    EntryIds ids{id, {}};
    ids.hosts.reserve(qsizetype(hosts.size()));
    for (const HostEntry &host : hosts)
        ids.hosts.append(host.id);
    return ids;
}

Mirror MirrorEntry::value() const
{
    Mirror result{upstream, {}};
    result.hosts.reserve(qsizetype(hosts.size()));
    for (const HostEntry &host : hosts)
        result.hosts.append(host.value);
    return result;
}

HostFieldSet HostEntry::present() const
{
    HostFieldSet present;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isValid())
            present.insert(HostField(i));
    }
    return present;
}

ShootManifest::ShootManifest() : m_lineStarts{0}, m_subjects{Subject()}
{
    m_layout.document = {0, 0};
}

std::vector<ShootManifest> ShootManifest::readAll(const QByteArray &text)
{
    return ManifestReader::readAll(text);
}

ShootManifest ShootManifest::read(const QByteArray &text, int subject)
{
    std::vector<ShootManifest> all = readAll(text);
    const auto index = subject >= 0 && subject < int(all.size()) ? std::size_t(subject) : 0;
    all[index].m_wantedIndex = std::max(subject, 0);
    return std::move(all[index]);
}

std::optional<Error> ShootManifest::readOnlyReason() const
{
    if (m_readError)
        return m_readError;
    if (m_lock.isLocked())
        return Error{m_lock.reason, placeAt(m_lock.where.begin)};
    return std::nullopt;
}

int ShootManifest::indexOf(quint64 id) const
{
    // Ids rise in the order of reading, which is mostly still that of the list.
    int low = 0;
    int high = mirrorCount();
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (mirror(middle).id <= id ? low : high) = middle;
    }
    if (low < high && mirror(low).id == id)
        return low;
    const auto it = std::ranges::find(m_mirrors, id, &MirrorEntry::id);
    return it == m_mirrors.end() ? -1 : int(it - m_mirrors.begin());
}

RowPlace ShootManifest::find(RowId row) const
{
    const QList<RowPlace> places = find(QList{row});
    return places.first();
}

QList<RowPlace> ShootManifest::find(const QList<RowId> &rows) const
{
    constexpr qsizetype few = 4; // for more, looking them up is cheaper than going through all mirrors each time
    QHash<quint64, int> positions;
    if (rows.size() > few) {
        positions.reserve(mirrorCount());
        for (int i = 0; i < mirrorCount(); ++i)
            positions.insert(mirror(i).id, i);
    }
    QList<RowPlace> places;
    places.reserve(rows.size());
    for (const RowId &row : rows) {
        const int mirror = rows.size() > few ? positions.value(row.mirror, -1) : indexOf(row.mirror);
        // Hosts of a mirror come in their order mostly.
        const bool goesOn = !places.isEmpty() && places.last().mirror == mirror && places.last().isHost();
        places.append(placeOf(row.host, mirror, goesOn ? places.last().host + 1 : 0));
    }
    return places;
}

/// The host is looked for from `likely` on first.
RowPlace ShootManifest::placeOf(quint64 host, int mirror, int likely) const
{
    if (mirror < 0 || host == 0)
        return {mirror, -1};
    const QList<HostEntry> &hosts = this->mirror(mirror).hosts;
    const auto isHost = [host](const HostEntry &entry) { return entry.id == host; };
    auto found = std::find_if(hosts.begin() + likely, hosts.end(), isHost);
    if (found == hosts.end())
        found = std::find_if(hosts.begin(), hosts.begin() + likely, isHost);
    return found == hosts.end() || found->id != host ? RowPlace() : RowPlace{mirror, int(found - hosts.begin())};
}

RowId ShootManifest::rowId(int mirror, int host) const
{
    return {this->mirror(mirror).id, host < 0 ? 0 : this->host(mirror, host).id};
}

MirrorConfig ShootManifest::config() const
{
    MirrorConfig result;
    result.mirrors.reserve(qsizetype(m_mirrors.size()));
    for (const MirrorEntry &mirror : m_mirrors)
        result.mirrors.append(mirror.value());
    return result;
}

QString ShootManifest::extensionPath() const
{
    const QString index = u'[' + QString::number(std::max(m_context.extensionIndex, 0)) + u']';
    switch (subject().kind) {
    case Subject::Kind::ExtensionEntry:
        return m_layout.extensions.isValid() ? subject().path + index : subject().path;
    case Subject::Kind::MirrorConfig:
    case Subject::Kind::MirrorList:
        return subject().path;
    default:
        return shootPath(QLatin1StringView("spec.extensions")) + index;
    }
}

QString ShootManifest::shootPath(QLatin1StringView path) const
{
    return subject().path.isEmpty() ? QString(path) : subject().path + u'.' + path;
}

QString ShootManifest::fieldPath(const FieldRef &field) const
{
    using Field = FieldRef::Field;
    const auto join = [](const QString &parent, QLatin1StringView name) {
        return parent.isEmpty() ? QString(name) : parent + u'.' + name;
    };
    const auto index = [](const QString &list, int position) { return list + u'[' + QString::number(position) + u']'; };
    const auto config = [&] {
        return subject().kind == Subject::Kind::MirrorConfig || subject().kind == Subject::Kind::MirrorList
            ? subject().path
            : join(extensionPath(), QLatin1StringView("providerConfig"));
    };
    const auto mirrors = [&] {
        return subject().kind == Subject::Kind::MirrorList ? config() : join(config(), QLatin1StringView("mirrors"));
    };
    const auto mirror = [&] { return index(mirrors(), field.mirror); };
    const auto hosts = [&] { return join(mirror(), QLatin1StringView("hosts")); };
    const auto host = [&] { return index(hosts(), field.host); };

    if (const std::optional<HostField> hostField = FieldRef::hostField(field.field))
        return join(host(), fieldRow(*hostField).name);
    switch (field.field) {
    case Field::Document:
        return subject().path;
    case Field::Extensions:
        return shootPath(QLatin1StringView("spec.extensions"));
    case Field::Stray:
        return m_context.strays.value(field.item).path;
    case Field::Unknown:
        return subject().path;
    case Field::Extension:
        return field.item < 0 ? extensionPath() : index(shootPath(QLatin1StringView("spec.extensions")), field.item);
    case Field::ExtensionType:
        return join(field.item < 0 ? extensionPath()
                                   : index(shootPath(QLatin1StringView("spec.extensions")), field.item),
                    QLatin1StringView("type"));
    case Field::ExtensionDisabled:
        return join(extensionPath(), QLatin1StringView("disabled"));
    case Field::ProviderConfig:
        return config();
    case Field::Mirrors:
        return mirrors();
    case Field::Mirror:
        return mirror();
    case Field::Upstream:
        return join(mirror(), QLatin1StringView("upstream"));
    case Field::Hosts:
        return hosts();
    case Field::Host:
        return host();
    case Field::Capability:
        return index(join(host(), fieldRow(HostField::Capabilities).name), field.item);
    case Field::WorkerCri:
        return join(index(shootPath(QLatin1StringView("spec.provider.workers")), field.item),
                    QLatin1StringView("cri.name"));
    case Field::Workers:
        return shootPath(QLatin1StringView("spec.provider.workers"));
    case Field::Resource:
        return index(shootPath(QLatin1StringView("spec.resources")), field.item);
    case Field::CacheConfig:
        return join(index(shootPath(QLatin1StringView("spec.extensions")), m_context.cacheIndex),
                    QLatin1StringView("providerConfig"));
    default:
        return {};
    }
}

Span ShootManifest::span(const FieldRef &field) const
{
    using Field = FieldRef::Field;
    const auto first = [](std::initializer_list<Span> candidates) {
        const auto it = std::find_if(candidates.begin(), candidates.end(), [](Span s) { return s.isValid(); });
        return it == candidates.end() ? Span{0, 0} : *it;
    };
    const Span extension = first({m_layout.extension, m_layout.extensions, m_layout.spec, m_layout.document});
    const Span config = first({m_layout.providerConfig, extension});
    const auto inMirror = [&](std::initializer_list<Span> candidates) {
        return first(candidates).shifted(mirror(field.mirror).begin);
    };

    switch (field.field) {
    case Field::Document:
        return m_layout.document;
    case Field::Extensions:
        return first({m_layout.extensions, m_layout.spec, m_layout.document});
    case Field::Stray:
        return first({m_context.strays.value(field.item).where, m_layout.document});
    case Field::Unknown:
        return first({m_context.unknown, m_layout.document});
    case Field::Extension:
        return extension;
    case Field::ExtensionType:
        return field.item < 0 ? first({m_layout.extensionType, extension})
                              : m_context.duplicateTypeSpans.value(field.item, extension);
    case Field::ExtensionDisabled:
        return first({m_layout.extensionDisabled, extension});
    case Field::ProviderConfig:
        return config;
    case Field::Mirrors:
        return first({m_layout.mirrors, config});
    case Field::Workers:
        return first({m_context.provider, m_layout.spec, m_layout.document});
    case Field::CacheConfig:
        return m_context.cacheProblems.isEmpty() ? extension : m_context.cacheProblems.first().where;
    case Field::Resource:
        if (const ShootContext::ResourceProblem *problem = m_context.resourceProblem(field.item))
            return problem->where;
        return first({m_layout.spec, m_layout.document});
    case Field::WorkerCri: {
        const auto &workers = m_context.otherCriWorkers;
        const auto it = std::ranges::lower_bound(workers, field.item, {}, &ShootContext::Worker::index);
        return it == workers.end() || it->index != field.item ? first({m_layout.spec, m_layout.document}) : it->where;
    }
    default:
        break;
    }
    if (field.mirror < 0 || field.mirror >= mirrorCount())
        return first({m_layout.mirrors, config});

    const MirrorEntry &entry = mirror(field.mirror);
    if (field.field == Field::Mirror)
        return inMirror({entry.item});
    if (field.field == Field::Upstream)
        return inMirror({entry.upstreamValue, entry.item});
    if (field.field == Field::Hosts || field.host < 0 || field.host >= int(entry.hosts.size()))
        return inMirror({entry.hostsValue, entry.item});

    const HostEntry &at = host(field.mirror, field.host);
    if (field.field == Field::Capability)
        return inMirror({at.capabilityItems.value(field.item), at.field(HostField::Capabilities), at.item});
    const std::optional<HostField> hostField = FieldRef::hostField(field.field);
    return inMirror({hostField ? at.field(*hostField) : Span(), at.item});
}

TextPlace ShootManifest::placeAt(qsizetype offset) const
{
    return placeInText(m_text, m_lineStarts, offset);
}

int ShootManifest::lineAt(qsizetype offset) const
{
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return std::max(0, int(next - m_lineStarts.begin()) - 1);
}

std::vector<MirrorEntry> ShootManifest::entries(int first, int count) const
{
    return {m_mirrors.begin() + first, m_mirrors.begin() + first + count};
}

Span ShootManifest::entryLines(int mirror) const
{
    return mirrorlist::collection(*this).own(mirror);
}

} // namespace sme
