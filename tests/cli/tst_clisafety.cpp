// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include "files/filename.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

/// Nothing is lost, nothing made worse without a word, and nothing that a file says reaches the terminal as it is.
class CliSafetyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToMakeInvalid_data();
    void refusesToMakeInvalid();
    void oldErrorsAreNoObstacle();
    void sealedFilesAreRefused_data();
    void sealedFilesAreRefused();
    void diffApplies();
    void severalFiles();
    void severalFilesNeedAPlace();
    void twoAtOnceLoseNothing();
    void killedAtAnyTimeTheFileIsWhole_data();
    void killedAtAnyTimeTheFileIsWhole();
    void hardLinksAreTold();
    void namesThatAreNoText();
    void byteOrderMarkOfAnArgumentStays();
    void emptyNames_data();
    void emptyNames();
    void aFullDiskIsTold();
    void controlCharactersStayInTheFile_data();
    void controlCharactersStayInTheFile();
    void manyKeysAreNoObstacle();
};

void CliSafetyTest::refusesToMakeInvalid_data()
{
    QTest::addColumn<QString>("operation");
    QTest::newRow("a mirror without hosts") << u"add-mirror ghcr.io"_s;
    QTest::newRow("the last host") << u"remove-host docker.io https://mirror.gcr.io"_s;
    QTest::newRow("no upstream") << u"rename-mirror docker.io HTTPS://x"_s;
    QTest::newRow("no URL") << u"set-host docker.io https://mirror.gcr.io mirror.gcr.io"_s;
    QTest::newRow("a secret that is not there") << u"set-ca docker.io https://mirror.gcr.io bundle"_s;
    QTest::newRow("all mirrors") << u"remove-mirror docker.io , remove-mirror quay.io"_s;
}

void CliSafetyTest::refusesToMakeInvalid()
{
    QFETCH(const QString, operation);
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    const QStringList arguments = QStringList{u"edit"_s, file, u"--in-place"_s} + operation.split(u' ');
    const Run refused = runCli(arguments);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot());
    QVERIFY2(refused.errors.contains("--force"), refused.errors.constData());
    QVERIFY2(refused.errors.contains(file.toUtf8() + ':'), refused.errors.constData());
    const Run forced = runCli(arguments + QStringList{u"--force"_s});
    QCOMPARE(forced.exitCode, 0);
    QVERIFY(files.read(u"shoot.yaml"_s) != validShoot());
}

void CliSafetyTest::oldErrorsAreNoObstacle()
{
    // Wrong before and after; and what mends one of two errors.
    const QByteArray text = validShoot().replace("upstream: quay.io", "upstream: UPPER.example.com");
    const Run other = runCli({u"edit"_s, u"-"_s, u"rename-mirror"_s, u"docker.io"_s, u"ghcr.io"_s}, text);
    QCOMPARE(other.exitCode, 0);
    const Run moved = runCli({u"edit"_s, u"-"_s, u"move-mirror"_s, u"UPPER.example.com"_s, u"0"_s}, text);
    QCOMPARE(moved.exitCode, 0);
    const Run mended = runCli({u"edit"_s, u"-"_s, u"rename-mirror"_s, u"UPPER.example.com"_s, u"quay.io"_s}, text);
    QCOMPARE(mended.exitCode, 0);
    QCOMPARE(mended.output, validShoot());
    const Run another = runCli({u"edit"_s, u"-"_s, u"rename-mirror"_s, u"docker.io"_s, u"ALSO.example.com"_s}, text);
    QCOMPARE(another.exitCode, 1);
    QCOMPARE(another.output, QByteArray());
}

void CliSafetyTest::sealedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray value = "ENC[AES256_GCM,data:Zm9v,iv:YQ==,tag:Yg==,type:str]";
    QTest::newRow("key") << validShoot() + "sops:\n  mac: " + value + "\n  version: 3.9.0\n";
    QTest::newRow("only the key") << validShoot() + "sops: {lastmodified: \"2026-01-01T00:00:00Z\"}\n";
    QTest::newRow("a value") << validShoot().replace("region: local", "region: " + value);
}

void CliSafetyTest::sealedFilesAreRefused()
{
    QFETCH(const QByteArray, text);
    const QStringList arguments{u"edit"_s, u"-"_s, u"rename-mirror"_s, u"docker.io"_s, u"ghcr.io"_s};
    const Run refused = runCli(arguments, text);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY2(refused.errors.contains("SOPS"), refused.errors.constData());
    QVERIFY2(refused.errors.contains("--force"), refused.errors.constData());
    const Run forced = runCli(arguments + QStringList{u"--force"_s}, text);
    QCOMPARE(forced.exitCode, 0);
    QCOMPARE(forced.output, QByteArray(text).replace("upstream: docker.io", "upstream: ghcr.io"));
}

