// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"

#include "node/comparison.h"
#include "node/nodeimport.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

Style styleOf(const UpstreamComparison &comparison)
{
    using Status = UpstreamComparison::Status;
    switch (comparison.status) {
    case Status::Same:
        return comparison.isSameInPart() ? Style::Info : Style::Good;
    case Status::Extra:
        return Style::Info;
    case Status::Missing:
    case Status::Different:
        return Style::Warning;
    default:
        return Style::Error;
    }
}

void printComparison(const UpstreamComparison &comparison, const Terminal &terminal)
{
    const QString name = comparison.upstream.isEmpty() ? Cli::tr("(node)") : comparison.upstream;
    const QString status =
        comparison.isSameInPart() ? Cli::tr("what could be checked is the same") : comparison.statusId();
    terminal.line(u"%1 %2 %3"_s.arg(terminal.styled(Style::Heading, name), terminal.styled(styleOf(comparison), status),
                                    terminal.styled(Style::Faint, comparison.path)));
    for (const NodeDifference &difference : comparison.differences) {
        const auto orNone = [](const QString &text) { return text.isEmpty() ? Cli::tr("nothing") : text; };
        terminal.line(
            u"  "_s
            + terminal.styled(Style::Warning,
                              Cli::tr("%1: expected %2, found %3")
                                  .arg(difference.what, orNone(difference.expected), orNone(difference.actual))));
        terminal.line(u"    "_s + terminal.styled(Style::Plain, difference.effect));
    }
    for (const QString &text : comparison.notChecked)
        terminal.line(u"  "_s + terminal.styled(Style::Faint, Cli::tr("not checked: %1").arg(text)));
}

ExitCode printImport(const NodeBundle &bundle, const CommandLine &line)
{
    const NodeImport import = importNode(bundle);
    line.terminal().raw(import.yaml);
    for (const QString &note : import.notes)
        line.terminal().message(note);
    return import.notes.isEmpty() && !import.config.mirrors.isEmpty() ? ExitCode::Fine : ExitCode::No;
}

/// Of which version the effects are told, where the bundle names one.
QString versionText(const NodeComparison &comparison)
{
    const QString found =
        Cli::tr("containerd %1, as %2 says").arg(comparison.found->toString(), comparison.versionSource);
    return comparison.containerd == ContainerdChoice(*comparison.found)
        ? found
        : Cli::tr("%1; told is what %2 does").arg(found, comparison.containerd.id());
}

ExitCode printAll(const NodeComparison &comparison, const CommandLine &line)
{
    const auto print = [&](const UpstreamComparison &one) {
        if (line.wantsJson())
            line.terminal().json(one.toJson());
        else
            printComparison(one, line.terminal());
    };
    for (const UpstreamComparison &upstream : comparison.upstreams)
        print(upstream);
    print(comparison.node);
    if (!line.wantsJson() && comparison.found)
        line.terminal().line(line.terminal().styled(Style::Faint, versionText(comparison)));
    return comparison.isSame() ? ExitCode::Fine : ExitCode::No;
}

} // namespace

void describeCompare(CommandLine &line)
{
    line.setWords(u"[FILE]"_s, Cli::tr("The manifest; with --import none is needed."), 0, 1);
    line.addOption({u"node"_s,
                    Cli::tr("What was taken from a node: a folder or an archive (tar, tar.gz, tar.zst, zip) with "
                            "etc/containerd (- is one on standard input), or registries.yaml alone."),
                    u"DIR"_s});
    line.addOption(
        {u"import"_s,
         Cli::tr("Print a MirrorConfig of the node's files, or of registries.yaml of k3s and RKE2, and what it "
                 "cannot express.")});
    line.addContainerdOption();
    addShootOption(line);
    line.setHelpEnd(u'\n'
                    + Cli::tr("To pack what is read, on a node:\n  %1\nor from outside, without crictl's part:\n  %2\n")
                          .arg(bundleCommand(), bundleCommandByKubectl()));
}

ExitCode runCompare(const CommandLine &line)
{
    if (!line.isSet(u"node"_s))
        return line.usageError(Cli::tr("--node is missing."));
    if (line.words().isEmpty() && !line.isSet(u"import"_s))
        return line.usageError(Cli::tr("An argument is missing."));
    if (line.words().contains(u"-"_s) && line.value(u"node"_s) == "-"_L1)
        return line.usageError(Cli::tr("Standard input (-) can be read only once."));
    const Result<NodeBundle> bundle = NodeBundle::read(line.value(u"node"_s));
    if (!bundle) {
        line.terminal().message(bundle.error().message);
        return ExitCode::Usage;
    }
    if (line.isSet(u"import"_s))
        return printImport(*bundle, line);
    if (!bundle->hasContainerd()) {
        line.terminal().message(Cli::tr("%1 has nothing of /etc/containerd, so there is nothing to compare. Pack it as "
                                        "\"compare --help\" says; archives within it are not opened.")
                                    .arg(line.value(u"node"_s)));
        return ExitCode::Usage;
    }
    const ChosenManifest manifest(line.words().constFirst(), line);
    if (manifest.code())
        return *manifest.code();
    manifest.tellWhatNodesLack(line);
    return printAll(compareNode(*bundle, *manifest, line.release(), line.containerd()), line);
}

} // namespace sme
