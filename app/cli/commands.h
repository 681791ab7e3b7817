// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace sme {

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
    ExitCode (*run)(const QStringList &arguments); ///< without the names of program and command
};

std::span<const Command> commands();
/// The command with this name, or null.
const Command *findCommand(const QString &name);

ExitCode runValidate(const QStringList &arguments);
ExitCode runHosts(const QStringList &arguments);
ExitCode runSnippet(const QStringList &arguments);
ExitCode runEdit(const QStringList &arguments);
ExitCode runProbe(const QStringList &arguments);
ExitCode runTrace(const QStringList &arguments);
ExitCode runCompare(const QStringList &arguments);
ExitCode runExplain(const QStringList &arguments);
ExitCode runLog(const QStringList &arguments);
ExitCode runImages(const QStringList &arguments);
ExitCode runSchema(const QStringList &arguments);

} // namespace sme
