// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testserver.h"

#include <QStringList>
#include <QThread>

#include <memory>

namespace sme::test {

/// A server in a thread of its own: it answers while the test waits for a process.
class ThreadedServer final
{
public:
    explicit ThreadedServer(Server::Handler handler, std::optional<QSslConfiguration> tls = {});
    ~ThreadedServer();
    ThreadedServer(const ThreadedServer &) = delete;
    ThreadedServer &operator=(const ThreadedServer &) = delete;

    /// What it was asked so far.
    QList<Request> requests() const;
    QString authority() const { return url.section(u'/', 2); }

    QString url;

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Server> m_server;
};

/// A Shoot whose only mirror, of this upstream, has these hosts, each with pull and resolve.
QByteArray shootWithHosts(const QByteArray &upstream, const QStringList &hosts);
/// A Shoot with one host and its CA bundle, whose Secret follows in the same file.
QByteArray shootWithBundle(const QByteArray &upstream, const QString &host, const QByteArray &pem);

} // namespace sme::test
