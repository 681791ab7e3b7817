// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/contentprobe.h"

#include "probe/imageformat.h"
#include "probe/judgement.h"
#include "probe/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ContentProbeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ContentProbe)
};

/// How much of a layer is fetched, in bytes.
constexpr qsizetype layerPart = 1024;
/// An index may lead to an index; deeper ones are not followed.
constexpr int maxDepth = 2;
/// So many objects of one image are looked at.
constexpr qsizetype maxItems = 500;

/// Whether it makes no sense to ask for more: each further request would wait as long.
bool isNetworkFailure(const ProbeFailure &failure)
{
    using enum Verdict;
    switch (failure.verdict) {
    case DnsFailure:
    case ConnectionRefused:
    case Unreachable:
    case Timeout:
        return true;
    default:
        return false;
    }
}

} // namespace

ContentProbe::ContentProbe(RegistryClient *client, const ImagePlace &place, const ProbeSubject &subject,
                           QObject *parent)
    : QObject(parent), m_client(client), m_place(place), m_subject(subject)
{
}

void ContentProbe::start(const QString &digest, const QString &mediaType, qint64 size)
{
    m_clock.start();
    m_queue.append({.digest = digest, .mediaType = mediaType, .size = size});
    next();
}

void ContentProbe::goOnWith(const QByteArray &manifest)
{
    readManifest({.digest = content().expected}, manifest);
}

void ContentProbe::stop(const ProbeFailure &failure)
{
    m_report.fail(failure);
    m_report.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
}

void ContentProbe::next()
{
    if (m_queue.isEmpty())
        end();
    else
        fetch(m_queue.takeFirst());
}

/// Also after done() for the first manifest, when there is more to be found out.
void ContentProbe::end()
{
    if (const auto failure = this->failure()) {
        m_report.fail(*failure);
    } else if (m_report.status == StageStatus::Skipped) {
        m_report.status = StageStatus::Passed;
    }
    content().missing.clear();
    for (const ProbeFailure &failure : std::as_const(m_missing))
        content().missing += failure.reason;
    m_report.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
    Q_EMIT done();
}

std::optional<ProbeFailure> ContentProbe::failure() const
{
    if (m_broken)
        return m_broken;
    if (m_manifestFailure)
        return m_manifestFailure;
    if (m_missing.isEmpty())
        return {};
    ProbeFailure failure = m_missing.constFirst();
    if (m_missing.size() > 1)
        failure.reason =
            ContentProbeTexts::tr("%1 And %n more.", nullptr, int(m_missing.size()) - 1).arg(failure.reason);
    failure.verdict = Verdict::Incomplete;
    return failure;
}

QString ContentProbe::nameOf(const Item &item) const
{
    const QString name = item.kind == Item::Kind::Manifest ? ContentProbeTexts::tr("the manifest %1").arg(item.digest)
        : item.kind == Item::Kind::Config                  ? ContentProbeTexts::tr("the config %1").arg(item.digest)
                                                           : ContentProbeTexts::tr("the layer %1").arg(item.digest);
    return item.platform.isEmpty() ? name : ContentProbeTexts::tr("%1 of %2").arg(name, item.platform);
}

RegistryRequest ContentProbe::requestFor(const QUrl &url, const QString &mediaType) const
{
    return {.url = url,
            .accept = isMediaType(mediaType) ? mediaType.left(200).toLatin1() + ", */*" : QByteArray("*/*"),
            .repository = m_place.repository,
            .bodyLimit = maxManifestSize};
}

void ContentProbe::fetch(const Item &item)
{
    if (item.kind == Item::Kind::Layer) {
        if (m_subject.wholeLayers)
            fetchWholeLayer(item);
        else
            fetchLayerPart(item, "bytes=0-" + QByteArray::number(layerPart - 1));
        return;
    }
    const bool isManifest = item.kind == Item::Kind::Manifest;
    const QUrl url = isManifest ? m_place.manifest(item.digest) : m_place.blob(item.digest);
    m_client->send(requestFor(url, item.mediaType),
                   [this, item](const RegistryAnswer &answer) { fetched(item, answer); });
}

/// Asks again, once, for what was cut off: containerd goes on behind what it has. Then it is asked for.
bool ContentProbe::repeats(Item item, const RegistryAnswer &answer)
{
    const bool isCutOff = answer.failure && answer.failure->verdict == Verdict::ProtocolError
        && answer.response.status / 100 == 2 && !answer.response.body.isEmpty()
        && answer.response.coding != BodyCoding::NotAsSaid;
    if (!isCutOff || std::exchange(item.isRepeated, true))
        return false;
    fetch(item);
    return true;
}

