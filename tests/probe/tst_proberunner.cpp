// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testserver.h"

#include "probe/probereport.h"
#include "probe/proberunner.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sme;
using namespace sme::test;

namespace {

/// A server that answers when it is told to, and knows how many requests waited at once.
struct Gate
{
    Gate()
        : server([this](QTcpSocket *socket, const Request &) {
              waiting.append(socket);
              most = qMax(most, waiting.size());
          })
    {
    }

    void open()
    {
        for (const QPointer<QTcpSocket> &socket : std::exchange(waiting, {})) {
            if (socket)
                socket->write(answer(200, "{}"));
        }
    }

    QList<QPointer<QTcpSocket>> waiting;
    qsizetype most = 0;
    Server server;
};

struct Spies
{
    explicit Spies(ProbeRunner &runner)
        : results(&runner, &ProbeRunner::resultReady), progress(&runner, &ProbeRunner::progress),
          finished(&runner, &ProbeRunner::finished)
    {
    }

    ProbeResult result(int at) const { return results.at(at).at(1).value<ProbeResult>(); }

    QSignalSpy results;
    QSignalSpy progress;
    QSignalSpy finished;
};

/// How many sockets of a run are not closed.
qsizetype openSockets(const ProbeRunner &runner)
{
    return std::ranges::count_if(runner.findChildren<QTcpSocket *>(), [](const QTcpSocket *socket) {
        return socket->state() != QAbstractSocket::UnconnectedState;
    });
}

} // namespace

class ProbeRunnerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDo();
    void sameRequestsAreMadeOnce();
    void subjectsShareTheApiCheck();
    void limitPerServer();
    void limitOverAll();
    void cancelStopsAtOnce();
    void cancelInAResult();
    void newRunDropsTheOldOne();
    void destroyedWhileRunning();
    void manyHostsAtOnce();
    void report();
};

void ProbeRunnerTest::nothingToDo()
{
    ProbeRunner runner;
    const Spies spies(runner);
    runner.start({});
    QVERIFY(runner.isRunning());
    QTRY_COMPARE(spies.finished.count(), 1);
    QVERIFY(!runner.isRunning());
}

void ProbeRunnerTest::sameRequestsAreMadeOnce()
{
    Server server(always(answer(200, "{}")));
    QList<ProbeRequest> requests;
    for (int i = 0; i < 5; ++i) {
        requests.append(probeOf(server.url()));
        requests.last().upstream = u"up%1.example"_s.arg(i);
    }
    const QList<ProbeResult> results = runProbes(requests);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(results.at(i).verdict, Verdict::Ok);
        QCOMPARE(results.at(i).request.upstream, requests.at(i).upstream);
    }
    QCOMPARE(server.requests.size(), 1);
}

void ProbeRunnerTest::subjectsShareTheApiCheck()
{
    const Image image;
    Server server(image.handler());
    ProbeRequest one = imageProbeOf(server.url());
    ProbeRequest two = imageProbeOf(server.url());
    two.upstream = u"other.example"_s;
    const ProbeRequest apiOnly = probeOf(server.url());
    const QList<ProbeResult> results = runProbes({one, two, apiOnly, one});
    for (const ProbeResult &result : results)
        QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(results.at(0).requests.size(), 4);
    QCOMPARE(results.at(1).requests.size(), 4);
    QCOMPARE(results.at(2).requests.size(), 1);
    qsizetype checks = 0;
    qsizetype resolves = 0;
    for (const Request &request : server.requests) {
        checks += request.path() == "/v2/" ? 1 : 0;
        resolves += request.method == "HEAD" ? 1 : 0;
    }
    QCOMPARE(checks, 1);
    QCOMPARE(resolves, 2);
}

void ProbeRunnerTest::limitPerServer()
{
    Gate gate;
    ProbeRunner runner;
    const Spies spies(runner);
    QList<ProbeRequest> requests;
    for (int i = 0; i < 30; ++i)
        requests.append(probeOf(gate.server.url() + u"/p%1"_s.arg(i)));
    runner.start(requests);
    QTRY_COMPARE(gate.waiting.size(), qsizetype(ProbeRunner::perServer));
    while (!spies.finished.count()) {
        gate.open();
        QTest::qWait(1);
    }
    QCOMPARE(gate.most, qsizetype(ProbeRunner::perServer));
    QCOMPARE(spies.results.count(), 30);
    QCOMPARE(spies.progress.count(), 30);
    QCOMPARE(spies.progress.constLast(), (QList<QVariant>{30, 30}));
}

void ProbeRunnerTest::limitOverAll()
{
    std::vector<std::unique_ptr<Gate>> gates(6);
    QList<ProbeRequest> requests;
    for (auto &gate : gates) {
        gate = std::make_unique<Gate>();
        requests.append(probeOf(gate->server.url()));
    }
    const auto waiting = [&gates] {
        qsizetype sum = 0;
        for (const auto &gate : gates)
            sum += gate->waiting.size();
        return sum;
    };
    ProbeRunner runner;
    runner.setConcurrency(2);
    const Spies spies(runner);
    runner.start(requests);
    for (int round = 0; round < 3; ++round) {
        QTRY_COMPARE(waiting(), 2);
        for (const auto &gate : gates)
            gate->open();
    }
    QTRY_COMPARE(spies.finished.count(), 1);
}

