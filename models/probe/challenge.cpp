// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/challenge.h"

#include <QStringList>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Longest header that is looked at, in bytes.
constexpr qsizetype maxHeader = 8 * 1024;

/// A character of an RFC 9110 token.
bool isTokenChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) { }

    bool atEnd() const { return m_position >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_position); }
    qsizetype position() const { return m_position; }
    void setPosition(qsizetype position) { m_position = position; }

    void skipBlanks()
    {
        while (peek() == u' ' || peek() == u'\t')
            ++m_position;
    }
    void skipSeparators()
    {
        while (peek() == u' ' || peek() == u'\t' || peek() == u',')
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
        while (!atEnd() && isTokenChar(peek()))
            ++m_position;
        return m_text.sliced(begin, m_position - begin);
    }
    QString takeValue()
    {
        if (!take(u'"'))
            return takeUnquoted();
        QString value;
        while (!atEnd() && !take(u'"')) {
            take(u'\\');
            if (!atEnd())
                value += m_text.at(m_position++);
        }
        return value;
    }

private:
    /// More than a token: many registries leave URLs without quotes.
    QString takeUnquoted()
    {
        const qsizetype begin = m_position;
        while (!atEnd() && peek() != u',' && peek() != u' ')
            ++m_position;
        return m_text.sliced(begin, m_position - begin);
    }

    QString m_text;
    qsizetype m_position = 0;
};

Challenge::Scheme schemeOf(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == "bearer"_L1)
        return Challenge::Scheme::Bearer;
    if (lower == "digest"_L1)
        return Challenge::Scheme::Digest;
    return lower == "basic"_L1 ? Challenge::Scheme::Basic : Challenge::Scheme::Other;
}

void readParameters(Reader &reader, Challenge &challenge)
{
    while (true) {
        reader.skipSeparators();
        const qsizetype begin = reader.position();
        const QString key = reader.takeToken().toLower();
        reader.skipBlanks();
        if (key.isEmpty() || !reader.take(u'=')) {
            // The name of the next challenge, or rubbish.
            reader.setPosition(begin);
            return;
        }
        reader.skipBlanks();
        challenge.parameters.insert(key, reader.takeValue());
    }
}

} // namespace

QList<Challenge> parseChallenges(const QList<QByteArray> &headers)
{
    QList<Challenge> challenges;
    for (const QByteArray &header : headers) {
        Reader reader(QString::fromUtf8(header.left(maxHeader)));
        while (true) {
            reader.skipSeparators();
            Challenge challenge;
            challenge.name = reader.takeToken();
            if (challenge.name.isEmpty())
                break;
            challenge.scheme = schemeOf(challenge.name);
            readParameters(reader, challenge);
            challenges.append(challenge);
        }
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

} // namespace sme
