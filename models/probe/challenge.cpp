// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/challenge.h"

#include "text/ascii.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Longest header that is looked at, in bytes.
constexpr qsizetype maxHeader = 8 * 1024;

/// Longest token that is taken, in bytes.
constexpr qsizetype maxToken = 32 * 1024;

/// A character of an RFC 9110 token.
bool isTokenChar(QChar c)
{
    return ascii::isLetterOrDigit(c) || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
}

/// Reads one header as containerd does: one scheme, then its parameters as far as they are well-formed.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) { }

    Challenge challenge()
    {
        Challenge result;
        result.name = takeToken();
        const QString scheme = result.name.toLower();
        result.scheme = scheme == "bearer"_L1 ? Challenge::Scheme::Bearer
            : scheme == "digest"_L1           ? Challenge::Scheme::Digest
            : scheme == "basic"_L1            ? Challenge::Scheme::Basic
                                              : Challenge::Scheme::Other;
        do {
            skipBlanks();
            const QString key = takeToken().toLower();
            if (key.isEmpty() || !take(u'='))
                break;
            result.parameters.insert(key, takeValue());
            skipBlanks();
        } while (take(u','));
        return result;
    }

private:
    QChar peek() const { return m_position < m_text.size() ? m_text.at(m_position) : QChar(); }
    void skipBlanks()
    {
        while (peek() == u' ' || peek() == u'\t')
            ++m_position;
    }
    bool take(QChar c)
    {
        if (peek() != c)
            return false;
        ++m_position;
        return true;
    }
    QString takeToken()
    {
        const qsizetype begin = m_position;
        while (isTokenChar(peek()))
            ++m_position;
        return m_text.sliced(begin, m_position - begin);
    }
    QString takeValue()
    {
        if (!take(u'"'))
            return takeToken();
        QString value;
        while (m_position < m_text.size()) {
            if (take(u'"'))
                return value;
            take(u'\\');
            if (m_position < m_text.size())
                value += m_text.at(m_position++);
        }
        return {}; // no closing quote
    }

    QString m_text;
    qsizetype m_position = 0;
};

/// Whether the fields beside the token are of the types that containerd reads; for others it drops the whole answer.
bool isTokenAnswer(const QJsonObject &object)
{
    const auto isNothing = [](const QJsonValue &value) { return value.isUndefined() || value.isNull(); };
    const QJsonValue lifetime = object.value("expires_in"_L1);
    const QJsonValue issued = object.value("issued_at"_L1);
    const bool isNumber = lifetime.isDouble() && lifetime.toDouble() == std::trunc(lifetime.toDouble());
    const bool isTime = QDateTime::fromString(issued.toString(), Qt::ISODateWithMs).isValid();
    return (isNothing(lifetime) || isNumber) && (isNothing(issued) || isTime);
}

} // namespace

QList<Challenge> parseChallenges(const QList<QByteArray> &headers)
{
    QList<Challenge> challenges;
    for (const QByteArray &header : headers) {
        Challenge challenge = Reader(QString::fromUtf8(header.left(maxHeader))).challenge();
        if (!challenge.name.isEmpty())
            challenges.append(std::move(challenge));
    }
    std::ranges::stable_sort(challenges, {}, &Challenge::scheme);
    return challenges;
}

QUrl tokenUrl(const Challenge &challenge, const QString &repository)
{
    QUrl url(challenge.parameters.value(u"realm"_s));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return {};
    QStringList scopes = challenge.parameters.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (!repository.isEmpty())
        scopes.append(u"repository:%1:pull"_s.arg(repository));
    scopes.sort();
    scopes.removeDuplicates();

    QStringList query;
    if (url.hasQuery())
        query.append(url.query(QUrl::FullyEncoded));
    const auto add = [&query](const QString &key, const QString &value) {
        query.append(key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const QString &scope : std::as_const(scopes))
        add(u"scope"_s, scope);
    if (const QString service = challenge.parameters.value(u"service"_s); !service.isEmpty())
        add(u"service"_s, service);
    url.setQuery(query.join(u'&'));
    url.setFragment({});
    return url;
}

QByteArray tokenOf(const QByteArray &body)
{
    // Like Go's decoder, this takes the first value and looks at nothing behind it.
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::GarbageAtEnd)
        document = QJsonDocument::fromJson(body.left(error.offset));
    const QJsonObject object = document.object();
    if (!isTokenAnswer(object))
        return {};
    QString token = object.value("access_token"_L1).toString();
    if (token.isEmpty())
        token = object.value("token"_L1).toString();
    const auto isVisible = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    if (token.size() > maxToken || !std::ranges::all_of(token, isVisible))
        return {};
    return token.toLatin1();
}

} // namespace sme
