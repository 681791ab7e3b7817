// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"
#include "containerd/imagereference.h"
#include "mirror/mirrorconfig.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace sme {

/// A host that containerd asks for an image: a mirror, or the upstream itself, which comes last.
struct PullHost
{
    enum class Role : quint8 { Mirror, Upstream };

    QString name; ///< as written; of the upstream, its server line
    Role role = Role::Mirror;
    QString scheme = {}; ///< "http" or "https"; empty: the name is no URL that can be contacted
    QString authority = {}; ///< host, with port if given
    QString root = {}; ///< path of the API root, "/v2"; empty for none
    bool canPull = false;
    bool canResolve = false;
    bool hasTlsSettings = false; ///< a CA bundle, a client certificate or skip_verify is configured for it
    bool hasDialTimeout = false;

    /// One without any capability; not valid if `name` is no URL that can be contacted.
    static PullHost of(const QString &name, bool overridesPath);
    bool isValid() const { return !scheme.isEmpty(); }
    /// The versions that ask it over HTTPS first though it is written with http.
    ContainerdVersions httpsFirst() const;
    /// Of these, the versions that turn to plain HTTP also where nobody listens. All do where the port answers in HTTP.
    ContainerdVersions plainAfterRefusal() const;
    /// The URL of an object of `image`, with ?ns= unless the host is its registry. `kind` is "manifests" or "blobs",
    /// `tls` says whether it is asked over HTTPS.
    QUrl url(const ImageReference &image, QLatin1StringView kind, const QString &reference, bool tls) const;
};

/// The hosts for `image` in the order in which they are asked: those of `mirror`, which is the one for its registry or
/// has no hosts if there is none, and the upstream.
QList<PullHost> pullHosts(const Mirror &mirror, const ImageReference &image);

} // namespace sme
