// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"
#include "items/tracemodel.h"
#include "placedchange.h"
#include "probe/testcertificates.h"
#include "probe/testserver.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// A mirror of up.example with these hosts, which may resolve.
QByteArray shootWith(const QStringList &hosts)
{
    QByteArray text =
        "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nmetadata: {name: a, namespace: b}\nspec:\n"
        "  extensions:\n  - type: registry-mirror\n    providerConfig:\n"
        "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n      kind: MirrorConfig\n"
        "      mirrors:\n      - upstream: other.example\n        hosts: [{host: https://other.example}]\n"
        "      - upstream: up.example\n        hosts:\n";
    for (const QString &host : hosts)
        text += "        - host: " + host.toUtf8() + "\n          capabilities: [pull, resolve]\n";
    return text;
}

/// A document with its model, whose signals are checked all the time.
struct Fixture
{
    explicit Fixture(const QStringList &hosts) : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        document.load(shootWith(hosts));
        model.setImage(u"up.example/team/app:1"_s);
        options.proxy = ProxyChoice::none();
    }

    /// The requests that were made, as "outcome row text", with "*" where resolving ends.
    QStringList results() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, TraceModel::RequestColumn);
            TraceStep step;
            step.outcome = index.data(TraceModel::OutcomeRole).value<TraceStep::Outcome>();
            const QString outcome = index.data(TraceModel::RunningRole).toBool() ? u"running"_s : step.outcomeId();
            if (!outcome.isEmpty())
                lines += outcome + u' ' + index.data().toString().section(u' ', 0, 0)
                    + (index.data(TraceModel::EndsRole).toBool() ? u"*"_s : QString());
        }
        return lines;
    }

    MirrorDocument document;
    TraceModel model{&document};
    QAbstractItemModelTester tester;
    ProbeOptions options;
};

} // namespace

class TraceModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs();
    void showsAFollowUp();
    void stops();
    void editsTakeResultsAway();
    void otherEditsKeepResults();
    void trustsTheChosenFile();
    void nothingToRun();
    void tellsVersions();
};

void TraceModelTest::runs()
{
    const Image image;
    Server missing(always(answer(404)));
    Server right(image.handler());
    Fixture fixture({missing.url(), right.url()});
    const QSignalSpy changed(&fixture.model, &TraceModel::runChanged);
    QVERIFY(!fixture.model.hasResults());
    fixture.model.run(fixture.options);
    QVERIFY(fixture.model.isRunning());
    QCOMPARE(fixture.results(), (QStringList{u"running HEAD"_s}));
    QVERIFY(fixture.model.summary().isEmpty());
    const QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);
    QTRY_VERIFY(!fixture.model.isRunning());
    QCOMPARE(fixture.results(), (QStringList{u"next HEAD"_s, u"resolved HEAD*"_s}));
    QVERIFY(fixture.model.summary().contains(right.url()));
    QVERIFY(fixture.model.index(0, TraceModel::ResultColumn).data().toString().startsWith(u"404"_s));
    QVERIFY(!fixture.model.index(0, TraceModel::ResultColumn).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(resets.count(), 0);
    QVERIFY(changed.count() >= 2);
}

void TraceModelTest::showsAFollowUp()
{
    const Image image;
    Server server(always(answer(200, image.manifest, {"Content-Type: " + image.mediaType})));
    Fixture fixture({server.url()});
    const int rows = fixture.model.rowCount();
    fixture.model.run(fixture.options);
    QTRY_VERIFY(!fixture.model.isRunning());
    QCOMPARE(fixture.model.rowCount(), rows);
    QCOMPARE(fixture.results(), (QStringList{u"next HEAD"_s, u"resolved GET*"_s}));
    // A second run begins with the prediction again.
    fixture.model.run(fixture.options);
    QCOMPARE(fixture.results(), (QStringList{u"running HEAD"_s}));
    QTRY_VERIFY(!fixture.model.isRunning());
    QCOMPARE(fixture.results(), (QStringList{u"next HEAD"_s, u"resolved GET*"_s}));
}

void TraceModelTest::stops()
{
    Server silent([](QTcpSocket *, const Request &) {});
    Fixture fixture({silent.url()});
    fixture.model.run(fixture.options);
    QTRY_COMPARE(silent.requests.size(), 1);
    fixture.model.stop();
    QVERIFY(!fixture.model.isRunning());
    QCOMPARE(fixture.results(), QStringList());
    QVERIFY(!fixture.model.summary().isEmpty());
    QTRY_VERIFY(silent.findChildren<QTcpSocket *>().isEmpty()); // hung up
}

void TraceModelTest::editsTakeResultsAway()
{
    Server missing(always(answer(404)));
    Server silent([](QTcpSocket *, const Request &) {});
    Fixture fixture({missing.url(), silent.url()});
    fixture.model.run(fixture.options);
    QTRY_COMPARE(silent.requests.size(), 1);
    QVERIFY(byplace::perform(fixture.document, byplace::SetUrl{1, 1, u"https://edited.example"_s}));
    QVERIFY(!fixture.model.isRunning());
    QVERIFY(!fixture.model.hasResults());
    QCOMPARE(fixture.results(), QStringList());
    QTRY_VERIFY(silent.findChildren<QTcpSocket *>().isEmpty());
}

void TraceModelTest::otherEditsKeepResults()
{
    const Image image;
    Server right(image.handler());
    Fixture fixture({right.url()});
    fixture.model.run(fixture.options);
    QTRY_VERIFY(!fixture.model.isRunning());
    const QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);
    QVERIFY(byplace::perform(fixture.document, byplace::SetUrl{0, 0, u"https://edited.example"_s}));
    QCOMPARE(fixture.results(), (QStringList{u"resolved HEAD*"_s}));
    QCOMPARE(resets.count(), 0);
    fixture.model.setImage(u"up.example/team/app:2"_s);
    QCOMPARE(fixture.results(), QStringList());
}

void TraceModelTest::trustsTheChosenFile()
{
    const Image image;
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    Server right(image.handler(), makeCertificate({}, &root).server());
    Fixture fixture({right.url()});
    fixture.options.caBundle = root.certificate;
    fixture.model.run(fixture.options);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.model.isRunning(), 20000);
    QCOMPARE(fixture.results(), (QStringList{u"resolved HEAD*"_s}));
}

void TraceModelTest::nothingToRun()
{
    Fixture fixture({u"https://mirror.example"_s});
    fixture.model.setImage(u"UPPER:case"_s);
    fixture.model.run(fixture.options);
    QVERIFY(!fixture.model.isRunning());
    QVERIFY(!fixture.model.hasResults());
    fixture.model.stop();
}

void TraceModelTest::tellsVersions()
{
    Fixture fixture({u"https://mirror.example"_s});
    const auto conditions = [&] {
        QStringList texts;
        for (int row = 0; row < fixture.model.rowCount(); ++row) {
            const QModelIndex index = fixture.model.index(row, TraceModel::WhyColumn);
            if (index.data(TraceModel::ConditionalRole).toBool())
                texts += index.data().toString();
        }
        return texts.join(u'\n');
    };
    QVERIFY(conditions().contains(u"2.3.3 and newer"_s));
    fixture.model.setContainerd(ContainerdVersion{1, 7, 34});
    QVERIFY(!conditions().contains(u"403"_s));
    fixture.model.setContainerd(ContainerdVersion{2, 3, 4});
    QVERIFY(conditions().contains(u"403"_s));
    QVERIFY(!conditions().contains(u"2.3.3"_s));
}

MIRROR_TEST(TraceModelTest)
#include "tst_tracemodel.moc"
