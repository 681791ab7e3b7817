// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testserver.h"

#include "probe/livetrace.h"
#include "testmain.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

const QString anyDigest = u"sha256:"_s + QString(64, u'a');

/// The steps that are made in their host's turn, or in a live trace were made, as text: "HEAD url", "(HEAD url)" for
/// one that is left out, with "*" where resolving ends.
QStringList textOf(const Trace &trace, TraceStep::Purpose purpose)
{
    QStringList lines;
    for (const TraceStep &step : trace.steps) {
        const bool isConditional = !step.when.isEmpty() && step.outcome == TraceStep::Outcome::None;
        if (step.purpose != purpose || (isConditional && purpose == TraceStep::Purpose::Resolve))
            continue;
        const QString line = step.method + u' ' + step.url + (step.ends ? u"*"_s : QString());
        lines += step.skipped ? u'(' + line + u')' : line;
    }
    return lines;
}

Trace predicted(const Mirror &mirror, const QString &image)
{
    return predictTrace(mirror, *parseImageReference(image));
}

const QStringList pull{u"pull"_s};
const QStringList both{u"pull"_s, u"resolve"_s};
const QStringList onlyResolve{u"resolve"_s};

} // namespace

class LiveTraceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byTag();
    void byDigest();
    void pathsAndPorts();
    void withoutMirror();
    void json();
    void live_data();
    void live();
    void liveFollowUp();
};

void LiveTraceTest::byTag()
{
    const Mirror mirror{u"docker.io"_s,
                        {{u"https://a.example"_s, {}, {}, {}},
                         {u"http://b.example:81"_s, both, {}, {}},
                         {u"https://c.example"_s, onlyResolve, {}, {}}}};
    const Trace trace = predicted(mirror, u"nginx"_s);
    QCOMPARE(trace.upstream, u"docker.io"_s);
    QCOMPARE(textOf(trace, TraceStep::Purpose::Resolve),
             (QStringList{u"(HEAD https://a.example/v2/library/nginx/manifests/latest?ns=docker.io)"_s,
                          u"HEAD http://b.example:81/v2/library/nginx/manifests/latest?ns=docker.io"_s,
                          u"(HEAD https://c.example/v2/library/nginx/manifests/latest?ns=docker.io)"_s,
                          u"HEAD https://registry-1.docker.io/v2/library/nginx/manifests/latest"_s}));
    // Capabilities do not count any more when the digest is known.
    QCOMPARE(textOf(trace, TraceStep::Purpose::Manifest),
             (QStringList{u"GET https://a.example/v2/library/nginx/manifests/<digest>?ns=docker.io"_s,
                          u"GET http://b.example:81/v2/library/nginx/manifests/<digest>?ns=docker.io"_s,
                          u"GET https://c.example/v2/library/nginx/manifests/<digest>?ns=docker.io"_s,
                          u"GET https://registry-1.docker.io/v2/library/nginx/manifests/<digest>"_s}));
    QCOMPARE(textOf(trace, TraceStep::Purpose::Blob).size(), 4);
}

void LiveTraceTest::byDigest()
{
    const Mirror mirror{u"docker.io"_s,
                        {{u"https://a.example"_s, pull, {}, {}}, {u"https://c.example"_s, onlyResolve, {}, {}}}};
    const Trace trace = predicted(mirror, u"nginx@"_s + anyDigest);
    QCOMPARE(textOf(trace, TraceStep::Purpose::Resolve),
             (QStringList{u"HEAD https://a.example/v2/library/nginx/manifests/%1?ns=docker.io"_s.arg(anyDigest),
                          u"(HEAD https://c.example/v2/library/nginx/manifests/%1?ns=docker.io)"_s.arg(anyDigest),
                          u"HEAD https://registry-1.docker.io/v2/library/nginx/manifests/"_s + anyDigest}));
    QCOMPARE(textOf(trace, TraceStep::Purpose::Blob).constFirst(),
             u"HEAD https://a.example/v2/library/nginx/blobs/%1?ns=docker.io"_s.arg(anyDigest));
}

void LiveTraceTest::pathsAndPorts()
{
    const Mirror mirror{u"up.example:5000"_s,
                        {{u"https://a.example/p"_s, both, {}, {}},
                         {u"https://a.example/v2/p"_s, both, {}, true},
                         {u"https://up.example:5000"_s, both, {}, {}}}};
    QCOMPARE(textOf(predicted(mirror, u"up.example:5000/x:1"_s), TraceStep::Purpose::Resolve),
             (QStringList{u"HEAD https://a.example/p/v2/x/manifests/1?ns=up.example%3A5000"_s,
                          u"HEAD https://a.example/v2/p/x/manifests/1?ns=up.example%3A5000"_s,
                          u"HEAD https://up.example:5000/v2/x/manifests/1"_s,
                          u"HEAD https://up.example:5000/v2/x/manifests/1"_s}));
}

