// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/challenge.h"
#include "probe/httpexchange.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace sme {

class RegistryClient;

/// A request as containerd makes it.
struct RegistryRequest
{
    /// How it goes on after an answer that is none yet.
    enum class Persistence : quint8 {
        TakeFirst, ///< the first answer counts
        LikeContainerd, ///< 401 leads to a token, 405 to a GET, and 408 and 429 are repeated at once
    };

    QByteArray method = "GET";
    QUrl url = {};
    QByteArray accept = {};
    QByteArray range = {}; ///< value of the Range header
    QString repository = {}; ///< that a token is asked for; empty: for none
    qsizetype bodyLimit = qsizetype(64) * 1024;
    Persistence persistence = Persistence::LikeContainerd;
    bool isForToken = false; ///< its query is not shown
    bool needsTls = false; ///< no redirect to plain HTTP is followed: the answer is a secret
    std::function<void(const QByteArray &)> sink = {}; ///< takes the body, see HttpRequest
};

/// What came of it in the end, after redirects and authorization.
struct RegistryAnswer
{
    std::optional<ProbeFailure> failure;
    HttpResponse response; ///< with a failure: its head, if that came
    QUrl url; ///< the last one asked
    QStringList redirects; ///< where they led, safe to show
    std::optional<Challenge> challenge; ///< of a 401
    std::optional<ProbeFailure> tokenFailure; ///< of a 401: why there is no token
    int repeats = 0; ///< so often it was asked again at once: after 401, 405, 408, 429
    double firstByteMs = 0; ///< the longest time that a first byte took
    bool isGet = true; ///< whether a GET was answered, and not a HEAD
    bool clientCertificateRequested = false;
    bool silent = false; ///< failed: the server hung up without a byte
    QByteArray firstBytes; ///< failed: of what came back

    bool isRedirected() const { return !redirects.isEmpty(); }
};

/// One request with its redirects and repeats. A token that it needs is a call of its own.
class RegistryCall final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxRedirects = 10;

    /// `client` is its parent, and has what calls share: connections, tokens, records.
    RegistryCall(const RegistryRequest &request, RegistryClient *client);

    void start() { startLeg(); }

Q_SIGNALS:
    void finished(const sme::RegistryAnswer &answer);

private:
    void startLeg();
    void connectAndExchange();
    void exchange(Connection *connection);
    void exchangeFinished(Connection *connection, HttpExchange *exchange, const HttpOutcome &outcome);
    void answered(const HttpResponse &response);
    bool follow(const HttpResponse &response);
    bool asksAgain(const HttpResponse &response);
    bool mayAuthorize(bool isRepeated);
    void authorizeAndRepeat();
    void conclude();
    void conclude(const ProbeFailure &failure);
    QList<std::pair<QByteArray, QByteArray>> headers() const;
    QString shownTarget() const;

    RegistryRequest m_request;
    RegistryClient *m_client;
    RegistryAnswer m_answer;
    QSet<QByteArray> m_visited;
    int m_repeats = 0;
    QByteArray m_answered; ///< method and URL that the last answer came from
};

} // namespace sme
