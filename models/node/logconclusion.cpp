// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/logconclusion.h"

#include "node/explanation.h"
#include "node/loggedstep.h"
#include "node/redaction.h"
#include "text/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct LogConclusionTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::LogOverlay)
};

class Conclusion
{
public:
    Conclusion(const OverlaidPull &pull, const ShootManifest &manifest, const ContainerdChoice &choice)
        : m_pull(pull), m_manifest(manifest), m_choice(choice)
    {
    }

    QString sentences() const
    {
        QStringList words;
        const LoggedPull &pull = m_pull.pull;
        if (!pull.droppedFile.isEmpty())
            words.append(LogConclusionTexts::tr("containerd dropped hosts.toml, so no mirror was used: %1.")
                             .arg(redacted(pull.droppedFile)));
        if (pull.result == LoggedPull::Result::Failed)
            words.append(failure());
        else if (pull.result == LoggedPull::Result::Unknown)
            words.append(LogConclusionTexts::tr("The log does not have the end of this pull."));
        if (pull.result != LoggedPull::Result::Failed)
            words.append(service());
        words.append(failedMirrors());
        if (pull.isAmbiguous)
            words.append(LogConclusionTexts::tr(
                "Other pulls ran at the same time, and some lines do not tell which one they are of."));
        if (!m_pull.unexpected.isEmpty())
            words.append(
                LogConclusionTexts::tr("Requests that were not predicted: %1. The node has another configuration "
                                       "than the document.")
                    .arg(m_pull.unexpected.size()));
        words.removeAll(QString());
        return words.join(u' ');
    }

private:
    const OverlaidStep *resolver() const
    {
        const auto resolves = [](const OverlaidStep &step) {
            return step.predicted.isResolving()
                && ((step.seen == Seen::Yes && step.status >= 200 && step.status < 300) || step.seen == Seen::Inferred);
        };
        const auto found = std::ranges::find_if(m_pull.steps, resolves);
        return found == m_pull.steps.end() ? nullptr : &*found;
    }

    /// The mirrors that did not say which digest it is, and how long that took.
    QString failedMirrors() const
    {
        QStringList failed;
        for (const OverlaidStep &step : m_pull.steps) {
            const bool isFailure = step.status == 0 || step.status >= 400;
            if (step.seen != Seen::Yes || !isFailure || !step.predicted.isResolving() || isUpstream(step.predicted))
                continue;
            QString text = step.status == 0
                ? LogConclusionTexts::tr("%1 did not answer").arg(hostOf(step.predicted))
                : LogConclusionTexts::tr("%1 answered %2").arg(hostOf(step.predicted), QString::number(step.status));
            if (step.milliseconds >= 1000)
                text += LogConclusionTexts::tr(", which took %1").arg(durationText(double(step.milliseconds)));
            failed.append(text);
        }
        return failed.isEmpty() ? QString() : LogConclusionTexts::tr("Mirrors before: %1.").arg(failed.join("; "_L1));
    }

    QString failure() const
    {
        const ErrorExplanation found = explain(m_pull.pull.error, &m_manifest, m_choice);
        const QString error = redacted(m_pull.pull.error);
        return found.isKnown()
            ? LogConclusionTexts::tr("The pull failed: %1. %2").arg(error, found.main.causes.value(0).cause)
            : LogConclusionTexts::tr("The pull failed: %1.").arg(error);
    }

    QString service() const
    {
        if (m_pull.pull.hasRequests)
            return serviceOfRequests();
        const OverlaidStep *step = resolver();
        if (step == nullptr || m_pull.pull.result == LoggedPull::Result::Unknown)
            return LogConclusionTexts::tr("Which host served it, the log does not tell. %1").arg(debugLogAdvice());
        const QString host = step->predicted.host;
        if (isUpstream(step->predicted))
            return LogConclusionTexts::tr(
                "Resolved by the upstream (inferred: all hosts before it failed or are left out). Whether "
                "mirrors served content, the log does not tell.");
        if (tellsEveryStatus(m_pull))
            return LogConclusionTexts::tr(
                       "Resolved by the mirror %1 (inferred: no request to it or to the upstream failed).")
                .arg(host);
        return LogConclusionTexts::tr(
                   "Inferred: served by the mirror %1, since no request to the upstream failed. Answers 401, 403 and "
                   "5xx of the mirror would not be told by this version.")
            .arg(host);
    }

    QString serviceOfRequests() const
    {
        int mirror = 0;
        int upstream = 0;
        QList<OverlaidStep> steps = m_pull.steps;
        for (const LoggedRequest &request : m_pull.pull.requests) {
            const OverlaidStep *step = findStep(steps, request);
            if (step == nullptr || request.status < 200 || request.status > 299)
                continue;
            ++(isUpstream(step->predicted) ? upstream : mirror);
        }
        if (mirror == 0 && upstream == 0)
            return {};
        if (upstream == 0)
            return LogConclusionTexts::tr("The mirrors served all requests (%1).").arg(mirror);
        if (mirror == 0)
            return LogConclusionTexts::tr("The upstream served all requests (%1), no mirror any.").arg(upstream);
        return LogConclusionTexts::tr("Requests served: %1 by the mirrors, %2 by the upstream.")
            .arg(mirror)
            .arg(upstream);
    }

    const OverlaidPull &m_pull;
    const ShootManifest &m_manifest;
    const ContainerdChoice &m_choice;
};

} // namespace

QString conclusionOf(const OverlaidPull &pull, const ShootManifest &manifest, const ContainerdChoice &choice)
{
    return Conclusion(pull, manifest, choice).sentences();
}

} // namespace sme
