// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace sme {

/// The largest manifest that containerd resolves to, in bytes.
inline constexpr qsizetype maxManifestSize = qsizetype(4) * 1048 * 1048;

/// One request of a pull, as it goes over the wire.
struct HostRequest
{
    enum class Purpose : quint8 {
        Resolve, ///< of the manifest: finds out the digest, or that the digest is there
        ResolveBlob, ///< the same, of a blob, after no host had the manifest
        Token,
    };
    enum class Reason : quint8 {
        Turn, ///< it is the host's turn
        MethodRefused, ///< HEAD was answered 405
        Forbidden, ///< HEAD was answered 403
        DigestMissing, ///< HEAD told no digest or no length
        Repeat, ///< the same again at once
        Redirect,
        PlainHttp, ///< the port does not speak TLS
        TokenNeeded,
    };

    QByteArray method;
    QUrl url;
    Purpose purpose = Purpose::Resolve;
    Reason reason = Reason::Turn;
    qsizetype host = 0; ///< position among the hosts of the pull
    QByteArray token; ///< secret; empty: none is sent

    friend bool operator==(const HostRequest &, const HostRequest &) = default;
};

/// What came of a request.
struct HostAnswer
{
    enum class Trouble : quint8 {
        None,
        Closed, ///< the connection was closed before an answer came
        Refused, ///< the connection was refused
        DialTimeout,
        TlsTimeout,
        HeaderTimeout,
        PlainHttp, ///< a TLS handshake was answered in HTTP
        Other, ///< reset, no such name, a certificate that is not trusted …
    };
    /// A challenge of a 401.
    struct Challenge
    {
        bool isBearer = false; ///< the other ones need credentials
        QUrl tokenUrl = {}; ///< of the anonymous token; not valid: the challenge names no server
        bool namesError = false; ///< it says why the token was no good
    };

    Trouble trouble = Trouble::None;
    int status = 0; ///< 0 with any trouble
    QByteArray digest = {}; ///< Docker-Content-Digest
    bool isDigestValid = false; ///< its form
    qint64 length = -1; ///< Content-Length; -1: not told, or the body was decoded
    qint64 bodySize = 0; ///< of a GET
    bool isBodyWhole = true;
    std::optional<QUrl> redirect = {}; ///< of a 3xx with a location; not valid: it leads to no http or https URL
    QList<Challenge> challenges = {}; ///< in the order in which they count
    QByteArray token = {}; ///< that a token server gave; empty: none
};

} // namespace sme
