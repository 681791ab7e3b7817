// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// The man page: its tables are those of the program, and its examples run.
class CliManualTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAllThatHelpKnows();
    void hasEachTable_data();
    void hasEachTable();
    void hasAnExampleOfEachRule();
    void documentsAreUpToDate_data();
    void documentsAreUpToDate();
    void refusesATableThatIsNone_data();
    void refusesATableThatIsNone();
    void examplesRun();

private:
    static QByteArray pageTemplate() { return source(u"app/man/shoot-mirror.1.in"_s); }
    static QByteArray source(const QString &path)
    {
        QFile file(QStringLiteral(MIRROR_SOURCE) + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The page as it is read: without the escapes of troff.
    static QString page()
    {
        QString text = QString::fromUtf8(runCli({u"--manual"_s}, pageTemplate()).output);
        text.replace("\\-"_L1, "-"_L1).replace("\\(dq"_L1, "\""_L1).replace("\\(aq"_L1, "'"_L1);
        static const QRegularExpression font(u"\\\\f[BIR]"_s);
        return text.remove(font).replace("\\&"_L1, ""_L1);
    }
};

void CliManualTest::knowsAllThatHelpKnows()
{
    const QString text = page();
    static const QRegularExpression command(u"^  ([a-z]+)  "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"--([a-z-]+)"_s);
    auto help = command.globalMatch(QString::fromUtf8(runCli({u"--help"_s}).output));
    QVERIFY(help.hasNext());
    while (help.hasNext()) {
        const QString name = help.next().captured(1);
        const QString section = text.section(".SS %1\n"_L1.arg(name), 1).section("\n.S"_L1, 0, 0);
        QVERIFY2(!section.isEmpty(), qPrintable(name));
        const QString list = QString::fromUtf8(runCli({name, u"--help"_s}).output).section(u"Arguments:"_s, 0, 0);
        auto options = option.globalMatch(list.section("Options:"_L1, 1));
        while (options.hasNext()) {
            const QString found = options.next().captured(0);
            QVERIFY2(section.contains(found) || text.contains(found), qPrintable(name + u' ' + found));
        }
    }
}

void CliManualTest::hasEachTable_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("operation") << u"move-host UPSTREAM URL INDEX"_s;
    QTest::newRow("recipe") << u"\nharbor Harbor proxy project\n"_s;
    QTest::newRow("rule") << u"\nhost-invalid (error)\n"_s;
    QTest::newRow("verdict") << u"\ntls-untrusted (skips)\n"_s;
    QTest::newRow("containerd") << u"\n2.3.3 and newer\n"_s;
    QTest::newRow("field") << u"\noverridePath\n"_s;
    QTest::newRow("release") << u"\nv0.10 (v0.10 to v0.20)\n"_s;
    QTest::newRow("outcome") << u"\npartly\n"_s;
    QTest::newRow("version") << u"\"Shoot Mirror Editor %1\""_s.arg(QStringLiteral(MIRROR_VERSION));
}

void CliManualTest::hasEachTable()
{
    QFETCH(const QString, line);
    QVERIFY2(page().contains(line), qPrintable(line));
}

void CliManualTest::hasAnExampleOfEachRule()
{
    const QString rules = page().section("\n.SH RULES\n"_L1, 1).section("\n.SH "_L1, 0, 0);
    const QStringList entries = rules.split(u"\n.TP\n"_s).mid(1);
    QVERIFY(entries.size() > 40);
    for (const QString &entry : entries)
        QVERIFY2(entry.contains("\n.nf\n"_L1), qPrintable(entry));
}

/// What Markdown files have between the marks of a table is what the program puts there.
void CliManualTest::documentsAreUpToDate_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("README") << u"README.md"_s;
    QTest::newRow("reference") << u"app/man/reference.md"_s;
}

void CliManualTest::documentsAreUpToDate()
{
    QFETCH(const QString, path);
    const QByteArray document = source(path);
    QVERIFY(document.contains("<!-- TABLE "));
    QCOMPARE(QString::fromUtf8(runCli({u"--manual"_s}, document).output), QString::fromUtf8(document));
}

void CliManualTest::refusesATableThatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("troff") << ".TH X 1\n.\\\" TABLE nothing\n"_ba;
    QTest::newRow("Markdown") << "<!-- TABLE nothing -->\n<!-- END -->\n"_ba;
    QTest::newRow("no end") << "<!-- TABLE nothing -->\n"_ba;
}

void CliManualTest::refusesATableThatIsNone()
{
    QFETCH(const QByteArray, text);
    const Run run = runCli({u"--manual"_s}, text);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.errors.contains("nothing"));
}

void CliManualTest::examplesRun()
{
    QString text = page().section(".SH EXAMPLES"_L1, 1).section("\n.SH "_L1, 0, 0);
    text.replace(QRegularExpression(u"\\\\e\\n\\s*"_s), u" "_s);
    const Files files;
    // As whoever reads them has it: without what they add.
    const QByteArray shoot = runCli({u"edit"_s, u"-"_s, u"remove-mirror"_s, u"quay.io"_s}, validShoot()).output;
    files.write(u"shoot.yaml"_s, shoot);
    QVERIFY(QDir(files.path({})).mkdir(u"clusters"_s));
    files.write(u"clusters/one.yaml"_s, shoot);
    int count = 0;
    static const QRegularExpression example(u"^shoot-mirror (.*)$"_s, QRegularExpression::MultilineOption);
    auto found = example.globalMatch(text);
    while (found.hasNext()) {
        const QString arguments = found.next().captured(1);
        if (arguments.startsWith("probe"_L1))
            continue; // asks servers that are not here
        QProcess shell;
        shell.setWorkingDirectory(files.path({}));
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" "_s + arguments, QStringLiteral(MIRROR_CLI)});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0,
                 qPrintable(arguments + u'\n' + QString::fromUtf8(shell.readAllStandardError())));
        ++count;
    }
    QVERIFY(count >= 4);
}

MIRROR_TEST(CliManualTest)
#include "tst_climanual.moc"
