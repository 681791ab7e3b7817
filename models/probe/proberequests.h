// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/release.h"
#include "probe/proberequest.h"

#include <QList>

namespace sme {

class ShootManifest;

/// What all tests of a run have in common.
struct ProbeOptions
{
    ReleaseChoice release; ///< a host that its effective release does not accept is not contacted
    std::optional<ImageReference> image; ///< for the hosts of its upstream
    QByteArray caBundle; ///< PEM, trusted for every host beside its own bundle
    QString caFile; ///< where it is from, for the report
    ProbeLimits limits;
    ProxyChoice proxy;
    ContainerdChoice containerd;
    bool wholeLayers = false;
};

/// The text of a file with CA certificates; an error if it cannot be read or there are none in it.
Result<QByteArray> readCaFile(const QString &path);

/// The tests of all hosts of a manifest, in its order. The CA bundle of a host comes from its Secret if that is in the
/// file.
QList<ProbeRequest> probeRequests(const ShootManifest &manifest, const QString &file, const ProbeOptions &options);
/// The test of one host of a manifest. The image of the options counts if it is one of the mirror's upstream.
ProbeRequest probeRequest(const ShootManifest &manifest, int mirror, int host, const QString &file,
                          const ProbeOptions &options);
/// The test of a plain URL, whatever the image's registry. `upstream` may be empty: then it is that of the image, if
/// there is one.
ProbeRequest probeRequest(const QString &url, const QString &upstream, const ProbeOptions &options);

} // namespace sme
