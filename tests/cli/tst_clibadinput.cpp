// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// Files that are no manifests, each with every command: a clear message, soon, with the exit code of the contract.
class CliBadInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badTexts_data();
    void badTexts();
    void unreadableFiles_data();
    void unreadableFiles();
    void refusesALargeFile();
    void refusesAnEndlessFile();
    void readsAPipe();
    void findsManyProblems_data();
    void findsManyProblems();

private:
    static constexpr qint64 maxMilliseconds = 10'000; // generous: other tests run beside this one
};

void CliBadInputTest::badTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("hasPlace");
    const auto row = [](const char *name, const QByteArray &text, bool hasPlace = true) {
        QTest::newRow(name) << text << hasPlace;
    };
    const QByteArray head = "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nspec:\n  extensions:\n"
                            "  - type: registry-mirror\n    providerConfig:\n"
                            "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n      kind: MirrorConfig\n";
    row("not YAML", "kind: Shoot\nspec: [1, 2\nmetadata: }\n");
    row("binary", QByteArray::fromHex("7f454c4602010100000000000000000003003e0001000000"));
    row("invalid UTF-8", "kind: Shoot\nmetadata:\n  name: \"\xff\xfe\"\n");
    row("zero byte", QByteArray("kind: Shoot\nmetadata:\n  name: a\0b\n", 34));
    row("line ends of old Macs", "kind: Shoot\rmetadata:\r  name: a\r");
    row("a carriage return within a value", head + "      mirrors:\n      - upstream: docker\r.io\n");
    row("a list where a map belongs", "- a\n- b\n");
    row("a text where a map belongs", "just a text\n");
    row("mirrors are a map", head + "      mirrors: {docker.io: x}\n");
    row("hosts are a text", head + "      mirrors:\n      - upstream: docker.io\n        hosts: https://a.example\n");
    row("a host is a text", head + "      mirrors:\n      - upstream: docker.io\n        hosts: [https://a.example]\n");
    row("a mirror is a list", head + "      mirrors:\n      - [docker.io]\n");
    row("spec is a list", "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nspec: [extensions]\n");
    row("deep", QByteArray(10'000, '[') + QByteArray(10'000, ']'));
    QByteArray bomb = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray last = QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + last + ", *a" + last + "]\n";
    }
    row("alias bomb", bomb + head + "      mirrors: *a39\n");
}

void CliBadInputTest::badTexts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, hasPlace);
    const Run run = runCli({u"validate"_s, u"--format=json"_s, u"-"_s}, text);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors, QByteArray());
    QVERIFY(run.milliseconds < maxMilliseconds);
    const QJsonObject object = run.object();
    QCOMPARE(object.value(u"valid"_s), false);
    const QJsonObject error = object.value(u"decodeError"_s).toObject();
    QVERIFY2(!error.value(u"message"_s).toString().isEmpty(), run.output.constData());
    QCOMPARE(error.value(u"line"_s).toInt() > 0, hasPlace);
    QCOMPARE(error.value(u"column"_s).toInt() > 0, hasPlace);

    for (const QStringList &arguments : {QStringList{u"hosts"_s, u"-"_s, u"--upstream=docker.io"_s},
                                         QStringList{u"edit"_s, u"-"_s, u"remove-host"_s, u"docker.io"_s, u"x"_s}}) {
        const Run other = runCli(arguments, text);
        QCOMPARE(other.exitCode, 1);
        QVERIFY(!other.errors.isEmpty());
        QVERIFY(other.milliseconds < maxMilliseconds);
    }
}

void CliBadInputTest::unreadableFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    const QList<QStringList> commands{{u"validate"_s, u"FILE"_s},
                                      {u"hosts"_s, u"FILE"_s},
                                      {u"snippet"_s, u"FILE"_s},
                                      {u"edit"_s, u"FILE"_s, u"add-mirror"_s, u"docker.io"_s}};
    for (const QStringList &arguments : commands) {
        const QByteArray command = arguments.constFirst().toLatin1();
        QTest::addRow("%s: missing", command.constData()) << arguments << u"missing.yaml"_s;
        QTest::addRow("%s: folder", command.constData()) << arguments << u"."_s;
        QTest::addRow("%s: no permission", command.constData()) << arguments << u"secret.yaml"_s;
        QTest::addRow("%s: circle of links", command.constData()) << arguments << u"circle"_s;
    }
}

void CliBadInputTest::unreadableFiles()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, name);
    const Files files;
    const QString secret = files.write(u"secret.yaml"_s, validShoot());
    QVERIFY(QFile::setPermissions(secret, {}));
    QVERIFY(QFile::link(u"circle"_s, files.path(u"circle"_s)));
    if (name == u"secret.yaml"_s && QFileInfo(secret).isReadable())
        QSKIP("This user may read every file.");
    const Run run = runCli(arguments.replaceInStrings(u"FILE"_s, files.path(name)));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains(name.toUtf8()), run.errors.constData());
}

void CliBadInputTest::refusesALargeFile()
{
    const Files files;
    QFile file(files.path(u"large.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200 * 1024 * 1024)); // sparse: takes no space
    file.close();
    const Run run = runCli({u"validate"_s, file.fileName()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("8 MiB"), run.errors.constData());
    QVERIFY(run.milliseconds < maxMilliseconds);
}

void CliBadInputTest::refusesAnEndlessFile()
{
    const Run run = runCli({u"validate"_s, u"/dev/zero"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("8 MiB"), run.errors.constData());
    QVERIFY(run.milliseconds < maxMilliseconds);
}

void CliBadInputTest::readsAPipe()
{
    // The test's standard input of the program is a pipe, which has a name on Linux too.
    const Run run = runCli({u"validate"_s, u"--format=json"_s, u"/dev/stdin"_s}, validShoot());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object().value(u"shoot"_s), u"garden-dev/crazy-botany"_s);
    QCOMPARE(runCli({u"validate"_s, u"-"_s}, validShoot()).exitCode, 0);
}

void CliBadInputTest::findsManyProblems_data()
{
    QTest::addColumn<QByteArray>("mirrors");
    QByteArray repeated = R"({"upstream": "quay.io", "hosts": []})";
    for (int i = 0; i < 10'000; ++i)
        repeated += R"(, {"upstream": "quay.io", "hosts": []})";
    QTest::newRow("in one line") << repeated;
    QTest::newRow("in one list") << R"({"upstream": "quay.io", "hosts": [{"host": "https://m.io", "capabilities": [)"
            + QByteArray(R"("push", )").repeated(100'000) + R"("pull"]}]})";
}

void CliBadInputTest::findsManyProblems()
{
    QFETCH(const QByteArray, mirrors);
    const Run run = runCli({u"validate"_s, u"-"_s},
                           R"({"apiVersion": "mirror.extensions.gardener.cloud/v1alpha1", "kind": "MirrorConfig", )"
                           R"("mirrors": [)"
                               + mirrors + "]}");
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.milliseconds < maxMilliseconds);
}

MIRROR_TEST(CliBadInputTest)
#include "tst_clibadinput.moc"
