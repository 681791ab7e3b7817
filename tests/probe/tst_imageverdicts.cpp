// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testserver.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

constexpr auto uses = ContainerdOutcome::Uses;
constexpr auto skips = ContainerdOutcome::Skips;
constexpr auto breaks = ContainerdOutcome::Breaks;

/// Changes what a right registry answers; nothing leaves it as it is.
using Twist = std::function<std::optional<QByteArray>(const Image &, const Request &)>;

struct Case
{
    const char *name;
    Twist twist;
    Verdict verdict;
    ContainerdOutcome containerd;
    Stage failed = Stage::Manifest;
};

bool isResolve(const Request &request)
{
    return request.path().endsWith("/manifests/1");
}

bool isByDigest(const Request &request)
{
    return request.path().contains("/manifests/sha256:");
}

bool isBlob(const Request &request)
{
    return request.path().contains("/blobs/");
}

/// Answers the requests that `which` names so.
Twist on(bool (*which)(const Request &), const QByteArray &answer)
{
    return [=](const Image &, const Request &request) { return which(request) ? std::optional(answer) : std::nullopt; };
}

QByteArray manifestAnswer(const Image &image, const QByteArray &body, const QList<QByteArray> &headers)
{
    return answer(200, body, QList<QByteArray>{"Content-Type: " + image.mediaType} + headers);
}

