// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sme {

/// What a hosts.toml says about one host, or about the server itself. Values as written.
struct HostSettings
{
    QString url; ///< the key of the table; of the server: its URL
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

    friend bool operator==(const HostsToml &, const HostsToml &) = default;
};

/// Reads a hosts.toml. An error, with its place, for each file that containerd drops whole: one that is no TOML, one
/// with a value of a wrong type and one with an unknown capability. Files over 1 MiB are refused.
Result<HostsToml> readHostsToml(QByteArrayView bytes);

} // namespace sme
