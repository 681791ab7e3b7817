// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequest.h"
#include "probe/stagereport.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace sme {

class AddressRace;
class HttpTunnel;
class NameLookup;
class TlsSession;
class TlsTrust;

/// A connection to a server: the name is resolved, all its addresses are tried, a proxy is passed, TLS is set up. Then
/// bytes go both ways. Either opened() or failed() comes once, and after opened() closed() may come.
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(const Endpoint &endpoint, const ProbeLimits &limits, std::shared_ptr<const TlsTrust> trust,
               QObject *parent = nullptr);
    ~Connection() override;

    void open();
    /// Hangs up at once; no signal comes any more.
    void abandon();
    void write(const QByteArray &bytes);

    const Endpoint &endpoint() const { return m_endpoint; }
    bool isOpen() const { return m_phase == Phase::Open; }
    /// Whether a request went over it before.
    bool isUsed() const { return m_used; }
    void setUsed() { m_used = true; }

    /// The reports of the stages dns, connect and tls.
    const QList<StageReport> &stages() const { return m_stages; }
    /// Whether the peer has answered the beginning of a handshake in TLS.
    bool peerSpeaksTls() const;
    /// Whether the peer has sent anything that is not TLS where TLS belongs, or has hung up without a word.
    bool peerRefusesTls() const { return m_refusesTls; }
    bool clientCertificateRequested() const;
    /// The certificates that the server has sent, trusted or not; its own comes first.
    QList<CertificateInfo> serverChain() const;

Q_SIGNALS:
    void opened();
    void failed(const sme::ProbeFailure &failure);
    void received(const QByteArray &bytes);
    /// The peer has ended the connection; `error` is empty if it did so in good order.
    void closed(const QString &error);

private:
    enum class Phase : quint8 { Idle, Resolving, Connecting, Tunnelling, Handshake, Open, Ended };

    void refuseProxy();
    void resolve();
    void resolved(const QList<QHostAddress> &found, const QString &error);
    void connectTo(const QStringList &addresses);
    void raceLost();
    void connectThroughSocks();
    void adopt(QTcpSocket *socket);
    void dropRace();
    void connected();
    void openTunnel();
    void read();
    void readTunnel(const QByteArray &bytes);
    void readTls(const QByteArray &bytes);
    void finishTls();
    void flushTls();
    void socketEnded();
    void timedOut();
    void hangUp();
    void end(const ProbeFailure &failure);
    ProbeFailure proxied(ProbeFailure failure) const;

    StageReport &stage(Stage stage) { return m_stages[qsizetype(stage)]; }
    ConnectReport &connecting() { return stage(Stage::Connect).as<ConnectReport>(); }
    /// Does a step in a later turn of the event loop, see TurnQueue.
    void later(void (Connection::*step)());
    void begin(Phase phase);
    void pass(Stage stage, StageStatus status = StageStatus::Passed);

    Endpoint m_endpoint;
    ProbeLimits m_limits;
    std::shared_ptr<const TlsTrust> m_trust;
    Phase m_phase = Phase::Idle;
    QList<StageReport> m_stages;
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::unique_ptr<NameLookup> m_lookup;
    std::unique_ptr<AddressRace> m_race;
    QTcpSocket *m_socket = nullptr;
    std::unique_ptr<HttpTunnel> m_tunnel;
    std::unique_ptr<TlsSession> m_tls;
    bool m_used = false;
    bool m_refusesTls = false;
};

/// Abandons all connections below `owner`.
void abandonConnections(const QObject *owner);

} // namespace sme
