// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testserver.h"

#include "probe/verdict.h"

namespace sme::test {

/// What a host answers instead of the right registry; nothing leaves the answer as it is.
using Twist = std::function<QByteArray(const Image &, const Request &)>;

/// One mirror host of a scenario: what it answers, and how it is written in the manifest.
struct MirrorHost
{
    Twist twist;
    QStringList capabilities = {QStringLiteral("pull"), QStringLiteral("resolve")};
    QString path = {};
    bool overridePath = false;
    QByteArray root = "/v2"; ///< where the right registry is
    bool refuses = false; ///< nothing listens
};

struct Scenario
{
    const char *name;
    QList<MirrorHost> hosts;
    ContainerdOutcome first; ///< what containerd does with the first host
    bool byDigest = false;
    bool upstreamWorks = true;
    ContainerdOutcome since2 = ContainerdOutcome::Unknown; ///< what containerd 2.x does, if that is something else
};

/// The answer of the right registry.
QByteArray right(const Image &, const Request &);
Twist status(int status);

QList<Scenario> scenarios();

} // namespace sme::test
