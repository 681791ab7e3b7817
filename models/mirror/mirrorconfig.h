// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sme {

/// The two capabilities that a mirror host can be given, as they are spelled in manifests and in hosts.toml.
inline constexpr QLatin1StringView pullCapability("pull");
inline constexpr QLatin1StringView resolveCapability("resolve");

/// One mirror host of an upstream: values as decoded, not necessarily valid ones.
struct Host
{
    QString url; ///< the field `host`: scheme, host, optional port and path
    QStringList capabilities; ///< as written; empty when absent, null or empty, which means the default
    std::optional<QString> caBundle; ///< the field `caBundleSecretReferenceName`; nothing when absent or null
    std::optional<bool> overridePath; ///< nothing when absent or null

    static Host withUrl(const QString &url);
    /// What the cluster makes of `capabilities`: the default is ["pull"].
    QStringList effectiveCapabilities() const;
    bool overridesPath() const { return overridePath.value_or(false); }

    friend bool operator==(const Host &, const Host &) = default;
};

/// One upstream registry with the hosts that mirror it, in the order in which containerd tries them.
struct Mirror
{
    QString upstream;
    QList<Host> hosts;

    friend bool operator==(const Mirror &, const Mirror &) = default;
};

/// What the registry-mirror extension is given: the field `providerConfig` of its entry.
struct MirrorConfig
{
    QList<Mirror> mirrors;

    friend bool operator==(const MirrorConfig &, const MirrorConfig &) = default;
};

} // namespace sme
