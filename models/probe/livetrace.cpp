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

/// Whether a step is part of resolving: the requests after it only fetch.
bool isResolving(const TraceStep &step)
{
    return step.purpose == TraceStep::Purpose::Resolve || step.method == "HEAD"_L1;
}

} // namespace

LiveTrace::Settings LiveTrace::Settings::of(const ShootManifest &manifest, const ImageReference &image,
                                            const ProbeOptions &options)
{
    Settings settings{options.limits, options.proxy, options.caBundle, {}};
    const QList<ProbeRequest> requests = probeRequests(manifest, {}, options);
    for (const ProbeRequest &request : requests) {
        if (request.upstream == image.registry)
            settings.caBundles.insert(request.url, request.caBundle);
    }
    return settings;
}

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

void LiveTrace::stop()
{
    m_isStopped = true;
    m_timer.stop();
    abandonConnections(this);
    dropClient();
}

/// Lets go of the client, which may be the caller.
void LiveTrace::dropClient()
{
    if (m_client != nullptr)
        std::exchange(m_client, nullptr)->deleteLater();
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
    Q_EMIT stepStarted(int(m_step));
    m_client->send(request, RegistryClient::Persistence::LikeContainerd,
                   [this](const RegistryAnswer &answer) { answered(answer); });
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
    const bool isFollowUp = step().method == "GET"_L1;
    const std::optional<ProbeFailure> failure = judgeStatus(answer);
    if (!failure) {
        resolvedBy(answer);
    } else if (isFollowUp || failure->outcome == ContainerdOutcome::Breaks) {
        conclude(u"breaks"_s, failure->reason);
    } else {
        const QString repeats = QString::number(answer.repeats);
        conclude(u"next"_s,
                 answer.repeats == 0 ? failure->reason
                                     : Messages::tr("%1 (repeated at once, %2 ×)").arg(failure->reason, repeats));
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
    const HttpResponse &response = answer.response;
    const QByteArray digest = response.header("docker-content-digest");
    const bool byTag = m_trace.image.digest.isEmpty();
    const bool isFollowUp = step().method == "GET"_L1;
    if (!isFollowUp && ((byTag && digest.isEmpty()) || response.contentLength() < 0)) {
        followUp();
        return;
    }
    if (!isFollowUp && byTag && !isWellFormedDigest(digest)) {
        conclude(u"breaks"_s, Messages::tr("The header Docker-Content-Digest is malformed."));
        return;
    }
    if (response.bodyTooLarge || response.contentLength() > maxManifest) {
        conclude(u"next"_s, Messages::tr("The manifest is larger than 4 MiB."));
        return;
    }
    const QString shown = digest.isEmpty() ? m_trace.image.reference() : m_client->shown(digest);
    conclude(u"resolved"_s, Messages::tr("The resolve step ends here: %1").arg(shown));
}

/// Asks for the body of what HEAD has not told enough about.
void LiveTrace::followUp()
{
    TraceStep get = step();
    get.method = u"GET"_s;
    get.why = Messages::tr("the answer to HEAD had no digest or no length");
    get.status.reset();
    step().outcome = u"next"_s;
    step().detail = Messages::tr("The answer has no digest or no length: a GET follows.");
    m_trace.steps.insert(m_step + 1, get);
    Q_EMIT stepDone(int(m_step));
    ++m_step;
    ask();
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
    dropClient();
    const bool ended = step().ends;
    Q_EMIT stepDone(int(m_step));
    if (ended)
        Q_EMIT finished();
    else
        next();
}

} // namespace sme
