// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"
#include "items/problemsmodel.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

struct Problems
{
    MirrorDocument document;
    FindingsModel findings{&document};
    ProblemsModel model{&document, &findings};

    QModelIndex row(QLatin1StringView rule) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (index.data(ProblemsModel::RuleRole).toString() == rule)
                return index;
        }
        return {};
    }
};

} // namespace

/// Findings that are the same stand once, with their places below them.
class ProblemsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameStandsOnce();
    void worstFirst();
    void filtersBySeverity();
    void everyFindingHasItsRow();
    void fixMendsAllPlaces();
    void randomEdits();
};

void ProblemsModelTest::theSameStandsOnce()
{
    Problems problems;
    problems.document.load(test::largeShoot(3));
    for (int mirror = 0; mirror < 3; ++mirror)
        QVERIFY(
            byplace::perform(problems.document, byplace::SetUrl{mirror, 1, u"http://b%1.example.com"_s.arg(mirror)}));
    const QModelIndex row = problems.row("plain-http"_L1);
    QVERIFY(row.isValid());
    QCOMPARE(row.data(ProblemsModel::CountRole).toInt(), 3);
    QCOMPARE(row.data(ProblemsModel::PlaceRole).toString(), u"3 hosts · plain-http"_s);
    QCOMPARE(problems.model.rowCount(row), 3);
    const QModelIndex place = problems.model.index(1, 0, row);
    QVERIFY2(place.data().toString().startsWith(u"mirrors[1].hosts[1]"_s), qPrintable(place.data().toString()));
    QCOMPARE(problems.document.undoStack()->index(), 3);
    problems.document.undoStack()->setIndex(1);
    QCOMPARE(problems.model.rowCount(problems.row("plain-http"_L1)), 0);
    const QString alone = problems.row("plain-http"_L1).data(ProblemsModel::PlaceRole).toString();
    QVERIFY2(alone.startsWith(u"mirrors[0].hosts[1].host · line "_s) && alone.endsWith(u" · plain-http"_s),
             qPrintable(alone));
}

void ProblemsModelTest::worstFirst()
{
    Problems problems;
    problems.document.load(test::largeShoot(3));
    QVERIFY(byplace::perform(problems.document, byplace::SetUrl{0, 0, u"http://a.example.com"_s}));
    QVERIFY(byplace::perform(problems.document, byplace::SetUrl{2, 0, u"ftp://a.example.com"_s}));
    const auto severity = [&](int row) {
        return problems.model.index(row, 0).data(ProblemsModel::SeverityRole).toInt();
    };
    for (int row = 1; row < problems.model.rowCount(); ++row)
        QVERIFY(severity(row - 1) <= severity(row));
    problems.model.setOrder(ProblemsModel::Order::ByPlace);
    int line = 0;
    for (int row = 0; row < problems.model.rowCount(); ++row) {
        const int finding = problems.model.index(row, 0).data(ProblemsModel::FindingRowRole).toInt();
        QVERIFY(finding >= line);
        line = finding;
    }
}

void ProblemsModelTest::filtersBySeverity()
{
    Problems problems;
    problems.document.load(test::largeShoot(3));
    QVERIFY(byplace::perform(problems.document, byplace::SetUrl{0, 0, u"http://a.example.com"_s}));
    QVERIFY(byplace::perform(problems.document, byplace::SetUrl{2, 0, u"ftp://a.example.com"_s}));
    const QAbstractItemModelTester tester(&problems.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int warnings = problems.model.total(Severity::Warning);
    QVERIFY(warnings > 0);
    problems.model.setShown(Severity::Warning, false);
    QVERIFY(!problems.row("plain-http"_L1).isValid());
    QVERIFY(problems.row("host-invalid"_L1).isValid());
    QCOMPARE(problems.model.total(Severity::Warning), warnings); // of all, shown or not
    problems.model.setShown(Severity::Warning, true);
    QVERIFY(problems.row("plain-http"_L1).isValid());
}

void ProblemsModelTest::everyFindingHasItsRow()
{
    Problems problems;
    problems.document.load(test::largeShoot(4));
    QVERIFY(byplace::perform(problems.document, byplace::SetUrl{1, 1, u"http://a.example.com"_s}));
    QVERIFY(byplace::perform(problems.document, byplace::SetUrl{3, 0, u"http://b.example.com"_s}));
    QVERIFY(problems.findings.rowCount() > 1);
    for (int row = 0; row < problems.findings.rowCount(); ++row) {
        const QModelIndex index = problems.model.indexOfFinding(row);
        QVERIFY(index.isValid());
        QCOMPARE(index.data(ProblemsModel::FindingRowRole).toInt(), row);
    }
    QVERIFY(!problems.model.indexOfFinding(-1).isValid());
    QVERIFY(!problems.model.indexOfFinding(problems.findings.rowCount()).isValid());
}

void ProblemsModelTest::fixMendsAllPlaces()
{
    Problems problems;
    problems.document.load(test::largeShoot(3));
    for (int mirror = 0; mirror < 3; ++mirror) {
        QVERIFY(byplace::perform(problems.document, byplace::SetUrl{mirror, 0, u"https://same.example.com"_s}));
        QVERIFY(byplace::perform(problems.document, byplace::SetCapabilities{mirror, 0, {u"resolve"_s}}));
    }
    const QByteArray before = problems.document.manifest().text();
    const QModelIndex row = problems.row("resolve-without-pull"_L1);
    QVERIFY(row.isValid());
    QVERIFY(!row.data(ProblemsModel::FixTextsRole).toStringList().isEmpty());
    QCOMPARE(row.data(ProblemsModel::CountRole).toInt(), 3);
    const int steps = problems.document.undoStack()->index();
    QVERIFY(problems.model.applyFix(row, 0));
    QVERIFY(!problems.row("resolve-without-pull"_L1).isValid());
    QCOMPARE(problems.document.undoStack()->index(), steps + 1);
    problems.document.undoStack()->undo();
    QCOMPARE(problems.document.manifest().text(), before);
}

void ProblemsModelTest::randomEdits()
{
    for (quint32 seed = 0; seed < quint32(test::randomDocuments); ++seed) {
        test::ManifestGenerator generator(seed);
        Problems problems;
        const QAbstractItemModelTester tester(&problems.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        problems.document.load(generator.manifest());
        QSignalSpy resets(&problems.model, &QAbstractItemModel::modelReset);
        // A view lays its rows out while others are about to come or go.
        const auto readAll = [&problems] {
            for (int row = 0; row < problems.model.rowCount(); ++row) {
                const QModelIndex group = problems.model.index(row, 0);
                for (int child = 0; child < problems.model.rowCount(group); ++child)
                    QVERIFY(problems.model.index(child, 0, group).data(ProblemsModel::CountRole).toInt() <= 1);
            }
        };
        connect(&problems.model, &QAbstractItemModel::rowsAboutToBeRemoved, &problems.model, readAll);
        connect(&problems.model, &QAbstractItemModel::rowsAboutToBeInserted, &problems.model, readAll);
        for (int step = 0; step < test::randomSteps; ++step) {
            test::randomStep(problems.document, generator);
            const ProblemsModel fresh(&problems.document, &problems.findings);
            QCOMPARE(test::snapshot(problems.model, 1), test::snapshot(fresh, 1));
        }
        QCOMPARE(resets.count(), 0);
    }
}

MIRROR_TEST(ProblemsModelTest)
#include "tst_problemsmodel.moc"
