// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/registrycall.h"

#include "probe/connection.h"
#include "probe/plaintext.h"
#include "probe/registryclient.h"
#include "probe/registryurl.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct RegistryCallTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::RegistryClient)
};

} // namespace

RegistryCall::RegistryCall(const RegistryRequest &request, RegistryClient *client)
    : QObject(client), m_request(request), m_client(client)
{
}

/// Asks the request's own URL, the first time or again.
void RegistryCall::startLeg()
{
    const double firstByteMs = m_answer.firstByteMs;
    m_answer = {};
    m_answer.url = m_request.url;
    m_answer.repeats = m_repeats;
    m_answer.firstByteMs = firstByteMs;
    m_answer.isGet = m_request.method == "GET";
    m_visited = {m_request.url.toEncoded()};
    connectAndExchange();
}

/// The URL of this leg, safe to show: of others than the request's own, without the query.
QString RegistryCall::shownTarget() const
{
    const bool isOwn = !m_answer.isRedirected() && !m_request.isForToken;
    return m_client->tokens().masked(isOwn ? shownUrl(m_answer.url) : shownForeignUrl(m_answer.url));
}

void RegistryCall::connectAndExchange()
{
    m_client->pool().take(
        m_answer.url, this, [this](Connection *connection) { exchange(connection); },
        [this](const ProbeFailure &failure) {
            m_client->record({QString::fromLatin1(m_request.method), shownTarget(), 0, 0});
            conclude(failure);
        });
}

QList<std::pair<QByteArray, QByteArray>> RegistryCall::headers() const
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"User-Agent", containerdUserAgent(m_client->containerd())}};
    if (!m_request.accept.isEmpty())
        headers.append({"Accept", m_request.accept});
    // Go's client asks for gzip, and unpacks it, unless a part or nothing of a body is asked for.
    if (!m_request.range.isEmpty())
        headers.append({"Range", m_request.range});
    else if (m_request.method == "GET" && !m_request.sink)
        headers.append({QByteArray("Accept-Encoding"), QByteArray("gzip")});
    if (const QByteArray token = m_client->tokens().tokenFor(m_answer.url); !token.isEmpty())
        headers.append({"Authorization", "Bearer " + token});
    return headers;
}

void RegistryCall::exchange(Connection *connection)
{
    const qsizetype record = m_client->record({QString::fromLatin1(m_request.method), shownTarget(), 0, 0});
    auto *exchange =
        new HttpExchange(connection, {m_request.method, m_answer.url, headers(), m_request.bodyLimit, m_request.sink},
                         m_client->limits(), this);
    // A kept connection may be closed at any time, and what else comes over it may belong to the answer before: that
    // says nothing about this answer.
    const bool isKept = connection->isUsed();
    connect(exchange, &HttpExchange::finished, this, [=, this](const HttpOutcome &outcome) {
        const bool isRubbish =
            outcome.failure && outcome.failure->verdict == Verdict::ProtocolError && outcome.response.status == 0;
        if (isKept && (outcome.silent || isRubbish)) {
            m_client->dropRecord(record);
            exchange->deleteLater();
            m_client->pool().giveBack(connection, false);
            connectAndExchange();
            return;
        }
        m_client->completeRecord(record, outcome.response.status, outcome.durationMs);
        exchangeFinished(connection, exchange, outcome);
    });
    exchange->start();
}

void RegistryCall::exchangeFinished(Connection *connection, HttpExchange *exchange, const HttpOutcome &outcome)
{
    exchange->deleteLater();
    m_answer.clientCertificateRequested = connection->clientCertificateRequested();
    m_answer.response = outcome.response;
    m_answer.silent = outcome.silent;
    m_answer.firstBytes = outcome.firstBytes;
    m_answer.firstByteMs = std::max(m_answer.firstByteMs, outcome.firstByteMs);
    m_client->pool().giveBack(connection, !outcome.failure && outcome.response.keepsAlive);
    if (outcome.failure)
        conclude(*outcome.failure);
    else
        answered(m_answer.response);
}

void RegistryCall::answered(const HttpResponse &response)
{
    if (isRedirect(response.status) && response.hasHeader("location")) {
        if (follow(response))
            connectAndExchange();
        return;
    }
    if (response.status == 401) {
        const QList<Challenge> challenges = parseChallenges(response.headerValues("www-authenticate"));
        if (!challenges.isEmpty()) {
            m_answer.challenge = challenges.constFirst();
            m_client->tokens().hidePassword(QUrl(m_answer.challenge->parameters.value(u"realm"_s)));
        }
    }
    if (m_request.persistence == RegistryRequest::Persistence::TakeFirst || !asksAgain(response))
        conclude();
}

