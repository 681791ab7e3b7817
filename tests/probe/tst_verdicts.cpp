// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testmain.h"
#include "testserver.h"
#include "verdictcases.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sme;
using namespace sme::test;

namespace {

void compare(const ProbeResult &result, const Case &expected)
{
    QCOMPARE(verdictId(result.verdict), verdictId(expected.verdict));
    QCOMPARE(outcomeId(result.containerd), outcomeId(expected.containerd));
    QCOMPARE(result.stages.size(), qsizetype(allStages.size()));
    bool failed = false;
    for (const StageReport &report : result.stages) {
        if (expected.verdict != Verdict::Ok && report.stage() == expected.failed) {
            QCOMPARE(report.status, StageStatus::Failed);
            QVERIFY(!report.reason.isEmpty());
            QCOMPARE(limitId(report.limit), expected.limit);
            failed = true;
        } else if (failed) {
            QCOMPARE(report.status, StageStatus::Skipped);
        } else {
            QVERIFY(report.status != StageStatus::Failed);
        }
    }
    QVERIFY(!result.summary.isEmpty());
}

} // namespace

class VerdictsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data() { addRows(cases()); }
    void answers();
    void slowAnswers_data() { addRows(slowCases()); }
    void slowAnswers();
    void connecting_data();
    void connecting();
    void backlogIsFull();
    void invalidIsNotContacted();
    void apiUrl_data();
    void apiUrl();
    void askedLikeContainerd();

private:
    static void addRows(const QList<Case> &rows)
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < rows.size(); ++i)
            QTest::addRow("%s", rows.at(i).name) << i;
    }
};

void VerdictsTest::answers()
{
    QFETCH(int, row);
    const Case expected = cases().at(row);
    const std::unique_ptr<Server> server = expected.server();
    compare(runProbe(probeOf(server->url())), expected);
}

void VerdictsTest::slowAnswers()
{
    QFETCH(int, row);
    const Case expected = slowCases().at(row);
    const std::unique_ptr<Server> server = expected.server();
    ProbeRequest request = probeOf(server->url());
    request.limits = {5s, 5s, 300ms, 600ms};
    compare(runProbe(request), expected);
}

void VerdictsTest::connecting_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("stage");
    QTcpServer freed;
    freed.listen(QHostAddress::LocalHost);
    const quint16 port = freed.serverPort();
    freed.close();
    QTest::newRow("refused") << u"http://127.0.0.1:%1"_s.arg(port) << u"connection-refused"_s << int(Stage::Connect);
    QTest::newRow("refused, by name") << u"http://localhost:%1"_s.arg(port) << u"connection-refused"_s
                                      << int(Stage::Connect);
    QTest::newRow("refused, https") << u"https://127.0.0.1:%1"_s.arg(port) << u"connection-refused"_s
                                    << int(Stage::Connect);
    QTest::newRow("no such name") << u"http://no-such-name.invalid"_s << u"dns-failure"_s << int(Stage::Dns);
    // There is no route for TCP to the broadcast address.
    QTest::newRow("no route") << u"http://255.255.255.255"_s << u"unreachable"_s << int(Stage::Connect);
}

void VerdictsTest::connecting()
{
    QFETCH(QString, url);
    QFETCH(QString, verdict);
    QFETCH(int, stage);
    ProbeRequest request = probeOf(url);
    request.limits.dial = 3s;
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), verdict);
    QCOMPARE(result.containerd, ContainerdOutcome::Skips);
    QCOMPARE(result.stage(Stage(stage))->status, StageStatus::Failed);
    QCOMPARE(result.stage(Stage::Api)->status, StageStatus::Skipped);
}

/// A black hole on this computer: a listener that accepts nothing and whose queue is full.
void VerdictsTest::backlogIsFull()
{
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    QList<QTcpSocket *> fillers;
    for (int i = 0; i < 4; ++i) {
        auto *filler = new QTcpSocket(&server);
        filler->connectToHost(QHostAddress::LocalHost, server.serverPort());
        filler->waitForConnected(200);
    }
    ProbeRequest request = probeOf(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    request.limits.dial = 300ms;
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), u"timeout"_s);
    QCOMPARE(result.stage(Stage::Connect)->limit, ProbeLimit::Dial);
}

void VerdictsTest::invalidIsNotContacted()
{
    Server server(always(answer(200)));
    ProbeRequest request = probeOf(server.url());
    request.invalidReason = u"it does not validate"_s;
    const ProbeResult result = runProbe(request);
    QCOMPARE(result.verdict, Verdict::Invalid);
    QCOMPARE(result.containerd, ContainerdOutcome::Unknown);
    QVERIFY(result.toJson().value("containerd"_L1).isNull());
    QCOMPARE(result.summary, request.invalidReason);
    QVERIFY(result.stages.isEmpty());
    QVERIFY(result.nodeCommands.isEmpty());
    QCOMPARE(server.connections, 0);
}

void VerdictsTest::apiUrl_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("overridePath");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("plain") << u""_s << false << QByteArray("/v2/");
    QTest::newRow("slash") << u"/"_s << false << QByteArray("/v2/");
    QTest::newRow("v2") << u"/v2"_s << false << QByteArray("/v2/");
    QTest::newRow("path") << u"/p"_s << false << QByteArray("/p/v2/");
    QTest::newRow("below v2") << u"/v2/p"_s << false << QByteArray("/v2/");
    QTest::newRow("below v2, overridden") << u"/v2/p"_s << true << QByteArray("/v2/");
    QTest::newRow("path, overridden") << u"/p"_s << true << QByteArray("/p/");
    QTest::newRow("nothing, overridden") << u""_s << true << QByteArray("/");
}

void VerdictsTest::apiUrl()
{
    QFETCH(QString, path);
    QFETCH(bool, overridePath);
    QFETCH(QByteArray, asked);
    Server server(always(answer(200, "{}")));
    ProbeRequest request = probeOf(server.url() + path);
    request.overridePath = overridePath;
    QCOMPARE(runProbe(request).verdict, Verdict::Ok);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.constFirst().target, asked);
}

void VerdictsTest::askedLikeContainerd()
{
    Server server(always(answer(200, "{}")));
    QCOMPARE(runProbe(probeOf(server.url())).verdict, Verdict::Ok);
    const Request request = server.requests.constFirst();
    QCOMPARE(request.method, "GET");
    QVERIFY(request.headers.value("user-agent").startsWith("containerd/"));
    QCOMPARE(request.headers.value("host"), server.authority().toLatin1());
    QVERIFY(!request.headers.contains("authorization"));
}

MIRROR_TEST(VerdictsTest)
#include "tst_verdicts.moc"
