// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/hostprobe.h"

#include "probe/portprobe.h"
#include "probe/registryclient.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct HostConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostProbe)
};

} // namespace

Endpoint HostProbe::endpoint(bool tls) const
{
    return {.host = m_host.host,
            .port = port(),
            .tls = tls,
            .proxy = m_target.proxy.proxyFor(QUrl(root())),
            .keyExchange = keyExchangeOf(m_target.containerd)};
}

void HostProbe::connectTo(bool tls)
{
    m_tls = tls;
    m_connection = new Connection(endpoint(tls), m_target.limits, m_trust, this);
    connect(m_connection, &Connection::opened, this, &HostProbe::connected);
    connect(m_connection, &Connection::failed, this, &HostProbe::connectionFailed);
    m_connection->open();
}

void HostProbe::connected()
{
    for (const StageReport &report : m_connection->stages()) {
        // The report of HTTPS that was tried first stays.
        if (report.stage() != Stage::Tls || m_tls || m_target.httpsFirst == HttpsFirst::No)
            stage(report.stage()) = report;
    }
    makeClient();
    m_connection->disconnect(this);
    m_client->adopt(std::exchange(m_connection, nullptr));
    askApi();
}

void HostProbe::connectionFailed(const ProbeFailure &failure)
{
    Connection *connection = std::exchange(m_connection, nullptr);
    connection->disconnect(this);
    connection->deleteLater();
    for (const StageReport &report : connection->stages())
        stage(report.stage()) = report;
    const bool refusesTls = m_tls && connection->peerRefusesTls();
    const bool silent = failure.limit == ProbeLimit::Tls && !connection->peerSpeaksTls();
    const bool isRefused = failure.verdict == Verdict::ConnectionRefused;
    const bool offeredTooLittle = m_tls && failure.verdict == Verdict::TlsFailure && connection->peerSpeaksTls()
        && connection->serverChain().isEmpty() && connection->endpoint().keyExchange == KeyExchange::Ephemeral;
    if (m_tls && m_target.httpsFirst != HttpsFirst::No
        && (fallsBackToHttp(failure) || (isRefused && m_target.httpsFirst == HttpsFirst::YesAndAfterRefusal))) {
        stage(Stage::Tls) = {.detail = TlsReport(), .durationMs = stage(Stage::Tls).durationMs};
        stage(Stage::Tls)
            .warn(isRefused ? HostConnectionTexts::tr(
                                  "HTTPS was tried first, since the host has a CA bundle: port %1 refuses it.")
                                  .arg(port())
                            : HostConnectionTexts::tr(
                                "HTTPS was tried first, since the host has a CA bundle: the port speaks plain HTTP."));
        stage(Stage::Tls).remedy = HostConnectionTexts::tr("Take the CA bundle out, or write the host with https.");
        connectTo(false);
    } else if (silent || (refusesTls && failure.verdict == Verdict::TlsFailure)) {
        // A server that waits for the end of a plain request says nothing to a handshake.
        m_now = Stage::Tls;
        guessProtocol(false, failure,
                      {Verdict::HttpOnHttps, HostConnectionTexts::tr("The port speaks plain HTTP, not TLS.")});
    } else if (offeredTooLittle) {
        m_now = Stage::Tls;
        tryRsaKeyExchange(failure);
    } else {
        failAll(failure);
    }
}

/// Fails with `otherwise` if the port speaks the other protocol (`tls` says which), else with `failure`.
void HostProbe::guessProtocol(bool tls, const ProbeFailure &failure, const ProbeFailure &otherwise)
{
    auto *probe = new PortProbe(this);
    connect(probe, &PortProbe::answered, this, [=, this](bool speaksIt) {
        probe->deleteLater();
        const ProbeFailure &told = speaksIt ? otherwise : failure;
        stage(m_now).fail(told);
        failAll(told);
    });
    probe->start(endpoint(tls), m_trust);
}

/// What is not spoken to since it has RSA key exchange alone, older versions speak to.
void HostProbe::tryRsaKeyExchange(const ProbeFailure &failure)
{
    Endpoint other = endpoint(true);
    other.keyExchange = KeyExchange::RsaToo;
    auto *connection = new Connection(other, m_target.limits, m_trust, this);
    const auto end = [this, connection, failure] {
        connection->disconnect(this);
        connection->deleteLater();
        ProbeFailure told = failure;
        // Whatever is wrong with its certificate: the key exchange was agreed upon.
        if (!connection->serverChain().isEmpty()) {
            const auto versions = ContainerdVersions::with(Behaviour::EphemeralKeysOnly);
            told = {.verdict = Verdict::TlsFailure,
                    .reason = HostConnectionTexts::tr("The server offers TLS 1.2 with RSA key exchange alone, which "
                                                      "containerd %1 does not speak.")
                                  .arg(versions.text()),
                    .outcome = {versions, ContainerdOutcome::Skips, ContainerdOutcome::Unknown},
                    .remedy = HostConnectionTexts::tr("Let the server offer TLS 1.3, or cipher suites with ECDHE.")};
        }
        stage(Stage::Tls).fail(told);
        failAll(told);
    };
    connect(connection, &Connection::opened, this, end);
    connect(connection, &Connection::failed, this, end);
    connection->open();
}

} // namespace sme
