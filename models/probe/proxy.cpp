// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/proxy.h"

#include "probe/plaintext.h"
#include "probe/proberequest.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ProxyChoiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ProxyChoice)
};

/// A proxy's URL from its text, in which scheme and port may be left out.
std::optional<QUrl> readProxyUrl(const QString &text)
{
    QUrl url(text.contains("://"_L1) ? text : "http://"_L1 + text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && scheme != "http"_L1))
        return {};
    if (url.port() < 0)
        url.setPort(isSocks ? 1080 : 80);
    return url;
}

/// The value of an environment variable in lower or upper case.
QString environment(const char *lower, const char *upper)
{
    const QString value = qEnvironmentVariable(lower);
    return value.isEmpty() ? qEnvironmentVariable(upper) : value;
}

bool matchesEntry(QString entry, const QString &host, int port)
{
    if (entry == "*"_L1)
        return true;
    const QHostAddress address(host);
    if (!address.isNull() && entry.contains(u'/')) {
        const auto subnet = QHostAddress::parseSubnet(entry);
        return !subnet.first.isNull() && address.isInSubnet(subnet);
    }
    if (!QHostAddress(entry).isNull())
        return QHostAddress(entry) == address;
    if (const qsizetype colon = entry.lastIndexOf(u':'); colon >= 0) {
        if (entry.sliced(colon + 1) != QString::number(port))
            return false;
        entry.truncate(colon);
    }
    if (entry.startsWith("*."_L1))
        entry.remove(0, 1);
    if (entry.startsWith(u'.'))
        return host.endsWith(entry);
    return host == entry || (address.isNull() && host.endsWith(u'.' + entry));
}

} // namespace

QByteArray proxyAuthorization(const QUrl &proxy)
{
    if (proxy.userName().isEmpty())
        return {};
    const QByteArray credentials = (proxy.userName() + u':' + proxy.password()).toUtf8();
    return "Proxy-Authorization: Basic " + credentials.toBase64() + "\r\n";
}

bool isExceptedFromProxy(const QString &noProxy, const QString &host, int port)
{
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
        return true;
    const QStringList entries = noProxy.toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        if (matchesEntry(entry.trimmed(), host.toLower(), port))
            return true;
    }
    return false;
}

ProxyChoice ProxyChoice::none()
{
    ProxyChoice choice;
    choice.m_kind = Kind::None;
    return choice;
}

Result<ProxyChoice> ProxyChoice::fromText(const QString &text)
{
    if (text == "none"_L1)
        return none();
    const std::optional<QUrl> url = readProxyUrl(text);
    if (!url)
        return Error{ProxyChoiceTexts::tr("“%1” is not the URL of an http or socks5 proxy.").arg(plainText(text)), {}};
    ProxyChoice choice;
    choice.m_kind = Kind::Url;
    choice.m_url = *url;
    return choice;
}

std::optional<QUrl> ProxyChoice::proxyFor(const QUrl &url) const
{
    if (m_kind == Kind::None)
        return {};
    if (m_kind == Kind::Url)
        return m_url;
    const bool https = url.scheme() == "https"_L1;
    const QString value = https ? environment("https_proxy", "HTTPS_PROXY") : environment("http_proxy", "HTTP_PROXY");
    if (value.isEmpty()
        || isExceptedFromProxy(environment("no_proxy", "NO_PROXY"), url.host(), url.port(https ? 443 : 80)))
        return {};
    // One that cannot be used is not passed by: the connection fails with its name.
    return readProxyUrl(value).value_or(QUrl(value));
}

QString ProxyChoice::description() const
{
    switch (m_kind) {
    case Kind::None:
        return ProxyChoiceTexts::tr("none");
    case Kind::Url:
        return shownUrl(m_url);
    case Kind::System:
        break;
    }
    const auto shown = [](const QString &value) {
        const std::optional<QUrl> url = readProxyUrl(value);
        return url ? shownUrl(*url) : ProxyChoiceTexts::tr("none");
    };
    const QString http = shown(environment("http_proxy", "HTTP_PROXY"));
    const QString https = shown(environment("https_proxy", "HTTPS_PROXY"));
    return http == https ? ProxyChoiceTexts::tr("of the environment: %1").arg(http)
                         : ProxyChoiceTexts::tr("of the environment: http %1, https %2").arg(http, https);
}

} // namespace sme
