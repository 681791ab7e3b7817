// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/probesubject.h"

#include "probe/registryurl.h"

namespace sme {

using namespace Qt::StringLiterals;

ProbeSubject ProbeSubject::of(const ProbeRequest &request)
{
    const bool resolvesTags = request.capabilities.isEmpty()
        || (request.capabilities.contains("pull"_L1) && request.capabilities.contains("resolve"_L1));
    return {.image = request.image,
            .upstream = request.upstream,
            .architectures = request.architectures,
            .resolvesTags = resolvesTags,
            .wholeLayers = request.wholeLayers};
}

bool ProbeSubject::isSame(const ProbeSubject &other) const
{
    if (!image || !other.image)
        return !image && !other.image;
    return upstream == other.upstream && image->toString() == other.image->toString()
        && architectures == other.architectures && resolvesTags == other.resolvesTags
        && wholeLayers == other.wholeLayers;
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