/// Whether containerd makes a request again after such an answer; then it is made.
bool RegistryCall::asksAgain(const HttpResponse &response)
{
    const int status = response.status;
    const QByteArray asked = m_request.method + m_answer.url.toEncoded();
    const bool isSame = std::exchange(m_answered, asked) == asked;
    if (status == 401 && !mayAuthorize(isSame))
        return false;
    const bool asksWithGet =
        status == 405 && m_request.method == "HEAD" && m_request.url.path().contains("/manifests/"_L1);
    if ((status != 401 && !asksWithGet && status != 408 && status != 429) || m_repeats == m_client->maxRepeats())
        return false;
    ++m_repeats;
    if (asksWithGet)
        m_request.method = "GET";
    if (status == 401)
        authorizeAndRepeat();
    else
        startLeg();
    return true;
}

/// Turns to the Location of a redirect; false, and it is concluded, if that cannot be.
bool RegistryCall::follow(const HttpResponse &response)
{
    const auto fail = [this](const QString &reason, ContainerdOutcome outcome = ContainerdOutcome::Skips) {
        conclude({.verdict = Verdict::RedirectFailure, .reason = reason, .outcome = outcome});
        return false;
    };
    const TokenStore &tokens = m_client->tokens();
    const QByteArray location = response.header("location");
    const QUrl target = m_answer.url.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment);
    if (location.isEmpty() || !isHttp(target)) {
        // Only a HEAD is not tried at the next host.
        const bool breaks = location.isEmpty() && m_request.method == "HEAD";
        return fail(RegistryCallTexts::tr("The redirect leads to no http or https URL: %1")
                        .arg(tokens.shownRealm(QString::fromUtf8(location))),
                    breaks ? ContainerdOutcome::Breaks : ContainerdOutcome::Skips);
    }
    m_answer.redirects.append(tokens.masked(shownForeignUrl(target)));
    if (m_request.needsTls && target.scheme() != "https"_L1)
        return fail(RegistryCallTexts::tr("The redirect leads to plain HTTP: %1").arg(m_answer.redirects.constLast()));
    if (m_visited.contains(target.toEncoded()))
        return fail(
            RegistryCallTexts::tr("The redirects go in a circle, back to %1").arg(m_answer.redirects.constLast()));
    if (m_answer.redirects.size() > maxRedirects)
        return fail(RegistryCallTexts::tr("There are more than %1 redirects.").arg(maxRedirects));
    m_visited.insert(target.toEncoded());
    m_answer.url = target;
    return true;
}

/// Whether a token may help against a 401. `isRepeated`: the answer before came from the same request.
bool RegistryCall::mayAuthorize(bool isRepeated)
{
    if (!m_answer.challenge || m_answer.challenge->scheme != Challenge::Scheme::Bearer)
        return false;
    // A token for a host behind a redirect must not be read on its way.
    if (m_answer.url.scheme() != "https"_L1 && m_answer.url.authority() != m_request.url.authority())
        return false;
    if (m_answer.challenge->parameters.value(u"error"_s).isEmpty())
        return true;
    // The token was refused, which is final if it was got for this very request.
    m_client->tokens().forget(m_answer.url);
    return !isRepeated;
}

void RegistryCall::authorizeAndRepeat()
{
    if (m_client->tokens().hasTokenFor(m_answer.url)) {
        startLeg();
        return;
    }
    m_client->fetchToken(m_answer.url, *m_answer.challenge, m_request.repository, this,
                         [this](const std::optional<ProbeFailure> &failure) {
                             if (failure) {
                                 m_answer.tokenFailure = failure;
                                 conclude();
                             } else {
                                 startLeg();
                             }
                         });
}

void RegistryCall::conclude()
{
    deleteLater();
    Q_EMIT finished(m_answer);
}

void RegistryCall::conclude(const ProbeFailure &failure)
{
    m_answer.failure = failure;
    m_answer.failure->reason = m_client->tokens().masked(failure.reason);
    if (m_answer.isRedirected() && failure.verdict != Verdict::RedirectFailure) {
        m_answer.failure->reason = RegistryCallTexts::tr("%1 (at %2, where a redirect leads)")
                                       .arg(m_answer.failure->reason, m_answer.redirects.constLast());
    }
    conclude();
}

} // namespace sme
