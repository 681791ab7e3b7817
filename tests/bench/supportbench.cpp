// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// What support staff waits for, each as a process of its own: a log of containerd of 100 MB laid over the predicted
// requests, against grep that counts its pulls; 10,000 images, which mirror serves each; and the files of a node with
// 1,000 upstreams against what the manifest asks for.

#include "bench/benchtools.h"
#include "bench/childprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace sme::bench;
using namespace Qt::StringLiterals;

namespace {

/// Lines that containerd itself wrote, again and again.
QByteArray largeLog(qsizetype size)
{
    QFile file(QStringLiteral(MIRROR_TEST_DATA "/conformance/containerd-logs.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there are no logs");
    QByteArray part;
    while (!file.atEnd()) {
        const QJsonArray lines = QJsonDocument::fromJson(file.readLine()).object()["lines"_L1].toArray();
        for (const QJsonValue &line : lines)
            part += line.toString().toUtf8() + '\n';
    }
    QByteArray log;
    log.reserve(size + part.size());
    while (log.size() < size)
        log += part;
    return log;
}

QByteArray imageList(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        list += i % 3 == 0 ? "registry-" + QByteArray::number(i % 1500) + ".example.com/team/app-" + number + ":1.0\n"
                           : "team/app-" + number + ":1." + number + '\n';
    }
    return list;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray program = argc > 1 ? argv[1] : MIRROR_CLI;
    const QTemporaryDir folder;
    const QString manifest = folder.filePath(u"shoot.yaml"_s);
    writeFile(manifest, sme::bench::manifest(1000).replace("registry-0.example.com", "docker.io"));
    const QString log = folder.filePath(u"containerd.log"_s);
    writeFile(log, largeLog(100'000'000));
    const QString images = folder.filePath(u"images.txt"_s);
    writeFile(images, imageList(10'000));

    const Usage grep = medianUsage({"/bin/grep", "-c", "PullImage", log.toLocal8Bit()});
    const Usage read = medianUsage({program, "log", manifest.toLocal8Bit(), log.toLocal8Bit()});
    std::printf("100 MB of log    grep -c %.2f s   log %.2f s, %.0f MB   ratio %.1f\n", grep.seconds, read.seconds,
                read.megabytes, read.seconds / grep.seconds);
    const Usage listed = medianUsage({program, "images", manifest.toLocal8Bit(), images.toLocal8Bit()});
    std::printf("10,000 images    images %.3f s, %.0f MB\n", listed.seconds, listed.megabytes);
    const QByteArray node = folder.filePath(u"node"_s).toLocal8Bit();
    medianUsage({program, "hosts", manifest.toLocal8Bit(), "--output", node + "/etc/containerd/certs.d"});
    const Usage compared = medianUsage({program, "compare", manifest.toLocal8Bit(), "--node", node});
    std::printf("1,000 upstreams  compare %.3f s, %.0f MB\n", compared.seconds, compared.megabytes);
    return 0;
}
