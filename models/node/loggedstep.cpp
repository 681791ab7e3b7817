// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/loggedstep.h"

#include "containerd/behaviour.h"
#include "node/messagefacts.h"

namespace sme {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

/// One with the scheme of the request, and that is made in any case, comes before others.
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

bool tellsEveryStatus(const OverlaidPull &pull)
{
    if (pull.pull.isAmbiguous)
        return false;
    if (pull.pull.namesStatus)
        return true;
    const auto version = ContainerdVersion::find(pull.containerd);
    return version && behavioursOf(*version).testFlag(Behaviour::LogsEveryStatus);
}

} // namespace sme
