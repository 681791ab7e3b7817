// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"
#include "items/mirrortreemodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

/// A document of mirrors a, b, c with hosts https://a1, https://a2 and so on, and its model under test.
class Tree
{
public:
    Tree() : model(&document), m_tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        document.load("apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n"
                      "- upstream: a\n  hosts:\n  - host: https://a1 # first\n  - host: https://a2\n"
                      "- upstream: b\n  hosts:\n  - host: https://b1\n  - host: https://b2\n  - host: https://b3\n"
                      "# about c\n- upstream: c\n  hosts:\n  - host: https://c1\n");
        m_text = document.manifest().text();
    }

    QModelIndex mirror(int row) const { return model.index(row, 0); }
    QModelIndex host(int row, int host) const { return model.index(host, 0, mirror(row)); }
    /// All rows in one line: "a(a1 a2) b(…)".
    QString rows() const
    {
        QStringList mirrors;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList hosts;
            for (int i = 0; i < model.rowCount(mirror(row)); ++i)
                hosts.append(host(row, i).data().toString().mid(8));
            mirrors.append(mirror(row).data().toString() + u'(' + hosts.join(u' ') + u')');
        }
        return mirrors.join(u' ');
    }
    bool drop(const QModelIndexList &indexes, Qt::DropAction action, int row, const QModelIndex &parent)
    {
        const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
        return data && model.dropMimeData(data.get(), action, row, 0, parent);
    }
    /// One step back restores the text to the byte.
    bool undoes()
    {
        const bool oneStep = document.undoStack()->count() == 1;
        document.undoStack()->undo();
        return oneStep && document.manifest().text() == m_text;
    }

    MirrorDocument document;
    MirrorTreeModel model;

private:
    QAbstractItemModelTester m_tester;
    QByteArray m_text;
};

} // namespace

class MirrorTreeEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndRemoves();
    void removesSelections();
    void movesByOne();
    void dragsMirrors();
    void dragsHosts();
    void dragsCopies();
    void refusesImpossibleDrops();
    void dropsFromAnotherDocument();
    void pastes();
    void typingIsOneStep();
    void randomDrags();
};

void MirrorTreeEditsTest::addsAndRemoves()
{
    Tree tree;
    const QModelIndex mirror = tree.model.addMirror(u"d"_s, tree.host(0, 1));
    QCOMPARE(mirror, tree.mirror(1));
    QVERIFY(tree.model.addHost(u"https://d1"_s, mirror).isValid());
    const QModelIndex host = tree.model.addHost(u"https://d0"_s, tree.host(1, 0));
    QCOMPARE(host, tree.host(1, 1));
    QCOMPARE(tree.rows(), u"a(a1 a2) d(d1 d0) b(b1 b2 b3) c(c1)"_s);
    QSignalSpy refused(&tree.model, &MirrorTreeModel::editRefused);
    QVERIFY(!tree.model.addHost(u"https://x"_s, {}).isValid());
    QCOMPARE(refused.count(), 1);
    QVERIFY(tree.model.remove({tree.mirror(1)}));
    QCOMPARE(tree.rows(), u"a(a1 a2) b(b1 b2 b3) c(c1)"_s);
}

void MirrorTreeEditsTest::removesSelections()
{
    Tree tree;
    // The hosts of a go with it; several columns of a row are one row.
    QVERIFY(tree.model.remove(
        {tree.host(1, 2), tree.mirror(0), tree.host(0, 1), tree.host(1, 0), tree.host(1, 0).siblingAtColumn(1)}));
    QCOMPARE(tree.rows(), u"b(b2) c(c1)"_s);
    QCOMPARE(tree.document.undoStack()->undoText(), u"Remove 3 rows"_s);
    QVERIFY(tree.undoes());
    QVERIFY(!tree.model.remove({}));
    QVERIFY(tree.model.remove({tree.mirror(0), tree.mirror(1), tree.mirror(2)}));
    QCOMPARE(tree.rows(), QString());
    QVERIFY(tree.undoes());
}

