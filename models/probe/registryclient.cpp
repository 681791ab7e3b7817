// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/registryclient.h"

#include "probe/plaintext.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::RegistryClient)
};

bool isHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

/// Scheme, host and port: what a token is bound to.
QString originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(port);
}

/// The statuses that Go's client follows to their Location.
bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

RegistryClient::RegistryClient(const ProbeLimits &limits, const ProxyChoice &proxy,
                               std::shared_ptr<const TlsTrust> trust, QObject *parent)
    : QObject(parent), m_limits(limits), m_proxy(proxy), m_trust(std::move(trust))
{
}

Endpoint RegistryClient::endpointOf(const QUrl &url) const
{
    const bool tls = url.scheme() == "https"_L1;
    return {url.host(), url.port(tls ? 443 : 80), tls, m_proxy.proxyFor(url)};
}

void RegistryClient::adopt(Connection *connection)
{
    connection->setParent(this);
    release(connection, true);
}

void RegistryClient::forgetTokens()
{
    m_tokens.clear();
    m_auth = {Stage::Auth, StageStatus::Skipped, 0, {}};
    m_authFailure.reset();
    m_records.clear();
}

QString RegistryClient::withoutSecrets(QString text) const
{
    // The text may have been cut within a token: its begin is enough to know it by.
    constexpr qsizetype known = 8;
    for (const QString &secret : m_secrets) {
        qsizetype at = 0;
        while ((at = text.indexOf(QStringView(secret).left(known), at)) >= 0) {
            const auto rest = QStringView(text).sliced(at);
            const auto end = std::ranges::mismatch(rest, secret).in1;
            text.replace(at, end - rest.begin(), u"[token]"_s);
            at += 7;
        }
    }
    return text;
}

QString RegistryClient::shown(QByteArrayView text) const
{
    // Secrets go before the cut, which could leave a part of one.
    return plainText(withoutSecrets(QString::fromUtf8(text)));
}

void RegistryClient::send(const RegistryRequest &request, Persistence persistence, Callback callback)
{
    m_request = request;
    m_persistence = persistence;
    m_callback = std::move(callback);
    m_repeats = 0;
    m_answered.clear();
    startLeg();
}

/// Asks the request's own URL, the first time or again.
void RegistryClient::startLeg()
{
    m_answer = {};
    m_answer.url = m_request.url;
    m_answer.repeats = m_repeats;
    m_visited = {m_request.url.toEncoded()};
    withConnection([this](Connection *connection) { exchange(connection); });
}

void RegistryClient::withConnection(const std::function<void(Connection *)> &use)
{
    const Endpoint endpoint = endpointOf(m_answer.url);
    const auto idle = std::ranges::find(m_idle, endpoint, [](const Connection *c) { return c->endpoint(); });
    if (idle != m_idle.end()) {
        Connection *connection = *idle;
        m_idle.erase(idle);
        connection->disconnect(this);
        use(connection);
        return;
    }
    auto *connection = new Connection(endpoint, m_limits, m_trust, this);
    connect(connection, &Connection::opened, this, [connection, use] { use(connection); });
    connect(connection, &Connection::failed, this, [this, connection](const ProbeFailure &failure) {
        m_records.append({QString::fromLatin1(m_request.method), shownForeignUrl(m_answer.url), 0, 0});
        connection->deleteLater();
        conclude(failure);
    });
    connection->open();
}

QList<std::pair<QByteArray, QByteArray>> RegistryClient::headers() const
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!m_request.accept.isEmpty())
        headers.append({"Accept", m_request.accept});
    // Go's client asks for gzip, and unpacks it, unless a part or nothing of a body is asked for.
    if (!m_request.range.isEmpty())
        headers.append({"Range", m_request.range});
    else if (m_request.method == "GET")
        headers.append({QByteArray("Accept-Encoding"), QByteArray("gzip")});
    if (const QByteArray token = m_tokens.value(originOf(m_answer.url)); !token.isEmpty())
        headers.append({"Authorization", "Bearer " + token});
    return headers;
}

