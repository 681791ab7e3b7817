// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testcertificates.h"
#include "testserver.h"

#include "probe/proxy.h"

#include <QTcpSocket>
#include <QTest>

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

} // namespace

class TestProxyVerdicts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void tunnel();
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

void TestProxyVerdicts::plain()
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

void TestProxyVerdicts::tunnel()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity identity = makeCertificate({.names = "DNS:mirror.invalid"}, &root);
    Server target(always(answer(200, "{}")), identity.server());
    Proxy proxy(target.serverPort());
    ProbeRequest request = through(proxy.server, u"https://mirror.invalid"_s);
    request.caBundle = root.certificate;
    QCOMPARE(verdictId(runProbe(request).verdict), u"ok"_s);
    QCOMPARE(proxy.server.requests.constFirst().method, "CONNECT");
    QCOMPARE(proxy.server.requests.constFirst().target, "mirror.invalid:443");
}

void TestProxyVerdicts::refusingProxy()
{
    Proxy proxy(1, 403);
    const ProbeResult result = runProbe(through(proxy.server, u"https://mirror.invalid"_s));
    QCOMPARE(verdictId(result.verdict), u"proxy-failure"_s);
    QVERIFY(result.summary.contains("403"_L1));
    Server login(always(answer(407)));
    QCOMPARE(verdictId(runProbe(through(login, u"http://mirror.invalid"_s)).verdict), u"proxy-failure"_s);
}

void TestProxyVerdicts::unreachableProxy()
{
    ProbeRequest request = probeOf(u"http://127.0.0.1:9"_s);
    for (const QString &proxy :
         {u"http://127.0.0.1:1"_s, u"http://no-such-proxy.invalid"_s, u"socks5://127.0.0.1:1"_s}) {
        request.proxy = *ProxyChoice::fromText(proxy);
        QCOMPARE(verdictId(runProbe(request).verdict), u"proxy-failure"_s);
    }
}

void TestProxyVerdicts::rubbishProxy()
{
    const auto proxy = Server::greeting([](QTcpSocket *socket) { socket->write("220 mail.example ESMTP\r\n"); });
    QCOMPARE(verdictId(runProbe(through(*proxy, u"https://mirror.invalid"_s)).verdict), u"proxy-failure"_s);
}

void TestProxyVerdicts::passwordIsHidden()
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

void TestProxyVerdicts::environment()
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
}

void TestProxyVerdicts::exceptions_data()
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

void TestProxyVerdicts::exceptions()
{
    QFETCH(QString, noProxy);
    QFETCH(QString, host);
    QTEST(isExceptedFromProxy(noProxy, host, 80), "excepted");
}

void TestProxyVerdicts::texts()
{
    QCOMPARE(ProxyChoice::fromText(u"none"_s)->kind(), ProxyChoice::Kind::None);
    QCOMPARE(ProxyChoice::fromText(u"p.example:3128"_s)->description(), u"http://p.example:3128"_s);
    for (const QString &text : {u""_s, u"ftp://p.example"_s, u"http://"_s, u"http://p.example:port"_s})
        QVERIFY2(!ProxyChoice::fromText(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestProxyVerdicts)
#include "tst_proxyverdicts.moc"
