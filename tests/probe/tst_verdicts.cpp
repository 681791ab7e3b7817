// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testserver.h"

#include <QJsonArray>
#include <QPointer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sme;
using namespace sme::test;

namespace {

const QByteArray json = "Content-Type: application/json";
const QByteArray html = "Content-Type: text/html";

/// A server, and what its API's test must come to.
struct Case
{
    const char *name;
    std::function<std::unique_ptr<Server>()> server;
    Verdict verdict;
    ContainerdOutcome containerd;
    Stage failed;
    QString limit = {};
};

std::function<std::unique_ptr<Server>()> answering(const QByteArray &bytes)
{
    return [bytes] { return std::make_unique<Server>(always(bytes)); };
}

std::function<std::unique_ptr<Server>()> handling(const Server::Handler &handler)
{
    return [handler] { return std::make_unique<Server>(handler); };
}

/// Sends raw bytes to each request and hangs up.
std::function<std::unique_ptr<Server>()> hangingUpAfter(const QByteArray &bytes)
{
    return handling([bytes](QTcpSocket *socket, const Request &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
}

/// Sends `head`, and then `bytes` again and again as fast as they are taken.
std::function<std::unique_ptr<Server>()> endless(const QByteArray &head, const QByteArray &bytes)
{
    return handling([=](QTcpSocket *socket, const Request &) {
        socket->write(head);
        socket->write(bytes);
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, bytes] { socket->write(bytes); });
    });
}

/// Sends one byte of `bytes` after the other, and never comes to an end.
std::function<std::unique_ptr<Server>()> dripping(const QByteArray &bytes)
{
    return handling([=](QTcpSocket *socket, const Request &) {
        auto *timer = new QTimer(socket);
        auto position = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, socket,
                         [=] { socket->write(bytes.mid((*position)++ % bytes.size(), 1)); });
        timer->start(20ms);
    });
}

Server::Handler redirecting(int status, const QByteArray &location)
{
    return always(answer(status, {}, {"Location: " + location}));
}

/// Redirects from /v2/ through `count` steps to a right answer.
Server::Handler redirectChain(int count, int status = 302)
{
    return [=](QTcpSocket *socket, const Request &request) {
        const int step = request.path() == "/v2/" ? 0 : request.path().mid(6).toInt();
        const QByteArray next = "/step/" + QByteArray::number(step + 1);
        send(socket, request, step < count ? answer(status, {}, {"Location: " + next}) : answer(200, "{}", {json}));
    };
}

/// A registry that wants a token, and its token server.
Server::Handler tokenRegistry(const QByteArray &tokenAnswer)
{
    return [tokenAnswer](QTcpSocket *socket, const Request &request) {
        if (request.path() == "/token") {
            send(socket, request, tokenAnswer);
            return;
        }
        const QByteArray realm = "http://" + request.headers.value("host") + "/token";
        send(socket, request, answer(401, {}, {"WWW-Authenticate: Bearer realm=\"" + realm + "\",service=\"test\""}));
    };
}

