// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "addhost.h"
#include "commandline.h"
#include "input.h"
#include "objections.h"
#include "operations.h"

#include "files/filename.h"
#include "manifest/textfile.h"
#include "text/unifieddiff.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// What an operation did.
struct Step
{
    QString operation;
    bool changed = false;
    QString note = {}; ///< what is to be known about it
};

/// A file whose operations are done, in memory.
struct Edited
{
    ShootManifest manifest;
    QList<Step> steps;
    bool isChanged = false; ///< steps may undo each other
};

/// How the files of a run ended.
struct Tally
{
    int changed = 0;
    int unchanged = 0;
    int failed = 0;
};

/// One run of `edit`: the same operations for each file, all or none of them.
class EditRun final
{
public:
    EditRun(const CommandLine &line, QList<Operation> operations)
        : m_line(line), m_operations(std::move(operations)) { }

    ExitCode run(const QStringList &files)
    {
        ExitCode code = ExitCode::Fine;
        for (const QString &file : files) {
            const ExitCode result = editFile(file);
            if (result != ExitCode::Fine)
                ++m_tally.failed;
            code = worse(code, result);
        }
        if (files.size() > 1) {
            m_line.terminal().message(Cli::tr("%1 files: %2 changed, %3 unchanged, %4 not changed because of an error")
                                          .arg(files.size())
                                          .arg(m_tally.changed)
                                          .arg(m_tally.unchanged)
                                          .arg(m_tally.failed));
        }
        return code;
    }

private:
    bool isForced() const { return m_line.isSet(u"force"_s); }
    bool isInPlace() const { return m_line.isSet(u"in-place"_s); }
    bool isDiff() const { return m_line.isSet(u"diff"_s); }

    ExitCode editFile(const QString &file)
    {
        const std::optional<Input> input = readInput(file, m_line);
        const ShootManifest *chosen = input ? chosenManifest(*input, m_line) : nullptr;
        if (!chosen)
            return ExitCode::Usage;
        if (chosen->readError())
            return refuse(*input, *chosen->readError(), m_line);
        const Result<Edited> edited = applyAll(*chosen);
        if (!edited)
            return refuse(*input, edited.error(), m_line);
        if (edited->isChanged && !isForced()) {
            const ExitCode code = checkResult(*input, *chosen, edited->manifest);
            if (code != ExitCode::Fine)
                return code;
        }
        return deliver(*input, *chosen, *edited);
    }

    /// Applies all operations, each to what the ones before left.
    Result<Edited> applyAll(const ShootManifest &manifest) const
    {
        Edited edited{manifest, {}, false};
        for (const Operation &operation : m_operations) {
            const auto failed = [&](const Error &error) {
                return Error{u"%1: %2"_s.arg(operation.name, error.message), error.place};
            };
            const Result<Change> change = changeFor(operation, edited.manifest);
            if (!change)
                return failed(change.error());
            const Result<Edit> edit = planChange(edited.manifest, *change);
            if (!edit)
                return failed(edit.error());
            edited.steps += {operation.source, !edit->isEmpty(), operation.note};
            edited.manifest.apply(*edit);
        }
        edited.isChanged = edited.manifest.text() != manifest.text();
        return edited;
    }

    ExitCode checkResult(const Input &input, const ShootManifest &before, const ShootManifest &after) const
    {
        if (isSealed(before.text())) {
            return refuse(
                input,
                {Cli::tr("the file is encrypted with SOPS: after this change its checksum (sops.mac) would be "
                         "wrong. Use \"sops edit\", or --force and encrypt the file anew."),
                 {}},
                m_line);
        }
        const NewErrors errors = newErrors(before, after, m_line.release());
        if (errors.count == 0)
            return ExitCode::Fine;
        m_line.terminal().message(
            Cli::tr("%1: nothing is written, since the cluster would refuse the result (--force writes it):")
                .arg(input.name));
        for (const Error &error : errors.first)
            refuse(input, error, m_line);
        if (errors.count > errors.first.size())
            m_line.terminal().message(Cli::tr("  and %1 more").arg(errors.count - errors.first.size()));
        return ExitCode::No;
    }

    /// The file to write to; empty for standard output.
    QString targetOf(const QString &file) const
    {
        if (isInPlace())
            return file;
        const QString output = m_line.value(u"output"_s);
        return output == "-"_L1 ? QString() : output;
    }

    ExitCode deliver(const Input &input, const ShootManifest &before, const Edited &edited)
    {
        const bool changed = edited.isChanged;
        const QString target = isDiff() ? QString() : targetOf(input.name);
        if (!target.isEmpty() && !(isInPlace() && !changed)) {
            if (const Result<void> written = write(target, before.text(), edited.manifest.text()); !written) {
                m_line.terminal().message(written.error().message);
                return ExitCode::Usage;
            }
        }
        ++(changed ? m_tally.changed : m_tally.unchanged);
        report(input, edited);
        if (m_line.wantsJson())
            printJson(input, before, edited, target);
        else if (isDiff())
            m_line.terminal().raw(diff(input, before, edited));
        else if (target.isEmpty())
            m_line.terminal().raw(edited.manifest.text());
        return ExitCode::Fine;
    }