void CliSafetyTest::diffApplies()
{
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    const QStringList arguments{u"edit"_s, file, u"rename-mirror"_s, u"docker.io"_s, u"ghcr.io"_s};
    const Run run = runCli(arguments + QStringList{u"--diff"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot());
    QVERIFY(run.output.startsWith("--- " + file.toUtf8() + "\n+++ "));
    const qsizetype removed = run.output.indexOf("\n-      - upstream: docker.io # hub\n");
    QVERIFY(removed > 0 && removed < run.output.indexOf("\n+      - upstream: ghcr.io # hub\n"));
    QCOMPARE(runCli(arguments + QStringList{u"--diff"_s, u"--in-place"_s}).output, run.output);
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot());
    const Run json = runCli(arguments + QStringList{u"--diff"_s, u"--format=json"_s});
    QCOMPARE(json.object().value(u"diff"_s).toString().toUtf8(), run.output);
    QCOMPARE(runCli({u"edit"_s, file, u"--diff"_s, u"move-mirror"_s, u"docker.io"_s, u"0"_s}).output, QByteArray());

    const QString patch = QStandardPaths::findExecutable(u"patch"_s);
    if (patch.isEmpty())
        QSKIP("There is no patch.");
    QProcess process;
    process.start(patch, {file});
    process.write(run.output);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot().replace("upstream: docker.io", "upstream: ghcr.io"));
}

void CliSafetyTest::severalFiles()
{
    const Files files;
    const QString good = files.write(u"a.yaml"_s, shootWith("a", "docker.io"));
    const QString none = files.write(u"b.yaml"_s, shootWith("b", "quay.io"));
    const QString missing = files.path(u"c.yaml"_s);
    const QString last = files.write(u"d.yaml"_s, shootWith("d", "docker.io"));
    const QStringList operation{u"rename-mirror"_s, u"docker.io"_s, u"ghcr.io"_s};
    const Run run = runCli(QStringList{u"edit"_s, u"--in-place"_s, good, none, missing, last} + operation);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(files.read(u"a.yaml"_s), shootWith("a", "ghcr.io"));
    QCOMPARE(files.read(u"b.yaml"_s), shootWith("b", "quay.io"));
    QCOMPARE(files.read(u"d.yaml"_s), shootWith("d", "ghcr.io"));
    QVERIFY2(run.errors.contains("4 files: 2 changed, 0 unchanged, 2 not changed"), run.errors.constData());
    const Run json = runCli(QStringList{u"edit"_s, u"--in-place"_s, u"--format=json"_s, good, last, u"move-mirror"_s,
                                        u"ghcr.io"_s, u"0"_s});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.json().size(), 2);
    QCOMPARE(json.json().first().value(u"changed"_s), false);
    QVERIFY(json.errors.contains("2 files: 0 changed, 2 unchanged"));
}

void CliSafetyTest::severalFilesNeedAPlace()
{
    const Files files;
    const QString a = files.write(u"a.yaml"_s, shootWith("a", "docker.io"));
    const QString b = files.write(u"b.yaml"_s, shootWith("b", "docker.io"));
    const QStringList operation{u"rename-mirror"_s, u"docker.io"_s, u"ghcr.io"_s};
    QCOMPARE(runCli(QStringList{u"edit"_s, a, b} + operation).exitCode, 2);
    const Run diff = runCli(QStringList{u"edit"_s, u"--diff"_s, a, b} + operation);
    QCOMPARE(diff.exitCode, 0);
    QCOMPARE(diff.output.count("\n+++ "), 2);
}

void CliSafetyTest::twoAtOnceLoseNothing()
{
    constexpr int rounds = 50;
    for (int round = 0; round < rounds; ++round) {
        const Files files;
        const QString file = files.write(u"shoot.yaml"_s, validShoot());
        Run first;
        Run second;
        {
            const std::jthread other([&] {
                first = runCli({u"edit"_s, u"--in-place"_s, file, u"rename-mirror"_s, u"docker.io"_s, u"ghcr.io"_s});
            });
            second = runCli({u"edit"_s, u"--in-place"_s, file, u"rename-mirror"_s, u"quay.io"_s, u"gcr.io"_s});
        }
        const QByteArray text = files.read(u"shoot.yaml"_s);
        QVERIFY2(first.exitCode == 0 || first.exitCode == 2, first.errors.constData());
        QVERIFY2(second.exitCode == 0 || second.exitCode == 2, second.errors.constData());
        QVERIFY(first.exitCode == 0 || second.exitCode == 0);
        QCOMPARE(text.contains("upstream: ghcr.io"), first.exitCode == 0);
        QCOMPARE(text.contains("upstream: gcr.io"), second.exitCode == 0);
        QCOMPARE(files.names(), QStringList{u"shoot.yaml"_s});
    }
}

