// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/fenwick.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace sme {

Fenwick::Fenwick(std::vector<int> values) : m_values(std::move(values))
{
    rebuild();
}

int Fenwick::sumBefore(int index) const
{
    int sum = 0;
    for (auto i = unsigned(index); i > 0; i &= i - 1)
        sum += m_tree[i];
    return sum;
}

void Fenwick::setValue(int index, int value)
{
    const int difference = value - std::exchange(m_values[std::size_t(index)], value);
    for (auto i = std::size_t(index) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += difference;
}

void Fenwick::replace(int first, int count, const std::vector<int> &values)
{
    if (count == int(values.size())) {
        for (int i = 0; i < count; ++i)
            setValue(first + i, values[std::size_t(i)]);
        return;
    }
    const auto begin = m_values.erase(m_values.begin() + first, m_values.begin() + first + count);
    m_values.insert(begin, values.begin(), values.end());
    rebuild();
}

int Fenwick::indexAt(int offset) const
{
    std::size_t index = 0;
    for (std::size_t step = std::bit_floor(m_values.size()); step > 0; step /= 2) {
        if (index + step < m_tree.size() && m_tree[index + step] <= offset) {
            index += step;
            offset -= m_tree[index];
        }
    }
    return int(index);
}

void Fenwick::rebuild()
{
    m_tree.assign(m_values.size() + 1, 0);
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_values[i - 1];
        const std::size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

} // namespace sme
