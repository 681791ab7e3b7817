// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "text/linediff.h"

#include "text/sequence.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <utility>

namespace sme {

namespace {

/// Both texts as numbers: equal lines have equal numbers.
class Lines
{
public:
    Lines(const std::vector<QByteArrayView> &before, const std::vector<QByteArrayView> &after)
        : m_old(numbered(before)), m_new(numbered(after))
    {
    }
    const std::vector<int> &old() const { return m_old; }
    const std::vector<int> &fresh() const { return m_new; }
    int distinct() const { return int(m_numbers.size()); }

private:
    std::vector<int> numbered(const std::vector<QByteArrayView> &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(lines.size());
        for (const QByteArrayView line : lines) {
            const QByteArray key = QByteArray::fromRawData(line.data(), line.size());
            auto number = m_numbers.find(key);
            if (number == m_numbers.end())
                number = m_numbers.insert(key, int(m_numbers.size()));
            numbers.push_back(*number);
        }
        return numbers;
    }

    QHash<QByteArray, int> m_numbers;
    std::vector<int> m_old;
    std::vector<int> m_new;
};

/// Line ranges of both texts, ends excluded.
struct Gap
{
    int oldBegin = 0;
    int oldEnd = 0;
    int newBegin = 0;
    int newEnd = 0;
};

/// Compares by way of the lines that are once in each text (as in patience diff): between these anchors what is left to
/// compare is short, whatever the size of the texts.
class Comparison
{
public:
    explicit Comparison(const Lines &lines) : m_lines(lines) { }

    std::vector<LinePair> run()
    {
        Gap gap{0, 0, 0, 0};
        for (const auto &[oldLine, newLine] : anchors()) {
            gap.oldEnd = oldLine;
            gap.newEnd = newLine;
            compare(gap);
            same(oldLine, newLine);
            gap = {oldLine + 1, 0, newLine + 1, 0};
        }
        gap.oldEnd = int(m_lines.old().size());
        gap.newEnd = int(m_lines.fresh().size());
        compare(gap);
        return std::move(m_result);
    }

private:
    /// Pairs of equal lines that are once in each text, ascending in both.
    std::vector<std::pair<int, int>> anchors() const
    {
        constexpr int none = -1;
        constexpr int several = -2;
        const auto placesOf = [&](const std::vector<int> &numbers) {
            std::vector<int> places(std::size_t(m_lines.distinct()), none);
            for (int line = 0; line < int(numbers.size()); ++line) {
                int &place = places[std::size_t(numbers[std::size_t(line)])];
                place = place == none ? line : several;
            }
            return places;
        };
        const std::vector<int> oldPlaces = placesOf(m_lines.old());
        const std::vector<int> newPlaces = placesOf(m_lines.fresh());
        std::vector<std::pair<int, int>> pairs;
        for (std::size_t number = 0; number < oldPlaces.size(); ++number) {
            if (oldPlaces[number] >= 0 && newPlaces[number] >= 0)
                pairs.emplace_back(oldPlaces[number], newPlaces[number]);
        }
        std::sort(pairs.begin(), pairs.end());
        std::vector<int> order;
        order.reserve(pairs.size());
        for (const auto &pair : pairs)
            order.push_back(pair.second);
        std::vector<std::pair<int, int>> ascending;
        for (const int position : longestIncreasing(order))
            ascending.push_back(pairs[std::size_t(position)]);
        return ascending;
    }

    void compare(Gap gap)
    {
        const std::vector<int> &before = m_lines.old();
        const std::vector<int> &after = m_lines.fresh();
        const auto equal = [&](int oldLine, int newLine) {
            return before[std::size_t(oldLine)] == after[std::size_t(newLine)];
        };
        while (gap.oldBegin < gap.oldEnd && gap.newBegin < gap.newEnd && equal(gap.oldBegin, gap.newBegin))
            same(gap.oldBegin++, gap.newBegin++);
        int tail = 0;
        while (gap.oldBegin < gap.oldEnd && gap.newBegin < gap.newEnd && equal(gap.oldEnd - 1, gap.newEnd - 1)) {
            --gap.oldEnd;
            --gap.newEnd;
            ++tail;
        }
        differing(gap);
        for (int i = 0; i < tail; ++i)
            same(gap.oldEnd + i, gap.newEnd + i);
    }

    void differing(const Gap &gap)
    {
        constexpr int largest = 1000; // lines; the time grows with the square of the differences
        const int oldCount = gap.oldEnd - gap.oldBegin;
        const int newCount = gap.newEnd - gap.newBegin;
        if (oldCount == 0 || newCount == 0 || oldCount + newCount > largest) {
            for (int line = gap.oldBegin; line < gap.oldEnd; ++line)
                removed(line);
            for (int line = gap.newBegin; line < gap.newEnd; ++line)
                added(line);
            return;
        }
        const std::vector<int> before(m_lines.old().begin() + gap.oldBegin, m_lines.old().begin() + gap.oldEnd);
        const std::vector<int> after(m_lines.fresh().begin() + gap.newBegin, m_lines.fresh().begin() + gap.newEnd);
        dtl::Diff<int, std::vector<int>> diff(before, after);
        diff.compose();
        int oldLine = gap.oldBegin;
        int newLine = gap.newBegin;
        for (const auto &[number, info] : diff.getSes().getSequence()) {
            if (info.type == dtl::SES_DELETE)
                removed(oldLine++);
            else if (info.type == dtl::SES_ADD)
                added(newLine++);
            else
                same(oldLine++, newLine++);
        }
    }

    void same(int oldLine, int newLine) { m_result.push_back({oldLine, newLine}); }
    void removed(int line) { m_result.push_back({line, LinePair::none}); }
    void added(int line) { m_result.push_back({LinePair::none, line}); }

    const Lines &m_lines;
    std::vector<LinePair> m_result;
};

} // namespace

std::vector<QByteArrayView> splitLines(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const qsizetype length = end < 0 ? text.size() : end + 1;
        lines.push_back(text.first(length));
        text = text.sliced(length);
    }
    return lines;
}

std::vector<LinePair> compareLines(const std::vector<QByteArrayView> &before, const std::vector<QByteArrayView> &after)
{
    const Lines lines(before, after);
    return Comparison(lines).run();
}

} // namespace sme
