// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/httpexchange.h"

#include "probe/connection.h"
#include "probe/proxy.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct HttpExchangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HttpExchange)
};

/// How long the text of an answer is waited for where its status has decided already.
constexpr auto errorTextTime = 1s;

/// Whether all that counts of an answer is its status and headers.
bool bodyIsExtra(const HttpResponse &response)
{
    return response.status >= 300;
}

} // namespace

QByteArray containerdUserAgent(const ContainerdVersion &version)
{
    return "containerd/" + version.toString().toLatin1();
}

HttpExchange::HttpExchange(Connection *connection, const HttpRequest &request, const ProbeLimits &limits,
                           QObject *parent)
    : QObject(parent), m_connection(connection), m_request(request), m_limits(limits),
      m_parser(request.method == "HEAD", request.bodyLimit)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::stopReading);
    connect(m_connection, &Connection::received, this, &HttpExchange::read);
    connect(m_connection, &Connection::closed, this, &HttpExchange::connectionClosed);
}

void HttpExchange::start()
{
    const Endpoint &endpoint = m_connection->endpoint();
    const bool throughProxy = endpoint.proxy && !endpoint.tls && endpoint.proxy->scheme() == "http"_L1;
    QByteArray target = m_request.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!throughProxy) {
        target = m_request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        if (!target.startsWith('/'))
            target.prepend('/');
    }
    QByteArray text = m_request.method + ' ' + target + " HTTP/1.1\r\nHost: "
        + m_request.url.authority(QUrl::FullyEncoded).toLatin1().split('@').constLast() + "\r\n";
    for (const auto &[name, value] : std::as_const(m_request.headers))
        text += name + ": " + value + "\r\n";
    if (throughProxy)
        text += proxyAuthorization(*endpoint.proxy);
    m_connection->setUsed();
    m_clock.start();
    m_silence.start();
    m_timer.start(m_limits.firstByte);
    m_connection->write(text + "\r\n");
}

void HttpExchange::read(const QByteArray &bytes)
{
    if (m_finished)
        return;
    m_silence.start();
    if (m_firstBytes.isEmpty()) {
        m_timer.stop();
        m_firstByteMs = double(m_clock.nsecsElapsed()) / 1e6;
    }
    if (m_firstBytes.size() < 16)
        m_firstBytes.append(bytes.first(qMin(bytes.size(), qsizetype(16))));
    const HttpParser::State before = m_parser.state();
    const HttpParser::State now = m_parser.feed(bytes);
    passBodyOn();
    switch (now) {
    case HttpParser::State::Head:
        break;
    case HttpParser::State::Body:
        if (before == HttpParser::State::Head && bodyIsExtra(m_parser.response()))
            m_timer.start(errorTextTime);
        break;
    case HttpParser::State::Done:
    case HttpParser::State::Failed:
        finish();
    }
}

void HttpExchange::passBodyOn()
{
    const int status = m_parser.response().status;
    if (!m_request.sink || !m_parser.hasHead() || status < 200 || status >= 300)
        return;
    QByteArray piece = m_parser.takeBody();
    if (!m_gunzip && isGzip(m_parser.response()))
        m_gunzip = std::make_unique<Gunzip>();
    if (m_gunzip)
        piece = m_gunzip->unpack(piece, m_request.bodyLimit);
    if (!piece.isEmpty())
        m_request.sink(piece);
}

void HttpExchange::connectionClosed(const QString &error)
{
    if (m_finished)
        return;
    m_parser.finish();
    if (m_parser.state() == HttpParser::State::Failed && m_firstBytes.isEmpty()
        && m_connection->clientCertificateRequested()) {
        fail({Verdict::TlsClientCertificate,
              error.isEmpty() ? HttpExchangeTexts::tr("The server asked for a client certificate and hung up.")
                              : HttpExchangeTexts::tr("The server wants a client certificate: %1").arg(error)});
        return;
    }
    finish();
}

void HttpExchange::stopReading()
{
    if (m_firstBytes.isEmpty()) {
        fail({Verdict::Timeout,
              HttpExchangeTexts::tr("No answer came within %1 s.").arg(double(m_limits.firstByte.count()) / 1000),
              ProbeLimit::FirstByte, muteOutcome()});
        return;
    }
    m_parser.finish();
    finish();
}

void HttpExchange::finish()
{
    HttpOutcome outcome;
    outcome.response = m_parser.response();
    const bool isExtra = bodyIsExtra(outcome.response);
    if (m_parser.state() != HttpParser::State::Done && !(m_parser.hasBodyError() && isExtra))
        fail({Verdict::ProtocolError, m_parser.error()});
    else
        finishBody(outcome, isExtra);
}

void HttpExchange::finishBody(HttpOutcome &outcome, bool isExtra)
{
    HttpResponse &response = outcome.response;
    // Where there is nothing to unpack, Go's client takes that for the body.
    const bool isEmpty = response.body.isEmpty() && !m_gunzip;
    if (m_gunzip) {
        response.coding = m_gunzip->result(response.bodyTooLarge);
        dropCodingHeaders(response);
    } else {
        unpackBody(response, m_request.bodyLimit);
    }
    const bool isUnreadable = response.coding == BodyCoding::NotAsSaid || response.coding == BodyCoding::Damaged;
    if (!isUnreadable || isEmpty || isExtra) {
        send(outcome);
        return;
    }
    fail({.verdict = Verdict::ProtocolError,
          .reason = response.coding == BodyCoding::NotAsSaid
              ? HttpExchangeTexts::tr("The answer is not the gzip that it says to be.")
              : HttpExchangeTexts::tr("The answer is gzip that is broken or cut off."),
          .remedy = HttpExchangeTexts::tr(
              "Let the mirror, or the proxy in front of it, send content without Content-Encoding.")},
         response.coding);
}

void HttpExchange::fail(const ProbeFailure &failure, BodyCoding coding)
{
    HttpOutcome outcome;
    outcome.failure = failure;
    if (m_parser.hasHead())
        outcome.response = m_parser.response();
    outcome.response.coding = coding;
    outcome.silent = m_firstBytes.isEmpty() && failure.verdict != Verdict::Timeout;
    outcome.firstBytes = m_firstBytes;
    send(outcome);
}

void HttpExchange::send(HttpOutcome outcome)
{
    m_finished = true;
    m_timer.stop();
    outcome.firstByteMs = m_firstByteMs;
    outcome.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
    Q_EMIT finished(outcome);
}

} // namespace sme
