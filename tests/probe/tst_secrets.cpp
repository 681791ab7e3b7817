// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testcertificates.h"
#include "testmain.h"
#include "testserver.h"

#include "probe/tokenstore.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

const QByteArray token = "very-secret-token-0123456789";

/// A registry that wants the token of `realm`, and does with an authorized request what `authorized` does.
Server::Handler guarded(const QByteArray &realm, const Server::Handler &authorized)
{
    return [=](QTcpSocket *socket, const Request &request) {
        if (request.headers.contains("authorization"))
            authorized(socket, request);
        else
            send(socket, request, answer(401, {}, {"WWW-Authenticate: Bearer realm=\"" + realm + "\",service=\"s\""}));
    };
}

Server::Handler tokenServer()
{
    return always(answer(200, R"({"token":")" + token + R"("})"));
}

/// How many requests to a server had an Authorization.
qsizetype authorized(const Server &server)
{
    return std::ranges::count_if(server.requests, [](const Request &r) { return r.headers.contains("authorization"); });
}

} // namespace

class SecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenStaysWithItsHost();
    void tokenIsNotSentOnToAnotherHost();
    void hostBehindARedirectGetsNoToken();
    void tokenIsNotSentFromHttpsToHttp();
    void plainTokenServerOfAnHttpsMirror();
    void tokenRedirectedToPlainHttp();
    void passwordInARealm();
    void echoedTokenIsNotShown();
    void maskedForms_data();
    void maskedForms();
    void tokensAreNotSharedBetweenHosts();
    void textOfServersIsPlain();
};

void SecretsTest::tokenStaysWithItsHost()
{
    const Image image;
    Server realm(tokenServer());
    Server server(guarded(realm.url().toLatin1() + "/token", image.handler()));
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(authorized(realm), 0);
    QVERIFY(authorized(server) > 0);
    QVERIFY(!allText({result}).contains(QString::fromLatin1(token)));
}

void SecretsTest::tokenIsNotSentOnToAnotherHost()
{
    const Image image;
    Server realm(tokenServer());
    Server other(image.handler());
    Server server(guarded(realm.url().toLatin1() + "/token", [&](QTcpSocket *socket, const Request &request) {
        send(socket, request, answer(307, {}, {"Location: " + other.url().toLatin1() + request.target}));
    }));
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QVERIFY(authorized(server) > 0);
    QVERIFY(!other.requests.isEmpty());
    QCOMPARE(authorized(other), 0);
}

/// containerd has no token for it either: the pull ends there.
void SecretsTest::hostBehindARedirectGetsNoToken()
{
    const Image image;
    Server realm(tokenServer());
    Server other(guarded(realm.url().toLatin1() + "/token", image.handler()));
    Server server([&](QTcpSocket *socket, const Request &request) {
        send(socket, request,
             request.path() == "/v2/" ? answer(200, "{}")
                                      : answer(307, {}, {"Location: " + other.url().toLatin1() + request.target}));
    });
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), u"auth-required"_s);
    QVERIFY(!other.requests.isEmpty());
    QCOMPARE(authorized(other), 0);
}

void SecretsTest::tokenIsNotSentFromHttpsToHttp()
{
    const Image image;
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    Server realm(tokenServer(), makeCertificate({}, &root).server());
    Server plain(image.handler());
    Server server(guarded(realm.url().toLatin1() + "/token",
                          [&](QTcpSocket *socket, const Request &request) {
                              send(socket, request,
                                   answer(307, {}, {"Location: " + plain.url().toLatin1() + request.target}));
                          }),
                  makeCertificate({}, &root).server());
    ProbeRequest request = imageProbeOf(server.url());
    request.caBundle = root.certificate;
    QCOMPARE(verdictId(runProbe(request).verdict), u"ok"_s);
    QVERIFY(!plain.requests.isEmpty());
    QCOMPARE(authorized(plain), 0);
}

/// Its token could be read on the way: it is not asked for, and that is said.
void SecretsTest::plainTokenServerOfAnHttpsMirror()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Image image;
    Server realm(tokenServer());
    Server server(guarded(realm.url().toLatin1() + "/token", image.handler()), makeCertificate({}, &root).server());
    for (ProbeRequest request : {probeOf(server.url()), imageProbeOf(server.url())}) {
        request.caBundle = root.certificate;
        const ProbeResult result = runProbe(request);
        QCOMPARE(verdictId(result.verdict), u"auth-required"_s);
        QVERIFY2(result.summary.contains("not checked"_L1), qPrintable(result.summary));
        QCOMPARE(realm.connections, 0);
    }
}

void SecretsTest::tokenRedirectedToPlainHttp()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Image image;
    Server plain(tokenServer());
    Server realm(always(answer(302, {}, {"Location: " + plain.url().toLatin1() + "/token"})),
                 makeCertificate({}, &root).server());
    Server server(guarded(realm.url().toLatin1() + "/token", image.handler()), makeCertificate({}, &root).server());
    ProbeRequest request = imageProbeOf(server.url());
    request.caBundle = root.certificate;
    QCOMPARE(verdictId(runProbe(request).verdict), u"auth-required"_s);
    QVERIFY(!realm.requests.isEmpty());
    QCOMPARE(plain.connections, 0);
}

