// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testcertificates.h"
#include "testmain.h"
#include "testserver.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sme;
using namespace sme::test;

namespace {

struct Chains
{
    Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    Identity middle = makeCertificate({.commonName = "middle", .names = {}, .isCa = true}, &root);
    Identity server = makeCertificate({}, &root);
    Identity deepServer = makeCertificate({}, &middle);
    Identity rsaServer = makeCertificate({.isRsa = true}, &root);
    Identity otherRoot = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    Identity expired = makeCertificate({.startDays = -10, .endDays = -1}, &root);
    Identity future = makeCertificate({.startDays = 2}, &root);
    Identity ending = makeCertificate({.endDays = 10}, &root);
    Identity oldRoot =
        makeCertificate({.commonName = "old", .names = {}, .isCa = true, .startDays = -10, .endDays = -1});
    Identity underOldRoot = makeCertificate({}, &oldRoot);
    Identity oldMiddle =
        makeCertificate({.commonName = "middle", .names = {}, .isCa = true, .startDays = -10, .endDays = -1}, &root);
    Identity underOldMiddle = makeCertificate({}, &oldMiddle);
    Identity addressAsName = makeCertificate({.names = "DNS:127.0.0.1"}, &root);
    Identity onlyAddress = makeCertificate({.names = "IP:127.0.0.1"}, &root);
    Identity otherName = makeCertificate({.names = "DNS:other.example"}, &root);
    Identity onlyCommonName = makeCertificate({.commonName = "localhost", .names = {}}, &root);
    Identity wildcard = makeCertificate({.names = "DNS:*.example"}, &root);
    Identity selfSigned = makeCertificate({});
    Identity selfSignedWrongName = makeCertificate({.names = "DNS:other.example"});
};

struct TlsCase
{
    const char *name;
    QSslConfiguration server;
    QByteArray bundle;
    Verdict verdict;
    QString host = u"127.0.0.1"_s;
    StageStatus status = StageStatus::Passed; ///< of the stage tls, when it is ok
};

} // namespace

class TlsVerdictsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates_data();
    void certificates();
    void details();
    void unreadableBundleBreaks();
    void clientCertificate();
    void clientCertificateByNginx();
    void otherProtocols_data();
    void otherProtocols();
    void keyExchanges_data();
    void keyExchanges();
    void hangingHandshake();
    void httpWhereHttpsIsTriedFirst();
    void httpsWhereHttpsIsTriedFirst();
    void redirectToUntrusted();

private:
    QList<TlsCase> cases() const;

    Chains m_chains;
};

QList<TlsCase> TlsVerdictsTest::cases() const
{
    using enum Verdict;
    const Chains &c = m_chains;
    return {
        {"root in the bundle", c.server.server(), c.root.certificate, Ok},
        {"by name", c.server.server(), c.root.certificate, Ok, u"localhost"_s},
        {"intermediate sent", c.deepServer.server(c.middle.certificate), c.root.certificate, Ok},
        {"intermediate as anchor", c.deepServer.server(), c.middle.certificate, Ok},
        {"intermediate sent and anchor", c.deepServer.server(c.middle.certificate), c.middle.certificate, Ok},
        {"the certificate itself as anchor", c.server.server(), c.server.certificate, Ok},
        {"self-signed as anchor", c.selfSigned.server(), c.selfSigned.certificate, Ok},
        {"second of the bundle", c.server.server(), c.otherRoot.certificate + c.root.certificate, Ok},
        {"ends soon", c.ending.server(), c.root.certificate, Ok, u"127.0.0.1"_s, StageStatus::Warning},
        {"no bundle", c.server.server(), {}, TlsUntrusted},
        {"self-signed", c.selfSigned.server(), {}, TlsUntrusted},
        {"intermediate missing", c.deepServer.server(), c.root.certificate, TlsUntrusted},
        {"another root of the same name", c.server.server(), c.otherRoot.certificate, TlsUntrusted},
        {"leaf as issuer", makeCertificate({}, &c.server).server(c.server.certificate), c.root.certificate,
         TlsUntrusted},
        {"expired", c.expired.server(), c.root.certificate, TlsExpired},
        {"not valid yet", c.future.server(), c.root.certificate, TlsExpired},
        {"expired and untrusted", c.expired.server(), {}, TlsExpired},
        {"root expired", c.underOldRoot.server(), c.oldRoot.certificate, TlsExpired},
        {"intermediate expired", c.underOldMiddle.server(c.oldMiddle.certificate), c.root.certificate, TlsExpired},
        {"address among the addresses", c.onlyAddress.server(), c.root.certificate, Ok},
        {"address among the names", c.addressAsName.server(), c.root.certificate, TlsNameMismatch},
        {"name, but only an address", c.onlyAddress.server(), c.root.certificate, TlsNameMismatch, u"localhost"_s},
        {"other name", c.otherName.server(), c.root.certificate, TlsNameMismatch},
        {"other name, by name", c.otherName.server(), c.root.certificate, TlsNameMismatch, u"localhost"_s},
        {"only a Common Name", c.onlyCommonName.server(), c.root.certificate, TlsNameMismatch, u"localhost"_s},
        {"wildcard of another domain", c.wildcard.server(), c.root.certificate, TlsNameMismatch, u"localhost"_s},
        {"other name and untrusted", c.selfSignedWrongName.server(), {}, TlsNameMismatch},
    };
}

