// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequest.h"
#include "probe/verdict.h"

#include <QJsonObject>
#include <QList>

namespace sme {

/// How one stage of a test went. `detail` holds plain text that is safe to show: control characters made visible, cut,
/// without secrets. Its keys, as far as they are known:
///
/// - dns: addresses; reason
/// - connect: address, proxy; attempts [{address, error}]
/// - tls: version, cipher, chain [{subject, issuer, sans [], notBefore, notAfter}], failures [], clientCertificate,
///   warnings []
/// - api, manifest: status, apiVersion, contentType, server, challenge {scheme, realm, service, scope}, redirects [],
///   url, digest, size, mediaType, error
/// - auth: scheme, realm, service, scope, token (a bool)
/// - content: digest, expected, equal, blob {digest, status, url}
/// - any: reason, in words; limit: "dial", "tls", "first-byte", "overall", "body"
struct StageReport
{
    Stage stage = Stage::Dns;
    StageStatus status = StageStatus::Skipped;
    double durationMs = 0;
    QJsonObject detail;
};

/// One HTTP request that was made.
struct RequestRecord
{
    QString method;
    QString url; ///< safe to show: no user info; of redirect targets, no query
    int status = 0; ///< 0: no answer
    double durationMs = 0;
};

/// The outcome of one ProbeRequest.
struct ProbeResult
{
    ProbeRequest request;
    QString root; ///< URL of the API root
    Verdict verdict = Verdict::Cancelled;
    ContainerdOutcome containerd = ContainerdOutcome::Unknown;
    QString summary; ///< one sentence
    QList<StageReport> stages; ///< all of them, in order; empty if nothing was contacted
    QList<RequestRecord> requests;
    QStringList nodeCommands; ///< that repeat the test on a node, quoted for a POSIX shell
    QString proxy; ///< which one was used, without password; empty: none

    const StageReport *stage(Stage stage) const;
    /// Sum of the stages.
    double totalMs() const;
    /// As `shoot-mirror probe --format json` prints it.
    QJsonObject toJson() const;
};

} // namespace sme
