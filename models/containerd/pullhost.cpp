// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/pullhost.h"

#include "containerd/hosturl.h"

namespace sme {

using namespace Qt::StringLiterals;

PullHost PullHost::of(const QString &name, bool overridesPath)
{
    PullHost host{.name = name};
    const Result<HostUrl> url = parseHostUrl(name);
    // Names that Go takes for those of a host, with a quote or a percent sign, lead nowhere.
    if (!url || QUrl(u"https://"_s + url->authority).host().isEmpty())
        return host;
    host.scheme = url->scheme;
    host.authority = url->authority;
    host.root = apiRootPath(url->path, overridesPath);
    return host;
}

ContainerdVersions PullHost::httpsFirst() const
{
    using enum Behaviour;
    if (scheme != "http"_L1 || !(hasTlsSettings || hasDialTimeout))
        return {};
    const int port = QUrl(scheme + "://"_L1 + authority).port();
    const Behaviour behaviour = port < 0 ? HttpsFirstWithoutPort : port == 80 ? HttpsFirstEverywhere : HttpsFirstAtPort;
    const ContainerdVersions versions = ContainerdVersions::with(behaviour);
    return hasTlsSettings ? versions : versions & ContainerdVersions::with(DialTimeoutMeansTls);
}

ContainerdVersions PullHost::plainAfterRefusal() const
{
    if (QUrl(scheme + "://"_L1 + authority).port() >= 0)
        return {};
    using enum Behaviour;
    return httpsFirst() - ContainerdVersions::with(HttpsFirstEverywhere);
}

QUrl PullHost::url(const ImageReference &image, QLatin1StringView kind, const QString &reference, bool tls) const
{
    QUrl url((tls ? u"https"_s : scheme) + "://"_L1 + authority + root + u'/' + image.repository + u'/' + kind + u'/'
             + reference);
    if (needsNs(authority, image.registry))
        url.setQuery("ns="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(image.registry)));
    return url;
}

QList<PullHost> pullHosts(const Mirror &mirror, const ImageReference &image)
{
    QList<PullHost> hosts;
    hosts.reserve(mirror.hosts.size() + 1);
    for (const Host &configured : mirror.hosts) {
        PullHost host = PullHost::of(configured.url, configured.overridesPath());
        const QStringList capabilities = configured.effectiveCapabilities();
        host.canPull = capabilities.contains(pullCapability);
        host.canResolve = capabilities.contains(resolveCapability);
        host.hasTlsSettings = configured.caBundle.has_value();
        hosts.append(std::move(host));
    }
    PullHost upstream = PullHost::of(serverUrl(image.registry), false);
    upstream.role = PullHost::Role::Upstream;
    upstream.canPull = true;
    upstream.canResolve = true;
    hosts.append(std::move(upstream));
    return hosts;
}

} // namespace sme
