// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/filename.h"

#include <QByteArrayView>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t strayBase = 0xdc00;
constexpr char16_t byteOrderMark = 0xfeff;

/// Length of the character at the beginning of `bytes`; 0 if there is none that is valid UTF-8.
qsizetype characterLength(QByteArrayView bytes)
{
    const auto first = uchar(bytes.front());
    if (first < 0x80)
        return 1;
    const qsizetype length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    return length > 0 && length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 0;
}

} // namespace

QString textFromSystem(const QByteArray &bytes)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    QString text;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        qsizetype valid = 0;
        while (valid < rest.size()) {
            const qsizetype length = characterLength(rest.sliced(valid));
            if (length == 0)
                break;
            valid += length;
        }
        // Qt takes the mark away from whatever it converts.
        if (rest.first(valid).startsWith(mark))
            text += QChar(byteOrderMark);
        text += QString::fromUtf8(rest.first(valid));
        rest = rest.sliced(valid);
        if (!rest.isEmpty()) {
            text += QChar(char16_t(strayBase + uchar(rest.front())));
            rest = rest.sliced(1);
        }
    }
    return text;
}

QByteArray textToSystem(const QString &text)
{
    QByteArray bytes;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        const uchar byte = strayByte(c.unicode());
        if (byte == 0)
            continue;
        bytes += QStringView(text).sliced(done, i - done).toUtf8();
        bytes += char(byte);
        done = i + 1;
    }
    return bytes + QStringView(text).sliced(done).toUtf8();
}

uchar strayByte(char32_t character)
{
    return character >= strayBase + 0x80 && character <= strayBase + 0xff ? uchar(character - strayBase) : uchar(0);
}

QString shownFileName(const QString &name)
{
    QString shown;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool isPair = name.at(i).isHighSurrogate() && i + 1 < name.size() && name.at(i + 1).isLowSurrogate();
        const uchar byte = strayByte(name.at(i).unicode());
        if (byte != 0)
            shown += u"\\x%1"_s.arg(uint(byte), 2, 16, QLatin1Char('0'));
        else
            shown += name.at(i);
        if (isPair)
            shown += name.at(++i);
    }
    return shown;
}

QString systemReason(int error)
{
    return qt_error_string(error);
}

} // namespace sme
