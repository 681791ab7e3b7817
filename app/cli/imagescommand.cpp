// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"

#include "node/imageuse.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

constexpr qint64 maxListSize = 256 * 1024 * 1024;

void printUse(const ImageUse &use, const Terminal &terminal)
{
    QString text;
    auto style = Style::Plain;
    if (!use.problem.isEmpty()) {
        text = Cli::tr("not an image: %1").arg(use.problem);
        style = Style::Error;
    } else if (!use.upstream) {
        text = Cli::tr("no mirror for %1").arg(use.registry);
        if (!use.nearest.isEmpty())
            text += Cli::tr(" (meant: %1?)").arg(use.nearest);
        if (!use.fix.isEmpty())
            text += Cli::tr("; fix: shoot-mirror edit FILE %1").arg(use.fix);
        style = Style::Warning;
    } else {
        text = use.hosts.join(", "_L1);
        if (!use.tagByMirror)
            text += Cli::tr("; its tag is resolved at the upstream");
        if (!use.digestByMirror)
            text += Cli::tr("; a digest too is looked for at the upstream");
        style = use.tagByMirror ? Style::Good : Style::Plain;
    }
    if (use.ofGardener)
        text += Cli::tr(" [system image of Gardener]");
    terminal.line(terminal.styled(Style::Heading, use.image) + u' ' + terminal.styled(style, text));
}

void printSummary(const ImageSummary &summary, const Terminal &terminal)
{
    terminal.line(terminal.styled(Style::Plain,
                                  Cli::tr("%1 images: %2 with a mirror (tags of %3 go to the upstream), %4 without, "
                                          "%5 not valid")
                                      .arg(summary.images)
                                      .arg(summary.mirrored)
                                      .arg(summary.tagsLeak)
                                      .arg(summary.withoutMirror)
                                      .arg(summary.invalid)));
}

} // namespace

void describeImages(CommandLine &line)
{
    line.setWords(u"FILE LIST|-"_s,
                  Cli::tr("The manifest, and a list of images: plain, what kubectl prints as JSON or YAML, or a table "
                          "of crictl."),
                  2, 2);
    addShootOption(line);
}

ExitCode runImages(const CommandLine &line)
{
    const ChosenManifest manifest(line.words().constFirst(), line);
    if (manifest.code())
        return *manifest.code();
    manifest.tellWhatNodesLack(line);
    const std::optional<QByteArray> text = readBytes(line.words().at(1), maxListSize, line);
    if (!text)
        return ExitCode::Usage;
    const Result<QList<ListedImage>> images = readImageList(*text);
    if (!images)
        line.terminal().message(u"%1: %2"_s.arg(line.words().at(1), images.error().message));

    const QList<ImageUse> uses = images ? imageUses(*images, manifest->config()) : QList<ImageUse>();
    const ImageSummary summary = summaryOf(uses);
    for (const ImageUse &use : uses) {
        if (line.wantsJson())
            line.terminal().json(use.toJson());
        else
            printUse(use, line.terminal());
    }
    if (line.wantsJson())
        line.terminal().json(summary.toJson());
    else
        printSummary(summary, line.terminal());
    return !images || summary.invalid > 0 ? ExitCode::No : ExitCode::Fine;
}

} // namespace sme
