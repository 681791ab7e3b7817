// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "imagecases.h"
#include "probetest.h"
#include "testmain.h"
#include "testserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

/// The image's registry with a twist; the empty answer stands for none.
std::unique_ptr<Server> twisted(const Twist &twist)
{
    return std::make_unique<Server>([image = Image(), twist](QTcpSocket *socket, const Request &request) {
        const std::optional<QByteArray> other = twist(image, request);
        send(socket, request, other && !other->isEmpty() ? *other : image.answerTo(request));
    });
}

} // namespace

class ImageVerdictsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void requestsOfARightImage();
    void byDigest();
    void index();
    void blobOverRedirect();
    void token();
    void sameChallengeAfterToken();
    void bodyAfterHead();
    void repeats_data();
    void repeats();
    void noNsAtTheUpstreamItself();
};

void ImageVerdictsTest::answers_data()
{
    QTest::addColumn<int>("row");
    const QList<ImageCase> rows = imageCases();
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", rows.at(i).name) << i;
}

void ImageVerdictsTest::answers()
{
    QFETCH(int, row);
    const ImageCase expected = imageCases().at(row);
    const std::unique_ptr<Server> server = twisted(expected.twist);
    const ProbeResult result = runProbe(imageProbeOf(server->url()));
    QCOMPARE(verdictId(result.verdict), verdictId(expected.verdict));
    QCOMPARE(outcomeId(result.containerd), outcomeId(expected.containerd));
    if (expected.verdict == Verdict::Ok) {
        QCOMPARE(result.stage(Stage::Manifest)->status, StageStatus::Passed);
        QCOMPARE(result.stage(Stage::Content)->status, StageStatus::Passed);
        QVERIFY(result.stage(Stage::Content)->as<ContentReport>().isRight());
    } else {
        QCOMPARE(result.stage(expected.failed)->status, StageStatus::Failed);
        QVERIFY(!result.stage(expected.failed)->reason.isEmpty());
    }
}

void ImageVerdictsTest::requestsOfARightImage()
{
    const Image image;
    Server server(image.handler());
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(result.verdict, Verdict::Ok);
    QStringList asked;
    for (const Request &request : server.requests)
        asked += QString::fromLatin1(request.method + ' ' + request.target);
    const QString digest = QString::fromLatin1(image.digest);
    QCOMPARE(asked,
             (QStringList{u"GET /v2/"_s, u"HEAD /v2/team/app/manifests/1?ns=up.example"_s,
                          u"GET /v2/team/app/manifests/%1?ns=up.example"_s.arg(digest),
                          u"GET /v2/team/app/blobs/%1?ns=up.example"_s.arg(QString::fromLatin1(image.configDigest))}));
    QCOMPARE(server.requests.at(1).headers.value("accept"),
             "application/vnd.docker.distribution.manifest.v2+json, "
             "application/vnd.docker.distribution.manifest.list.v2+json, "
             "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json, */*");
    QVERIFY(!server.requests.at(3).headers.contains("range"));
    // One connection serves them all.
    QCOMPARE(server.connections, 1);
    QCOMPARE(result.requests.size(), 4);
    QCOMPARE(result.stage(Stage::Manifest)->as<ManifestReport>().digest, digest);
}

void ImageVerdictsTest::byDigest()
{
    const Image image;
    Server server(image.handler());
    ProbeRequest request = probeOf(server.url());
    request.upstream = u"up.example:5000"_s;
    request.image = *parseImageReference(u"up.example:5000/team/app@"_s + QString::fromLatin1(image.digest));
    QCOMPARE(runProbe(request).verdict, Verdict::Ok);
    QCOMPARE(server.requests.at(1).target, "/v2/team/app/manifests/" + image.digest + "?ns=up.example%3A5000");
}

void ImageVerdictsTest::index()
{
    const Image image;
    const QByteArray type = "application/vnd.oci.image.index.v1+json";
    const QByteArray body = R"({"schemaVersion":2,"manifests":[{"mediaType":")" + image.mediaType + R"(","digest":")"
        + sha256("another") + R"(","platform":{"os":"linux","architecture":"s390x"}},{"mediaType":")" + image.mediaType
        + R"(","digest":")" + image.digest + R"(","platform":{"os":"linux","architecture":"amd64"}}]})";
    Server server([=](QTcpSocket *socket, const Request &request) {
        const QByteArray path = request.path();
        const bool isIndex = path.endsWith("/manifests/1") || path.endsWith(sha256(body));
        send(socket, request,
             isIndex ? answer(200, body, {"Content-Type: " + type, "Docker-Content-Digest: " + sha256(body)})
                     : image.answerTo(request));
    });
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QVERIFY(server.requests.constLast().path().endsWith("/blobs/" + image.configDigest));
}

