// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/logoverlay.h"

#include "containerd/imagereference.h"
#include "containerd/pullhost.h"
#include "node/logconclusion.h"
#include "node/loggedstep.h"
#include "node/messagefacts.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

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
        m_result.conclusion = conclusionOf(m_result, m_manifest, m_choice);
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
            certain = certain && tellsEveryStatus(m_result);
        }
        inferFetch();
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
