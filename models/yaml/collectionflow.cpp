// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// Items in brackets and braces.
#include "yaml/collection.h"
#include "yaml/textscan.h"

#include <algorithm>

namespace sme {

/// Behind the comma that follows an item, or -1.
qsizetype Collection::afterComma(int index) const
{
    const qsizetype pos = scan::skipSpaceAndComments(m_text, m_item(index).end);
    return pos < m_form.place.end && m_text[pos] == ',' ? pos + 1 : -1;
}

Span Collection::flowLines(int index) const
{
    const qsizetype floor = scan::nextLine(m_text, index > 0 ? m_item(index - 1).end : m_form.place.begin);
    qsizetype begin = scan::lineBegin(m_text, m_item(index).begin);
    while (begin > floor && scan::isCommentLine(m_text, scan::lineBegin(m_text, begin - 1)))
        begin = scan::lineBegin(m_text, begin - 1);
    const qsizetype comma = afterComma(index);
    return {begin, scan::nextLine(m_text, comma < 0 ? m_item(index).end : comma)};
}

QByteArray Collection::separator() const
{
    if (count() < 2)
        return ", ";
    const QByteArrayView between = m_text.sliced(m_item(0).end, m_item(1).begin - m_item(0).end);
    return between == "," ? "," : ", ";
}

Splice Collection::insertItems(int index, const Render &render) const
{
    if (isBarePair()) {
        QByteArrayList pairs = render(0);
        pairs.insert(index == 0 ? pairs.size() : 0, part(m_form.place.begin, m_form.place.end));
        return {m_form.place.begin, m_form.place.end, '{' + pairs.join(", ") + '}'};
    }
    if (index >= count())
        return appendItems(render);
    if (!isOnOwnLine(index)) {
        const qsizetype at = m_item(index).begin;
        return {at, at, render(indentation(at)).join(separator()) + separator()};
    }
    const qsizetype at = flowLines(index).begin;
    const QByteArray blanks(column(index), ' ');
    return {at, at, blanks + render(column(index)).join(',' + m_newline + blanks) + ',' + m_newline};
}

/// Puts items into an empty collection.
Splice Collection::fill(const Render &render, const Writer &writer) const
{
    const qsizetype column = indentation(m_form.place.begin);
    const qsizetype end = m_form.place.end - 1;
    const QByteArrayView inside = m_text.sliced(m_form.place.begin + 1, end - m_form.place.begin - 1);
    if (!writer.isMultiline() && !inside.contains('#'))
        return {m_form.place.begin + 1, end, render(column).join(", ")};
    // Comments stay where they are.
    qsizetype begin = end;
    while (scan::isBlank(m_text[begin - 1]) || scan::isBreak(m_text[begin - 1]))
        --begin;
    const qsizetype inner = column + writer.step();
    const QByteArray indented = writer.newline(inner);
    return {begin, end, indented + render(inner).join(',' + indented) + writer.newline(column)};
}

Splice Collection::appendItems(const Render &render) const
{
    const int last = count() - 1;
    const qsizetype end = m_item(last).end;
    const qsizetype comma = afterComma(last);
    if (!isOnOwnLine(last)) {
        const QByteArray text = render(indentation(m_item(last).begin)).join(separator());
        return comma < 0 ? Splice{end, end, separator() + text} : Splice{comma, comma, ' ' + text};
    }
    const QByteArray indented = m_newline + QByteArray(column(last), ' ');
    const QByteArray lines = indented + render(column(last)).join(',' + indented);
    if (comma >= 0) {
        const qsizetype at = scan::lineEnd(m_text, comma);
        return at < m_form.place.end ? Splice{at, at, lines + ','} : Splice{comma, comma, lines};
    }
    // A comment behind the item stays on its line, behind the comma that the item gets.
    const qsizetype lineEnd = scan::lineEnd(m_text, end);
    if (lineEnd >= m_form.place.end)
        return {end, end, ',' + lines};
    return {end, lineEnd, ',' + part(end, lineEnd) + lines};
}

Splice Collection::cutItems(int first, int count) const
{
    if (isBarePair())
        return {m_form.place.begin, m_form.place.end, "{}"};
    if (count == m_form.count)
        return {m_form.place.begin + 1, m_form.place.end - 1, {}};
    const int next = first + count;
    const int last = next - 1;
    const bool atEnd = next == m_form.count;
    bool ownLines = atEnd ? flowLines(last).end < m_form.place.end : isOnOwnLine(next);
    for (int i = first; i < next; ++i)
        ownLines = ownLines && isOnOwnLine(i);
    if (!ownLines) {
        return atEnd ? Splice{m_item(first - 1).end, m_item(last).end, {}}
                     : Splice{m_item(first).begin, m_item(next).begin, {}};
    }
    const qsizetype begin = flowLines(first).begin;
    QByteArray kept; // what stands between the items and is no item's
    for (int i = first; i < last; ++i)
        kept += part(flowLines(i).end, flowLines(i + 1).begin);
    if (!atEnd || afterComma(last) >= 0)
        return {begin, flowLines(last).end, kept};
    // The item before becomes the last one: its comma goes, all else between stays.
    const qsizetype comma = afterComma(first - 1);
    return {comma - 1, flowLines(last).end, part(comma, begin) + kept};
}

Splice Collection::replaceInFlow(const QList<Replacement> &items) const
{
    const Span whole{m_item(0).begin, m_item(count() - 1).end};
    const bool isMultiline = m_text.sliced(m_form.place.begin, whole.begin - m_form.place.begin).contains('\n');
    QByteArray between = isMultiline ? ',' + m_newline + QByteArray(scan::column(m_text, whole.begin), ' ') : ", ";
    const qsizetype firstEnd = m_item(0).end;
    if (count() > 1 && !isMultiline && m_text[firstEnd] == ',' && !scan::isBlank(m_text[firstEnd + 1]))
        between = ",";
    QByteArray result;
    for (const Replacement &item : items) {
        const bool isKept = item.kept >= 0;
        const Span kept = isKept ? m_item(item.kept) : Span();
        result += (result.isEmpty() ? QByteArray() : between) + (isKept ? part(kept.begin, kept.end) : item.token);
    }
    return Splice{whole.begin, whole.end, result};
}

Splice Collection::moveInFlow(int from, int to) const
{
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    bool ownLines = flowLines(high).end < m_form.place.end;
    // The one behind may begin on the last line of these: "}, {".
    for (int i = low; i <= std::min(high + 1, count() - 1); ++i)
        ownLines = ownLines && isOnOwnLine(i);
    return ownLines ? moveFlowLines(from, to) : moveItems(from, to);
}

Splice Collection::moveItems(int from, int to) const
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

Splice Collection::moveFlowLines(int from, int to) const
{
    /// An item with the lines around it that are its own.
    struct Block
    {
        QByteArray before;
        QByteArray item;
        QByteArray after; // behind the comma
    };
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    QList<Block> blocks;
    for (int i = low; i <= high; ++i) {
        const Span own = flowLines(i);
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
            text += part(flowLines(i).end, flowLines(i + 1).begin);
    }
    return {flowLines(low).begin, flowLines(high).end, text};
}

} // namespace sme
