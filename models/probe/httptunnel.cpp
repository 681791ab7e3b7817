// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/httptunnel.h"

#include "probe/plaintext.h"
#include "probe/proxy.h"

#include <QCoreApplication>

namespace sme {

namespace {

struct HttpTunnelTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HttpTunnel)
};

} // namespace

QByteArray HttpTunnel::request(const Endpoint &endpoint)
{
    const QByteArray target = authority(endpoint.host, endpoint.port).toLatin1();
    return "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n" + proxyAuthorization(*endpoint.proxy) + "\r\n";
}

HttpTunnel::State HttpTunnel::feed(const QByteArray &bytes)
{
    if (m_parser.feed(bytes) == HttpParser::State::Failed)
        return State::Refused;
    if (!m_parser.hasHead())
        return State::Waiting;
    return m_parser.response().status / 100 == 2 ? State::Open : State::Refused;
}

QString HttpTunnel::error() const
{
    if (m_parser.state() == HttpParser::State::Failed)
        return m_parser.error();
    const HttpResponse &response = m_parser.response();
    return HttpTunnelTexts::tr("The proxy refused the connection: %1 %2")
        .arg(QString::number(response.status), plainText(response.reason));
}

} // namespace sme