void TlsVerdictsTest::certificates_data()
{
    QTest::addColumn<int>("row");
    const QList<TlsCase> rows = cases();
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", rows.at(i).name) << i;
}

void TlsVerdictsTest::certificates()
{
    QFETCH(int, row);
    const TlsCase expected = cases().at(row);
    Server server(always(answer(200, "{}")), expected.server);
    ProbeRequest request = probeOf(server.url(expected.host));
    request.caBundle = expected.bundle;
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), verdictId(expected.verdict));
    const StageReport *tls = result.stage(Stage::Tls);
    QVERIFY(!tls->as<TlsReport>().chain.isEmpty());
    if (expected.verdict == Verdict::Ok) {
        QCOMPARE(tls->status, expected.status);
        return;
    }
    QCOMPARE(tls->status, StageStatus::Failed);
    QCOMPARE(result.containerd, ContainerdOutcome::Skips);
    // Nothing is sent over a connection that is not trusted.
    QCOMPARE(server.requests.size(), 0);
}

void TlsVerdictsTest::details()
{
    Server server(always(answer(200, "{}")), m_chains.deepServer.server(m_chains.middle.certificate));
    ProbeRequest request = probeOf(server.url());
    request.caBundle = m_chains.root.certificate;
    const ProbeResult result = runProbe(request);
    const auto &tls = result.stage(Stage::Tls)->as<TlsReport>();
    QCOMPARE(tls.version, u"TLSv1.3"_s);
    QVERIFY(!tls.cipher.isEmpty());
    QCOMPARE(tls.chain.size(), 2);
    QCOMPARE(tls.chain.at(0).issuer, u"CN=middle"_s);
    QCOMPARE(tls.chain.at(0).names, (QStringList{u"127.0.0.1"_s, u"localhost"_s}));
    QCOMPARE(tls.chain.at(1).subject, u"CN=middle"_s);
    QVERIFY(tls.chain.at(1).notAfter.isValid());
}

void TlsVerdictsTest::unreadableBundleBreaks()
{
    Server server(always(answer(200, "{}")), m_chains.server.server());
    ProbeRequest request = probeOf(server.url());
    request.caBundle = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    const ProbeResult result = runProbe(request);
    QCOMPARE(result.verdict, Verdict::TlsUntrusted);
    QCOMPARE(result.containerd, ContainerdOutcome::Breaks);
    QCOMPARE(server.connections, 0);
}

void TlsVerdictsTest::clientCertificate()
{
    QSslConfiguration configuration = m_chains.server.server();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    for (const QSsl::SslProtocol protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        configuration.setProtocol(protocol);
        Server server(always(answer(200, "{}")), configuration);
        ProbeRequest request = probeOf(server.url());
        request.caBundle = m_chains.root.certificate;
        const ProbeResult result = runProbe(request);
        QCOMPARE(verdictId(result.verdict), u"tls-client-certificate"_s);
        QCOMPARE(result.stage(Stage::Tls)->status, StageStatus::Failed);
    }
}

