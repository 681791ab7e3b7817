// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/validatorstate.h"

#include <algorithm>
#include <vector>

namespace sme {

/// Upstreams that came or went, to find the mirrors that depend on them.
class ChangedUpstreams
{
public:
    bool isEmpty() const { return m_hashes.empty(); }
    void add(const MirrorState &mirror)
    {
        m_hashes.push_back(mirror.upstreamHash());
        if (const QString name = nameWithPort(mirror.upstream()); !name.isEmpty())
            m_hashes.push_back(portDependency(name));
    }
    void sort() { std::sort(m_hashes.begin(), m_hashes.end()); }

    bool contain(std::size_t hash) const { return std::binary_search(m_hashes.begin(), m_hashes.end(), hash); }
    bool concern(const MirrorState &mirror) const
    {
        const std::vector<std::size_t> &others = mirror.dependencies();
        return contain(mirror.upstreamHash())
            || std::any_of(others.begin(), others.end(), [this](std::size_t hash) { return contain(hash); });
    }

private:
    std::vector<std::size_t> m_hashes;
};

} // namespace sme
