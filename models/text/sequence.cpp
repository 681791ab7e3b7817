// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "text/sequence.h"

#include <algorithm>

namespace sme {

std::vector<int> longestIncreasing(const std::vector<int> &values)
{
    std::vector<int> tails; // tails[k]: position of the smallest end of an increasing run of k + 1 elements
    std::vector<int> previous(values.size(), -1);
    const auto valueAt = [&values](int position) { return values[std::size_t(position)]; };
    for (int i = 0; i < int(values.size()); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), valueAt(i),
                                            [&](int position, int value) { return valueAt(position) < value; });
        if (place != tails.begin())
            previous[std::size_t(i)] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<int> positions(tails.size());
    int position = tails.empty() ? -1 : tails.back();
    for (auto slot = positions.rbegin(); slot != positions.rend(); ++slot) {
        *slot = position;
        position = previous[std::size_t(position)];
    }
    return positions;
}

std::vector<SequenceMove> sortingMoves(std::vector<int> values)
{
    std::vector<SequenceMove> moves;
    if (std::is_sorted(values.begin(), values.end()))
        return moves;
    std::vector<int> unsettled;
    const std::vector<int> settled = longestIncreasing(values);
    for (int i = 0; i < int(values.size()); ++i) {
        if (!std::binary_search(settled.begin(), settled.end(), i))
            unsettled.push_back(values[std::size_t(i)]);
    }
    // In ascending order: then all smaller elements are settled, and the place is behind the last of them.
    std::sort(unsettled.begin(), unsettled.end());
    for (const int value : unsettled) {
        const auto from = std::find(values.begin(), values.end(), value);
        const int fromPosition = int(from - values.begin());
        values.erase(from);
        auto to = values.end();
        while (to != values.begin() && *(to - 1) > value)
            --to;
        moves.push_back({fromPosition, int(to - values.begin())});
        values.insert(to, value);
    }
    return moves;
}

} // namespace sme
