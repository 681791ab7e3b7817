// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/connection.h"

#include "probe/addressrace.h"
#include "probe/httptunnel.h"
#include "probe/namelookup.h"
#include "probe/plaintext.h"
#include "probe/tlsreport.h"
#include "probe/tlssession.h"
#include "probe/tlstrust.h"
#include "probe/turnqueue.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Connection)
};

/// So many bytes are taken from a socket at a time: a fast server must not hold up the event loop.
constexpr qint64 readBuffer = 64 * 1024;

} // namespace

Connection::Connection(const Endpoint &endpoint, const ProbeLimits &limits, std::shared_ptr<const TlsTrust> trust,
                       QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_limits(limits), m_trust(std::move(trust)),
      m_stages(untouchedStages().mid(0, qsizetype(Stage::Tls) + 1))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::timedOut);
}

Connection::~Connection()
{
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

bool Connection::peerSpeaksTls() const
{
    return m_tls && m_tls->peerSpeaksTls();
}

bool Connection::clientCertificateRequested() const
{
    return m_tls && m_tls->clientCertificateRequested();
}

QList<CertificateInfo> Connection::serverChain() const
{
    return m_tls ? m_tls->chain() : QList<CertificateInfo>();
}

void Connection::later(void (Connection::*step)())
{
    TurnQueue::ofThread().add(this, [this, step] { (this->*step)(); });
}

void Connection::begin(Phase phase)
{
    m_phase = phase;
    m_clock.start();
}

void Connection::pass(Stage which, StageStatus status)
{
    StageReport &report = stage(which);
    report.status = status;
    report.durationMs += double(m_clock.nsecsElapsed()) / 1e6;
}

void Connection::open()
{
    m_timer.start(m_limits.dial);
    if (m_endpoint.proxy)
        connecting().proxy = shownUrl(*m_endpoint.proxy);
    if (!m_endpoint.isReachable())
        later(&Connection::refuseProxy);
    else if (m_endpoint.isThroughSocks())
        connectThroughSocks();
    else if (QHostAddress(m_endpoint.peerHost()).isNull())
        resolve();
    else
        connectTo({m_endpoint.peerHost()});
}

void Connection::refuseProxy()
{
    begin(Phase::Connecting);
    end({Verdict::ProxyFailure, ConnectionTexts::tr("It is not the URL of an http or socks5 proxy.")});
}

void Connection::resolve()
{
    begin(Phase::Resolving);
    m_lookup = std::make_unique<NameLookup>(m_endpoint.peerHost());
    connect(m_lookup.get(), &NameLookup::found, this, [this](const QList<QHostAddress> &found, const QString &error) {
        TurnQueue::ofThread().add(this, [=, this] { resolved(found, error); });
    });
}

void Connection::resolved(const QList<QHostAddress> &found, const QString &error)
{
    if (m_phase != Phase::Resolving)
        return;
    m_lookup.reset();
    const QStringList addresses = interleaved(found);
    if (addresses.isEmpty()) {
        end({Verdict::DnsFailure,
             ConnectionTexts::tr("%1 has no address: %2").arg(m_endpoint.peerHost(), plainText(error))});
        return;
    }
    stage(Stage::Dns).as<DnsReport>().addresses = addresses;
    // Through a proxy, only the proxy's own name was resolved here.
    pass(Stage::Dns, m_endpoint.proxy ? StageStatus::Skipped : StageStatus::Passed);
    connectTo(addresses);
}

void Connection::connectTo(const QStringList &addresses)
{
    begin(Phase::Connecting);
    m_race = std::make_unique<AddressRace>(addresses, m_endpoint.peerPort());
    connect(m_race.get(), &AddressRace::won, this, &Connection::adopt);
    connect(m_race.get(), &AddressRace::lost, this, [this] { later(&Connection::raceLost); });
    m_race->start();
}

void Connection::raceLost()
{
    if (m_phase != Phase::Connecting)
        return;
    connecting().attempts = m_race->attempts();
    const bool timeout = m_race->error() == QAbstractSocket::SocketTimeoutError;
    const bool refused = m_race->error() == QAbstractSocket::ConnectionRefusedError;
    const Verdict verdict = timeout ? Verdict::Timeout : refused ? Verdict::ConnectionRefused : Verdict::Unreachable;
    end({verdict, m_race->errorText(), timeout ? ProbeLimit::Dial : ProbeLimit::None});
}

void Connection::connectThroughSocks()
{
    begin(Phase::Connecting);
    auto *socket = new QTcpSocket(this);
    const QUrl &proxy = *m_endpoint.proxy;
    socket->setProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, proxy.host(), quint16(proxy.port()), proxy.userName(),
                                   proxy.password()));
    connect(socket, &QTcpSocket::connected, this, [this, socket] { adopt(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        if (m_phase == Phase::Connecting)
            end({Verdict::ProxyFailure, plainText(socket->errorString())});
    });
    socket->connectToHost(m_endpoint.host, quint16(m_endpoint.port));
}

