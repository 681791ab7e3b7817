// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"
#include "containerd/imagereference.h"
#include "containerd/pullhost.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace sme {

class ShootManifest;

/// One request of a pull, or a host that is left out.
struct TraceStep
{
    using Role = PullHost::Role;
    enum class Purpose : quint8 {
        Resolve, ///< finds out the digest, or that the digest is there
        Manifest,
        Blob,
    };
    enum class Outcome : quint8 {
        None, ///< not made
        Next, ///< leads on to another request
        Resolved,
        Breaks, ///< ends the pull
    };

    QString method; ///< "HEAD" or "GET"
    QString url;
    QString host; ///< as written in the manifest; of the upstream, its server line
    qsizetype hostIndex = 0; ///< position among the hosts of the pull
    Role role = Role::Mirror;
    Purpose purpose = Purpose::Resolve;
    QString why; ///< why it is made now
    QString when; ///< what must have come for it to be made; empty: it is the host's turn
    QString next; ///< which answer leads where
    ContainerdVersions versions; ///< that make it
    std::optional<QString> skipped; ///< why the host is left out
    std::optional<int> status; ///< live: of the answer
    Outcome outcome = Outcome::None; ///< live
    int repeats = 0; ///< live: so often it was made again
    double durationMs = -1; ///< live: until the last answer, repeats and redirects included; -1: not made
    QString cost = {}; ///< live: what it costs on a node where that is much longer than here, in words
    QString detail; ///< live: what came, in words, safe to show
    bool ends = false; ///< live: the request that ends the resolve step

    /// Whether it is part of resolving: the requests after it only fetch.
    bool isResolving() const { return purpose == Purpose::Resolve || method == QLatin1StringView("HEAD"); }
    /// "resolve", "manifest", "blob".
    QString purposeId() const;
    QString roleId() const;
    /// "next", "resolved", "breaks"; empty for none.
    QString outcomeId() const;

    QJsonObject toJson() const;
    friend bool operator==(const TraceStep &, const TraceStep &) = default;
};

/// The requests that containerd makes to pull an image, in their order.
struct Trace
{
    ImageReference image;
    QString upstream;
    ContainerdChoice containerd;
    QList<PullHost> hosts;
    QList<TraceStep> steps;
    qsizetype unlistedHosts = 0; ///< mirrors beyond the first maxTraceHosts, which are not in it

    QJsonObject toJson() const;
};

/// So many mirrors of an image are looked at: a pull that gets so far has other problems.
inline constexpr qsizetype maxTraceHosts = 500;

/// The mirror that counts for an image: the first one of its registry; without hosts if there is none, or nothing of
/// the manifest reaches the nodes.
Mirror mirrorFor(const ShootManifest &manifest, const ImageReference &image);

/// Predicts the requests for `image` with the hosts of `mirror`, which is the one for its registry, or has no hosts if
/// there is none. Each request that may be made is there, with its condition and the versions of the choice that make
/// it; those that follow from an answer's own words (a redirect, a token) are told in `next`. Where a digest is only
/// known after resolving, "<digest>" stands in the URL.
Trace predictTrace(const Mirror &mirror, const ImageReference &image, const ContainerdChoice &containerd = {});

} // namespace sme
