// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/entryids.h"

#include <algorithm>

namespace sme {

namespace {

template<typename Old, typename Fresh, typename IsSame, typename Adopt>
void recognize(const Old &old, Fresh &fresh, IsSame isSame, Adopt adopt)
{
    const std::size_t shorter = std::min(old.size(), fresh.size());
    std::size_t first = 0;
    while (first < shorter && isSame(old[first], fresh[first])) {
        adopt(old[first], fresh[first]);
        ++first;
    }
    std::size_t behind = 0;
    while (behind < shorter - first && isSame(old[old.size() - 1 - behind], fresh[fresh.size() - 1 - behind])) {
        adopt(old[old.size() - 1 - behind], fresh[fresh.size() - 1 - behind]);
        ++behind;
    }
    const std::size_t oldEnd = old.size() - behind;
    const std::size_t freshEnd = fresh.size() - behind;
    if (old.size() == fresh.size()) {
        for (std::size_t i = first; i < freshEnd; ++i)
            adopt(old[i], fresh[i]);
        return;
    }
    std::size_t next = first;
    for (std::size_t i = first; i < freshEnd; ++i) {
        for (std::size_t j = next; j < oldEnd; ++j) {
            if (isSame(old[j], fresh[i])) {
                adopt(old[j], fresh[i]);
                next = j + 1;
                break;
            }
        }
    }
}

} // namespace

void adoptIds(const std::vector<MirrorEntry> &old, std::vector<MirrorEntry> &fresh)
{
    const auto sameHost = [](const HostEntry &a, const HostEntry &b) { return a.value.url == b.value.url; };
    const auto adoptHost = [](const HostEntry &a, HostEntry &b) { b.id = a.id; };
    recognize(
        old, fresh, [](const MirrorEntry &a, const MirrorEntry &b) { return a.upstream == b.upstream; },
        [&](const MirrorEntry &a, MirrorEntry &b) {
            b.id = a.id;
            recognize(a.hosts, b.hosts, sameHost, adoptHost);
        });
}

} // namespace sme
