// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"
#include "interrupt.h"
#include "probeoptions.h"

#include "hosts/filehosts.h"
#include "probe/livetrace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

void printStep(int number, const TraceStep &step, ContainerdVersions versions, const Terminal &terminal)
{
    const QString place = step.role == TraceStep::Role::Upstream ? Cli::tr("upstream") : Cli::tr("mirror");
    if (step.skipped) {
        terminal.line(
            terminal.styled(Style::Faint,
                            Cli::tr("%1. %2 left out (%3 %4): %5")
                                .arg(QString::number(number), step.purposeId(), place, step.host, *step.skipped)));
        return;
    }
    QString kind = step.purposeId() + ", "_L1 + place;
    if (step.versions != versions)
        kind += Cli::tr(", containerd %1").arg(step.versions.text());
    terminal.line(u"%1. %2 %3"_s.arg(number).arg(terminal.styled(Style::Heading, step.method + u' ' + step.url),
                                                 terminal.styled(Style::Faint, u'[' + kind + u']')));
    if (step.outcome == TraceStep::Outcome::None) {
        if (!step.when.isEmpty())
            terminal.line(u"     "_s + terminal.styled(Style::Plain, Cli::tr("only if %1").arg(step.when)));
        terminal.line(u"     "_s + terminal.styled(Style::Plain, step.why));
        terminal.line(u"     "_s + terminal.styled(Style::Plain, step.next));
        return;
    }
    const QString status = step.status ? QString::number(*step.status) : Cli::tr("no answer");
    const Style style = step.outcome == TraceStep::Outcome::Resolved ? Style::Good
        : step.outcome == TraceStep::Outcome::Breaks                 ? Style::Error
                                                                     : Style::Warning;
    terminal.line(u"     "_s + terminal.styled(style, u"%1 → %2"_s.arg(status, step.outcomeId())) + u' '
                  + terminal.styled(Style::Plain, step.detail));
    if (step.ends)
        terminal.line(u"     "_s + terminal.styled(style, Cli::tr("This request ends the resolve step.")));
}

void print(const Trace &trace, const CommandLine &line)
{
    const Terminal &terminal = line.terminal();
    if (line.wantsJson()) {
        terminal.json(trace.toJson());
        return;
    }
    const ContainerdVersions versions = ContainerdVersions::of(trace.containerd);
    const QString which = trace.containerd.isAny() ? Cli::tr("every version") : trace.containerd.id();
    terminal.line(terminal.styled(Style::Heading,
                                  Cli::tr("Requests of containerd (%1) for %2:").arg(which, trace.image.toString())));
    for (qsizetype i = 0; i < trace.steps.size(); ++i)
        printStep(int(i) + 1, trace.steps.at(i), versions, terminal);
    if (trace.unlistedHosts > 0)
        terminal.line(Cli::tr("and %1 more mirrors, which are not looked at").arg(trace.unlistedHosts));
}

/// Carries the trace out. The answer is "no" unless a request resolved the image.
ExitCode runLive(const Trace &trace, const LiveTrace::Settings &settings, const CommandLine &line)
{
    LiveTrace live(trace, settings);
    QObject::connect(&live, &LiveTrace::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, qApp, &QCoreApplication::quit);
    QMetaObject::invokeMethod(&live, &LiveTrace::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    print(live.trace(), line);
    const auto resolves = [](const TraceStep &step) { return step.outcome == TraceStep::Outcome::Resolved; };
    return std::ranges::any_of(live.trace().steps, resolves) ? ExitCode::Fine : ExitCode::No;
}

} // namespace

void describeTrace(CommandLine &line)
{
    line.setWords(u"FILE"_s, Cli::tr("The manifest."), 1, 1);
    line.addOption({u"image"_s, Cli::tr("The image that is pulled."), u"REF"_s});
    line.addOption({u"live"_s, Cli::tr("Also makes the requests, up to the one that ends the resolve step.")});
    addProbeOptions(line);
    addShootOption(line);
}

ExitCode runTrace(const CommandLine &line)
{
    if (!line.isSet(u"image"_s))
        return line.usageError(Cli::tr("--image is missing."));
    const std::optional<ProbeOptions> options = readProbeOptions(line);
    if (!options)
        return ExitCode::Usage;
    const ChosenManifest manifest(line.words().constFirst(), line);
    if (manifest.code())
        return *manifest.code();
    manifest.tellWhatNodesLack(line);

    const Trace trace =
        predictTrace(mirrorFor(*manifest, *options->image, line.release()), *options->image, line.containerd());
    if (line.isSet(u"live"_s))
        return runLive(trace, LiveTrace::Settings::of(*manifest, *options->image, *options), line);
    print(trace, line);
    return ExitCode::Fine;
}

} // namespace sme
