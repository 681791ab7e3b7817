// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/splice.h"

#include "yaml/textscan.h"

namespace sme {

namespace {

bool lacksLineEnd(QByteArrayView text, qsizetype end)
{
    return end == text.size() && (end == 0 || text[end - 1] != '\n');
}

QByteArray withoutLineEnd(QByteArray lines)
{
    if (lines.endsWith('\n'))
        lines.chop(lines.endsWith("\r\n") ? 2 : 1);
    return lines;
}

} // namespace

Splice Splice::removeLines(QByteArrayView text, Span lines, const QByteArray &kept)
{
    if (!lacksLineEnd(text, lines.end) || lines.begin == 0)
        return {lines.begin, lines.end, kept};
    if (!kept.isEmpty())
        return {lines.begin, lines.end, withoutLineEnd(kept)};
    return {scan::lineEnd(text, scan::lineBegin(text, lines.begin - 1)), lines.end, {}};
}

Splice Splice::insertLines(QByteArrayView text, qsizetype at, const QByteArray &lines, const QByteArray &newline)
{
    if (at > 0 && lacksLineEnd(text, at))
        return {at, at, newline + lines};
    return {at, at, lines + newline};
}

Splice Splice::together(QByteArrayView text, const QList<Splice> &splices)
{
    Splice result = splices.first();
    for (const Splice &splice : splices.sliced(1)) {
        result.text += text.sliced(result.end, splice.begin - result.end);
        result.text += splice.text;
        result.end = splice.end;
    }
    return result;
}

Splice Splice::emptyBlockList(QByteArrayView text, qsizetype afterColon, Span lines, const QByteArray &kept)
{
    const QByteArray rest = text.sliced(afterColon, lines.begin - afterColon).toByteArray() + kept;
    return {afterColon, lines.end, " []" + (lacksLineEnd(text, lines.end) ? withoutLineEnd(rest) : rest)};
}

Splice Splice::fillBlockField(QByteArrayView text, qsizetype afterColon, qsizetype valueEnd, const QByteArray &value)
{
    const qsizetype lineEnd = scan::lineEnd(text, valueEnd);
    const QByteArrayView rest = text.sliced(valueEnd, lineEnd - valueEnd);
    // A value on the line itself stands before the comment; one on lines of its own below it.
    if (!value.contains('\n'))
        return {afterColon, valueEnd, value};
    QByteArray kept = rest.trimmed().isEmpty() ? QByteArray() : rest.toByteArray();
    // Brackets that hold nothing but comments.
    const QByteArrayView old = text.sliced(afterColon, valueEnd - afterColon).trimmed();
    if (old.contains('#'))
        kept.prepend(' ' + old.sliced(1, old.size() - 2).trimmed().toByteArray());
    return {afterColon, lineEnd, kept + value};
}

} // namespace sme
