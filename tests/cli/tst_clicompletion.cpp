// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// The scripts that complete words in shells.
class CliCompletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowAllThatHelpKnows_data();
    void knowAllThatHelpKnows();
    void areGoodScripts_data();
    void areGoodScripts();
    void completesInBash_data();
    void completesInBash();
    void knowsNoOtherShell();

private:
    static QByteArray script(const QString &shell) { return runCli({u"--completion"_s, shell}).output; }
};

void CliCompletionTest::knowAllThatHelpKnows_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::addRow("%s", qPrintable(shell)) << shell;
}

void CliCompletionTest::knowAllThatHelpKnows()
{
    QFETCH(const QString, shell);
    const QString text = QString::fromUtf8(script(shell));
    static const QRegularExpression command(u"^  ([a-z]+)  "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"--([a-z-]+)"_s);
    int commands = 0;
    auto help = command.globalMatch(QString::fromUtf8(runCli({u"--help"_s}).output));
    while (help.hasNext()) {
        const QString name = help.next().captured(1);
        ++commands;
        QVERIFY2(text.contains(name), qPrintable(name));
        const QString list = QString::fromUtf8(runCli({name, u"--help"_s}).output);
        auto options = option.globalMatch(list.section(u"Arguments:"_s, 0, 0));
        while (options.hasNext()) {
            const QString found = options.next().captured(1);
            QVERIFY2(text.contains((shell == "fish"_L1 ? u"-l "_s : u"--"_s) + found), qPrintable(found));
        }
    }
    QVERIFY(commands >= 6);
}

void CliCompletionTest::areGoodScripts_data()
{
    knowAllThatHelpKnows_data();
}

void CliCompletionTest::areGoodScripts()
{
    QFETCH(const QString, shell);
    const QString program = QStandardPaths::findExecutable(shell);
    if (program.isEmpty())
        QSKIP("This shell is not installed.");
    const Files files;
    QProcess process;
    process.start(program, {u"-n"_s, files.write(u"script"_s, script(shell))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void CliCompletionTest::completesInBash_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("command") << u"va"_s << u"validate"_s;
    QTest::newRow("option") << u"hosts --ups"_s << u"--upstream"_s;
    QTest::newRow("value") << u"validate --release v0.1"_s << u"v0.10"_s;
    QTest::newRow("value after a common option") << u"--format json snippet --scope prov"_s << u"provider-config"_s;
    QTest::newRow("recipe") << u"edit shoot.yaml add-host docker.io --recipe har"_s << u"harbor"_s;
    QTest::newRow("operation") << u"edit shoot.yaml set-cap"_s << u"set-capabilities"_s;
    QTest::newRow("file") << u"validate sho"_s << u"shoot.yaml"_s;
    QTest::newRow("folder") << u"hosts shoot.yaml --output tr"_s << u"tree"_s;
    QTest::newRow("nothing") << u"hosts --upstream x"_s << u""_s;
}

void CliCompletionTest::completesInBash()
{
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("There is no bash.");
    const Files files;
    files.write(u"shoot.yaml"_s, "x");
    QVERIFY(QDir(files.path({})).mkdir(u"tree"_s));
    const QString path = files.write(u"script"_s, script(u"bash"_s));
    QProcess process;
    process.setWorkingDirectory(files.path({}));
    const QString command = uR"(compopt() { :; }
. "$1"
shift
COMP_WORDS=(shoot-mirror "$@")
COMP_CWORD=$#
_shoot_mirror
echo "${COMPREPLY[@]}")"_s;
    process.start(bash, QStringList{u"-c"_s, command, u"bash"_s, path} + words.split(u' '));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), expected);
}

void CliCompletionTest::knowsNoOtherShell()
{
    QCOMPARE(runCli({u"--completion"_s, u"csh"_s}).exitCode, 2);
    QCOMPARE(runCli({u"--completion"_s}).exitCode, 2);
}

MIRROR_TEST(CliCompletionTest)
#include "tst_clicompletion.moc"
