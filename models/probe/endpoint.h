// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/version.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace sme {

/// Which key exchanges are offered with TLS 1.2.
enum class KeyExchange : quint8 {
    RsaToo,
    Ephemeral, ///< ECDHE alone
};

/// What a version of containerd offers.
KeyExchange keyExchangeOf(const ContainerdVersion &version);

/// Where a connection leads, and what it offers there.
struct Endpoint
{
    QString host;
    int port = 0;
    bool tls = false;
    std::optional<QUrl> proxy;
    KeyExchange keyExchange = KeyExchange::RsaToo;

    /// Whether the proxy is a SOCKS one, which looks like the server itself once it is connected.
    bool isThroughSocks() const;
    /// Whether there is no proxy, or one of a kind that is known: http or SOCKS5.
    bool isReachable() const { return !proxy || isThroughSocks() || proxy->scheme() == QLatin1StringView("http"); }
    /// What is connected to: the proxy if there is one.
    QString peerHost() const { return proxy ? proxy->host() : host; }
    quint16 peerPort() const { return quint16(proxy ? proxy->port() : port); }

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// An address that could not be connected to.
struct ConnectAttempt
{
    QString address;
    QString error; ///< why, safe to show
};

/// "host:port", an IPv6 address in brackets.
QString authority(const QString &host, int port);

} // namespace sme
