// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/difflines.h"
#include "testmain.h"

#include <QRandomGenerator>

using namespace sme;
using namespace Qt::StringLiterals;

class DiffLinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data();
    void differences();
    void contextIsShort();
    void bothSidesAreComplete();
    void largeTextsHaveAnEnd_data();
    void largeTextsHaveAnEnd();
};

namespace {

using Kind = DiffLine::Kind;

QString marked(const QList<DiffLine> &lines)
{
    QStringList result;
    for (const DiffLine &line : lines) {
        const QLatin1StringView marks(" -+~");
        result.append(QString(marks[int(line.kind)]) + line.text);
    }
    return result.join(u'/');
}

QByteArray randomLines(QRandomGenerator &random, int count, int alphabet)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(random.bounded(alphabet)) + '\n';
    return text;
}

} // namespace

void DiffLinesTest::differences_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("lines");
    QTest::newRow("equal") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << QString();
    QTest::newRow("changed") << QByteArray("a\nb\nc\n") << QByteArray("a\nx\nc\n") << u" a/-b/+x/ c"_s;
    QTest::newRow("added to nothing") << QByteArray() << QByteArray("a\nb") << u"+a/+b"_s;
    QTest::newRow("removed at the end") << QByteArray("a\nb") << QByteArray("a\n") << u" a/-b"_s;
    QTest::newRow("repeated lines") << QByteArray("x\nx\ny\nx\n") << QByteArray("x\ny\nx\nx\n") << u" x/-x/ y/ x/+x"_s;
    QTest::newRow("line end") << QByteArray("a\n") << QByteArray("a\r\n") << u"-a/+a"_s;
}

void DiffLinesTest::differences()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(marked(diffLines(before, after)), "lines");
}

void DiffLinesTest::contextIsShort()
{
    QByteArray before;
    for (int i = 0; i < 20; ++i)
        before += QByteArray::number(i) + '\n';
    const QByteArray after = QByteArray(before).replace("\n10\n", "\nten\n");
    const QList<DiffLine> lines = diffLines(before, after, 2);
    QCOMPARE(marked(lines), u"~8 equal lines/ 8/ 9/-10/+ten/ 11/ 12/~7 equal lines"_s);
    QCOMPARE(lines[3].oldLine, 11);
    QCOMPARE(lines[3].newLine, 0);
    QCOMPARE(lines[4].oldLine, 0);
    QCOMPARE(lines[4].newLine, 11);
}

void DiffLinesTest::bothSidesAreComplete()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const QByteArray before = randomLines(random, random.bounded(60), 2 + random.bounded(60));
        const QByteArray after = randomLines(random, random.bounded(60), 2 + random.bounded(60));
        QByteArray oldText;
        QByteArray newText;
        for (const DiffLine &line : diffLines(before, after, 1000)) {
            if (line.kind != Kind::Added)
                oldText += line.text.toUtf8() + '\n';
            if (line.kind != Kind::Removed)
                newText += line.text.toUtf8() + '\n';
        }
        QCOMPARE(oldText, before == after ? QByteArray() : before);
        QCOMPARE(newText, before == after ? QByteArray() : after);
    }
}

void DiffLinesTest::largeTextsHaveAnEnd_data()
{
    QTest::addColumn<int>("alphabet");
    QTest::newRow("distinct lines, shuffled") << 1000000;
    QTest::newRow("few distinct lines") << 5;
}

/// Without limits to the search, they take longer than a test may.
void DiffLinesTest::largeTextsHaveAnEnd()
{
    QFETCH(int, alphabet);
    QRandomGenerator random(9);
    const QByteArray before = randomLines(random, 100000, alphabet);
    const QByteArray after = randomLines(random, 100000, alphabet);
    QVERIFY(!diffLines(before, after).isEmpty());
}

MIRROR_TEST(DiffLinesTest)
#include "tst_difflines.moc"
