// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "commandline.h"
#include "objections.h"

#include "manifest/textfile.h"
#include "node/textencoding.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

Result<QByteArray> readManifestBytes(const QString &path)
{
    if (path != "-"_L1)
        return readTextFile(path);
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Cli::tr("Standard input cannot be read: %1").arg(file.errorString()), {}};
    return readText(file, Cli::tr("Standard input"));
}

/// Empty where nodes get what the manifest says.
QString whyNodesLack(ExtensionState state)
{
    switch (state) {
    case ExtensionState::Present:
        break;
    case ExtensionState::Disabled:
        return Cli::tr("the extension is disabled, so none of its mirrors reaches the nodes.");
    case ExtensionState::Absent:
        return Cli::tr("the Shoot does not have the registry-mirror extension.");
    case ExtensionState::Elsewhere:
        return Cli::tr("the cluster does not look where the mirrors stand, so none of them reaches the nodes "
                       "(\"validate\" says where they belong).");
    case ExtensionState::Encrypted:
        return Cli::tr("values are encrypted: what depends on them is not known.");
    case ExtensionState::Template:
        return Cli::tr("values are to be filled in: what depends on them is not known. Render it first.");
    case ExtensionState::None:
        return Cli::tr("there is neither a Shoot nor a MirrorConfig in it.");
    }
    return {};
}

bool isChosen(const ShootManifest &manifest, const CommandLine &line)
{
    if (!line.isSet(u"shoot"_s))
        return true;
    const QString wanted = line.value(u"shoot"_s);
    return manifest.subject().displayName() == wanted || manifest.subject().name == wanted;
}

void listManifests(const std::vector<const ShootManifest *> &manifests, const CommandLine &line)
{
    for (const ShootManifest *manifest : manifests) {
        const QString name = manifest->subject().displayName();
        line.terminal().message(Cli::tr("  line %1: %2")
                                    .arg(manifest->subject().place.line)
                                    .arg(name.isEmpty() ? Cli::tr("(no name)") : name));
    }
}

} // namespace

std::optional<Input> readInput(const QString &path, const CommandLine &line)
{
    const Result<QByteArray> text = readManifestBytes(path);
    if (!text) {
        line.terminal().message(text.error().message);
        return {};
    }
    return Input{path, ShootManifest::readAll(*text)};
}

std::unique_ptr<QFile> openText(const QString &path, const CommandLine &line)
{
    const auto refuseToRead = [&](const QString &reason) {
        line.terminal().message(Cli::tr("%1 cannot be read: %2").arg(path, reason));
        return nullptr;
    };
    auto file = std::make_unique<QFile>(path);
    const bool isOpen = path == "-"_L1 ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!isOpen)
        return refuseToRead(QFileInfo(path).isDir() ? Cli::tr("it is a folder") : file->errorString());
    constexpr qint64 enough = 16;
    if (const QLatin1StringView packing = packingOf(file->peek(enough)); !packing.isEmpty())
        return refuseToRead(Cli::tr("it is packed (%1). Unpack it first.").arg(packing));
    return file;
}

std::optional<QByteArray> readBytes(const QString &path, qint64 maxSize, const CommandLine &line)
{
    const std::unique_ptr<QFile> file = openText(path, line);
    if (!file)
        return {};
    QByteArray bytes = file->read(maxSize + 1);
    if (file->error() != QFileDevice::NoError) {
        line.terminal().message(Cli::tr("%1 cannot be read: %2").arg(path, file->errorString()));
        return {};
    }
    if (bytes.size() > maxSize) {
        line.terminal().message(
            Cli::tr("%1 cannot be read: it is larger than the limit of %2 MiB").arg(path).arg(maxSize >> 20));
        return {};
    }
    return bytes;
}

void addShootOption(CommandLine &line)
{
    line.addOption({u"shoot"_s, Cli::tr("Which Shoot of a file with several: its name, or its namespace and name."),
                    u"[NAMESPACE/]NAME"_s});
}

std::vector<const ShootManifest *> chosenManifests(const Input &input, const CommandLine &line)
{
    std::vector<const ShootManifest *> all;
    std::vector<const ShootManifest *> chosen;
    for (const ShootManifest &manifest : input.manifests) {
        all.push_back(&manifest);
        if (isChosen(manifest, line))
            chosen.push_back(&manifest);
    }
    if (chosen.empty()) {
        line.terminal().message(Cli::tr("%1 has no Shoot \"%2\". It has:").arg(input.name, line.value(u"shoot"_s)));
        listManifests(all, line);
    }
    return chosen;
}

const ShootManifest *chosenManifest(const Input &input, const CommandLine &line)
{
    const std::vector<const ShootManifest *> chosen = chosenManifests(input, line);
    if (chosen.size() == 1)
        return chosen.front();
    if (!chosen.empty()) {
        line.terminal().message(Cli::tr("%1 has several Shoots. Choose one with --shoot:").arg(input.name));
        listManifests(chosen, line);
    }
    return nullptr;
}

ChosenManifest::ChosenManifest(const QString &path, const CommandLine &line)
    : m_input(readInput(path, line)), m_manifest(m_input ? chosenManifest(*m_input, line) : nullptr)
{
    if (m_manifest == nullptr)
        m_code = ExitCode::Usage;
    else if (m_manifest->readError())
        m_code = refuse(*m_input, *m_manifest->readError(), line);
}

void ChosenManifest::tellWhatNodesLack(const CommandLine &line) const
{
    sme::tellWhatNodesLack(*m_input, *m_manifest, line);
    for (const Error &reason : unreachedParts(*m_manifest, line.release()))
        refuse(*m_input, reason, line);
}

void tellWhatNodesLack(const Input &input, const ShootManifest &manifest, const CommandLine &line)
{
    const QString why = whyNodesLack(manifest.context().state);
    if (why.isEmpty())
        return;
    const QString name = manifest.subject().displayName();
    line.terminal().message(name.isEmpty() ? u"%1: %2"_s.arg(input.name, why)
                                           : u"%1: %2: %3"_s.arg(input.name, name, why));
}

ExitCode refuse(const Input &input, const Error &error, const CommandLine &line)
{
    const QString place = error.place.isValid() ? u":%1:%2"_s.arg(error.place.line).arg(error.place.column) : QString();
    line.terminal().message(u"%1%2: %3"_s.arg(input.name, place, error.message));
    return ExitCode::No;
}

} // namespace sme
