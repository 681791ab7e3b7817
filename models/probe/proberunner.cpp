// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/proberunner.h"

#include "containerd/hosturl.h"
#include "probe/connection.h"
#include "probe/hostprobe.h"
#include "probe/nodecommands.h"
#include "probe/plaintext.h"
#include "probe/probeplan.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QQueue>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::ProbeRunner)
};

/// So many tests are started in one turn of the event loop: it must not be held up.
constexpr int startsPerTurn = 4;

/// How long results are told in one turn of the event loop. Short enough for what listens to take as long.
constexpr std::chrono::milliseconds deliveryTime(4);

/// The outcome of a host that was not tested to its end.
std::shared_ptr<const ProbeOutcome> undecided(Verdict verdict, const QString &reason)
{
    ProbeOutcome outcome;
    outcome.verdict = verdict;
    outcome.containerd = ContainerdOutcome::Unknown;
    outcome.reason = reason;
    return std::make_shared<const ProbeOutcome>(std::move(outcome));
}

QString okSummary(const ProbeRequest &request)
{
    return request.image ? Messages::tr("The image and its content came as they were asked for.")
                         : Messages::tr("The registry API answers.");
}

} // namespace

class ProbeRunner::Private
{
public:
    explicit Private(ProbeRunner *runner) : q(runner) { }

    void begin();
    void loadRoots();
    void startNext();
    void startLater();
    void startJob(int index);
    void subjectDone(int job, int subject, const ProbeOutcome &outcome);
    void jobDone(int job);
    void post(int index, const std::shared_ptr<const ProbeOutcome> &outcome);
    void deliverPosted();
    void deliver(int index, const ProbeOutcome &outcome);
    void complete();
    void stopProbes();
    Result<std::shared_ptr<const TlsTrust>> trustFor(const QByteArray &bundle);

    ProbeRunner *q;
    int concurrency = defaultConcurrency;
    quint64 batch = 0; ///< names the requests; what is told of others is dropped
    quint64 run = 0; ///< names the tests that go on for them; another one after cancel()
    bool running = false;
    bool cancelling = false;
    QList<ProbeRequest> requests;
    QList<bool> posted;
    QQueue<std::pair<int, std::shared_ptr<const ProbeOutcome>>> outbox; ///< what is to be told, by request
    bool isDelivering = false; ///< now, or in the next turn of the event loop
    int done = 0;

    ProbePlan plan;
    QHash<QByteArray, std::shared_ptr<const TlsTrust>> trusts; ///< by CA bundle
};

/// The first turn of the event loop of a run.
void ProbeRunner::Private::begin()
{
    for (int i = 0; i < requests.size(); ++i) {
        if (!requests.at(i).invalidReason.isEmpty())
            post(i, undecided(Verdict::Invalid, requests.at(i).invalidReason));
    }
    if (!plan.jobs().empty())
        loadRoots();
    if (requests.isEmpty())
        complete();
    else
        deliverPosted();
}

/// Starts the first tests once the system's roots are there, which are read outside of the event loop.
void ProbeRunner::Private::loadRoots()
{
    QThread *thread = QThread::create(&TlsTrust::loadSystemRoots);
    QObject::connect(thread, &QThread::finished, q, [this, token = run] {
        if (run == token)
            startNext();
    });
    QObject::connect(thread, &QThread::finished, thread, &QThread::deleteLater);
    thread->start();
}

void ProbeRunner::Private::startNext()
{
    for (int started = 0; plan.active() < concurrency; ++started) {
        if (started == startsPerTurn) {
            startLater();
            return;
        }
        const std::optional<int> job = plan.take(perServer);
        if (!job)
            return;
        startJob(*job);
    }
}

/// Goes on in the next turn of the event loop.
void ProbeRunner::Private::startLater()
{
    const auto goOn = [this, token = run] {
        if (run == token)
            startNext();
    };
    QMetaObject::invokeMethod(q, goOn, Qt::QueuedConnection);
}

Result<std::shared_ptr<const TlsTrust>> ProbeRunner::Private::trustFor(const QByteArray &bundle)
{
    const auto known = trusts.constFind(bundle);
    if (known != trusts.constEnd())
        return *known;
    Result<std::shared_ptr<const TlsTrust>> trust = TlsTrust::create(bundle);
    if (trust)
        trusts.insert(bundle, *trust);
    return trust;
}

void ProbeRunner::Private::startJob(int index)
{
    ProbePlan::Job &job = plan.job(index);
    const Result<std::shared_ptr<const TlsTrust>> trust = trustFor(job.target.caBundle);
    QList<ProbeSubject> subjects;
    for (const ProbePlan::Subject &subject : job.subjects)
        subjects.append(subject.subject);
    job.probe = new HostProbe(job.target, subjects, trust ? *trust : nullptr, q);
    QObject::connect(job.probe, &HostProbe::subjectDone, q,
                     [this, index](int subject, const ProbeOutcome &outcome) { subjectDone(index, subject, outcome); });
    if (trust)
        job.probe->start();
    else
        job.probe->refuse({Verdict::TlsUntrusted, trust.error().message, {}, ContainerdOutcome::Breaks});
}