void SecretsTest::passwordInARealm()
{
    const QByteArray password = "hunter2-hunter2";
    const Image image;
    Server realm(always(answer(200, R"({"token":"abcdefghij"})")));
    const QList<QByteArray> realms{
        "http://user:" + password + '@' + realm.authority().toLatin1() + "/token",
        "http://" + realm.authority().toLatin1() + "/token?password=" + password,
        "ftp://user:" + password + "@127.0.0.1/",
        "user:" + password + "@nowhere",
    };
    for (const QByteArray &text : realms) {
        Server server(guarded(text, image.handler()));
        for (const ProbeRequest &request : {probeOf(server.url()), imageProbeOf(server.url())})
            QVERIFY2(!allText({runProbe(request)}).contains(QString::fromLatin1(password)), text.constData());
    }
}

void SecretsTest::maskedForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << token;
    QTest::newRow("begin") << token.first(12);
    QTest::newRow("end") << token.last(12);
    QTest::newRow("middle") << token.mid(5, 10);
    QTest::newRow("percent") << token.toPercentEncoding({}, token);
    QTest::newRow("hexadecimal") << token.toHex();
    QTest::newRow("hexadecimal, upper case") << token.toHex().toUpper();
    QTest::newRow("base64") << token.toBase64();
    QTest::newRow("base64, within another text") << ("x" + token).toBase64();
    QTest::newRow("base64, behind two bytes") << ("xy" + token + "z").toBase64();
    QTest::newRow("base64 for URLs") << token.toBase64(QByteArray::Base64UrlEncoding);
}

void SecretsTest::maskedForms()
{
    QFETCH(QByteArray, text);
    TokenStore store;
    store.keep(QUrl(u"https://m.example"_s), token);
    const QString shown = store.shown("before " + text + " after");
    QVERIFY2(shown.startsWith("before "_L1) && shown.endsWith(" after"_L1), qPrintable(shown));
    QVERIFY2(shown.contains("[secret]"_L1), qPrintable(shown));
    QVERIFY2(shown.size() < 40, qPrintable(shown));
    QCOMPARE(store.shown("nothing of it"), u"nothing of it"_s);
}

void SecretsTest::echoedTokenIsNotShown()
{
    Server realm(tokenServer());
    const QList<QByteArray> nasty{
        answer(500, R"({"errors":[{"code":"X","message":"you sent )" + token + R"("}]})"),
        answer(403, {}, {"Server: " + token, "Content-Type: text/" + token}),
        answer(302, {}, {"Location: /a/" + token + "?t=" + token}),
        answer(302, {}, {"Location: ftp://" + token}),
        "HTTP/1.1 403 " + token + "\r\nContent-Length: 0\r\n\r\n",
        "rubbish " + QByteArray(20, 'x') + token,
        "HTTP/1.1 200 OK\r\nbad header " + token + token + "\r\n\r\n",
        answer(401, {}, {"WWW-Authenticate: Bearer realm=\"http://127.0.0.1/" + token + "\",error=\"" + token + '"'}),
    };
    for (const QByteArray &bytes : nasty) {
        Server server(guarded(realm.url().toLatin1() + "/token", always(bytes)));
        const ProbeResult result = runProbe(imageProbeOf(server.url()));
        QVERIFY(authorized(server) > 0);
        QVERIFY2(!allText({result}).contains(QString::fromLatin1(token.first(10))), bytes.constData());
    }
}

void SecretsTest::tokensAreNotSharedBetweenHosts()
{
    const Image image;
    Server realm(tokenServer());
    Server guardedServer(guarded(realm.url().toLatin1() + "/token", image.handler()));
    Server open(image.handler());
    const QList<ProbeResult> results = runProbes({imageProbeOf(guardedServer.url()), imageProbeOf(open.url())});
    QCOMPARE(verdictId(results.at(0).verdict), u"ok"_s);
    QCOMPARE(verdictId(results.at(1).verdict), u"ok"_s);
    QCOMPARE(authorized(open), 0);
}

void SecretsTest::textOfServersIsPlain()
{
    const QByteArray nasty = "a\x1b[31m\x07<b>\xe2\x80\xae evil \xff" + QByteArray(5000, 'x');
    Server server(always("HTTP/1.1 401 " + nasty + "\r\nServer: " + nasty + "\r\nContent-Type: " + nasty
                         + "\r\nWWW-Authenticate: Basic realm=\"" + nasty + "\"\r\nContent-Length: 0\r\n\r\n"));
    const ProbeResult result = runProbe(probeOf(server.url()));
    QCOMPARE(result.verdict, Verdict::AuthRequired);
    const QString text = allText({result});
    QVERIFY(text.contains("a\\\\x1b[31m"_L1));
    for (const QChar c : text)
        QVERIFY2(c == u'\n' || c.isPrint(), qPrintable(u"U+%1"_s.arg(uint(c.unicode()), 4, 16)));
    QVERIFY(!text.contains(QString(1000, u'x')));
}

MIRROR_TEST(SecretsTest)
#include "tst_secrets.moc"
