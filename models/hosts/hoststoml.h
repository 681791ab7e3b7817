// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/hosturl.h"
#include "manifest/shootcontext.h"
#include "mirror/mirrorconfig.h"
#include "mirror/release.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sme {

/// Where containerd of a node looks for hosts.toml files; with a slash at its end.
inline constexpr QLatin1StringView certsDirectory("/etc/containerd/certs.d/");

/// A file that a node gets.
struct NodeFile
{
    QString path; ///< absolute on the node: /etc/containerd/certs.d/docker.io/hosts.toml
    QString upstream;
    QByteArray content;

    friend bool operator==(const NodeFile &, const NodeFile &) = default;
};

/// Path on the node of the hosts.toml of an upstream.
QString hostsTomlPath(const QString &upstream);

/// Path on the node of the CA bundle of a host. `url` is the host as written; see "hosts.toml" in README for the rule.
QString caBundlePath(const QString &upstream, const QString &url, ReleaseChoice release = {});

/// The exact bytes of the hosts.toml of one upstream.
QByteArray renderHostsToml(const Mirror &mirror, ReleaseChoice release);

/// All files of a configuration in its order: each hosts.toml, followed by those CA bundles of its hosts whose Secret
/// is in `context` (namespace of the Shoot: `nameSpace`). A path comes once.
QList<NodeFile> nodeFiles(const MirrorConfig &config, const ShootContext &context, const QString &nameSpace,
                          ReleaseChoice release);

} // namespace sme
