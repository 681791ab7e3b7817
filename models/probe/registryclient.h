// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/connectionpool.h"
#include "probe/proberesult.h"
#include "probe/registrycall.h"
#include "probe/tokenstore.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace sme {

/// Makes requests the way containerd does: redirects followed, anonymous tokens fetched, repeats, connections kept.
/// Each is a RegistryCall; what they share is here.
class RegistryClient final : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const RegistryAnswer &)>;
    using TokenCallback = std::function<void(const std::optional<ProbeFailure> &)>;

    RegistryClient(const ProbeLimits &limits, const ProxyChoice &proxy, std::shared_ptr<const TlsTrust> trust,
                   QObject *parent);

    /// The version that is imitated: its name, how often it asks again, what it offers with TLS.
    void setContainerd(const ContainerdVersion &version);
    const ContainerdVersion &containerd() const { return m_containerd; }
    /// So often it asks again in all.
    int maxRepeats() const { return m_maxRepeats; }

    /// Makes `connection`, which is open, the first one to be used. Takes it over.
    void adopt(Connection *connection) { m_pool.giveBack(connection, true); }
    /// Makes a request; `callback` gets its answer in a later turn of the event loop.
    void send(const RegistryRequest &request, const Callback &callback);
    /// Asks for the anonymous token of a challenge that `url` sent. The answer is in authReport().
    void fetchToken(const QUrl &url, const Challenge &challenge, const QString &repository, QObject *context,
                    const TokenCallback &callback);
    /// Forgets tokens, records, and the report about tokens.
    void forget();

    /// How the authorization went; Skipped if there was none.
    const StageReport &authReport() const { return m_auth; }
    const QList<RequestRecord> &records() const { return m_records; }
    const ProbeLimits &limits() const { return m_limits; }
    ConnectionPool &pool() { return m_pool; }
    TokenStore &tokens() { return m_tokens; }
    const TokenStore &tokens() const { return m_tokens; }

    /// The exchange that is going on; null if there is none.
    const HttpExchange *exchange() const;

    /// Notes a request, whose status and duration come later; returns its number.
    qsizetype record(const RequestRecord &record);
    void completeRecord(qsizetype number, int status, double durationMs);
    void dropRecord(qsizetype number);

private:
    std::optional<ProbeFailure> noToken(const ProbeFailure &failure);
    std::optional<ProbeFailure> tokenAnswered(const QUrl &url, const RegistryAnswer &answer);

    ProbeLimits m_limits;
    ContainerdVersion m_containerd;
    int m_maxRepeats = 0;
    ConnectionPool m_pool;
    TokenStore m_tokens;
    StageReport m_auth{.detail = AuthReport()};
    QElapsedTimer m_authClock;
    QList<RequestRecord> m_records;
};

} // namespace sme
