// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// The commands of README, as somebody types them who has a manifest, a node's files and a list of images.
class CliReadmeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandsRun_data();
    void commandsRun();

private:
    /// The lines of all shell examples, those that go on joined, without remarks.
    static QStringList commands()
    {
        QFile file(QStringLiteral(MIRROR_SOURCE) + "/README.md"_L1);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression block(u"^```sh\\n(.*?)^```"_s,
                                              QRegularExpression::MultilineOption
                                                  | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression continued(u"\\\\\\n\\s*"_s);
        static const QRegularExpression remark(u"\\s+#.*$"_s);
        QStringList lines;
        auto found = block.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QStringList own = found.next().captured(1).replace(continued, {}).split(u'\n', Qt::SkipEmptyParts);
            for (QString line : own)
                lines += line.remove(remark);
        }
        return lines;
    }
    void program(const QString &name, const QByteArray &script) const
    {
        QFile file(m_files.write(u"bin/"_s + name, "#!/bin/sh\n" + script));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_files.path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        return environment;
    }
    int run(const QString &command, QByteArray &errors) const
    {
        QProcess shell;
        shell.setWorkingDirectory(m_files.path({}));
        shell.setProcessEnvironment(environment());
        shell.start(u"/bin/sh"_s, {u"-c"_s, command});
        if (!shell.waitForFinished())
            return -1;
        errors = shell.readAllStandardError();
        return shell.exitCode();
    }

    Files m_files;
};

void CliReadmeTest::initTestCase()
{
    QVERIFY(QDir(m_files.path({})).mkpath(u"bin"_s) && QDir(m_files.path({})).mkpath(u"clusters"_s));
    program(u"shoot-mirror"_s, "exec '" MIRROR_CLI "' \"$@\"\n");
    program(u"kubectl"_s, "echo 'Failed to pull image \"nginx\": 429 Too Many Requests'\n");
    program(
        u"journalctl"_s,
        "echo 'time=\"2026-11-28T10:00:00Z\" level=info msg=\"PullImage \\\"docker.io/library/alpine:latest\\\"\"'\n");
    m_files.write(u"clusters/one.yaml"_s, validShoot());
    m_files.write(u"images.txt"_s, "docker.io/library/alpine:latest\nquay.io/team/app:1\n");
    // A node that has what the manifest asks for.
    m_files.write(u"shoot.yaml"_s, validShoot());
    QByteArray errors;
    QCOMPARE(run(u"shoot-mirror hosts shoot.yaml --output etc/containerd/certs.d && tar czf node.tar.gz etc"_s, errors),
             0);
}

void CliReadmeTest::commandsRun_data()
{
    QTest::addColumn<QString>("command");
    int count = 0;
    for (const QString &command : commands()) {
        // Others build the project; this one asks servers that are not here.
        static const QRegularExpression isOurs(u"(^|\\| )shoot-mirror (?!probe)"_s);
        if (isOurs.match(command).hasMatch())
            QTest::addRow("%d %s", ++count, qPrintable(command)) << command;
    }
    QVERIFY(count >= 12);
}

void CliReadmeTest::commandsRun()
{
    QFETCH(const QString, command);
    // Each finds the manifest as it was.
    m_files.write(u"shoot.yaml"_s,
                  command.contains("add-mirror quay.io"_L1)
                      ? runCli({u"edit"_s, u"-"_s, u"remove-mirror"_s, u"quay.io"_s}, validShoot()).output
                      : validShoot());
    QByteArray errors;
    const int code = run(command, errors);
    const bool mayAnswerNo = command.contains("explain"_L1) || command.contains("compare"_L1)
        || command.contains(" log "_L1) || command.contains("images"_L1);
    QVERIFY2(code == 0 || (mayAnswerNo && code == 1), errors.constData());
}

MIRROR_TEST(CliReadmeTest)
#include "tst_clireadme.moc"
