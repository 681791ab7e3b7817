// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/registryurl.h"

#include "containerd/hosturl.h"

namespace sme {

using namespace Qt::StringLiterals;

QUrl apiCheckUrl(const QString &root)
{
    QUrl url(root);
    const QString path = url.path();
    const bool belowApi = path == "/v2"_L1 || path.startsWith("/v2/"_L1);
    url.setPath(belowApi ? u"/v2/"_s : path + u'/');
    return url;
}

QUrl contentUrl(const QString &root, const QString &repository, QLatin1StringView kind, const QString &reference,
                const QString &upstream)
{
    QUrl url(root + u'/' + repository + u'/' + kind + u'/' + reference);
    if (!upstream.isEmpty() && needsNs(url.authority(), upstream))
        url.setQuery("ns="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(upstream)));
    return url;
}

bool triesHttpsFirst(const QString &host, bool namesCaBundle)
{
    const Result<HostUrl> url = parseHostUrl(host);
    return namesCaBundle && url && url->scheme == "http"_L1 && url->effectivePort() != 80;
}

QString withHttps(const QString &url)
{
    return url.startsWith("http:"_L1) ? QString(url).insert(4, u's') : url;
}

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace sme
