// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/hoststoml.h"

#include "mirror/fields.h"

#include <QSet>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// The PEM text of a host's CA bundle, if its Secret is in the file.
std::optional<QByteArray> caBundleContent(const Host &host, const ShootContext &context, const QString &nameSpace)
{
    const ResourceReference *resource = host.caBundle ? context.resource(*host.caBundle) : nullptr;
    if (resource == nullptr || resource->kind != "Secret"_L1)
        return std::nullopt;
    const SecretManifest *secret = context.secret(resource->target, nameSpace);
    const auto key = u"bundle.crt"_s;
    // What is encrypted is not known, and an empty bundle the cluster refuses.
    if (secret == nullptr || secret->data.value(key).isEmpty())
        return std::nullopt;
    return secret->data.value(key);
}

} // namespace

QList<NodeFile> nodeFiles(const MirrorConfig &config, const ShootContext &context, const QString &nameSpace,
                          ReleaseChoice release)
{
    QList<NodeFile> files;
    QSet<QString> paths;
    const auto add = [&](const QString &path, const QString &upstream, const QByteArray &content) {
        if (paths.contains(path))
            return;
        paths.insert(path);
        files.append({path, upstream, content});
    };
    for (const Mirror &mirror : config.mirrors) {
        add(hostsTomlPath(mirror.upstream), mirror.upstream, renderHostsToml(mirror, release));
        if (release.effective() < fieldRow(HostField::CaBundle).since)
            continue;
        for (const Host &host : mirror.hosts) {
            if (const std::optional<QByteArray> content = caBundleContent(host, context, nameSpace))
                add(caBundlePath(mirror.upstream, host.url, release), mirror.upstream, *content);
        }
    }
    return files;
}

} // namespace sme
