// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sme::test {

namespace {

constexpr int maxMilliseconds = 60'000;
constexpr uid_t nobody = 65534;

} // namespace

QList<QJsonObject> Run::json() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

QJsonObject Run::object() const
{
    const QList<QJsonObject> objects = json();
    return objects.size() == 1 ? objects.constFirst() : QJsonObject();
}

namespace {

Run runProcess(QProcess &process, const QStringList &arguments, const QByteArray &input, const QStringList &environment,
               int killAfter = maxMilliseconds)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"NO_COLOR"_s, u"http_proxy"_s, u"https_proxy"_s, u"LANGUAGE"_s})
        variables.remove(name);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);

    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(MIRROR_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    const bool ended = process.waitForFinished(killAfter);
    run.milliseconds = timer.elapsed();
    if (!ended) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace

Run runCli(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    return runProcess(process, arguments, input, environment);
}

Run runCliUnprivileged(const QStringList &arguments, const QStringList &environment, int killAfter)
{
    QProcess process;
    process.setChildProcessModifier([] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(127);
    });
    return runProcess(process, arguments, {}, environment, killAfter);
}

QString Files::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The test cannot write its files.");
    return file.fileName();
}

QByteArray Files::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Files::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void Files::giveToUnprivileged() const
{
    if (::geteuid() != 0)
        return;
    QStringList paths{m_folder.path()};
    for (const QString &name : names())
        paths += path(name);
    for (const QString &path : std::as_const(paths)) {
        if (::lchown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            qFatal("The test cannot give its files away.");
    }
}

QByteArray validShoot()
{
    return R"(apiVersion: core.gardener.cloud/v1beta1
kind: Shoot
metadata: {name: crazy-botany, namespace: garden-dev} # the one
spec:
  extensions:
  # mirrors for the nodes
  - type: registry-mirror
    providerConfig:
      apiVersion: mirror.extensions.gardener.cloud/v1alpha1
      kind: MirrorConfig
      mirrors:
      - upstream: docker.io # hub
        hosts:
        - host: "https://mirror.gcr.io"
          capabilities: ["pull"]
      - upstream: quay.io
        hosts:
        - host: https://quay.example.com
          capabilities: ["pull", "resolve"]
  region: local
)";
}

QByteArray shootWith(const QByteArray &name, const QByteArray &upstream)
{
    return R"(apiVersion: core.gardener.cloud/v1beta1
kind: Shoot
metadata:
  name: )"
        + name + R"(
  namespace: garden-dev
spec:
  extensions:
  - type: registry-mirror
    providerConfig:
      apiVersion: mirror.extensions.gardener.cloud/v1alpha1
      kind: MirrorConfig
      mirrors:
      - upstream: )"
        + upstream + R"(
        hosts:
        - host: https://mirror.example.com
)";
}

} // namespace sme::test
