// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include <algorithm>
#include <array>

namespace sme {

std::span<const Command> commands()
{
    static constexpr std::array table{
        Command{
            QLatin1StringView("validate"),
            QT_TRANSLATE_NOOP("sme::Cli", "Check manifests as the cluster does, and for what goes wrong in practice"),
            describeValidate, runValidate},
        Command{
            QLatin1StringView("hosts"),
            QT_TRANSLATE_NOOP("sme::Cli", "Print the hosts.toml files that the nodes get, or write them to a folder"),
            describeHosts, runHosts},
        Command{QLatin1StringView("snippet"),
                QT_TRANSLATE_NOOP("sme::Cli",
                                  "Print the YAML of the Shoot, of the extension entry or of its configuration"),
                describeSnippet, runSnippet},
        Command{QLatin1StringView("edit"),
                QT_TRANSLATE_NOOP("sme::Cli", "Change a manifest without touching anything else in it"), describeEdit,
                runEdit},
        Command{QLatin1StringView("probe"),
                QT_TRANSLATE_NOOP("sme::Cli", "Test what containerd would do with each mirror host"), describeProbe,
                runProbe},
        Command{QLatin1StringView("trace"),
                QT_TRANSLATE_NOOP("sme::Cli", "Print the requests that containerd makes to pull an image"),
                describeTrace, runTrace},
        Command{QLatin1StringView("compare"),
                QT_TRANSLATE_NOOP("sme::Cli", "Compare what a node has with what the manifest asks for"),
                describeCompare, runCompare},
        Command{QLatin1StringView("explain"),
                QT_TRANSLATE_NOOP("sme::Cli", "Say what an error text of containerd or the kubelet means"),
                describeExplain, runExplain},
        Command{QLatin1StringView("log"),
                QT_TRANSLATE_NOOP("sme::Cli", "Lay a log of containerd over the predicted requests"), describeLog,
                runLog},
        Command{QLatin1StringView("images"),
                QT_TRANSLATE_NOOP("sme::Cli", "Say which mirror serves each image of a list"), describeImages,
                runImages},
        Command{QLatin1StringView("schema"),
                QT_TRANSLATE_NOOP("sme::Cli", "Print the JSON schema of a MirrorConfig, for editors"), describeSchema,
                runSchema},
    };
    return table;
}

const Command *findCommand(const QString &name)
{
    const auto all = commands();
    const auto found = std::ranges::find_if(all, [name](const Command &command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace sme
