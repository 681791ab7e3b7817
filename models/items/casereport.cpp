// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/casereport.h"

#include "hosts/filehosts.h"
#include "items/connectiontest.h"
#include "items/explainsession.h"
#include "items/imagesmodel.h"
#include "items/nodesession.h"
#include "items/pulllogmodel.h"
#include "items/tracemodel.h"
#include "node/report.h"
#include "probe/probereport.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct CaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::CaseReport)
};

/// More lines of one sort than these are counted, not printed.
constexpr qsizetype mostLines = 200;
constexpr int mostPulls = 10;

/// At most mostLines lines, with the number of those that are left out.
QStringList cutLines(QStringList lines)
{
    const qsizetype more = lines.size() - mostLines;
    if (more <= 0)
        return lines;
    lines = lines.first(mostLines);
    lines += CaseTexts::tr("and %1 more").arg(more);
    return lines;
}

QString mirrorLine(const MirrorEntry &mirror)
{
    QStringList hosts;
    for (const HostEntry &host : mirror.hosts) {
        QString text = u"%1 (%2)"_s.arg(host.value.url, host.value.effectiveCapabilities().join(", "_L1));
        if (host.value.caBundle)
            text += u' ' + CaseTexts::tr("with CA bundle %1").arg(*host.value.caBundle);
        if (host.value.overridesPath())
            text += u' ' + CaseTexts::tr("with override path");
        hosts += text;
    }
    return CaseTexts::tr("mirror of %1: %2")
        .arg(mirror.upstream, hosts.isEmpty() ? CaseTexts::tr("no host") : hosts.join("; "_L1));
}

QStringList documentFacts(const CaseSources &sources, const QDateTime &time)
{
    const ShootManifest &manifest = sources.document.manifest();
    QStringList facts{
        CaseTexts::tr("made by Shoot Mirror Editor %1 at %2")
            .arg(QStringLiteral(MIRROR_VERSION), time.toString(Qt::ISODate)),
        CaseTexts::tr("file: %1").arg(sources.file.isEmpty() ? CaseTexts::tr("not saved yet") : sources.file),
        CaseTexts::tr("release of the extension: %1").arg(sources.document.release().id()),
        CaseTexts::tr("containerd: %1").arg(sources.containerd.id())};
    if (const auto &error = manifest.readError())
        facts += CaseTexts::tr("the text cannot be read: line %1: %2").arg(error->place.line).arg(error->message);
    if (manifest.context().disabled)
        facts += CaseTexts::tr("the extension is disabled: nothing of it reaches a node");
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror)
        facts += mirrorLine(manifest.mirror(mirror));
    return cutLines(facts);
}

QStringList findingLines(const MirrorDocument &document)
{
    QStringList lines;
    const ShootManifest &manifest = document.manifest();
    if (const auto error = document.validator().decodeError(manifest))
        lines += CaseTexts::tr("error, line %1: %2").arg(error->place.line).arg(error->message);
    const QList<Finding> findings = document.validator().findings();
    for (const Finding &finding : findings) {
        lines += CaseTexts::tr("%1, line %2, %3: %4")
                     .arg(severityId(finding.severity), QString::number(manifest.place(finding.where).line),
                          finding.rule, finding.message);
        if (lines.size() > 2 * mostLines)
            break;
    }
    return cutLines(lines);
}

QStringList connectionLines(const QList<ProbeResult> &results)
{
    QStringList lines;
    for (const ProbeResult &result : results)
        lines += CaseTexts::tr("%1 for %2: %3; containerd: %4; %5")
                     .arg(result.request.url, result.request.upstream, verdictId(result.verdict),
                          outcomeText(result.containerd), result.summary);
    return cutLines(lines);
}

QStringList traceLines(const TraceModel &model)
{
    if (model.completeImage().isEmpty())
        return {};
    QStringList lines{CaseTexts::tr("%1, containerd %2").arg(model.completeImage(), model.trace().containerd.id())};
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex step = model.index(row, TraceModel::RequestColumn);
        QStringList parts{step.siblingAtColumn(TraceModel::PurposeColumn).data().toString(), step.data().toString()};
        for (const auto column : {TraceModel::SeenColumn, TraceModel::ResultColumn, TraceModel::VersionsColumn})
            parts += step.siblingAtColumn(column).data().toString();
        if (step.data(TraceModel::SkippedRole).toBool())
            parts += step.siblingAtColumn(TraceModel::WhyColumn).data().toString();
        parts.removeAll(QString());
        lines += parts.join("; "_L1);
    }
    return cutLines(lines);
}

QStringList imageLines(const ImagesModel &images)
{
    if (!images.hasList())
        return {};
    const ImageSummary &summary = images.summary();
    QStringList lines{
        CaseTexts::tr("%1 images, %2 with a mirror, %3 tags resolved at the upstream, %4 without a mirror")
            .arg(summary.images)
            .arg(summary.mirrored)
            .arg(summary.tagsLeak)
            .arg(summary.withoutMirror)};
    for (const QString &registry : summary.registriesWithoutMirror)
        lines += CaseTexts::tr("no mirror: %1").arg(registry);
    return cutLines(lines);
}

/// The pull that is shown, then others that failed.
QList<OverlaidPull> reportedPulls(const CaseSources &sources)
{
    QList<OverlaidPull> pulls;
    if (const auto &shown = sources.trace.overlaid())
        pulls.append(*shown);
    const ShootManifest &manifest = sources.document.manifest();
    for (const LoggedPull &pull : sources.log.pulls()) {
        if (pulls.size() >= mostPulls)
            break;
        const bool isShown = !pulls.isEmpty() && pulls.constFirst().pull.image == pull.image
            && pulls.constFirst().pull.from == pull.from;
        if (isShown || pull.result != LoggedPull::Result::Failed)
            continue;
        Trace trace;
        const ContainerdChoice version = choiceFor(pull, sources.containerd);
        if (const Result<ImageReference> image = parseImageReference(pull.image))
            trace = predictTrace(mirrorFor(manifest, *image, sources.document.release()), *image, version);
        pulls.append(overlay(pull, trace, manifest, version));
    }
    return pulls;
}

} // namespace

QString caseReport(const CaseSources &sources, const QDateTime &time)
{
    SupportCase all;
    const QString shoot = sources.document.manifest().subject().displayName();
    all.title = shoot.isEmpty() ? sources.file : shoot;
    all.facts = documentFacts(sources, time);
    all.findings = findingLines(sources.document);
    const QList<ProbeResult> results = sources.connections.results();
    all.connections = connectionLines(results);
    if (!results.isEmpty())
        all.connectionReport = probeReport(results, time);
    all.comparison = sources.node.comparison();
    if (const auto &explanation = sources.explain.explanation())
        all.explanations.append(*explanation);
    all.pullPath = traceLines(sources.trace);
    all.pulls = reportedPulls(sources);
    all.images = imageLines(sources.images);
    return supportReport(all);
}

} // namespace sme
