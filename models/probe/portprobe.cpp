// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/portprobe.h"

#include "probe/httpexchange.h"
#include "probe/tlstrust.h"

#include <chrono>

namespace sme {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The answer only makes a message clearer: it is not waited for long.
constexpr auto patience = 2s;

} // namespace

PortProbe::PortProbe(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { answer(false); });
}

void PortProbe::start(const Endpoint &endpoint, std::shared_ptr<const TlsTrust> trust)
{
    m_timer.start(patience);
    const bool lookForTls = endpoint.tls;
    m_connection = new Connection(endpoint, {}, std::move(trust), this);
    connect(m_connection, &Connection::opened, this, [this, lookForTls] {
        if (lookForTls)
            answer(true);
        else
            askHttp();
    });
    connect(m_connection, &Connection::failed, this, [this] { answer(m_connection->peerSpeaksTls()); });
    m_connection->open();
}

void PortProbe::askHttp()
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_connection->endpoint().host);
    url.setPort(m_connection->endpoint().port);
    url.setPath(u"/"_s);
    auto *exchange =
        new HttpExchange(m_connection, {.method = "HEAD", .url = url, .headers = {}, .bodyLimit = 0}, {}, this);
    connect(exchange, &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
        // Servers that speak TLS answer a plain request with 400, if at all.
        answer(!outcome.failure && outcome.response.status != 400);
    });
    exchange->start();
}

void PortProbe::answer(bool speaksIt)
{
    if (m_answered)
        return;
    m_answered = true;
    m_timer.stop();
    Q_EMIT answered(speaksIt);
}

} // namespace sme
