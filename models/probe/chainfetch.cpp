// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/chainfetch.h"

#include "probe/connection.h"
#include "probe/tlstrust.h"

#include <QUrl>

#include <utility>

namespace sme {

using namespace Qt::StringLiterals;

ChainFetch::ChainFetch(QObject *parent) : QObject(parent)
{
}

ChainFetch::~ChainFetch()
{
    cancel();
}

void ChainFetch::start(const QString &url, const ProxyChoice &proxy, const ProbeLimits &limits)
{
    cancel();
    m_chain.clear();
    m_error.clear();
    QUrl server(url, QUrl::StrictMode);
    const bool isHttp = server.scheme() == "http"_L1 || server.scheme() == "https"_L1;
    if (!server.isValid() || server.host().isEmpty() || !isHttp) {
        fail(tr("“%1” is no URL of a mirror host.").arg(url));
        return;
    }
    const int port = server.port(443);
    server.setScheme(u"https"_s); // which decides about the proxy
    auto trust = TlsTrust::create({});
    if (!trust) {
        fail(trust.error().message);
        return;
    }
    const Endpoint endpoint{.host = server.host(), .port = port, .tls = true, .proxy = proxy.proxyFor(server)};
    m_connection = new Connection(endpoint, limits, *trust, this);
    connect(m_connection, &Connection::opened, this, [this] { take({}); });
    connect(m_connection, &Connection::failed, this, [this](const ProbeFailure &failure) { take(failure.reason); });
    m_connection->open();
}

void ChainFetch::cancel()
{
    if (Connection *connection = std::exchange(m_connection, nullptr)) {
        connection->abandon();
        connection->deleteLater();
    }
}

void ChainFetch::fail(const QString &reason)
{
    m_error = reason;
    QMetaObject::invokeMethod(this, &ChainFetch::finished, Qt::QueuedConnection);
}

/// Takes the chain, be it trusted or not; where there is none, `reason` says why.
void ChainFetch::take(const QString &reason)
{
    m_chain = m_connection->serverChain();
    if (m_chain.isEmpty())
        m_error = reason.isEmpty() ? tr("The server sent no certificate.") : reason;
    cancel();
    Q_EMIT finished();
}

} // namespace sme
