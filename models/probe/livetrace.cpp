// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/livetrace.h"

#include "probe/judgement.h"
#include "probe/registryclient.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::LiveTrace)
};

constexpr qsizetype maxManifest = qsizetype(4) * 1024 * 1024;

/// Whether a step is part of resolving: the requests after it only fetch.
bool isResolving(const TraceStep &step)
{
    return step.purpose == TraceStep::Purpose::Resolve || step.method == "HEAD"_L1;
}

} // namespace

LiveTrace::LiveTrace(const Trace &trace, const Settings &settings, QObject *parent)
    : QObject(parent), m_trace(trace), m_settings(settings)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveTrace::timedOut);
}

LiveTrace::~LiveTrace() = default;

void LiveTrace::start()
{
    next();
}

void LiveTrace::next()
{
    ++m_step;
    while (m_step < m_trace.steps.size() && isResolving(step()) && step().skipped)
        ++m_step;
    if (m_step >= m_trace.steps.size() || !isResolving(step())) {
        Q_EMIT finished();
        return;
    }
    ask();
}

void LiveTrace::ask()
{
    const QByteArray bundle = m_settings.caBundles.value(step().host);
    const auto trust = TlsTrust::create(bundle.isEmpty() ? m_settings.caBundle : bundle + '\n' + m_settings.caBundle);
    if (!trust) {
        conclude(u"breaks"_s, trust.error().message);
        return;
    }
    if (m_client == nullptr)
        m_client = new RegistryClient(m_settings.limits, m_settings.proxy, *trust, this);
    RegistryRequest request;
    request.method = step().method.toLatin1();
    request.url = QUrl(step().url);
    request.accept = manifestAccept();
    request.repository = m_trace.image.repository;
    request.bodyLimit = maxManifest;
    m_timer.start(m_settings.limits.overall);
    m_client->send(request, true, [this](const RegistryAnswer &answer) { answered(answer); });
}

void LiveTrace::answered(const RegistryAnswer &answer)
{
    m_timer.stop();
    if (step().httpsFirst && answer.failure && fallsBackToHttp(*answer.failure)) {
        fallBack();
        return;
    }
    const int status = answer.response.status;
    if (status != 0)
        step().status = status;
    const bool followUp = step().method == "GET"_L1;
    const std::optional<ProbeFailure> failure = judgeStatus(answer);
    if (!failure) {
        resolvedBy(answer);
    } else if (followUp || failure->outcome == ContainerdOutcome::Breaks) {
        conclude(u"breaks"_s, failure->reason);
    } else {
        const bool repeats = status == 408 || status == 429;
        conclude(u"next"_s,
                 repeats ? Messages::tr("%1 containerd repeats this at once, five times.").arg(failure->reason)
                         : failure->reason);
    }
}

/// Makes the request again over plain HTTP, and those that follow at this host.
void LiveTrace::fallBack()
{
    for (TraceStep &other : m_trace.steps) {
        if (other.host == step().host && std::exchange(other.httpsFirst, false))
            other.url.replace(0, 5, u"http"_s);
    }
    step().why += Messages::tr("; the port speaks plain HTTP");
    ask();
}

/// A 2xx: it ends the resolve step, unless containerd needs the body to know the digest.
void LiveTrace::resolvedBy(const RegistryAnswer &answer)
{
    const QByteArray digest = answer.response.header("docker-content-digest");
    const bool hasBody = !answer.response.body.isEmpty();
    const bool knowsDigest = !m_trace.image.digest.isEmpty() || !digest.isEmpty() || hasBody;
    const bool knowsSize = answer.response.contentLength() >= 0 || hasBody;
    if (!digest.isEmpty() && m_trace.image.digest.isEmpty() && knowsSize && !isWellFormedDigest(digest)) {
        conclude(u"breaks"_s, Messages::tr("The header Docker-Content-Digest is malformed."));
        return;
    }
    if (step().method == "HEAD"_L1 && (!knowsDigest || !knowsSize)) {
        TraceStep followUp = step();
        followUp.method = u"GET"_s;
        followUp.why = Messages::tr("the answer to HEAD had no digest or no length");
        followUp.status.reset();
        step().outcome = u"next"_s;
        step().detail = Messages::tr("The answer has no digest or no length: a GET follows.");
        m_trace.steps.insert(m_step + 1, followUp);
        Q_EMIT stepDone(int(m_step));
        ++m_step;
        ask();
        return;
    }
    const QString shown = digest.isEmpty() ? m_trace.image.reference() : m_client->shown(digest);
    conclude(u"resolved"_s, Messages::tr("The resolve step ends here: %1").arg(shown));
}

void LiveTrace::timedOut()
{
    conclude(step().method == "GET"_L1 ? u"breaks"_s : u"next"_s, Messages::tr("No whole answer came in time."));
}

void LiveTrace::conclude(const QString &outcome, const QString &detail)
{
    step().outcome = outcome;
    step().detail = m_client != nullptr ? m_client->withoutSecrets(detail) : detail;
    step().ends = outcome != "next"_L1;
    if (m_client != nullptr) {
        m_client->deleteLater();
        m_client = nullptr;
    }
    const bool ended = step().ends;
    Q_EMIT stepDone(int(m_step));
    if (ended)
        Q_EMIT finished();
    else
        next();
}

} // namespace sme