void MirrorTreeEditsTest::movesByOne()
{
    Tree tree;
    QVERIFY(!tree.model.canMove({tree.mirror(0)}, -1));
    QVERIFY(!tree.model.canMove({tree.mirror(0), tree.mirror(1)}, -1));
    QVERIFY(tree.model.move({tree.mirror(1), tree.mirror(2)}, -1));
    QCOMPARE(tree.rows(), u"b(b1 b2 b3) c(c1) a(a1 a2)"_s);
    QVERIFY(tree.undoes());
    QVERIFY(tree.model.move({tree.mirror(0), tree.mirror(1)}, 1));
    QCOMPARE(tree.rows(), u"c(c1) a(a1 a2) b(b1 b2 b3)"_s);
    QVERIFY(tree.undoes());
    QVERIFY(tree.model.move({tree.host(1, 0), tree.host(1, 1), tree.host(0, 1)}, 1));
    QCOMPARE(tree.rows(), u"a(a1 a2) b(b3 b1 b2) c(c1)"_s);
    QVERIFY(tree.undoes());
}

void MirrorTreeEditsTest::dragsMirrors()
{
    Tree tree;
    QVERIFY(tree.drop({tree.mirror(0)}, Qt::MoveAction, 3, {}));
    QCOMPARE(tree.rows(), u"b(b1 b2 b3) c(c1) a(a1 a2)"_s);
    QVERIFY(tree.undoes());
    QVERIFY(tree.drop({tree.mirror(2), tree.mirror(0)}, Qt::MoveAction, 1, {}));
    QCOMPARE(tree.rows(), u"a(a1 a2) c(c1) b(b1 b2 b3)"_s);
    QVERIFY(tree.undoes());
    QVERIFY(tree.drop({tree.mirror(2)}, Qt::MoveAction, -1, tree.mirror(0))); // on a mirror: before it
    QCOMPARE(tree.rows(), u"c(c1) a(a1 a2) b(b1 b2 b3)"_s);
    QVERIFY(tree.document.manifest().text().contains("mirrors:\n# about c\n- upstream: c\n"));
    QVERIFY(tree.undoes());
}

void MirrorTreeEditsTest::dragsHosts()
{
    Tree tree;
    QVERIFY(tree.drop({tree.host(0, 0), tree.host(2, 0), tree.host(1, 2)}, Qt::MoveAction, 1, tree.mirror(1)));
    QCOMPARE(tree.rows(), u"a(a2) b(b1 a1 b3 c1 b2) c()"_s);
    QVERIFY(tree.document.manifest().text().contains("https://a1 # first\n"));
    QVERIFY(tree.undoes());
    QVERIFY(tree.drop({tree.host(1, 0)}, Qt::MoveAction, -1, tree.mirror(0)));
    QCOMPARE(tree.rows(), u"a(a1 a2 b1) b(b2 b3) c(c1)"_s);
    QVERIFY(tree.undoes());
}

void MirrorTreeEditsTest::dragsCopies()
{
    Tree tree;
    QVERIFY(tree.drop({tree.host(0, 0)}, Qt::CopyAction, 0, tree.mirror(2)));
    QCOMPARE(tree.rows(), u"a(a1 a2) b(b1 b2 b3) c(a1 c1)"_s);
    QVERIFY(tree.undoes());
    QVERIFY(tree.drop({tree.mirror(0), tree.host(1, 1)}, Qt::CopyAction, -1, {}));
    QCOMPARE(tree.rows(), u"a(a1 a2) b(b1 b2 b3) c(c1) a(a1 a2) b(b2)"_s);
    QVERIFY(tree.undoes());
}