/// Some servers go through the handshake and answer with 400.
void TlsVerdictsTest::clientCertificateByNginx()
{
    QSslConfiguration configuration = m_chains.server.server();
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    Server server(always(answer(400, "No required SSL certificate was sent")), configuration);
    ProbeRequest request = probeOf(server.url());
    request.caBundle = m_chains.root.certificate;
    QCOMPARE(verdictId(runProbe(request).verdict), u"tls-client-certificate"_s);
    // One that asks but goes on without is fine.
    Server friendly(always(answer(200, "{}")), configuration);
    request.url = friendly.url();
    QCOMPARE(verdictId(runProbe(request).verdict), u"ok"_s);
}

void TlsVerdictsTest::otherProtocols_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("https");
    QTest::addColumn<QString>("verdict");
    const QByteArray alertVersion("\x15\x03\x01\x00\x02\x02\x46", 7);
    const QByteArray alertHandshake("\x15\x03\x03\x00\x02\x02\x28", 7);
    QTest::newRow("only old TLS") << alertVersion << true << u"tls-failure"_s;
    QTest::newRow("handshake failure") << alertHandshake << true << u"tls-failure"_s;
    QTest::newRow("rubbish") << QByteArray("SSH-2.0-x\r\n") << true << u"tls-failure"_s;
    QTest::newRow("half a record") << QByteArray("\x16\x03\x03\x40\x00\x02", 6) << true << u"tls-failure"_s;
    QTest::newRow("hangs up") << QByteArray() << true << u"tls-failure"_s;
    QTest::newRow("answers in HTTP") << answer(400) << true << u"http-on-https"_s;
    QTest::newRow("answers in TLS") << alertHandshake << false << u"https-on-http"_s;
}

void TlsVerdictsTest::otherProtocols()
{
    QFETCH(QByteArray, greeting);
    QFETCH(bool, https);
    QFETCH(QString, verdict);
    const auto server = Server::greeting([&](QTcpSocket *socket) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=] {
            if (socket->readAll().isEmpty())
                return;
            socket->write(greeting);
            socket->disconnectFromHost();
        });
    });
    const QString url = (https ? u"https://"_s : u"http://"_s) + server->authority();
    const ProbeResult result = runProbe(probeOf(url));
    QCOMPARE(verdictId(result.verdict), verdict);
    QCOMPARE(result.containerd, ContainerdOutcome::Skips);
    QCOMPARE(result.stage(https ? Stage::Tls : Stage::Api)->status, StageStatus::Failed);
    // Real servers, which answer as they like.
    Server tls(always(answer(200, "{}")), m_chains.server.server());
    Server plain(always(answer(200, "{}")));
    QCOMPARE(verdictId(runProbe(probeOf(u"http://"_s + tls.authority())).verdict), u"https-on-http"_s);
    // This one waits for the end of a request that never comes.
    ProbeRequest waiting = probeOf(u"https://"_s + plain.authority());
    waiting.limits.tls = 200ms;
    QCOMPARE(verdictId(runProbe(waiting).verdict), u"http-on-https"_s);
}

/// Newer versions leave RSA key exchange out: what has nothing else is skipped by them.
void TlsVerdictsTest::keyExchanges_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QString>("containerd");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("outcomes"); // by version, of all
    const auto onlyRsa = u"AES128-GCM-SHA256"_s;
    const QString byVersion = u"{\"1.6.0-1.6.38,1.7.0-1.7.27\":null,\"1.6.39-1.6.x,1.7.28-\":\"skips\"}"_s;
    QTest::newRow("RSA alone, any version") << onlyRsa << u"any"_s << u"skips"_s << byVersion;
    QTest::newRow("RSA alone, newer") << onlyRsa << u"2.3"_s << u"skips"_s << byVersion;
    QTest::newRow("RSA alone, 1.7.28") << onlyRsa << u"1.7.28"_s << u"skips"_s << byVersion;
    QTest::newRow("RSA alone, 1.7.27") << onlyRsa << u"1.7.27"_s << u"uses"_s << QString();
    QTest::newRow("RSA alone, 1.6.38") << onlyRsa << u"1.6.38"_s << u"uses"_s << QString();
    QTest::newRow("ephemeral, any version") << u"ECDHE-RSA-AES128-GCM-SHA256"_s << u"any"_s << u"uses"_s << QString();
    QTest::newRow("suites that Go does not have")
        << u"DHE-RSA-AES128-GCM-SHA256"_s << u"any"_s << u"skips"_s << QString();
}

