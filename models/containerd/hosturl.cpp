// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/hosturl.h"

#include "text/ascii.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ContainerdHostTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ContainerdHost)
};

constexpr QLatin1StringView apiVersionPath("/v2");
constexpr int maxPort = 65535;

/// As Go's path.Clean for a path that begins with a slash: no empty, "." or ".." segment, no slash at the end.
QString cleanPath(const QString &path)
{
    QStringList kept;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (segment == ".."_L1) {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (segment != "."_L1) {
            kept.append(segment);
        }
    }
    return kept.isEmpty() ? QString() : u'/' + kept.join(u'/');
}

/// Splits the authority of `parts` into host and port.
void splitAuthority(HostUrlParts &parts)
{
    const QStringView authority = parts.authority;
    const qsizetype bracket = authority.startsWith(u'[') ? authority.indexOf(u']') : -1;
    if (bracket > 0) {
        parts.host = authority.sliced(1, bracket - 1);
        parts.port = authority.sliced(bracket + 1);
        return;
    }
    const qsizetype colon = authority.lastIndexOf(u':');
    parts.host = colon < 0 ? authority : authority.first(colon);
    parts.port = colon < 0 ? QStringView() : authority.sliced(colon);
}

/// Whether a host name may have this character, as Go reads URLs: blanks and braces are none, as of a template.
bool isOfHostName(QChar c)
{
    constexpr QStringView others = u"-_.~!$&'()*+,;=:[]<>\"%";
    return c > QChar(0x7f) || ascii::isLetterOrDigit(c) || others.contains(c);
}

/// The number of a port that is written as ":5000"; -1 for none, nothing for what is no port.
std::optional<int> portNumber(QStringView port)
{
    if (port.isEmpty() || port == u":")
        return -1;
    const QStringView digits = port.sliced(1);
    bool inRange = false;
    const int number = digits.toInt(&inRange);
    const bool isNumber = std::all_of(digits.begin(), digits.end(), ascii::isDigit);
    if (!port.startsWith(u':') || !isNumber || !inRange || number > maxPort)
        return std::nullopt;
    return number;
}

bool matches(QStringView text, const QRegularExpression &pattern)
{
    return pattern.match(text.toString()).hasMatch();
}

bool hasWholeEscapes(QStringView text)
{
    static const QRegularExpression broken(u"%(?![0-9A-Fa-f]{2})"_s);
    return !text.contains(u'%') || !matches(text, broken);
}

/// Whether it is letters, digits, hyphens and dots, and perhaps a port: nearly all are.
bool isPlainAuthority(QStringView authority)
{
    const auto isOfName = [](QChar c) { return ascii::isLetterOrDigit(c) || c == u'-' || c == u'.'; };
    const auto nameEnd = std::find_if_not(authority.begin(), authority.end(), isOfName);
    return nameEnd == authority.end()
        || (*nameEnd == u':' && std::all_of(nameEnd + 1, authority.end(), ascii::isDigit));
}

/// The authority of a URL as Go's parseAuthority takes it: user information, name or address, port.
bool isGoAuthority(QStringView authority)
{
    if (isPlainAuthority(authority))
        return true;
    static const QRegularExpression user(u"^[-._:~!$&'()*+,;=%@A-Za-z0-9]*$"_s);
    static const QRegularExpression address(u"^\\[.*\\](:[0-9]*)?$"_s);
    // Percent escapes stand for other bytes than those of ASCII.
    static const QRegularExpression wrongEscape(u"%(?!25|[89A-Fa-f][0-9A-Fa-f])"_s);
    static const QRegularExpression port(u":[0-9]*$"_s);
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0 && !(matches(authority.first(at), user) && hasWholeEscapes(authority.first(at))))
        return false;
    const QStringView host = authority.sliced(at + 1);
    if (host.startsWith(u'['))
        return matches(host, address);
    return std::all_of(host.begin(), host.end(), isOfHostName) && !matches(host, wrongEscape)
        && (!host.contains(u':') || matches(host, port));
}

} // namespace

int HostUrl::effectivePort() const
{
    if (port >= 0)
        return port;
    return scheme == "http"_L1 ? 80 : 443;
}

