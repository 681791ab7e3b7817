// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace sme {

/// The header line for a proxy whose URL has a user name, or nothing. It goes to the proxy only.
QByteArray proxyAuthorization(const QUrl &proxy);

/// Whether a no_proxy value excepts a host from proxying, by the rules of Go: "*", names with their subdomains,
/// addresses, CIDR ranges, each with an optional port; localhost and loopback addresses always are.
bool isExceptedFromProxy(const QString &noProxy, const QString &host, int port);

} // namespace sme
