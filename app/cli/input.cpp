// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "input.h"

#include "commandline.h"

#include "manifest/textfile.h"

#include <QFile>

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

std::optional<QByteArray> readBytes(const QString &path, qint64 maxSize, const CommandLine &line)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes = isOpen ? file.read(maxSize + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError) {
        line.terminal().message(Cli::tr("%1 cannot be read: %2").arg(path, file.errorString()));
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

ExitCode refuse(const Input &input, const Error &error, const CommandLine &line)
{
    const QString place = error.place.isValid() ? u":%1:%2"_s.arg(error.place.line).arg(error.place.column) : QString();
    line.terminal().message(u"%1%2: %3"_s.arg(input.name, place, error.message));
    return ExitCode::No;
}

} // namespace sme
