// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// What `shoot-mirror validate` costs: on 10,000 mirrors against a bare YAML::Load of the same file (both as a process
// of their own, processor time and peak memory), and on 2,000 small manifests in one process.

#include "bench/benchtools.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Usage
{
    double seconds = 0; ///< processor time
    double megabytes = 0; ///< resident at the peak
};

Usage run(const std::vector<QByteArray> &command)
{
    const pid_t child = fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (const QByteArray &argument : command)
            arguments.push_back(const_cast<char *>(argument.constData()));
        arguments.push_back(nullptr);
        const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(null, STDOUT_FILENO);
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 127)
        std::fprintf(stderr, "%s cannot be run\n", command.front().constData());
    const auto seconds = [](timeval time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) / 1024};
}

Usage median(const std::vector<QByteArray> &command)
{
    std::vector<Usage> results;
    for (int i = 0; i < 5; ++i)
        results.push_back(run(command));
    std::sort(results.begin(), results.end(), [](const Usage &a, const Usage &b) { return a.seconds < b.seconds; });
    return results[results.size() / 2];
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--load") == 0) {
        YAML::LoadFile(argv[2]);
        return 0;
    }
    const QByteArray program = argc > 1 ? argv[1] : MIRROR_CLI;
    QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.yaml"));
    write(large, sme::bench::manifest(10'000));
    const Usage load = median({argv[0], "--load", large.toLocal8Bit()});
    const Usage validate = median({program, "validate", large.toLocal8Bit()});
    std::printf("10,000 mirrors   YAML::Load %.2f s, %.0f MB   validate %.2f s, %.0f MB   ratio %.2f, %.2f\n",
                load.seconds, load.megabytes, validate.seconds, validate.megabytes, validate.seconds / load.seconds,
                validate.megabytes / load.megabytes);

    std::vector<QByteArray> command{program, "validate"};
    for (int i = 0; i < 2000; ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.yaml").arg(i));
        write(path, sme::bench::manifest(3));
        command.push_back(path.toLocal8Bit());
    }
    const Usage many = median(command);
    std::printf("2,000 manifests  validate %.2f s, %.0f MB\n", many.seconds, many.megabytes);
    return 0;
}
