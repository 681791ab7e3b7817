// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"
#include "node/comparison.h"

#include <QList>

#include <utility>

namespace sme {

/// Differences as they are found, one group of versions after the other. What several versions have in common is told
/// once.
class VersionedDifferences
{
public:
    /// `difference` holds for these versions.
    void add(const NodeDifference &difference, ContainerdVersions versions);
    bool isEmpty() const { return m_found.isEmpty(); }
    /// The differences in the order in which they came up, each effect with the versions that it is for where those
    /// are not all that were asked for. Different effects of one difference follow one another in it.
    QList<NodeDifference> take(ContainerdVersions asked);

private:
    QList<std::pair<NodeDifference, ContainerdVersions>> m_found;
};

} // namespace sme
