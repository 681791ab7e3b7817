// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"
#include "interrupt.h"
#include "probeoptions.h"

#include "probe/proberunner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

constexpr int maxConcurrency = 1000;

bool isUrl(const QString &word)
{
    return word.contains("://"_L1);
}

/// The options for the hosts of a manifest. An image that is named without a registry is one of docker.io, or of the
/// only upstream that there is.
ProbeOptions optionsFor(const ShootManifest &manifest, ProbeOptions options, const CommandLine &line)
{
    QSet<QString> upstreams;
    for (int i = 0; i < manifest.mirrorCount(); ++i)
        upstreams += manifest.mirror(i).upstream;
    if (!options.image || upstreams.isEmpty() || upstreams.contains(options.image->registry))
        return options;
    const QString text = line.value(u"image"_s);
    if (upstreams.size() == 1 && !text.startsWith(options.image->registry + u'/')) {
        const Result<ImageReference> image = parseImageReference(*upstreams.constBegin() + u'/' + text);
        if (image && image->registry == *upstreams.constBegin()) {
            options.image = *image;
            return options;
        }
    }
    line.terminal().message(Cli::tr("The image is of %1, which has no mirror here: only the APIs are tested.")
                                .arg(options.image->registry));
    return options;
}

/// The tests of all words, or an exit code if one of them cannot be read.
class Requests
{
public:
    Requests(const CommandLine &line, const ProbeOptions &options) : m_line(line), m_options(options) { }

    ExitCode add(const QString &word)
    {
        if (!isUrl(word))
            return addFile(word);
        list.append(probeRequest(word, m_line.value(u"upstream"_s), m_options));
        return ExitCode::Fine;
    }

    QList<ProbeRequest> list;

private:
    ExitCode addFile(const QString &path)
    {
        const std::optional<Input> input = readInput(path, m_line);
        if (!input) {
            if (path != "-"_L1 && !QFileInfo::exists(path))
                m_line.terminal().message(Cli::tr("The URL of a host begins with http:// or https://."));
            return ExitCode::Usage;
        }
        const std::vector<const ShootManifest *> manifests = chosenManifests(*input, m_line);
        if (manifests.empty())
            return ExitCode::Usage;
        auto code = ExitCode::Fine;
        for (const ShootManifest *manifest : manifests) {
            if (manifest->readError())
                code = worse(code, refuse(*input, *manifest->readError(), m_line));
            else
                list += probeRequests(*manifest, path, optionsFor(*manifest, m_options, m_line));
        }
        return code;
    }

    const CommandLine &m_line;
    ProbeOptions m_options;
};

Style styleOf(const ProbeResult &result)
{
    if (result.verdict == Verdict::Ok)
        return Style::Good;
    return result.containerd == ContainerdOutcome::Breaks ? Style::Error : Style::Warning;
}

void print(const ProbeResult &result, const CommandLine &line)
{
    const Terminal &terminal = line.terminal();
    if (line.wantsJson()) {
        terminal.json(result.toJson());
        return;
    }
    QString text = terminal.styled(styleOf(result), verdictId(result.verdict).leftJustified(22)) + u' ';
    if (!result.request.upstream.isEmpty())
        text += terminal.styled(Style::Faint, result.request.upstream) + u' ';
    text += terminal.styled(Style::Heading, result.request.url);
    text += terminal.styled(Style::Plain,
                            u"  %1 ms; %2"_s.arg(result.totalMs(), 0, 'f', 0).arg(outcomeText(result.containerd)));
    const StageReport *warned = nullptr;
    for (const StageReport &report : result.stages)
        warned = report.status == StageStatus::Warning ? &report : warned;
    if (result.verdict != Verdict::Ok || warned != nullptr)
        text += terminal.styled(Style::Plain, u": "_s + result.summary);
    if (result.differsByVersion())
        text += terminal.styled(Style::Faint, u" ("_s + result.byVersion.text() + u')');
    const QString remedy = result.remedy.isEmpty() && warned != nullptr ? warned->remedy : result.remedy;
    if (!remedy.isEmpty())
        text += terminal.styled(Style::Info, u" → "_s + remedy);
    terminal.line(text);
}

