// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/completion.h"

#include "mirror/knownregistries.h"
#include "mirror/recipes.h"

#include <QSet>

namespace sme {

namespace {

/// How well a candidate fits: less is better; -1 if it does not.
int distance(const QString &candidate, const QString &typed)
{
    const qsizetype scheme = candidate.indexOf(QLatin1StringView("://"));
    const bool isUrl = scheme >= 0 && !typed.contains(QLatin1StringView("://"));
    const QStringView name = isUrl ? QStringView(candidate).sliced(scheme + 3) : QStringView(candidate);
    const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return int(at);
    bool isPart = false; // the beginning of one, wherever it stands
    for (qsizetype next = at; next > 0; next = name.indexOf(typed, next + 1, Qt::CaseInsensitive))
        isPart |= !name[next - 1].isLetterOrNumber();
    return isPart ? 1 : 2;
}

} // namespace

QStringList ranked(const QStringList &candidates, const QString &typed)
{
    QStringList result;
    for (int wanted = 0; wanted <= 2; ++wanted) {
        for (const QString &candidate : candidates) {
            if (distance(candidate, typed) == wanted)
                result.append(candidate);
        }
    }
    return result;
}

QString completedUpstream(const QStringList &candidates, const QString &typed)
{
    if (const QString called = KnownRegistries::instance().registryCalled(typed); !called.isEmpty())
        return candidates.contains(called) ? called : QString();
    const QStringList fitting = ranked(candidates, typed);
    return fitting.size() == 1 ? fitting.constFirst() : QString();
}

QStringList upstreamCompletions(const ShootManifest &manifest, int mirror)
{
    QSet<QString> present;
    for (int other = 0; other < manifest.mirrorCount(); ++other) {
        if (other != mirror)
            present.insert(manifest.mirror(other).upstream);
    }
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
    for (const QString &url : recipeUrls(own.upstream, false))
        offer(url);
    for (int other = 0; other < manifest.mirrorCount() && offered.size() < most; ++other) {
        for (const HostEntry &host : manifest.mirror(other).hosts)
            offer(host.value.url);
    }
    for (const QString &url : recipeUrls(own.upstream, true))
        offer(url);
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

QStringList fieldCompletions(const ShootManifest &manifest, HostField field, int mirror)
{
    switch (field) {
    case HostField::Url:
        return urlCompletions(manifest, mirror);
    case HostField::CaBundle:
        return caBundleCompletions(manifest);
    default:
        break;
    }
    return {fieldRow(field).values.begin(), fieldRow(field).values.end()};
}

} // namespace sme
