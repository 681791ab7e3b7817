// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/textscan.h"

#include <algorithm>

namespace sme::scan {

qsizetype skipBlanks(QByteArrayView text, qsizetype pos)
{
    while (pos < text.size() && isBlank(text[pos]))
        ++pos;
    return pos;
}

qsizetype skipSpaceAndComments(QByteArrayView text, qsizetype pos)
{
    while (pos < text.size()) {
        const char c = text[pos];
        if (isBlank(c) || isBreak(c))
            ++pos;
        else if (c == '#') // between tokens always a comment, behind a quote too
            pos = lineEnd(text, pos);
        else
            break;
    }
    return pos;
}

qsizetype lineBegin(QByteArrayView text, qsizetype pos)
{
    while (pos > 0 && text[pos - 1] != '\n')
        --pos;
    return pos;
}

qsizetype lineEnd(QByteArrayView text, qsizetype pos)
{
    qsizetype end = text.indexOf('\n', pos);
    if (end < 0)
        return text.size();
    if (end > pos && text[end - 1] == '\r')
        --end;
    return end;
}

qsizetype nextLine(QByteArrayView text, qsizetype pos)
{
    const qsizetype end = text.indexOf('\n', pos);
    return end < 0 ? text.size() : end + 1;
}

bool isCommentLine(QByteArrayView text, qsizetype begin)
{
    const qsizetype pos = skipBlanks(text, begin);
    return pos < text.size() && text[pos] == '#';
}

bool isEmptyLine(QByteArrayView text, qsizetype begin)
{
    const qsizetype pos = skipBlanks(text, begin);
    return pos >= text.size() || isBreak(text[pos]);
}

namespace {

/// The explicit indentation indicator in the header of a block scalar, or 0.
qsizetype indentationIndicator(QByteArrayView text, qsizetype begin)
{
    for (qsizetype pos = begin + 1; pos < text.size() && pos < begin + 3; ++pos) {
        if (text[pos] >= '1' && text[pos] <= '9')
            return text[pos] - '0';
    }
    return 0;
}

} // namespace

qsizetype endOfDeeperComments(QByteArrayView text, qsizetype line, qsizetype column)
{
    while (line < text.size() && isCommentLine(text, line) && skipBlanks(text, line) - line > column)
        line = nextLine(text, line);
    return line;
}

qsizetype blockScalarEnd(QByteArrayView text, qsizetype begin, qsizetype parentColumn)
{
    qsizetype end = lineEnd(text, begin);
    qsizetype indent = indentationIndicator(text, begin);
    if (indent > 0)
        indent += parentColumn;
    for (qsizetype line = nextLine(text, begin); line < text.size(); line = nextLine(text, line)) {
        if (isEmptyLine(text, line))
            continue;
        qsizetype content = line;
        while (text[content] == ' ')
            ++content;
        if (indent == 0)
            indent = std::max(content - line, parentColumn + 1);
        if (content - line < indent)
            break;
        end = lineEnd(text, line);
    }
    return end;
}

qsizetype propertiesEnd(QByteArrayView text, qsizetype pos)
{
    qsizetype end = pos;
    while (pos < text.size() && (text[pos] == '&' || text[pos] == '!')) {
        const QByteArrayView stop = text.sliced(pos).startsWith("!<") ? ">" : ",[]{}";
        while (pos < text.size() && !isBlank(text[pos]) && !isBreak(text[pos]) && !stop.contains(text[pos]))
            ++pos;
        if (pos < text.size() && text[pos] == '>')
            ++pos;
        end = pos;
        pos = skipBlanks(text, pos);
    }
    return end;
}

} // namespace sme::scan