void ContentProbe::fetched(const Item &item, const RegistryAnswer &answer)
{
    if (repeats(item, answer))
        return;
    if (item.kind != Item::Kind::Manifest) {
        blobFetched(item, answer, blobFault(answer.response, item.digest, item.mediaType, item.size));
        return;
    }
    noteSlowness(answer, m_client->limits(), m_report);
    if (item.depth == 0) {
        content().answer = describeAnswer(answer, m_client->tokens());
        content().expected = item.digest;
    }
    if (std::optional<ProbeFailure> failure = judgeStatus(answer)) {
        if (failure->verdict == Verdict::ProtocolError && answer.response.status != 0)
            failure->outcome = unreadableOutcome(answer.response);
        if (failure->outcome == OutcomeByVersion(ContainerdOutcome::Breaks))
            breaks(*failure);
        else
            lacks(item, *failure);
        return;
    }
    if (answer.response.bodyTooLarge)
        breaks(ContentProbeTexts::tr("The manifest is larger than 4 MiB."), ProbeLimit::Body);
    else
        manifestFetched(item, answer.response);
}

void ContentProbe::manifestFetched(const Item &item, const HttpResponse &response)
{
    const QByteArray &body = response.body;
    const QString actual = digestOf(body, item.digest);
    if (item.depth == 0)
        content().digest = actual;
    if (const auto failure = judgeCoding(response, actual == item.digest)) {
        lacks(item, *failure);
    } else if (actual != item.digest) {
        breaks(ContentProbeTexts::tr("The content has the digest %1, asked for was %2.").arg(actual, item.digest));
    } else if (item.size >= 0 && item.size != body.size()) {
        breaks(ContentProbeTexts::tr("The manifest has %1 bytes, announced were %2.").arg(body.size()).arg(item.size));
    } else {
        m_outcome = m_outcome.joined(ContainerdOutcome::Uses);
        readManifest(item, body);
    }
}

void ContentProbe::readManifest(const Item &item, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject manifest = document.object();
    if (!document.isObject())
        breaks(ContentProbeTexts::tr("The manifest is no JSON object."));
    else if (manifest.contains("manifests"_L1))
        readIndex(item, manifest.value("manifests"_L1).toArray());
    else
        readImage(item, manifest);
}

/// Queues the children that the nodes take.
void ContentProbe::readIndex(const Item &item, const QJsonArray &entries)
{
    if (item.depth == maxDepth) {
        breaks(ContentProbeTexts::tr("Indexes refer to indexes, more than %1 deep.").arg(maxDepth));
        return;
    }
    const QStringList architectures =
        m_subject.architectures.isEmpty() ? QStringList{u"amd64"_s} : m_subject.architectures;
    QList<ContentReport::Platform> chosen = content().platforms.value_or(QList<ContentReport::Platform>());
    for (const QString &architecture : architectures) {
        const QString platform = "linux/"_L1 + architecture;
        const QJsonObject entry = entryFor(entries, architecture);
        if (entry.isEmpty()) {
            m_outcome = m_outcome.joined(ContainerdOutcome::Partly);
            m_missing.append({.verdict = Verdict::Incomplete,
                              .reason = ContentProbeTexts::tr("The index has no image for %1; it has: %2")
                                            .arg(platform, platformsOf(entries)),
                              .remedy = ContentProbeTexts::tr(
                                            "Let the mirror fetch all platforms of the image that the nodes need: %1.")
                                            .arg(platform)});
            continue;
        }
        Item child{.digest = entry.value("digest"_L1).toString(),
                   .mediaType = entry.value("mediaType"_L1).toString(),
                   .size = -1,
                   .platform = platform,
                   .depth = item.depth + 1};
        if (!isWellFormedDigest(child.digest.toUtf8())) {
            breaks(ContentProbeTexts::tr("The index refers to nothing that can be fetched: %1")
                       .arg(plainText(child.digest, 80)));
            return;
        }
        chosen += {.name = platform, .digest = child.digest};
        if (std::ranges::none_of(m_queue, [&](const Item &other) { return other.digest == child.digest; }))
            m_queue.append(child);
    }
    content().platforms = chosen;
    next();
}

/// Queues config and layers.
void ContentProbe::readImage(const Item &item, const QJsonObject &manifest)
{
    addBlob(item, Item::Kind::Config, manifest.value("config"_L1).toObject());
    const QJsonArray layers = manifest.value("layers"_L1).toArray();
    for (const QJsonValue &layer : layers) {
        if (m_broken || (m_hasLayer && !m_subject.wholeLayers) || m_queue.size() >= maxItems)
            break;
        addBlob(item, Item::Kind::Layer, layer.toObject());
    }
    if (!m_broken)
        next();
}