void MirrorTreeEditsTest::refusesImpossibleDrops()
{
    Tree tree;
    QVERIFY(!tree.drop({tree.host(0, 0)}, Qt::MoveAction, 1, {})); // a host without a mirror
    QVERIFY(!tree.drop({tree.host(0, 0), tree.mirror(1)}, Qt::MoveAction, 0, tree.mirror(2)));
    QMimeData text;
    text.setText(u"nonsense"_s);
    QSignalSpy refused(&tree.model, &MirrorTreeModel::editRefused);
    QVERIFY(!tree.model.dropMimeData(&text, Qt::CopyAction, 0, 0, {}));
    QCOMPARE(refused.count(), 1);
    QMimeData rubbish;
    rubbish.setData(mirrorRowsMimeType, QByteArray(1000, '\xff'));
    QVERIFY(!tree.model.dropMimeData(&rubbish, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!tree.document.isModified());
    QVERIFY(!tree.model.removeRows(0, 1)); // what a view asks for after a drag
}

void MirrorTreeEditsTest::dropsFromAnotherDocument()
{
    Tree tree;
    const Tree other;
    const std::unique_ptr<QMimeData> data(other.model.mimeData({other.mirror(1)}));
    QVERIFY(tree.model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(tree.rows(), u"b(b1 b2 b3) a(a1 a2) b(b1 b2 b3) c(c1)"_s);
    QCOMPARE(other.rows(), u"a(a1 a2) b(b1 b2 b3) c(c1)"_s);
}

void MirrorTreeEditsTest::pastes()
{
    Tree tree;
    const std::unique_ptr<QMimeData> hosts(tree.model.mimeData({tree.host(1, 0), tree.host(1, 1)}));
    QVERIFY(tree.model.paste(hosts.get(), tree.host(0, 0)));
    QCOMPARE(tree.rows(), u"a(a1 b1 b2 a2) b(b1 b2 b3) c(c1)"_s);
    QVERIFY(tree.undoes());
    QVERIFY(tree.model.paste(hosts.get(), tree.mirror(2).siblingAtColumn(1)));
    QCOMPARE(tree.rows(), u"a(a1 a2) b(b1 b2 b3) c(c1 b1 b2)"_s);
    QVERIFY(tree.undoes());
    QSignalSpy refused(&tree.model, &MirrorTreeModel::editRefused);
    QVERIFY(!tree.model.paste(hosts.get(), {}));
    QCOMPARE(refused.count(), 1);
    QMimeData shoot;
    shoot.setText(QString::fromUtf8(test::sampleShoot()));
    QVERIFY(tree.model.paste(&shoot, tree.host(0, 1)));
    QCOMPARE(tree.rows(),
             u"a(a1 a2) docker.io(mirror.gcr.io 10.0.0.7:5000) quay.io(quay.example.com) b(b1 b2 b3) c(c1)"_s);
    QVERIFY(tree.undoes());
}

void MirrorTreeEditsTest::typingIsOneStep()
{
    Tree tree;
    for (const QString &text : {u"q"_s, u"qu"_s, u"quay.io"_s})
        QVERIFY(tree.model.setData(tree.mirror(0), text, MirrorTreeModel::TypingRole));
    QVERIFY(tree.model.setData(tree.mirror(0), u"quay.io"_s)); // what the cell's editor commits in the end
    QCOMPARE(tree.mirror(0).data().toString(), u"quay.io"_s);
    QVERIFY(tree.undoes());
}

void MirrorTreeEditsTest::randomDrags()
{
    test::ManifestGenerator random(1);
    Tree tree;
    for (int step = 0; step < 200; ++step) {
        QModelIndexList rows;
        const bool hosts = random.chance(60);
        for (int i = 0; i < 3 && tree.model.rowCount() > 0; ++i) {
            const int mirror = random.below(tree.model.rowCount());
            const int count = tree.model.rowCount(tree.mirror(mirror));
            if (hosts && count > 0)
                rows.append(tree.host(mirror, random.below(count)));
            else if (!hosts)
                rows.append(tree.mirror(mirror));
        }
        const QModelIndex parent = tree.mirror(random.below(tree.model.rowCount()));
        QStringList expected = tree.rows().remove(u'(').remove(u')').split(u' ', Qt::SkipEmptyParts);
        const int row = hosts ? random.below(tree.model.rowCount(parent) + 1) : random.below(4);
        // May be refused, where a comment would be lost; then nothing has changed.
        tree.drop(rows, Qt::MoveAction, row, hosts ? parent : QModelIndex());
        QStringList actual = tree.rows().remove(u'(').remove(u')').split(u' ', Qt::SkipEmptyParts);
        expected.removeIf([](const QString &name) { return name.size() < 2; });
        actual.removeIf([](const QString &name) { return name.size() < 2; });
        expected.sort();
        actual.sort();
        QCOMPARE(actual.size(), expected.size());
        const MirrorTreeModel fresh(&tree.document);
        QCOMPARE(test::snapshot(tree.model, 1), test::snapshot(fresh, 1));
    }
    tree.document.undoStack()->setIndex(0);
    QCOMPARE(tree.rows(), u"a(a1 a2) b(b1 b2 b3) c(c1)"_s);
}

MIRROR_TEST(MirrorTreeEditsTest)
#include "tst_mirrortreeedits.moc"
