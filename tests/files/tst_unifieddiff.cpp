// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testmain.h"
#include "text/unifieddiff.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace sme;
using namespace Qt::StringLiterals;

class UnifiedDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("hunks");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            const QByteArray &hunks) { QTest::newRow(name) << before << after << hunks; };
        row("changed", "a\nb\nc\n", "a\nx\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n");
        row("added to nothing", "", "a\n", "@@ -0,0 +1 @@\n+a\n");
        row("all removed", "a\nb\n", "", "@@ -1,2 +0,0 @@\n-a\n-b\n");
        row("no line feed before", "a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
        row("no line feed after", "a\n", "b", "@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file\n");
        row("far", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\nx\n",
            "@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+x\n");
        row("two that meet", "1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n",
            "@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n");
        row("two apart", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n",
            "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n");
        row("Windows", "a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n");
    }
    void samples()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QByteArray, hunks);
        QCOMPARE(unifiedDiff(before, after, "f"), "--- f\n+++ f\n" + hunks);
        QCOMPARE(unifiedDiff(before, before, "f"), QByteArray());
    }

    void namesAreQuoted()
    {
        QVERIFY(unifiedDiff("a", "b", "x \"y\"\n\xff").startsWith("--- \"x \\\"y\\\"\\012\\377\"\n"));
    }

    void patchAppliesIt()
    {
        const QString patch = QStandardPaths::findExecutable(u"patch"_s);
        if (patch.isEmpty())
            QSKIP("There is no patch.");
        QTemporaryDir dir;
        QRandomGenerator random(11);
        const auto randomText = [&] {
            QByteArray text;
            for (int lines = random.bounded(30); lines > 0; --lines)
                text += QByteArray(1, char('a' + random.bounded(4))) + '\n';
            if (random.bounded(4) == 0)
                text.chop(1);
            return text;
        };
        const QString path = dir.filePath(u"f"_s);
        for (int round = 0; round < 60; ++round) {
            const QByteArray before = randomText() + "x\n";
            const QByteArray after = randomText() + "x\n";
            if (before == after)
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(before) == before.size());
            file.close();
            QProcess process;
            process.start(patch, {u"--silent"_s, u"--no-backup-if-mismatch"_s, path});
            process.write(unifiedDiff(before, after, "f", random.bounded(4)));
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), after);
        }
    }
};

MIRROR_TEST(UnifiedDiffTest)
#include "tst_unifieddiff.moc"
