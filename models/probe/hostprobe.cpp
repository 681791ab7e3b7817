// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/hostprobe.h"

#include "probe/imageprobe.h"
#include "probe/judgement.h"
#include "probe/portprobe.h"
#include "probe/registryclient.h"
#include "probe/registryurl.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostProbe)
};

/// The stages of a test that has not begun.
QList<StageReport> untouchedStages()
{
    QList<StageReport> stages;
    for (const Stage stage : allStages)
        stages.append({stage, StageStatus::Skipped, 0, {}});
    return stages;
}

bool looksLikeTls(const QByteArray &bytes)
{
    return bytes.size() >= 2 && (bytes.front() == 0x15 || bytes.front() == 0x16) && bytes.at(1) == 0x03;
}

} // namespace

ProbeTarget ProbeTarget::of(const ProbeRequest &request)
{
    return {request.url,      request.overridePath, triesHttpsFirst(request.url, request.namesCaBundle),
            request.caBundle, request.limits,       request.proxy};
}

ProbeSubject ProbeSubject::of(const ProbeRequest &request)
{
    return {request.image, request.upstream};
}

bool ProbeSubject::isSame(const ProbeSubject &other) const
{
    if (!image || !other.image)
        return !image && !other.image;
    return upstream == other.upstream && image->toString() == other.image->toString();
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
    connectTo(m_host.scheme == "https"_L1 || m_target.httpsFirst);
}

void HostProbe::refuse(const ProbeFailure &failure)
{
    stage(Stage::Tls).status = StageStatus::Failed;
    stage(Stage::Tls).detail.insert(u"reason"_s, failure.reason);
    failAll(failure);
}

void HostProbe::makeClient()
{
    m_client = new RegistryClient(m_target.limits, m_target.proxy, m_trust, this);
}

void HostProbe::connectTo(bool tls)
{
    m_tls = tls;
    const Endpoint endpoint{m_host.host, m_host.effectivePort(), tls, m_target.proxy.proxyFor(QUrl(root()))};
    m_connection = new Connection(endpoint, m_target.limits, m_trust, this);
    connect(m_connection, &Connection::opened, this, &HostProbe::connected);
    connect(m_connection, &Connection::failed, this, &HostProbe::connectionFailed);
    m_connection->open();
}

void HostProbe::connected()
{
    for (const StageReport &report : m_connection->stages()) {
        // The report of HTTPS that was tried first stays.
        if (report.stage != Stage::Tls || m_tls || !m_target.httpsFirst)
            stage(report.stage) = report;
    }
    makeClient();
    m_connection->disconnect(this);
    m_client->adopt(std::exchange(m_connection, nullptr));
    askApi();
}

void HostProbe::connectionFailed(const ProbeFailure &failure)
{
    Connection *connection = std::exchange(m_connection, nullptr);
    connection->disconnect(this);
    connection->deleteLater();
    for (const StageReport &report : connection->stages())
        stage(report.stage) = report;
    const bool refusesTls = m_tls && connection->peerRefusesTls();
    const bool silent = failure.limit == "tls"_L1 && !connection->peerSpeaksTls();
    if (m_tls && m_target.httpsFirst && fallsBackToHttp(failure)) {
        stage(Stage::Tls).status = StageStatus::Warning;
        stage(Stage::Tls)
            .detail.insert(
                u"reason"_s,
                Messages::tr("HTTPS was tried first, since the host has a CA bundle: the port speaks plain HTTP."));
        connectTo(false);
    } else if (silent || (refusesTls && failure.verdict == Verdict::TlsFailure)) {
        // A server that waits for the end of a plain request says nothing to a handshake.
        m_now = Stage::Tls;
        guessProtocol(false, failure, {Verdict::HttpOnHttps, Messages::tr("The port speaks plain HTTP, not TLS.")});
    } else {
        failAll(failure);
    }
}

/// Fails with `otherwise` if the port speaks the other protocol (`tls` says which), else with `failure`.
void HostProbe::guessProtocol(bool tls, const ProbeFailure &failure, const ProbeFailure &otherwise)
{
    auto *probe = new PortProbe(this);
    connect(probe, &PortProbe::answered, this, [=, this](bool speaksIt) {
        probe->deleteLater();
        const ProbeFailure &told = speaksIt ? otherwise : failure;
        stage(m_now).detail.insert(u"reason"_s, told.reason);
        if (stage(m_now).status != StageStatus::Failed)
            stage(m_now).status = StageStatus::Failed;
        failAll(told);
    });
    Endpoint endpoint{m_host.host, m_host.effectivePort(), tls, m_target.proxy.proxyFor(QUrl(root()))};
    probe->start(endpoint, m_trust);
}

void HostProbe::askApi()
{
    m_now = Stage::Api;
    m_clock.start();
    RegistryRequest request;
    request.url = apiCheckUrl(root());
    m_client->send(request, RegistryClient::Persistence::TakeFirst,
                   [this](const RegistryAnswer &answer) { apiAnswered(answer); });
}

