// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/probefailure.h"
#include "probe/proberequest.h"

#include <QJsonObject>
#include <QList>

namespace sme {

/// How one stage of a test went. `detail` holds plain text that is safe to show: control characters made visible, cut,
/// without secrets. Its keys, as far as they are known:
///
/// - dns: addresses; reason
/// - connect: address, proxy; attempts [{address, error}]
/// - tls: version, cipher, chain [{subject, issuer, sans [], notBefore, notAfter}], failures [], clientCertificate
/// - api, manifest: status, apiVersion, contentType, server, challenge {scheme, realm, service, scope, error},
///   redirects [], url, digest, size, mediaType, error
/// - auth: scheme, realm, service, scope, token (a bool)
/// - content: digest, expected, equal, platforms [{platform, digest}], blob {digest, status, url, redirects []}, layers
///   [{digest, size}], missing []: what the mirror lacks or fails to give
/// - any: reason, in words; limit: "dial", "tls", "first-byte", "overall", "body"; warnings []
struct StageReport
{
    Stage stage = Stage::Dns;
    StageStatus status = StageStatus::Skipped;
    double durationMs = 0;
    QJsonObject detail = {};
    QString remedy = {}; ///< what to do, one sentence; empty where there is nothing to be done

    /// The stage has failed so.
    void fail(const ProbeFailure &failure);
    /// A note that makes the stage a warning, unless it has failed.
    void warn(const QString &note);
    QJsonObject toJson() const;
};

/// One HTTP request that was made.
struct RequestRecord
{
    QString method;
    QString url; ///< safe to show: no user info; of redirect targets, no query
    int status = 0; ///< 0: no answer
    double durationMs = 0;

    QJsonObject toJson() const;
};

/// The outcome of one ProbeRequest.
struct ProbeResult
{
    ProbeRequest request;
    QString root; ///< URL of the API root
    Verdict verdict = Verdict::Cancelled;
    ContainerdOutcome containerd = ContainerdOutcome::Unknown;
    OutcomeByVersion byVersion; ///< what `containerd` is taken from
    QString summary; ///< one sentence: the cause
    QString remedy; ///< what to do, one or two sentences; empty where there is nothing to be done
    QList<StageReport> stages; ///< all of them, in order; empty if nothing was contacted
    QList<RequestRecord> requests;
    QStringList nodeCommands; ///< that repeat the test on a node, quoted for a POSIX shell
    QString proxy; ///< which one was used, without password; empty: none

    const StageReport *stage(Stage stage) const;
    /// Whether `containerd` is the worst of several answers, since no version was chosen.
    bool differsByVersion() const { return request.containerd.isAny() && byVersion.differs(); }
    /// Sum of the stages.
    double totalMs() const;
    /// As `shoot-mirror probe --format json` prints it.
    QJsonObject toJson() const;
};

} // namespace sme
