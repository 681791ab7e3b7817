// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/collection.h"

#include "yaml/textscan.h"

#include <QList>

#include <algorithm>

namespace sme {

qsizetype Collection::column(int index) const
{
    return scan::column(m_text, m_item(index).begin);
}

bool Collection::isOnOwnLine(int index) const
{
    const qsizetype begin = m_item(index).begin;
    return scan::skipBlanks(m_text, scan::lineBegin(m_text, begin)) == begin;
}

/// Of the line that a byte is on.
qsizetype Collection::indentation(qsizetype offset) const
{
    const qsizetype line = scan::lineBegin(m_text, offset);
    return scan::skipBlanks(m_text, line) - line;
}

Splice Collection::insert(int index, const Render &render, const Writer &writer) const
{
    const QByteArray &newline = writer.habits().newline;
    if (m_isFlow)
        return m_count == 0 ? fill(render, writer) : insertItems(index, render, newline);
    QByteArrayList items = render(column());
    for (QByteArray &item : items)
        item.prepend(QByteArray(column(), ' '));
    return insertLines(index, items, newline);
}

Splice Collection::move(int from, int to, const QByteArray &newline) const
{
    if (!m_isFlow)
        return Splice::both(m_text, cutLines(from, 1), insertLines(to > from ? to + 1 : to, {linesOf(from)}, newline));
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    bool ownLines = flowLines(high).end < m_place.end;
    // The one behind may begin on the last line of these: "}, {".
    for (int i = low; i <= std::min(high + 1, m_count - 1); ++i)
        ownLines = ownLines && isOnOwnLine(i);
    return ownLines ? moveFlowLines(from, to) : moveItems(from, to);
}

Span Collection::blockLines(int index) const
{
    const Span at = m_item(index);
    const qsizetype dashColumn = scan::column(m_text, at.begin);
    const qsizetype floor = scan::nextLine(m_text, index > 0 ? m_item(index - 1).end : m_place.begin);
    qsizetype begin = scan::lineBegin(m_text, at.begin);
    while (begin > floor) {
        const qsizetype above = scan::lineBegin(m_text, begin - 1);
        if (!scan::isCommentLine(m_text, above))
            break;
        if (index > 0 && scan::skipBlanks(m_text, above) - above > dashColumn)
            break;
        begin = above;
    }
    return {begin, scan::nextLine(m_text, at.end)};
}

QByteArray Collection::linesOf(int index) const
{
    const Span own = blockLines(index);
    QByteArray result = part(own.begin, own.end);
    if (result.endsWith('\n'))
        result.chop(result.endsWith("\r\n") ? 2 : 1);
    return result;
}

bool Collection::isEmptyLine(qsizetype line) const
{
    return line < m_text.size() && scan::isEmptyLine(m_text, line);
}

/// Whether every two items have an empty line between them.
bool Collection::isSpaced() const
{
    if (m_count < 2)
        return false;
    // The first few show the habit.
    for (int i = 1; i < std::min(m_count, 4); ++i) {
        if (!isEmptyLine(scan::lineBegin(m_text, blockLines(i).begin - 1)))
            return false;
    }
    return true;
}

/// What is left of the gap behind an item when the item goes.
Span Collection::gap(int index) const
{
    Span result{blockLines(index).end, blockLines(index + 1).begin};
    if (isSpaced() && isEmptyLine(result.begin))
        result.begin = scan::nextLine(m_text, result.begin);
    return result;
}

Splice Collection::insertLines(int index, const QByteArrayList &items, const QByteArray &newline) const
{
    const bool spaced = isSpaced();
    Splice splice =
        Splice::insertLines(m_text, insertionPoint(index), items.join(spaced ? newline + newline : newline), newline);
    if (spaced)
        splice.text = index < m_count ? splice.text + newline : newline + splice.text;
    return splice;
}

Splice Collection::cutLines(int first, int count) const
{
    const int last = first + count - 1;
    Span own{blockLines(first).begin, blockLines(last).end};
    QByteArray kept;
    for (int i = first; i < last; ++i) {
        const Span between = gap(i);
        kept += part(between.begin, between.end);
    }
    if (count == m_count)
        return Splice::emptyBlockList(m_text, m_place.begin, own, kept);
    if (last + 1 < m_count)
        own.end = gap(last).begin;
    else if (const qsizetype above = scan::lineBegin(m_text, own.begin - 1); isSpaced() && isEmptyLine(above))
        own.begin = above;
    return Splice::removeLines(m_text, own, kept);
}

Splice Collection::replaceLines(const QList<Replacement> &items, qsizetype firstValue, const QByteArray &newline) const
{
    const QByteArray dash = QByteArray(column(), ' ') + part(m_item(0).begin, firstValue);
    const Span all{blockLines(0).begin, blockLines(m_count - 1).end};
    // What stands between the lines of two items belongs to neither and stays.
    QByteArrayList gaps;
    for (int i = 0; i + 1 < m_count; ++i)
        gaps.append(part(blockLines(i).end, blockLines(i + 1).begin));
    QByteArray result;
    for (const Replacement &item : items) {
        result += (item.kept >= 0 ? linesOf(item.kept) : dash + item.token) + newline;
        result += gaps.isEmpty() ? QByteArray() : gaps.takeFirst();
    }
    result += gaps.join();
    if (m_text[all.end - 1] != '\n')
        result.chop(newline.size());
    return Splice{all.begin, all.end, result};
}

Splice Collection::replaceInFlow(const QList<Replacement> &items, const Writer &writer) const
{
    const Span whole{m_item(0).begin, m_item(m_count - 1).end};
    const bool isMultiline = m_text.sliced(m_place.begin, whole.begin - m_place.begin).contains('\n');
    QByteArray between = isMultiline ? ',' + writer.newline(scan::column(m_text, whole.begin)) : ", ";
    const qsizetype firstEnd = m_item(0).end;
    if (m_count > 1 && !isMultiline && m_text[firstEnd] == ',' && !scan::isBlank(m_text[firstEnd + 1]))
        between = ",";
    QByteArray result;
    for (const Replacement &item : items) {
        const bool isKept = item.kept >= 0;
        const Span kept = isKept ? m_item(item.kept) : Span();
        result += (result.isEmpty() ? QByteArray() : between) + (isKept ? part(kept.begin, kept.end) : item.token);
    }
    return Splice{whole.begin, whole.end, result};
}

/// The begin of the line before which a new item `index` goes.
qsizetype Collection::insertionPoint(int index) const
{
    if (index < m_count)
        return blockLines(index).begin;
    qsizetype point = scan::nextLine(m_text, m_item(m_count - 1).end);
    while (point < m_text.size() && scan::isCommentLine(m_text, point)
           && scan::skipBlanks(m_text, point) - point > column())
        point = scan::nextLine(m_text, point);
    return point;
}

/// Behind the comma that follows an item, or -1.
qsizetype Collection::afterComma(int index) const
{
    const qsizetype pos = scan::skipSpaceAndComments(m_text, m_item(index).end);
    return pos < m_place.end && m_text[pos] == ',' ? pos + 1 : -1;
}

Span Collection::flowLines(int index) const
{
    const qsizetype floor = scan::nextLine(m_text, index > 0 ? m_item(index - 1).end : m_place.begin);
    qsizetype begin = scan::lineBegin(m_text, m_item(index).begin);
    while (begin > floor && scan::isCommentLine(m_text, scan::lineBegin(m_text, begin - 1)))
        begin = scan::lineBegin(m_text, begin - 1);
    const qsizetype comma = afterComma(index);
    return {begin, scan::nextLine(m_text, comma < 0 ? m_item(index).end : comma)};
}

QByteArray Collection::separator() const
{
    if (m_count < 2)
        return ", ";
    const QByteArrayView between = m_text.sliced(m_item(0).end, m_item(1).begin - m_item(0).end);
    return between == "," ? "," : ", ";
}

Splice Collection::insertItems(int index, const Render &render, const QByteArray &newline) const
{
    if (isBarePair()) {
        QByteArrayList pairs = render(0);
        pairs.insert(index == 0 ? pairs.size() : 0, part(m_place.begin, m_place.end));
        return {m_place.begin, m_place.end, '{' + pairs.join(", ") + '}'};
    }
    if (index >= m_count)
        return append(render, newline);
    if (!isOnOwnLine(index)) {
        const qsizetype at = m_item(index).begin;
        return {at, at, render(indentation(at)).join(separator()) + separator()};
    }
    const qsizetype at = flowLines(index).begin;
    const QByteArray blanks(column(index), ' ');
    return {at, at, blanks + render(column(index)).join(',' + newline + blanks) + ',' + newline};
}

/// Puts items into an empty collection.
Splice Collection::fill(const Render &render, const Writer &writer) const
{
    const qsizetype column = indentation(m_place.begin);
    const qsizetype end = m_place.end - 1;
    const QByteArrayView inside = m_text.sliced(m_place.begin + 1, end - m_place.begin - 1);
    if (!writer.isMultiline() && !inside.contains('#'))
        return {m_place.begin + 1, end, render(column).join(", ")};
    // Comments stay where they are.
    qsizetype begin = end;
    while (scan::isBlank(m_text[begin - 1]) || scan::isBreak(m_text[begin - 1]))
        --begin;
    const qsizetype inner = column + writer.step();
    const QByteArray indented = writer.newline(inner);
    return {begin, end, indented + render(inner).join(',' + indented) + writer.newline(column)};
}

Splice Collection::append(const Render &render, const QByteArray &newline) const
{
    const int last = m_count - 1;
    const qsizetype end = m_item(last).end;
    const qsizetype comma = afterComma(last);
    if (!isOnOwnLine(last)) {
        const QByteArray text = render(indentation(m_item(last).begin)).join(separator());
        return comma < 0 ? Splice{end, end, separator() + text} : Splice{comma, comma, ' ' + text};
    }
    const QByteArray indented = newline + QByteArray(column(last), ' ');
    const QByteArray lines = indented + render(column(last)).join(',' + indented);
    if (comma >= 0) {
        const qsizetype at = scan::lineEnd(m_text, comma);
        return at < m_place.end ? Splice{at, at, lines + ','} : Splice{comma, comma, lines};
    }
    // A comment behind the item stays on its line, behind the comma that the item gets.
    const qsizetype lineEnd = scan::lineEnd(m_text, end);
    if (lineEnd >= m_place.end)
        return {end, end, ',' + lines};
    return {end, lineEnd, ',' + part(end, lineEnd) + lines};
}

Splice Collection::cutItems(int first, int count) const
{
    if (isBarePair())
        return {m_place.begin, m_place.end, "{}"};
    if (count == m_count)
        return {m_place.begin + 1, m_place.end - 1, {}};
    const int next = first + count;
    const int last = next - 1;
    const bool atEnd = next == m_count;
    bool ownLines = atEnd ? flowLines(last).end < m_place.end : isOnOwnLine(next);
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
