// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/endpoint.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

class QTcpSocket;

namespace sme {

/// Connects to the first of several addresses that answers (RFC 8305): IPv6 first, the next one after 300 ms or as soon
/// as all before it have failed.
class AddressRace final : public QObject
{
    Q_OBJECT

public:
    AddressRace(const QStringList &addresses, quint16 port);
    ~AddressRace() override;

    void start();
    /// Those that failed.
    const QList<ConnectAttempt> &attempts() const { return m_attempts; }
    /// The error that tells most: refused before unreachable before others.
    QAbstractSocket::SocketError error() const { return m_error; }
    const QString &errorText() const { return m_errorText; }

Q_SIGNALS:
    /// The socket is connected; the receiver takes it over.
    void won(QTcpSocket *socket);
    void lost();

private:
    void startNext();
    void attemptFailed(QTcpSocket *socket);

    QStringList m_addresses;
    quint16 m_port;
    qsizetype m_next = 0;
    std::vector<QTcpSocket *> m_running;
    QTimer m_headStart;
    QList<ConnectAttempt> m_attempts;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_errorText;
};

/// IPv6 and IPv4 addresses in turns, IPv6 first; the order within a family is kept, repeats go.
QStringList interleaved(const QList<QHostAddress> &addresses);

} // namespace sme
