// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/connectionsmodel.h"
#include "items/itemtests.h"
#include "items/tracemodel.h"
#include "placedchange.h"
#include "probe/testserver.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimer>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

using Reporting = QAbstractItemModelTester::FailureReportingMode;

/// One mirror with these hosts.
QByteArray shootOf(const QStringList &hosts)
{
    QByteArray text = "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nmetadata: {name: a, namespace: b}\nspec:\n"
                      "  extensions:\n  - type: registry-mirror\n    providerConfig:\n"
                      "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n      kind: MirrorConfig\n"
                      "      mirrors:\n      - upstream: docker.io\n        hosts:\n";
    for (const QString &host : hosts)
        text += "        - host: " + host.toUtf8() + "\n";
    return text;
}

QByteArray registryAnswer()
{
    return test::answer(200, "{}", {"Docker-Distribution-Api-Version: registry/2.0", "Content-Type: application/json"});
}

} // namespace

class ConnectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resultsArrive();
    void editedHostLosesItsResult();
    void noImageOfTheUpstream();
    void stopCancelsWhatWaits();
    void newDocumentForgetsAll();
    void randomEdits();
    void traceFollowsEdits();
    void traceUnderRandomEdits();
};

void ConnectionsTest::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void ConnectionsTest::resultsArrive()
{
    test::Server good(test::always(registryAnswer()));
    test::Server bad(test::always(test::answer(503)));
    MirrorDocument document;
    document.load(shootOf({good.url(), bad.url()}));
    ConnectionTest test(&document);
    ConnectionsModel model(&test);
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    test.start({}, {});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(test.isRunning());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(!test.isRunning());
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() >= 2);
    const QModelIndex first = model.index(0, ConnectionsModel::VerdictColumn);
    const QModelIndex second = model.index(1, ConnectionsModel::VerdictColumn);
    QCOMPARE(first.data(ConnectionsModel::VerdictRole).value<Verdict>(), Verdict::Ok);
    QCOMPARE(first.data(ConnectionsModel::OutcomeRole).value<ContainerdOutcome>(), ContainerdOutcome::Uses);
    QCOMPARE(first.siblingAtColumn(ConnectionsModel::HostColumn).data().toString(), good.url());
    QCOMPARE(second.data(ConnectionsModel::VerdictRole).value<Verdict>(), Verdict::ServerError);
    QVERIFY(!second.siblingAtColumn(ConnectionsModel::StagesColumn).data().toString().isEmpty());
    QVERIFY(second.data(ConnectionsModel::LongestRole).toDouble() > 0);
}

void ConnectionsTest::editedHostLosesItsResult()
{
    test::Server server(test::always(registryAnswer()));
    MirrorDocument document;
    document.load(shootOf({server.url(), server.url(u"localhost"_s)}));
    ConnectionTest test(&document);
    ConnectionsModel model(&test);
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    test.start({}, {});
    QTRY_VERIFY(!test.isRunning());
    const QList<HostEntry> &hosts = document.manifest().mirror(0).hosts;
    const quint64 edited = hosts[0].id;
    const quint64 kept = hosts[1].id;
    const QSignalSpy changed(&test, &ConnectionResults::resultChanged);
    QVERIFY(byplace::perform(document, byplace::SetUrl{0, 0, u"https://other.example.com"_s}));
    QVERIFY(!test.result(edited));
    QVERIFY(test.result(kept));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().toULongLong(), edited);
}

void ConnectionsTest::noImageOfTheUpstream()
{
    test::Server server(test::always(registryAnswer()));
    MirrorDocument document;
    document.load(shootOf({server.url()}).replace("docker.io", "up.example"));
    ConnectionTest test(&document);
    const ConnectionsModel model(&test);
    ConnectionTest::Options options;
    options.imageChoice = ConnectionTest::ImageChoice::DefaultOfUpstream;
    test.start({}, options);
    QTRY_VERIFY(!test.isRunning());
    const QModelIndex verdict = model.index(0, ConnectionsModel::VerdictColumn);
    QCOMPARE(verdict.data(ConnectionsModel::VerdictRole).value<Verdict>(), Verdict::Ok);
    QVERIFY(verdict.data().toString().contains(u"API"_s));
    QVERIFY(verdict.data(Qt::ToolTipRole).toString().contains(u"up.example"_s));
    QCOMPARE(server.requests.size(), 1);
    // Where only the API was to be tested, nothing is missing.
    test.start({}, {});
    QTRY_VERIFY(!test.isRunning());
    QVERIFY(!verdict.data().toString().contains(u"API"_s));
}

