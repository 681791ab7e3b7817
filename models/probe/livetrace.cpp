// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/livetrace.h"

#include "probe/challenge.h"
#include "probe/connection.h"
#include "probe/httpexchange.h"
#include "probe/judgement.h"
#include "probe/plaintext.h"
#include "probe/registryurl.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct LiveTraceTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::LiveTrace)
};

HostAnswer::Trouble troubleOf(const ProbeFailure &failure)
{
    using enum HostAnswer::Trouble;
    if (failure.verdict == Verdict::ConnectionRefused)
        return Refused;
    if (failure.verdict == Verdict::HttpOnHttps)
        return PlainHttp;
    if (failure.verdict != Verdict::Timeout)
        return Other;
    return failure.limit == ProbeLimit::Dial ? DialTimeout
        : failure.limit == ProbeLimit::Tls   ? TlsTimeout
                                             : HeaderTimeout;
}

std::optional<QUrl> redirectOf(const HttpResponse &response, const QUrl &asked)
{
    const QByteArray location = response.header("location");
    if (!isRedirect(response.status) || location.isEmpty())
        return {};
    const QUrl target = asked.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment);
    return isHttp(target) ? target : QUrl();
}

QList<HostAnswer::Challenge> challengesOf(const HttpResponse &response, const QString &repository)
{
    QList<HostAnswer::Challenge> challenges;
    for (const Challenge &challenge : parseChallenges(response.headerValues("www-authenticate"))) {
        challenges.append({.isBearer = challenge.scheme == Challenge::Scheme::Bearer,
                           .tokenUrl = tokenUrl(challenge, repository),
                           .namesError = !challenge.parameters.value(u"error"_s).isEmpty()});
    }
    return challenges;
}

HostAnswer answerOf(const HttpResponse &response, const HostRequest &request, const QString &repository)
{
    const QByteArray digest = response.header("docker-content-digest");
    return {.status = response.status,
            .digest = digest,
            .isDigestValid = isWellFormedDigest(digest),
            .length = response.contentLength(),
            .bodySize = response.bodyTooLarge ? maxManifestSize * 2 : response.body.size(),
            .redirect = redirectOf(response, request.url),
            .challenges = response.status == 401 ? challengesOf(response, repository) : QList<HostAnswer::Challenge>(),
            .token = request.purpose == HostRequest::Purpose::Token ? tokenOf(response.body) : QByteArray()};
}

/// Whether a token would be read on its way: what is asked over HTTPS keeps its token there.
bool isUnsafe(const HostRequest &request, const PullHost &host, const QString &hostUrl)
{
    if (request.url.scheme() != "http"_L1)
        return false;
    if (request.purpose == HostRequest::Purpose::Token)
        return !hostUrl.startsWith("http:"_L1);
    return !request.token.isEmpty() && request.url.authority() != host.authority;
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
    : QObject(parent), m_trace(trace), m_settings(settings), m_version(trace.containerd.effective()),
      m_machine(trace.hosts, trace.image, m_version)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        failed({Verdict::Timeout, LiveTraceTexts::tr("No whole answer came in time."), ProbeLimit::Overall});
    });
}

LiveTrace::~LiveTrace() = default;

void LiveTrace::start()
{
    proceed();
}

void LiveTrace::stop()
{
    m_isStopped = true;
    m_timer.stop();
    abandonConnections(this);
}

/// Makes the next request, or ends.
void LiveTrace::proceed()
{
    const std::optional<HostRequest> request = m_machine.next();
    if (!request) {
        if (m_step >= 0)
            step().ends = m_machine.outcome() != PullMachine::Outcome::NotFound;
        Q_EMIT finished();
        return;
    }
    if (!isPartOfStep(*request)) {
        m_step = stepOf(*request);
        m_stepTime.start();
        Q_EMIT stepStarted(int(m_step));
    }
    ask(*request);
}

/// Whether a request belongs to the step that is being carried out.
bool LiveTrace::isPartOfStep(const HostRequest &request) const
{
    using enum HostRequest::Reason;
    return m_step >= 0
        && (request.reason == Repeat || request.reason == Redirect || request.reason == TokenNeeded
            || request.url == QUrl(m_trace.steps.at(m_step).url, QUrl::StrictMode))
        && (request.purpose == HostRequest::Purpose::Token
            || m_trace.steps.at(m_step).method == QString::fromLatin1(request.method));
}

