// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// `edit … add-host` from a recipe.
class CliRecipesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makeAHost_data();
    void makeAHost();
    void sayWhatNeedsCredentials_data();
    void sayWhatNeedsCredentials();
    void areRefused_data();
    void areRefused();
    void areInHelp();
};

void CliRecipesTest::makeAHost_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("added");
    QTest::newRow("with its path") << u"--recipe harbor --set host=harbor.example.com --set project=hub"_s
                                   << "        - host: https://harbor.example.com/v2/hub\n"
                                      "          capabilities: [pull, resolve]\n"
                                      "          overridePath: true\n"_ba;
    QTest::newRow("words joined") << u"--set=host=c.example:5000 --recipe=registry"_s
                                  << "        - host: https://c.example:5000\n"
                                     "          capabilities: [pull, resolve]\n"_ba;
    QTest::newRow("own options go over it")
        << u"--recipe harbor --set host=h.example --set project=hub --capabilities pull --ca ca"_s
        << "        - host: https://h.example/v2/hub\n"
           "          capabilities: [pull]\n"
           "          caBundleSecretReferenceName: ca\n"
           "          overridePath: true\n"_ba;
    QTest::newRow("the last value counts") << u"--recipe zot --set host=a.example --set host=b.example"_s
                                           << "        - host: https://b.example\n"
                                              "          capabilities: [pull, resolve]\n"_ba;
}

void CliRecipesTest::makeAHost()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, added);
    const Run run = runCli(
        QStringList{u"edit"_s, u"--force"_s, u"-"_s, u"add-mirror"_s, u"ghcr.io"_s, u","_s, u"add-host"_s, u"ghcr.io"_s}
            + options.split(u' '),
        validShoot());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QByteArray plain = run.output;
    plain.replace('"', QByteArray()); // the quoting is the file's habit
    QVERIFY2(plain.contains("- upstream: ghcr.io\n        hosts:\n" + added), run.output.constData());
}

void CliRecipesTest::sayWhatNeedsCredentials_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QByteArray>("note"); // empty: nothing is said
    QTest::newRow("needed") << u"ecr --set host=123456789012.dkr.ecr.eu-central-1.amazonaws.com --set prefix=hub"_s
                            << "ECR serves nobody without credentials"_ba;
    QTest::newRow("may be needed") << u"harbor --set host=h.example --set project=p"_s << "without a pull secret"_ba;
    QTest::newRow("none") << u"registry --set host=h.example"_s << ""_ba;
}

void CliRecipesTest::sayWhatNeedsCredentials()
{
    QFETCH(const QString, recipe);
    QFETCH(const QByteArray, note);
    const QStringList words = (u"edit --diff - add-mirror ghcr.io , add-host ghcr.io --recipe "_s + recipe).split(u' ');
    const Run run = runCli(words, validShoot());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.errors.contains("credentials") || run.errors.contains("pull secret"), !note.isEmpty());
    QVERIFY2(run.errors.contains(note), run.errors.constData());
    const QJsonObject json = runCli(words + QStringList{u"--format"_s, u"json"_s}, validShoot()).object();
    const QString told = json["operations"_L1].toArray().last()["note"_L1].toString();
    QCOMPARE(told.contains(QString::fromUtf8(note)) && !told.isEmpty(), !note.isEmpty());
}

void CliRecipesTest::areRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("message"); // a part of it
    QTest::newRow("unknown recipe") << u"add-host quay.io --recipe habor"_s
                                    << "there is no recipe habor, but harbor"_ba;
    QTest::newRow("missing value") << u"add-host quay.io --recipe harbor --set host=h.example"_s
                                   << "project is missing: "_ba;
    QTest::newRow("impossible value") << u"add-host quay.io --recipe zot --set host=https://h.example"_s
                                      << "host cannot be “https://h.example”"_ba;
    QTest::newRow("another upstream") << u"add-host quay.io --recipe gitlab --set host=h.example --set group=g"_s
                                      << "GitLab dependency proxy does not serve quay.io"_ba;
    QTest::newRow("value without recipe")
        << u"add-host quay.io https://h.example --set host=x"_s << "--set needs --recipe"_ba;
    QTest::newRow("no pair") << u"add-host quay.io --recipe zot --set host"_s << "--set needs NAME=VALUE"_ba;
    QTest::newRow("URL too") << u"add-host quay.io https://h.example --recipe zot --set host=x"_s
                             << "the recipe makes the URL"_ba;
    QTest::newRow("no upstream") << u"add-host --recipe zot --set host=x"_s << "an argument is missing"_ba;
    QTest::newRow("another operation") << u"remove-mirror quay.io --recipe zot"_s << "it has no option --recipe"_ba;
}

void CliRecipesTest::areRefused()
{
    QFETCH(const QString, words);
    QFETCH(const QByteArray, message);
    const Run run = runCli(QStringList{u"edit"_s, u"-"_s} + words.split(u' '), validShoot());
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains(message), run.errors.constData());
}

void CliRecipesTest::areInHelp()
{
    const QByteArray help = runCli({u"edit"_s, u"--help"_s}).output;
    for (const char *part : {"--recipe RECIPE", "\n  harbor ", "--set project=dockerhub-proxy", "\n  spegel "})
        QVERIFY2(help.contains(part), part);
}

MIRROR_TEST(CliRecipesTest)
#include "tst_clirecipes.moc"
