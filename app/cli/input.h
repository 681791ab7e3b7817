// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.h"

#include "manifest/shootmanifest.h"
#include "result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QFile;

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

/// Opens a file that is no manifest, or standard input for "-": a list, a log, an error text. Null, after a message, if
/// it cannot be read or is packed (ExitCode::Usage).
std::unique_ptr<QFile> openText(const QString &path, const CommandLine &line);
/// All of it. Nothing, after a message, also if it is larger than `maxSize`.
std::optional<QByteArray> readBytes(const QString &path, qint64 maxSize, const CommandLine &line);

/// Adds the option --shoot, by which one of several Shoots of a file is chosen.
void addShootOption(CommandLine &line);
/// The manifests that --shoot names; all without it. Nothing, after a message that lists what there is, if there is
/// none (ExitCode::Usage).
std::vector<const ShootManifest *> chosenManifests(const Input &input, const CommandLine &line);
/// The one manifest to work on; null, after a message that lists what there is, where it is not clear which one
/// (ExitCode::Usage).
const ShootManifest *chosenManifest(const Input &input, const CommandLine &line);

/// The one manifest that a command works on, read from a file. Where there is none, the reason has been told.
class ChosenManifest
{
public:
    ChosenManifest(const QString &path, const CommandLine &line);
    ~ChosenManifest() = default;
    Q_DISABLE_COPY_MOVE(ChosenManifest)

    /// How the command ends that has no manifest; nothing if it has one.
    std::optional<ExitCode> code() const { return m_code; }
    const Input &input() const { return *m_input; }
    const ShootManifest &operator*() const { return *m_manifest; }
    const ShootManifest *operator->() const { return m_manifest; }

    /// As the function of this name, and also if the cluster rejects the manifest, or containerd a file made of it.
    void tellWhatNodesLack(const CommandLine &line) const;

private:
    std::optional<Input> m_input;
    const ShootManifest *m_manifest = nullptr;
    std::optional<ExitCode> m_code;
};

/// Says on standard error where nodes do not get what the manifest says, though it can be shown: the extension is
/// disabled, missing, or its configuration is where the cluster does not look; values are encrypted or not filled in.
void tellWhatNodesLack(const Input &input, const ShootManifest &manifest, const CommandLine &line);

/// Says that the manifest itself is why something cannot be done, and where: "FILE:LINE:COLUMN: message".
ExitCode refuse(const Input &input, const Error &error, const CommandLine &line);

} // namespace sme
