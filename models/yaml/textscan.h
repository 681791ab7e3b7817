// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace sme {

/// Small scans over YAML text. Positions are byte offsets; all functions accept the end of the text.
namespace scan {

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
inline bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// A character of the names of anchors, tags and directives.
inline bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}
/// The value of a hexadecimal digit, or -1.
inline int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The first byte at or after `pos` that is no space, tab, line break or part of a comment.
qsizetype skipSpaceAndComments(QByteArrayView text, qsizetype pos);
/// The first byte at or after `pos` that is no space or tab.
qsizetype skipBlanks(QByteArrayView text, qsizetype pos);
/// The begin of the line of `pos`.
qsizetype lineBegin(QByteArrayView text, qsizetype pos);
/// The end of the line of `pos`, without its line break ("\r\n" or "\n").
qsizetype lineEnd(QByteArrayView text, qsizetype pos);
/// The begin of the line after that of `pos`, or the end of the text.
qsizetype nextLine(QByteArrayView text, qsizetype pos);
/// Bytes between the beginning of the line and `pos`.
inline qsizetype column(QByteArrayView text, qsizetype pos)
{
    return pos - lineBegin(text, pos);
}
/// Whether the line that begins at `begin` holds nothing but a comment.
bool isCommentLine(QByteArrayView text, qsizetype begin);
/// Behind the lines from `line` on that are comments indented deeper than `column`: fields that are commented out.
qsizetype endOfDeeperComments(QByteArrayView text, qsizetype line, qsizetype column);
/// Whether the line that begins at `begin` holds nothing but spaces.
bool isEmptyLine(QByteArrayView text, qsizetype begin);

/// The end of a literal or folded scalar that begins at `begin`, within what is indented by `parentColumn`.
qsizetype blockScalarEnd(QByteArrayView text, qsizetype begin, qsizetype parentColumn);

/// The end of an anchor and tag in this line; `pos` if there are none.
qsizetype propertiesEnd(QByteArrayView text, qsizetype pos);

} // namespace scan

} // namespace sme
