// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/proberun.h"

#include "containerd/hosturl.h"
#include "probe/connection.h"
#include "probe/hostprobe.h"
#include "probe/nodecommands.h"
#include "probe/plaintext.h"
#include "probe/proberunner.h"
#include "probe/tlstrust.h"
#include "probe/turnqueue.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <chrono>
#include <utility>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ProbeRunnerTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ProbeRunner)
};

/// How long results are told at a stretch. Short enough for what listens to take as long.
constexpr std::chrono::milliseconds deliveryTime(4);

/// The outcome of a host that was not tested to its end.
std::shared_ptr<const ProbeOutcome> undecided(Verdict verdict, const QString &reason)
{
    return std::make_shared<const ProbeOutcome>(ProbeOutcome{.verdict = verdict,
                                                             .containerd = ContainerdOutcome::Unknown,
                                                             .reason = reason,
                                                             .remedy = verdictAdvice(verdict),
                                                             .stages = {},
                                                             .requests = {}});
}

/// What is said of a host that is right; warnings that matter to a pull belong to it.
QString okSummary(const ProbeRequest &request, const QList<StageReport> &stages)
{
    QString text = request.image ? ProbeRunnerTexts::tr("The image and its content came as they were asked for.")
                                 : ProbeRunnerTexts::tr("The registry API answers.");
    for (const StageReport &report : stages) {
        for (const QString &warning : report.warnings)
            text += u' ' + warning;
    }
    return text;
}

} // namespace

ProbeRun::ProbeRun(const QList<ProbeRequest> &requests, int concurrency, QObject *parent)
    : QObject(parent), m_requests(requests), m_concurrency(concurrency), m_plan(requests),
      m_isPosted(requests.size(), false)
{
}

ProbeRun::~ProbeRun() = default;

void ProbeRun::start()
{
    QMetaObject::invokeMethod(this, &ProbeRun::begin, Qt::QueuedConnection);
}

/// The first turn of the event loop of a run.
void ProbeRun::begin()
{
    if (m_isAbandoned || m_isStopped)
        return;
    for (int i = 0; i < m_requests.size(); ++i) {
        if (!m_requests.at(i).invalidReason.isEmpty())
            post(i, undecided(Verdict::Invalid, m_requests.at(i).invalidReason));
    }
    if (!m_plan.jobs().empty())
        loadRoots();
    if (m_requests.isEmpty())
        complete();
    else
        deliverPosted();
}

/// Starts the first tests once the system's roots are there, which are read outside of the event loop.
void ProbeRun::loadRoots()
{
    QThread *thread = QThread::create(&TlsTrust::loadSystemRoots);
    connect(thread, &QThread::finished, this, &ProbeRun::startNext);
    connect(thread, &QThread::finished, thread, &QThread::deleteLater);
    thread->start();
}

/// Starts one test, and the next one in a later turn if there is room for it: all work that costs time goes through one
/// queue.
void ProbeRun::startNext()
{
    if (m_isStopped || m_plan.active() >= m_concurrency)
        return;
    const std::optional<int> job = m_plan.take(ProbeRunner::perServer);
    if (!job)
        return;
    startJob(*job);
    TurnQueue::ofThread().add(this, [this] { startNext(); });
}

Result<std::shared_ptr<const TlsTrust>> ProbeRun::trustFor(const QByteArray &bundle)
{
    const auto known = m_trusts.constFind(bundle);
    if (known != m_trusts.constEnd())
        return *known;
    Result<std::shared_ptr<const TlsTrust>> trust = TlsTrust::create(bundle);
    if (trust)
        m_trusts.insert(bundle, *trust);
    return trust;
}

void ProbeRun::startJob(int index)
{
    ProbePlan::Job &job = m_plan.job(index);
    const Result<std::shared_ptr<const TlsTrust>> trust = trustFor(job.target.caBundle);
    QList<ProbeSubject> subjects;
    for (const ProbePlan::Subject &subject : job.subjects)
        subjects.append(subject.subject);
    job.probe = new HostProbe(job.target, subjects, trust ? *trust : nullptr, this);
    connect(job.probe, &HostProbe::subjectDone, this,
            [this, index](int subject, const ProbeOutcome &outcome) { subjectDone(index, subject, outcome); });
    connect(job.probe, &HostProbe::layerProgress, this, [this, index](int subject, qint64 received, qint64 size) {
        for (const ProbePlan::Asker &asker : m_plan.job(index).subjects[std::size_t(subject)].askers)
            Q_EMIT layerProgress(asker.request, received, size);
    });
    if (trust) {
        job.probe->start();
    } else {
        job.probe->refuse({.verdict = Verdict::TlsUntrusted,
                           .reason = trust.error().message,
                           .outcome = ContainerdOutcome::Breaks,
                           .remedy = ProbeRunnerTexts::tr("Put a certificate in PEM into the CA bundle.")});
    }
}