/// One line on standard error that is written over, on a terminal only.
class ProgressLine
{
public:
    void show(int done, int total) const
    {
        if (m_shown)
            write(u"\r\033[K"_s + Cli::tr("%1 of %2 tested").arg(done).arg(total));
    }
    /// Of a layer, in bytes.
    void showLayer(const QString &host, qint64 received, qint64 size) const
    {
        if (!m_shown)
            return;
        const QLocale locale;
        const QString all = size < 0 ? QString() : Cli::tr(" of %1").arg(locale.formattedDataSize(size));
        write(u"\r\033[K"_s + visibleText(host) + u": "_s + locale.formattedDataSize(received) + all);
    }
    void clear() const
    {
        if (m_shown)
            write(u"\r\033[K"_s);
    }

private:
    static void write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
        std::fflush(stderr);
    }

    bool m_shown = Terminal::isInteractive();
};

/// Runs all tests; the answer is "no" unless all are ok.
ExitCode runTests(const QList<ProbeRequest> &requests, int concurrency, const CommandLine &line)
{
    auto code = ExitCode::Fine;
    ProbeRunner runner;
    runner.setConcurrency(concurrency);
    const ProgressLine progress;
    QObject::connect(&runner, &ProbeRunner::resultReady, &runner, [&](int, const ProbeResult &result) {
        progress.clear();
        print(result, line);
        std::fflush(stdout);
        if (result.verdict != Verdict::Ok)
            code = ExitCode::No;
    });
    QObject::connect(&runner, &ProbeRunner::progress, &runner,
                     [&](int done, int total) { progress.show(done, total); });
    QObject::connect(&runner, &ProbeRunner::layerProgress, &runner, [&](int index, qint64 received, qint64 size) {
        progress.showLayer(requests.at(index).url, received, size);
    });
    QObject::connect(&runner, &ProbeRunner::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &runner, &ProbeRunner::cancel);
    runner.start(requests);
    QCoreApplication::exec();
    progress.clear();
    return code;
}

} // namespace

void describeProbe(CommandLine &line)
{
    line.setWords(u"FILE|URL..."_s, Cli::tr("Manifests whose hosts are tested, and URLs of hosts."));
    line.addOption({u"image"_s, Cli::tr("Tests manifest and content too, with this image."), u"REF"_s});
    line.addOption({u"upstream"_s, Cli::tr("The upstream that the URLs mirror."), u"UPSTREAM"_s});
    line.addOption({u"concurrency"_s, Cli::tr("How many hosts are tested at once."), u"N"_s,
                    QString::number(ProbeRunner::defaultConcurrency)});
    line.addOption({u"full"_s, Cli::tr("Gets all layers of the image whole, and hashes them.")});
    addProbeOptions(line);
    addShootOption(line);
}

ExitCode runProbe(const CommandLine &line)
{
    bool isNumber = false;
    const int concurrency = line.value(u"concurrency"_s).toInt(&isNumber);
    if (!isNumber || concurrency < 1 || concurrency > maxConcurrency)
        return line.usageError(Cli::tr("--concurrency takes a number from 1 to %1.").arg(maxConcurrency));
    std::optional<ProbeOptions> options = readProbeOptions(line);
    if (!options)
        return ExitCode::Usage;
    options->wholeLayers = line.isSet(u"full"_s);
    if (options->wholeLayers && !options->image)
        return line.usageError(Cli::tr("--full needs an image: --image REF."));

    Requests requests(line, *options);
    auto code = ExitCode::Fine;
    for (const QString &word : line.words())
        code = worse(code, requests.add(word));
    if (code == ExitCode::Usage)
        return code;
    if (requests.list.isEmpty())
        line.terminal().message(Cli::tr("There are no hosts to test."));
    return worse(code, runTests(requests.list, concurrency, line));
}

} // namespace sme
