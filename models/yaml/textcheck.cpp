// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/textcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace sme {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

struct TextCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::TextCheck)
};

/// The length of the UTF-8 sequence at `pos`, or 0 if there is no valid one.
int sequenceLength(QByteArrayView text, qsizetype pos)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? uchar(text[i]) : uchar(0); };
    const auto continues = [&](qsizetype i) { return (byte(i) & 0xc0) == 0x80; };
    const uchar first = byte(pos);
    const uchar second = byte(pos + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return continues(pos + 1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool overlong = first == 0xe0 && second < 0xa0;
        const bool surrogate = first == 0xed && second >= 0xa0;
        return !overlong && !surrogate && continues(pos + 1) && continues(pos + 2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool overlong = first == 0xf0 && second < 0x90;
        const bool beyond = first == 0xf4 && second >= 0x90;
        return !overlong && !beyond && continues(pos + 1) && continues(pos + 2) && continues(pos + 3) ? 4 : 0;
    }
    return 0;
}

QString badByteMessage(QByteArrayView text, qsizetype pos)
{
    const auto byte = uchar(text[pos]);
    if (byte == 0 && pos < 4)
        return TextCheckTexts::tr("The file is not UTF-8 text (it may be UTF-16). Save it as UTF-8.");
    if (byte == '\r')
        return TextCheckTexts::tr(
            "A carriage return stands here without a line feed (a line end of old Macs): some YAML "
            "readers begin a new line there, others do not. Save the file with LF or CRLF line ends.");
    if (byte < 0x20)
        return TextCheckTexts::tr("The control character U+%1 is not allowed in YAML; is this a text file?")
            .arg(byte, 4, 16, QLatin1Char('0'));
    return TextCheckTexts::tr("Byte 0x%1 is not valid UTF-8. Save the file as UTF-8.")
        .arg(byte, 2, 16, QLatin1Char('0'));
}

bool isAllowedAscii(QByteArrayView text, qsizetype pos)
{
    const auto c = uchar(text[pos]);
    if (c == '\r')
        return pos + 1 < text.size() && text[pos + 1] == '\n';
    return c >= 0x20 || c == '\n' || c == '\t';
}

} // namespace

qsizetype byteOrderMarkLength(QByteArrayView text)
{
    return text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
}

QList<qsizetype> findLineStarts(QByteArrayView text)
{
    QList<qsizetype> result{0};
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (const char *pos = begin; pos < end;) {
        const auto *newline = static_cast<const char *>(std::memchr(pos, '\n', std::size_t(end - pos)));
        if (!newline)
            break;
        pos = newline + 1;
        result.append(pos - begin);
    }
    return result;
}

TextPlace placeInText(QByteArrayView text, const QList<qsizetype> &lineStarts, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    const auto next = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    const auto line = std::max<qsizetype>(next - lineStarts.begin() - 1, 0);
    qsizetype begin = lineStarts.isEmpty() ? 0 : lineStarts[line];
    if (line == 0)
        begin = std::min(byteOrderMarkLength(text), offset);
    const auto characters =
        std::count_if(text.begin() + begin, text.begin() + offset, [](char c) { return (uchar(c) & 0xc0) != 0x80; });
    return {int(line + 1), int(characters + 1)};
}

Result<void> checkEncoding(QByteArrayView text)
{
    // The first one is no part of the text, a second one is: an invisible character before its first key.
    if (const qsizetype mark = byteOrderMarkLength(text); mark > 0 && byteOrderMarkLength(text.sliced(mark)) > 0)
        return Error{
            TextCheckTexts::tr("A second byte order mark stands at the beginning; the cluster rejects it. Remove it."),
            {1, 1}};
    for (qsizetype pos = 0; pos < text.size();) {
        const auto c = uchar(text[pos]);
        if (c < 0x80 && isAllowedAscii(text, pos)) {
            ++pos;
            continue;
        }
        const int length = c < 0x80 ? 0 : sequenceLength(text, pos);
        if (length == 0)
            return Error{badByteMessage(text, pos), placeInText(text, findLineStarts(text.first(pos)), pos)};
        pos += length;
    }
    return {};
}

qsizetype findForbiddenCharacter(QByteArrayView text)
{
    const auto at = [text](qsizetype pos) { return pos < text.size() ? uchar(text[pos]) : uchar(0); };
    for (qsizetype pos = 0; pos < text.size(); ++pos) {
        const auto c = uchar(text[pos]);
        if (c < 0x7f)
            continue;
        const bool isDelete = c == 0x7f;
        const bool isControl = c == 0xc2 && at(pos + 1) < 0xa0 && at(pos + 1) != 0x85; // U+0080 to U+009F but NEL
        const bool isNoCharacter = c == 0xef && at(pos + 1) == 0xbf && at(pos + 2) >= 0xbe; // U+FFFE, U+FFFF
        if (isDelete || isControl || isNoCharacter)
            return pos;
    }
    return -1;
}

} // namespace sme