void ConnectionsTest::stopCancelsWhatWaits()
{
    test::Server silent([](QTcpSocket *, const test::Request &) {});
    MirrorDocument document;
    document.load(shootOf({silent.url()}));
    ConnectionTest test(&document);
    const ConnectionsModel model(&test);
    test.start({}, {});
    QTRY_COMPARE(silent.requests.size(), 1);
    test.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!test.isRunning(), 1000);
    QCOMPARE(model.index(0, 0).data(ConnectionsModel::VerdictRole).value<Verdict>(), Verdict::Cancelled);
}

void ConnectionsTest::newDocumentForgetsAll()
{
    test::Server silent([](QTcpSocket *, const test::Request &) {});
    MirrorDocument document;
    document.load(shootOf({silent.url()}));
    ConnectionTest test(&document);
    ConnectionsModel model(&test);
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    test.start({}, {});
    document.load(shootOf({u"https://other.example.com"_s}));
    QCOMPARE(model.rowCount(), 0);
    QTRY_VERIFY(!test.isRunning());
    QCOMPARE(model.rowCount(), 0);
}

void ConnectionsTest::randomEdits()
{
    test::Server server(test::always(registryAnswer()));
    for (quint32 seed = 0; seed < 5; ++seed) {
        test::ManifestGenerator generator(seed);
        MirrorDocument document;
        document.load(shootOf({server.url(), server.url(u"localhost"_s)}));
        ConnectionTest test(&document);
        ConnectionsModel model(&test);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        test.start({}, {});
        QTRY_VERIFY(!test.isRunning());
        for (int step = 0; step < test::randomSteps; ++step) {
            test::randomStep(document, generator);
            // A result is there only for the text that it was made for.
            for (const ConnectionTest::Entry &entry : test.entries())
                QVERIFY(entry.result && entry.result->request.url == entry.host.url);
        }
    }
}

void ConnectionsTest::traceFollowsEdits()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    TraceModel model(&document);
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setImage(u"nginx"_s);
    QCOMPARE(model.completeImage(), u"docker.io/library/nginx:latest"_s);
    const auto skipped = [&model] {
        QStringList hosts;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, TraceModel::RequestColumn);
            if (index.data(TraceModel::SkippedRole).toBool())
                hosts.append(index.data().toString());
        }
        return hosts.join(u'\n');
    };
    QVERIFY(skipped().contains("mirror.gcr.io"_L1)); // it has pull alone, and a tag is resolved first
    QVERIFY(byplace::perform(document, byplace::SetCapabilities{0, 0, {u"pull"_s, u"resolve"_s}}));
    QVERIFY(!skipped().contains("mirror.gcr.io"_L1));
    model.setImage(u"UPPER:case"_s);
    QVERIFY(!model.problem().isEmpty());
    QCOMPARE(model.rowCount(), 0);
    model.setImage({});
    QVERIFY(model.problem().isEmpty());
}

void ConnectionsTest::traceUnderRandomEdits()
{
    for (quint32 seed = 0; seed < quint32(test::randomDocuments) / 4; ++seed) {
        test::ManifestGenerator generator(seed);
        MirrorDocument document;
        document.load(generator.manifest());
        TraceModel model(&document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setImage(u"docker.io/library/nginx:1"_s);
        for (int step = 0; step < test::randomSteps; ++step) {
            test::randomStep(document, generator);
            TraceModel fresh(&document);
            fresh.setImage(u"docker.io/library/nginx:1"_s);
            QCOMPARE(test::snapshot(model, TraceModel::ColumnCount), test::snapshot(fresh, TraceModel::ColumnCount));
        }
    }
}

MIRROR_TEST(ConnectionsTest)
#include "tst_connections.moc"
