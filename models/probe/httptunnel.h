// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/endpoint.h"
#include "probe/httpparser.h"

namespace sme {

/// Asks an HTTP proxy for a connection to a server (RFC 9110, section 9.3.6).
class HttpTunnel
{
public:
    enum class State : quint8 { Waiting, Open, Refused };

    /// The request to be sent to the proxy of `endpoint`.
    static QByteArray request(const Endpoint &endpoint);

    /// Takes what the proxy has sent.
    State feed(const QByteArray &bytes);
    /// Why it is Refused, in words.
    QString error() const;

private:
    HttpParser m_parser{true, 0};
};

} // namespace sme
