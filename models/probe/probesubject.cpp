// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/probesubject.h"

#include "probe/registryurl.h"

namespace sme {

using namespace Qt::StringLiterals;

ProbeSubject ProbeSubject::of(const ProbeRequest &request)
{
    const auto can = [&request](QLatin1StringView capability) {
        return request.capabilities.isEmpty() || request.capabilities.contains(capability);
    };
    const bool isByDigest = request.image && !request.image->digest.isEmpty();
    return {.image = request.image,
            .upstream = request.upstream,
            .architectures = request.architectures,
            .isResolver = can("pull"_L1) && (isByDigest || can("resolve"_L1)),
            .wholeLayers = request.wholeLayers};
}

bool ProbeSubject::isSame(const ProbeSubject &other) const
{
    if (!image || !other.image)
        return !image && !other.image;
    return upstream == other.upstream && image->toString() == other.image->toString()
        && architectures == other.architectures && isResolver == other.isResolver && wholeLayers == other.wholeLayers;
}

QUrl ImagePlace::manifest(const QString &reference) const
{
    return contentUrl(root, repository, "manifests"_L1, reference, upstream);
}

QUrl ImagePlace::blob(const QString &digest) const
{
    return contentUrl(root, repository, "blobs"_L1, digest, upstream);
}

} // namespace sme
