// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// The command `edit`.
class CliEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operations_data();
    void operations();
    void refusals_data();
    void refusals();
    void appliesInOrder();
    void writesToAFile();
    void writesInPlaceThroughALink();
    void leavesAnUnchangedFileAlone();
    void doesAllOrNothing();
    void choosesAShoot();
    void reportsAsJson();
    void refusesReadOnlyFiles();
    void overwritesInAReadOnlyFolder();
};

void CliEditTest::operations_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const QString &operation, const QByteArray &before, const QByteArray &after) {
        QTest::addRow("%s", qPrintable(operation)) << operation << before << after;
    };
    const QByteArray quay = R"(      - upstream: quay.io
        hosts:
        - host: https://quay.example.com
          capabilities: ["pull", "resolve"]
)";
    const QByteArray hub = R"(      - upstream: docker.io # hub
        hosts:
        - host: "https://mirror.gcr.io"
          capabilities: ["pull"]
)";
    row(u"remove-mirror quay.io"_s, quay, "");
    row(u"remove-mirror docker.io"_s, hub, "");
    row(u"rename-mirror docker.io ghcr.io"_s, "docker.io # hub", "ghcr.io # hub");
    row(u"move-mirror quay.io 0"_s, hub + quay, quay + hub);
    row(u"move-mirror quay.io 1"_s, "", "");
    row(u"remove-host docker.io https://mirror.gcr.io , add-host docker.io https://a.example"_s,
        R"(        - host: "https://mirror.gcr.io"
          capabilities: ["pull"]
)",
        "        - host: https://a.example\n");
    row(u"set-host docker.io https://mirror.gcr.io https://b.example"_s, "\"https://mirror.gcr.io\"",
        "\"https://b.example\"");
    row(u"set-capabilities docker.io https://mirror.gcr.io default"_s,
        "\"https://mirror.gcr.io\"\n          capabilities: [\"pull\"]\n", "\"https://mirror.gcr.io\"\n");
    row(u"set-capabilities docker.io https://mirror.gcr.io pull,resolve"_s, "[\"pull\"]\n",
        "[\"pull\", \"resolve\"]\n");
    row(u"set-ca docker.io https://mirror.gcr.io bundle"_s, "[\"pull\"]\n",
        "[\"pull\"]\n          caBundleSecretReferenceName: bundle\n");
    row(u"set-override-path docker.io https://mirror.gcr.io false"_s, "[\"pull\"]\n",
        "[\"pull\"]\n          overridePath: false\n");
    row(u"set-override-path docker.io https://mirror.gcr.io none"_s, "", "");
}

void CliEditTest::operations()
{
    QFETCH(const QString, operation);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray expected = validShoot();
    if (!before.isEmpty()) {
        QCOMPARE(expected.count(before), 1);
        expected.replace(before, after);
    }
    // Forced, since the Secret of the CA bundle is not in the file.
    const Run run = runCli(QStringList{u"edit"_s, u"--force"_s, u"-"_s} + operation.split(u' '), validShoot());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, expected);
    QByteArray told;
    for (const QString &step : operation.split(u" , "_s))
        told += "shoot-mirror: -: " + step.toUtf8() + (before.isEmpty() ? ": it is so already\n" : ": done\n");
    QCOMPARE(run.errors, told);
}

void CliEditTest::refusals_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("no such mirror") << u"remove-mirror ghcr.io"_s << ""_ba;
    QTest::newRow("no such host") << u"remove-host docker.io https://a.example"_s << ""_ba;
    QTest::newRow("mirror exists") << u"add-mirror docker.io"_s << ":12:19"_ba;
    QTest::newRow("renamed mirror exists") << u"rename-mirror quay.io docker.io"_s << ":12:19"_ba;
    QTest::newRow("host exists") << u"add-host quay.io https://quay.example.com"_s << ":18:17"_ba;
    QTest::newRow("no such position") << u"move-mirror docker.io 2"_s << ""_ba;
    QTest::newRow("no such position of a host") << u"move-host docker.io https://mirror.gcr.io 1"_s << ""_ba;
}

void CliEditTest::refusals()
{
    QFETCH(const QString, operation);
    QFETCH(const QByteArray, place);
    const Run run = runCli(QStringList{u"edit"_s, u"-"_s} + operation.split(u' '), validShoot());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.startsWith("shoot-mirror: -" + place), run.errors.constData());
    QVERIFY2(run.errors.contains(operation.section(u' ', 0, 0).toUtf8() + ": "), run.errors.constData());
}

void CliEditTest::appliesInOrder()
{
    const Run run =
        runCli({u"edit"_s, u"-"_s, u"--force"_s, u"add-mirror"_s, u"ghcr.io"_s, u","_s, u"add-host"_s, u"ghcr.io"_s,
                u"https://ghcr.example.com/v2/p"_s, u"--capabilities"_s, u"pull,resolve"_s, u"--ca=bundle"_s,
                u"--override-path"_s, u","_s, u"move-mirror"_s, u"ghcr.io"_s, u"0"_s, u"--format"_s, u"text"_s},
               validShoot());
    QCOMPARE(run.errors.count(": done\n"), 3);
    QCOMPARE(run.exitCode, 0);
    const qsizetype begin = run.output.indexOf("      - upstream: ghcr.io\n");
    QVERIFY(begin > 0 && begin < run.output.indexOf("- upstream: docker.io"));
    for (const char *part :
         {"https://ghcr.example.com/v2/p", "resolve", "caBundleSecretReferenceName: bundle", "overridePath: true"})
        QVERIFY2(run.output.indexOf(part, begin) < run.output.indexOf("docker.io"), part);
}