void CliSafetyTest::killedAtAnyTimeTheFileIsWhole_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("a folder") << false;
    QTest::newRow("a folder that cannot be written to") << true;
}

void CliSafetyTest::killedAtAnyTimeTheFileIsWhole()
{
    QFETCH(const bool, isClosed);
    // 200 rounds find what is rare: MIRROR_KILL_ROUNDS=200.
    const int rounds =
        qEnvironmentVariableIsSet("MIRROR_KILL_ROUNDS") ? qEnvironmentVariableIntValue("MIRROR_KILL_ROUNDS") : 30;
    const Files files;
    const Files data;
    QByteArray here = validShoot() + "# " + QByteArray(500'000, 'x') + '\n';
    QByteArray there = here;
    there.replace("upstream: docker.io", "upstream: registry.example.com");
    const QString file = files.write(u"shoot.yaml"_s, here);
    files.giveToUnprivileged();
    data.giveToUnprivileged();
    if (isClosed)
        QVERIFY(QFile::setPermissions(files.path({}), QFile::ReadOwner | QFile::ExeOwner));
    const QStringList environment{u"XDG_DATA_HOME="_s + data.path({})};
    const QStringList forth{u"edit"_s,          file,           u"--in-place"_s,
                            u"rename-mirror"_s, u"docker.io"_s, u"registry.example.com"_s};
    const QStringList back{u"edit"_s,     file, u"--in-place"_s, u"rename-mirror"_s, u"registry.example.com"_s,
                           u"docker.io"_s};

    const qint64 whole = runCliUnprivileged(forth, environment).milliseconds;
    QCOMPARE(files.read(u"shoot.yaml"_s), there);
    QRandomGenerator random(7);
    for (int round = 0; round < rounds; ++round) {
        const bool isThere = files.read(u"shoot.yaml"_s) == there;
        runCliUnprivileged(isThere ? back : forth, environment,
                           int(random.bounded(qMax(qint64(2), whole + whole / 4))));
        // The next start, whatever for, mends what could be torn.
        QCOMPARE(runCliUnprivileged({u"--version"_s}, environment).exitCode, 0);
        const QByteArray text = files.read(u"shoot.yaml"_s);
        QVERIFY2(text == here || text == there, qPrintable(u"round %1: %2 bytes"_s.arg(round).arg(text.size())));
    }
    const bool isThere = files.read(u"shoot.yaml"_s) == there;
    QCOMPARE(runCliUnprivileged(isThere ? back : forth, environment).exitCode, 0);
    QVERIFY(QFile::setPermissions(files.path({}), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(files.names(), QStringList{u"shoot.yaml"_s}); // no leftovers
    QVERIFY(QDir(data.path(u"shoot-mirror-editor/overwritten"_s)).entryList(QDir::Files).isEmpty());
}

void CliSafetyTest::hardLinksAreTold()
{
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(files.path(u"other.yaml"_s)).constData()),
             0);
    const Run run = runCli({u"edit"_s, u"--in-place"_s, file, u"remove-mirror"_s, u"quay.io"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.contains("2 names"), run.errors.constData());
    QCOMPARE(files.read(u"other.yaml"_s), validShoot());
}

void CliSafetyTest::namesThatAreNoText()
{
    const Files files;
    const QByteArray name = QFile::encodeName(files.path(u"sch"_s)) + "\xf6n.yaml";
    const QByteArray other = QFile::encodeName(files.path(u"plain.yaml"_s));
    files.write(u"plain.yaml"_s, validShoot());
    QCOMPARE(std::rename(other.constData(), name.constData()), 0);
    // Through a shell, since Qt cannot start a program with such an argument.
    const auto run = [&](const QString &command) {
        QProcess process;
        process.start(u"/bin/sh"_s, {u"-c"_s, command, u"sh"_s, QStringLiteral(MIRROR_CLI), files.path({})});
        process.waitForFinished();
        return Run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(), 0};
    };
    const QString prefix = uR"(name=$(printf '%s/sch\366n.yaml' "$2"); )"_s;
    const Run checked = run(prefix + uR"("$1" validate --format json "$name")"_s);
    QCOMPARE(checked.exitCode, 0);
    QVERIFY2(checked.object().value(u"file"_s).toString().endsWith(u"/sch\\xf6n.yaml"_s), checked.output.constData());
    const Run edited = run(prefix + uR"("$1" edit --in-place "$name" remove-mirror quay.io)"_s);
    QCOMPARE(edited.exitCode, 0);
    QVERIFY2(edited.errors.contains("sch\\xf6n.yaml"), edited.errors.constData());
    const Run missing = run(uR"(name=$(printf '%s/\377' "$2"); "$1" validate "$name")"_s);
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.errors.contains("\\xff cannot be read: No such file"), missing.errors.constData());
    QCOMPARE(::unlink(name.constData()), 0); // Qt would not find it
}

