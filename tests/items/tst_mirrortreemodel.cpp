// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"
#include "items/mirrortreemodel.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTextDocument>

using namespace sme;
using namespace Qt::StringLiterals;

class MirrorTreeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndColumns();
    void randomEditsKeepModelAndIdentity();
    void cellEditsResetNothing();
    void onlyTheEditedRowsAreTold();
    void movedRowsKeepTheirIndexes();
    void movedHostKeepsItsIndex();
    void statusAndRoles();
    void connectionResults();
    void decodeErrorIsOfItsRow();
    void fieldsAndIndexes();
    void toolTipsArePlainText();
    void lockedRowsAreNotEditable();
};

namespace {

class Results final : public ConnectionResults
{
public:
    std::optional<ConnectionResult> result(quint64 hostId) const override
    {
        if (hostId != m_host)
            return std::nullopt;
        return ConnectionResult{.text = u"ok 41 ms"_s, .outcome = ContainerdOutcome::Uses};
    }
    void set(quint64 host)
    {
        m_host = host;
        Q_EMIT resultChanged(host);
    }

private:
    quint64 m_host = 0;
};

} // namespace

void MirrorTreeModelTest::rowsAndColumns()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    const MirrorTreeModel model(&document);
    const QStringList lines = test::snapshot(model, MirrorTreeModel::ColumnCount);
    const QStringList beginnings{u"docker.io | "_s, u"  https://mirror.gcr.io | pull"_s,
                                 u"  https://10.0.0.7:5000 | pull, resolve"_s, u"quay.io | "_s,
                                 u"  https://quay.example.com | pull"_s};
    QCOMPARE(lines.size(), beginnings.size());
    for (qsizetype line = 0; line < lines.size(); ++line)
        QVERIFY2(lines[line].startsWith(beginnings[line]), qPrintable(lines[line]));
    const QModelIndex host = model.index(1, 0, model.index(0, 0));
    QCOMPARE(host.data(MirrorTreeModel::ApiRootRole).toString(), u"https://10.0.0.7:5000/v2"_s);
    QCOMPARE(host.data(MirrorTreeModel::StateTextRole).toString(), u"p+r"_s);
}

void MirrorTreeModelTest::randomEditsKeepModelAndIdentity()
{
    for (quint32 seed = 0; seed < quint32(test::randomDocuments); ++seed) {
        test::ManifestGenerator generator(seed);
        MirrorDocument document;
        MirrorTreeModel model(&document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        document.load(generator.manifest());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int step = 0; step < test::randomSteps; ++step) {
            QHash<quint64, QPersistentModelIndex> held;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex mirror = model.index(row, 0);
                held.insert(mirror.data(MirrorTreeModel::IdRole).toULongLong(), mirror);
                for (int host = 0; host < model.rowCount(mirror); ++host) {
                    const QModelIndex index = model.index(host, 0, mirror);
                    held.insert(index.data(MirrorTreeModel::IdRole).toULongLong(), index);
                }
            }
            test::randomStep(document, generator);
            const MirrorTreeModel fresh(&document);
            QCOMPARE(test::snapshot(model, MirrorTreeModel::ColumnCount),
                     test::snapshot(fresh, MirrorTreeModel::ColumnCount));
            for (auto index = held.cbegin(); index != held.cend(); ++index) {
                if (index->isValid())
                    QCOMPARE(index->data(MirrorTreeModel::IdRole).toULongLong(), index.key());
            }
        }
        QCOMPARE(resets.count(), 0);
    }
}

void MirrorTreeModelTest::cellEditsResetNothing()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    MirrorTreeModel model(&document);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QModelIndex host = model.index(1, 0, model.index(0, 0));
    QVERIFY(model.setData(host, u"https://other"_s));
    QVERIFY(model.setData(host, QStringList{u"resolve"_s, u"pull"_s}, MirrorTreeModel::CapabilitiesRole));
    QVERIFY(model.setData(host, true, MirrorTreeModel::OverridePathRole));
    QVERIFY(model.setData(host, u"mirror-ca"_s, MirrorTreeModel::CaBundleRole));
    QVERIFY(model.setData(model.index(0, 0), u"bad upstream"_s));
    QCOMPARE(document.manifest().host(0, 1).value,
             (Host{u"https://other"_s, {u"resolve"_s, u"pull"_s}, u"mirror-ca"_s, true}));
    QVERIFY(model.setData(host, {}, MirrorTreeModel::OverridePathRole));
    QVERIFY(model.setData(host, QString(), MirrorTreeModel::CaBundleRole));
    QVERIFY(model.setData(host, QStringList(), MirrorTreeModel::CapabilitiesRole));
    QCOMPARE(document.manifest().host(0, 1).value, (Host{u"https://other"_s, {}, {}, {}}));
    document.undoStack()->setIndex(0);
    QCOMPARE(document.manifest().text(), test::sampleShoot());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(removed.count(), 0);
}

