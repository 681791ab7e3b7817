// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"

#include "containerd/trace.h"
#include "hosts/filehosts.h"
#include "node/logoverlay.h"
#include "node/redaction.h"

#include <QFile>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

std::optional<QList<LoggedPull>> readLog(const QString &path, const CommandLine &line)
{
    const std::unique_ptr<QFile> file = openText(path, line);
    if (!file)
        return {};
    PullLogReader reader;
    reader.read(*file);
    if (file->error() != QFileDevice::NoError) {
        line.terminal().message(Cli::tr("%1 cannot be read: %2").arg(path, file->errorString()));
        return {};
    }
    return reader.take();
}

/// The prediction for each image, made once.
class Predictions
{
public:
    Predictions(const ShootManifest &manifest, ReleaseChoice release) : m_manifest(manifest), m_release(release) { }

    const Trace &of(const QString &image, const ContainerdChoice &version)
    {
        const std::pair key(image, version.id());
        const auto known = m_traces.constFind(key);
        if (known != m_traces.cend())
            return *known;
        Trace trace;
        if (const Result<ImageReference> reference = parseImageReference(image))
            trace = predictTrace(mirrorFor(m_manifest, *reference, m_release), *reference, version);
        return *m_traces.insert(key, trace);
    }

private:
    const ShootManifest &m_manifest;
    ReleaseChoice m_release;
    QHash<std::pair<QString, QString>, Trace> m_traces;
};

QString seenText(const OverlaidStep &step)
{
    const QString status = step.status == 0 ? QString() : u" "_s + QString::number(step.status);
    switch (step.seen) {
    case Seen::Yes:
        return Cli::tr("seen%1, line %2").arg(status).arg(step.line);
    case Seen::No:
        return Cli::tr("not made");
    case Seen::Inferred:
        return Cli::tr("made, as is inferred");
    case Seen::Unknown:
        break;
    }
    return Cli::tr("not known");
}

void print(const OverlaidPull &pull, const Terminal &terminal)
{
    const Style style = pull.pull.result == LoggedPull::Result::Done ? Style::Good
        : pull.pull.result == LoggedPull::Result::Failed             ? Style::Error
                                                                     : Style::Info;
    terminal.line(u"%1 %2 %3"_s.arg(terminal.styled(Style::Heading, pull.image),
                                    terminal.styled(style, pull.pull.resultId()),
                                    terminal.styled(Style::Faint, pull.pull.from + u' ' + pull.containerd)));
    for (const OverlaidStep &step : pull.steps) {
        if (step.predicted.skipped)
            continue;
        terminal.line(u"  "_s
                      + terminal.styled(step.seen == Seen::Yes ? Style::Plain : Style::Faint,
                                        u"%1 %2: %3"_s.arg(step.predicted.method, step.predicted.url, seenText(step))));
    }
    for (const LoggedRequest &request : pull.unexpected)
        terminal.line(
            u"  "_s
            + terminal.styled(Style::Warning,
                              Cli::tr("not predicted, line %1: %2 %3")
                                  .arg(request.line)
                                  .arg(request.method, request.url.isEmpty() ? request.host : redacted(request.url))));
    terminal.line(u"  "_s + terminal.styled(Style::Plain, pull.conclusion));
}

} // namespace

void describeLog(CommandLine &line)
{
    line.setWords(
        u"FILE LOG|-"_s,
        Cli::tr("The manifest, and a log of containerd: plain, or of journalctl -u containerd as text or -o json."), 2,
        2);
    line.addContainerdOption();
    addShootOption(line);
    line.setHelpEnd(u'\n' + debugLogAdvice() + u'\n');
}

ExitCode runLog(const CommandLine &line)
{
    const ChosenManifest manifest(line.words().constFirst(), line);
    if (manifest.code())
        return *manifest.code();
    manifest.tellWhatNodesLack(line);
    const std::optional<QList<LoggedPull>> pulls = readLog(line.words().at(1), line);
    if (!pulls)
        return ExitCode::Usage;
    Predictions predictions(*manifest, line.release());
    auto code = pulls->isEmpty() ? ExitCode::No : ExitCode::Fine;
    for (const LoggedPull &pull : *pulls) {
        const OverlaidPull overlaid =
            overlay(pull, predictions.of(pull.image, choiceFor(pull, line.containerd())), *manifest, line.containerd());
        if (line.wantsJson())
            line.terminal().json(overlaid.toJson());
        else
            print(overlaid, line.terminal());
        if (pull.result == LoggedPull::Result::Failed)
            code = ExitCode::No;
    }
    if (pulls->isEmpty())
        line.terminal().message(Cli::tr("The log has no pull of containerd."));
    return code;
}

} // namespace sme
