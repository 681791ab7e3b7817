// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/judgement.h"

#include "probe/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct JudgementTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Judgement)
};

constexpr QByteArrayView apiVersionHeader("docker-distribution-api-version");

bool isJsonType(const QByteArray &mediaType)
{
    return mediaType == "application/json" || mediaType.endsWith("+json");
}

/// Whether a 200 may come from a registry's API: the API header, or a body that is empty or JSON.
bool looksLikeRegistry(const HttpResponse &response)
{
    if (response.hasHeader(apiVersionHeader))
        return true;
    if (response.bodyTooLarge)
        return false;
    const QByteArray body = response.body.trimmed();
    return body.isEmpty() || !QJsonDocument::fromJson(body).isNull();
}

/// The first error of a registry's error body, "CODE: message"; or nothing.
QByteArray registryError(const QByteArray &body)
{
    const QJsonObject error = QJsonDocument::fromJson(body).object().value("errors"_L1).toArray().at(0).toObject();
    const QString code = error.value("code"_L1).toString();
    const QString message = error.value("message"_L1).toString();
    return (message.isEmpty() ? code : code + ": "_L1 + message).toUtf8();
}

QString statusText(const RegistryAnswer &answer)
{
    return u"%1 %2"_s.arg(QString::number(answer.response.status), plainText(answer.response.reason, 60)).trimmed();
}

} // namespace

QStringList manifestMediaTypes()
{
    return {u"application/vnd.docker.distribution.manifest.v2+json"_s,
            u"application/vnd.docker.distribution.manifest.list.v2+json"_s,
            u"application/vnd.oci.image.manifest.v1+json"_s, u"application/vnd.oci.image.index.v1+json"_s};
}

QByteArray manifestAccept()
{
    return (manifestMediaTypes().join(u", "_s) + u", */*"_s).toLatin1();
}

QString manifestMediaType(const HttpResponse &response)
{
    return QString::fromLatin1(response.header("content-type").split(';').constFirst());
}

bool isIndexType(const QString &mediaType)
{
    return mediaType.endsWith("manifest.list.v2+json"_L1) || mediaType.endsWith("image.index.v1+json"_L1);
}

bool isWellFormedDigest(const QByteArray &digest)
{
    const qsizetype colon = digest.indexOf(':');
    const QByteArray algorithm = digest.left(qMax(colon, qsizetype(0)));
    const QByteArray hex = digest.mid(colon + 1);
    const qsizetype length = algorithm == "sha256" ? 64 : algorithm == "sha384" ? 96 : algorithm == "sha512" ? 128 : -1;
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return hex.size() == length && std::ranges::all_of(hex, isHex);
}

namespace {

/// Credentials are asked for. The server's own word for it counts, and why a token did not help.
ProbeFailure unauthorized(const RegistryAnswer &answer)
{
    const QString error = answer.challenge ? answer.challenge->parameters.value(u"error"_s) : QString();
    if (answer.tokenFailure) {
        ProbeFailure failure = *answer.tokenFailure;
        if (failure.verdict != Verdict::Timeout)
            failure.verdict = Verdict::AuthRequired;
        return failure;
    }
    if (error == "insufficient_scope"_L1) {
        return {.verdict = Verdict::AuthRequired,
                .reason =
                    JudgementTexts::tr("The mirror refuses the anonymous token with the error insufficient_scope: the "
                                       "image does not exist there, or it is private."),
                .remedy = JudgementTexts::tr(
                    "Check that the mirror has the image, and make its repository public: MirrorConfig "
                    "has no field for credentials.")};
    }
    if (!error.isEmpty()) {
        return {.verdict = Verdict::AuthRequired,
                .reason = JudgementTexts::tr("The mirror refuses the anonymous token with the error %1.")
                              .arg(plainText(error, 60))};
    }
    return {.verdict = Verdict::AuthRequired,
            .reason = JudgementTexts::tr("The server asks for credentials: %1").arg(statusText(answer))};
}

std::optional<ProbeFailure> refusal(const RegistryAnswer &answer)
{
    const int status = answer.response.status;
    const QString text = statusText(answer);
    if (status >= 200 && status < 300)
        return {};
    if (status >= 300 && status < 400) {
        return ProbeFailure{
            .verdict = Verdict::RedirectFailure,
            .reason = JudgementTexts::tr("The answer is %1, without a usable target.").arg(text),
            .outcome = answer.isGet ? ContainerdOutcome::Skips : ContainerdOutcome::Breaks,
        };
    }
    if (answer.clientCertificateRequested && status == 400)
        return ProbeFailure{Verdict::TlsClientCertificate,
                            JudgementTexts::tr("The server wants a client certificate.")};
    switch (status) {
    case 401:
        return unauthorized(answer);
    case 403:
        return ProbeFailure{Verdict::Forbidden, JudgementTexts::tr("The server refuses access: %1").arg(text)};
    case 404:
        return ProbeFailure{Verdict::ImageNotFound, JudgementTexts::tr("The server has no such image: %1").arg(text)};
    case 407:
        return ProbeFailure{Verdict::ProxyFailure, JudgementTexts::tr("The proxy asks for credentials: %1").arg(text)};
    case 408:
        return ProbeFailure{Verdict::Timeout, JudgementTexts::tr("The server waited too long: %1").arg(text)};
    case 429:
        return ProbeFailure{Verdict::RateLimited, JudgementTexts::tr("Too many requests: %1").arg(text)};
    default:
        break;
    }
    if (status >= 500)
        return ProbeFailure{Verdict::ServerError, JudgementTexts::tr("The server failed: %1").arg(text)};
    return ProbeFailure{.verdict = Verdict::NotARegistry,
                        .reason = JudgementTexts::tr("No registry answers so: %1").arg(text),
                        .outcome = ContainerdOutcome::Skips};
}

} // namespace

