// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "mirror/schema.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sme {

void describeSchema(CommandLine &line)
{
    line.setWords({}, {}, 0, 0);
    line.setHelpEnd(Cli::tr("\nFor editors that check YAML as it is typed. With yaml-language-server, for a file that "
                            "holds a MirrorConfig:\n"
                            "  shoot-mirror schema > mirrorconfig.schema.json\n"
                            "  # yaml-language-server: $schema=mirrorconfig.schema.json\n"
                            "It says what a schema can say; \"validate\" checks all that the cluster does.\n"));
}

ExitCode runSchema(const CommandLine &line)
{
    const QJsonObject schema = mirrorConfigSchema(line.release());
    if (line.wantsJson())
        line.terminal().json(schema);
    else
        line.terminal().raw(QJsonDocument(schema).toJson(QJsonDocument::Indented));
    return ExitCode::Fine;
}

} // namespace sme
