// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testcertificates.h"
#include "testserver.h"

#include "probe/addressrace.h"
#include "probe/livetrace.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

/// Moves a server to ::1, which is all that it listens on then.
void moveToIpv6(Server &server)
{
    server.close();
    QVERIFY(server.listen(QHostAddress::LocalHostIPv6));
}

} // namespace

/// Hosts that are there over IPv6 only.
class Ipv6VerdictsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plain();
    void tls_data();
    void tls();
    void image();
    void trace();
    void commands();
    void race_data();
    void race();
};

void Ipv6VerdictsTest::initTestCase()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("there is no IPv6 here");
}

void Ipv6VerdictsTest::plain()
{
    Server server(always(answer(200, "{}")));
    moveToIpv6(server);
    const ProbeResult result = runProbe(probeOf(server.url(u"[::1]"_s)));
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(result.stage(Stage::Dns)->status, StageStatus::Skipped);
    const QString authority = u"[::1]:%1"_s.arg(server.serverPort());
    QCOMPARE(result.stage(Stage::Connect)->as<ConnectReport>().address, authority);
    QCOMPARE(server.requests.constFirst().headers.value("host"), authority.toLatin1());
    server.close();
    QCOMPARE(verdictId(runProbe(probeOf(u"http://"_s + authority)).verdict), u"connection-refused"_s);
}

void Ipv6VerdictsTest::tls_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("address") << QByteArray("IP:::1") << u"ok"_s;
    QTest::newRow("written in another way") << QByteArray("IP:0:0:0:0:0:0:0:1") << u"ok"_s;
    QTest::newRow("another address") << QByteArray("IP:::2") << u"tls-name-mismatch"_s;
    QTest::newRow("as a name") << QByteArray("DNS:::1") << u"tls-name-mismatch"_s;
}

void Ipv6VerdictsTest::tls()
{
    QFETCH(QByteArray, names);
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    Server server(always(answer(200, "{}")), makeCertificate({.names = names}, &root).server());
    moveToIpv6(server);
    ProbeRequest request = probeOf(server.url(u"[::1]"_s));
    request.caBundle = root.certificate;
    QTEST(verdictId(runProbe(request).verdict), "verdict");
}

void Ipv6VerdictsTest::image()
{
    Server server(Image().handler());
    moveToIpv6(server);
    QCOMPARE(verdictId(runProbe(imageProbeOf(server.url(u"[::1]"_s))).verdict), u"ok"_s);
    QVERIFY(server.requests.constLast().target.endsWith("?ns=up.example"));
}

void Ipv6VerdictsTest::trace()
{
    Server server(Image().handler());
    moveToIpv6(server);
    const QString url = server.url(u"[::1]"_s);
    const Mirror mirror{u"up.example"_s, {{url, {u"pull"_s, u"resolve"_s}, {}, {}}}};
    LiveTrace live(predictTrace(mirror, *parseImageReference(u"up.example/team/app:1"_s)),
                   {{}, ProxyChoice::none(), {}, {}});
    QSignalSpy finished(&live, &LiveTrace::finished);
    live.start();
    QVERIFY(finished.count() > 0 || finished.wait(20000));
    const TraceStep first = live.trace().steps.constFirst();
    QCOMPARE(first.url, url + u"/v2/team/app/manifests/1?ns=up.example"_s);
    QCOMPARE(first.outcomeId(), u"resolved"_s);
}

void Ipv6VerdictsTest::commands()
{
    const QStringList commands = runProbe(imageProbeOf(u"http://[::1]:1"_s)).nodeCommands;
    QVERIFY(commands.size() >= 2);
    QVERIFY(commands.at(0).endsWith(u" -- 'http://[::1]:1/v2/'"_s));
    QVERIFY(commands.at(1).endsWith(u" -- 'http://[::1]:1/v2/team/app/manifests/1?ns=up.example'"_s));
}

void Ipv6VerdictsTest::race_data()
{
    QTest::addColumn<bool>("six");
    QTest::newRow("only IPv6 answers") << true;
    QTest::newRow("only IPv4 answers") << false;
}

/// What a lookup finds is tried in turns: an address that refuses holds up nothing.
void Ipv6VerdictsTest::race()
{
    QFETCH(bool, six);
    QTcpServer server;
    const QHostAddress address(six ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    QVERIFY(server.listen(address));
    AddressRace race({u"::1"_s, u"127.0.0.1"_s}, server.serverPort());
    QTcpSocket *winner = nullptr;
    connect(&race, &AddressRace::won, this, [&winner](QTcpSocket *socket) { winner = socket; });
    race.start();
    QTRY_VERIFY(winner != nullptr);
    QCOMPARE(winner->peerAddress(), address);
    QCOMPARE(race.attempts().size(), six ? 0 : 1);
}

MIRROR_TEST(Ipv6VerdictsTest)
#include "tst_ipv6verdicts.moc"