void TlsVerdictsTest::keyExchanges()
{
    QFETCH(QString, cipher);
    QFETCH(QString, containerd);
    QFETCH(QString, outcome);
    QFETCH(QString, outcomes);
    QSslConfiguration configuration = m_chains.rsaServer.server();
    configuration.setProtocol(QSsl::TlsV1_2);
    configuration.setCiphers(cipher);
    Server server(always(answer(200, "{}")), configuration);
    ProbeRequest request = probeOf(server.url());
    request.caBundle = m_chains.root.certificate;
    request.containerd = *ContainerdChoice::fromId(containerd);
    const ProbeResult result = runProbe(request);
    QCOMPARE(outcomeId(result.containerd), outcome);
    QCOMPARE(verdictId(result.verdict), outcome == "uses"_L1 ? u"ok"_s : u"tls-failure"_s);
    if (outcomes.isEmpty())
        QVERIFY(!result.byVersion.differs());
    else
        QCOMPARE(QJsonDocument(result.byVersion.toJson()).toJson(QJsonDocument::Compact), outcomes.toUtf8());
    QCOMPARE(result.summary.contains("RSA key exchange"_L1), !outcomes.isEmpty());
}

void TlsVerdictsTest::hangingHandshake()
{
    const auto server = Server::greeting([](QTcpSocket *) {});
    ProbeRequest request = probeOf(u"https://"_s + server->authority());
    request.limits.tls = 200ms;
    const ProbeResult result = runProbe(request);
    QCOMPARE(result.verdict, Verdict::Timeout);
    QCOMPARE(result.stage(Stage::Tls)->limit, ProbeLimit::Tls);
}

void TlsVerdictsTest::httpWhereHttpsIsTriedFirst()
{
    // A plain server that answers a handshake as such servers do.
    const auto picky = Server::greeting([](QTcpSocket *socket) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=] {
            socket->write(answer(socket->readAll().startsWith("GET ") ? 200 : 400));
            socket->disconnectFromHost();
        });
    });
    ProbeRequest request = probeOf(picky->url());
    request.namesCaBundle = true;
    request.caBundle = m_chains.root.certificate;
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(result.stage(Stage::Tls)->status, StageStatus::Warning);

    // One that waits for the end of a request says nothing to a handshake.
    Server waiting(always(answer(200, "{}")));
    request.url = waiting.url();
    request.limits.tls = 300ms;
    QCOMPARE(verdictId(runProbe(request).verdict), u"ok"_s);
    // Port 80 and a host without a bundle leave no doubt.
    request.namesCaBundle = false;
    const ProbeResult plain = runProbe(request);
    QCOMPARE(verdictId(plain.verdict), u"ok"_s);
    QCOMPARE(plain.stage(Stage::Tls)->status, StageStatus::Skipped);
}

void TlsVerdictsTest::httpsWhereHttpsIsTriedFirst()
{
    Server server(always(answer(200, "{}")), m_chains.server.server());
    ProbeRequest request = probeOf(u"http://"_s + server.authority());
    request.namesCaBundle = true;
    request.caBundle = m_chains.root.certificate;
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(result.stage(Stage::Tls)->status, StageStatus::Passed);
}

void TlsVerdictsTest::redirectToUntrusted()
{
    Server target(always(answer(200, "{}")), m_chains.selfSigned.server());
    Server server(always(answer(302, {}, {"Location: " + target.url().toLatin1() + "/v2/"})));
    const ProbeResult result = runProbe(probeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), u"tls-untrusted"_s);
    QCOMPARE(result.stage(Stage::Api)->status, StageStatus::Failed);
    QCOMPARE(result.stage(Stage::Api)->as<ApiReport>().answer.redirects.size(), 1);
}

MIRROR_TEST(TlsVerdictsTest)
#include "tst_tlsverdicts.moc"
