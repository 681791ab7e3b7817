// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/outcome.h"

#include <QString>

#include <array>

namespace sme {

/// What the test of one mirror host came to. See README, "Connection test", for what each means.
enum class Verdict : quint8 {
    Ok,
    AuthRequired,
    NotARegistry,
    ImageNotFound,
    WrongContent,
    Forbidden,
    RateLimited,
    ServerError,
    DnsFailure,
    ConnectionRefused,
    Unreachable,
    Timeout,
    Incomplete,
    TlsUntrusted,
    TlsExpired,
    TlsNameMismatch,
    TlsClientCertificate,
    TlsFailure,
    HttpOnHttps,
    HttpsOnHttp,
    RedirectFailure,
    ProtocolError,
    ProxyFailure,
    Cancelled,
    Invalid,
};
inline constexpr int verdictCount = int(Verdict::Invalid) + 1;

/// The stable id, "tls-name-mismatch".
QString verdictId(Verdict verdict);
/// In words for people, "TLS: wrong name".
QString verdictText(Verdict verdict);
/// What to do about it, as a sentence or two; empty for Ok.
QString verdictAdvice(Verdict verdict);

/// What containerd does on a verdict in general; single results can differ, see ProbeResult::containerd.
ContainerdOutcome usualOutcome(Verdict verdict);

/// The stages of a test in their order.
enum class Stage : quint8 { Dns, Connect, Tls, Api, Auth, Manifest, Content };
inline constexpr std::array allStages{Stage::Dns,  Stage::Connect,  Stage::Tls,    Stage::Api,
                                      Stage::Auth, Stage::Manifest, Stage::Content};

/// "dns", "connect" and so on.
QString stageId(Stage stage);
/// For people: "Name resolution".
QString stageText(Stage stage);

enum class StageStatus : quint8 { Skipped, Passed, Warning, Failed };

/// "skipped", "passed", "warning", "failed".
QString stageStatusId(StageStatus status);
QString stageStatusText(StageStatus status);

} // namespace sme
