// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/collection.h"

#include "yaml/textscan.h"

#include <QRegularExpression>

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
    if (isFlow())
        return count() == 0 ? fill(render, writer) : insertItems(index, render);
    const QByteArray blanks(column(), ' ');
    if (m_form.isMapping && index == 0) { // the first field may stand behind a dash
        const qsizetype first = m_item(0).begin;
        return {first, first, render(column()).join(m_newline + blanks) + m_newline + blanks};
    }
    if (m_form.isMapping)
        return Splice::insertLines(m_text, scan::nextLine(m_text, m_item(index - 1).end), indented(render), m_newline);
    QByteArrayList items = render(column());
    for (QByteArray &item : items)
        item.prepend(blanks);
    return addLines(index, items);
}

Splice Collection::append(const Render &render, const Writer &writer) const
{
    const bool isBehindComments =
        !isFlow() && (m_form.isMapping || isCommentedOut(scan::nextLine(m_text, m_item(count() - 1).end)));
    if (!isBehindComments)
        return insert(count(), render, writer);
    return Splice::insertLines(m_text, endOfBlock(), indented(render), m_newline);
}

QByteArray Collection::indented(const Render &render) const
{
    const QByteArray blanks(column(), ' ');
    return blanks + render(column()).join(m_newline + blanks);
}

Span Collection::blockLines(int index) const
{
    const Span at = m_item(index);
    const qsizetype dashColumn = scan::column(m_text, at.begin);
    qsizetype floor = scan::nextLine(m_text, index > 0 ? m_item(index - 1).end : m_form.place.begin);
    if (index > 0)
        floor = scan::endOfDeeperComments(m_text, floor, dashColumn);
    qsizetype begin = scan::lineBegin(m_text, at.begin);
    while (begin > floor) {
        const qsizetype above = scan::lineBegin(m_text, begin - 1);
        if (!scan::isCommentLine(m_text, above))
            break;
        begin = above;
    }
    return {begin, scan::endOfDeeperComments(m_text, scan::nextLine(m_text, at.end), dashColumn)};
}

QByteArray Collection::ownLines(int index) const
{
    const Span own = blockLines(index);
    QByteArray result = part(own.begin, own.end);
    if (result.endsWith('\n'))
        result.chop(result.endsWith("\r\n") ? 2 : 1);
    return result;
}

std::optional<Collection::Lines> Collection::linesOf(int index) const
{
    return isFlow() || sharesLine() ? std::nullopt : std::optional(Lines{ownLines(index), column()});
}

std::optional<Splice> Collection::insertLines(int index, const Lines &item) const
{
    if (isFlow() || sharesLine())
        return std::nullopt;
    const qsizetype shift = column() - item.column;
    QByteArrayList lines = item.text.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (shift > 0 && !line.isEmpty())
            line.prepend(QByteArray(shift, ' '));
        else if (shift < 0)
            line.remove(0, std::min(-shift, scan::skipBlanks(line, 0)));
    }
    return addLines(index, {lines.join(m_newline)});
}

bool Collection::isEmptyLine(qsizetype line) const
{
    return line < m_text.size() && scan::isEmptyLine(m_text, line);
}