void LiveTraceTest::withoutMirror()
{
    const Trace trace = predicted({u"quay.io"_s, {}}, u"quay.io/a/b:1"_s);
    QCOMPARE(textOf(trace, TraceStep::Purpose::Resolve), (QStringList{u"HEAD https://quay.io/v2/a/b/manifests/1"_s}));
    QCOMPARE(trace.steps.constFirst().roleId(), u"upstream"_s);
}

void LiveTraceTest::json()
{
    const QJsonObject object =
        predicted({u"quay.io"_s, {{u"https://a.example"_s, {}, {}, {}}}}, u"quay.io/a/b:1"_s).toJson();
    QCOMPARE(object.value("image"_L1).toString(), u"quay.io/a/b:1"_s);
    QCOMPARE(object.value("upstream"_L1).toString(), u"quay.io"_s);
    const QJsonObject first = object.value("steps"_L1).toArray().at(0).toObject();
    QCOMPARE(first.value("method"_L1).toString(), u"HEAD"_s);
    QCOMPARE(first.value("host"_L1).toString(), u"https://a.example"_s);
    QCOMPARE(first.value("role"_L1).toString(), u"mirror"_s);
    QCOMPARE(first.value("purpose"_L1).toString(), u"resolve"_s);
    QVERIFY(first.value("skipped"_L1).isString());
    QVERIFY(first.value("status"_L1).isNull());
}

void LiveTraceTest::live_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<int>("askedFirst");
    QTest::addColumn<int>("askedSecond");
    const QStringList next{u"next"_s, u"resolved"_s};
    QTest::newRow("found") << QByteArray() << QStringList{u"resolved"_s} << 1 << 0;
    QTest::newRow("not found") << answer(404) << next << 1 << 1;
    QTest::newRow("server error") << answer(500) << next << 1 << 1;
    QTest::newRow("rate limit") << answer(429) << next << 5 << 1;
    QTest::newRow("forbidden") << answer(403) << QStringList{u"next"_s, u"next"_s, u"resolved"_s} << 2 << 1;
    QTest::newRow("page") << answer(200, "<html></html>", {"Content-Type: text/html"})
                          << QStringList{u"next"_s, u"breaks"_s} << 2 << 0;
    QTest::newRow("rubbish") << QByteArray("rubbish\r\n\r\n") << next << 1 << 1;
    QTest::newRow("redirect without target") << answer(302) << QStringList{u"breaks"_s} << 1 << 0;
    QTest::newRow("too large") << answer(200, {},
                                         {"Content-Length: 5000000", "Docker-Content-Digest: " + anyDigest.toUtf8()})
                               << next << 1 << 1;
}

void LiveTraceTest::live()
{
    QFETCH(QByteArray, first);
    QFETCH(QStringList, outcomes);
    const Image image;
    Server one([&](QTcpSocket *socket, const Request &request) {
        send(socket, request, first.isEmpty() ? image.answerTo(request) : first);
    });
    Server two(image.handler());
    const Mirror mirror{u"up.example"_s,
                        {{one.url(), both, {}, {}}, {u"http://left.out"_s, pull, {}, {}}, {two.url(), both, {}, {}}}};
    LiveTrace live(predicted(mirror, u"up.example/team/app:1"_s), {{}, ProxyChoice::none(), {}, {}});
    QSignalSpy finished(&live, &LiveTrace::finished);
    live.start();
    QVERIFY(finished.count() > 0 || finished.wait(20000));
    QStringList came;
    for (const TraceStep &step : live.trace().steps) {
        if (step.outcome != TraceStep::Outcome::None)
            came += step.outcomeId();
        QCOMPARE(step.ends, step.outcome == TraceStep::Outcome::Resolved || step.outcome == TraceStep::Outcome::Breaks);
    }
    QCOMPARE(came, outcomes);
    QTEST(int(one.requests.size()), "askedFirst");
    QTEST(int(two.requests.size()), "askedSecond");
}

void LiveTraceTest::liveFollowUp()
{
    const Image image;
    Server server(always(answer(200, image.manifest, {"Content-Type: " + image.mediaType})));
    const Mirror mirror{u"up.example"_s, {{server.url(), both, {}, {}}}};
    LiveTrace live(predicted(mirror, u"up.example/team/app:1"_s), {{}, ProxyChoice::none(), {}, {}});
    QSignalSpy finished(&live, &LiveTrace::finished);
    live.start();
    QVERIFY(finished.count() > 0 || finished.wait(20000));
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(textOf(live.trace(), TraceStep::Purpose::Resolve).first(2),
             (QStringList{u"HEAD %1/v2/team/app/manifests/1?ns=up.example"_s.arg(server.url()),
                          u"GET %1/v2/team/app/manifests/1?ns=up.example*"_s.arg(server.url())}));
}

MIRROR_TEST(LiveTraceTest)
#include "tst_livetrace.moc"
