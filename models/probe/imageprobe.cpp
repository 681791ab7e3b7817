// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/imageprobe.h"

#include "probe/imageformat.h"
#include "probe/judgement.h"
#include "probe/plaintext.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ImageProbeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ImageProbe)
};

/// A GET that has to follow a HEAD is not tried at the next host.
ProbeFailure breaking(ProbeFailure failure)
{
    if (failure.limit != ProbeLimit::Body)
        failure.outcome = failure.outcome.joined(ContainerdOutcome::Breaks);
    return failure;
}

} // namespace

ImageProbe::ImageProbe(RegistryClient *client, const QString &root, const ProbeSubject &subject, QObject *parent)
    : QObject(parent), m_client(client), m_subject(subject), m_place{root, subject.image->repository, subject.upstream},
      m_content(client, m_place, subject, this)
{
    connect(&m_content, &ContentProbe::done, this, &ImageProbe::contentDone);
    connect(&m_content, &ContentProbe::layerProgress, this, &ImageProbe::layerProgress);
}

void ImageProbe::start()
{
    m_clock.start();
    ask("HEAD", url(), &ImageProbe::headAnswered);
}

void ImageProbe::stop(const ProbeFailure &failure)
{
    if (m_inContent) {
        m_content.stop(failure);
        return;
    }
    m_manifest.fail(failure);
    m_manifest.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
}

void ImageProbe::ask(const QByteArray &method, const QUrl &url, Handler handler)
{
    const RegistryRequest request{.method = method,
                                  .url = url,
                                  .accept = manifestAccept(),
                                  .repository = m_place.repository,
                                  .bodyLimit = maxManifestSize};
    m_client->send(request, [this, handler](const RegistryAnswer &answer) {
        noteSlowness(answer, m_client->limits(), m_manifest);
        (this->*handler)(answer);
    });
}

void ImageProbe::headAnswered(const RegistryAnswer &answer)
{
    m_manifest.as<ManifestReport>().answer = describeAnswer(answer, m_client->tokens());
    const HttpResponse &response = answer.response;
    const bool hasDigest = knowsDigest() || !response.header("docker-content-digest").isEmpty();
    const bool tellsAll = hasDigest && response.contentLength() >= 0;
    if (!tellsAll && !judgeStatus(answer))
        ask("GET", url(), &ImageProbe::bodyAnswered);
    else if (const auto failure = judgeManifest(answer, knowsDigest()))
        headRefused(answer, *failure);
    else
        found(answer, false);
}

/// A GET in place of a HEAD that has not told enough.
void ImageProbe::bodyAnswered(const RegistryAnswer &answer)
{
    if (const auto failure = judgeManifest(answer, true)) {
        m_refusal = breaking(*failure);
        refuse();
    } else {
        found(answer, true);
    }
}

/// HEAD leads to nothing. What containerd asks later, by digest, may still be answered.
void ImageProbe::headRefused(const RegistryAnswer &answer, const ProbeFailure &failure)
{
    m_refusal = failure;
    m_refusedWith = answer.response.status;
    const bool isTooLarge = failure.limit == ProbeLimit::Body;
    if (isPlainRefusal(answer) || isTooLarge || (!m_subject.isResolver && !answer.failure && m_refusedWith != 401))
        ask("GET", url(), &ImageProbe::getAnswered);
    else
        refuse();
}

void ImageProbe::getAnswered(const RegistryAnswer &answer)
{
    const std::optional<ProbeFailure> failure = judgeManifest(answer, true);
    if (!failure) {
        getsThrough(answer);
        return;
    }
    if (!m_subject.isResolver)
        m_refusal = failure;
    if ((m_refusedWith == 400 || m_refusedWith == 404) && url().hasQuery())
        askWithoutNs();
    else
        refuse();
}

void ImageProbe::askWithoutNs()
{
    ask("HEAD", url().adjusted(QUrl::RemoveQuery), &ImageProbe::withoutNsAnswered);
}

void ImageProbe::withoutNsAnswered(const RegistryAnswer &answer)
{
    if (!judgeStatus(answer)) {
        m_refusal->verdict = Verdict::ImageNotFound;
        m_refusal->reason =
            ImageProbeTexts::tr("The mirror refuses requests with ?ns=%1 (%2) and answers without it; containerd "
                                "always sends it.")
                .arg(m_subject.upstream)
                .arg(m_refusedWith);
        m_refusal->remedy =
            ImageProbeTexts::tr("Let the mirror, or the proxy in front of it, ignore the parameter ns.");
    }
    refuse();
}

