// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/quotedtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sme::quotedtext {

namespace {

constexpr QByteArrayView replacement("\\ufffd");

/// The position of the next escaped surrogate, \ud800 to \udfff, at or after `pos`; -1 if there is none.
qsizetype nextSurrogate(QByteArrayView text, qsizetype pos)
{
    for (pos = text.indexOf('\\', pos); pos >= 0; pos = text.indexOf('\\', pos + 2)) {
        const QByteArrayView rest = text.sliced(pos);
        if (rest.size() >= replacement.size() && rest[1] == 'u' && (rest[2] == 'd' || rest[2] == 'D')
            && QByteArrayView("89abcdefABCDEF").contains(rest[3]))
            return pos;
    }
    return -1;
}

/// yaml-cpp writes U+0085 and U+00A0, escaped as \N and \_, as single bytes.
std::string withWholeCharacters(const std::string &value)
{
    std::string result;
    int following = 0; // bytes that the character has still to come
    for (const char c : value) {
        const auto byte = uchar(c);
        const bool continues = (byte & 0xc0) == 0x80;
        if (continues && following == 0)
            result += '\xc2';
        else if (continues)
            --following;
        else
            following = byte < 0xc0 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        result += c;
    }
    return result;
}

} // namespace

QByteArray withoutSurrogates(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (!trimmed.startsWith('{') && !trimmed.startsWith('['))
        return {};
    qsizetype pos = nextSurrogate(text, 0);
    if (pos < 0)
        return {};
    QByteArray result = text.toByteArray();
    for (; pos >= 0; pos = nextSurrogate(text, pos + replacement.size()))
        std::copy(replacement.begin(), replacement.end(), result.begin() + pos);
    return result;
}

std::string decoded(QByteArrayView source, const std::string &value)
{
    if (!source.contains('\\'))
        return value;
    if (nextSurrogate(source, 0) >= 0) {
        // A half of a pair comes out as U+FFFD, as it does in the cluster.
        const QByteArray list = '[' + source.toByteArray() + ']';
        const auto characters = QJsonDocument::fromJson(list).array().at(0).toString().toUcs4();
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size())
            .toStdString();
    }
    return QByteArrayView(value).isValidUtf8() ? value : withWholeCharacters(value);
}

} // namespace sme::quotedtext