qsizetype LiveTrace::stepOf(const HostRequest &request) const
{
    const auto purpose =
        request.purpose == HostRequest::Purpose::ResolveBlob ? TraceStep::Purpose::Blob : TraceStep::Purpose::Resolve;
    const QString url = request.url.toString(QUrl::FullyEncoded);
    const auto found = std::ranges::find_if(m_trace.steps, [&](const TraceStep &step) {
        return step.hostIndex == request.host && step.purpose == purpose && step.url == url
            && step.method == QString::fromLatin1(request.method) && step.versions.contains(m_version);
    });
    return found == m_trace.steps.end() ? m_step : found - m_trace.steps.begin();
}

void LiveTrace::ask(const HostRequest &request)
{
    m_timer.start(m_settings.limits.overall);
    m_wasReset = false;
    if (isUnsafe(request, m_trace.hosts.at(request.host), step().url)) {
        failed({Verdict::AuthRequired,
                LiveTraceTexts::tr("A token would be sent in plain text: it is not asked for. containerd would.")});
        return;
    }
    const QByteArray bundle = m_settings.caBundles.value(step().host);
    const auto trust = TlsTrust::create(bundle.isEmpty() ? m_settings.caBundle : bundle + '\n' + m_settings.caBundle);
    if (!trust) {
        // containerd asks no host at all then.
        conclude(TraceStep::Outcome::Breaks, trust.error().message);
        step().ends = true;
        Q_EMIT finished();
        return;
    }
    const bool tls = request.url.scheme() == "https"_L1;
    const Endpoint endpoint{.host = request.url.host(),
                            .port = request.url.port(tls ? 443 : 80),
                            .tls = tls,
                            .proxy = m_settings.proxy.proxyFor(request.url),
                            .keyExchange = keyExchangeOf(m_version)};
    m_connection = new Connection(endpoint, m_settings.limits, *trust, this);
    Connection *connection = m_connection;
    connect(connection, &Connection::opened, this, [this, connection] { exchange(connection); });
    connect(connection, &Connection::failed, this, &LiveTrace::failed);
    connect(connection, &Connection::closed, this, [this](const QString &error) { m_wasReset = !error.isEmpty(); });
    connection->open();
}

void LiveTrace::exchange(Connection *connection)
{
    const HostRequest &request = *m_machine.next();
    QList<std::pair<QByteArray, QByteArray>> headers{{"User-Agent", containerdUserAgent(m_version)}};
    if (request.purpose != HostRequest::Purpose::Token)
        headers.append({"Accept", manifestAccept()});
    // Go's client asks for gzip, and unpacks it.
    if (request.method == "GET")
        headers.append({QByteArray("Accept-Encoding"), QByteArray("gzip")});
    if (!request.token.isEmpty())
        headers.append({"Authorization", "Bearer " + request.token});
    auto *exchange = new HttpExchange(connection, {request.method, request.url, headers, maxManifestSize},
                                      m_settings.limits, connection);
    connect(exchange, &HttpExchange::finished, this, &LiveTrace::exchanged);
    exchange->start();
}

void LiveTrace::failed(const ProbeFailure &failure)
{
    give({.trouble = troubleOf(failure)}, failure.reason);
}

void LiveTrace::exchanged(const HttpOutcome &outcome)
{
    const HttpResponse &response = outcome.response;
    const HostRequest request = *m_machine.next();
    if (outcome.failure && response.status == 0) {
        HostAnswer::Trouble trouble = troubleOf(*outcome.failure);
        if (outcome.silent && !m_wasReset)
            trouble = HostAnswer::Trouble::Closed;
        give({.trouble = trouble}, outcome.failure->reason);
        return;
    }
    HostAnswer answer = answerOf(response, request, m_trace.image.repository);
    answer.isBodyWhole = !outcome.failure;
    if (!answer.token.isEmpty())
        m_secrets.append(QString::fromLatin1(answer.token));
    if (request.purpose != HostRequest::Purpose::Token)
        step().status = response.status;
    m_mediaType = manifestMediaType(response);
    // The words of a server could hold a token that it was given: then only what is known of them is shown.
    QString words = QString::number(response.status);
    if (m_secrets.isEmpty())
        words = u"%1 %2"_s.arg(words, plainText(response.reason, 60)).trimmed();
    if (request.purpose == HostRequest::Purpose::Token)
        words = LiveTraceTexts::tr("The token server answered %1.").arg(words);
    else if (request.reason == HostRequest::Reason::Redirect)
        words = LiveTraceTexts::tr("%1 from %2").arg(words, shownTarget(request.url));
    if (answer.redirect)
        words = LiveTraceTexts::tr("%1, redirected to %2").arg(words, shownTarget(*answer.redirect));
    give(answer, words);
}

