// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/findingsmodel.h"
#include "items/itemtests.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sme;
using namespace Qt::StringLiterals;

class FindingsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndRoles();
    void randomEdits();
    void cellEditsResetNothing();
    void linesFollowEditsAbove();
    void decodeErrorIsTheFirstRow();
    void nextAndPrevious();
    void fixes();
};

void FindingsModelTest::rowsAndRoles()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QVERIFY(byplace::perform(document, byplace::SetUrl{1, 0, u"ftp://x"_s}));
    const FindingsModel model(&document);
    const auto [first, count] = model.rowsOfMirror(1);
    QVERIFY(count > 0);
    int found = first;
    while (found < first + count && model.finding(found).rule != "host-invalid"_L1)
        ++found;
    const QModelIndex row = model.index(found, FindingsModel::SeverityColumn);
    QCOMPARE(row.data().toString(), u"Error"_s);
    QCOMPARE(row.data(FindingsModel::SeverityIdRole).toString(), u"error"_s);
    QCOMPARE(row.data(FindingsModel::RuleRole).toString(), u"host-invalid"_s);
    QVERIFY(!row.siblingAtColumn(FindingsModel::MessageColumn).data().toString().isEmpty());
    QCOMPARE(row.siblingAtColumn(FindingsModel::FieldColumn).data().toString(),
             u"spec.extensions[0].providerConfig.mirrors[1].hosts[0].host"_s);
    QCOMPARE(row.siblingAtColumn(FindingsModel::LineColumn).data().toInt(), 22);
    QCOMPARE(model.range(found).first, (TextPosition{21, 16}));
}

void FindingsModelTest::randomEdits()
{
    for (quint32 seed = 0; seed < quint32(test::randomDocuments); ++seed) {
        test::ManifestGenerator generator(seed);
        MirrorDocument document;
        FindingsModel model(&document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        document.load(generator.manifest());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int step = 0; step < test::randomSteps; ++step) {
            test::randomStep(document, generator);
            const FindingsModel fresh(&document);
            QCOMPARE(test::snapshot(model, FindingsModel::ColumnCount),
                     test::snapshot(fresh, FindingsModel::ColumnCount));
            QVERIFY(model.rowCount() >= int(document.validator().findings().size()));
        }
        QCOMPARE(resets.count(), 0);
    }
}

void FindingsModelTest::cellEditsResetNothing()
{
    MirrorDocument document;
    document.load(test::largeShoot(20));
    FindingsModel model(&document);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QVERIFY(byplace::perform(document, byplace::SetUrl{5, 0, u"ftp://x"_s}, true));
    QVERIFY(byplace::perform(document, byplace::SetUrl{5, 0, u"ftp://xy"_s}, true));
    document.undoStack()->undo();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
}

void FindingsModelTest::linesFollowEditsAbove()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QVERIFY(byplace::perform(document, byplace::RenameMirror{1, u"Bad!"_s}));
    const FindingsModel model(&document);
    const int row = model.rowsOfMirror(1).first;
    const int line = model.index(row, FindingsModel::LineColumn).data().toInt();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(byplace::perform(document, byplace::AddHost{0, 0, Host{u"https://new"_s, {}, {}, {}}}));
    const int now = model.rowsOfMirror(1).first;
    QCOMPARE(model.index(now, FindingsModel::LineColumn).data().toInt(), line + 1);
    QVERIFY(changed.count() > 0);
    const auto last = changed.last();
    QVERIFY(last.at(0).toModelIndex().row() <= now && last.at(1).toModelIndex().row() >= now);
}

void FindingsModelTest::decodeErrorIsTheFirstRow()
{
    MirrorDocument document;
    document.load("apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n"
                  "- upstream: docker.io\n  hosts:\n  - host: 12\n");
    const FindingsModel model(&document);
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.index(0, 0).data(FindingsModel::RuleRole).toString(), u"decode-error"_s);
    QCOMPARE(model.index(0, FindingsModel::LineColumn).data().toInt(), 6);
    QVERIFY(byplace::perform(document, byplace::SetUrl{0, 0, u"https://a"_s}));
    QVERIFY(model.rowCount() == 0 || model.index(0, 0).data(FindingsModel::RuleRole).toString() != u"decode-error"_s);
    document.load("a: [");
    QCOMPARE(model.index(0, 0).data(FindingsModel::SeverityIdRole).toString(), u"error"_s);
}

void FindingsModelTest::nextAndPrevious()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"Bad!"_s}));
    const FindingsModel model(&document);
    const int last = model.rowCount() - 1;
    QVERIFY(last > 0);
    QCOMPARE(model.nextRow(-1), 0);
    QCOMPARE(model.nextRow(0), 1);
    QCOMPARE(model.nextRow(last), 0);
    QCOMPARE(model.previousRow(-1), last);
    QCOMPARE(model.previousRow(0), last);
    QCOMPARE(model.previousRow(last), last - 1);
    document.load(QByteArray());
    MirrorDocument empty;
    empty.load("a: b\n");
    const FindingsModel none(&empty);
    QVERIFY(none.rowCount() > 0 || (none.nextRow(-1) == -1 && none.previousRow(-1) == -1));
}

void FindingsModelTest::fixes()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"index.docker.io"_s}));
    FindingsModel model(&document);
    int row = 0;
    while (row < model.rowCount() && model.index(row, 0).data(FindingsModel::FixTextsRole).toStringList().isEmpty())
        ++row;
    QVERIFY(row < model.rowCount());
    const QString text = model.index(row, 0).data(FindingsModel::FixTextsRole).toStringList().first();
    const QByteArray before = document.manifest().text();
    QVERIFY(!model.applyFix(row, 99));
    QVERIFY(model.applyFix(row, 0));
    QVERIFY(document.manifest().text() != before);
    QCOMPARE(document.undoStack()->undoText(), text);
}

MIRROR_TEST(FindingsModelTest)
#include "tst_findingsmodel.moc"
