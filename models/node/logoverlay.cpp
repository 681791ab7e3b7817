// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/logoverlay.h"

#include "containerd/behaviour.h"
#include "containerd/imagereference.h"
#include "node/explanation.h"
#include "node/redaction.h"
#include "text/duration.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct LogOverlayTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::LogOverlay)
};

/// Whether it is made only after a certain answer to another request of the same host.
bool isConditional(const TraceStep &step)
{
    return !step.when.isEmpty();
}

bool isUpstream(const TraceStep &step)
{
    return step.role == TraceStep::Role::Upstream;
}

QString hostOf(const TraceStep &step)
{
    const QString ofUrl = authorityOf(QUrl(step.url.section(u'<', 0, 0)));
    return ofUrl.isEmpty() ? authorityOf(QUrl(step.host)) : ofUrl;
}

/// The part of a URL that two attempts at one thing share: without the scheme, which may be tried as https first.
QString thingOf(const QString &url)
{
    return url.section(u"://"_s, 1).section(u'?', 0, 0);
}

/// Whether a request is the one that is predicted. Content is asked for by many digests, and one step stands for all.
bool fits(const TraceStep &step, const LoggedRequest &request)
{
    const QString wanted = thingOf(step.url);
    const QString url = thingOf(request.url);
    if (!step.isResolving()) {
        const qsizetype name = wanted.lastIndexOf(u'/') + 1;
        return request.method == step.method && name > 0 && url.startsWith(wanted.first(name))
            && QStringView(url).sliced(name).startsWith("sha256:"_L1);
    }
    // A GET of what HEAD asked for follows where its answer was not enough.
    return url == wanted && (request.method == step.method || !url.contains("/sha256:"_L1));
}

/// The step that a request is: with its scheme, and one that is made in any case, before others.
OverlaidStep *findStep(QList<OverlaidStep> &steps, const LoggedRequest &request)
{
    const auto isExact = [&](const TraceStep &step) {
        return fits(step, request) && request.method == step.method
            && step.url.section(u':', 0, 0) == request.url.section(u':', 0, 0);
    };
    OverlaidStep *best = nullptr;
    int bestRank = 3;
    for (OverlaidStep &step : steps) {
        if (!fits(step.predicted, request))
            continue;
        const bool exact = isExact(step.predicted);
        const int rank = exact && !isConditional(step.predicted) ? 0 : exact ? 1 : 2;
        if (rank < bestRank) {
            best = &step;
            bestRank = rank;
        }
    }
    return best;
}

/// The version by the words of the log, where nothing names it.
QString versionOf(const LoggedPull &pull, const ContainerdChoice &choice)
{
    if (const ContainerdChoice named = choiceFor(pull, choice); !named.isAny())
        return named.id();
    if (pull.isFirstGeneration)
        return u"1.6-1.7"_s;
    return pull.namesStatus ? u"2.0-"_s : QString();
}

class Overlayer
{
public:
    Overlayer(const LoggedPull &pull, const Trace &trace, const ShootManifest &manifest, const ContainerdChoice &choice)
        : m_manifest(manifest), m_choice(choice)
    {
        m_result.pull = pull;
        const Result<ImageReference> image = parseImageReference(pull.image);
        m_result.image = image ? image->toString() : pull.image;
        m_result.containerd = versionOf(pull, choice);
        for (const TraceStep &step : trace.steps)
            m_result.steps.append({.predicted = step, .time = {}});
    }

    OverlaidPull run()
    {
        if (m_result.pull.hasRequests)
            placeAll();
        else
            infer();
        conclude();
        return std::move(m_result);
    }

private:
    /// A log at debug tells each request: what is not there was not made.
    void placeAll()
    {
        for (OverlaidStep &step : m_result.steps)
            step.seen = Seen::No;
        for (const LoggedRequest &request : std::as_const(m_result.pull.requests)) {
            OverlaidStep *step = findStep(m_result.steps, request);
            if (step == nullptr || step->predicted.skipped)
                m_result.unexpected.append(request);
            else
                place(*step, request);
        }
    }

    static void place(OverlaidStep &step, const LoggedRequest &request)
    {
        step.seen = Seen::Yes;
        ++step.count;
        if (step.line == 0) {
            step.line = request.line;
            step.time = request.time;
        }
        // Of many layers, one that failed says more.
        if (step.status < 400)
            step.status = request.status;
        if (request.milliseconds >= 0)
            step.milliseconds = std::max<qint64>(step.milliseconds, 0) + request.milliseconds;
    }

