// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"
#include "operations.h"

#include "manifest/textfile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// Applies all operations, each to what the ones before left.
std::optional<Error> applyAll(const QList<Operation> &operations, ShootManifest &manifest)
{
    for (const Operation &operation : operations) {
        const auto failed = [&](const Error &error) {
            return Error{u"%1: %2"_s.arg(operation.name, error.message), error.place};
        };
        const Result<Change> change = changeFor(operation, manifest);
        if (!change)
            return failed(change.error());
        const Result<Edit> edit = planChange(manifest, *change);
        if (!edit)
            return failed(edit.error());
        manifest.apply(*edit);
    }
    return {};
}

/// The file to write to; empty for standard output.
QString targetOf(const CommandLine &line, const QString &file)
{
    if (line.isSet(u"in-place"_s))
        return file;
    const QString output = line.value(u"output"_s);
    return output == "-"_L1 ? QString() : output;
}

ExitCode deliver(const Input &input, const ShootManifest &manifest, bool changed, const CommandLine &line)
{
    const QString target = targetOf(line, input.name);
    const bool isDone = !changed && line.isSet(u"in-place"_s);
    if (!target.isEmpty() && !isDone) {
        if (const Result<void> written = writeTextFile(target, manifest.text()); !written) {
            line.terminal().message(written.error().message);
            return ExitCode::Usage;
        }
    }
    if (line.wantsJson()) {
        QJsonObject object{
            {u"file"_s, input.name}, {u"document"_s, manifest.subject().document}, {u"changed"_s, changed}};
        if (target.isEmpty())
            object.insert(u"content"_s, QString::fromUtf8(manifest.text()));
        else
            object.insert(u"output"_s, target);
        line.terminal().json(object);
    } else if (target.isEmpty()) {
        line.terminal().raw(manifest.text());
    }
    return ExitCode::Fine;
}

} // namespace

ExitCode runEdit(const QStringList &arguments)
{
    CommandLine line("edit"_L1);
    line.setWords(u"FILE OPERATION..."_s, Cli::tr("The manifest (- is standard input), and what to do, see below."), 2);
    line.setHelpEnd(
        Cli::tr("\nOperations, done in order, all or none; a word that is just a comma separates them. An INDEX\n"
                "counts from 0 and is the position afterwards.\n")
        + operationsHelp());
    line.addOption({u"output"_s, Cli::tr("Write to FILE instead of to standard output."), u"FILE"_s});
    line.addOption({u"in-place"_s, Cli::tr("Write to the file that was read.")});
    addShootOption(line);
    line.addWordOption(capabilitiesOption, true);
    line.addWordOption(caOption, true);
    line.addWordOption(overridePathOption, false);
    if (const auto code = line.parse(arguments))
        return *code;
    const QString file = line.words().constFirst();
    if (line.isSet(u"in-place"_s) && line.isSet(u"output"_s))
        return line.usageError(Cli::tr("Either --output or --in-place."));
    if (line.isSet(u"in-place"_s) && file == "-"_L1)
        return line.usageError(Cli::tr("Standard input cannot be written in place."));
    const Result<QList<Operation>> operations = parseOperations(line.words().mid(1));
    if (!operations)
        return line.usageError(operations.error().message);

    const std::optional<Input> input = readInput(file, line);
    const ShootManifest *chosen = input ? chosenManifest(*input, line) : nullptr;
    if (!chosen)
        return ExitCode::Usage;
    if (chosen->readError())
        return refuse(*input, *chosen->readError(), line);
    ShootManifest manifest = *chosen;
    if (const auto error = applyAll(*operations, manifest))
        return refuse(*input, *error, line);
    return deliver(*input, manifest, manifest.text() != chosen->text(), line);
}

} // namespace sme