void Connection::adopt(QTcpSocket *socket)
{
    socket->disconnect(this);
    socket->setParent(this);
    m_socket = socket;
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connecting().address = authority(socket->peerAddress().toString(), socket->peerPort());
    if (m_race)
        connecting().attempts = m_race->attempts();
    dropRace();
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { later(&Connection::read); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] { later(&Connection::socketEnded); });
    if (m_endpoint.proxy && !m_endpoint.isThroughSocks() && m_endpoint.tls)
        openTunnel();
    else
        connected();
}

/// Lets go of the race, which may be the sender of the signal that is being handled.
void Connection::dropRace()
{
    if (!m_race)
        return;
    m_race->disconnect(this);
    m_race.release()->deleteLater();
}

void Connection::openTunnel()
{
    m_phase = Phase::Tunnelling;
    m_tunnel = std::make_unique<HttpTunnel>();
    m_socket->write(HttpTunnel::request(m_endpoint));
}

void Connection::readTunnel(const QByteArray &bytes)
{
    const HttpTunnel::State state = m_tunnel->feed(bytes);
    if (state == HttpTunnel::State::Open)
        connected();
    else if (state == HttpTunnel::State::Refused)
        end({Verdict::ProxyFailure, m_tunnel->error()});
}

void Connection::connected()
{
    pass(Stage::Connect);
    if (!m_endpoint.tls) {
        m_timer.stop();
        m_phase = Phase::Open;
        Q_EMIT opened();
        return;
    }
    begin(Phase::Handshake);
    m_timer.start(m_limits.tls);
    m_tls = std::make_unique<TlsSession>(m_trust, m_endpoint.host, m_endpoint.keyExchange);
    m_tls->feed({});
    flushTls();
}

void Connection::flushTls()
{
    if (const QByteArray output = m_tls->takeOutput(); !output.isEmpty())
        m_socket->write(output);
}

void Connection::write(const QByteArray &bytes)
{
    // That the peer has hung up may be known only in a later turn.
    if (m_phase != Phase::Open || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_tls) {
        m_tls->write(bytes);
        flushTls();
    } else {
        m_socket->write(bytes);
    }
}

void Connection::read()
{
    const QByteArray bytes = m_socket->read(readBuffer);
    if (bytes.isEmpty())
        return;
    if (m_phase == Phase::Tunnelling)
        readTunnel(bytes);
    else if (m_tls)
        readTls(bytes);
    else if (m_phase == Phase::Open)
        Q_EMIT received(bytes);
}

void Connection::readTls(const QByteArray &bytes)
{
    m_tls->feed(bytes);
    flushTls();
    if (m_phase == Phase::Handshake && m_tls->state() != TlsSession::State::Handshake) {
        finishTls();
        return;
    }
    if (m_phase != Phase::Open)
        return;
    const QPointer<Connection> alive(this);
    if (const QByteArray plain = m_tls->takePlain(); !plain.isEmpty())
        Q_EMIT received(plain);
    if (!alive || m_phase != Phase::Open || m_tls->state() == TlsSession::State::Established)
        return;
    m_phase = Phase::Ended;
    Q_EMIT closed(m_tls->state() == TlsSession::State::Failed ? m_tls->error() : QString());
}

