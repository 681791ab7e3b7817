// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/certificate.h"
#include "probe/proberequest.h"

#include <QObject>

namespace sme {

class Connection;

/// Asks a server for its certificates by a TLS handshake, and nothing more: no request is sent. What comes is shown,
/// not trusted: anybody on the way may have sent it.
class ChainFetch final : public QObject
{
    Q_OBJECT

public:
    explicit ChainFetch(QObject *parent = nullptr);
    ~ChainFetch() override;

    /// Begins, and gives up what was begun before. `url`: a mirror host; by http:// too, since containerd speaks TLS
    /// there once the host has a CA bundle. finished() follows, never from within this call.
    void start(const QString &url, const ProxyChoice &proxy = {}, const ProbeLimits &limits = {});
    void cancel();
    bool isRunning() const { return m_connection != nullptr; }

    /// The server's own certificate first; empty if there was no answer in TLS.
    const QList<CertificateInfo> &chain() const { return m_chain; }
    /// Why there is no chain; empty if there is one.
    const QString &error() const { return m_error; }

Q_SIGNALS:
    void finished();

private:
    void fail(const QString &reason);
    void take(const QString &reason);

    Connection *m_connection = nullptr;
    QList<CertificateInfo> m_chain;
    QString m_error;
};

} // namespace sme
