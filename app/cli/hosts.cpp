// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"
#include "objections.h"

#include "hosts/certsdtree.h"
#include "hosts/hoststoml.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

QList<NodeFile> filesOf(const ShootManifest &manifest, const CommandLine &line)
{
    QList<NodeFile> files =
        nodeFiles(manifest.config(), manifest.context(), manifest.subject().nameSpace, line.release());
    if (line.isSet(u"upstream"_s))
        files.removeIf(
            [upstream = line.value(u"upstream"_s)](const NodeFile &file) { return file.upstream != upstream; });
    return files;
}

void printText(const QList<NodeFile> &files, const Terminal &terminal)
{
    for (const NodeFile &file : files) {
        terminal.line(terminal.styled(Style::Heading, "# "_L1 + file.path));
        terminal.text(file.content);
    }
}

void printJson(const QString &name, const ShootManifest &manifest, const QList<NodeFile> &files,
               const Terminal &terminal)
{
    QJsonArray array;
    for (const NodeFile &file : files) {
        array += QJsonObject{
            {u"path"_s, file.path}, {u"upstream"_s, file.upstream}, {u"content"_s, QString::fromUtf8(file.content)}};
    }
    terminal.json({{u"file"_s, name}, {u"document"_s, manifest.subject().document}, {u"files"_s, array}});
}

ExitCode refuseUpstream(const Input &input, const CommandLine &line)
{
    line.terminal().message(Cli::tr("%1 has no mirror of %2.").arg(input.name, line.value(u"upstream"_s)));
    return ExitCode::No;
}

ExitCode writeTree(const Input &input, const CommandLine &line)
{
    const ShootManifest *manifest = chosenManifest(input, line);
    if (!manifest)
        return ExitCode::Usage;
    const auto objection = objectionTo(*manifest, line.release());
    if (objection && !line.isSet(u"force"_s)) {
        line.terminal().message(Cli::tr("Nothing was written, since the cluster refuses this (--force writes it):"));
        return refuse(input, objection->error, line);
    }
    tellWhatNodesLack(input, *manifest, line);
    const QList<NodeFile> files = filesOf(*manifest, line);
    if (files.isEmpty() && line.isSet(u"upstream"_s))
        return refuseUpstream(input, line);
    const Result<QStringList> written = writeCertsDTree(line.value(u"output"_s), files);
    if (!written) {
        line.terminal().message(written.error().message);
        return ExitCode::Usage;
    }
    if (line.wantsJson()) {
        printJson(input.name, *manifest, files, line.terminal());
    } else {
        for (const QString &path : *written)
            line.terminal().line(line.terminal().styled(Style::Plain, path));
    }
    return ExitCode::Fine;
}

ExitCode printOne(const Input &input, const ShootManifest &manifest, const CommandLine &line)
{
    // Also of a manifest that the cluster refuses, what can be shown is shown, with the reason.
    const auto objection = objectionTo(manifest, line.release());
    if (!manifest.readError())
        tellWhatNodesLack(input, manifest, line);
    const QList<NodeFile> files = objection && !objection->decodes ? QList<NodeFile>() : filesOf(manifest, line);
    if (line.wantsJson())
        printJson(input.name, manifest, files, line.terminal());
    else
        printText(files, line.terminal());

    if (objection) {
        const ExitCode refused = refuse(input, objection->error, line);
        return line.isSet(u"force"_s) && !files.isEmpty() ? ExitCode::Fine : refused;
    }
    return files.isEmpty() && line.isSet(u"upstream"_s) ? refuseUpstream(input, line) : ExitCode::Fine;
}

ExitCode print(const Input &input, const CommandLine &line)
{
    const std::vector<const ShootManifest *> manifests = chosenManifests(input, line);
    auto code = manifests.empty() ? ExitCode::Usage : ExitCode::Fine;
    for (const ShootManifest *manifest : manifests)
        code = worse(code, printOne(input, *manifest, line));
    return code;
}

} // namespace

void describeHosts(CommandLine &line)
{
    line.setWords(u"FILE"_s, Cli::tr("The manifest; - is standard input."), 1, 1);
    line.addOption({u"upstream"_s, Cli::tr("Only the files of this upstream."), u"UPSTREAM"_s});
    line.addOption(
        {u"output"_s, Cli::tr("Write the files below DIR, as they stand below /etc/containerd/certs.d."), u"DIR"_s});
    line.addOption({u"force"_s, Cli::tr("Take a manifest for good that the cluster refuses.")});
    addShootOption(line);
}

ExitCode runHosts(const CommandLine &line)
{
    const std::optional<Input> input = readInput(line.words().constFirst(), line);
    if (!input)
        return ExitCode::Usage;
    return line.isSet(u"output"_s) ? writeTree(*input, line) : print(*input, line);
}

} // namespace sme
