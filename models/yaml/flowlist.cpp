// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/flowlist.h"

#include "yaml/textscan.h"

#include <QList>

#include <algorithm>

namespace sme {

bool FlowList::isOnOwnLine(int index) const
{
    const qsizetype begin = m_item(index).begin;
    return scan::skipBlanks(m_text, scan::lineBegin(m_text, begin)) == begin;
}

qsizetype FlowList::afterComma(int index) const
{
    const qsizetype pos = scan::skipSpaceAndComments(m_text, m_item(index).end);
    return pos < m_list.end && m_text[pos] == ',' ? pos + 1 : -1;
}

Span FlowList::lines(int index) const
{
    const qsizetype floor = scan::nextLine(m_text, index > 0 ? m_item(index - 1).end : m_list.begin);
    qsizetype begin = scan::lineBegin(m_text, m_item(index).begin);
    while (begin > floor && scan::isCommentLine(m_text, scan::lineBegin(m_text, begin - 1)))
        begin = scan::lineBegin(m_text, begin - 1);
    const qsizetype comma = afterComma(index);
    return {begin, scan::nextLine(m_text, comma < 0 ? m_item(index).end : comma)};
}

QByteArray FlowList::separator() const
{
    if (m_count < 2)
        return ", ";
    const QByteArrayView between = m_text.sliced(m_item(0).end, m_item(1).begin - m_item(0).end);
    return between == "," ? "," : ", ";
}

Splice FlowList::insert(int index, const Render &render, const QByteArray &newline, bool multiline,
                        qsizetype step) const
{
    if (m_count == 0)
        return fill(render, newline, multiline, step);
    if (isBarePair()) {
        QByteArrayList pairs = render(0);
        pairs.insert(index == 0 ? pairs.size() : 0, part(m_list.begin, m_list.end));
        return {m_list.begin, m_list.end, '{' + pairs.join(", ") + '}'};
    }
    if (index >= m_count)
        return append(render, newline);
    if (!isOnOwnLine(index)) {
        const qsizetype line = scan::lineBegin(m_text, m_item(index).begin);
        const qsizetype column = scan::skipBlanks(m_text, line) - line;
        return {m_item(index).begin, m_item(index).begin, render(column).join(separator()) + separator()};
    }
    const qsizetype column = scan::column(m_text, m_item(index).begin);
    const qsizetype at = lines(index).begin;
    const QByteArray indentation(column, ' ');
    return {at, at, indentation + render(column).join(',' + newline + indentation) + ',' + newline};
}

Splice FlowList::fill(const Render &render, const QByteArray &newline, bool multiline, qsizetype step) const
{
    const qsizetype line = scan::lineBegin(m_text, m_list.begin);
    const qsizetype column = scan::skipBlanks(m_text, line) - line;
    const qsizetype end = m_list.end - 1;
    const QByteArrayView inside = m_text.sliced(m_list.begin + 1, end - m_list.begin - 1);
    if (!multiline && !inside.contains('#'))
        return {m_list.begin + 1, end, render(column).join(", ")};
    // Comments stay where they are.
    qsizetype begin = end;
    while (scan::isBlank(m_text[begin - 1]) || scan::isBreak(m_text[begin - 1]))
        --begin;
    const QByteArray indented = newline + QByteArray(column + step, ' ');
    return {begin, end, indented + render(column + step).join(',' + indented) + newline + QByteArray(column, ' ')};
}

Splice FlowList::append(const Render &render, const QByteArray &newline) const
{
    const int last = m_count - 1;
    const qsizetype end = m_item(last).end;
    const qsizetype comma = afterComma(last);
    if (!isOnOwnLine(last)) {
        const qsizetype line = scan::lineBegin(m_text, m_item(last).begin);
        const QByteArray text = render(scan::skipBlanks(m_text, line) - line).join(separator());
        return comma < 0 ? Splice{end, end, separator() + text} : Splice{comma, comma, ' ' + text};
    }
    const qsizetype column = scan::column(m_text, m_item(last).begin);
    const QByteArray indented = newline + QByteArray(column, ' ');
    const QByteArray lines = indented + render(column).join(',' + indented);
    if (comma >= 0) {
        const qsizetype at = scan::lineEnd(m_text, comma);
        return at < m_list.end ? Splice{at, at, lines + ','} : Splice{comma, comma, lines};
    }
    // A comment behind the item stays on its line, behind the comma that the item gets.
    const qsizetype lineEnd = scan::lineEnd(m_text, end);
    if (lineEnd >= m_list.end)
        return {end, end, ',' + lines};
    return {end, lineEnd, ',' + m_text.sliced(end, lineEnd - end).toByteArray() + lines};
}

Splice FlowList::remove(int first, int count) const
{
    if (isBarePair())
        return {m_list.begin, m_list.end, "{}"};
    if (count == m_count)
        return {m_list.begin + 1, m_list.end - 1, {}};
    const int next = first + count;
    const int last = next - 1;
    const bool atEnd = next == m_count;
    bool ownLines = atEnd ? lines(last).end < m_list.end : isOnOwnLine(next);
    for (int i = first; i < next; ++i)
        ownLines = ownLines && isOnOwnLine(i);
    if (!ownLines) {
        return atEnd ? Splice{m_item(first - 1).end, m_item(last).end, {}}
                     : Splice{m_item(first).begin, m_item(next).begin, {}};
    }
    const qsizetype begin = lines(first).begin;
    QByteArray kept; // what stands between the items and is no item's
    for (int i = first; i < last; ++i)
        kept += part(lines(i).end, lines(i + 1).begin);
    if (!atEnd || afterComma(last) >= 0)
        return {begin, lines(last).end, kept};
    // The item before becomes the last one: its comma goes, all else between stays.
    const qsizetype comma = afterComma(first - 1);
    return {comma - 1, lines(last).end, part(comma, begin) + kept};
}

Splice FlowList::move(int from, int to) const
{
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    bool ownLines = lines(high).end < m_list.end;
    // The one behind may begin on the last line of these: "}, {".
    for (int i = low; i <= std::min(high + 1, m_count - 1); ++i)
        ownLines = ownLines && isOnOwnLine(i);
    return ownLines ? moveLines(from, to) : moveItems(from, to);
}

Splice FlowList::moveItems(int from, int to) const
{
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    QList<QByteArray> items;
    for (int i = low; i <= high; ++i)
        items.append(part(m_item(i).begin, m_item(i).end));
    items.move(from - low, to - low);
    QByteArray text;
    for (int i = low; i <= high; ++i) {
        text += items[i - low];
        if (i < high)
            text += part(m_item(i).end, m_item(i + 1).begin);
    }
    return {m_item(low).begin, m_item(high).end, text};
}

Splice FlowList::moveLines(int from, int to) const
{
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    QList<Block> blocks;
    for (int i = low; i <= high; ++i) {
        const Span own = lines(i);
        const qsizetype comma = afterComma(i);
        // Without a comma, what follows the item is its comment.
        const qsizetype rest = comma < 0 ? m_item(i).end : comma;
        blocks.append({part(own.begin, m_item(i).begin), part(m_item(i).begin, m_item(i).end), part(rest, own.end)});
    }
    blocks.move(from - low, to - low);
    QByteArray text;
    for (int i = low; i <= high; ++i) {
        const Block &block = blocks[i - low];
        text += block.before + block.item + (afterComma(i) < 0 ? "" : ",") + block.after;
        if (i < high)
            text += part(lines(i).end, lines(i + 1).begin);
    }
    return {lines(low).begin, lines(high).end, text};
}

} // namespace sme
