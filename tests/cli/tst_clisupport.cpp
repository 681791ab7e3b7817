// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QStringConverter>

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

    void textsThatNameNoImages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a table of pods") << "NAME READY STATUS\nweb-1 1/1 Running\n"_ba;
        QTest::newRow("what kubectl says of nothing") << "No resources found in default namespace.\n"_ba;
        QTest::newRow("ids") << "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n"_ba;
        QTest::newRow("JSON that was cut off") << "{\"items\":[{\"spec\":{\"containers\":[{\"image\":\"nginx\""_ba;
    }
    void textsThatNameNoImages()
    {
        QFETCH(QByteArray, text);
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const Run run = runCli({u"images"_s, u"--format=json"_s, file, u"-"_s}, text);
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!run.errors.isEmpty());
        QCOMPARE(run.object()["images"_L1].toInt(-1), 0);
    }

    void textsAsWindowsWritesThem()
    {
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const auto write = [&](const QString &text) {
            return m_files.write(
                u"utf16"_s, QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom).encode(text));
        };
        QCOMPARE(runCli({u"explain"_s,
                         write(u"Failed to pull image \"nginx\": x509: certificate signed by unknown "
                               "authority\r\n"_s)})
                     .exitCode,
                 0);
        QCOMPARE(runCli({u"images"_s, file, write(u"nginx\r\n"_s)}).exitCode, 0);
        QCOMPARE(runCli({u"log"_s, file, write(u"msg=\"PullImage \\\"nginx\\\"\"\r\n"_s)}).exitCode, 0);
    }

    void packedTextsAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("gzip") << "\x1f\x8b\x08\0"_ba;
        QTest::newRow("zstd") << "\x28\xb5\x2f\xfd"_ba;
        QTest::newRow("xz") << "\xfd\x37zXZ\0"_ba;
        QTest::newRow("zip") << "PK\x03\x04"_ba;
    }
    void packedTextsAreNotRead()
    {
        QFETCH(QByteArray, begin);
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const QString packed = m_files.write(u"packed"_s, begin);
        const QList<QStringList> commands{
            {u"log"_s, file, packed}, {u"images"_s, file, packed}, {u"explain"_s, packed}};
        for (const QStringList &command : commands) {
            const Run run = runCli(command);
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.errors.contains(QTest::currentDataTag()), run.errors.constData());
        }
    }

    void saysWhatNodesLack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        QByteArray disabled = validShoot();
        disabled.replace("- type: registry-mirror\n", "- type: registry-mirror\n    disabled: true\n");
        QTest::newRow("present") << validShoot() << QByteArray();
        QTest::newRow("disabled") << disabled << "disabled"_ba;
        QTest::newRow("elsewhere") << validShoot().replace("type: registry-mirror", "type: registry-mirrors")
                                   << "does not look"_ba;
        QTest::newRow("absent") << "kind: Shoot\napiVersion: core.gardener.cloud/v1beta1\nmetadata: {name: a}\n"_ba
                                << "does not have"_ba;
        QTest::newRow("a template") << validShoot().replace("quay.example.com", "{{ .Values.mirror }}") << "Render"_ba;
        QTest::newRow("nothing") << QByteArray() << "neither"_ba;
    }
    void saysWhatNodesLack()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, said);
        const QString file = m_files.write(u"state.yaml"_s, text);
        const QList<QStringList> commands{{u"hosts"_s, file},
                                          {u"trace"_s, file, u"--image"_s, u"quay.io/a/b:1"_s},
                                          {u"images"_s, file, m_files.write(u"list"_s, "nginx\n")}};
        for (const QStringList &command : commands) {
            const Run run = runCli(command);
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(said.isEmpty() ? run.errors.isEmpty() : run.errors.contains(said), run.errors.constData());
            QVERIFY2(!run.output.contains("https:///"), run.output.constData());
        }
    }

    void saysWhatIsRejectedOrDropped_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("release");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("right") << "https://m.example"_ba << u"portable"_s << QByteArray() << true;
        QTest::newRow("rejected") << "m.example"_ba << u"portable"_s << "rejects the manifest"_ba << false;
        QTest::newRow("rejected by the chosen release")
            << "https://m.example/v2/p"_ba << u"v0.10"_s << "rejects the manifest"_ba << true;
        QTest::newRow("rejected by some") << "https://m.example/v2/p"_ba << u"portable"_s << "Some releases"_ba << true;
        QTest::newRow("no TOML") << "https://m\"n"_ba << u"v0.6"_s << "containerd drops the whole file"_ba << false;
        QTest::newRow("no URL") << "https://m%zz"_ba << u"v0.6"_s << "containerd drops the whole hosts.toml"_ba
                                << false;
    }
    void saysWhatIsRejectedOrDropped()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, release);
        QFETCH(QByteArray, said);
        QFETCH(bool, isUsed);
        const QString file =
            m_files.write(u"rejected.yaml"_s, validShoot().replace("https://quay.example.com", '\'' + url + '\''));
        const Run run = runCli(
            {u"trace"_s, file, u"--image"_s, u"quay.io/a/b:1"_s, u"--release"_s, release, u"--format"_s, u"json"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(said.isEmpty() ? run.errors.isEmpty() : run.errors.contains(said), run.errors.constData());
        QCOMPARE(run.output.contains("ns=quay.io"), isUsed);
    }

    void nodesOfWhichNothingIsKnown()
    {
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        QVERIFY(QDir().mkpath(m_files.path(u"empty"_s)));
        for (const QString &node : {m_files.path(u"empty"_s), m_files.write(u"registries.yaml"_s, "mirrors: {}\n")}) {
            const Run run = runCli({u"compare"_s, file, u"--node"_s, node});
            QCOMPARE(run.exitCode, 2);
            QCOMPARE(run.output, QByteArray());
            QVERIFY2(run.errors.contains("/etc/containerd"), run.errors.constData());
        }
    }

    void nodesFromStandardInput()
    {
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const QString node = m_files.path(u"piped"_s);
        QCOMPARE(runCli({u"hosts"_s, file, u"--output"_s, node + u"/etc/containerd/certs.d"_s}).exitCode, 0);
        m_files.write(u"piped/containerd-version.txt"_s, "containerd github.com/containerd/containerd v1.7.27 0\n");
        QProcess tar;
        tar.start(u"tar"_s, {u"-C"_s, node, u"-czf"_s, u"-"_s, u"."_s});
        QVERIFY(tar.waitForFinished());
        const QByteArray archive = tar.readAllStandardOutput();
        const Run run = runCli({u"compare"_s, file, u"--node"_s, u"-"_s}, archive);
        QVERIFY2(run.exitCode == 0, run.output.constData());
        QVERIFY2(run.output.contains("containerd 1.7.27, as containerd-version.txt says\n"), run.output.constData());
        const Run other = runCli({u"compare"_s, file, u"--node"_s, u"-"_s, u"--containerd=2.1.9"_s}, archive);
        QVERIFY2(other.output.contains("containerd 1.7.27, as containerd-version.txt says; told is what 2.1.9 does"),
                 other.output.constData());
        QCOMPARE(runCli({u"compare"_s, u"-"_s, u"--node"_s, u"-"_s}, archive).exitCode, 2);
    }

    void foldersThatCannotBeRead()
    {
        const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
        const QString node = m_files.path(u"closed"_s);
        const QString folder = node + u"/etc/containerd/certs.d"_s;
        QCOMPARE(runCli({u"hosts"_s, file, u"--output"_s, folder}).exitCode, 0);
        m_files.giveToUnprivileged();
        const auto compare = [&] {
            return runCliUnprivileged({u"compare"_s, u"--format=json"_s, file, u"--node"_s, node});
        };
        QCOMPARE(compare().exitCode, 0);
        for (const QString &closed : {folder, folder + u"/quay.io"_s, folder + u"/quay.io/hosts.toml"_s}) {
            QVERIFY(QFile::setPermissions(closed, {}));
            const Run run = compare();
            QVERIFY(QFile::setPermissions(closed, QFile::Permissions(0x7755)));
            QCOMPARE(run.exitCode, 1);
            const QJsonObject quay = run.json().at(1);
            QCOMPARE(quay["status"_L1].toString(), u"different"_s);
            const QString effect = quay["differences"_L1][0]["effect"_L1].toString();
            QVERIFY2(effect.startsWith(u"Not checked"_s), qPrintable(effect));
        }
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
        QTest::newRow("standard input twice") << QStringList{u"log"_s, u"-"_s, u"-"_s};
        QTest::newRow("a folder for a list") << QStringList{u"images"_s, file, m_files.path(u"."_s)};
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
