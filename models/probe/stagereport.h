// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/certificate.h"
#include "probe/endpoint.h"
#include "probe/probefailure.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace sme {

// What the stages of a test report. All texts are plain text that is safe to show: control characters made visible,
// cut, without secrets. An empty text, and a 0 for a status, stand for what was not found out.

struct DnsReport
{
    QStringList addresses = {};
};

struct ConnectReport
{
    QString address = {}; ///< the one that is used, with its port
    QString proxy = {};
    QList<ConnectAttempt> attempts = {}; ///< that failed
};

struct TlsReport
{
    QString version = {};
    QString cipher = {};
    QList<CertificateInfo> chain = {}; ///< as the server sent it, its own certificate first
    QStringList failures = {}; ///< what is wrong with the chain
    bool clientCertificateRequested = false;
};

/// What a server asks for with a 401.
struct ChallengeReport
{
    QString scheme = {};
    QString realm = {};
    QString service = {};
    QString scope = {};
    QString error = {};
};

/// An answer to a request.
struct AnswerReport
{
    int status = 0;
    QString apiVersion = {};
    QString contentType = {};
    QString server = {}; ///< the software, by its own words
    QString retryAfter = {};
    QString error = {}; ///< in the body, as registries write it
    std::optional<ChallengeReport> challenge = {};
    QStringList redirects = {}; ///< URLs that were followed; the last one answered
};

struct ApiReport
{
    AnswerReport answer = {};
};

struct AuthReport
{
    std::optional<ChallengeReport> challenge = {}; ///< nothing: none was met
    bool hasToken = false;
};

struct ManifestReport
{
    AnswerReport answer = {}; ///< to the resolve request
    QString digest = {}; ///< empty: there is no manifest, and no size and media type
    qint64 size = 0; ///< in bytes
    QString mediaType = {};
};

struct ContentReport
{
    struct Platform
    {
        QString name = {}; ///< "linux/amd64"
        QString digest = {};
    };
    struct Blob
    {
        QString digest = {};
        AnswerReport answer = {};
    };
    struct Layer
    {
        QString digest = {};
        qint64 size = 0; ///< in bytes
    };

    bool isRight() const { return digest == expected; }

    AnswerReport answer = {}; ///< to the request for the first manifest
    QString expected = {}; ///< its digest
    QString digest = {}; ///< of what came; empty: nothing did
    std::optional<QList<Platform>> platforms = {}; ///< that the nodes take of an index; nothing: it is none
    std::optional<Blob> blob = {}; ///< the last one that was asked for
    QList<Layer> layers = {}; ///< that were got whole, and are right
    QStringList missing = {}; ///< what the mirror lacks or fails to give, in sentences
};

/// How one stage of a test went.
struct StageReport
{
    /// In the order of Stage.
    using Detail =
        std::variant<DnsReport, ConnectReport, TlsReport, ApiReport, AuthReport, ManifestReport, ContentReport>;

    Detail detail = {};
    StageStatus status = StageStatus::Skipped;
    double durationMs = 0;
    QString reason = {}; ///< why it failed, in words
    ProbeLimit limit = ProbeLimit::None; ///< that was hit
    QStringList warnings = {};
    QString remedy = {}; ///< what to do, one sentence; empty where there is nothing to be done

    Stage stage() const { return Stage(detail.index()); }
    /// What the stage that has this kind of report found out; of another one, it throws.
    template<typename Report>
    Report &as()
    {
        return std::get<Report>(detail);
    }
    template<typename Report>
    const Report &as() const
    {
        return std::get<Report>(detail);
    }

    /// The stage has failed so.
    void fail(const ProbeFailure &failure);
    /// A note that makes the stage a warning, unless it has failed.
    void warn(const QString &note);
    /// What it found out, as toJson() of a ProbeResult has it: without status, duration and remedy.
    QJsonObject detailJson() const;
};

/// The reports of all stages, none of which has begun.
QList<StageReport> untouchedStages();

} // namespace sme
