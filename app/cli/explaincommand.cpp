// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"

#include "node/explanation.h"
#include "node/textencoding.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

constexpr qint64 maxTextSize = 64 * 1024 * 1024;

void printField(const QString &name, const QString &value, const Terminal &terminal)
{
    if (!value.isEmpty())
        terminal.line(u"  %1 %2"_s.arg(terminal.styled(Style::Faint, name), terminal.styled(Style::Plain, value)));
}

void printFacts(const ExplainedMessage &message, const Terminal &terminal)
{
    printField(Cli::tr("image:"), message.facts.image, terminal);
    printField(Cli::tr("host:"), message.facts.host, terminal);
    printField(Cli::tr("URL:"), message.facts.url, terminal);
    printField(Cli::tr("status:"), message.facts.status == 0 ? QString() : QString::number(message.facts.status),
               terminal);
    printField(Cli::tr("upstream:"), message.upstream, terminal);
    if (!message.field.isEmpty())
        printField(Cli::tr("field:"), Cli::tr("%1, line %2").arg(message.field).arg(message.line), terminal);
}

void printMessage(const ExplainedMessage &message, const Terminal &terminal)
{
    terminal.line(terminal.styled(Style::Heading, message.kind)
                  + terminal.styled(Style::Faint, Cli::tr(" (containerd %1)").arg(message.versions.join(", "_L1))));
    printFacts(message, terminal);
    printField(Cli::tr("effect:"), message.effect, terminal);
    for (qsizetype i = 0; i < message.causes.size(); ++i) {
        const ExplainedCause &cause = message.causes.at(i);
        const QString number = message.causes.size() > 1 ? u"%1. "_s.arg(i + 1) : QString();
        terminal.line(terminal.styled(Style::Warning, number + cause.cause));
        printField(Cli::tr("remedy:"), cause.remedy, terminal);
        printField(Cli::tr("check:"), cause.check, terminal);
    }
    printField(Cli::tr("note:"), message.note, terminal);
}

void print(const ErrorExplanation &explanation, const Terminal &terminal)
{
    if (explanation.unread > 0)
        terminal.line(terminal.styled(
            Style::Faint, Cli::tr("%1 lines in the middle of the text were not read.").arg(explanation.unread)));
    if (!explanation.isKnown()) {
        const MessageFacts &facts = explanation.main.facts;
        const bool isEmpty = facts.image.isEmpty() && facts.host.isEmpty() && facts.url.isEmpty() && facts.status == 0;
        terminal.line(terminal.styled(Style::Warning,
                                      isEmpty ? Cli::tr("This text is not known, and nothing in it was recognised.")
                                              : Cli::tr("This text is not known. Recognised of it:")));
        printFacts(explanation.main, terminal);
        printField(Cli::tr("note:"), explanation.main.note, terminal);
        return;
    }
    printMessage(explanation.main, terminal);
    for (const ExplainedMessage &message : explanation.also) {
        terminal.line(terminal.styled(Style::Faint, Cli::tr("Also in the text:")));
        printMessage(message, terminal);
    }
}

/// Whether a word was rather meant as the name of a file.
bool looksLikeFile(const QString &word)
{
    static const QRegularExpression name(u"^(?:[~.]{0,2}/|[^\\s:]+\\.(?:txt|log|json|ya?ml|out)$)\\S*$"_s);
    return name.match(word).hasMatch();
}

/// The text itself, or what the file or standard input holds that it names.
std::optional<QString> textOf(const QString &word, const CommandLine &line)
{
    const bool namesFile = word == "-"_L1 || (!word.contains(u' ') && QFileInfo(word).isFile());
    if (!namesFile) {
        if (looksLikeFile(word))
            line.terminal().message(Cli::tr("%1 is no file: it is taken as the text itself.").arg(word));
        return word;
    }
    const std::optional<QByteArray> bytes = readBytes(word, maxTextSize, line);
    if (!bytes)
        return {};
    return decodedText(*bytes);
}

} // namespace

void describeExplain(CommandLine &line)
{
    line.setWords(u"TEXT|- [FILE]"_s,
                  Cli::tr("An event, a description, lines of a log; and the manifest that the mirrors are in."), 1, 2);
    line.addContainerdOption();
    addShootOption(line);
}

ExitCode runExplain(const CommandLine &line)
{
    const std::optional<QString> text = textOf(line.words().constFirst(), line);
    if (!text)
        return ExitCode::Usage;
    std::optional<Input> input;
    const ShootManifest *manifest = nullptr;
    if (line.words().size() > 1) {
        input = readInput(line.words().at(1), line);
        manifest = input ? chosenManifest(*input, line) : nullptr;
        if (manifest == nullptr)
            return ExitCode::Usage;
        if (manifest->readError()) {
            refuse(*input, *manifest->readError(), line);
            manifest = nullptr;
        }
    }
    const ErrorExplanation explanation = explain(*text, manifest, line.containerd());
    if (line.wantsJson())
        line.terminal().json(explanation.toJson());
    else
        print(explanation, line.terminal());
    return explanation.isKnown() ? ExitCode::Fine : ExitCode::No;
}

} // namespace sme