/// Whether every two items have an empty line between them that is none's.
bool Collection::isSpaced() const
{
    if (count() < 2)
        return false;
    // The first few show the habit.
    for (int i = 1; i < std::min(count(), 4); ++i) {
        const qsizetype above = scan::lineBegin(m_text, blockLines(i).begin - 1);
        if (!isEmptyLine(above) || above < blockLines(i - 1).end)
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

Splice Collection::addLines(int index, const QByteArrayList &items) const
{
    const bool spaced = isSpaced();
    Splice splice = Splice::insertLines(m_text, insertionPoint(index),
                                        items.join(spaced ? m_newline + m_newline : m_newline), m_newline);
    if (spaced)
        splice.text = index < count() ? splice.text + m_newline : m_newline + splice.text;
    return splice;
}

Splice Collection::cutLines(int first, int removed) const
{
    const int last = first + removed - 1;
    const bool isAll = removed == count();
    if (isAll && (m_form.isMapping || !m_form.hasKey))
        return {m_item(first).begin, m_item(last).end, m_form.isMapping ? "{}" : "[]"};
    if (m_form.isMapping && !isOnOwnLine(first))
        return cutFirstPair();
    Span own{blockLines(first).begin, blockLines(last).end};
    QByteArray kept;
    for (int i = first; i < last; ++i) {
        const Span between = gap(i);
        kept += part(between.begin, between.end);
    }
    if (isAll)
        return Splice::emptyBlockList(m_text, m_form.place.begin, own, kept);
    if (last + 1 < count())
        own.end = gap(last).begin;
    else if (const qsizetype above = scan::lineBegin(m_text, own.begin - 1); isSpaced() && isEmptyLine(above))
        own.begin = above;
    return Splice::removeLines(m_text, own, kept);
}

/// Of a pair that stands behind a dash: the next one moves up, unless a comment is in between.
Splice Collection::cutFirstPair() const
{
    const Span pair = m_item(0);
    const qsizetype next = m_item(1).begin;
    if (scan::nextLine(m_text, pair.end) == scan::lineBegin(m_text, next))
        return {pair.begin, next, {}};
    qsizetype begin = pair.begin;
    while (scan::isBlank(m_text[begin - 1]))
        --begin;
    return {begin, scan::lineEnd(m_text, pair.end), {}};
}

Splice Collection::replaceLines(const QList<Replacement> &items, qsizetype firstValue) const
{
    // As it stands before the first value, if that is there, and on the same line.
    const QByteArray first = part(m_item(0).begin, firstValue);
    const bool isPlain = first.size() > 1 && first.sliced(1).trimmed().isEmpty() && !first.contains('\n');
    const QByteArray dash = QByteArray(column(), ' ') + (isPlain ? first : "- ");
    const Span all{blockLines(0).begin, blockLines(count() - 1).end};
    // What stands between the lines of two items belongs to neither and stays.
    QByteArrayList gaps;
    for (int i = 0; i + 1 < count(); ++i)
        gaps.append(part(blockLines(i).end, blockLines(i + 1).begin));
    QByteArray result;
    for (const Replacement &item : items) {
        result += (item.kept >= 0 ? ownLines(item.kept) : dash + item.token) + m_newline;
        result += gaps.isEmpty() ? QByteArray() : gaps.takeFirst();
    }
    result += gaps.join();
    if (m_text[all.end - 1] != '\n')
        result.chop(m_newline.size());
    return Splice{all.begin, all.end, result};
}

std::optional<std::pair<Splice, Splice>> Collection::moveApart(int from, int to) const
{
    if (isFlow())
        return std::nullopt;
    return std::pair(cutLines(from, 1), addLines(to > from ? to + 1 : to, {ownLines(from)}));
}

Splice Collection::moveLines(int from, int to) const
{
    const auto [removal, insertion] = *moveApart(from, to);
    return Splice::together(m_text, to > from ? QList{removal, insertion} : QList{insertion, removal});
}

/// The begin of the line before which a new item `index` goes.
qsizetype Collection::insertionPoint(int index) const
{
    if (index < count())
        return blockLines(index).begin;
    return blockLines(count() - 1).end;
}

bool Collection::isCommentedOut(qsizetype line) const
{
    static const QRegularExpression commentedOut(QStringLiteral("^#\\s*(- +)?[A-Za-z][\\w.-]*:(\\s|$)"));
    const qsizetype first = scan::skipBlanks(m_text, line);
    const QByteArrayView rest = m_text.sliced(first, scan::lineEnd(m_text, first) - first);
    return rest.startsWith('#') && commentedOut.match(QString::fromUtf8(rest)).hasMatch();
}

/// Comments below belong to the block if they are indented deeper than what follows, or deeper than the block; where
/// that does not tell, commented-out fields belong to what is above them.
qsizetype Collection::endOfBlock() const
{
    const qsizetype begin = scan::nextLine(m_text, m_item(count() - 1).end);
    qsizetype next = begin;
    while (next < m_text.size() && scan::isCommentLine(m_text, next))
        next = scan::nextLine(m_text, next);
    const bool isRunToBlank = next < m_text.size() && scan::isEmptyLine(m_text, next);
    const qsizetype content = scan::skipSpaceAndComments(m_text, next);
    const qsizetype following = content < m_text.size() && !isRunToBlank ? scan::column(m_text, content) : -1;

    const bool isCode = isCommentedOut(begin);
    qsizetype point = begin;
    while (point < next) {
        const qsizetype indent = scan::skipBlanks(m_text, point) - point;
        if (indent < column() || (indent == column() && indent <= following && !isCode))
            break;
        point = scan::nextLine(m_text, point);
    }
    return point;
}

} // namespace sme