void MirrorTreeModelTest::onlyTheEditedRowsAreTold()
{
    MirrorDocument document;
    document.load(test::largeShoot(30));
    MirrorTreeModel model(&document);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(0, 0, model.index(7, 0)), u"https://x"_s));
    QVERIFY(changed.count() > 0);
    for (const QList<QVariant> &signal : changed) {
        const auto topLeft = signal.at(0).toModelIndex();
        const auto bottomRight = signal.at(1).toModelIndex();
        const bool isMirror = !topLeft.parent().isValid();
        QCOMPARE(isMirror ? topLeft.row() : topLeft.parent().row(), 7);
        if (isMirror)
            QCOMPARE(bottomRight.row(), 7);
    }
}

void MirrorTreeModelTest::movedRowsKeepTheirIndexes()
{
    MirrorDocument document;
    document.load(test::largeShoot(30));
    MirrorTreeModel model(&document);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex mirror = model.index(3, 0);
    const QPersistentModelIndex host = model.index(1, 0, mirror);
    QVERIFY(byplace::perform(document, byplace::MoveMirror{3, 20}));
    QCOMPARE(mirror.row(), 20);
    QCOMPARE(host.parent(), QModelIndex(mirror));
    QCOMPARE(moved.count(), 1);
    document.undoStack()->undo();
    QCOMPARE(mirror.row(), 3);
    QCOMPARE(moved.count(), 2);
    QCOMPARE(removed.count(), 0);
}

void MirrorTreeModelTest::movedHostKeepsItsIndex()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    MirrorTreeModel model(&document);
    const QPersistentModelIndex host = model.index(1, 0, model.index(0, 0));
    QVERIFY(byplace::perform(document, byplace::MoveHost{0, 1, 1, 0}));
    QVERIFY(host.isValid());
    QCOMPARE(host.parent().row(), 1);
    QCOMPARE(host.row(), 0);
    QCOMPARE(host.data().toString(), u"https://10.0.0.7:5000"_s);
    document.undoStack()->undo();
    QCOMPARE(host.parent().row(), 0);
    QCOMPARE(host.row(), 1);
}

void MirrorTreeModelTest::statusAndRoles()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    MirrorTreeModel model(&document);
    QVERIFY(model.setData(model.index(0, 0), u"Bad!"_s));
    QVERIFY(model.setData(model.index(0, 0, model.index(0, 0)), u"ftp://x"_s));
    const QModelIndex mirror = model.index(0, MirrorTreeModel::StateColumn);
    QVERIFY2(mirror.data().toString().startsWith(u"2 errors"_s), qPrintable(mirror.data().toString()));
    QCOMPARE(mirror.data(MirrorTreeModel::SeverityIdRole).toString(), u"error"_s);
    const QModelIndex host = model.index(0, MirrorTreeModel::StateColumn, model.index(0, 0));
    QVERIFY2(host.data().toString().startsWith(u"pull, 1 error"_s), qPrintable(host.data().toString()));
    QVERIFY(!host.data(MirrorTreeModel::FindingsTextRole).toString().isEmpty());
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Bad!, 2 errors"_s));
}

