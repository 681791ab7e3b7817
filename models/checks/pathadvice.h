// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/rule.h"

#include <optional>

namespace sme {

/// Whether the API root that containerd makes of a mirror URL is what the shape of the URL promises, and how to get
/// there if not. The shapes are data, see KnownRegistries::shape().
struct PathAdvice
{
    enum class Flaw : quint8 {
        None,
        NoVersion, ///< overridePath leaves the root without /v2
        SecondVersion, ///< a path that has /v2 gets another one
        Prefix, ///< /v2 comes after a path before which it belongs
    };

    Flaw flaw = Flaw::None;
    QString software; ///< what has URLs of this shape; empty when that is not known
    QString url; ///< what to write; the same URL where that is right
    bool overridePath = false; ///< what to set it to
};

/// `url` must be one that containerd can take apart; else there is no flaw to tell.
PathAdvice pathAdvice(const QString &url, bool overridePath);

/// The changes that make a host what is advised.
QList<Change> pathChanges(const HostFacts &facts, const PathAdvice &advice);

/// What makes a URL acceptable, by changing only what surely is not meant.
struct HostRepair
{
    QString url;
    std::optional<bool> overridePath; ///< nothing: stays as it is
};

/// Nothing if there is no repair that all of `releases` accept.
std::optional<HostRepair> repairHost(const HostFacts &facts, ReleaseSet releases);

} // namespace sme
