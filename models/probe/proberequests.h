// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequest.h"

#include <QList>

namespace sme {

class ShootManifest;
class Validator;

/// What all tests of a run have in common.
struct ProbeOptions
{
    std::optional<ImageReference> image; ///< for the hosts of its upstream
    QByteArray caBundle; ///< PEM, trusted for every host beside its own bundle
    ProbeLimits limits;
    ProxyChoice proxy;
};

/// The tests of all hosts of a manifest, in its order. Hosts with an error in `validator` (which has seen the manifest)
/// get their reason filled in. The CA bundle comes from the Secret if that is in the file.
QList<ProbeRequest> probeRequests(const ShootManifest &manifest, const Validator &validator, const QString &file,
                                  const ProbeOptions &options);
/// The test of one host of a manifest.
ProbeRequest probeRequest(const ShootManifest &manifest, const Validator &validator, int mirror, int host,
                          const QString &file, const ProbeOptions &options);
/// The test of a plain URL. `upstream` may be empty: then that of the image, if there is one.
ProbeRequest probeRequest(const QString &url, const QString &upstream, const ProbeOptions &options);

} // namespace sme
