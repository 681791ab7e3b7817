// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

#include <span>

namespace sme {

class CommandLine;

/// Translation context of the command line.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(sme::Cli)
};

/// How a run ended, for the caller's shell. In order of weight, see worse().
enum class ExitCode : int {
    Fine = 0,
    No = 1, ///< the answer is "no": errors found, a host failed, a difference found
    Usage = 2, ///< wrong usage, or a file that cannot be read or written
};

constexpr ExitCode worse(ExitCode a, ExitCode b)
{
    return a < b ? b : a;
}

/// A subcommand of `shoot-mirror`. Each is a file of its own; the table in commands.cpp names them all.
struct Command
{
    QLatin1StringView name;
    const char *summary; ///< a sentence without its full stop; translated in the context of Cli
    void (*describe)(CommandLine &line); ///< says what its options and words are
    ExitCode (*run)(const CommandLine &line); ///< does what the line, which was read, asks for
};

std::span<const Command> commands();
/// The command with this name, or null.
const Command *findCommand(const QString &name);

void describeValidate(CommandLine &line);
void describeHosts(CommandLine &line);
void describeSnippet(CommandLine &line);
void describeEdit(CommandLine &line);
void describeProbe(CommandLine &line);
void describeTrace(CommandLine &line);
void describeCompare(CommandLine &line);
void describeExplain(CommandLine &line);
void describeLog(CommandLine &line);
void describeImages(CommandLine &line);
void describeSchema(CommandLine &line);

ExitCode runValidate(const CommandLine &line);
ExitCode runHosts(const CommandLine &line);
ExitCode runSnippet(const CommandLine &line);
ExitCode runEdit(const CommandLine &line);
ExitCode runProbe(const CommandLine &line);
ExitCode runTrace(const CommandLine &line);
ExitCode runCompare(const CommandLine &line);
ExitCode runExplain(const CommandLine &line);
ExitCode runLog(const CommandLine &line);
ExitCode runImages(const CommandLine &line);
ExitCode runSchema(const CommandLine &line);

} // namespace sme
