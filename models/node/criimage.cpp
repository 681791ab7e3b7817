// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/criimage.h"

namespace sme {

using namespace Qt::StringLiterals;

Result<ImageReference> parseCriImage(const QString &text)
{
    Result<ImageReference> image = parseImageReference(text);
    if (image && image->registry == "index.docker.io"_L1) {
        image->registry = u"docker.io"_s;
        if (!image->repository.contains(u'/'))
            image->repository.prepend("library/"_L1);
    }
    return image;
}

} // namespace sme
