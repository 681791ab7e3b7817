// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/imageprobe.h"

#include "probe/judgement.h"
#include "probe/plaintext.h"
#include "probe/registryurl.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::ImageProbe)
};

/// How much of a blob is fetched, in bytes.
constexpr qsizetype blobPart = 1024;
/// An index may lead to an index; deeper ones are not followed.
constexpr int maxDepth = 2;

QString digestOf(const QByteArray &content, const QString &like)
{
    const QString algorithm = like.left(like.indexOf(u':'));
    const auto hash = algorithm == "sha512"_L1 ? QCryptographicHash::Sha512
        : algorithm == "sha384"_L1             ? QCryptographicHash::Sha384
                                               : QCryptographicHash::Sha256;
    return algorithm + u':' + QString::fromLatin1(QCryptographicHash::hash(content, hash).toHex());
}

/// The Accept header for a blob, whatever the manifest says that it is.
QByteArray blobAccept(const QString &mediaType)
{
    const auto isTypeChar = [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u','; };
    const bool isType = !mediaType.isEmpty() && std::ranges::all_of(mediaType, isTypeChar);
    return isType ? mediaType.left(200).toLatin1() + ", */*" : QByteArray("*/*");
}

/// The entry of an index that a node of the most common kind takes, or its first one.
QJsonObject chosenEntry(const QJsonArray &manifests)
{
    for (const QJsonValue &value : manifests) {
        const QJsonObject platform = value["platform"_L1].toObject();
        if (platform.value("os"_L1) == "linux"_L1 && platform.value("architecture"_L1) == "amd64"_L1)
            return value.toObject();
    }
    return manifests.at(0).toObject();
}

/// What has been read before the connection broke cannot be had from another host any more.
ProbeFailure breaking(ProbeFailure failure)
{
    failure.outcome = ContainerdOutcome::Breaks;
    return failure;
}

} // namespace

ImageProbe::ImageProbe(RegistryClient *client, const QString &root, const ImageReference &image,
                       const QString &upstream, QObject *parent)
    : QObject(parent), m_client(client), m_root(root), m_image(image), m_upstream(upstream)
{
}

QUrl ImageProbe::urlOf(QLatin1StringView kind, const QString &reference) const
{
    return contentUrl(m_root, m_image.repository, kind, reference, m_upstream);
}

void ImageProbe::start()
{
    m_clock.start();
    resolve("HEAD");
}

void ImageProbe::stop(const ProbeFailure &failure)
{
    StageReport &report = current();
    report.status = StageStatus::Failed;
    report.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
    report.detail.insert(u"reason"_s, failure.reason);
    if (!failure.limit.isEmpty())
        report.detail.insert(u"limit"_s, failure.limit);
}

void ImageProbe::end(std::optional<ProbeFailure> failure)
{
    if (failure) {
        failure->reason = m_client->withoutSecrets(failure->reason);
        stop(*failure);
    } else {
        m_content.status = StageStatus::Passed;
        m_content.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
    }
    Q_EMIT done(failure);
}

void ImageProbe::resolve(const QByteArray &method)
{
    RegistryRequest request;
    request.method = method;
    request.url = urlOf("manifests"_L1, m_image.reference());
    request.accept = manifestAccept();
    request.repository = m_image.repository;
    request.bodyLimit = maxManifest;
    const bool isFollowUp = method == "GET";
    const auto told = [this, isFollowUp](const RegistryAnswer &answer) { resolved(answer, isFollowUp); };
    m_client->send(request, RegistryClient::Persistence::LikeContainerd, told);
}

void ImageProbe::resolved(const RegistryAnswer &answer, bool isFollowUp)
{
    m_manifest.detail = describeAnswer(answer, *m_client);
    const HttpResponse &response = answer.response;
    const bool hasDigest = !m_image.digest.isEmpty() || response.hasHeader("docker-content-digest");
    const bool tellsAll = isFollowUp || (hasDigest && response.contentLength() >= 0);
    if (!tellsAll && !judgeStatus(answer)) {
        resolve("GET");
        return;
    }
    if (std::optional<ProbeFailure> failure = judgeManifest(answer, isFollowUp || !m_image.digest.isEmpty()))
        end(isFollowUp && failure->limit != "body"_L1 ? breaking(*failure) : *failure);
    else
        manifestFound(response, isFollowUp);
}

/// `isRead`: the body counts, and not the headers.
void ImageProbe::manifestFound(const HttpResponse &response, bool isRead)
{
    m_mediaType = manifestMediaType(response);
    m_size = isRead ? response.body.size() : response.contentLength();
    const QByteArray sent = response.header("docker-content-digest");
    QString digest = m_image.digest;
    if (digest.isEmpty())
        digest = isRead ? digestOf(response.body, u"sha256:"_s) : QString::fromLatin1(sent);
    m_manifest.detail.insert(u"digest"_s, digest);
    m_manifest.detail.insert(u"size"_s, m_size);
    m_manifest.detail.insert(u"mediaType"_s, m_mediaType);
    m_manifest.status = StageStatus::Passed;
    if (!sent.isEmpty() && digest != QString::fromLatin1(sent)) {
        m_manifest.status = StageStatus::Warning;
        m_manifest.detail.insert(u"reason"_s,
                                 Messages::tr("The header names another digest: %1").arg(plainText(sent, 160)));
    }
    m_manifest.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
    m_inContent = true;
    m_clock.start();
    fetchManifest(digest);
}

