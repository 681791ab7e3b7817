// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/plaintext.h"
#include "probe/proberesult.h"

#include <QJsonArray>

// The report for machines: all keys of it are here.

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Times are told to a hundredth of a millisecond.
double rounded(double milliseconds)
{
    return double(qRound64(milliseconds * 100)) / 100;
}

/// What was not found out has no key.
void add(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void add(QJsonObject &object, const QString &key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}

void add(QJsonObject &object, const QString &key, const QStringList &texts)
{
    add(object, key, QJsonArray::fromStringList(texts));
}

QJsonObject jsonOf(const ConnectAttempt &attempt)
{
    return {{u"address"_s, attempt.address}, {u"error"_s, attempt.error}};
}

QJsonObject jsonOf(const CertificateInfo &certificate)
{
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"sans"_s, QJsonArray::fromStringList(certificate.names)},
            {u"notBefore"_s, certificate.notBefore.toString(Qt::ISODate)},
            {u"notAfter"_s, certificate.notAfter.toString(Qt::ISODate)}};
}

QJsonObject jsonOf(const ChallengeReport &challenge)
{
    return {{u"scheme"_s, challenge.scheme},
            {u"realm"_s, challenge.realm},
            {u"service"_s, challenge.service},
            {u"scope"_s, challenge.scope}};
}

QJsonObject jsonOf(const AnswerReport &answer)
{
    QJsonObject object;
    add(object, u"redirects"_s, answer.redirects);
    add(object, u"url"_s, answer.redirects.value(answer.redirects.size() - 1));
    if (answer.status == 0)
        return object;
    object.insert(u"status"_s, answer.status);
    add(object, u"apiVersion"_s, answer.apiVersion);
    add(object, u"contentType"_s, answer.contentType);
    add(object, u"server"_s, answer.server);
    add(object, u"retryAfter"_s, answer.retryAfter);
    add(object, u"error"_s, answer.error);
    if (answer.challenge) {
        QJsonObject challenge = jsonOf(*answer.challenge);
        add(challenge, u"error"_s, answer.challenge->error);
        object.insert(u"challenge"_s, challenge);
    }
    return object;
}

QJsonObject jsonOf(const ContentReport::Platform &platform)
{
    return {{u"platform"_s, platform.name}, {u"digest"_s, platform.digest}};
}

QJsonObject jsonOf(const ContentReport::Blob &blob)
{
    QJsonObject object = jsonOf(blob.answer);
    object.insert(u"digest"_s, blob.digest);
    return object;
}

QJsonObject jsonOf(const ContentReport::Layer &layer)
{
    return {{u"digest"_s, layer.digest}, {u"size"_s, layer.size}};
}

QJsonObject jsonOf(const StageReport &report);
QJsonObject jsonOf(const RequestRecord &request);

template<typename T>
QJsonArray arrayOf(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array += jsonOf(item);
    return array;
}

QJsonObject jsonOf(const DnsReport &report)
{
    QJsonObject object;
    add(object, u"addresses"_s, report.addresses);
    return object;
}

QJsonObject jsonOf(const ConnectReport &report)
{
    QJsonObject object;
    add(object, u"address"_s, report.address);
    add(object, u"proxy"_s, report.proxy);
    add(object, u"attempts"_s, arrayOf(report.attempts));
    return object;
}

QJsonObject jsonOf(const TlsReport &report)
{
    QJsonObject object;
    add(object, u"version"_s, report.version);
    add(object, u"cipher"_s, report.cipher);
    add(object, u"chain"_s, arrayOf(report.chain));
    add(object, u"failures"_s, report.failures);
    if (report.clientCertificateRequested)
        object.insert(u"clientCertificate"_s, u"requested"_s);
    return object;
}

QJsonObject jsonOf(const ApiReport &report)
{
    return jsonOf(report.answer);
}

QJsonObject jsonOf(const AuthReport &report)
{
    if (!report.challenge)
        return {};
    QJsonObject object = jsonOf(*report.challenge);
    object.insert(u"token"_s, report.hasToken);
    return object;
}

QJsonObject jsonOf(const ManifestReport &report)
{
    QJsonObject object = jsonOf(report.answer);
    if (!report.digest.isEmpty()) {
        object.insert(u"digest"_s, report.digest);
        object.insert(u"size"_s, report.size);
        object.insert(u"mediaType"_s, report.mediaType);
    }
    return object;
}

QJsonObject jsonOf(const ContentReport &report)
{
    QJsonObject object = jsonOf(report.answer);
    add(object, u"expected"_s, report.expected);
    if (!report.digest.isEmpty()) {
        object.insert(u"digest"_s, report.digest);
        object.insert(u"equal"_s, report.isRight());
    }
    if (report.platforms)
        object.insert(u"platforms"_s, arrayOf(*report.platforms));
    if (report.blob)
        object.insert(u"blob"_s, jsonOf(*report.blob));
    add(object, u"layers"_s, arrayOf(report.layers));
    add(object, u"missing"_s, report.missing);
    return object;
}

QJsonObject jsonOf(const StageReport &report)
{
    QJsonObject object{{u"stage"_s, stageId(report.stage())},
                       {u"status"_s, stageStatusId(report.status)},
                       {u"durationMs"_s, rounded(report.durationMs)},
                       {u"detail"_s, report.detailJson()}};
    add(object, u"remedy"_s, report.remedy);
    return object;
}

QJsonObject jsonOf(const RequestRecord &request)
{
    return {{u"method"_s, request.method},
            {u"url"_s, request.url},
            {u"status"_s, request.status == 0 ? QJsonValue() : QJsonValue(request.status)},
            {u"durationMs"_s, rounded(request.durationMs)}};
}

} // namespace

QJsonObject StageReport::detailJson() const
{
    QJsonObject object = std::visit([](const auto &report) { return jsonOf(report); }, detail);
    add(object, u"reason"_s, reason);
    add(object, u"limit"_s, limitId(limit));
    add(object, u"warnings"_s, warnings);
    return object;
}

QJsonObject ProbeResult::toJson() const
{
    QJsonObject object{{u"file"_s, request.file},
                       {u"upstream"_s, request.upstream},
                       {u"host"_s, plainText(request.url, 2000)},
                       {u"root"_s, root},
                       {u"field"_s, request.field},
                       {u"verdict"_s, verdictId(verdict)},
                       {u"containerd"_s, outcomeJson(containerd)},
                       {u"summary"_s, summary},
                       {u"proxy"_s, proxy},
                       {u"stages"_s, arrayOf(stages)},
                       {u"requests"_s, arrayOf(requests)},
                       {u"nodeCommands"_s, QJsonArray::fromStringList(nodeCommands)}};
    if (differsByVersion())
        object.insert(u"containerdByVersion"_s, byVersion.toJson());
    add(object, u"remedy"_s, remedy);
    return object;
}

} // namespace sme