void Connection::finishTls()
{
    describeTls(*m_tls, *m_trust, stage(Stage::Tls));
    if (m_tls->state() == TlsSession::State::Failed) {
        m_refusesTls = !m_tls->peerSpeaksTls();
        end(tlsFailure(*m_tls));
        return;
    }
    m_timer.stop();
    pass(Stage::Tls, stage(Stage::Tls).status);
    m_phase = Phase::Open;
    const QPointer<Connection> alive(this);
    Q_EMIT opened();
    // What the server has sent right behind its handshake: an alert, most often.
    if (alive && m_phase == Phase::Open && m_tls->state() != TlsSession::State::Established)
        readTls({});
}

void Connection::socketEnded()
{
    const QAbstractSocket::SocketError error = m_socket->error();
    const QString text =
        error == QAbstractSocket::RemoteHostClosedError ? QString() : plainText(m_socket->errorString());
    while (m_socket != nullptr && m_phase != Phase::Ended && m_socket->bytesAvailable() > 0) {
        const QPointer<Connection> alive(this);
        read();
        if (!alive)
            return;
    }
    switch (m_phase) {
    case Phase::Tunnelling:
        end({Verdict::ProxyFailure, ConnectionTexts::tr("The proxy closed the connection.")});
        break;
    case Phase::Handshake:
        m_refusesTls = !m_tls->peerSpeaksTls();
        describeTls(*m_tls, *m_trust, stage(Stage::Tls));
        end(m_tls->clientCertificateRequested()
                ? ProbeFailure{Verdict::TlsClientCertificate,
                               ConnectionTexts::tr("The server asked for a client certificate and hung up.")}
                : ProbeFailure{Verdict::TlsFailure,
                               ConnectionTexts::tr("The server hung up during the TLS handshake.")});
        break;
    case Phase::Open:
        m_phase = Phase::Ended;
        Q_EMIT closed(text);
        break;
    default:
        break;
    }
}

void Connection::timedOut()
{
    if (m_phase == Phase::Handshake) {
        describeTls(*m_tls, *m_trust, stage(Stage::Tls));
        end({Verdict::Timeout,
             ConnectionTexts::tr("The TLS handshake did not end within %1 s.").arg(double(m_limits.tls.count()) / 1000),
             ProbeLimit::Tls});
        return;
    }
    if (m_race)
        connecting().attempts = m_race->attempts();
    end({Verdict::Timeout,
         (m_phase == Phase::Resolving ? ConnectionTexts::tr("The name was not resolved within %1 s.")
                                      : ConnectionTexts::tr("There was no connection within %1 s."))
             .arg(double(m_limits.dial.count()) / 1000),
         ProbeLimit::Dial});
}

/// Whatever keeps a connection to the proxy from being made is a failure of the proxy.
ProbeFailure Connection::proxied(ProbeFailure failure) const
{
    if (!m_endpoint.proxy || m_phase == Phase::Handshake)
        return failure;
    failure.verdict = Verdict::ProxyFailure;
    failure.reason = ConnectionTexts::tr("Proxy %1: %2").arg(shownUrl(*m_endpoint.proxy), failure.reason);
    return failure;
}

void Connection::end(const ProbeFailure &failure)
{
    if (m_phase == Phase::Ended)
        return;
    const ProbeFailure told = proxied(failure);
    const Stage where = m_phase == Phase::Handshake ? Stage::Tls
        : m_phase == Phase::Resolving               ? Stage::Dns
                                                    : Stage::Connect;
    pass(where, StageStatus::Failed);
    stage(where).fail(told);
    hangUp();
    Q_EMIT failed(told);
}

void Connection::hangUp()
{
    m_phase = Phase::Ended;
    m_timer.stop();
    dropRace();
    m_lookup.reset();
    if (m_socket != nullptr)
        m_socket->abort();
}

void Connection::abandon()
{
    disconnect();
    hangUp();
}

void abandonConnections(const QObject *owner)
{
    const QList<Connection *> connections = owner->findChildren<Connection *>();
    for (Connection *connection : connections)
        connection->abandon();
}

} // namespace sme
