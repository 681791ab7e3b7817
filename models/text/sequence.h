// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace sme {

/// The positions of the elements of a longest strictly increasing subsequence of `values`, ascending.
std::vector<int> longestIncreasing(const std::vector<int> &values);

/// One element of a sequence goes to another place; `to` is its position afterwards.
struct SequenceMove
{
    int from = 0;
    int to = 0;
};

/// The fewest moves, one after the other, that sort a sequence of distinct numbers.
std::vector<SequenceMove> sortingMoves(std::vector<int> values);

} // namespace sme
