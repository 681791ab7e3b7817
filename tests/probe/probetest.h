// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequest.h"
#include "probe/proberesult.h"

#include <chrono>

namespace sme::test {

/// A test of `url` with short limits and no proxy.
inline ProbeRequest probeOf(const QString &url)
{
    using namespace std::chrono_literals;
    ProbeRequest request;
    request.url = url;
    request.upstream = QStringLiteral("up.example");
    request.proxy = ProxyChoice::none();
    request.limits = {5s, 5s, 5s, 20s};
    return request;
}

/// The same with the image that test::Image serves.
inline ProbeRequest imageProbeOf(const QString &url)
{
    ProbeRequest request = probeOf(url);
    request.image = *parseImageReference(QStringLiteral("up.example/team/app:1"));
    return request;
}

/// Runs tests to their end and returns the results in the order of the requests.
QList<ProbeResult> runProbes(const QList<ProbeRequest> &requests);
inline ProbeResult runProbe(const ProbeRequest &request)
{
    return runProbes({request}).value(0);
}

/// All that a result shows anywhere: JSON and report.
QString allText(const QList<ProbeResult> &results);

} // namespace sme::test