void MirrorTreeModelTest::connectionResults()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    MirrorTreeModel model(&document);
    Results results;
    model.setConnectionResults(&results);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    results.set(document.manifest().host(0, 1).id);
    const QModelIndex mirror = model.index(0, MirrorTreeModel::StateColumn);
    const QModelIndex cell = model.index(1, MirrorTreeModel::StateColumn, model.index(0, 0));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).first().toModelIndex(), cell);
    QCOMPARE(changed.at(1).first().toModelIndex(), mirror);
    QCOMPARE(cell.data(MirrorTreeModel::ResultTextRole).toString(), u"ok 41 ms"_s);
    QCOMPARE(cell.data(MirrorTreeModel::OutcomeRole).value<ContainerdOutcome>(), ContainerdOutcome::Uses);
    QVERIFY2(cell.data().toString().endsWith(u"ok 41 ms"_s), qPrintable(cell.data().toString()));
    QCOMPARE(mirror.data(MirrorTreeModel::StateTextRole).toString(), u"1 of 2"_s);
    QVERIFY(mirror.data().toString().contains("1 of 2 hosts usable, 1 not tested"_L1));
    const QModelIndex other = model.index(0, MirrorTreeModel::StateColumn, model.index(0, 0));
    QVERIFY(!other.data(MirrorTreeModel::ResultTextRole).isValid());
    model.setConnectionResults(nullptr);
    QVERIFY(!cell.data(MirrorTreeModel::ResultTextRole).isValid());
}

void MirrorTreeModelTest::decodeErrorIsOfItsRow()
{
    QByteArray text = test::sampleShoot();
    text.replace("capabilities: [pull, resolve]", "abilities: [pull, resolve]");
    MirrorDocument document;
    document.load(text);
    MirrorTreeModel model(&document);
    const QModelIndex mirror = model.index(0, MirrorTreeModel::StateColumn);
    const auto severity = [](const QModelIndex &index) {
        return index.data(MirrorTreeModel::SeverityIdRole).toString();
    };
    QCOMPARE(severity(mirror), u"error"_s);
    QCOMPARE(severity(model.index(1, 0, model.index(0, 0))), u"error"_s);
    QVERIFY(severity(model.index(0, 0, model.index(0, 0))) != u"error"_s);
    QVERIFY(severity(model.index(1, 0)) != u"error"_s);
}

void MirrorTreeModelTest::fieldsAndIndexes()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    const MirrorTreeModel model(&document);
    const QModelIndex host = model.index(1, 0, model.index(0, 0));
    QCOMPARE(model.indexOf(model.field(host)), host);
    QCOMPARE(model.indexOf(model.field(host.siblingAtColumn(MirrorTreeModel::StateColumn))), host);
    QCOMPARE(model.indexOf({FieldRef::Field::CaBundle, 0, 1, -1}), host);
    QCOMPARE(model.indexOfId(document.manifest().host(0, 1).id), host);
    QCOMPARE(model.indexOfId(document.manifest().mirror(1).id), model.index(1, 0));
    QVERIFY(!model.indexOfId(99999).isValid());
    QVERIFY(!model.indexOf({FieldRef::Field::Mirrors}).isValid());
}

void MirrorTreeModelTest::toolTipsArePlainText()
{
    MirrorDocument document;
    document.load("apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n"
                  "- upstream: '<b>bold</b>'\n  hosts:\n  - host: https://a\n");
    const MirrorTreeModel model(&document);
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u"<b>"_s) || !Qt::mightBeRichText(tip), qPrintable(tip));
}

void MirrorTreeModelTest::lockedRowsAreNotEditable()
{
    MirrorDocument document;
    document.load("apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n"
                  "- upstream: docker.io\n  hosts:\n  - &first\n    host: https://a\n  - *first\n"
                  "- upstream: quay.io\n  hosts:\n  - host: https://b\n");
    MirrorTreeModel model(&document);
    QSignalSpy refused(&model, &MirrorTreeModel::editRefused);
    const QModelIndex alias = model.index(1, 0, model.index(0, 0));
    QVERIFY(alias.isValid());
    QVERIFY(!(alias.flags() & Qt::ItemIsEditable));
    QVERIFY(!alias.data(MirrorTreeModel::LockReasonRole).toString().isEmpty());
    QVERIFY(!model.setData(alias, u"https://c"_s));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused.first().first().toString().isEmpty());
    QVERIFY(model.index(0, 0, model.index(1, 0)).flags() & Qt::ItemIsEditable);
}

MIRROR_TEST(MirrorTreeModelTest)
#include "tst_mirrortreemodel.moc"
