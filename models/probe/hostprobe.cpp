// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/hostprobe.h"

#include "containerd/hosturl.h"
#include "probe/imageprobe.h"
#include "probe/judgement.h"
#include "probe/plaintext.h"
#include "probe/registryclient.h"
#include "probe/registryurl.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct HostProbeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostProbe)
};

bool looksLikeTls(const QByteArray &bytes)
{
    return bytes.size() >= 2 && (bytes.front() == 0x15 || bytes.front() == 0x16) && bytes.at(1) == 0x03;
}

} // namespace

ProbeTarget ProbeTarget::of(const ProbeRequest &request, const ProbeVariant &variant)
{
    return {.url = request.url,
            .overridePath = request.overridePath,
            .httpsFirst = variant.httpsFirst,
            .caBundle = request.caBundle,
            .limits = request.limits,
            .proxy = request.proxy,
            .containerd = variant.example};
}

HostProbe::HostProbe(const ProbeTarget &target, const QList<ProbeSubject> &subjects,
                     std::shared_ptr<const TlsTrust> trust, QObject *parent)
    : QObject(parent), m_target(target), m_subjects(subjects), m_trust(std::move(trust)), m_stages(untouchedStages())
{
    m_overall.setSingleShot(true);
    connect(&m_overall, &QTimer::timeout, this, &HostProbe::timedOut);
}

HostProbe::~HostProbe() = default;

QString HostProbe::root() const
{
    const QString root = apiRoot(m_target.url, m_target.overridePath);
    return m_tls ? withHttps(root) : root;
}

void HostProbe::start()
{
    m_overall.start(m_target.limits.overall);
    const Result<HostUrl> host = parseHostUrl(m_target.url);
    if (!host) {
        failAll({Verdict::Invalid, host.error().message});
        return;
    }
    m_host = *host;
    connectTo(m_host.scheme == "https"_L1 || m_target.httpsFirst != HttpsFirst::No);
}

/// The port in use: that of the URL, else the one of the protocol that is spoken.
int HostProbe::port() const
{
    return m_host.port >= 0 ? m_host.port : m_tls ? 443 : 80;
}

void HostProbe::refuse(const ProbeFailure &failure)
{
    stage(Stage::Tls).fail(failure);
    failAll(failure);
}

void HostProbe::makeClient()
{
    m_client = new RegistryClient(m_target.limits, m_target.proxy, m_trust, this);
    m_client->setContainerd(m_target.containerd);
}

void HostProbe::askApi()
{
    m_now = Stage::Api;
    m_clock.start();
    m_client->send({.url = apiCheckUrl(root()), .persistence = RegistryRequest::Persistence::TakeFirst},
                   [this](const RegistryAnswer &answer) { apiAnswered(answer); });
}

void HostProbe::apiAnswered(const RegistryAnswer &answer)
{
    StageReport &report = stage(Stage::Api);
    report.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
    report.as<ApiReport>().answer = describeAnswer(answer, m_client->tokens());
    noteSlowness(answer, m_target.limits, report);
    m_apiRequests = m_client->records();

    const std::optional<ProbeFailure> failure = judgeApi(answer);
    const ProbeFailure tlsPort{Verdict::HttpsOnHttp, HostProbeTexts::tr("The port speaks TLS, not plain HTTP.")};
    const bool plain = !m_tls && !answer.isRedirected();
    if (plain && looksLikeTls(answer.firstBytes)) {
        apiJudged(answer, tlsPort);
    } else if (plain && (answer.silent || answer.response.status == 400)) {
        guessProtocol(true, *failure, tlsPort);
    } else if (failure && failure->verdict == Verdict::TlsClientCertificate) {
        stage(Stage::Tls).fail(*failure);
        failAll(*failure);
    } else {
        apiJudged(answer, failure);
    }
}

