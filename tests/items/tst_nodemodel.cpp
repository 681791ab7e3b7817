// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/hoststoml.h"
#include "items/itemtests.h"
#include "items/nodemodel.h"
#include "node/nodetesting.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// A node that has what the sample asks for.
void writeSampleNode(const NodeFolder &node, const MirrorDocument &document)
{
    node.write(u"/etc/containerd/config.toml"_s, configToml(2));
    for (int mirror = 0; mirror < document.manifest().mirrorCount(); ++mirror) {
        const QList<NodeFile> files = document.nodeFiles(mirror);
        for (const NodeFile &file : files)
            node.write(file.path, file.content);
    }
}

/// A document with a session and its model, whose signals are checked all the time.
struct NodeFixture
{
    NodeFixture() : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        document.load(sampleShoot());
    }

    /// "name status" of each row; the node as a whole is "".
    QStringList states() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            UpstreamComparison comparison;
            comparison.status = index.data(NodeModel::StatusRole).value<UpstreamComparison::Status>();
            lines += index.data(NodeModel::NameRole).toString() + u' ' + comparison.statusId();
        }
        return lines;
    }

    MirrorDocument document;
    NodeSession session{&document};
    NodeModel model{&session};
    QAbstractItemModelTester tester;
};

} // namespace

/// A bundle of a node against the document of the editor.
class NodeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesAndFollowsTheDocument()
    {
        const NodeFolder node;
        NodeFixture fixture;
        writeSampleNode(node, fixture.document);
        fixture.session.open(node.path());
        QVERIFY(fixture.session.isReading());
        QTRY_COMPARE(fixture.states(), (QStringList{u" same"_s, u"docker.io same"_s, u"quay.io same"_s}));
        QVERIFY(fixture.session.comparison()->isSame());

        // One mirror differs: no row comes or goes.
        const QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&fixture.model, &QAbstractItemModel::dataChanged);
        QVERIFY(byplace::perform(fixture.document, byplace::SetUrl{1, 0, u"https://other.example"_s}));
        QTRY_COMPARE(fixture.states().last(), u"quay.io different"_s);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(fixture.model.rowOf(u"quay.io"_s), 2);
        QCOMPARE(fixture.model.index(2, NodeModel::DifferencesColumn).data().toString(), u"hosts"_s);

        QVERIFY(byplace::perform(fixture.document, byplace::RemoveMirrors{1, 1}));
        QTRY_COMPARE(fixture.states().last(), u"quay.io extra"_s);
    }

    void followsTheVersion()
    {
        const NodeFolder node;
        NodeFixture fixture;
        writeSampleNode(node, fixture.document);
        QFile file(node.path() + u"/etc/containerd/certs.d/quay.io/hosts.toml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        node.write(u"/etc/containerd/certs.d/quay.io/hosts.toml"_s, "\xef\xbb\xbf" + file.readAll());
        fixture.session.setContainerd(*ContainerdChoice::fromId(u"1.7"_s));
        fixture.session.open(node.path());
        QTRY_COMPARE(fixture.states().value(2), u"quay.io same"_s);
        fixture.session.setContainerd(*ContainerdChoice::fromId(u"2.3"_s));
        QTRY_COMPARE(fixture.states().value(2), u"quay.io unreadable"_s);
    }

    void tellsWhatCannotBeRead()
    {
        NodeFixture fixture;
        const NodeFolder node;
        fixture.session.open(node.path() + u"/none"_s);
        QVERIFY(!fixture.session.problem().isEmpty());
        node.write(u"/a.tar"_s, "this is no archive");
        fixture.session.open(node.path() + u"/a.tar"_s);
        QTRY_VERIFY(!fixture.session.isReading());
        QVERIFY(fixture.session.problem().contains(u"a.tar"_s));
        QVERIFY(!fixture.session.hasBundle());
        QCOMPARE(fixture.model.rowCount(), 0);
    }

    void closes()
    {
        const NodeFolder node;
        NodeFixture fixture;
        writeSampleNode(node, fixture.document);
        fixture.session.open(node.path());
        QTRY_VERIFY(fixture.session.comparison());
        fixture.session.close();
        QCOMPARE(fixture.model.rowCount(), 0);
        QVERIFY(!fixture.session.comparison());
        // Nothing that was under way comes late.
        QVERIFY(byplace::perform(fixture.document, byplace::SetUrl{1, 0, u"https://other.example"_s}));
        QVERIFY(!fixture.session.isComparing());
    }

    void whatIsGivenUpIsNotOpened()
    {
        const NodeFolder node;
        NodeFixture fixture;
        writeSampleNode(node, fixture.document);
        fixture.session.open(node.path());
        fixture.session.cancel();
        QVERIFY(!fixture.session.isReading());
        const NodeFolder other;
        other.write(u"/etc/containerd/config.toml"_s, configToml(2));
        fixture.session.open(other.path());
        QTRY_VERIFY(fixture.session.hasBundle());
        QCOMPARE(fixture.session.path(), other.path());
    }
};

MIRROR_TEST(NodeModelTest)
#include "tst_nodemodel.moc"
