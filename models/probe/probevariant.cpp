// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/probevariant.h"

#include "containerd/hosturl.h"
#include "probe/proberequest.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

HttpsFirst httpsFirst(const HostUrl &url, Behaviours behaviours)
{
    if (behaviours.testFlag(Behaviour::HttpsFirstEverywhere))
        return HttpsFirst::Yes;
    if (url.port < 0 && behaviours.testFlag(Behaviour::HttpsFirstWithoutPort))
        return HttpsFirst::YesAndAfterRefusal;
    const bool hasOtherPort = url.port >= 0 && url.port != 80;
    return hasOtherPort && behaviours.testFlag(Behaviour::HttpsFirstAtPort) ? HttpsFirst::Yes : HttpsFirst::No;
}

} // namespace

QList<ProbeVariant> probeVariants(const ProbeRequest &request)
{
    const Result<HostUrl> url = parseHostUrl(request.url);
    if (!url || url->scheme != "http"_L1 || !request.namesCaBundle)
        return {{ContainerdVersions::all(), HttpsFirst::No, request.containerd.effective()}};
    const Behaviours relevant =
        Behaviour::HttpsFirstAtPort | Behaviour::HttpsFirstWithoutPort | Behaviour::HttpsFirstEverywhere;
    QList<ProbeVariant> variants;
    const QList<BehaviourGroup> groups = behaviourGroups(request.containerd, relevant);
    for (const BehaviourGroup &group : groups) {
        const HttpsFirst way = httpsFirst(*url, group.behaviours);
        const auto known = std::ranges::find(variants, way, &ProbeVariant::httpsFirst);
        if (known != variants.end())
            known->versions |= group.versions;
        else
            variants.append({group.versions, way, group.versions.example()});
    }
    return variants;
}

} // namespace sme