void ProbeRunnerTest::cancelStopsAtOnce()
{
    Gate gate;
    const auto silent = Server::greeting([](QTcpSocket *) {});
    ProbeRunner runner;
    const Spies spies(runner);
    runner.start({probeOf(gate.server.url()), probeOf(u"https://"_s + silent->authority()),
                  probeOf(u"http://no-such-name.invalid"_s), probeOf(gate.server.url() + u"/p"_s)});
    QTRY_COMPARE(gate.waiting.size(), 2);
    QVERIFY(openSockets(runner) >= 2);
    runner.cancel();
    // All is closed when it returns; what is left to be said may take some turns of the event loop.
    QCOMPARE(openSockets(runner), 0);
    QTRY_COMPARE(spies.finished.count(), 1);
    QCOMPARE(spies.results.count(), 4);
    QCOMPARE(spies.result(spies.results.count() - 1).verdict, Verdict::Cancelled);
    QVERIFY(!runner.isRunning());
    // The connections go too, and nothing comes after.
    QTRY_VERIFY(std::ranges::none_of(
        gate.waiting, [](const auto &socket) { return socket && socket->state() == QAbstractSocket::ConnectedState; }));
    QCOMPARE(spies.results.count(), 4);
    QCOMPARE(spies.finished.count(), 1);
}

/// In the midst of a turn in which others would have gone on.
void ProbeRunnerTest::cancelInAResult()
{
    const Image image;
    std::vector<std::unique_ptr<Server>> servers;
    QList<ProbeRequest> requests;
    for (int i = 0; i < 20; ++i) {
        servers.push_back(std::make_unique<Server>(image.handler()));
        requests.append(imageProbeOf(servers.back()->url()));
        requests.append(probeOf(servers.back()->url()));
    }
    ProbeRunner runner;
    const Spies spies(runner);
    connect(&runner, &ProbeRunner::resultReady, &runner, [&] {
        runner.cancel();
        QCOMPARE(openSockets(runner), 0);
    });
    runner.start(requests);
    QTRY_COMPARE(spies.finished.count(), 1);
    QCOMPARE(spies.results.count(), 40);
    QVERIFY(!runner.isRunning());
    QTRY_VERIFY(
        std::ranges::all_of(servers, [](const auto &s) { return s->template findChildren<QTcpSocket *>().isEmpty(); }));
    QCOMPARE(openSockets(runner), 0);
    QCOMPARE(spies.finished.count(), 1);
}

void ProbeRunnerTest::newRunDropsTheOldOne()
{
    Gate gate;
    Server server(always(answer(200, "{}")));
    ProbeRunner runner;
    const Spies spies(runner);
    runner.start({probeOf(gate.server.url()), probeOf(gate.server.url() + u"/p"_s)});
    QTRY_COMPARE(gate.waiting.size(), 2);
    runner.start({probeOf(server.url())});
    gate.open();
    QTRY_COMPARE(spies.finished.count(), 1);
    QCOMPARE(spies.results.count(), 1);
    QCOMPARE(spies.result(0).request.url, server.url());
}

void ProbeRunnerTest::destroyedWhileRunning()
{
    Gate gate;
    auto runner = std::make_unique<ProbeRunner>();
    runner->start({probeOf(gate.server.url())});
    QTRY_COMPARE(gate.waiting.size(), 1);
    runner.reset();
    gate.open();
    QCoreApplication::processEvents();
}

/// All answer after the same time: together they take about as long as one. How long exactly, a benchmark measures.
void ProbeRunnerTest::manyHostsAtOnce()
{
    std::vector<std::unique_ptr<Gate>> gates(ProbeRunner::defaultConcurrency);
    QList<ProbeRequest> requests;
    for (auto &gate : gates) {
        gate = std::make_unique<Gate>();
        requests.append(probeOf(gate->server.url()));
    }
    ProbeRunner runner;
    const Spies spies(runner);
    runner.start(requests);
    QTRY_VERIFY(std::ranges::all_of(gates, [](const auto &gate) { return gate->waiting.size() == 1; }));
    QCOMPARE(spies.results.count(), 0);
    for (const auto &gate : gates)
        gate->open();
    QTRY_COMPARE(spies.finished.count(), 1);
}

void ProbeRunnerTest::report()
{
    Server server(always(answer(404, "<html>", {"Server: |*_`<script>"})));
    ProbeRequest request = probeOf(server.url());
    request.field = u"spec.extensions[0].providerConfig.mirrors[0].hosts[0].host"_s;
    const ProbeResult result = runProbe(request);
    const QString text = probeReport({result}, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()).toUTC());
    for (const QString &part : {u"2026-01-02T03:04:05Z"_s, u"not-a-registry"_s, u"curl "_s, u"Proxy: none"_s,
                                u"GET "_s + server.url() + u"/v2/"_s, QStringLiteral(MIRROR_VERSION)})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(u"\n<script>"_s));
}

MIRROR_TEST(ProbeRunnerTest)
#include "tst_proberunner.moc"
