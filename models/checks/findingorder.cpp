// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/findingorder.h"

#include <algorithm>

namespace sme {

namespace {

void sortByPlace(QList<Finding> &findings, const ShootManifest &manifest)
{
    std::ranges::stable_sort(findings, {},
                             [&manifest](const Finding &finding) { return manifest.span(finding.where).begin; });
}

} // namespace

QList<Finding> orderedFindings(const Validator &validator, const ShootManifest &manifest, int most)
{
    // Built before they are in order, so some more than are wanted.
    constexpr int mostBuilt = 10'000;
    QList<Finding> document = validator.documentFindings(std::max(most, mostBuilt));
    sortByPlace(document, manifest);
    QList<Finding> all;
    qsizetype next = 0;
    const auto takeDocumentsBefore = [&](qsizetype offset) {
        while (next < document.size() && all.size() < most && manifest.span(document.at(next).where).begin <= offset)
            all.append(document.at(next++));
    };
    for (int i = 0; i < manifest.mirrorCount() && all.size() < most; ++i) {
        takeDocumentsBefore(manifest.mirror(i).begin);
        QList<Finding> own = validator.mirrorFindings(i, std::max(most - int(all.size()), mostBuilt));
        sortByPlace(own, manifest);
        all.append(own.mid(0, most - all.size()));
    }
    takeDocumentsBefore(std::numeric_limits<qsizetype>::max());
    return all;
}

} // namespace sme