QList<Case> cases()
{
    using enum Verdict;
    constexpr auto uses = ContainerdOutcome::Uses;
    constexpr auto skips = ContainerdOutcome::Skips;
    constexpr auto breaks = ContainerdOutcome::Breaks;
    const QByteArray big(100 * 1024, 'x');
    return {
        {"json", answering(answer(200, "{}", {json})), Ok, uses, {}},
        {"empty body", answering(answer(200)), Ok, uses, {}},
        {"API header with any body",
         answering(answer(200, "hello", {"Docker-Distribution-Api-Version: registry/2.0", html})),
         Ok,
         uses,
         {}},
        {"chunked",
         answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
         Ok,
         uses,
         {}},
        {"body until the end", hangingUpAfter("HTTP/1.0 200 OK\r\n\r\n{}"), Ok, uses, {}},
        {"no content", answering("HTTP/1.1 204 No Content\r\n\r\n"), Ok, uses, {}},
        {"moved for good", handling(redirectChain(1, 301)), Ok, uses, {}},
        {"moved with its method", handling(redirectChain(1, 308)), Ok, uses, {}},
        {"interim answer first", answering("HTTP/1.1 100 Continue\r\n\r\n" + answer(200, "{}")), Ok, uses, {}},
        {"anonymous token", handling(tokenRegistry(answer(200, R"({"token":"abc"})"))), Ok, uses, {}},
        {"access token", handling(tokenRegistry(answer(200, R"({"access_token":"abc"})"))), Ok, uses, {}},
        {"ten redirects", handling(redirectChain(10)), Ok, uses, {}},
        {"token refused", handling(tokenRegistry(answer(403))), AuthRequired, skips, Stage::Auth},
        {"token answer without token", handling(tokenRegistry(answer(200, "{}"))), AuthRequired, skips, Stage::Auth},
        {"token that cannot be a header", handling(tokenRegistry(answer(200, R"({"token":"a\r\nb"})"))), AuthRequired,
         skips, Stage::Auth},
        {"basic", answering(answer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})), AuthRequired, skips,
         Stage::Auth},
        {"401 without challenge", answering(answer(401)), AuthRequired, skips, Stage::Auth},
        {"bearer without realm", answering(answer(401, {}, {"WWW-Authenticate: Bearer service=\"x\""})), AuthRequired,
         skips, Stage::Auth},
        {"html", answering(answer(200, "<html></html>", {html})), NotARegistry, breaks, Stage::Api},
        {"html of 100 KiB", answering(answer(200, big, {html})), NotARegistry, breaks, Stage::Api, u"body"_s},
        {"endless html", endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", big), NotARegistry, breaks,
         Stage::Api, u"body"_s},
        {"endless chunks", endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "8\r\nxxxxxxxx\r\n"),
         NotARegistry, breaks, Stage::Api, u"body"_s},
        {"404", answering(answer(404, "<html></html>", {html})), NotARegistry, skips, Stage::Api},
        {"endless 404", endless("HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\n", big), NotARegistry, skips,
         Stage::Api},
        {"dripping 404", handling([](QTcpSocket *socket, const Request &) {
             socket->write("HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\nx");
         }),
         NotARegistry, skips, Stage::Api},
        {"403", answering(answer(403)), Forbidden, skips, Stage::Api},
        {"405", answering(answer(405)), NotARegistry, skips, Stage::Api},
        {"408", answering(answer(408)), Timeout, skips, Stage::Api},
        {"300 with a target", answering(answer(300, {}, {"Location: /a"})), RedirectFailure, breaks, Stage::Api},
        {"429", answering(answer(429, {}, {"Retry-After: 60"})), RateLimited, skips, Stage::Api},
        {"500", answering(answer(500)), ServerError, skips, Stage::Api},
        {"503", answering(answer(503)), ServerError, skips, Stage::Api},
        {"redirect in a circle", handling([](QTcpSocket *socket, const Request &request) {
             send(socket, request, answer(302, {}, {request.path() == "/v2/" ? "Location: /a" : "Location: /v2/"}));
         }),
         RedirectFailure, skips, Stage::Api},
        {"redirect to itself", handling(redirecting(307, "/v2/")), RedirectFailure, skips, Stage::Api},
        {"eleven redirects", handling(redirectChain(11)), RedirectFailure, skips, Stage::Api},
        {"redirect to ftp", handling(redirecting(302, "ftp://127.0.0.1/")), RedirectFailure, skips, Stage::Api},
        {"redirect without location", answering(answer(302)), RedirectFailure, breaks, Stage::Api},
        {"304", answering(answer(304)), RedirectFailure, breaks, Stage::Api},
        {"not HTTP", hangingUpAfter("SSH-2.0-OpenSSH_9.2\r\n"), ProtocolError, skips, Stage::Api},
        {"endless rubbish", endless("x", big), ProtocolError, skips, Stage::Api},
        {"HTTP/2", hangingUpAfter("HTTP/2 200\r\n\r\n"), ProtocolError, skips, Stage::Api},
        {"status line without status", hangingUpAfter("HTTP/1.1 OK\r\n\r\n"), ProtocolError, skips, Stage::Api},
        {"cut off in the head", hangingUpAfter("HTTP/1.1 200 OK\r\nContent-Ty"), ProtocolError, skips, Stage::Api},
        {"cut off in the body", hangingUpAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), ProtocolError, skips,
         Stage::Api},
        {"cut off in a chunk", hangingUpAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"),
         ProtocolError, skips, Stage::Api},
        {"malformed length", hangingUpAfter("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"), ProtocolError, skips,
         Stage::Api},
        {"two lengths", hangingUpAfter("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"),
         ProtocolError, skips, Stage::Api},
        {"malformed chunk", answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), ProtocolError,
         skips, Stage::Api},
        {"endless head", endless("HTTP/1.1 200 OK\r\n", "X-Header: " + QByteArray(1000, 'x') + "\r\n"), ProtocolError,
         skips, Stage::Api},
        {"hangs up at once", [] { return Server::greeting([](QTcpSocket *socket) { socket->disconnectFromHost(); }); },
         ProtocolError, skips, Stage::Api},
        {"resets", [] { return Server::greeting([](QTcpSocket *socket) { socket->abort(); }); }, ProtocolError, skips,
         Stage::Api},
        {"switches protocols", hangingUpAfter("HTTP/1.1 101 Switching Protocols\r\n\r\n"), ProtocolError, skips,
         Stage::Api},
    };
}

