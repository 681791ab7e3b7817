// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/containerdhost.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
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

/// Fills in host and port from the authority.
Result<void> splitAuthority(HostUrl &url)
{
    const QString &authority = url.authority;
    qsizetype hostEnd = authority.size();
    if (authority.startsWith(u'[')) {
        const qsizetype bracket = authority.indexOf(u']');
        if (bracket < 0)
            return Error{Messages::tr("The address “%1” lacks its closing bracket.").arg(authority), {}};
        url.host = authority.sliced(1, bracket - 1);
        hostEnd = bracket + 1;
    } else {
        const qsizetype colon = authority.lastIndexOf(u':');
        hostEnd = colon < 0 ? authority.size() : colon;
        url.host = authority.first(hostEnd);
    }
    if (url.host.isEmpty())
        return Error{Messages::tr("The URL names no host."), {}};

    const QStringView rest = QStringView(authority).sliced(hostEnd);
    if (rest.isEmpty() || rest == u":")
        return {};
    const QStringView digits = rest.sliced(1);
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool inRange = false;
    url.port = digits.toInt(&inRange);
    if (!rest.startsWith(u':') || !isNumber || !inRange || url.port > maxPort)
        return Error{Messages::tr("“%1” is not a port.").arg(digits), {}};
    return {};
}

} // namespace

int HostUrl::effectivePort() const
{
    if (port >= 0)
        return port;
    return scheme == "http"_L1 ? 80 : 443;
}

Result<HostUrl> parseHostUrl(const QString &url)
{
    const auto isControl = [](QChar c) { return c < u' ' || c == QChar(0x7f); };
    if (std::any_of(url.begin(), url.end(), isControl))
        return Error{Messages::tr("The URL has a control character in it."), {}};
    const qsizetype separator = url.indexOf("://"_L1);
    HostUrl result;
    result.scheme = url.first(qMax(separator, qsizetype(0))).toLower();
    if (result.scheme != "http"_L1 && result.scheme != "https"_L1)
        return Error{Messages::tr("The URL must begin with http:// or https://."), {}};

    const QString rest = url.sliced(separator + 3);
    const auto endsPath = [](QChar c) { return c == u'?' || c == u'#'; };
    const auto endsAuthority = [&](QChar c) { return c == u'/' || endsPath(c); };
    const auto authorityEnd = std::find_if(rest.begin(), rest.end(), endsAuthority);
    const auto pathEnd = std::find_if(authorityEnd, rest.end(), endsPath);
    result.authority = QString(rest.begin(), authorityEnd - rest.begin());
    // containerd sends no user information, and neither do we.
    result.authority.remove(0, result.authority.lastIndexOf(u'@') + 1);
    result.path = QString(authorityEnd, pathEnd - authorityEnd);
    if (const Result<void> split = splitAuthority(result); !split)
        return split.error();
    return result;
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
