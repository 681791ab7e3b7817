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

qsizetype quotedEnd(QByteArrayView text, qsizetype begin)
{
    const char quote = text[begin];
    qsizetype pos = begin + 1;
    while (pos < text.size()) {
        if (quote == '"' && text[pos] == '\\') {
            pos += 2;
        } else if (text[pos] == quote) {
            if (quote == '\'' && pos + 1 < text.size() && text[pos + 1] == '\'')
                pos += 2;
            else
                return pos + 1;
        } else {
            ++pos;
        }
    }
    return -1;
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

qsizetype plainEnd(QByteArrayView text, qsizetype begin, QByteArrayView value)
{
    // A plain scalar stands in the text as its value does, but for line folding: a space for one line break, n line
    // breaks for n + 1.
    qsizetype pos = begin;
    for (qsizetype i = 0; i < value.size() && pos < text.size();) {
        const qsizetype afterBlanks = skipBlanks(text, pos);
        const bool endsLine = afterBlanks < text.size() && isBreak(text[afterBlanks]);
        if (text[pos] == value[i] && !endsLine) {
            ++pos;
            ++i;
            continue;
        }
        if (value[i] != ' ' && value[i] != '\n')
            return pos;
        while (pos < text.size() && (isBlank(text[pos]) || isBreak(text[pos])))
            ++pos;
        while (i < value.size() && (value[i] == '\n' || value[i] == ' '))
            ++i;
    }
    return pos;
}

qsizetype skipProperties(QByteArrayView text, qsizetype pos)
{
    for (qsizetype end = propertiesEnd(text, pos); end > pos; end = propertiesEnd(text, pos))
        pos = skipSpaceAndComments(text, end);
    return pos;
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
