// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"

#include <QList>

namespace sme {

struct ProbeRequest;

/// Whether a host that is written with http is asked over HTTPS first, and when plain HTTP follows: always where the
/// port answers a handshake in plain HTTP, or not in time.
enum class HttpsFirst : quint8 {
    No,
    Yes, ///< a refused connection is final
    YesAndAfterRefusal, ///< plain HTTP follows where the connection is refused, too
};

/// Versions of containerd that contact a host in the same way.
struct ProbeVariant
{
    ContainerdVersions versions;
    HttpsFirst httpsFirst = HttpsFirst::No;
    ContainerdVersion example; ///< one of them
};

/// The ways in which a request's versions of containerd contact its host; the one of the newest version first. Only a
/// host that is written with http and has a CA bundle has more than one.
QList<ProbeVariant> probeVariants(const ProbeRequest &request);

} // namespace sme
