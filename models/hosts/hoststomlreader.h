// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"
#include "result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sme {

/// What a hosts.toml says about one host, or about the server itself. Values as written, but for the URL.
struct HostSettings
{
    QString url; ///< the key of the table; of the server: its URL; with https:// when it was written without a scheme
    QStringList capabilities; ///< in lower case, as containerd compares them; empty means all
    QStringList ca; ///< paths; a relative one is meant below the directory of the file
    bool overridePath = false;
    std::optional<bool> skipVerify;
    QStringList client; ///< paths of client certificates and keys
    QStringList headers; ///< "Name: value", sorted by name
    QString dialTimeout; ///< as Go writes durations; empty when not given
    TextPlace place;

    bool can(QStringView capability) const { return capabilities.isEmpty() || capabilities.contains(capability); }

    friend bool operator==(const HostSettings &, const HostSettings &) = default;
};

/// A hosts.toml as containerd reads it.
struct HostsToml
{
    HostSettings server; ///< `url` is empty when the file names no server
    QList<HostSettings> hosts; ///< in the order of the file, in which containerd tries them
    QList<HostSettings> unseen; ///< written in a form that this version does not see: dotted keys, inline tables
    bool isIgnored = false; ///< the file has no host, which this version does not take for a hosts.toml

    friend bool operator==(const HostsToml &, const HostsToml &) = default;
};

/// Reads a hosts.toml. An error, with its place, for each file that containerd drops whole: one that is no TOML, one
/// with a value of a wrong type and one with an unknown capability. Files over 1 MiB are refused.
Result<HostsToml> readHostsToml(QByteArrayView bytes);
/// The same as versions of containerd with these behaviours read it; see “reader of hosts.toml” in README.
Result<HostsToml> readHostsToml(QByteArrayView bytes, Behaviours behaviours);
/// The behaviours on which the reading of a hosts.toml depends.
inline constexpr Behaviours hostsTomlBehaviours = Behaviours(Behaviour::StrictTomlReader) | Behaviour::KnowsReferrers
    | Behaviour::KnowsDialTimeout | Behaviour::HonoursLoneServer;

} // namespace sme
