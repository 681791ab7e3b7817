// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testcertificates.h"
#include "testserver.h"

#include "probe/proxy.h"
#include "testmain.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

/// A proxy for all requests and tunnels, whatever host they name, to one server.
class Proxy
{
public:
    explicit Proxy(quint16 targetPort, int connectStatus = 200)
        : server([=](QTcpSocket *socket, const Request &request) {
              if (request.method == "CONNECT" && connectStatus != 200) {
                  send(socket, request, answer(connectStatus));
                  return;
              }
              auto *target = new QTcpSocket(socket);
              target->connectToHost(QHostAddress::LocalHost, targetPort);
              socket->disconnect(SIGNAL(readyRead()));
              QObject::connect(socket, &QTcpSocket::readyRead, target, [=] { target->write(socket->readAll()); });
              QObject::connect(target, &QTcpSocket::readyRead, socket, [=] { socket->write(target->readAll()); });
              if (request.method == "CONNECT")
                  socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
              else
                  target->write(
                      request.method + ' '
                      + QUrl::fromEncoded(request.target).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                      + " HTTP/1.1\r\nHost: " + request.headers.value("host") + "\r\n\r\n");
          })
    {
    }

    Server server;
};

/// A SOCKS5 proxy (RFC 1928) that leads everything to one port on this computer, or refuses where that is 0.
std::unique_ptr<Server> socksProxy(quint16 targetPort)
{
    return Server::greeting([targetPort](QTcpSocket *socket) {
        // First the methods are agreed upon, then comes the request; then bytes go both ways.
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, step = 0]() mutable {
            if (step++ == 0) {
                socket->readAll();
                socket->write(QByteArray("\x05\x00", 2));
                return;
            }
            socket->readAll();
            socket->disconnect(SIGNAL(readyRead()));
            const char reply = targetPort == 0 ? 2 : 0;
            socket->write(QByteArray("\x05", 1) + reply + QByteArray("\x00\x01\x7f\x00\x00\x01\x00\x50", 8));
            if (targetPort == 0)
                return;
            auto *target = new QTcpSocket(socket);
            target->connectToHost(QHostAddress::LocalHost, targetPort);
            QObject::connect(socket, &QTcpSocket::readyRead, target, [=] { target->write(socket->readAll()); });
            QObject::connect(target, &QTcpSocket::readyRead, socket, [=] { socket->write(target->readAll()); });
        });
    });
}

} // namespace

class ProxyVerdictsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void tunnel_data();
    void tunnel();
    void socks();
    void refusingSocks();
    void refusingProxy();
    void unreachableProxy();
    void rubbishProxy();
    void passwordIsHidden();
    void environment();
    void exceptions_data();
    void exceptions();
    void texts();

private:
    static ProbeRequest through(const Server &proxy, const QString &url)
    {
        ProbeRequest request = probeOf(url);
        request.proxy = *ProxyChoice::fromText(proxy.url());
        return request;
    }
};

void ProxyVerdictsTest::plain()
{
    Server target(always(answer(200, "{}")));
    Proxy proxy(target.serverPort());
    const ProbeResult result = runProbe(through(proxy.server, u"http://mirror.invalid:81"_s));
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(proxy.server.requests.constFirst().target, "http://mirror.invalid:81/v2/");
    QCOMPARE(target.requests.constFirst().headers.value("host"), "mirror.invalid:81");
    // The name is left to the proxy.
    QCOMPARE(result.stage(Stage::Dns)->status, StageStatus::Skipped);
    QCOMPARE(result.proxy, proxy.server.url());
}

void ProxyVerdictsTest::tunnel_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("name") << QByteArray("DNS:mirror.invalid") << u"ok"_s;
    QTest::newRow("in upper case") << QByteArray("DNS:MIRROR.Invalid") << u"ok"_s;
    QTest::newRow("second name") << QByteArray("DNS:a.invalid,DNS:mirror.invalid") << u"ok"_s;
    QTest::newRow("wildcard") << QByteArray("DNS:*.invalid") << u"ok"_s;
    QTest::newRow("wildcard for a part of a label") << QByteArray("DNS:m*.invalid") << u"tls-name-mismatch"_s;
    QTest::newRow("wildcard below") << QByteArray("DNS:*.mirror.invalid") << u"tls-name-mismatch"_s;
    QTest::newRow("wildcard alone") << QByteArray("DNS:*") << u"tls-name-mismatch"_s;
}

void ProxyVerdictsTest::tunnel()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, verdict);
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity identity = makeCertificate({.names = names}, &root);
    Server target(always(answer(200, "{}")), identity.server());
    Proxy proxy(target.serverPort());
    ProbeRequest request = through(proxy.server, u"https://mirror.invalid"_s);
    request.caBundle = root.certificate;
    QCOMPARE(verdictId(runProbe(request).verdict), verdict);
    QCOMPARE(proxy.server.requests.constFirst().method, "CONNECT");
    QCOMPARE(proxy.server.requests.constFirst().target, "mirror.invalid:443");
}

void ProxyVerdictsTest::socks()
{
    Server target(always(answer(200, "{}")));
    const auto proxy = socksProxy(target.serverPort());
    ProbeRequest request = probeOf(u"http://mirror.invalid"_s);
    request.proxy = *ProxyChoice::fromText(u"socks5://"_s + proxy->authority());
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(target.requests.constFirst().headers.value("host"), "mirror.invalid");
    // The name is left to the proxy.
    QCOMPARE(result.stage(Stage::Dns)->status, StageStatus::Skipped);
}