    Result<void> write(const QString &target, const QByteArray &before, const QByteArray &after) const
    {
        const int names = hardLinkCount(target);
        if (names > 1) {
            m_line.terminal().message(
                Cli::tr("%1 has %2 names (hard links): the others keep the old text.").arg(target).arg(names));
        }
        // Only over what was read: who changed it meanwhile is not to lose that.
        return writeTextFile(target, after,
                             isInPlace() ? FileExpectation::content(contentHash(before)) : FileExpectation());
    }

    /// Says what was done.
    void report(const Input &input, const Edited &edited) const
    {
        for (const Step &step : edited.steps) {
            m_line.terminal().message((step.changed ? Cli::tr("%1: %2: done") : Cli::tr("%1: %2: it is so already"))
                                          .arg(input.name, step.operation));
            if (!step.note.isEmpty())
                m_line.terminal().message(step.note);
        }
    }

    void printJson(const Input &input, const ShootManifest &before, const Edited &edited, const QString &target) const
    {
        QJsonArray operations;
        for (const Step &step : edited.steps) {
            QJsonObject operation{{u"operation"_s, step.operation}, {u"changed"_s, step.changed}};
            if (!step.note.isEmpty())
                operation.insert(u"note"_s, step.note);
            operations += operation;
        }
        QJsonObject object{{u"file"_s, input.name},
                           {u"document"_s, edited.manifest.subject().document},
                           {u"changed"_s, edited.isChanged},
                           {u"operations"_s, operations}};
        if (isDiff())
            object.insert(u"diff"_s, QString::fromUtf8(diff(input, before, edited)));
        else if (target.isEmpty())
            object.insert(u"content"_s, QString::fromUtf8(edited.manifest.text()));
        else
            object.insert(u"output"_s, target);
        m_line.terminal().json(object);
    }

    static QByteArray diff(const Input &input, const ShootManifest &before, const Edited &edited)
    {
        return unifiedDiff(before.text(), edited.manifest.text(), textToSystem(input.name));
    }

    const CommandLine &m_line;
    QList<Operation> m_operations;
    Tally m_tally;
};

/// Large blocks that are freed are used again for the next reading of a large file; by default each is given back to
/// the system, and a new one has to be filled with zeros first.
void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
#endif
}

} // namespace

void describeEdit(CommandLine &line)
{
    line.setWords(u"FILE... OPERATION..."_s,
                  Cli::tr("The manifest (- is standard input; several with --in-place or --diff), and what to do, see "
                          "below."),
                  2);
    line.setHelpEnd(
        Cli::tr("\nOperations, done in order, all or none; a word that is just a comma separates them. An INDEX\n"
                "counts from 0 and is the position afterwards.\n")
        + operationsHelp() + Cli::tr("\nRecipes of hosts, with an example of each value that they ask for:\n")
        + recipesHelp());
    line.addOption({u"output"_s, Cli::tr("Write to FILE instead of to standard output."), u"FILE"_s});
    line.addOption({u"in-place"_s, Cli::tr("Write to the file that was read.")});
    line.addOption({u"diff"_s, Cli::tr("Print the change, as patch(1) takes it, and write nothing.")});
    line.addOption(
        {u"force"_s, Cli::tr("Write also what the cluster will refuse, and to a file encrypted with SOPS.")});
    addShootOption(line);
    addAddHostOptions(line);
}

ExitCode runEdit(const CommandLine &line)
{
    keepFreedMemory();
    // The files end where the first operation begins.
    const QStringList &words = line.words();
    const auto first = std::find_if(words.begin() + 1, words.end(), isOperation);
    const qsizetype fileCount = first == words.end() ? 1 : first - words.begin();
    const QStringList files = words.first(fileCount);
    const Result<QList<Operation>> operations = parseOperations(words.sliced(fileCount));
    if (!operations)
        return line.usageError(operations.error().message);

    if (line.isSet(u"in-place"_s) && line.isSet(u"output"_s))
        return line.usageError(Cli::tr("Either --output or --in-place."));
    if (line.isSet(u"diff"_s) && line.isSet(u"output"_s))
        return line.usageError(Cli::tr("Either --output or --diff."));
    if (line.isSet(u"in-place"_s) && files.contains(u"-"_s))
        return line.usageError(Cli::tr("Standard input cannot be written in place."));
    if (files.size() > 1 && !line.isSet(u"in-place"_s) && !line.isSet(u"diff"_s))
        return line.usageError(Cli::tr("Several files need --in-place, or --diff."));
    return EditRun(line, *operations).run(files);
}

} // namespace sme