QList<Case> cases()
{
    using enum Verdict;
    const QByteArray html = answer(200, "<html></html>", {"Content-Type: text/html"});
    return {
        {"right", on(isBlob, {}), Ok, uses},
        {"API root not there",
         [](const Image &, const Request &request) {
             return request.path() == "/v2/" ? std::optional(answer(404)) : std::nullopt;
         },
         Ok, uses},
        {"API root is a web page",
         [html](const Image &, const Request &request) {
             return request.path() == "/v2/" ? std::optional(html) : std::nullopt;
         },
         Ok, uses},
        {"HEAD not allowed",
         [](const Image &, const Request &request) {
             return request.method == "HEAD" ? std::optional(answer(405)) : std::nullopt;
         },
         Ok, uses},
        {"no digest header",
         [](const Image &image, const Request &request) {
             return isResolve(request) ? std::optional(manifestAnswer(image, image.manifest, {})) : std::nullopt;
         },
         Ok, uses},
        {"no length",
         [](const Image &image, const Request &request) {
             const QByteArray chunk =
                 QByteArray::number(image.manifest.size(), 16) + "\r\n" + image.manifest + "\r\n0\r\n\r\n";
             return isResolve(request) ? std::optional(manifestAnswer(
                        image, chunk, {"Transfer-Encoding: chunked", "Docker-Content-Digest: " + image.digest}))
                                       : std::nullopt;
         },
         Ok, uses},
        {"rate limited for a moment",
         [count = std::make_shared<int>(0)](const Image &, const Request &request) {
             return isResolve(request) && ++*count < 6 ? std::optional(answer(429)) : std::nullopt;
         },
         Ok, uses},
        {"packed unasked",
         [](const Image &image, const Request &request) {
             const QList<QByteArray> headers{"Content-Encoding: gzip"};
             return isByDigest(request) ? std::optional(manifestAnswer(image, gzipped(image.manifest), headers))
                 : isBlob(request)      ? std::optional(answer(200, gzipped(image.config), headers))
                                        : std::nullopt;
         },
         Ok, uses},
        {"type of HEAD does not count where a GET follows",
         [](const Image &image, const Request &request) {
             return isResolve(request) && request.method == "HEAD" ? std::optional(answer(200))
                 : isResolve(request) ? std::optional(manifestAnswer(image, image.manifest, {}))
                                      : std::nullopt;
         },
         Ok, uses},
        {"announced too large",
         [](const Image &image, const Request &request) {
             const QByteArray length = "Content-Length: " + QByteArray::number(5 * 1024 * 1024);
             return isResolve(request)
                 ? std::optional(manifestAnswer(image, {}, {length, "Docker-Content-Digest: " + image.digest}))
                 : std::nullopt;
         },
         WrongContent, skips},
        {"type with a blank",
         [](const Image &image, const Request &request) {
             return isResolve(request) ? std::optional(answer(
                        200, image.manifest,
                        {"Content-Type: " + image.mediaType + " ; a=b", "Docker-Content-Digest: " + image.digest}))
                                       : std::nullopt;
         },
         WrongContent, breaks},
        {"old manifest format",
         on(isResolve, answer(200, "{}", {"Content-Type: application/vnd.docker.distribution.manifest.v1+prettyjws"})),
         WrongContent, breaks},
        {"broken gzip", on(isByDigest, answer(200, "{}", {"Content-Encoding: gzip"})), ProtocolError, breaks,
         Stage::Content},
        {"wrong digest header",
         [](const Image &image, const Request &request) {
             return isResolve(request) ? std::optional(
                        manifestAnswer(image, image.manifest, {"Docker-Content-Digest: " + sha256("something else")}))
                                       : std::nullopt;
         },
         ImageNotFound, skips, Stage::Content},
        {"no such image", on(isResolve, answer(404)), ImageNotFound, skips},
        {"web page for all", [html](const Image &, const Request &) { return std::optional(html); }, NotARegistry,
         breaks},
        {"web page, but not for manifests",
         [html](const Image &, const Request &request) {
             return std::optional(request.path() == "/v2/" ? html : answer(404));
         },
         NotARegistry, skips},
        {"forbidden", on(isResolve, answer(403)), Forbidden, skips},
        {"rate limited", on(isResolve, answer(429)), RateLimited, skips},
        {"server error", on(isResolve, answer(502)), ServerError, skips},
        {"credentials", on(isResolve, answer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})), AuthRequired, skips},
        {"redirect without target", on(isResolve, answer(302)), RedirectFailure, breaks},
        {"JSON that is no manifest", on(isResolve, answer(200, "{}", {"Content-Type: application/json"})), WrongContent,
         breaks},
        {"web page for the tag, though the API is right", on(isResolve, html), WrongContent, breaks},
        {"malformed digest header",
         [](const Image &image, const Request &request) {
             return isResolve(request)
                 ? std::optional(manifestAnswer(image, image.manifest, {"Docker-Content-Digest: sha256:12"}))
                 : std::nullopt;
         },
         WrongContent, breaks},
        {"GET after HEAD fails",
         [](const Image &image, const Request &request) {
             if (!isResolve(request))
                 return std::optional<QByteArray>();
             return std::optional(request.method == "HEAD" ? manifestAnswer(image, image.manifest, {}) : answer(500));
         },
         ServerError, breaks},
        {"other content",
         [](const Image &image, const Request &request) {
             return isByDigest(request) ? std::optional(manifestAnswer(image, image.manifest + ' ', {})) : std::nullopt;
         },
         WrongContent, breaks, Stage::Content},
        {"web page for the digest", on(isByDigest, html), WrongContent, breaks, Stage::Content},
        {"manifest too large",
         [](const Image &image, const Request &request) {
             return isByDigest(request)
                 ? std::optional(manifestAnswer(image, QByteArray(qsizetype(5) * 1024 * 1024, ' '), {}))
                 : std::nullopt;
         },
         WrongContent, breaks, Stage::Content},
        {"manifest not there by digest", on(isByDigest, answer(404)), ImageNotFound, skips, Stage::Content},
        {"blob not there", on(isBlob, answer(404)), ImageNotFound, skips, Stage::Content},
        {"blob with another content", on(isBlob, answer(200, "something else")), WrongContent, breaks, Stage::Content},
        {"blob server fails", on(isBlob, answer(500)), ServerError, skips, Stage::Content},
    };
}

/// The image's registry with a twist; the empty answer stands for none.
std::unique_ptr<Server> twisted(const Twist &twist)
{
    return std::make_unique<Server>([image = Image(), twist](QTcpSocket *socket, const Request &request) {
        const std::optional<QByteArray> other = twist(image, request);
        send(socket, request, other && !other->isEmpty() ? *other : image.answerTo(request));
    });
}

} // namespace

