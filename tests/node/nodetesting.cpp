// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "nodetesting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace sme::test {

using namespace Qt::StringLiterals;

ShootManifest manifestWith(const QList<QByteArray> &mirrors)
{
    QByteArray text = R"(apiVersion: core.gardener.cloud/v1beta1
kind: Shoot
metadata: {name: crazy-botany, namespace: garden-dev}
spec:
  extensions:
  - type: registry-mirror
    providerConfig:
      apiVersion: mirror.extensions.gardener.cloud/v1alpha1
      kind: MirrorConfig
      mirrors:
)";
    for (const QByteArray &mirror : mirrors) {
        const QList<QByteArray> words = mirror.split(' ');
        text += "      - upstream: " + words.at(0) + "\n        hosts:\n        - host: " + words.at(1) + '\n';
        if (words.size() > 2)
            text += "          capabilities: [" + words.at(2) + "]\n";
    }
    return ShootManifest::read(text);
}

void forEachCase(const QString &name, const std::function<void(const QJsonObject &)> &visit)
{
    QFile file(QStringLiteral(MIRROR_TEST_DATA) + "/conformance/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The data of the test cannot be read.");
    while (!file.atEnd())
        visit(QJsonDocument::fromJson(file.readLine()).object());
}

void NodeFolder::write(const QString &path, const QByteArray &content) const
{
    const QString name = m_folder.path() + path;
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its files.");
}

void NodeFolder::link(const QString &path, const QString &target) const
{
    const QString name = m_folder.path() + path;
    QDir().mkpath(QFileInfo(name).path());
    QFile::link(target, name);
}

QString NodeFolder::pack(const QString &format) const
{
    const QString archive = m_archives.filePath(u"node."_s + format);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    if (format == "zip"_L1)
        process.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-c"_s, archive, u"etc"_s});
    else if (format == "tar.zst"_L1)
        process.start(u"tar"_s, {u"--zstd"_s, u"-cf"_s, archive, u"."_s});
    else
        process.start(u"tar"_s, {format == "tar"_L1 ? u"-cf"_s : u"-czf"_s, archive, u"."_s});
    return process.waitForFinished() && process.exitCode() == 0 ? archive : QString();
}

QByteArray configToml(int version)
{
    const QByteArray plugin = version == 2 ? "io.containerd.grpc.v1.cri" : "io.containerd.cri.v1.images";
    return "version = " + QByteArray::number(version) + "\nimports = [\"/etc/containerd/conf.d/*.toml\"]\n[plugins.\""
        + plugin + "\".registry]\n  config_path = \"/etc/containerd/certs.d\"\n";
}

} // namespace sme::test