QString LiveTrace::costOf(const HostAnswer &answer) const
{
    switch (answer.trouble) {
    case HostAnswer::Trouble::DialTimeout:
        return LiveTraceTexts::tr("On a node: 30 s for each request, before the next host is asked.");
    case HostAnswer::Trouble::TlsTimeout:
        return LiveTraceTexts::tr("On a node: 10 s for each request, before the next host is asked.");
    case HostAnswer::Trouble::HeaderTimeout:
        return behavioursOf(m_version).testFlag(Behaviour::LimitsHeaderTime)
            ? LiveTraceTexts::tr("On a node: 30 s for each request, before the next host is asked.")
            : LiveTraceTexts::tr("On a node: no limit in this version, the pull hangs.");
    default:
        return {};
    }
}

/// Hands an answer on, and tells what it means for the step.
void LiveTrace::give(const HostAnswer &answer, const QString &words)
{
    m_timer.stop();
    if (m_connection != nullptr) {
        m_connection->disconnect(this);
        m_connection->abandon();
        std::exchange(m_connection, nullptr)->deleteLater();
    }
    m_words = withoutSecrets(words);
    if (const QString cost = costOf(answer); !cost.isEmpty())
        step().cost = cost;
    // A version that waits without limit hangs here.
    if (answer.trouble == HostAnswer::Trouble::HeaderTimeout
        && !behavioursOf(m_version).testFlag(Behaviour::LimitsHeaderTime)) {
        conclude(
            TraceStep::Outcome::Breaks,
            LiveTraceTexts::tr("%1 This version of containerd waits without a limit: the pull hangs.").arg(m_words));
        step().ends = true;
        Q_EMIT finished();
        return;
    }
    m_machine.answer(answer);
    switch (m_machine.outcome()) {
    case PullMachine::Outcome::Asking:
        if (isPartOfStep(*m_machine.next())) {
            if (m_machine.next()->reason == HostRequest::Reason::Repeat)
                ++step().repeats;
        } else {
            conclude(TraceStep::Outcome::Next, m_words);
        }
        break;
    case PullMachine::Outcome::Resolved:
        if (endsInManifest())
            conclude(TraceStep::Outcome::Resolved,
                     LiveTraceTexts::tr("The resolve step ends here: %1")
                         .arg(answer.isDigestValid ? QString::fromLatin1(answer.digest) : m_trace.image.reference()));
        else
            conclude(TraceStep::Outcome::Breaks,
                     LiveTraceTexts::tr("The answer is no manifest, its type is “%1”: the pull fails.")
                         .arg(m_secrets.isEmpty() ? plainText(m_mediaType) : QString()));
        break;
    case PullMachine::Outcome::NotFound:
        conclude(TraceStep::Outcome::Next, m_words);
        break;
    case PullMachine::Outcome::Broken:
        conclude(TraceStep::Outcome::Breaks, LiveTraceTexts::tr("%1. This breaks the pull.").arg(m_words));
        break;
    }
    proceed();
}

/// Whether what was resolved is of a type that the pull can go on with.
bool LiveTrace::endsInManifest() const
{
    if (step().purpose == TraceStep::Purpose::Blob)
        return true;
    if (manifestMediaTypes().contains(m_mediaType))
        return true;
    const bool isOld =
        m_mediaType.startsWith("application/vnd.docker.distribution.manifest.v1+"_L1) || m_mediaType == "text/plain"_L1;
    return isOld && behavioursOf(m_version).testFlag(Behaviour::ConvertsOldManifests);
}

void LiveTrace::conclude(TraceStep::Outcome outcome, const QString &detail)
{
    step().outcome = outcome;
    step().durationMs = double(m_stepTime.nsecsElapsed()) / 1e6;
    step().detail = step().repeats == 0
        ? detail
        : LiveTraceTexts::tr("%1 (asked again at once, %2 ×)").arg(detail, QString::number(step().repeats));
    step().ends = outcome == TraceStep::Outcome::Resolved || outcome == TraceStep::Outcome::Breaks;
    Q_EMIT stepDone(int(m_step));
}

QString LiveTrace::shownTarget(const QUrl &url) const
{
    return m_secrets.isEmpty() ? shownForeignUrl(url) : url.scheme() + "://"_L1 + withoutSecrets(url.host());
}

QString LiveTrace::withoutSecrets(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, u"[token]"_s);
    return text;
}

} // namespace sme