void RegistryClient::exchange(Connection *connection)
{
    const bool foreign = !m_answer.redirects.isEmpty();
    const QString url = foreign ? shownForeignUrl(m_answer.url) : shownUrl(m_answer.url);
    m_records.append({QString::fromLatin1(m_request.method), withoutSecrets(url), 0, 0});
    auto *exchange =
        new HttpExchange(connection, {m_request.method, m_answer.url, headers(), m_request.bodyLimit}, m_limits, this);
    // A kept connection may be closed at any time, and what else comes over it may belong to the answer before: that
    // says nothing about this answer.
    const bool isKept = connection->isUsed();
    connect(exchange, &HttpExchange::finished, this, [=, this](const HttpOutcome &outcome) {
        const bool isRubbish =
            outcome.failure && outcome.failure->verdict == Verdict::ProtocolError && outcome.response.status == 0;
        if (isKept && (outcome.silent || isRubbish)) {
            m_records.removeLast();
            exchange->deleteLater();
            release(connection, false);
            withConnection([this](Connection *fresh) { this->exchange(fresh); });
            return;
        }
        exchangeFinished(connection, exchange, outcome);
    });
    exchange->start();
}

void RegistryClient::exchangeFinished(Connection *connection, HttpExchange *exchange, const HttpOutcome &outcome)
{
    exchange->deleteLater();
    m_records.last().status = outcome.response.status;
    m_records.last().durationMs = outcome.durationMs;
    m_answer.clientCertificateRequested = connection->clientCertificateRequested();
    m_answer.response = outcome.response;
    m_answer.silent = outcome.silent;
    m_answer.firstBytes = outcome.firstBytes;
    release(connection, !outcome.failure && outcome.response.keepsAlive);
    if (outcome.failure)
        conclude(*outcome.failure);
    else
        answered(m_answer.response);
}

/// Keeps a connection for the next request, or drops it.
void RegistryClient::release(Connection *connection, bool keepsAlive)
{
    connection->disconnect(this);
    if (!keepsAlive || !connection->isOpen()) {
        connection->deleteLater();
        return;
    }
    m_idle.append(connection);
    const auto drop = [this, connection] {
        m_idle.removeOne(connection);
        connection->deleteLater();
    };
    connect(connection, &Connection::closed, this, drop);
    // What comes without having been asked for would be taken for the next answer.
    connect(connection, &Connection::received, this, drop);
}

void RegistryClient::answered(const HttpResponse &response)
{
    if (isRedirect(response.status) && response.hasHeader("location")) {
        if (follow(response))
            withConnection([this](Connection *connection) { exchange(connection); });
        return;
    }
    if (response.status == 401) {
        const QList<Challenge> challenges = parseChallenges(response.headerValues("www-authenticate"));
        if (!challenges.isEmpty())
            m_answer.challenge = challenges.constFirst();
    }
    if (m_persistence == Persistence::TakeFirst || !asksAgain(response))
        conclude();
}

/// Whether containerd makes a request again after such an answer; then it is made.
bool RegistryClient::asksAgain(const HttpResponse &response)
{
    const int status = response.status;
    const QByteArray asked = m_request.method + m_answer.url.toEncoded();
    const bool isSame = std::exchange(m_answered, asked) == asked;
    if (status == 401 && !mayAuthorize(isSame))
        return false;
    const bool asksWithGet =
        status == 405 && m_request.method == "HEAD" && m_request.url.path().contains("/manifests/"_L1);
    if ((status != 401 && !asksWithGet && status != 408 && status != 429) || m_repeats == maxRepeats)
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
bool RegistryClient::follow(const HttpResponse &response)
{
    const QByteArray location = response.header("location");
    const QUrl target = m_answer.url.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment);
    if (!target.isValid() || location.isEmpty() || !isHttp(target) || target.host().isEmpty()) {
        conclude({Verdict::RedirectFailure,
                  Messages::tr("The redirect leads to no http or https URL: %1").arg(shown(location)),
                  {},
                  location.isEmpty() ? ContainerdOutcome::Breaks : ContainerdOutcome::Skips});
        return false;
    }
    m_answer.redirects.append(withoutSecrets(shownForeignUrl(target)));
    if (m_visited.contains(target.toEncoded())) {
        conclude({Verdict::RedirectFailure,
                  Messages::tr("The redirects go in a circle, back to %1").arg(m_answer.redirects.constLast())});
        return false;
    }
    if (m_answer.redirects.size() > maxRedirects) {
        conclude({Verdict::RedirectFailure, Messages::tr("There are more than %1 redirects.").arg(maxRedirects)});
        return false;
    }
    m_visited.insert(target.toEncoded());
    m_answer.url = target;
    return true;
}