void CliSafetyTest::byteOrderMarkOfAnArgumentStays()
{
    const Run run =
        runCli({u"edit"_s, u"-"_s, u"--force"_s, u"rename-mirror"_s, u"docker.io"_s, u"\ufeffghcr.io"_s}, validShoot());
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("\xef\xbb\xbfghcr.io") || run.output.contains("\\ufeffghcr.io"),
             run.output.constData());
}

void CliSafetyTest::emptyNames_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("validate") << QStringList{u"validate"_s, u""_s};
    QTest::newRow("edit") << QStringList{u"edit"_s, u""_s, u"remove-mirror"_s, u"a"_s};
    QTest::newRow("in place") << QStringList{u"edit"_s, u"--in-place"_s, u""_s, u"remove-mirror"_s, u"a"_s};
}

void CliSafetyTest::emptyNames()
{
    QFETCH(const QStringList, arguments);
    const Run run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("without a name"), run.errors.constData());
}

void CliSafetyTest::aFullDiskIsTold()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full.");
    const Run run =
        runCli({u"edit"_s, u"-"_s, u"remove-mirror"_s, u"quay.io"_s, u"--output=/dev/full"_s}, validShoot());
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("No space left on device"), run.errors.constData());
}

void CliSafetyTest::controlCharactersStayInTheFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("hosts") << QStringList{u"hosts"_s, u"-"_s, u"--force"_s, u"--release=v0.6"_s};
    QTest::newRow("hosts of today") << QStringList{u"hosts"_s, u"-"_s, u"--force"_s};
    QTest::newRow("validate") << QStringList{u"validate"_s, u"-"_s};
    QTest::newRow("validate as JSON") << QStringList{u"validate"_s, u"-"_s, u"--format=json"_s};
    QTest::newRow("trace") << QStringList{u"trace"_s, u"-"_s, u"--image=quay.io/a/b:1"_s};
    QTest::newRow("refusal") << QStringList{u"edit"_s, u"-"_s, u"add-host"_s, u"quay.io"_s,
                                            u"https://a\033[31m.example"_s};
}

void CliSafetyTest::controlCharactersStayInTheFile()
{
    QFETCH(const QStringList, arguments);
    QByteArray text = validShoot();
    text.replace("upstream: docker.io", R"(upstream: "docker.io\e]0;x\a\x9b31m\u202e\U000E0041\r")");
    text.replace("https://quay.example.com", R"("https://quay\u0085.example.com\u200b\e[2J")");
    const Run run = runCli(arguments, text);
    QVERIFY(run.exitCode >= 0);
    QVERIFY(!(run.output + run.errors).isEmpty());
    for (const char32_t c : QString::fromUtf8(run.output + run.errors).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isSeen = c == U'\n' || c == U'\t'
            || (category != QChar::Other_Control && category != QChar::Other_Format
                && category != QChar::Other_Surrogate);
        // In JSON invisible characters are data; what drives a terminal is escaped there too.
        QVERIFY2(isSeen || (arguments.contains(u"--format=json"_s) && category == QChar::Other_Format),
                 qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
    }
}

void CliSafetyTest::manyKeysAreNoObstacle()
{
    QByteArray text = validShoot();
    QByteArray keys = "  labels:\n";
    for (int i = 0; i < 600'000; ++i)
        keys += "    k" + QByteArray::number(i) + ":\n";
    text += keys;
    QVERIFY(text.size() < 8 * 1024 * 1024);
    const Run run = runCli({u"edit"_s, u"-"_s, u"rename-mirror"_s, u"docker.io"_s, u"ghcr.io"_s}, text);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, text.replace("upstream: docker.io", "upstream: ghcr.io"));
}

MIRROR_TEST(CliSafetyTest)
#include "tst_clisafety.moc"