void ProxyVerdictsTest::refusingSocks()
{
    const auto proxy = socksProxy(0);
    ProbeRequest request = probeOf(u"http://mirror.invalid"_s);
    request.proxy = *ProxyChoice::fromText(u"socks5://"_s + proxy->authority());
    QCOMPARE(verdictId(runProbe(request).verdict), u"proxy-failure"_s);
}

void ProxyVerdictsTest::refusingProxy()
{
    Proxy proxy(1, 403);
    const ProbeResult result = runProbe(through(proxy.server, u"https://mirror.invalid"_s));
    QCOMPARE(verdictId(result.verdict), u"proxy-failure"_s);
    QVERIFY(result.summary.contains("403"_L1));
    Server login(always(answer(407)));
    QCOMPARE(verdictId(runProbe(through(login, u"http://mirror.invalid"_s)).verdict), u"proxy-failure"_s);
}

void ProxyVerdictsTest::unreachableProxy()
{
    ProbeRequest request = probeOf(u"http://127.0.0.1:9"_s);
    for (const QString &proxy :
         {u"http://127.0.0.1:1"_s, u"http://no-such-proxy.invalid"_s, u"socks5://127.0.0.1:1"_s}) {
        request.proxy = *ProxyChoice::fromText(proxy);
        QCOMPARE(verdictId(runProbe(request).verdict), u"proxy-failure"_s);
    }
}

void ProxyVerdictsTest::rubbishProxy()
{
    const auto proxy = Server::greeting([](QTcpSocket *socket) { socket->write("220 mail.example ESMTP\r\n"); });
    QCOMPARE(verdictId(runProbe(through(*proxy, u"https://mirror.invalid"_s)).verdict), u"proxy-failure"_s);
}

void ProxyVerdictsTest::passwordIsHidden()
{
    Server target(always(answer(200, "{}")));
    Proxy proxy(target.serverPort());
    ProbeRequest request = probeOf(u"http://mirror.invalid"_s);
    request.proxy = *ProxyChoice::fromText(u"http://user:s3cret@"_s + proxy.server.authority());
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(proxy.server.requests.constFirst().headers.value("proxy-authorization"),
             "Basic " + QByteArray("user:s3cret").toBase64());
    QVERIFY(!target.requests.constFirst().headers.contains("proxy-authorization"));
    QVERIFY(!allText({result}).contains("s3cret"_L1));
}

void ProxyVerdictsTest::environment()
{
    const auto restore = qScopeGuard([] {
        for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
            qunsetenv(name);
    });
    qputenv("http_proxy", "proxy.example:3128");
    qputenv("https_proxy", "http://secure.example");
    qputenv("no_proxy", "direct.example");
    const ProxyChoice system;
    QCOMPARE(*system.proxyFor(QUrl(u"http://a.example"_s)), QUrl(u"http://proxy.example:3128"_s));
    QCOMPARE(*system.proxyFor(QUrl(u"https://a.example"_s)), QUrl(u"http://secure.example:80"_s));
    QVERIFY(!system.proxyFor(QUrl(u"http://direct.example"_s)));
    QVERIFY(!system.proxyFor(QUrl(u"http://127.0.0.1:5000"_s)));
    QVERIFY(!ProxyChoice::none().proxyFor(QUrl(u"http://a.example"_s)));

    // One of a kind that is not known is not passed by without a word.
    qputenv("http_proxy", "https://user:s3cret@127.0.0.1:1");
    ProbeRequest request = probeOf(u"http://mirror.invalid"_s);
    request.proxy = system;
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), u"proxy-failure"_s);
    QVERIFY(!allText({result}).contains("s3cret"_L1));
}

void ProxyVerdictsTest::exceptions_data()
{
    QTest::addColumn<QString>("noProxy");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("excepted");
    QTest::newRow("nothing") << u""_s << u"a.example"_s << false;
    QTest::newRow("name") << u"x, a.example"_s << u"a.example"_s << true;
    QTest::newRow("subdomain") << u"example"_s << u"a.example"_s << true;
    QTest::newRow("only whole labels") << u"ample"_s << u"a.example"_s << false;
    QTest::newRow("leading dot") << u".example"_s << u"a.example"_s << true;
    QTest::newRow("leading dot is not the domain") << u".a.example"_s << u"a.example"_s << false;
    QTest::newRow("all") << u"*"_s << u"a.example"_s << true;
    QTest::newRow("range") << u"10.0.0.0/8"_s << u"10.1.2.3"_s << true;
    QTest::newRow("outside of the range") << u"10.0.0.0/8"_s << u"11.1.2.3"_s << false;
    QTest::newRow("port") << u"a.example:80"_s << u"a.example"_s << true;
    QTest::newRow("other port") << u"a.example:81"_s << u"a.example"_s << false;
    QTest::newRow("upper case") << u"A.Example"_s << u"a.example"_s << true;
    QTest::newRow("loopback") << u""_s << u"127.0.0.2"_s << true;
    QTest::newRow("localhost") << u""_s << u"localhost"_s << true;
}

void ProxyVerdictsTest::exceptions()
{
    QFETCH(QString, noProxy);
    QFETCH(QString, host);
    QTEST(isExceptedFromProxy(noProxy, host, 80), "excepted");
}

void ProxyVerdictsTest::texts()
{
    QCOMPARE(ProxyChoice::fromText(u"none"_s)->kind(), ProxyChoice::Kind::None);
    QCOMPARE(ProxyChoice::fromText(u"p.example:3128"_s)->description(), u"http://p.example:3128"_s);
    for (const QString &text : {u""_s, u"ftp://p.example"_s, u"http://"_s, u"http://p.example:port"_s})
        QVERIFY2(!ProxyChoice::fromText(text), qPrintable(text));
}

MIRROR_TEST(ProxyVerdictsTest)
#include "tst_proxyverdicts.moc"