/// Whether a token may help against a 401. `isRepeated`: the answer before came from the same request.
bool RegistryClient::mayAuthorize(bool isRepeated)
{
    if (!m_answer.challenge || m_answer.challenge->scheme != Challenge::Scheme::Bearer)
        return false;
    // A token for a host behind a redirect must not be read on its way.
    if (m_answer.url.scheme() != "https"_L1 && m_answer.url.authority() != m_request.url.authority())
        return false;
    if (m_answer.challenge->parameters.value(u"error"_s).isEmpty())
        return true;
    // The token was refused, which is final if it was got for this very request.
    m_tokens.remove(originOf(m_answer.url));
    return !isRepeated;
}

void RegistryClient::authorizeAndRepeat()
{
    if (m_tokens.contains(originOf(m_answer.url))) {
        startLeg();
        return;
    }
    // The token is fetched with this client, which forgets the request meanwhile.
    const auto fetched = [=, this, request = m_request, answer = m_answer, repeats = m_repeats, answered = m_answered,
                          callback = std::exchange(m_callback, {})] {
        m_request = request;
        m_persistence = Persistence::LikeContainerd;
        m_callback = callback;
        m_repeats = repeats;
        m_answered = answered;
        m_answer = answer;
        if (m_authFailure)
            conclude();
        else
            startLeg();
    };
    fetchToken(m_answer.url, *m_answer.challenge, m_request.repository, fetched);
}

void RegistryClient::fetchToken(const QUrl &url, const Challenge &challenge, const QString &repository,
                                std::function<void()> callback)
{
    m_authClock.start();
    m_authFailure.reset();
    m_auth.status = StageStatus::Failed;
    const auto parameter = [&](const QString &key) { return shown(challenge.parameters.value(key).toUtf8()); };
    m_auth.detail = {{u"scheme"_s, shown(challenge.name.toUtf8())}, {u"token"_s, false}};
    const QUrl realm(challenge.parameters.value(u"realm"_s));
    m_auth.detail.insert(u"realm"_s, realm.isValid() ? shown(shownUrl(realm).toUtf8()) : parameter(u"realm"_s));
    m_auth.detail.insert(u"service"_s, parameter(u"service"_s));
    m_auth.detail.insert(u"scope"_s, parameter(u"scope"_s));

    const QUrl target = challenge.scheme == Challenge::Scheme::Bearer ? tokenUrl(challenge, repository) : QUrl();
    if (!target.isValid()) {
        noToken({Verdict::AuthRequired,
                 challenge.scheme == Challenge::Scheme::Bearer
                     ? Messages::tr("The challenge names no usable token server.")
                     : Messages::tr("The server asks for credentials (%1).").arg(shown(challenge.name.toUtf8()))});
        callback();
        return;
    }
    RegistryRequest request;
    request.url = target;
    send(request, Persistence::TakeFirst, [this, url, callback = std::move(callback)](const RegistryAnswer &answer) {
        tokenAnswered(url, answer);
        callback();
    });
}

void RegistryClient::noToken(const ProbeFailure &failure)
{
    m_authFailure = failure;
    m_auth.detail.insert(u"reason"_s, failure.reason);
    if (!failure.limit.isEmpty())
        m_auth.detail.insert(u"limit"_s, failure.limit);
    m_auth.durationMs += double(m_authClock.nsecsElapsed()) / 1e6;
}

void RegistryClient::tokenAnswered(const QUrl &url, const RegistryAnswer &answer)
{
    if (answer.failure && answer.failure->verdict == Verdict::Timeout) {
        noToken(*answer.failure);
        return;
    }
    if (answer.failure) {
        noToken({Verdict::AuthRequired, Messages::tr("No token: %1").arg(answer.failure->reason)});
        return;
    }
    const int status = answer.response.status;
    const QByteArray token = status >= 200 && status < 400 ? tokenOf(answer.response.body) : QByteArray();
    if (token.isEmpty()) {
        noToken({Verdict::AuthRequired,
                 status == 200 ? Messages::tr("The token server's answer holds no usable token.")
                               : Messages::tr("The token server answered %1 %2.")
                                     .arg(QString::number(status), shown(answer.response.reason))});
        return;
    }
    m_secrets.append(QString::fromLatin1(token));
    m_tokens.insert(originOf(url), token);
    m_auth.status = StageStatus::Passed;
    m_auth.detail.insert(u"token"_s, true);
    m_auth.durationMs += double(m_authClock.nsecsElapsed()) / 1e6;
}

void RegistryClient::conclude()
{
    const Callback callback = std::exchange(m_callback, {});
    const RegistryAnswer answer = m_answer;
    callback(answer);
}

void RegistryClient::conclude(const ProbeFailure &failure)
{
    m_answer.failure = failure;
    m_answer.failure->reason = withoutSecrets(failure.reason);
    conclude();
}

} // namespace sme
