// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/challenge.h"
#include "probe/connection.h"
#include "probe/httpexchange.h"
#include "probe/proberesult.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace sme {

/// A request as containerd makes it.
struct RegistryRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray accept;
    QByteArray range; ///< value of the Range header
    QString repository; ///< that a token is asked for; empty: for none
    qsizetype bodyLimit = qsizetype(64) * 1024;
};

/// What came of it in the end, after redirects and authorization.
struct RegistryAnswer
{
    std::optional<ProbeFailure> failure;
    HttpResponse response; ///< with a failure: its head, if that came
    QUrl url; ///< the last one asked
    QStringList redirects; ///< where they led, safe to show
    std::optional<Challenge> challenge; ///< of a 401
    int repeats = 0; ///< so often it was asked again at once: after 401, 405, 408, 429
    bool clientCertificateRequested = false;
    bool silent = false; ///< failed: the server hung up without a byte
    QByteArray firstBytes; ///< failed: of what came back
};

/// Makes requests the way containerd does: redirects followed, anonymous tokens fetched, repeats, connections kept. One
/// request at a time.
class RegistryClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxRedirects = 10;
    /// So often containerd asks again in all.
    static constexpr int maxRepeats = 5;
    enum class Persistence : quint8 {
        TakeFirst, ///< the first answer counts
        LikeContainerd, ///< 401 leads to a token, 405 to a GET, and 408 and 429 are repeated at once
    };
    using Callback = std::function<void(const RegistryAnswer &)>;

    RegistryClient(const ProbeLimits &limits, const ProxyChoice &proxy, std::shared_ptr<const TlsTrust> trust,
                   QObject *parent);

    /// Makes `connection`, which is open, the first one to be used. Takes it over.
    void adopt(Connection *connection);
    void send(const RegistryRequest &request, Persistence persistence, Callback callback);
    /// Asks for the anonymous token of a challenge that `url` sent. The answer is in authReport().
    void fetchToken(const QUrl &url, const Challenge &challenge, const QString &repository,
                    std::function<void()> callback);
    /// Forgets tokens and the report about them.
    void forgetTokens();

    /// How the authorization went; Skipped if there was none.
    const StageReport &authReport() const { return m_auth; }
    /// Why there is no token; of the last fetchToken().
    const std::optional<ProbeFailure> &authFailure() const { return m_authFailure; }
    const QList<RequestRecord> &records() const { return m_records; }

    /// Text of a server, safe to show: as plainText(), and no token in it.
    QString shown(QByteArrayView text) const;
    QString withoutSecrets(QString text) const;
    /// Where a URL leads.
    Endpoint endpointOf(const QUrl &url) const;

private:
    void startLeg();
    void withConnection(const std::function<void(Connection *)> &use);
    void exchange(Connection *connection);
    void exchangeFinished(Connection *connection, HttpExchange *exchange, const HttpOutcome &outcome);
    void answered(const HttpResponse &response);
    bool follow(const HttpResponse &response);
    bool asksAgain(const HttpResponse &response);
    bool mayAuthorize(bool isRepeated);
    void authorizeAndRepeat();
    void conclude();
    void conclude(const ProbeFailure &failure);
    void tokenAnswered(const QUrl &url, const RegistryAnswer &answer);
    void noToken(const ProbeFailure &failure);
    QList<std::pair<QByteArray, QByteArray>> headers() const;
    void release(Connection *connection, bool keepsAlive);

    ProbeLimits m_limits;
    ProxyChoice m_proxy;
    std::shared_ptr<const TlsTrust> m_trust;
    QList<Connection *> m_idle;

    RegistryRequest m_request;
    Persistence m_persistence = Persistence::TakeFirst;
    Callback m_callback;
    RegistryAnswer m_answer;
    QSet<QByteArray> m_visited;
    int m_repeats = 0;
    QByteArray m_answered; ///< method and URL that the last answer came from

    QHash<QString, QByteArray> m_tokens; ///< by origin
    StageReport m_auth{Stage::Auth, StageStatus::Skipped, 0, {}};
    std::optional<ProbeFailure> m_authFailure;
    QElapsedTimer m_authClock;
    QStringList m_secrets;
    QList<RequestRecord> m_records;
};

} // namespace sme