void HostProbe::apiAnswered(const RegistryAnswer &answer)
{
    StageReport &report = stage(Stage::Api);
    report.durationMs = double(m_clock.nsecsElapsed()) / 1e6;
    report.detail = describeAnswer(answer, *m_client);
    m_apiRequests = m_client->records();

    const std::optional<ProbeFailure> failure = judgeApi(answer);
    const ProbeFailure tlsPort{Verdict::HttpsOnHttp, Messages::tr("The port speaks TLS, not plain HTTP.")};
    const bool plain = !m_tls && answer.redirects.isEmpty();
    if (plain && looksLikeTls(answer.firstBytes)) {
        apiJudged(answer, tlsPort);
    } else if (plain && (answer.silent || answer.response.status == 400)) {
        guessProtocol(true, *failure, tlsPort);
    } else if (failure && failure->verdict == Verdict::TlsClientCertificate) {
        stage(Stage::Tls).status = StageStatus::Failed;
        stage(Stage::Tls).detail.insert(u"reason"_s, failure->reason);
        failAll(*failure);
    } else {
        apiJudged(answer, failure);
    }
}

void HostProbe::apiJudged(const RegistryAnswer &answer, const std::optional<ProbeFailure> &failure)
{
    StageReport &report = stage(Stage::Api);
    report.status = failure ? StageStatus::Failed : StageStatus::Passed;
    if (failure) {
        report.detail.insert(u"reason"_s, failure->reason);
        if (!failure->limit.isEmpty())
            report.detail.insert(u"limit"_s, failure->limit);
    }
    // No answer at all ends the test; an answer does not, where an image decides.
    const bool answered = !answer.failure || answer.failure->verdict == Verdict::RedirectFailure;
    if (!answered) {
        failAll(*failure);
        return;
    }
    const bool wantsApiOnly = std::ranges::any_of(m_subjects, [](const ProbeSubject &s) { return !s.image; });
    if (!failure && answer.response.status == 401 && wantsApiOnly)
        fetchToken(answer);
    else
        concludeApi(failure);
}

void HostProbe::fetchToken(const RegistryAnswer &answer)
{
    m_now = Stage::Auth;
    m_client->fetchToken(answer.url, answer.challenge.value_or(Challenge()), {}, [this] {
        stage(Stage::Auth) = m_client->authReport();
        m_apiRequests = m_client->records();
        concludeApi(m_client->authFailure());
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
    stage(Stage::Auth) = {Stage::Auth, StageStatus::Skipped, 0, {}};
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
    m_client->forgetTokens();
    const ProbeSubject &subject = m_subjects.at(m_subject);
    m_image = new ImageProbe(m_client, root(), *subject.image, subject.upstream, this);
    connect(m_image, &ImageProbe::done, this,
            [this](const std::optional<ProbeFailure> &failure) { subjectEnded(failure); });
    m_image->start();
}

void HostProbe::takeImageReports()
{
    stage(Stage::Auth) = m_client->authReport();
    stage(Stage::Manifest) = m_image->manifest();
    stage(Stage::Content) = m_image->content();
}

void HostProbe::subjectEnded(std::optional<ProbeFailure> failure)
{
    takeImageReports();
    m_image->deleteLater();
    const bool noRegistry = m_apiFailure && m_apiFailure->verdict == Verdict::NotARegistry
        && m_apiFailure->outcome == ContainerdOutcome::Breaks;
    if (failure && failure->verdict == Verdict::ImageNotFound && noRegistry)
        failure = ProbeFailure{Verdict::NotARegistry, m_apiFailure->reason, {}, ContainerdOutcome::Skips};
    // A registry it is, as its API has shown: what it sent is another thing than was asked for.
    if (failure && failure->verdict == Verdict::NotARegistry && failure->outcome == ContainerdOutcome::Breaks
        && !m_apiFailure)
        failure->verdict = Verdict::WrongContent;
    if (failure && failure->verdict == Verdict::AuthRequired && m_client->authFailure())
        failure->reason = m_client->authFailure()->reason;
    finish(m_subject, failure);
    nextSubject();
}

void HostProbe::timedOut()
{
    const ProbeFailure failure{
        Verdict::Timeout,
        Messages::tr("The test did not end within %1 s.").arg(double(m_target.limits.overall.count()) / 1000),
        u"overall"_s};
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
            stage(report.stage) = report;
        m_now = stage(Stage::Connect).status == StageStatus::Passed ? Stage::Tls : Stage::Connect;
    }
    if (m_client != nullptr)
        m_apiRequests = m_client->records();
    stage(m_now).status = StageStatus::Failed;
    stage(m_now).detail.insert(u"reason"_s, failure.reason);
    stage(m_now).detail.insert(u"limit"_s, failure.limit);
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
    ProbeOutcome outcome;
    if (failure) {
        outcome.verdict = failure->verdict;
        outcome.containerd = failure->outcome;
        outcome.reason = failure->reason;
    }
    outcome.stages = m_stages;
    outcome.requests = m_apiRequests;
    if (wantsImage(subject) && m_subject >= 0)
        outcome.requests += m_client->records();
    Q_EMIT subjectDone(subject, outcome);
}

} // namespace sme