void ImageProbe::fetchManifest(const QString &digest)
{
    RegistryRequest request;
    request.url = urlOf("manifests"_L1, digest);
    request.accept = m_mediaType.toLatin1() + ", */*";
    request.repository = m_image.repository;
    request.bodyLimit = maxManifest;
    m_client->send(request, RegistryClient::Persistence::LikeContainerd,
                   [this, digest](const RegistryAnswer &answer) { manifestFetched(digest, answer); });
}

void ImageProbe::manifestFetched(const QString &digest, const RegistryAnswer &answer)
{
    if (m_depth == 0)
        m_content.detail = describeAnswer(answer, *m_client);
    if (std::optional<ProbeFailure> failure = judgeStatus(answer)) {
        const bool cutOff = failure->verdict == Verdict::ProtocolError && answer.response.status != 0;
        end(cutOff ? breaking(*failure) : *failure);
        return;
    }
    const QByteArray &body = answer.response.body;
    if (answer.response.bodyTooLarge) {
        end(ProbeFailure{Verdict::WrongContent, Messages::tr("The manifest is larger than 4 MiB."), u"body"_s});
        return;
    }
    const QString actual = digestOf(body, digest);
    m_content.detail.insert(u"expected"_s, digest);
    m_content.detail.insert(u"digest"_s, actual);
    m_content.detail.insert(u"equal"_s, actual == digest);
    if (actual != digest) {
        end(ProbeFailure{Verdict::WrongContent,
                         Messages::tr("The content has the digest %1, asked for was %2.").arg(actual, digest)});
        return;
    }
    if (m_depth == 0 && m_size >= 0 && m_size != body.size()) {
        end(ProbeFailure{Verdict::WrongContent,
                         Messages::tr("The manifest has %1 bytes, announced were %2.").arg(body.size()).arg(m_size)});
        return;
    }
    readManifest(body);
}

void ImageProbe::readManifest(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        end(ProbeFailure{Verdict::WrongContent, Messages::tr("The manifest is no JSON object.")});
        return;
    }
    const QJsonObject manifest = document.object();
    const bool isIndex = isIndexType(m_mediaType);
    QJsonObject next =
        isIndex ? chosenEntry(manifest.value("manifests"_L1).toArray()) : manifest.value("config"_L1).toObject();
    if (!isIndex && next.isEmpty())
        next = manifest.value("layers"_L1).toArray().at(0).toObject();
    if (next.isEmpty()) {
        end({}); // An image without content: nothing more to get.
        return;
    }
    const QString digest = next.value("digest"_L1).toString();
    if (!isWellFormedDigest(digest.toUtf8()) || (isIndex && ++m_depth > maxDepth)) {
        end(ProbeFailure{
            Verdict::WrongContent,
            Messages::tr("The manifest refers to nothing that can be fetched: %1").arg(plainText(digest, 80))});
        return;
    }
    const QString mediaType = next.value("mediaType"_L1).toString();
    if (isIndex) {
        m_mediaType = manifestMediaTypes().contains(mediaType) ? mediaType : manifestMediaTypes().constFirst();
        fetchManifest(digest);
    } else {
        fetchBlob(digest, blobAccept(mediaType), "bytes=0-" + QByteArray::number(blobPart - 1));
    }
}

void ImageProbe::fetchBlob(const QString &digest, const QByteArray &accept, const QByteArray &range)
{
    RegistryRequest request;
    request.url = urlOf("blobs"_L1, digest);
    request.accept = accept;
    request.range = range;
    request.repository = m_image.repository;
    request.bodyLimit = blobPart;
    const auto fetched = [=, this](const RegistryAnswer &answer) {
        // containerd asks for all of a blob: that a part cannot be had says nothing.
        if (answer.response.status == 416 && !range.isEmpty())
            fetchBlob(digest, accept, {});
        else
            blobFetched(digest, answer);
    };
    m_client->send(request, RegistryClient::Persistence::LikeContainerd, fetched);
}

void ImageProbe::blobFetched(const QString &digest, const RegistryAnswer &answer)
{
    QJsonObject blob = describeAnswer(answer, *m_client);
    blob.insert(u"digest"_s, digest);
    m_content.detail.insert(u"blob"_s, blob);
    if (std::optional<ProbeFailure> failure = judgeStatus(answer)) {
        if (failure->verdict == Verdict::ImageNotFound)
            failure->reason = Messages::tr("The server has the manifest but not its blob %1.").arg(digest);
        end(failure);
        return;
    }
    // A blob of which all came can be hashed; a part of a packed one not even unpacked.
    const HttpResponse &response = answer.response;
    const QByteArray range = response.header("content-range");
    const bool isPart =
        response.status == 206 && range.mid(range.lastIndexOf('/') + 1).toLongLong() != response.body.size();
    const bool whole = !response.bodyTooLarge && !isPart;
    if (whole && digestOf(response.body, digest) != digest) {
        end(ProbeFailure{Verdict::WrongContent,
                         Messages::tr("The blob %1 has another content: its digest is %2.")
                             .arg(digest, digestOf(response.body, digest))});
        return;
    }
    end({});
}

} // namespace sme
