// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/plaintext.h"

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Characters that are letters, marks or symbols and nevertheless not seen: fillers, joiners, variation selectors, the
/// blank pattern of Braille (Default_Ignorable_Code_Point in Unicode, but for the last one).
bool isInvisible(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f)
        || c == 0x2800 || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 || (c >= 0xe0000 && c <= 0xe0fff);
}

/// Whether a character is shown as its escape: it would not be seen, or would change how other text is shown.
bool needsEscape(char32_t c)
{
    if (isInvisible(c))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' ';
    default:
        return false;
    }
}

QString escaped(char32_t c)
{
    switch (c) {
    case U'\n':
        return u"\\n"_s;
    case U'\r':
        return u"\\r"_s;
    case U'\t':
        return u"\\t"_s;
    default:
        break;
    }
    return c < 0x100 ? u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0')) : u"\\u{%1}"_s.arg(uint(c), 0, 16);
}

} // namespace

QString plainText(const QString &text, qsizetype maxLength)
{
    QString result;
    const QList<uint> characters = QStringView(text).left(maxLength + 1).toUcs4();
    for (const char32_t c : characters) {
        if (needsEscape(c))
            result += escaped(c);
        else
            result += QChar::fromUcs4(c);
        if (result.size() > maxLength)
            break;
    }
    if (result.size() > maxLength) {
        result.truncate(maxLength);
        if (result.back().isHighSurrogate())
            result.chop(1);
        result += u'…';
    }
    return result;
}

QString plainText(QByteArrayView bytes, qsizetype maxLength)
{
    // No character takes more than four bytes.
    return plainText(QString::fromUtf8(bytes.first(qMin(bytes.size(), 4 * (maxLength + 1)))), maxLength);
}

QString shownUrl(const QUrl &url)
{
    return plainText(QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo)), 2000);
}

QString shownForeignUrl(const QUrl &url)
{
    const QString shown = shownUrl(url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment));
    return url.hasQuery() ? shown + u"?…"_s : shown;
}

} // namespace sme