void ProbeRun::subjectDone(int job, int subject, const ProbeOutcome &outcome)
{
    if (--m_plan.job(job).pending == 0)
        jobDone(job);
    const auto shared = std::make_shared<const ProbeOutcome>(outcome);
    const QList<ProbePlan::Asker> askers = m_plan.job(job).subjects[std::size_t(subject)].askers;
    for (const ProbePlan::Asker &asker : askers)
        take(asker, shared);
    deliverPosted();
    startNext();
}

void ProbeRun::jobDone(int index)
{
    HostProbe *probe = std::exchange(m_plan.job(index).probe, nullptr);
    probe->disconnect(this);
    probe->deleteLater();
    m_plan.giveBack(index);
}

/// Keeps the outcome of one way to contact a request's host until those of the others are there.
void ProbeRun::take(const ProbePlan::Asker &asker, const Outcome &outcome)
{
    const qsizetype ways = probeVariants(m_requests.at(asker.request)).size();
    if (ways == 1) {
        post(asker.request, outcome);
        return;
    }
    QHash<int, Outcome> &outcomes = m_parts[asker.request];
    outcomes.insert(asker.variant, outcome);
    if (outcomes.size() == ways)
        post(asker.request, merged(asker.request, m_parts.take(asker.request)));
}

/// What the newest versions come to, with what the others do.
ProbeRun::Outcome ProbeRun::merged(int request, const QHash<int, Outcome> &outcomes) const
{
    const QList<ProbeVariant> variants = probeVariants(m_requests.at(request));
    ProbeOutcome whole = *outcomes.value(0);
    for (int i = 1; i < variants.size(); ++i) {
        const ProbeOutcome &other = *outcomes.value(i);
        whole.containerd = whole.containerd.replaced(variants.at(i).versions, other.containerd);
        if (other.verdict != whole.verdict) {
            const QString said = other.verdict == Verdict::Ok ? verdictText(other.verdict) : other.reason;
            whole.byOthers +=
                u' ' + ProbeRunnerTexts::tr("containerd %1: %2").arg(variants.at(i).versions.text(), said);
        }
    }
    return std::make_shared<const ProbeOutcome>(std::move(whole));
}

void ProbeRun::post(int index, const Outcome &outcome)
{
    m_isPosted[index] = true;
    m_outbox.enqueue({index, outcome});
}

/// Tells as much as there is time for; one outcome may be that of thousands of hosts.
void ProbeRun::deliverPosted()
{
    if (m_isDelivering)
        return; // a listener asked for more, or more waits for a later turn
    m_isDelivering = true;
    const QDeadlineTimer turnEnd(deliveryTime);
    while (!m_outbox.isEmpty() && !turnEnd.hasExpired()) {
        const auto [index, outcome] = m_outbox.dequeue();
        deliver(index, *outcome);
        if (m_isAbandoned)
            return;
    }
    if (m_outbox.isEmpty()) {
        m_isDelivering = false;
        return;
    }
    TurnQueue::ofThread().add(this, [this] {
        m_isDelivering = false;
        if (!m_isAbandoned)
            deliverPosted();
    });
}

void ProbeRun::deliver(int index, const ProbeOutcome &outcome)
{
    ProbeResult result;
    result.request = m_requests.at(index);
    result.root = apiRoot(result.request.url, result.request.overridePath);
    result.verdict = outcome.verdict;
    result.byVersion = outcome.containerd;
    result.containerd = outcome.containerd.of(result.request.containerd);
    result.summary = (outcome.verdict == Verdict::Ok ? okSummary(result.request, outcome.stages) : outcome.reason)
        + outcome.byOthers;
    result.remedy = outcome.remedy;
    result.stages = outcome.stages;
    result.requests = outcome.requests;
    result.nodeCommands = nodeCommands(result.request);
    if (const auto proxy = result.request.proxy.proxyFor(QUrl(result.root)); proxy && !outcome.stages.isEmpty())
        result.proxy = shownUrl(*proxy);
    ++m_done;
    Q_EMIT resultReady(index, result);
    if (m_isAbandoned)
        return;
    Q_EMIT progress(m_done, total());
    if (!m_isAbandoned && m_done == total())
        complete();
}

void ProbeRun::complete()
{
    m_isRunning = false;
    Q_EMIT finished();
}

void ProbeRun::stopProbes()
{
    m_isStopped = true;
    for (const ProbePlan::Job &job : m_plan.jobs()) {
        if (job.probe != nullptr) {
            job.probe->disconnect(this);
            abandonConnections(job.probe);
            job.probe->deleteLater();
        }
    }
    for (ProbePlan::Job &job : m_plan.jobs())
        job.probe = nullptr;
}

void ProbeRun::cancel()
{
    if (!m_isRunning || m_isStopped)
        return;
    stopProbes();
    const Outcome outcome = undecided(Verdict::Cancelled, ProbeRunnerTexts::tr("The test was stopped."));
    for (int i = 0; i < m_isPosted.size(); ++i) {
        if (!m_isPosted.at(i))
            post(i, outcome);
    }
    if (m_requests.isEmpty())
        complete();
    else
        deliverPosted();
}

void ProbeRun::abandon()
{
    m_isAbandoned = true;
    m_isRunning = false;
    stopProbes();
    blockSignals(true);
}

} // namespace sme
