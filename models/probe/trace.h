// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/imagereference.h"
#include "mirror/mirrorconfig.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace sme {

class ShootManifest;

/// One request of a pull, or a host that is left out.
struct TraceStep
{
    enum class Role : quint8 { Mirror, Upstream };
    enum class Purpose : quint8 {
        Resolve, ///< finds out the digest, or that the digest is there
        Manifest,
        Blob,
    };

    QString method; ///< "HEAD" or "GET"
    QString url;
    QString host; ///< as written in the manifest; of the upstream, its server line
    Role role = Role::Mirror;
    Purpose purpose = Purpose::Resolve;
    QString why; ///< why it is made now
    QString next; ///< which answer leads where
    std::optional<QString> skipped; ///< why the host is left out
    std::optional<int> status; ///< live: of the answer
    QString outcome; ///< live: what it leads to, "resolved", "next" (host) or "breaks" (the pull); empty: not made
    QString detail; ///< live: what came, in words, safe to show
    bool httpsFirst = false; ///< written with http; plain HTTP follows where the port does not speak TLS
    bool ends = false; ///< live: the request that ends the resolve step

    /// "resolve", "manifest", "blob".
    QString purposeId() const;
    QString roleId() const;

    friend bool operator==(const TraceStep &, const TraceStep &) = default;
};

/// The requests that containerd makes to pull an image, in their order.
struct Trace
{
    ImageReference image;
    QString upstream;
    QList<TraceStep> steps;

    QJsonObject toJson() const;
};

/// The mirror that counts for an image: the first one of its registry; without hosts if there is none.
Mirror mirrorFor(const ShootManifest &manifest, const ImageReference &image);

/// Predicts the requests for `image` with the hosts of `mirror`, which is the one for its registry, or has no hosts if
/// there is none. Where a digest is only known after resolving, "<digest>" stands in the URL. As containerd 1.6 to 2.x
/// do.
Trace predictTrace(const Mirror &mirror, const ImageReference &image);

} // namespace sme
