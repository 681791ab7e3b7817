// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/blocklist.h"

#include "yaml/textscan.h"

namespace sme {

qsizetype BlockList::column() const
{
    return scan::column(m_text, item(0).begin);
}

bool BlockList::sharesLine() const
{
    return scan::skipBlanks(m_text, scan::lineBegin(m_text, item(0).begin)) != item(0).begin;
}

Span BlockList::lines(int index) const
{
    const Span at = item(index);
    const qsizetype dashColumn = scan::column(m_text, at.begin);
    const qsizetype floor = scan::nextLine(m_text, index > 0 ? item(index - 1).end : m_begin);
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

QByteArray BlockList::linesOf(int index) const
{
    const Span own = lines(index);
    QByteArray result = m_text.sliced(own.begin, own.length()).toByteArray();
    if (result.endsWith('\n'))
        result.chop(result.endsWith("\r\n") ? 2 : 1);
    return result;
}

bool BlockList::isEmptyLine(qsizetype line) const
{
    return line < m_text.size() && scan::isEmptyLine(m_text, line);
}

bool BlockList::isSpaced() const
{
    if (m_count < 2)
        return false;
    // The first few show the habit.
    for (int i = 1; i < std::min(m_count, 4); ++i) {
        if (!isEmptyLine(scan::lineBegin(m_text, lines(i).begin - 1)))
            return false;
    }
    return true;
}

Span BlockList::gap(int index) const
{
    Span result{lines(index).end, lines(index + 1).begin};
    if (isSpaced() && isEmptyLine(result.begin))
        result.begin = scan::nextLine(m_text, result.begin);
    return result;
}

Splice BlockList::insert(int index, const QByteArrayList &items, const QByteArray &newline) const
{
    const bool spaced = isSpaced();
    Splice splice =
        Splice::insertLines(m_text, insertionPoint(index), items.join(spaced ? newline + newline : newline), newline);
    if (spaced)
        splice.text = index < m_count ? splice.text + newline : newline + splice.text;
    return splice;
}

Splice BlockList::remove(int first, int count) const
{
    const int last = first + count - 1;
    Span own{lines(first).begin, lines(last).end};
    QByteArray kept;
    for (int i = first; i < last; ++i) {
        const Span between = gap(i);
        kept += m_text.sliced(between.begin, between.length());
    }
    if (count == m_count)
        return Splice::emptyBlockList(m_text, m_begin, own, kept);
    if (last + 1 < m_count)
        own.end = gap(last).begin;
    else if (const qsizetype above = scan::lineBegin(m_text, own.begin - 1); isSpaced() && isEmptyLine(above))
        own.begin = above;
    return Splice::removeLines(m_text, own, kept);
}

qsizetype BlockList::insertionPoint(int index) const
{
    if (index < m_count)
        return lines(index).begin;
    qsizetype point = scan::nextLine(m_text, item(m_count - 1).end);
    while (point < m_text.size() && scan::isCommentLine(m_text, point)
           && scan::skipBlanks(m_text, point) - point > column())
        point = scan::nextLine(m_text, point);
    return point;
}

} // namespace sme
