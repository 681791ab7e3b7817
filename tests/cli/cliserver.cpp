// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "cliserver.h"

#include "clirunner.h"

namespace sme::test {

ThreadedServer::ThreadedServer(Server::Handler handler, std::optional<QSslConfiguration> tls)
    : m_context(std::make_unique<QObject>())
{
    m_context->moveToThread(&m_thread);
    m_thread.start();
    const auto listen = [&] {
        m_server = std::make_unique<Server>(std::move(handler), std::move(tls));
        url = m_server->url();
    };
    QMetaObject::invokeMethod(m_context.get(), listen, Qt::BlockingQueuedConnection);
}

ThreadedServer::~ThreadedServer()
{
    QMetaObject::invokeMethod(
        m_context.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QList<Request> ThreadedServer::requests() const
{
    QList<Request> requests;
    QMetaObject::invokeMethod(
        m_context.get(), [&] { requests = m_server->requests; }, Qt::BlockingQueuedConnection);
    return requests;
}

QByteArray shootWithHosts(const QByteArray &upstream, const QStringList &hosts)
{
    QByteArray text = shootWith("crazy-botany", upstream);
    text.truncate(text.indexOf("        - host:"));
    for (const QString &host : hosts)
        text += "        - host: \"" + host.toUtf8() + "\"\n          capabilities: [pull, resolve]\n";
    return text;
}

QByteArray shootWithBundle(const QByteArray &upstream, const QString &host, const QByteArray &pem)
{
    return shootWithHosts(upstream, {host}) + R"(          caBundleSecretReferenceName: mirror-ca
  resources:
  - name: mirror-ca
    resourceRef: {apiVersion: v1, kind: Secret, name: mirror-ca-v1}
---
apiVersion: v1
kind: Secret
metadata: {name: mirror-ca-v1, namespace: garden-dev}
immutable: true
data:
  bundle.crt: )"
        + pem.toBase64() + '\n';
}

} // namespace sme::test
