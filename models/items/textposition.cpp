// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/textposition.h"

#include <algorithm>

namespace sme {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// What a text widget would take for the beginning of another paragraph, beside the line feed.
QChar standIn(QChar c)
{
    if (c > u'\r' && c.unicode() < QChar::ParagraphSeparator) // nearly all
        return c;
    switch (c.unicode()) {
    case 0x0000:
        return QChar(0x2400);
    case u'\r':
        return QChar(0x240d);
    case QChar::ParagraphSeparator:
    case 0xfdd0: // these two begin and end a frame in Qt's text documents
    case 0xfdd1:
        return QChar::ReplacementCharacter;
    default:
        return c;
    }
}

} // namespace

int utf16Length(QByteArrayView utf8)
{
    qsizetype units = 0;
    for (const char c : utf8) {
        const auto byte = quint8(c);
        units += (byte & 0xc0) != 0x80 ? 1 : 0;
        units += byte >= 0xf0 ? 1 : 0; // four bytes: a surrogate pair
    }
    return int(units);
}

int columnAt(const QByteArray &utf8, qsizetype offset)
{
    const QByteArrayView text(utf8);
    qsizetype end = std::min(offset, text.size());
    if (end > 0 && end < text.size() && text[end - 1] == '\r' && text[end] == '\n')
        --end;
    qsizetype begin = end > 0 ? text.first(end).lastIndexOf('\n') + 1 : 0;
    if (begin == 0 && text.startsWith(byteOrderMark))
        begin = std::min(byteOrderMark.size(), end);
    return utf16Length(text.sliced(begin, end - begin));
}

TextPosition endPosition(TextPosition start, QByteArrayView inserted)
{
    const auto lines = std::count(inserted.begin(), inserted.end(), '\n');
    if (lines == 0)
        return {start.line, start.column + utf16Length(inserted)};
    return {start.line + int(lines), utf16Length(inserted.sliced(inserted.lastIndexOf('\n') + 1))};
}

QString displayText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    if (utf8.contains('\r'))
        text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    std::transform(text.cbegin(), text.cend(), text.begin(), standIn);
    return text;
}

} // namespace sme
