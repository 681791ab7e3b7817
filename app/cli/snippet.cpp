// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"

#include "manifest/snippet.h"

#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

std::optional<SnippetScope> scopeFromId(const QString &id)
{
    if (id == "shoot"_L1)
        return SnippetScope::Shoot;
    if (id == "extension"_L1)
        return SnippetScope::Extension;
    if (id == "provider-config"_L1)
        return SnippetScope::ProviderConfig;
    return {};
}

} // namespace

void describeSnippet(CommandLine &line)
{
    line.setWords(u"FILE"_s, Cli::tr("The manifest; - is standard input."), 1, 1);
    line.addOption({u"scope"_s, Cli::tr("What to print: shoot (default), extension or provider-config."),
                    u"shoot|extension|provider-config"_s, u"shoot"_s});
    addShootOption(line);
}

ExitCode runSnippet(const CommandLine &line)
{
    const auto scope = scopeFromId(line.value(u"scope"_s));
    if (!scope)
        return line.usageError(Cli::tr("Unknown scope: %1").arg(line.value(u"scope"_s)));

    const ChosenManifest manifest(line.words().constFirst(), line);
    if (manifest.code())
        return *manifest.code();
    const Result<QByteArray> text = snippet(*manifest, *scope);
    if (!text)
        return refuse(manifest.input(), text.error(), line);
    if (line.wantsJson()) {
        line.terminal().json({{u"file"_s, manifest.input().name},
                              {u"document"_s, manifest->subject().document},
                              {u"scope"_s, line.value(u"scope"_s)},
                              {u"content"_s, QString::fromUtf8(*text)}});
    } else {
        line.terminal().raw(*text);
    }
    return ExitCode::Fine;
}

} // namespace sme
