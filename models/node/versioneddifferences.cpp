// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/versioneddifferences.h"

#include "node/nodesettings.h"

#include <algorithm>

namespace sme {

void VersionedDifferences::add(const NodeDifference &difference, ContainerdVersions versions)
{
    for (auto &[known, of] : m_found) {
        if (known == difference) {
            of |= versions;
            return;
        }
    }
    m_found.append({difference, versions});
}

QList<NodeDifference> VersionedDifferences::take(ContainerdVersions asked)
{
    QList<NodeDifference> differences;
    for (const auto &[found, versions] : std::as_const(m_found)) {
        const QString effect = effectFor(versions, asked, found.effect);
        const auto isSame = [&one = found](const NodeDifference &each) {
            return each.what == one.what && each.expected == one.expected && each.actual == one.actual;
        };
        const auto known = std::find_if(differences.begin(), differences.end(), isSame);
        if (known != differences.end())
            known->effect += u' ' + effect;
        else
            differences.append({found.what, found.expected, found.actual, effect});
    }
    m_found.clear();
    return differences;
}

} // namespace sme
