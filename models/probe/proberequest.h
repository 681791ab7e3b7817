// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/imagereference.h"
#include "containerd/version.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace sme {

/// How long a test waits, and for how many answers at once.
struct ProbeLimits
{
    std::chrono::milliseconds dial{5000}; ///< name resolution and TCP connect, for each connection
    std::chrono::milliseconds tls{10000}; ///< TLS handshake, for each connection
    std::chrono::milliseconds firstByte{30000}; ///< from a request to the first byte of its answer
    std::chrono::milliseconds overall{60000}; ///< for all of one host; with whole layers, without a MiB of them
    std::chrono::milliseconds slow{5000}; ///< a first byte that takes longer is worth a warning

    friend bool operator==(const ProbeLimits &, const ProbeLimits &) = default;
};

/// Which proxy a test goes through.
class ProxyChoice
{
public:
    enum class Kind : quint8 {
        System, ///< http_proxy, https_proxy and no_proxy of the environment, by the rules of Go, as containerd has them
        None,
        Url, ///< one proxy for everything
    };

    ProxyChoice() = default;
    static ProxyChoice none();
    /// Reads "none" or the URL of a proxy: http:// or socks5://, scheme and port may be left out.
    static Result<ProxyChoice> fromText(const QString &text);

    Kind kind() const { return m_kind; }
    /// The proxy for a URL (its scheme, host and port count), or nothing for a direct connection.
    std::optional<QUrl> proxyFor(const QUrl &url) const;
    /// For reports: which proxy is used, without a password.
    QString description() const;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;

private:
    Kind m_kind = Kind::System;
    QUrl m_url;
};

/// What one test is to find out: a host as it stands under one upstream.
struct ProbeRequest
{
    QString file; ///< the file the host is from, for the report; empty for a plain URL
    QString field; ///< path of the host's field; empty for a plain URL
    QString upstream; ///< empty: not known, then no `ns` is sent
    QString url; ///< the host as written
    bool overridePath = false;
    QStringList capabilities; ///< the effective ones; empty for a plain URL
    QString invalidReason; ///< not empty: the host does not validate, it is not contacted

    std::optional<ImageReference> image; ///< tests beyond the API, with this image
    QStringList architectures; ///< of the nodes, "amd64"; empty: that one
    bool wholeLayers = false; ///< all layers are got whole and hashed, and not the first KiB of one
    ContainerdChoice containerd; ///< what the nodes have
    bool namesCaBundle = false; ///< the manifest names a CA bundle, found or not
    QByteArray caBundle; ///< PEM, trusted beside the system's roots
    QString caFile; ///< the file that a part of it is from, for the report; empty: all is from the manifest
    ProbeLimits limits;
    ProxyChoice proxy;
};

} // namespace sme
