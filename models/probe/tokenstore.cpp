// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/tokenstore.h"

#include "probe/challenge.h"
#include "probe/plaintext.h"

#include <algorithm>
#include <vector>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// So many bytes of a secret in a row are not shown.
constexpr qsizetype part = 8;

/// Each byte as %XX, as nobody has to write it but a hostile server may.
QString percentEncoded(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes)
        text += u"%%1"_s.arg(uint(quint8(byte)), 2, 16, QChar(u'0'));
    return text;
}

/// Letters of ASCII in lower case; the length stays.
QString foldedAscii(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return text;
}

} // namespace

QString TokenStore::originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(port);
}

void TokenStore::keep(const QUrl &url, const QByteArray &token)
{
    m_tokens.insert(originOf(url), token);
    hide(token);
}

void TokenStore::hidePassword(const QUrl &url)
{
    const QString password = url.password(QUrl::FullyDecoded);
    if (!password.isEmpty())
        hide(password.toUtf8());
}

/// Notes all parts of a form; letters in lower case, for digits of hexadecimal numbers can be written in both.
void TokenStore::addForm(const QString &form, qsizetype length)
{
    const QString text = foldedAscii(form);
    const qsizetype used = std::min(length, text.size());
    if (used == 0)
        return;
    Parts &parts = m_parts[used];
    for (qsizetype i = 0; i + used <= text.size(); ++i)
        parts.insert(text.sliced(i, used));
}

void TokenStore::hide(const QByteArray &secret)
{
    addForm(QString::fromUtf8(secret), part);
    addForm(QString::fromLatin1(secret.toPercentEncoding()), part);
    if (secret.size() < 4)
        return;
    addForm(percentEncoded(secret), 3 * part);
    addForm(QString::fromLatin1(secret.toHex()), 2 * part);
    // The digits of base64 depend on where in the whole a part stands: there are three ways.
    for (qsizetype before = 0; before < 3; ++before) {
        QByteArray bytes = QByteArray(before, 'x') + secret;
        bytes.chop(bytes.size() % 3);
        const qsizetype first = before == 0 ? 0 : 4;
        for (const QByteArray::Base64Option alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            addForm(QString::fromLatin1(bytes.toBase64(alphabet)).mid(first), part);
    }
}

QString TokenStore::masked(const QString &text) const
{
    if (m_parts.isEmpty())
        return text;
    const QString folded = foldedAscii(text);
    std::vector<bool> hidden(std::size_t(text.size()), false);
    for (const auto &[length, parts] : m_parts.asKeyValueRange()) {
        for (qsizetype i = 0; i + length <= folded.size(); ++i) {
            if (parts.contains(folded.sliced(i, length)))
                std::fill_n(hidden.begin() + i, length, true);
        }
    }
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!hidden[std::size_t(i)])
            result += text.at(i);
        else if (i == 0 || !hidden[std::size_t(i - 1)])
            result += "[secret]"_L1;
    }
    return result;
}

QString TokenStore::shown(QByteArrayView text) const
{
    // Secrets go before the cut, which could leave a part of one.
    return plainText(masked(QString::fromUtf8(text)));
}

ChallengeReport TokenStore::shown(const Challenge &challenge) const
{
    const auto parameter = [&](const QString &key) { return shown(challenge.parameters.value(key).toUtf8()); };
    return {.scheme = shown(challenge.name.toUtf8()),
            .realm = shownRealm(challenge.parameters.value(u"realm"_s)),
            .service = parameter(u"service"_s),
            .scope = parameter(u"scope"_s),
            .error = parameter(u"error"_s)};
}

QString TokenStore::shownRealm(const QString &realm) const
{
    const QUrl url(realm);
    if (url.isValid() && !url.host().isEmpty())
        return masked(shownForeignUrl(url));
    return shown(realm.mid(realm.lastIndexOf(u'@') + 1).toUtf8());
}

} // namespace sme
