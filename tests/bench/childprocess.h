// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace sme::bench {

/// What a process has used.
struct Usage
{
    double seconds = 0; ///< processor time
    double megabytes = 0; ///< resident at the peak
};

/// Runs a program to its end; what it prints is dropped.
inline Usage runChild(const std::vector<QByteArray> &command)
{
    const pid_t child = fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (const QByteArray &argument : command)
            arguments.push_back(const_cast<char *>(argument.constData()));
        arguments.push_back(nullptr);
        const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(null, STDOUT_FILENO);
        dup2(null, STDERR_FILENO);
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

/// The median of five runs, by processor time.
inline Usage medianUsage(const std::vector<QByteArray> &command)
{
    std::vector<Usage> results;
    for (int i = 0; i < 5; ++i)
        results.push_back(runChild(command));
    std::sort(results.begin(), results.end(), [](const Usage &a, const Usage &b) { return a.seconds < b.seconds; });
    return results[results.size() / 2];
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace sme::bench
