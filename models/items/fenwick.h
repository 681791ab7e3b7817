// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace sme {

/// Numbers (none negative) with their prefix sums: a change and a look-up take time logarithmic in their count.
class Fenwick
{
public:
    Fenwick() = default;
    explicit Fenwick(std::vector<int> values);

    int size() const { return int(m_values.size()); }
    int value(int index) const { return m_values[std::size_t(index)]; }
    int total() const { return sumBefore(size()); }
    /// The sum of the values before `index`.
    int sumBefore(int index) const;
    void setValue(int index, int value);
    /// Puts `values` in the place of `count` values from `first` on. Linear if the count changes.
    void replace(int first, int count, const std::vector<int> &values);
    /// The index in whose share of the sum `offset` (0 to total() - 1) falls.
    int indexAt(int offset) const;

private:
    void rebuild();

    std::vector<int> m_values;
    std::vector<int> m_tree;
};

} // namespace sme
