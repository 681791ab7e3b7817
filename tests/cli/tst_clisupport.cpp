// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// The commands for people who have a bundle, a text, a log or a list: what they print, and how they exit.
class CliSupportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void images()
    {
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const Run run =
            runCli({u"images"_s, u"--format"_s, u"json"_s, file, u"-"_s}, "nginx\nquay.io/a/b:1\nghcr.io/x\n");
        QCOMPARE(run.exitCode, 0);
        const QList<QJsonObject> objects = run.json();
        QCOMPARE(objects.size(), 4);
        QCOMPARE(objects.at(0)["upstream"_L1].toString(), u"docker.io"_s);
        QCOMPARE(objects.at(0)["tag"_L1].toString(), u"upstream"_s);
        QCOMPARE(objects.at(0)["digest"_L1].toString(), u"mirror"_s);
        QCOMPARE(objects.at(0)["hosts"_L1].toArray().size(), 1);
        QCOMPARE(objects.at(1)["tag"_L1].toString(), u"mirror"_s);
        QVERIFY(objects.at(2)["upstream"_L1].isNull());
        QCOMPARE(objects.at(2)["fix"_L1].toString(), u"add-mirror ghcr.io"_s);
        QCOMPARE(objects.at(3)["images"_L1].toInt(), 3);
    }

    void explain()
    {
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const Run known = runCli({u"explain"_s, u"--format"_s, u"json"_s, u"-"_s, file},
                                 "trying next host after status: 403 Forbidden host=quay.example.com method=HEAD "
                                 "url=\"https://quay.example.com/v2/a/b/manifests/1?ns=quay.io\"");
        QCOMPARE(known.exitCode, 0);
        QCOMPARE(known.object()["kind"_L1].toString(), u"forbidden"_s);
        QCOMPARE(known.object()["upstream"_L1].toString(), u"quay.io"_s);
        QVERIFY(known.object()["line"_L1].toInt() > 0);
        const Run unknown = runCli({u"explain"_s, u"--format"_s, u"json"_s, u"nothing of the kind"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.object()["kind"_L1].isNull());
    }

    void compare()
    {
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const QString node = m_files.path(u"node"_s);
        QCOMPARE(runCli({u"hosts"_s, file, u"--output"_s, node + u"/etc/containerd/certs.d"_s}).exitCode, 0);
        const Run same = runCli({u"compare"_s, u"--format"_s, u"json"_s, file, u"--node"_s, node});
        QVERIFY2(same.exitCode == 0, same.output.constData());
        QCOMPARE(same.json().size(), 3);
        QVERIFY(same.json().constLast()["upstream"_L1].isNull());
        QVERIFY(QDir(node + u"/etc/containerd/certs.d/quay.io"_s).removeRecursively());
        const Run missing = runCli({u"compare"_s, u"--format"_s, u"json"_s, file, u"--node"_s, node});
        QCOMPARE(missing.exitCode, 1);
        QCOMPARE(missing.json().at(1)["status"_L1].toString(), u"missing"_s);
        const Run import = runCli({u"compare"_s, u"--import"_s, u"--node"_s, node});
        QVERIFY(import.output.contains("kind: MirrorConfig"));
        QCOMPARE(import.exitCode, 0);
    }

    void log()
    {
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const Run run =
            runCli({u"log"_s, u"--format"_s, u"json"_s, file, u"-"_s},
                   "level=info msg=\"PullImage \\\"quay.io/a/b:1\\\"\"\n"
                   "level=info msg=\"PullImage \\\"quay.io/a/b:1\\\" returns image reference \\\"x\\\"\"\n");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.object()["image"_L1].toString(), u"quay.io/a/b:1"_s);
        QCOMPARE(run.object()["result"_L1].toString(), u"done"_s);
        QVERIFY(!run.object()["steps"_L1].toArray().isEmpty());
        QVERIFY(!run.object()["conclusion"_L1].toString().isEmpty());
        QCOMPARE(runCli({u"log"_s, file, u"-"_s}, "nothing\n").exitCode, 1);
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = m_files.write(u"usage.yaml"_s, validShoot());
        QTest::newRow("images without a list") << QStringList{u"images"_s, file};
        QTest::newRow("images without a file") << QStringList{u"images"_s, file, m_files.path(u"none"_s)};
        QTest::newRow("explain without a text") << QStringList{u"explain"_s};
        QTest::newRow("compare without a node") << QStringList{u"compare"_s, file};
        QTest::newRow("compare with no such node")
            << QStringList{u"compare"_s, file, u"--node"_s, m_files.path(u"none"_s)};
        QTest::newRow("log without a log") << QStringList{u"log"_s, file};
        QTest::newRow("unknown version") << QStringList{u"explain"_s, u"--containerd"_s, u"0.1"_s, u"x"_s};
    }
    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        const Run run = runCli(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY(!run.errors.isEmpty());
    }

private:
    Files m_files;
};

MIRROR_TEST(CliSupportTest)
#include "tst_clisupport.moc"
