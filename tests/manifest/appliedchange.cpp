// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// What changes make of a configuration, without any text.
#include "manifestgenerator.h"

#include "manifest/shootmanifest.h"

#include <algorithm>

namespace sme::test {

namespace {

struct NamedHost
{
    quint64 id = 0;
    Host value;
};

struct NamedMirror
{
    quint64 id = 0;
    QString upstream;
    QList<NamedHost> hosts = {};
};

/// The rows that stay, with others put before the one called `before`, or at the end.
template<typename Row>
QList<Row> placed(const QList<Row> &rows, const QList<Row> &others, quint64 before)
{
    const auto goes = [&others](const Row &row) { return std::ranges::find(others, row.id, &Row::id) != others.end(); };
    QList<Row> result;
    for (const Row &row : rows) {
        if (row.id == before)
            result += others;
        if (!goes(row))
            result.append(row);
    }
    return before == 0 ? result + others : result;
}

struct Apply
{
    QList<NamedMirror> &mirrors;

    NamedMirror &mirror(quint64 id) { return *std::ranges::find(mirrors, id, &NamedMirror::id); }
    NamedHost &host(RowId row) { return *std::ranges::find(mirror(row.mirror).hosts, row.host, &NamedHost::id); }

    void operator()(const change::Set &c)
    {
        for (const change::Set::Item &item : c.items) {
            if (item.row.isHost())
                setFieldValue(host(item.row).value, item.field, item.value);
            else
                mirror(item.row.mirror).upstream = std::get<QString>(item.value);
        }
    }
    void operator()(const change::Insert &c)
    {
        QList<NamedMirror> fresh;
        for (const Mirror &value : c.mirrors) {
            fresh.append({ShootManifest::newId(), value.upstream});
            for (const Host &each : value.hosts)
                fresh.last().hosts.append({ShootManifest::newId(), each});
        }
        QList<NamedHost> hosts;
        for (const Host &each : c.hosts)
            hosts.append({ShootManifest::newId(), each});
        if (c.parent == 0)
            mirrors = placed(mirrors, fresh, c.before);
        else
            mirror(c.parent).hosts = placed(mirror(c.parent).hosts, hosts, c.before);
    }
    void operator()(const change::Remove &c)
    {
        const auto goes = [&c](RowId row) { return c.rows.contains(row); };
        for (NamedMirror &each : mirrors)
            each.hosts.removeIf([&](const NamedHost &host) { return goes({each.id, host.id}); });
        mirrors.removeIf([&](const NamedMirror &each) { return goes({each.id, 0}); });
    }
    void operator()(const change::Move &c)
    {
        QList<NamedMirror> movedMirrors;
        QList<NamedHost> movedHosts;
        for (const RowId &row : c.rows) {
            if (row.isHost())
                movedHosts.append(host(row));
            else
                movedMirrors.append(mirror(row.mirror));
        }
        if (c.parent == 0) {
            mirrors = placed(mirrors, movedMirrors, c.before);
            return;
        }
        for (NamedMirror &each : mirrors) {
            const auto isMoved = [&](const NamedHost &host) { return c.rows.contains(RowId{each.id, host.id}); };
            if (each.id == c.parent)
                each.hosts = placed(each.hosts, movedHosts, c.before);
            else
                each.hosts.removeIf(isMoved);
        }
    }
    // Changes at a path and of the text are none of the configuration alone.
    void operator()(const change::SetAt &) { }
    void operator()(const change::InsertAt &) { }
    void operator()(const change::RemoveAt &) { }
    void operator()(const change::MoveAt &) { }
    void operator()(const change::AddDocument &) { }
    void operator()(const change::TypeText &) { }
};

} // namespace

MirrorConfig ManifestGenerator::applied(const ShootManifest &manifest, const Change &change)
{
    QList<NamedMirror> mirrors;
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        const MirrorEntry &entry = manifest.mirror(i);
        mirrors.append({entry.id, entry.upstream});
        for (const HostEntry &host : entry.hosts)
            mirrors.last().hosts.append({host.id, host.value});
    }
    std::visit(Apply{mirrors}, change);
    MirrorConfig config;
    for (const NamedMirror &mirror : std::as_const(mirrors)) {
        config.mirrors.append({mirror.upstream, {}});
        for (const NamedHost &host : mirror.hosts)
            config.mirrors.last().hosts.append(host.value);
    }
    return config;
}

} // namespace sme::test
