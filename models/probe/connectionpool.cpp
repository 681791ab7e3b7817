// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/connectionpool.h"

#include "probe/tlstrust.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

ConnectionPool::ConnectionPool(const ProbeLimits &limits, const ProxyChoice &proxy,
                               std::shared_ptr<const TlsTrust> trust, QObject *parent)
    : QObject(parent), m_limits(limits), m_proxy(proxy), m_trust(std::move(trust))
{
}

Endpoint ConnectionPool::endpointOf(const QUrl &url) const
{
    const bool tls = url.scheme() == "https"_L1;
    return {.host = url.host(),
            .port = url.port(tls ? 443 : 80),
            .tls = tls,
            .proxy = m_proxy.proxyFor(url),
            .keyExchange = m_keyExchange};
}

Connection *ConnectionPool::takeIdle(const Endpoint &endpoint)
{
    const auto idle = std::ranges::find(m_idle, endpoint, [](const Connection *c) { return c->endpoint(); });
    if (idle == m_idle.end())
        return nullptr;
    Connection *connection = *idle;
    m_idle.erase(idle);
    connection->disconnect(this);
    return connection;
}

void ConnectionPool::take(const QUrl &url, QObject *context, const std::function<void(Connection *)> &use,
                          const std::function<void(const ProbeFailure &)> &failed)
{
    const Endpoint endpoint = endpointOf(url);
    if (Connection *idle = takeIdle(endpoint)) {
        use(idle);
        return;
    }
    auto *connection = new Connection(endpoint, m_limits, m_trust, this);
    connect(connection, &Connection::opened, context, [connection, use] { use(connection); });
    connect(connection, &Connection::failed, context, [connection, failed](const ProbeFailure &failure) {
        connection->deleteLater();
        failed(failure);
    });
    connection->open();
}

void ConnectionPool::giveBack(Connection *connection, bool keepsAlive)
{
    connection->disconnect(this);
    connection->setParent(this);
    if (!keepsAlive || !connection->isOpen()) {
        connection->deleteLater();
        return;
    }
    m_idle.append(connection);
    const auto drop = [this, connection] {
        m_idle.removeOne(connection);
        connection->deleteLater();
    };
    connect(connection, &Connection::closed, this, drop);
    // What comes without having been asked for would be taken for the next answer.
    connect(connection, &Connection::received, this, drop);
}

} // namespace sme