    /// At info a log tells failures only: of 1.x 404 and network errors, of 2.0.0 and newer each one, in the resolve
    /// step.
    void infer()
    {
        for (const LoggedRequest &request : std::as_const(m_result.pull.requests))
            placeFailure(request);
        for (const SharedFailure &failure : std::as_const(m_result.pull.shared))
            placeShared(failure);
        placeError();
        bool reached = true;
        bool certain = true;
        for (OverlaidStep &step : m_result.steps) {
            if (step.predicted.skipped) {
                if (step.seen != Seen::Yes)
                    step.seen = Seen::No;
                continue;
            }
            if (!step.predicted.isResolving())
                continue;
            if (step.seen == Seen::Yes) {
                reached = true;
                certain = true;
                continue;
            }
            if (isConditional(step.predicted)) {
                step.seen = reached || !certain ? Seen::Unknown : Seen::No;
                continue;
            }
            step.seen = reached ? (certain ? Seen::Inferred : Seen::Unknown) : certain ? Seen::No : Seen::Unknown;
            reached = false;
            certain = certain && tellsEveryStatus();
        }
        inferFetch();
    }

    bool tellsEveryStatus() const
    {
        if (m_result.pull.isAmbiguous)
            return false;
        if (m_result.pull.namesStatus)
            return true;
        const auto version = ContainerdVersion::find(m_result.containerd);
        return version && behavioursOf(*version).testFlag(Behaviour::LogsEveryStatus);
    }

    void placeFailure(const LoggedRequest &request)
    {
        OverlaidStep *step = request.url.isEmpty() ? stepOfHost(request.host) : findStep(m_result.steps, request);
        if (step == nullptr || step->predicted.skipped)
            m_result.unexpected.append(request);
        else
            place(*step, request);
    }

    /// A failure is of the pull that alone has its host.
    void placeShared(const SharedFailure &failure)
    {
        const auto asksIt = [&](const QString &image) { return hasHost(image, failure.request.host); };
        const bool canBeOther = std::ranges::any_of(failure.others, asksIt);
        const bool canBeThis = asksIt(m_result.pull.image);
        if (canBeThis != canBeOther) {
            if (canBeThis)
                placeFailure(failure.request);
            return;
        }
        m_result.pull.isAmbiguous = true;
        if (!canBeThis)
            m_result.unexpected.append(failure.request);
    }

    /// Whether a pull of an image can ask a host, as the document has it.
    bool hasHost(const QString &image, const QString &host) const
    {
        const Result<ImageReference> reference = parseImageReference(image);
        if (!reference)
            return true;
        const QList<PullHost> hosts = pullHosts(mirrorFor(m_manifest, *reference), *reference);
        return std::ranges::any_of(hosts, [&](const PullHost &each) { return each.authority == host; });
    }

    /// By digest a host is asked twice; the first that was not seen yet is meant.
    OverlaidStep *stepOfHost(const QString &host)
    {
        OverlaidStep *first = nullptr;
        for (OverlaidStep &step : m_result.steps) {
            if (step.predicted.method != "HEAD"_L1 || hostOf(step.predicted) != host)
                continue;
            if (step.seen != Seen::Yes)
                return &step;
            if (first == nullptr)
                first = &step;
        }
        return first;
    }

    /// The error of a failed pull names the request that counted.
    void placeError()
    {
        if (m_result.pull.error.isEmpty())
            return;
        const MessageFacts facts = factsOf(plainMessage(m_result.pull.error));
        if (facts.url.isEmpty())
            return;
        const LoggedRequest request{.method = m_result.pull.error.contains("GET request"_L1)
                                            || m_result.pull.error.contains("Get \""_L1)
                                        ? u"GET"_s
                                        : u"HEAD"_s,
                                    .url = facts.url,
                                    .host = facts.host,
                                    .status = facts.status,
                                    .error = {},
                                    .time = m_result.pull.to,
                                    .milliseconds = -1,
                                    .line = m_result.pull.endLine};
        OverlaidStep *step = findStep(m_result.steps, request);
        if (step != nullptr && step->seen != Seen::Yes && !step->predicted.skipped)
            place(*step, request);
    }

    /// After the resolve step each object is asked of the first host first; that a later one was asked is not told.
    void inferFetch()
    {
        QList<TraceStep::Purpose> told;
        for (OverlaidStep &step : m_result.steps) {
            if (step.predicted.isResolving() || step.predicted.skipped || step.seen == Seen::Yes)
                continue;
            const TraceStep::Purpose purpose = step.predicted.purpose;
            const bool isFirst = !told.contains(purpose) && !isConditional(step.predicted);
            if (!isConditional(step.predicted))
                told.append(purpose);
            step.seen = isFirst && m_result.pull.result == LoggedPull::Result::Done ? Seen::Inferred : Seen::Unknown;
        }
    }

    const OverlaidStep *resolver() const
    {
        const auto resolves = [](const OverlaidStep &step) {
            return step.predicted.isResolving()
                && ((step.seen == Seen::Yes && step.status >= 200 && step.status < 300) || step.seen == Seen::Inferred);
        };
        const auto found = std::ranges::find_if(m_result.steps, resolves);
        return found == m_result.steps.end() ? nullptr : &*found;
    }