HostUrlParts splitHostUrl(QStringView url)
{
    HostUrlParts parts;
    const qsizetype separator = url.indexOf("://"_L1);
    if (separator < 0)
        return parts;
    parts.scheme = url.first(separator);
    const QStringView rest = url.sliced(separator + 3);
    const auto endsPath = [](QChar c) { return c == u'?' || c == u'#'; };
    const auto endsAuthority = [&](QChar c) { return c == u'/' || endsPath(c); };
    const auto authorityEnd = std::find_if(rest.begin(), rest.end(), endsAuthority);
    const auto pathEnd = std::find_if(authorityEnd, rest.end(), endsPath);
    parts.authority = rest.first(authorityEnd - rest.begin());
    // containerd sends no user information, and neither do we.
    parts.authority = parts.authority.sliced(parts.authority.lastIndexOf(u'@') + 1);
    parts.path = rest.sliced(authorityEnd - rest.begin(), pathEnd - authorityEnd);
    splitAuthority(parts);
    return parts;
}

Result<HostUrl> parseHostUrl(const QString &url)
{
    const auto isControl = [](QChar c) { return c < u' ' || c == QChar(0x7f); };
    if (std::any_of(url.begin(), url.end(), isControl))
        return Error{ContainerdHostTexts::tr("The URL has a control character in it."), {}};
    const HostUrlParts parts = splitHostUrl(url);
    HostUrl result;
    result.scheme = parts.scheme.toString().toLower();
    if (result.scheme != "http"_L1 && result.scheme != "https"_L1)
        return Error{ContainerdHostTexts::tr("The URL must begin with http:// or https://."), {}};
    if (parts.host.isEmpty())
        return Error{ContainerdHostTexts::tr("The URL names no host."), {}};
    if (parts.host.startsWith(u'['))
        return Error{ContainerdHostTexts::tr("The address “%1” lacks its closing bracket.").arg(parts.authority), {}};
    if (!std::all_of(parts.host.begin(), parts.host.end(), isOfHostName))
        return Error{ContainerdHostTexts::tr("“%1” is not the name of a host.").arg(parts.host), {}};
    const std::optional<int> port = portNumber(parts.port);
    if (!port)
        return Error{ContainerdHostTexts::tr("“%1” is not a port.").arg(parts.port), {}};
    result.authority = parts.authority.toString();
    result.host = parts.host.toString();
    result.port = *port;
    result.path = parts.path.toString();
    return result;
}

bool isGoUrl(QStringView url)
{
    const qsizetype hash = url.indexOf(u'#');
    QStringView rest = hash < 0 ? url : url.first(hash);
    const auto isControl = [](QChar c) { return c < u' ' || c == QChar(0x7f); };
    if (std::any_of(rest.begin(), rest.end(), isControl) || !hasWholeEscapes(url.sliced(rest.size())))
        return false;
    rest = rest.first(std::find(rest.begin(), rest.end(), u'?') - rest.begin());
    static const QRegularExpression schemePattern(u"^[A-Za-z][-+.A-Za-z0-9]*:"_s);
    const qsizetype scheme = schemePattern.match(rest.toString()).capturedLength();
    rest = rest.sliced(scheme);
    const QStringView segment = rest.first(std::find(rest.begin(), rest.end(), u'/') - rest.begin());
    if (!segment.isEmpty()) // what follows a scheme is taken as it is; without one, it is a path
        return scheme > 0 || (!segment.contains(u':') && hasWholeEscapes(rest));
    if (!rest.startsWith("//"_L1))
        return hasWholeEscapes(rest);
    const QStringView behind = rest.sliced(2);
    const qsizetype end = std::find(behind.begin(), behind.end(), u'/') - behind.begin();
    return isGoAuthority(behind.first(end)) && hasWholeEscapes(behind.sliced(end));
}

QString apiRootPath(const QString &path, bool overridePath)
{
    QString root = cleanPath(QUrl::fromPercentEncoding(path.toUtf8()));
    if (!overridePath && !root.endsWith(apiVersionPath))
        root += apiVersionPath;
    return root;
}

QString apiRoot(const QString &url, bool overridePath)
{
    const Result<HostUrl> parsed = parseHostUrl(url);
    if (!parsed)
        return {};
    return parsed->scheme + "://"_L1 + parsed->authority + apiRootPath(parsed->path, overridePath);
}

QString serverUrl(const QString &upstream)
{
    return "https://"_L1 + (upstream == "docker.io"_L1 ? u"registry-1.docker.io"_s : upstream);
}

bool needsNs(const QString &authority, const QString &upstream)
{
    return authority != upstream && !(upstream == "docker.io"_L1 && authority == "registry-1.docker.io"_L1);
}

QStringList lookupDirectories(const QString &host)
{
    QStringList directories{host, u"_default"_s};
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon > 0)
        directories.prepend(host.first(colon) + u'_' + host.sliced(colon + 1) + u'_');
    return directories;
}

} // namespace sme