class TestImageVerdicts final : public QObject
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

void TestImageVerdicts::answers_data()
{
    QTest::addColumn<int>("row");
    const QList<Case> rows = cases();
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", rows.at(i).name) << i;
}

void TestImageVerdicts::answers()
{
    QFETCH(int, row);
    const Case expected = cases().at(row);
    const std::unique_ptr<Server> server = twisted(expected.twist);
    const ProbeResult result = runProbe(imageProbeOf(server->url()));
    QCOMPARE(verdictId(result.verdict), verdictId(expected.verdict));
    QCOMPARE(outcomeId(result.containerd), outcomeId(expected.containerd));
    if (expected.verdict == Verdict::Ok) {
        QCOMPARE(result.stage(Stage::Manifest)->status, StageStatus::Passed);
        QCOMPARE(result.stage(Stage::Content)->status, StageStatus::Passed);
        QVERIFY(result.stage(Stage::Content)->detail.value("equal"_L1).toBool());
    } else {
        QCOMPARE(result.stage(expected.failed)->status, StageStatus::Failed);
        QVERIFY(!result.stage(expected.failed)->detail.value("reason"_L1).toString().isEmpty());
    }
}

void TestImageVerdicts::requestsOfARightImage()
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
    QCOMPARE(server.requests.at(3).headers.value("range"), "bytes=0-1023");
    // One connection serves them all.
    QCOMPARE(server.connections, 1);
    QCOMPARE(result.requests.size(), 4);
    QCOMPARE(result.stage(Stage::Manifest)->detail.value("digest"_L1).toString(), digest);
}

void TestImageVerdicts::byDigest()
{
    const Image image;
    Server server(image.handler());
    ProbeRequest request = probeOf(server.url());
    request.upstream = u"up.example:5000"_s;
    request.image = *parseImageReference(u"up.example:5000/team/app@"_s + QString::fromLatin1(image.digest));
    QCOMPARE(runProbe(request).verdict, Verdict::Ok);
    QCOMPARE(server.requests.at(1).target, "/v2/team/app/manifests/" + image.digest + "?ns=up.example%3A5000");
}

void TestImageVerdicts::index()
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

void TestImageVerdicts::blobOverRedirect()
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
    const QJsonObject blob = result.stage(Stage::Content)->detail.value("blob"_L1).toObject();
    QCOMPARE(blob.value("redirects"_L1).toArray().at(0).toString(), storage.url() + u"/store?…"_s);
    QVERIFY(!allText({result}).contains("hidden"_L1));
}

void TestImageVerdicts::token()
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

void TestImageVerdicts::sameChallengeAfterToken()
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
void TestImageVerdicts::bodyAfterHead()
{
    const Image image;
    Server server([image](QTcpSocket *socket, const Request &request) { socket->write(image.answerTo(request)); });
    QCOMPARE(verdictId(runProbe(imageProbeOf(server.url())).verdict), u"ok"_s);
}

void TestImageVerdicts::repeats_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("asked");
    QTest::newRow("request timeout") << 408 << 6;
    QTest::newRow("too many requests") << 429 << 6;
    QTest::newRow("server error") << 503 << 1;
}

void TestImageVerdicts::repeats()
{
    QFETCH(int, status);
    Server server(always(answer(status, {}, {"Retry-After: 3600"})));
    runProbe(imageProbeOf(server.url()));
    QTEST(int(std::ranges::count_if(server.requests, isResolve)), "asked");
}

void TestImageVerdicts::noNsAtTheUpstreamItself()
{
    const Image image;
    Server server(image.handler());
    ProbeRequest request = imageProbeOf(server.url());
    request.upstream = server.authority();
    QCOMPARE(runProbe(request).verdict, Verdict::Ok);
    for (const Request &asked : server.requests)
        QVERIFY(!asked.target.contains('?'));
}

QTEST_GUILESS_MAIN(TestImageVerdicts)
#include "tst_imageverdicts.moc"
