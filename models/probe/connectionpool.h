// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/connection.h"

#include <QObject>

#include <functional>

namespace sme {

/// The connections of the calls to one host: opens them, and keeps them for the next call, as containerd does.
class ConnectionPool final : public QObject
{
    Q_OBJECT

public:
    ConnectionPool(const ProbeLimits &limits, const ProxyChoice &proxy, std::shared_ptr<const TlsTrust> trust,
                   QObject *parent);

    /// Hands out an open connection to where a URL leads, at once or later. Nothing comes if `context` goes before.
    void take(const QUrl &url, QObject *context, const std::function<void(Connection *)> &use,
              const std::function<void(const ProbeFailure &)> &failed);
    /// Keeps a connection for the next one who asks, or drops it. Also for one that was opened elsewhere.
    void giveBack(Connection *connection, bool keepsAlive);

    /// Where a URL leads.
    Endpoint endpointOf(const QUrl &url) const;
    /// What new connections offer.
    void setKeyExchange(KeyExchange keyExchange) { m_keyExchange = keyExchange; }

private:
    Connection *takeIdle(const Endpoint &endpoint);

    ProbeLimits m_limits;
    ProxyChoice m_proxy;
    std::shared_ptr<const TlsTrust> m_trust;
    KeyExchange m_keyExchange = KeyExchange::RsaToo;
    QList<Connection *> m_idle;
};

} // namespace sme