void ImageVerdictsTest::blobOverRedirect()
{
    const Image image;
    Server storage(always(answer(206, image.config,
                                 {"Content-Range: bytes 0-" + QByteArray::number(image.config.size() - 1) + '/'
                                  + QByteArray::number(image.config.size())})));
    Server server([&](QTcpSocket *socket, const Request &request) {
        send(socket, request,
             isBlob(request) ? answer(307, {}, {"Location: " + storage.url().toLatin1() + "/store?signature=hidden"})
                             : image.answerTo(request));
    });
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    const auto &blob = result.stage(Stage::Content)->as<ContentReport>().blob;
    QCOMPARE(blob->answer.redirects.value(0), storage.url() + u"/store?…"_s);
    QVERIFY(!allText({result}).contains("hidden"_L1));
}

void ImageVerdictsTest::token()
{
    const Image image;
    Server server([&](QTcpSocket *socket, const Request &request) {
        if (request.path() == "/token")
            send(socket, request, answer(200, R"({"token":"good-token"})"));
        else if (request.path() == "/v2/" || request.headers.value("authorization") != "Bearer good-token")
            send(socket, request,
                 answer(401, {},
                        {"WWW-Authenticate: Basic realm=\"x\"",
                         "WWW-Authenticate: Bearer realm=\"http://" + request.headers.value("host")
                             + "/token\",service=\"svc\",scope=\"repository:team/app:pull\""}));
        else
            send(socket, request, image.answerTo(request));
    });
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(result.stage(Stage::Auth)->status, StageStatus::Passed);
    QStringList asked;
    for (const Request &request : server.requests)
        asked += QString::fromLatin1(request.method + ' ' + request.path());
    const QString byDigest = u"GET /v2/team/app/manifests/"_s + QString::fromLatin1(image.digest);
    QCOMPARE(asked.first(5),
             (QStringList{u"GET /v2/"_s, u"HEAD /v2/team/app/manifests/1"_s, u"GET /token"_s,
                          u"HEAD /v2/team/app/manifests/1"_s, byDigest}));
    QCOMPARE(server.requests.at(2).target, "/token?scope=repository%3Ateam%2Fapp%3Apull&service=svc");
}

void ImageVerdictsTest::sameChallengeAfterToken()
{
    Server server([](QTcpSocket *socket, const Request &request) {
        const QByteArray realm = "http://" + request.headers.value("host") + "/token";
        send(socket, request,
             request.path() == "/token"
                 ? answer(200, R"({"token":"useless"})")
                 : answer(401, {}, {"WWW-Authenticate: Bearer realm=\"" + realm + "\",error=\"insufficient_scope\""}));
    });
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), u"auth-required"_s);
    QCOMPARE(outcomeId(result.containerd), u"skips"_s);
    QVERIFY(server.requests.size() < 10);
}

/// What a server sends behind the answer to HEAD must not be taken for its next answer.
void ImageVerdictsTest::bodyAfterHead()
{
    const Image image;
    Server server([image](QTcpSocket *socket, const Request &request) { socket->write(image.answerTo(request)); });
    QCOMPARE(verdictId(runProbe(imageProbeOf(server.url())).verdict), u"ok"_s);
}

void ImageVerdictsTest::repeats_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ContainerdVersion>("version");
    QTest::addColumn<int>("asked");
    const ContainerdVersion old{2, 3, 1};
    const ContainerdVersion current{2, 3, 2};
    QTest::newRow("request timeout") << 408 << old << 6;
    QTest::newRow("too many requests") << 429 << old << 6;
    QTest::newRow("too many requests, newer") << 429 << current << 5;
    QTest::newRow("server error") << 503 << current << 1;
}

void ImageVerdictsTest::repeats()
{
    QFETCH(int, status);
    QFETCH(ContainerdVersion, version);
    Server server(always(answer(status, {}, {"Retry-After: 3600"})));
    ProbeRequest request = imageProbeOf(server.url());
    request.containerd = version;
    runProbe(request);
    const auto isHead = [](const Request &asked) { return isResolve(asked) && asked.method == "HEAD"; };
    QTEST(int(std::ranges::count_if(server.requests, isHead)), "asked");
    QCOMPARE(server.requests.constLast().headers.value("user-agent"), "containerd/" + version.toString().toLatin1());
}

void ImageVerdictsTest::noNsAtTheUpstreamItself()
{
    const Image image;
    Server server(image.handler());
    ProbeRequest request = imageProbeOf(server.url());
    request.upstream = server.authority();
    QCOMPARE(runProbe(request).verdict, Verdict::Ok);
    for (const Request &asked : server.requests)
        QVERIFY(!asked.target.contains('?'));
}

MIRROR_TEST(ImageVerdictsTest)
#include "tst_imageverdicts.moc"