std::optional<ProbeFailure> judgeStatus(const RegistryAnswer &answer)
{
    if (answer.failure)
        return answer.failure;
    std::optional<ProbeFailure> failure = refusal(answer);
    if (failure && answer.isRedirected() && answer.response.status != 401) {
        failure->reason =
            JudgementTexts::tr("%1 It comes from %2, where the mirror redirects to.")
                .arg(failure->reason + (failure->reason.endsWith(u'.') ? u""_s : u"."_s), answer.redirects.constLast());
        failure->remedy =
            JudgementTexts::tr("Let %1 answer HEAD and GET to nodes, or let the mirror serve the content itself.")
                .arg(answer.url.host());
    }
    return failure;
}

bool isPlainRefusal(const RegistryAnswer &answer)
{
    const int status = answer.response.status;
    if (answer.failure)
        return answer.failure->verdict == Verdict::RedirectFailure
            && answer.failure->outcome != OutcomeByVersion(ContainerdOutcome::Breaks);
    return status >= 400 && status != 401 && status != 407 && status != 408 && status != 429;
}

bool fallsBackToHttp(const ProbeFailure &failure)
{
    return failure.verdict == Verdict::HttpOnHttps || failure.limit == ProbeLimit::Tls;
}

void noteSlowness(const RegistryAnswer &answer, const ProbeLimits &limits, StageReport &report)
{
    if (answer.firstByteMs < double(limits.slow.count()))
        return;
    report.warn(
        JudgementTexts::tr("The first byte of the answer came after %1 s.").arg(answer.firstByteMs / 1000, 0, 'f', 1));
    report.remedy =
        JudgementTexts::tr("Find out why the mirror is slow: containerd waits, from 2.3.0 on for 30 s, and each pull "
                           "waits for it.");
}

std::optional<ProbeFailure> judgeApi(const RegistryAnswer &answer)
{
    std::optional<ProbeFailure> failure = judgeStatus(answer);
    if (failure && failure->verdict == Verdict::ImageNotFound) {
        return ProbeFailure{
            .verdict = Verdict::NotARegistry,
            .reason = JudgementTexts::tr("There is no registry API at this address: %1").arg(statusText(answer)),
            .outcome = ContainerdOutcome::Skips};
    }
    if (failure && failure->verdict == Verdict::AuthRequired && answer.response.status == 401)
        return {};
    if (failure || looksLikeRegistry(answer.response))
        return failure;
    const QString type = plainText(answer.response.mediaType(), 60);
    return ProbeFailure{.verdict = Verdict::NotARegistry,
                        .reason =
                            JudgementTexts::tr("The answer is not that of a registry API, but %1.")
                                .arg(type.isEmpty() ? JudgementTexts::tr("something without a content type") : type),
                        .limit = answer.response.bodyTooLarge ? ProbeLimit::Body : ProbeLimit::None,
                        .outcome = ContainerdOutcome::Breaks};
}

