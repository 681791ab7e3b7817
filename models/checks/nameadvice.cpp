// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/nameadvice.h"

#include "checks/admission.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct NameAdviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NameAdvice)
};

/// Longer values are cut in messages.
constexpr qsizetype longestShown = 300;

bool isControl(QChar c)
{
    return c < u' ' || c == QChar(0x7f);
}

bool looksLikeIpv6(QStringView text)
{
    const auto isPart = [](QChar c) {
        return c == u':' || c == u'.' || QStringView(u"0123456789abcdefABCDEF").contains(c);
    };
    return text.startsWith(u'[') || (text.count(u':') > 1 && std::all_of(text.begin(), text.end(), isPart));
}

/// Whether the host alone is accepted.
bool hasBadPort(QStringView hostAndPort)
{
    const qsizetype colon = hostAndPort.lastIndexOf(u':');
    return colon > 0 && isDnsSubdomain(hostAndPort.first(colon));
}

NameAdvice hostAndPortAdvice(QStringView text)
{
    if (text.contains(u'@'))
        return {NameAdviceTexts::tr("A user or password cannot be given"),
                NameAdviceTexts::tr("Remove the user before the @: mirrors are asked without credentials.")};
    if (looksLikeIpv6(text))
        return {NameAdviceTexts::tr("IPv6 addresses are not accepted"),
                NameAdviceTexts::tr("Write a host name that stands for the address.")};
    const QStringView name = text.first(text.lastIndexOf(u':') < 0 ? text.size() : text.lastIndexOf(u':'));
    if (name.endsWith(u'.') && name.size() > 1)
        return {NameAdviceTexts::tr("Host name ends with a dot"),
                NameAdviceTexts::tr("Remove the dot at the end of the name.")};
    if (hasBadPort(text))
        return {NameAdviceTexts::tr("Port is not valid"),
                NameAdviceTexts::tr("A port is a number from 1 to 65535 without zeros before it.")};
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; })) {
        const QString ascii = QString::fromLatin1(QUrl::toAce(text.toString()));
        return {NameAdviceTexts::tr("Host name must be ASCII"),
                isHostAndPort(ascii) ? NameAdviceTexts::tr("Write %1.").arg(ascii)
                                     : NameAdviceTexts::tr("Use letters without accents, digits, “-” and “.”.")};
    }
    if (isHostAndPort(text.toString().toLower()))
        return {NameAdviceTexts::tr("Host name must be lower case"),
                NameAdviceTexts::tr("Write %1.").arg(text.toString().toLower())};
    if (text.trimmed().size() != text.size())
        return {NameAdviceTexts::tr("Host name has blanks around it"), NameAdviceTexts::tr("Remove them.")};
    constexpr qsizetype maxName = 253;
    if (text.size() > maxName)
        return {NameAdviceTexts::tr("Host name is longer than %1 characters").arg(maxName),
                NameAdviceTexts::tr("Use a name with at most %1 characters.").arg(maxName)};
    return {NameAdviceTexts::tr("Host name has characters that are not allowed"),
            NameAdviceTexts::tr(
                "Use lower-case letters, digits, “-” and “.” only, and begin and end each part between dots "
                "with a letter or digit.")};
}

/// Quotes that YAML does not take for such, or one of them alone.
bool hasQuotes(const QString &value)
{
    return withoutQuotes(value) != value.trimmed();
}

NameAdvice quotesAdvice()
{
    return {NameAdviceTexts::tr("Quotes are a part of the value"),
            NameAdviceTexts::tr("Remove them; for YAML, only a straight \" or ' at both ends is a quote.")};
}

} // namespace

QString NameAdvice::message(const QString &value) const
{
    const QString shown = value.size() > longestShown ? value.left(longestShown) + u'…' : value;
    const QString first = NameAdviceTexts::tr("%1: “%2”.").arg(reason, shown);
    return remedy.isEmpty() ? first : first + u' ' + remedy;
}

QString withoutQuotes(const QString &value)
{
    const auto isQuote = [](QChar c) { return QStringView(u"\"'`“”„‟‘’‚‹›«»").contains(c) || c.isSpace(); };
    qsizetype begin = 0;
    qsizetype end = value.size();
    while (begin < end && isQuote(value.at(begin)))
        ++begin;
    while (end > begin && isQuote(value.at(end - 1)))
        --end;
    return value.sliced(begin, end - begin);
}

NameAdvice upstreamAdvice(const QString &upstream)
{
    if (hasQuotes(upstream))
        return quotesAdvice();
    if (upstream.contains("://"_L1))
        return {NameAdviceTexts::tr("Upstream is a name, not a URL"),
                NameAdviceTexts::tr("Write the host name without the scheme before it.")};
    if (upstream.contains(u'/'))
        return {NameAdviceTexts::tr("Upstream has a path"),
                NameAdviceTexts::tr("Write the host name alone: a mirror is for a whole registry, without a path.")};
    return hostAndPortAdvice(upstream);
}

NameAdvice hostUrlAdvice(const QString &url)
{
    if (hasQuotes(url))
        return quotesAdvice();
    const qsizetype separator = url.indexOf("://"_L1);
    if (separator < 0)
        return {NameAdviceTexts::tr("Scheme is missing"),
                NameAdviceTexts::tr("Let the URL begin with https:// or http://.")};
    if (std::any_of(url.begin(), url.end(), isControl))
        return {NameAdviceTexts::tr("URL has control characters"), NameAdviceTexts::tr("Remove them.")};
    const QStringView scheme = QStringView(url).first(separator);
    const auto isScheme = [scheme](QStringView name) {
        return scheme.size() == name.size() && scheme.toString().toLatin1().toLower() == name.toLatin1();
    };
    if (!isScheme(u"https") && !isScheme(u"http"))
        return {NameAdviceTexts::tr("Scheme is not possible"),
                NameAdviceTexts::tr("Only https:// and http:// can stand at the beginning.")};
    const QStringView rest = QStringView(url).sliced(separator + 3);
    const auto endsAuthority = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto end = std::find_if(rest.begin(), rest.end(), endsAuthority);
    const QStringView authority = rest.first(end - rest.begin());
    if (authority.isEmpty())
        return {NameAdviceTexts::tr("Host name is missing"),
                NameAdviceTexts::tr("Write one after %1.").arg(url.first(separator + 3))};
    if (!isHostAndPort(authority))
        return hostAndPortAdvice(authority);
    if (rest.contains(u'?') || rest.contains(u'#'))
        return {NameAdviceTexts::tr("A query or fragment is not possible"),
                NameAdviceTexts::tr("Remove it, from the “?” or “#” on.")};
    return {
        NameAdviceTexts::tr("Path has a percent sign that begins no escape"),
        NameAdviceTexts::tr("After a % in the path, two hexadecimal digits must follow; a plain % is written %25.")};
}

} // namespace sme
