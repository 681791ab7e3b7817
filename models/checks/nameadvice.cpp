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

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::NameAdvice)
};

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

QString hostAndPortAdvice(QStringView text)
{
    if (text.contains(u'@'))
        return Messages::tr("Remove the user before the @: mirrors are asked without credentials.");
    if (looksLikeIpv6(text))
        return Messages::tr("IPv6 addresses are not accepted: write a host name that stands for it.");
    if (hasBadPort(text))
        return Messages::tr("A port is a number from 1 to 65535 without zeros before it.");
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; })) {
        const QString ascii = QString::fromLatin1(QUrl::toAce(text.toString()));
        return isHostAndPort(ascii) ? Messages::tr("Write the name in its ASCII form, %1.").arg(ascii)
                                    : Messages::tr("Write the host name in ASCII.");
    }
    if (isHostAndPort(text.toString().toLower()))
        return Messages::tr("Write the host name in lower case.");
    constexpr qsizetype maxName = 253;
    if (text.size() > maxName)
        return Messages::tr("A host name has at most %1 characters.").arg(maxName);
    return Messages::tr(
        "A host name has lower-case letters, digits, “-” and “.” only, and each part between dots begins "
        "and ends with a letter or digit.");
}

} // namespace

QString upstreamAdvice(const QString &upstream)
{
    if (upstream.contains("://"_L1))
        return Messages::tr("Write the host name without the scheme before it.");
    if (upstream.contains(u'/'))
        return Messages::tr("Write the host name alone: a mirror is for a whole registry, without a path.");
    return hostAndPortAdvice(upstream);
}

QString hostUrlAdvice(const QString &url)
{
    const qsizetype separator = url.indexOf("://"_L1);
    if (separator < 0)
        return Messages::tr("Let it begin with https:// or http://.");
    if (std::any_of(url.begin(), url.end(), isControl))
        return Messages::tr("Remove the control characters in it.");
    const QStringView scheme = QStringView(url).first(separator);
    if (scheme.compare("https"_L1, Qt::CaseInsensitive) != 0 && scheme.compare("http"_L1, Qt::CaseInsensitive) != 0)
        return Messages::tr("Only https:// and http:// are possible at its begin.");
    const QStringView rest = QStringView(url).sliced(separator + 3);
    const auto endsAuthority = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto end = std::find_if(rest.begin(), rest.end(), endsAuthority);
    const QStringView authority = rest.first(end - rest.begin());
    if (authority.isEmpty())
        return Messages::tr("Write a host name after %1.").arg(url.first(separator + 3));
    if (!isHostAndPort(authority))
        return hostAndPortAdvice(authority);
    if (rest.contains(u'?') || rest.contains(u'#'))
        return Messages::tr("Remove the query or fragment, which begins with “?” or “#”.");
    return Messages::tr("After a % in the path, two hexadecimal digits must follow; a plain % is written %25.");
}

} // namespace sme
