// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/tomltext.h"

#include <QChar>
#include <QList>
#include <QString>

namespace sme {

namespace {

constexpr char32_t deleteCharacter = 0x7f;

bool isPlainAscii(char32_t c)
{
    return c >= 0x20 && c < deleteCharacter && c != U'"' && c != U'\\';
}

void appendHex(QByteArray &out, char32_t c, int digits)
{
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += "0123456789abcdef"[(c >> shift) & 0xf];
}

void appendUnicodeEscape(QByteArray &out, char32_t c)
{
    const bool isLong = c > 0xffff;
    out += isLong ? "\\U" : "\\u";
    appendHex(out, c, isLong ? 8 : 4);
}

/// Appends the escape of an ASCII character that TOML strings cannot hold as it is.
void appendAsciiEscape(QByteArray &out, char32_t c)
{
    switch (c) {
    case U'"':
        out += "\\\"";
        break;
    case U'\\':
        out += "\\\\";
        break;
    case U'\b':
        out += "\\b";
        break;
    case U'\f':
        out += "\\f";
        break;
    case U'\n':
        out += "\\n";
        break;
    case U'\r':
        out += "\\r";
        break;
    case U'\t':
        out += "\\t";
        break;
    default:
        appendUnicodeEscape(out, c);
        break;
    }
}

/// As Go's strconv.IsPrint for what is not ASCII.
bool isPrintable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return true;
    }
}

/// The length of the UTF-8 sequence at the beginning of `bytes`; 0 if there is none that is valid.
qsizetype validSequence(QByteArrayView bytes)
{
    const auto first = uchar(bytes.front());
    const qsizetype length = first < 0x80 ? 1
        : first < 0xc2                    ? 0
        : first < 0xe0                    ? 2
        : first < 0xf0                    ? 3
        : first < 0xf5                    ? 4
                                          : 0;
    return length > 0 && length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 0;
}

} // namespace

void appendTomlString(QByteArray &out, QStringView text, Unprintable unprintable)
{
    out += '"';
    // Lone surrogates come out as U+FFFD.
    for (const char32_t c : text.toUcs4()) {
        if (isPlainAscii(c))
            out += char(c);
        else if (c <= deleteCharacter)
            appendAsciiEscape(out, c);
        else if (unprintable == Unprintable::Escape && !isPrintable(c))
            appendUnicodeEscape(out, c);
        else
            out += QStringView(QChar::fromUcs4(c)).toUtf8();
    }
    out += '"';
}

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    constexpr QByteArrayView lineSeparator("\xe2\x80\xa8");
    constexpr QByteArrayView paragraphSeparator("\xe2\x80\xa9");
    out += '"';
    for (qsizetype i = 0; i < utf8.size();) {
        const qsizetype length = validSequence(utf8.sliced(i));
        const QByteArrayView sequence = utf8.sliced(i, qMax(length, qsizetype(1)));
        const auto c = char32_t(uchar(sequence.front()));
        i += sequence.size();
        if (length == 0)
            out += "\\ufffd";
        else if (sequence == lineSeparator || sequence == paragraphSeparator)
            out += sequence == lineSeparator ? "\\u2028" : "\\u2029";
        else if (c == U'&' || c == U'<' || c == U'>')
            appendUnicodeEscape(out, c);
        else if (length > 1 || isPlainAscii(c))
            out += sequence;
        else
            appendAsciiEscape(out, c);
    }
    out += '"';
}

} // namespace sme