void CliEditTest::writesToAFile()
{
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    const Run run =
        runCli({u"edit"_s, file, u"remove-mirror"_s, u"quay.io"_s, u"--output"_s, files.path(u"new.yaml"_s)});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot());
    QVERIFY(!files.read(u"new.yaml"_s).contains("quay.io"));
    QCOMPARE(files.names(), QStringList({u"new.yaml"_s, u"shoot.yaml"_s}));

    const Run nowhere =
        runCli({u"edit"_s, file, u"remove-mirror"_s, u"quay.io"_s, u"--output"_s, files.path(u"no/x"_s)});
    QCOMPARE(nowhere.exitCode, 2);
    QVERIFY(nowhere.errors.contains("no/x"));
}

void CliEditTest::writesInPlaceThroughALink()
{
    const Files files;
    const QString file = files.write(u"real.yaml"_s, validShoot());
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(file, permissions));
    QVERIFY(QFile::link(u"real.yaml"_s, files.path(u"middle"_s)));
    QVERIFY(QFile::link(u"middle"_s, files.path(u"link.yaml"_s)));
    const Run run = runCli({u"edit"_s, u"--in-place"_s, files.path(u"link.yaml"_s), u"remove-mirror"_s, u"quay.io"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(QFileInfo(files.path(u"link.yaml"_s)).isSymLink());
    QVERIFY(QFileInfo(files.path(u"middle"_s)).isSymLink());
    QVERIFY(!QFileInfo(file).isSymLink());
    QVERIFY(!files.read(u"real.yaml"_s).contains("quay.io"));
    // Qt's permissions name those of the user who asks beside those of the owner.
    const auto users = QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(file) & ~users, QFile::Permissions(permissions));
    QCOMPARE(files.names(), QStringList({u"link.yaml"_s, u"middle"_s, u"real.yaml"_s}));
}

void CliEditTest::leavesAnUnchangedFileAlone()
{
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    const QDateTime before = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    QFile device(file);
    QVERIFY(device.open(QIODevice::ReadWrite) && device.setFileTime(before, QFileDevice::FileModificationTime));
    device.close();
    const Run run = runCli({u"edit"_s, file, u"move-mirror"_s, u"docker.io"_s, u"0"_s, u"--in-place"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QFileInfo(file).lastModified(), before);
}

void CliEditTest::doesAllOrNothing()
{
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    const Run run = runCli({u"edit"_s, file, u"--in-place"_s, u"remove-mirror"_s, u"docker.io"_s, u","_s,
                            u"remove-mirror"_s, u"docker.io"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot());
}

void CliEditTest::choosesAShoot()
{
    const QByteArray a = shootWith("a", "docker.io");
    const QByteArray b = shootWith("b", "docker.io");
    const QByteArray text = a + "---\n" + b;
    const QStringList arguments{u"edit"_s, u"-"_s, u"rename-mirror"_s, u"docker.io"_s, u"quay.io"_s};
    const Run ambiguous = runCli(arguments, text);
    QCOMPARE(ambiguous.exitCode, 2);
    QVERIFY(ambiguous.errors.contains("garden-dev/a"));
    const Run run = runCli(arguments + QStringList{u"--shoot"_s, u"b"_s}, text);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, a + "---\n" + shootWith("b", "quay.io"));
}

void CliEditTest::reportsAsJson()
{
    const QStringList arguments{u"edit"_s,      u"-"_s,       u"rename-mirror"_s,
                                u"docker.io"_s, u"quay.io"_s, u"--format=json"_s};
    const QJsonObject object = runCli(arguments, shootWith("a", "docker.io")).object();
    QCOMPARE(object.value(u"changed"_s), true);
    QCOMPARE(object.value(u"content"_s).toString().toUtf8(), shootWith("a", "quay.io"));
}

void CliEditTest::refusesReadOnlyFiles()
{
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    files.giveToUnprivileged();
    const Run run = runCliUnprivileged({u"edit"_s, file, u"remove-mirror"_s, u"quay.io"_s, u"--in-place"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot());
}

void CliEditTest::overwritesInAReadOnlyFolder()
{
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    const QString folder = QFileInfo(file).path();
    files.giveToUnprivileged();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const Files data;
    data.giveToUnprivileged();
    const QStringList arguments{u"edit"_s, file, u"remove-mirror"_s, u"quay.io"_s, u"--in-place"_s};
    // Without a place for a copy of the old text it is not touched.
    const Run refused = runCliUnprivileged(arguments, {u"XDG_DATA_HOME="_s + folder});
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot());
    const Run run = runCliUnprivileged(arguments, {u"XDG_DATA_HOME="_s + data.path({})});
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QByteArray text = files.read(u"shoot.yaml"_s);
    QVERIFY(!text.contains("quay.io"));
    QVERIFY(text.endsWith("  region: local\n"));
}

MIRROR_TEST(CliEditTest)
#include "tst_cliedit.moc"
