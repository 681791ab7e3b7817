// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.h"

#include "manifest/shootmanifest.h"
#include "result.h"

#include <QString>

#include <optional>
#include <vector>

namespace sme {

class CommandLine;

/// A file of the command line, read: its text taken apart into its subjects.
struct Input
{
    QString name; ///< as given; "-" for standard input
    std::vector<ShootManifest> manifests; ///< at least one
};

/// Reads a file, or standard input for "-". Nothing, after a message, if it cannot be read (ExitCode::Usage). A file
/// that is no YAML is read: it gives a manifest with a readError().
std::optional<Input> readInput(const QString &path, const CommandLine &line);

/// The bytes of a file that is no manifest, or of standard input for "-": a list, a log, an error text. Nothing, after
/// a message, if it cannot be read or is larger than `maxSize` (ExitCode::Usage).
std::optional<QByteArray> readBytes(const QString &path, qint64 maxSize, const CommandLine &line);

/// Adds the option --shoot, by which one of several Shoots of a file is chosen.
void addShootOption(CommandLine &line);
/// The manifests that --shoot names; all without it. Nothing, after a message that lists what there is, if there is
/// none (ExitCode::Usage).
std::vector<const ShootManifest *> chosenManifests(const Input &input, const CommandLine &line);
/// The one manifest to work on; null, after a message that lists what there is, where it is not clear which one
/// (ExitCode::Usage).
const ShootManifest *chosenManifest(const Input &input, const CommandLine &line);

/// Says that the manifest itself is why something cannot be done, and where: "FILE:LINE:COLUMN: message".
ExitCode refuse(const Input &input, const Error &error, const CommandLine &line);

} // namespace sme
