// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/completion.h"

#include "mirror/knownregistries.h"

#include <QSet>

namespace sme {

QStringList upstreamCompletions(const ShootManifest &manifest)
{
    QSet<QString> present;
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror)
        present.insert(manifest.mirror(mirror).upstream);
    QStringList offered;
    for (const QString &upstream : KnownRegistries::instance().commonUpstreams()) {
        if (!present.contains(upstream))
            offered.append(upstream);
    }
    return offered;
}

QStringList urlCompletions(const ShootManifest &manifest, int mirror)
{
    if (mirror < 0 || mirror >= manifest.mirrorCount())
        return {};
    constexpr qsizetype most = 1000; // more is of no use to anybody
    const MirrorEntry &own = manifest.mirror(mirror);
    QSet<QString> seen;
    for (const HostEntry &host : own.hosts)
        seen.insert(host.value.url);
    QStringList offered;
    const auto offer = [&](const QString &url) {
        if (!url.isEmpty() && !seen.contains(url)) {
            seen.insert(url);
            offered.append(url);
        }
    };
    for (const Recipe &recipe : KnownRegistries::instance().recipes()) {
        if (recipe.upstreams.contains(own.upstream))
            offer(recipe.url);
    }
    for (int other = 0; other < manifest.mirrorCount() && offered.size() < most; ++other) {
        for (const HostEntry &host : manifest.mirror(other).hosts)
            offer(host.value.url);
    }
    for (const Recipe &recipe : KnownRegistries::instance().recipes()) {
        if (recipe.upstreams.isEmpty())
            offer(recipe.url);
    }
    return offered;
}

QStringList caBundleCompletions(const ShootManifest &manifest)
{
    QStringList names;
    for (const ResourceReference &resource : manifest.context().resources) {
        if (resource.kind == QLatin1StringView("Secret"))
            names.append(resource.name);
    }
    return names;
}

} // namespace sme