std::optional<ProbeFailure> judgeManifest(const RegistryAnswer &answer, bool knowsDigest)
{
    if (std::optional<ProbeFailure> failure = judgeStatus(answer))
        return failure;
    const HttpResponse &response = answer.response;
    if (response.bodyTooLarge || response.contentLength() > maxManifestSize) {
        return ProbeFailure{.verdict = Verdict::WrongContent,
                            .reason = JudgementTexts::tr("The manifest is larger than 4 MiB."),
                            .limit = ProbeLimit::Body,
                            .outcome = ContainerdOutcome::Skips};
    }
    if (const QString type = manifestMediaType(response); !manifestMediaTypes().contains(type)) {
        const bool registry = response.hasHeader(apiVersionHeader) || response.hasHeader("docker-content-digest")
            || isJsonType(response.mediaType()) || type.startsWith("application/vnd."_L1);
        return ProbeFailure{.verdict = registry || type.isEmpty() ? Verdict::WrongContent : Verdict::NotARegistry,
                            .reason = type.isEmpty()
                                ? JudgementTexts::tr("The answer to a request for a manifest has no Content-Type.")
                                : JudgementTexts::tr("The answer to a request for a manifest has the media type “%1”.")
                                      .arg(plainText(type, 60)),
                            .outcome = ContainerdOutcome::Breaks,
                            .remedy = JudgementTexts::tr(
                                "Let the mirror send the manifest's own media type in Content-Type, to HEAD too.")};
    }
    const QByteArray digest = response.header("docker-content-digest");
    if (!knowsDigest && response.contentLength() >= 0 && !digest.isEmpty() && !isWellFormedDigest(digest)) {
        return ProbeFailure{
            Verdict::WrongContent,
            JudgementTexts::tr("The header Docker-Content-Digest is malformed: %1").arg(plainText(digest, 80))};
    }
    return {};
}

std::optional<ProbeFailure> judgeCoding(const HttpResponse &response, bool isRight)
{
    const QString remedy =
        JudgementTexts::tr("Let the mirror, or the proxy in front of it, send content without Content-Encoding.");
    if (response.coding == BodyCoding::NotAsSaid) {
        return ProbeFailure{.verdict = Verdict::ProtocolError,
                            .reason = JudgementTexts::tr("The answer is empty, and not the gzip that it says to be."),
                            .outcome = unreadableOutcome(response),
                            .remedy = remedy};
    }
    QByteArrayList codings = response.header("content-encoding").toLower().replace(',', ' ').simplified().split(' ');
    codings.removeIf([](const QByteArray &coding) { return coding.isEmpty() || coding == "identity"; });
    if (codings.isEmpty())
        return {};
    constexpr std::array known{"gzip", "zstd", "deflate"};
    const bool isKnown = std::ranges::all_of(
        codings, [&](const QByteArray &coding) { return std::ranges::find(known, coding) != known.end(); });
    // What they would unpack of content that is right as it is, is another content. Of other content it may be right.
    const ContainerdVersions unpacking = ContainerdVersions::with(Behaviour::UnpacksContent);
    const ContainerdOutcome unpacked = !isKnown ? ContainerdOutcome::Skips
        : isRight                               ? ContainerdOutcome::Breaks
                                                : ContainerdOutcome::Unknown;
    const QString text = isRight && isKnown
        ? JudgementTexts::tr(
            "The content is sent with Content-Encoding: %1 and is not packed so; containerd unpacks it "
            "(%2).")
        : isRight
        ? JudgementTexts::tr("The content is right, but sent with Content-Encoding: %1, which containerd does "
                             "not know (%2); older ones do not look at it.")
        : isKnown ? JudgementTexts::tr(
              "The content is sent with Content-Encoding: %1. Whether containerd unpacks what it asked for "
              "(%2) was not checked; older ones take it as it is, which is another content.")
                  : JudgementTexts::tr(
                      "The content is sent with Content-Encoding: %1, which containerd does not know (%2); older "
                      "ones take it as it is, which is another content.");
    return ProbeFailure{.verdict = Verdict::WrongContent,
                        .reason = text.arg(plainText(codings.join(", "), 60), unpacking.text()),
                        .outcome = {unpacking, unpacked, isRight ? ContainerdOutcome::Uses : ContainerdOutcome::Breaks},
                        .remedy = remedy};
}

OutcomeByVersion unreadableOutcome(const HttpResponse &response)
{
    // What was read before the connection broke cannot be had from another host any more. Versions that unpack content
    // themselves look at its beginning first.
    if (response.coding == BodyCoding::NotAsSaid)
        return {ContainerdVersions::with(Behaviour::UnpacksContent), ContainerdOutcome::Skips,
                ContainerdOutcome::Breaks};
    return ContainerdOutcome::Breaks;
}

AnswerReport describeAnswer(const RegistryAnswer &answer, const TokenStore &tokens)
{
    const HttpResponse &response = answer.response;
    AnswerReport report{.status = response.status, .redirects = answer.redirects};
    if (response.status == 0)
        return report;
    report.apiVersion = tokens.shown(response.header(apiVersionHeader));
    report.contentType = tokens.shown(response.header("content-type"));
    report.server = tokens.shown(response.header("server"));
    report.retryAfter = tokens.shown(response.header("retry-after"));
    if (response.status >= 400)
        report.error = tokens.shown(registryError(response.body));
    if (answer.challenge)
        report.challenge = tokens.shown(*answer.challenge);
    return report;
}

} // namespace sme