void ProbeRunner::Private::subjectDone(int job, int subject, const ProbeOutcome &outcome)
{
    const quint64 token = run;
    if (--plan.job(job).pending == 0)
        jobDone(job);
    const auto shared = std::make_shared<const ProbeOutcome>(outcome);
    for (const int index : plan.job(job).subjects[std::size_t(subject)].requests)
        post(index, shared);
    deliverPosted();
    if (run == token)
        startNext();
}

void ProbeRunner::Private::jobDone(int index)
{
    HostProbe *probe = std::exchange(plan.job(index).probe, nullptr);
    probe->disconnect(q);
    probe->deleteLater();
    plan.giveBack(index);
}

void ProbeRunner::Private::post(int index, const std::shared_ptr<const ProbeOutcome> &outcome)
{
    posted[index] = true;
    outbox.enqueue({index, outcome});
}

/// Tells as much as a turn of the event loop has time for; one outcome may be that of thousands of hosts.
void ProbeRunner::Private::deliverPosted()
{
    if (isDelivering)
        return; // a listener asked for more, or more waits for the next turn
    isDelivering = true;
    const QDeadlineTimer turnEnd(deliveryTime);
    const quint64 token = batch;
    while (!outbox.isEmpty() && !turnEnd.hasExpired()) {
        const auto [index, outcome] = outbox.dequeue();
        deliver(index, *outcome);
        if (batch != token)
            return;
    }
    if (outbox.isEmpty()) {
        isDelivering = false;
        return;
    }
    QTimer::singleShot(0, q, [this, token] {
        if (batch != token)
            return;
        isDelivering = false;
        deliverPosted();
    });
}

void ProbeRunner::Private::deliver(int index, const ProbeOutcome &outcome)
{
    const quint64 token = batch;
    ProbeResult result;
    result.request = requests.at(index);
    result.root = apiRoot(result.request.url, result.request.overridePath);
    result.verdict = outcome.verdict;
    result.containerd = outcome.containerd;
    result.summary = outcome.verdict == Verdict::Ok ? okSummary(result.request) : outcome.reason;
    result.stages = outcome.stages;
    result.requests = outcome.requests;
    result.nodeCommands = nodeCommands(result.request);
    if (const auto proxy = result.request.proxy.proxyFor(QUrl(result.root)); proxy && !outcome.stages.isEmpty())
        result.proxy = shownUrl(*proxy);
    ++done;
    Q_EMIT q->resultReady(index, result);
    if (batch != token)
        return;
    Q_EMIT q->progress(done, int(requests.size()));
    if (batch == token && done == requests.size())
        complete();
}

void ProbeRunner::Private::complete()
{
    running = false;
    Q_EMIT q->finished();
}

void ProbeRunner::Private::stopProbes()
{
    for (const ProbePlan::Job &job : plan.jobs()) {
        if (job.probe != nullptr) {
            job.probe->disconnect(q);
            abandonConnections(job.probe);
            job.probe->deleteLater();
        }
    }
    plan = {};
}

ProbeRunner::ProbeRunner(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
}

ProbeRunner::~ProbeRunner() = default;

void ProbeRunner::setConcurrency(int count)
{
    d->concurrency = std::max(1, count);
}

void ProbeRunner::start(const QList<ProbeRequest> &requests)
{
    ++d->run;
    ++d->batch;
    d->stopProbes();
    d->running = true;
    d->cancelling = false;
    d->requests = requests;
    d->posted = QList<bool>(requests.size(), false);
    d->outbox.clear();
    d->isDelivering = false;
    d->done = 0;
    d->plan = ProbePlan(requests);
    QMetaObject::invokeMethod(
        this,
        [this, token = d->run] {
            if (d->run == token)
                d->begin();
        },
        Qt::QueuedConnection);
}

void ProbeRunner::cancel()
{
    if (!d->running || d->cancelling)
        return;
    d->cancelling = true;
    ++d->run;
    d->stopProbes();
    const auto outcome = undecided(Verdict::Cancelled, Messages::tr("The test was stopped."));
    for (int i = 0; i < d->posted.size(); ++i) {
        if (!d->posted.at(i))
            d->post(i, outcome);
    }
    if (d->requests.isEmpty())
        d->complete();
    else
        d->deliverPosted();
}

bool ProbeRunner::isRunning() const
{
    return d->running;
}

int ProbeRunner::total() const
{
    return int(d->requests.size());
}

int ProbeRunner::done() const
{
    return d->done;
}

} // namespace sme