    void conclude()
    {
        QStringList words;
        const LoggedPull &pull = m_result.pull;
        if (!pull.droppedFile.isEmpty())
            words.append(LogOverlayTexts::tr("containerd dropped hosts.toml, so no mirror was used: %1.")
                             .arg(redacted(pull.droppedFile)));
        if (pull.result == LoggedPull::Result::Failed)
            words.append(failure());
        else if (pull.result == LoggedPull::Result::Unknown)
            words.append(LogOverlayTexts::tr("The log does not have the end of this pull."));
        if (pull.result != LoggedPull::Result::Failed)
            words.append(service());
        words.append(failedMirrors());
        if (pull.isAmbiguous)
            words.append(LogOverlayTexts::tr(
                "Other pulls ran at the same time, and some lines do not tell which one they are of."));
        if (!m_result.unexpected.isEmpty())
            words.append(LogOverlayTexts::tr("Requests that were not predicted: %1. The node has another configuration "
                                             "than the document.")
                             .arg(m_result.unexpected.size()));
        words.removeAll(QString());
        m_result.conclusion = words.join(u' ');
    }

    /// The mirrors that did not say which digest it is, and how long that took.
    QString failedMirrors() const
    {
        QStringList failed;
        for (const OverlaidStep &step : m_result.steps) {
            const bool isFailure = step.status == 0 || step.status >= 400;
            if (step.seen != Seen::Yes || !isFailure || !step.predicted.isResolving() || isUpstream(step.predicted))
                continue;
            QString text = step.status == 0
                ? LogOverlayTexts::tr("%1 did not answer").arg(hostOf(step.predicted))
                : LogOverlayTexts::tr("%1 answered %2").arg(hostOf(step.predicted), QString::number(step.status));
            if (step.milliseconds >= 1000)
                text += LogOverlayTexts::tr(", which took %1").arg(durationText(double(step.milliseconds)));
            failed.append(text);
        }
        return failed.isEmpty() ? QString() : LogOverlayTexts::tr("Mirrors before: %1.").arg(failed.join("; "_L1));
    }

    QString failure() const
    {
        const ErrorExplanation found = explain(m_result.pull.error, &m_manifest, m_choice);
        const QString error = redacted(m_result.pull.error);
        return found.isKnown()
            ? LogOverlayTexts::tr("The pull failed: %1. %2").arg(error, found.main.causes.value(0).cause)
            : LogOverlayTexts::tr("The pull failed: %1.").arg(error);
    }

    QString service() const
    {
        if (m_result.pull.hasRequests)
            return serviceOfRequests();
        const OverlaidStep *step = resolver();
        if (step == nullptr || m_result.pull.result == LoggedPull::Result::Unknown)
            return LogOverlayTexts::tr("Which host served it, the log does not tell. %1").arg(debugLogAdvice());
        const QString host = step->predicted.host;
        if (isUpstream(step->predicted))
            return LogOverlayTexts::tr(
                "Resolved by the upstream (inferred: all hosts before it failed or are left out). Whether "
                "mirrors served content, the log does not tell.");
        if (tellsEveryStatus())
            return LogOverlayTexts::tr(
                       "Resolved by the mirror %1 (inferred: no request to it or to the upstream failed).")
                .arg(host);
        return LogOverlayTexts::tr(
                   "Inferred: served by the mirror %1, since no request to the upstream failed. Answers 401, 403 and "
                   "5xx of the mirror would not be told by this version.")
            .arg(host);
    }

    QString serviceOfRequests() const
    {
        int mirror = 0;
        int upstream = 0;
        QList<OverlaidStep> steps = m_result.steps;
        for (const LoggedRequest &request : m_result.pull.requests) {
            const OverlaidStep *step = findStep(steps, request);
            if (step == nullptr || request.status < 200 || request.status > 299)
                continue;
            ++(isUpstream(step->predicted) ? upstream : mirror);
        }
        if (mirror == 0 && upstream == 0)
            return {};
        if (upstream == 0)
            return LogOverlayTexts::tr("The mirrors served all requests (%1).").arg(mirror);
        if (mirror == 0)
            return LogOverlayTexts::tr("The upstream served all requests (%1), no mirror any.").arg(upstream);
        return LogOverlayTexts::tr("Requests served: %1 by the mirrors, %2 by the upstream.").arg(mirror).arg(upstream);
    }

    const ShootManifest &m_manifest;
    const ContainerdChoice &m_choice;
    OverlaidPull m_result;
};

} // namespace

ContainerdChoice choiceFor(const LoggedPull &pull, const ContainerdChoice &choice)
{
    const auto version = ContainerdVersion::find(pull.userAgent);
    return version ? ContainerdChoice(*version) : choice;
}

OverlaidPull overlay(const LoggedPull &pull, const Trace &trace, const ShootManifest &manifest,
                     const ContainerdChoice &version)
{
    return Overlayer(pull, trace, manifest, version).run();
}

} // namespace sme