void HostProbe::apiJudged(const RegistryAnswer &answer, const std::optional<ProbeFailure> &failure)
{
    StageReport &report = stage(Stage::Api);
    if (failure)
        report.fail(*failure);
    else if (report.status != StageStatus::Warning)
        report.status = StageStatus::Passed;
    // No answer at all ends the test; an answer does not, where an image decides.
    const bool answered = !answer.failure || answer.failure->verdict == Verdict::RedirectFailure;
    if (!answered) {
        failAll(*failure);
        return;
    }
    const bool wantsApiOnly = std::ranges::any_of(m_subjects, [](const ProbeSubject &s) { return !s.image; });
    if (!failure && answer.response.status == 401 && wantsApiOnly)
        fetchToken(answer);
    else if (failure && failure->verdict == Verdict::NotARegistry && m_host.path.size() > 1)
        lookForApi(*failure);
    else
        concludeApi(failure);
}

/// A registry may be at the host itself where none is below a path: that is the root to be told.
void HostProbe::lookForApi(const ProbeFailure &failure)
{
    QUrl url = apiCheckUrl(root());
    if (url.path() == "/v2/"_L1) {
        concludeApi(failure);
        return;
    }
    url.setPath(u"/v2/"_s);
    m_client->send({.url = url, .persistence = RegistryRequest::Persistence::TakeFirst},
                   [this, failure, url](const RegistryAnswer &answer) {
                       m_apiRequests = m_client->records();
                       ProbeFailure told = failure;
                       if (!judgeApi(answer)) {
                           told.remedy =
                               HostProbeTexts::tr("A registry API answers at %1: write the host without its path, or, "
                                                  "for a path within the API, as %1%2 with overridePath.")
                                   .arg(shownUrl(url), m_host.path.mid(1));
                           stage(Stage::Api).fail(told);
                       }
                       concludeApi(told);
                   });
}

void HostProbe::fetchToken(const RegistryAnswer &answer)
{
    m_now = Stage::Auth;
    m_client->fetchToken(answer.url, answer.challenge.value_or(Challenge()), {}, this,
                         [this](const std::optional<ProbeFailure> &failure) {
                             stage(Stage::Auth) = m_client->authReport();
                             m_apiRequests = m_client->records();
                             concludeApi(failure);
                         });
}

/// Ends the subjects without an image, and goes on with those that have one.
void HostProbe::concludeApi(const std::optional<ProbeFailure> &failure)
{
    for (int i = 0; i < m_subjects.size(); ++i) {
        if (!wantsImage(i))
            finish(i, failure);
    }
    m_apiFailure = failure;
    if (stage(Stage::Api).status == StageStatus::Failed)
        stage(Stage::Api).status = StageStatus::Warning;
    stage(Stage::Auth) = {.detail = AuthReport()};
    nextSubject();
}

void HostProbe::nextSubject()
{
    do {
        ++m_subject;
    } while (m_subject < m_subjects.size() && !wantsImage(m_subject));
    if (m_subject >= m_subjects.size()) {
        m_overall.stop();
        return;
    }
    if (m_subject > 0)
        m_overall.start(m_target.limits.overall);
    m_now = Stage::Manifest;
    m_layerNoted = 0;
    m_client->forget();
    m_image = new ImageProbe(m_client, root(), m_subjects.at(m_subject), this);
    connect(m_image, &ImageProbe::done, this, &HostProbe::subjectEnded);
    connect(m_image, &ImageProbe::layerProgress, this, &HostProbe::tellLayer);
    m_image->start();
}

/// A layer that comes is no test that does not end.
void HostProbe::tellLayer(qint64 received, qint64 size)
{
    constexpr qint64 step = qint64(1024) * 1024;
    if (received < m_layerNoted)
        m_layerNoted = 0;
    if (received - m_layerNoted < step && received != size)
        return;
    m_layerNoted = received;
    m_overall.start(m_target.limits.overall);
    Q_EMIT layerProgress(m_subject, received, size);
}

void HostProbe::takeImageReports()
{
    stage(Stage::Auth) = m_client->authReport();
    stage(Stage::Manifest) = m_image->manifest();
    stage(Stage::Content) = m_image->content();
}