void ContentProbe::addBlob(const Item &manifest, Item::Kind kind, const QJsonObject &descriptor)
{
    if (descriptor.isEmpty() || m_broken)
        return;
    const Item blob{.kind = kind,
                    .digest = descriptor.value("digest"_L1).toString(),
                    .mediaType = descriptor.value("mediaType"_L1).toString(),
                    .size = descriptor.value("size"_L1).toInteger(-1),
                    .platform = manifest.platform,
                    .depth = manifest.depth + 1};
    if (!isWellFormedDigest(blob.digest.toUtf8())) {
        breaks(ContentProbeTexts::tr("The manifest refers to nothing that can be fetched: %1")
                   .arg(plainText(blob.digest, 80)));
        return;
    }
    m_hasLayer = m_hasLayer || kind == Item::Kind::Layer;
    if (std::ranges::none_of(m_queue, [&](const Item &other) { return other.digest == blob.digest; }))
        m_queue.append(blob);
}

void ContentProbe::fetchLayerPart(const Item &item, const QByteArray &range)
{
    RegistryRequest request = requestFor(m_place.blob(item.digest), item.mediaType);
    request.range = range;
    request.bodyLimit = layerPart;
    m_client->send(request, [=, this](const RegistryAnswer &answer) {
        // containerd asks for all of a layer: that a part cannot be had says nothing.
        if (answer.response.status == 416 && !range.isEmpty())
            fetchLayerPart(item, {});
        else if (!repeats(item, answer))
            blobFetched(item, answer, blobFault(answer.response, item.digest, item.mediaType, item.size));
    });
}

void ContentProbe::fetchWholeLayer(const Item &item)
{
    struct Progress
    {
        explicit Progress(QCryptographicHash::Algorithm algorithm) : hash(algorithm) { }
        QCryptographicHash hash;
        qint64 received = 0;
    };
    const auto progress = std::make_shared<Progress>(algorithmOf(item.digest));
    RegistryRequest request = requestFor(m_place.blob(item.digest), item.mediaType);
    // Packed once more than it is, it may be a little larger.
    request.bodyLimit = item.size >= 0 ? item.size + item.size / 64 + layerPart : std::numeric_limits<qsizetype>::max();
    request.sink = [=, this](const QByteArray &piece) {
        progress->hash.addData(piece);
        progress->received += piece.size();
        Q_EMIT layerProgress(progress->received, item.size);
    };
    m_client->send(request, [=, this](const RegistryAnswer &answer) {
        const QString digest =
            item.digest.section(u':', 0, 0) + u':' + QString::fromLatin1(progress->hash.result().toHex());
        const bool isRight = digest == item.digest;
        if (isRight && !judgeStatus(answer))
            content().layers += {.digest = digest, .size = progress->received};
        blobFetched(item, answer,
                    isRight ? QString()
                            : ContentProbeTexts::tr("The layer %1 has another content: %2 bytes with the digest %3.")
                                  .arg(item.digest, QString::number(progress->received), digest));
    });
}

/// `fault`: what is wrong with what came whole; empty if nothing is.
void ContentProbe::blobFetched(const Item &item, const RegistryAnswer &answer, const QString &fault)
{
    noteSlowness(answer, m_client->limits(), m_report);
    content().blob = {.digest = item.digest, .answer = describeAnswer(answer, m_client->tokens())};
    if (std::optional<ProbeFailure> failure = judgeStatus(answer)) {
        if (failure->verdict == Verdict::ProtocolError && answer.response.status != 0)
            failure->outcome = unreadableOutcome(answer.response);
        lacks(item, *failure);
    } else if (const auto coding = judgeCoding(answer.response, fault.isEmpty())) {
        lacks(item, *coding);
    } else if (!fault.isEmpty()) {
        breaks(fault);
    } else {
        m_outcome = m_outcome.joined(ContainerdOutcome::Uses);
        next();
    }
}

/// Notes a part that the host does not give, and goes on with the others.
void ContentProbe::lacks(const Item &item, ProbeFailure failure)
{
    m_outcome = m_outcome.joined(failure.outcome);
    if (item.kind == Item::Kind::Manifest && item.depth == 0) {
        m_manifestFailure = failure;
        end();
        return;
    }
    const QString text = failure.verdict == Verdict::WrongContent
        ? ContentProbeTexts::tr("Not every node can use %1: %2")
        : ContentProbeTexts::tr("The mirror does not give %1: %2");
    failure.reason = m_client->tokens().masked(text.arg(nameOf(item), failure.reason));
    if (failure.remedy.isEmpty())
        failure.remedy = verdictAdvice(Verdict::Incomplete);
    if (isNetworkFailure(failure))
        m_queue.clear();
    m_missing.append(failure);
    next();
}

void ContentProbe::breaks(const QString &reason, ProbeLimit limit)
{
    breaks({.verdict = Verdict::WrongContent, .reason = m_client->tokens().masked(reason), .limit = limit});
}

void ContentProbe::breaks(const ProbeFailure &failure)
{
    m_broken = failure;
    m_outcome = m_outcome.joined(ContainerdOutcome::Breaks);
    m_queue.clear();
    end();
}

} // namespace sme
