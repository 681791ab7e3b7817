// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/addressrace.h"

#include "probe/plaintext.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>

namespace sme {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How much an error tells about why a host cannot be reached.
int weight(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return 3;
    case QAbstractSocket::NetworkError:
        return 2;
    case QAbstractSocket::UnknownSocketError:
        return 0;
    default:
        return 1;
    }
}

} // namespace

QStringList interleaved(const QList<QHostAddress> &addresses)
{
    QStringList six;
    QStringList four;
    for (const QHostAddress &address : addresses) {
        const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
        (isFour ? four : six).append(address.toString());
    }
    QStringList result;
    for (qsizetype i = 0; i < std::max(six.size(), four.size()); ++i) {
        if (i < six.size())
            result += six.at(i);
        if (i < four.size())
            result += four.at(i);
    }
    result.removeDuplicates();
    return result;
}

AddressRace::AddressRace(const QStringList &addresses, quint16 port) : m_addresses(addresses), m_port(port)
{
    m_headStart.setSingleShot(true);
    m_headStart.setInterval(300ms);
    connect(&m_headStart, &QTimer::timeout, this, &AddressRace::startNext);
}

AddressRace::~AddressRace()
{
    for (QTcpSocket *socket : m_running)
        socket->disconnect(this);
}

void AddressRace::start()
{
    startNext();
}

void AddressRace::startNext()
{
    if (m_next >= m_addresses.size())
        return;
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    m_running.push_back(socket);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        std::erase(m_running, socket);
        m_headStart.stop();
        socket->disconnect(this);
        Q_EMIT won(socket);
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { attemptFailed(socket); });
    if (m_next + 1 < m_addresses.size())
        m_headStart.start();
    socket->connectToHost(QHostAddress(m_addresses.at(m_next++)), m_port);
}

void AddressRace::attemptFailed(QTcpSocket *socket)
{
    m_attempts.append({.address = socket->peerName(), .error = plainText(socket->errorString())});
    if (weight(socket->error()) >= weight(m_error)) {
        m_error = socket->error();
        m_errorText = plainText(socket->errorString());
    }
    std::erase(m_running, socket);
    socket->deleteLater();
    if (!m_running.empty())
        return;
    if (m_next < m_addresses.size())
        startNext();
    else
        Q_EMIT lost();
}

} // namespace sme