QList<Case> slowCases()
{
    using enum Verdict;
    constexpr auto skips = ContainerdOutcome::Skips;
    return {
        {"no answer", handling([](QTcpSocket *, const Request &) {}), Timeout, skips, Stage::Api, u"first-byte"_s},
        {"dripping head", dripping("HTTP/1.1 200 OK\r\n" + QByteArray(10000, 'x')), Timeout, skips, Stage::Api,
         u"overall"_s},
        {"body that never ends", handling([](QTcpSocket *socket, const Request &) {
             socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
         }),
         Timeout, skips, Stage::Api, u"overall"_s},
        {"token server that hangs", handling([](QTcpSocket *socket, const Request &request) {
             const QByteArray realm = "http://" + request.headers.value("host") + "/token";
             if (request.path() != "/token")
                 send(socket, request, answer(401, {}, {"WWW-Authenticate: Bearer realm=\"" + realm + '"'}));
         }),
         Timeout, skips, Stage::Auth, u"first-byte"_s},
    };
}

void compare(const ProbeResult &result, const Case &expected)
{
    QCOMPARE(verdictId(result.verdict), verdictId(expected.verdict));
    QCOMPARE(outcomeId(result.containerd), outcomeId(expected.containerd));
    QCOMPARE(result.stages.size(), qsizetype(allStages.size()));
    bool failed = false;
    for (const StageReport &report : result.stages) {
        if (expected.verdict != Verdict::Ok && report.stage == expected.failed) {
            QCOMPARE(report.status, StageStatus::Failed);
            QVERIFY(!report.detail.value("reason"_L1).toString().isEmpty());
            QCOMPARE(report.detail.value("limit"_L1).toString(), expected.limit);
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

class TestVerdicts final : public QObject
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

void TestVerdicts::answers()
{
    QFETCH(int, row);
    const Case expected = cases().at(row);
    const std::unique_ptr<Server> server = expected.server();
    compare(runProbe(probeOf(server->url())), expected);
}

void TestVerdicts::slowAnswers()
{
    QFETCH(int, row);
    const Case expected = slowCases().at(row);
    const std::unique_ptr<Server> server = expected.server();
    ProbeRequest request = probeOf(server->url());
    request.limits = {5s, 5s, 300ms, 600ms};
    compare(runProbe(request), expected);
}

void TestVerdicts::connecting_data()
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

void TestVerdicts::connecting()
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
void TestVerdicts::backlogIsFull()
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
    QCOMPARE(result.stage(Stage::Connect)->detail.value("limit"_L1).toString(), u"dial"_s);
}

void TestVerdicts::invalidIsNotContacted()
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

void TestVerdicts::apiUrl_data()
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

void TestVerdicts::apiUrl()
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

void TestVerdicts::askedLikeContainerd()
{
    Server server(always(answer(200, "{}")));
    QCOMPARE(runProbe(probeOf(server.url())).verdict, Verdict::Ok);
    const Request request = server.requests.constFirst();
    QCOMPARE(request.method, "GET");
    QVERIFY(request.headers.value("user-agent").startsWith("containerd/"));
    QCOMPARE(request.headers.value("host"), server.authority().toLatin1());
    QVERIFY(!request.headers.contains("authorization"));
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
