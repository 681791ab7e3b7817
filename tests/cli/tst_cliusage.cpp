// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// Help, version, common options and wrong usage.
class CliUsageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsHelpAndVersion_data();
    void printsHelpAndVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void takesCommonOptionsBeforeTheCommand();
    void colorsAsAsked_data();
    void colorsAsAsked();
    void saysThatTheOutputCannotBeWritten();
    void printsTheSchemaOfARelease();
};

void CliUsageTest::printsHelpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("program help") << QStringList{u"--help"_s} << "snippet"_ba;
    QTest::newRow("program -h") << QStringList{u"-h"_s} << "validate"_ba;
    QTest::newRow("program version") << QStringList{u"--version"_s} << "shoot-mirror " MIRROR_VERSION "\n"_ba;
    QTest::newRow("command version") << QStringList{u"edit"_s, u"--version"_s}
                                     << "shoot-mirror " MIRROR_VERSION "\n"_ba;
    for (const char *command : {"validate", "hosts", "snippet", "edit", "schema"})
        QTest::addRow("%s help", command) << QStringList{QString::fromLatin1(command), u"--help"_s} << "--release"_ba;
    QTest::newRow("operations") << QStringList{u"edit"_s, u"-h"_s} << "set-override-path"_ba;
}

void CliUsageTest::printsHelpAndVersion()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, part);
    const Run run = runCli(arguments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains(part), run.output.constData());
    QCOMPARE(run.errors, QByteArray());
}

void CliUsageTest::printsTheSchemaOfARelease()
{
    const auto hostFields = [](const QStringList &arguments) {
        const Run run = runCli(QStringList{u"schema"_s} + arguments);
        QJsonObject schema = QJsonDocument::fromJson(run.output).object();
        for (const QString &field : {u"mirrors"_s, u"hosts"_s})
            schema = schema["properties"_L1][field]["items"_L1].toObject();
        return run.exitCode == 0 ? schema["properties"_L1].toObject().keys() : QStringList();
    };
    QCOMPARE(hostFields({u"--release"_s, u"v0.6"_s}), (QStringList{u"capabilities"_s, u"host"_s}));
    QVERIFY(hostFields({}).contains("overridePath"_L1));
    QCOMPARE(hostFields({u"--format"_s, u"json"_s}), hostFields({u"--release"_s, u"latest"_s}));
    QCOMPARE(runCli({u"schema"_s, u"--format"_s, u"json"_s}).output.count('\n'), 1);
    QCOMPARE(runCli({u"schema"_s, u"shoot.yaml"_s}).exitCode, 2);
}

void CliUsageTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &words) {
        QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", u""_s);
    row("unknown command", u"frobnicate"_s);
    row("unknown option before the command", u"--frobnicate"_s);
    row("no file", u"validate"_s);
    row("unknown option", u"validate --frobnicate FILE"_s);
    row("unknown format", u"validate --format xml FILE"_s);
    row("unknown release", u"validate --release v0.7 FILE"_s);
    row("unknown version of containerd", u"trace --image nginx --containerd 1.5 FILE"_s);
    row("unknown version of containerd's past", u"trace --image nginx --containerd 1.5.18 FILE"_s);
    row("unknown colour mode", u"validate --color green FILE"_s);
    row("option without value", u"validate FILE --release"_s);
    row("two files", u"hosts FILE FILE"_s);
    row("unknown scope", u"snippet --scope all FILE"_s);
    row("no operation", u"edit FILE"_s);
    row("unknown operation", u"edit FILE drop-mirror docker.io"_s);
    row("operation without argument", u"edit FILE remove-mirror"_s);
    row("operation with an argument too many", u"edit FILE remove-mirror docker.io quay.io"_s);
    row("empty operation", u"edit FILE add-mirror ghcr.io ,"_s);
    row("no index", u"edit FILE move-mirror docker.io up"_s);
    row("negative index", u"edit FILE move-mirror docker.io -1"_s);
    row("no capability", u"edit FILE set-capabilities docker.io https://mirror.gcr.io push"_s);
    row("no boolean", u"edit FILE set-override-path docker.io https://mirror.gcr.io yes"_s);
    row("option of another operation", u"edit FILE remove-mirror docker.io --override-path"_s);
    row("option without value in an operation", u"edit FILE add-host docker.io https://a.example --ca"_s);
    row("two targets", u"edit FILE remove-mirror docker.io --in-place --output x"_s);
    row("folder without a name", u"hosts FILE --output="_s);
    row("target without a name", u"edit FILE remove-mirror docker.io --output="_s);
    row("standard input in place", u"edit - remove-mirror docker.io --in-place"_s);
}

void CliUsageTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    arguments.replaceInStrings(u"FILE"_s, file);
    const Run run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.errors.startsWith("shoot-mirror: "));
    QCOMPARE(files.read(u"shoot.yaml"_s), validShoot());
    QCOMPARE(files.names(), QStringList{u"shoot.yaml"_s});
}

void CliUsageTest::takesCommonOptionsBeforeTheCommand()
{
    const Run run = runCli({u"--format"_s, u"json"_s, u"--release=latest"_s, u"validate"_s, u"-"_s}, validShoot());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object().value(u"release"_s), u"v0.23"_s);
}

void CliUsageTest::colorsAsAsked_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("colored");
    QTest::newRow("no terminal") << QStringList() << QStringList() << false;
    QTest::newRow("always") << QStringList{u"--color"_s, u"always"_s} << QStringList() << true;
    QTest::newRow("always beats NO_COLOR") << QStringList{u"--color=always"_s} << QStringList{u"NO_COLOR=1"_s} << true;
    QTest::newRow("never") << QStringList{u"--color=never"_s} << QStringList() << false;
    QTest::newRow("never in JSON") << QStringList{u"--color=always"_s, u"--format=json"_s} << QStringList() << false;
}

void CliUsageTest::colorsAsAsked()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, environment);
    QFETCH(const bool, colored);
    const Run run = runCli(QStringList{u"validate"_s, u"-"_s} + options, validShoot(), environment);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output.contains('\033'), colored);
}

void CliUsageTest::saysThatTheOutputCannotBeWritten()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, validShoot());
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(MIRROR_CLI), {u"validate"_s, file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

MIRROR_TEST(CliUsageTest)
#include "tst_cliusage.moc"