void HostProbe::subjectEnded()
{
    takeImageReports();
    m_image->deleteLater();
    std::optional<ProbeFailure> failure = m_image->failure();
    const bool noRegistry = m_apiFailure && m_apiFailure->verdict == Verdict::NotARegistry
        && m_apiFailure->outcome == OutcomeByVersion(ContainerdOutcome::Breaks);
    if (failure && failure->verdict == Verdict::ImageNotFound && noRegistry)
        failure = ProbeFailure{.verdict = Verdict::NotARegistry, .reason = m_apiFailure->reason};
    // A registry it is, as its API has shown: what it sent is another thing than was asked for.
    if (failure && failure->verdict == Verdict::NotARegistry && !m_apiFailure
        && m_image->outcome().of({}) == ContainerdOutcome::Breaks)
        failure->verdict = Verdict::WrongContent;
    finish(m_subject, failure, m_image->outcome());
    nextSubject();
}

/// What it means that the test did not end in its time: containerd has no such limit, but waits for what has begun.
ProbeFailure HostProbe::overdue() const
{
    ProbeFailure failure{
        Verdict::Timeout,
        HostProbeTexts::tr("The test did not end within %1 s.").arg(double(m_target.limits.overall.count()) / 1000),
        ProbeLimit::Overall};
    const HttpExchange *exchange = m_client != nullptr ? m_client->exchange() : nullptr;
    if (exchange == nullptr || !exchange->hasBegun())
        return failure;
    const auto &limits = m_target.limits;
    if (!exchange->hasHead()) {
        failure.reason += u' ' + HostProbeTexts::tr("The head of an answer had begun and did not end.");
        failure.outcome = muteOutcome();
    } else if (m_now == Stage::Manifest && exchange->silence() >= std::min(limits.slow, limits.overall / 4)) {
        failure.reason += u' '
            + HostProbeTexts::tr(
                              "The mirror stopped in the middle of an answer: containerd waits for the rest without a "
                              "limit, and the pull hangs.");
        failure.outcome = ContainerdOutcome::Breaks;
        failure.remedy = HostProbeTexts::tr("Find out why the mirror, or a proxy in front of it, stops sending.");
    }
    return failure;
}

void HostProbe::timedOut()
{
    const ProbeFailure failure = overdue();
    if (m_now == Stage::Manifest) {
        m_image->disconnect(this);
        m_image->stop(failure);
        RegistryClient *stuck = m_client;
        takeImageReports();
        m_image->deleteLater();
        finish(m_subject, failure);
        makeClient();
        stuck->deleteLater();
        nextSubject();
        return;
    }
    if (m_connection != nullptr) {
        m_connection->disconnect(this);
        for (const StageReport &report : m_connection->stages())
            stage(report.stage()) = report;
        m_now = stage(Stage::Connect).status == StageStatus::Passed ? Stage::Tls : Stage::Connect;
    }
    if (m_client != nullptr)
        m_apiRequests = m_client->records();
    stage(m_now).fail(failure);
    failAll(failure);
}

void HostProbe::failAll(const ProbeFailure &failure)
{
    m_overall.stop();
    for (int i = 0; i < m_subjects.size(); ++i)
        finish(i, failure);
}

void HostProbe::finish(int subject, const std::optional<ProbeFailure> &failure)
{
    finish(subject, failure, failure ? failure->outcome : OutcomeByVersion(ContainerdOutcome::Uses));
}

void HostProbe::finish(int subject, const std::optional<ProbeFailure> &failure, const OutcomeByVersion &outcome)
{
    ProbeOutcome told{.verdict = failure ? failure->verdict : Verdict::Ok,
                      .containerd = outcome,
                      .reason = failure ? failure->reason : QString(),
                      .remedy = failure ? failure->advice() : QString(),
                      .stages = m_stages,
                      .requests = m_apiRequests};
    if (wantsImage(subject) && m_subject >= 0)
        told.requests += m_client->records();
    Q_EMIT subjectDone(subject, told);
}

} // namespace sme
