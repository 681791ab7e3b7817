// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace sme {

/// The URL that tells whether an API answers: /v2/ of the host when the API root is /v2 or lies below it, else the root
/// itself with a slash. `root` as of apiRoot().
QUrl apiCheckUrl(const QString &root);

/// "<root>/<repository>/<kind>/<reference>", with ?ns=<upstream> unless the host is the upstream itself or `upstream`
/// is empty. `kind` is "manifests" or "blobs".
QUrl contentUrl(const QString &root, const QString &repository, QLatin1StringView kind, const QString &reference,
                const QString &upstream);

/// Whether containerd tries HTTPS first at a host that is written with http: it does so where a CA bundle makes sense,
/// on any port but 80. Plain HTTP follows where the port answers in HTTP, or not at all, to a handshake.
bool triesHttpsFirst(const QString &host, bool namesCaBundle);
/// Whether it names a host to be asked by http or https.
bool isHttp(const QUrl &url);
/// The statuses that Go's client follows to their Location.
bool isRedirect(int status);
/// An http URL as https, other ones as they are.
QString withHttps(const QString &url);

} // namespace sme