/// GET is answered where HEAD is refused: the content is there, and only a tag is not resolved by this host.
void ImageProbe::getsThrough(const RegistryAnswer &answer)
{
    m_getsThrough = m_refusedWith >= 400;
    const QString refused = m_refusal->reason;
    m_refusal->reason =
        (m_refusedWith == 403 ? ImageProbeTexts::tr("HEAD for the manifest is refused, and GET is answered; containerd "
                                                    "sends it from 2.3.3 on, but only to tell the error: %1")
                              : ImageProbeTexts::tr("HEAD for the manifest is refused, and GET is answered, which "
                                                    "containerd does not try: %1"))
            .arg(refused);
    m_refusal->remedy = ImageProbeTexts::tr("Let the mirror answer HEAD as it answers GET.");
    found(answer, true);
}

/// The end where there is no content to go on with.
void ImageProbe::refuse()
{
    finish(m_refusal, m_refusal->outcome);
}

/// `isRead`: the body counts, and not the headers.
void ImageProbe::found(const RegistryAnswer &answer, bool isRead)
{
    const HttpResponse &response = answer.response;
    const QByteArray sent = response.header("docker-content-digest");
    QString digest = m_subject.image->digest;
    if (isByTag() && isRead)
        digest = digestOf(response.body, u"sha256:"_s);
    else if (isByTag())
        digest = m_claimedDigest = QString::fromLatin1(sent);
    const QString mediaType = manifestMediaType(response);
    const qint64 size = isRead ? response.body.size() : response.contentLength();
    auto &report = m_manifest.as<ManifestReport>();
    report.digest = digest;
    report.size = size;
    report.mediaType = mediaType;
    if (m_manifest.status != StageStatus::Warning)
        m_manifest.status = StageStatus::Passed;
    if (!sent.isEmpty() && digest != QString::fromLatin1(sent))
        m_manifest.warn(ImageProbeTexts::tr("The header names another digest: %1").arg(plainText(sent, 160)));
    m_manifest.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
    m_inContent = true;
    m_content.start(digest, mediaType, size);
}

void ImageProbe::contentDone()
{
    // Nobody has a digest that is not the content's: is it what the header says?
    if (m_content.lacksManifest() && !std::exchange(m_claimedDigest, {}).isEmpty())
        ask("GET", url(), &ImageProbe::tagAnswered);
    else
        conclude();
}

void ImageProbe::tagAnswered(const RegistryAnswer &answer)
{
    const QString claimed = m_manifest.as<ManifestReport>().digest;
    if (judgeManifest(answer, true)) {
        conclude();
        return;
    }
    const QString actual = digestOf(answer.response.body, claimed);
    if (actual == claimed) {
        m_content.goOnWith(answer.response.body);
        return;
    }
    const ContainerdOutcome outcome = m_subject.isResolver ? ContainerdOutcome::Breaks : ContainerdOutcome::Skips;
    const ProbeFailure failure{
        .verdict = Verdict::WrongContent,
        .reason = ImageProbeTexts::tr(
                      "The header Docker-Content-Digest names %1, which the mirror does not have: the content "
                      "has the digest %2.")
                      .arg(claimed, actual),
        .outcome = outcome};
    m_content.stop(failure);
    finish(failure, outcome);
}

/// Puts together what was found out about resolving and about the content.
void ImageProbe::conclude()
{
    const std::optional<ProbeFailure> contentFailure = m_content.failure();
    if (!m_subject.isResolver) {
        if (m_refusal)
            m_manifest.warn((isByTag()
                                 ? ImageProbeTexts::tr("%1 It does not matter: tags are not resolved at this host.")
                                 : ImageProbeTexts::tr("%1 It does not matter: without the capability pull, this "
                                                       "host is not asked before its content is."))
                                .arg(m_refusal->reason));
        finish(contentFailure, m_content.outcome());
        return;
    }
    const OutcomeByVersion resolving = m_refusal ? m_refusal->outcome : OutcomeByVersion(ContainerdOutcome::Uses);
    // A mirror that answers GET alone resolves no tag, and that is what a pull by tag asks for.
    const bool isGetOnly = m_getsThrough && isByTag();
    const OutcomeByVersion all =
        isGetOnly ? resolving.followedBy(m_content.outcome()) : resolving.joined(m_content.outcome());
    const bool isBroken = contentFailure && contentFailure->verdict != Verdict::Incomplete;
    if (!m_refusal || isBroken) {
        if (m_refusal)
            m_manifest.warn(m_refusal->reason);
        finish(contentFailure, all);
        return;
    }
    m_manifest.fail(*m_refusal);
    finish(m_refusal, all);
}

void ImageProbe::finish(const std::optional<ProbeFailure> &failure, const OutcomeByVersion &outcome)
{
    m_failure = failure;
    m_outcome = outcome;
    if (m_failure) {
        m_failure->reason = m_client->tokens().masked(m_failure->reason);
        m_failure->outcome = outcome;
        const bool isTold = m_manifest.status == StageStatus::Failed || content().status == StageStatus::Failed;
        if (!isTold || !m_inContent)
            stop(*m_failure);
    }
    Q_EMIT done();
}

} // namespace sme
