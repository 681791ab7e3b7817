// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/filehosts.h"

#include "containerd/hosturl.h"
#include "containerd/trace.h"
#include "hosts/hoststoml.h"

namespace sme {

using namespace Qt::StringLiterals;

namespace {

PullHost hostWith(const HostSettings &settings, const QString &url, PullHost::Role role)
{
    PullHost host = PullHost::of(url, settings.overridePath);
    host.role = role;
    host.canPull = settings.can(QString(pullCapability));
    host.canResolve = settings.can(QString(resolveCapability));
    host.hasTlsSettings = !settings.ca.isEmpty() || !settings.client.isEmpty() || settings.skipVerify.has_value();
    host.hasDialTimeout = !settings.dialTimeout.isEmpty();
    return host;
}

} // namespace

QList<PullHost> pullHosts(const HostsToml &file, const ImageReference &image)
{
    if (file.isIgnored)
        return pullHosts(Mirror{image.registry, {}}, image);
    QList<PullHost> hosts;
    for (const HostSettings &settings : file.hosts)
        hosts.append(hostWith(settings, settings.url, PullHost::Role::Mirror));
    QString server = file.server.url;
    if (server.isEmpty())
        server = serverUrl(image.registry);
    hosts.append(hostWith(file.server, server, PullHost::Role::Upstream));
    return hosts;
}

Mirror mirrorFor(const ShootManifest &manifest, const ImageReference &image, ReleaseChoice release)
{
    Mirror mirror = mirrorFor(manifest, image);
    const bool isQuoted = release.effective() >= Release::V0_10;
    if (isQuoted || mirror.hosts.isEmpty())
        return mirror;
    const Result<HostsToml> file = readHostsToml(renderHostsToml(mirror, release));
    mirror.hosts.clear();
    for (qsizetype i = 0; file && i < file->hosts.size(); ++i) {
        const HostSettings &settings = file->hosts[i];
        mirror.hosts.append({settings.url, settings.capabilities, {}, {}});
    }
    return mirror;
}

} // namespace sme
