// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// Any text: taking apart URLs and image references ends, and a complete reference reads as itself.

#include "containerd/hosturl.h"
#include "containerd/imagereference.h"

#include <cstdlib>

using namespace sme;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    apiRoot(text, false);
    const auto image = parseImageReference(text);
    if (image.isOk()) {
        const auto again = parseImageReference(image->toString());
        if (!again || again->toString() != image->toString())
            std::abort();
    }
    return 0;
}
