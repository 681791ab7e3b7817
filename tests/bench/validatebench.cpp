// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// What `shoot-mirror validate` costs: on 10,000 mirrors against a bare YAML::Load of the same file (both as a process
// of their own, processor time and peak memory), and on 2,000 small manifests in one process.

#include "bench/benchtools.h"
#include "bench/childprocess.h"

#include <QTemporaryDir>

#include <yaml-cpp/yaml.h>

#include <cstdio>

using namespace sme::bench;

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--load") == 0) {
        YAML::LoadFile(argv[2]);
        return 0;
    }
    const QByteArray program = argc > 1 ? argv[1] : MIRROR_CLI;
    QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.yaml"));
    writeFile(large, manifest(10'000));
    const Usage load = medianUsage({argv[0], "--load", large.toLocal8Bit()});
    const Usage validate = medianUsage({program, "validate", large.toLocal8Bit()});
    std::printf("10,000 mirrors   YAML::Load %.2f s, %.0f MB   validate %.2f s, %.0f MB   ratio %.2f, %.2f\n",
                load.seconds, load.megabytes, validate.seconds, validate.megabytes, validate.seconds / load.seconds,
                validate.megabytes / load.megabytes);

    std::vector<QByteArray> command{program, "validate"};
    for (int i = 0; i < 2000; ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.yaml").arg(i));
        writeFile(path, manifest(3));
        command.push_back(path.toLocal8Bit());
    }
    const Usage many = medianUsage(command);
    std::printf("2,000 manifests  validate %.2f s, %.0f MB\n", many.seconds, many.megabytes);
    return 0;
}
