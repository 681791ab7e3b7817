// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// Any bytes: reading ends, all spans lie in the text, and a change that is planned keeps text and values together.

#include "checks/validator.h"
#include "manifest/shootmanifest.h"

#include <cstdlib>

using namespace sme;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (ShootManifest &manifest : ShootManifest::readAll(text)) {
        Validator validator;
        validator.reset(manifest);
        for (const Finding &finding : validator.findings()) {
            const Span span = manifest.span(finding.where);
            if (span.begin < 0 || span.end > text.size() || span.begin > span.end)
                std::abort();
        }
        if (manifest.mirrorCount() == 0)
            continue;
        const int mirror = int(size) % manifest.mirrorCount();
        const QByteArray before = manifest.text();
        const auto edit = planChange(manifest, change::RenameMirror{mirror, QStringLiteral("quay.io")});
        if (!edit)
            continue;
        manifest.apply(*edit);
        if (manifest.mirror(mirror).upstream != QLatin1StringView("quay.io"))
            std::abort();
        if (ShootManifest::read(manifest.text(), manifest.index()).config() != manifest.config())
            std::abort();
        manifest.apply(edit->reversed());
        if (manifest.text() != before)
            std::abort();
    }
    return 0;
}
