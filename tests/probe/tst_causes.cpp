// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "imagecases.h"
#include "probetest.h"
#include "testcertificates.h"
#include "testmain.h"
#include "testregistry.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sme;
using namespace sme::test;

namespace {

/// What a result says: its summary, its remedy, and what containerd does, in some versions too.
struct Expectation
{
    Verdict verdict;
    ContainerdOutcome containerd;
    QStringList words; ///< of the summary
};

void compare(const ProbeResult &result, const Expectation &expected)
{
    QCOMPARE(verdictId(result.verdict), verdictId(expected.verdict));
    QCOMPARE(outcomeId(result.containerd), outcomeId(expected.containerd));
    for (const QString &word : expected.words)
        QVERIFY2(result.summary.contains(word), qPrintable(word + u" is not in: "_s + result.summary));
    if (expected.verdict != Verdict::Ok)
        QVERIFY(!result.remedy.isEmpty());
}

QString outcomeIn(const ProbeResult &result, const ContainerdVersion &version)
{
    return outcomeId(result.byVersion.of(version));
}

} // namespace

/// The result names the cause and not its symptom.
class CausesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nsIsRefused_data();
    void nsIsRefused();
    void onlyGetIsAnswered_data();
    void onlyGetIsAnswered();
    void tagsAreNotResolvedHere();
    void digestsAreNotLookedForHere();
    void stopsInTheMiddle_data();
    void stopsInTheMiddle();
    void noContentType();
    void headRedirectedToAStorageForGet();
    void insufficientScope();
    void slowFirstByte();
    void muteHost();
    void platforms_data();
    void platforms();
    void missingChild();
    void configIsHashed();
    void layers_data();
    void layers();
    void addressAsDnsName();
    void missingIntermediate();
    void apiElsewhere();
    void httpWithBundleByVersion();
};

void CausesTest::nsIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("400") << 400;
}

void CausesTest::nsIsRefused()
{
    QFETCH(int, status);
    const Image image;
    Server server([&](QTcpSocket *socket, const Request &request) {
        send(socket, request, request.target.contains("ns=") ? answer(status) : image.answerTo(request));
    });
    compare(runProbe(imageProbeOf(server.url())),
            {Verdict::ImageNotFound, ContainerdOutcome::Skips, {u"?ns=up.example"_s, QString::number(status)}});
}

void CausesTest::onlyGetIsAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("404") << 404 << u"image-not-found"_s;
    QTest::newRow("403") << 403 << u"forbidden"_s;
    QTest::newRow("500") << 500 << u"server-error"_s;
}

void CausesTest::onlyGetIsAnswered()
{
    QFETCH(int, status);
    QFETCH(QString, verdict);
    const Image image;
    Server server([&](QTcpSocket *socket, const Request &request) {
        send(socket, request, request.method == "HEAD" ? answer(status) : image.answerTo(request));
    });
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    QCOMPARE(verdictId(result.verdict), verdict);
    QVERIFY2(result.summary.contains("HEAD"_L1) && result.summary.contains("GET"_L1), qPrintable(result.summary));
    QCOMPARE(outcomeIn(result, {2, 3, 2}), u"skips"_s);
    QCOMPARE(outcomeIn(result, {2, 3, 3}), u"skips"_s);
}

/// A host without the capability resolve is never asked for a tag.
void CausesTest::tagsAreNotResolvedHere()
{
    const Image image;
    Server server([&](QTcpSocket *socket, const Request &request) {
        send(socket, request, request.method == "HEAD" ? answer(404) : image.answerTo(request));
    });
    ProbeRequest request = imageProbeOf(server.url());
    request.capabilities = {u"pull"_s};
    const ProbeResult result = runProbe(request);
    compare(result, {Verdict::Ok, ContainerdOutcome::Uses, {u"does not matter"_s}});
    QCOMPARE(result.stage(Stage::Manifest)->status, StageStatus::Warning);
}

/// A host without the capability pull is asked for content alone, of digests too.
void CausesTest::digestsAreNotLookedForHere()
{
    const Image image;
    Server server([&](QTcpSocket *socket, const Request &request) {
        send(socket, request, request.method == "HEAD" ? answer(404) : image.answerTo(request));
    });
    ProbeRequest request = imageProbeOf(server.url());
    request.image = *parseImageReference(u"up.example/team/app@"_s + QString::fromLatin1(image.digest));
    request.capabilities = {u"resolve"_s};
    compare(runProbe(request), {Verdict::Ok, ContainerdOutcome::Uses, {u"capability pull"_s}});
    request.capabilities = {u"pull"_s};
    QCOMPARE(runProbe(request).verdict, Verdict::ImageNotFound);
}

void CausesTest::stopsInTheMiddle_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("head of the manifest") << u"head"_s;
    QTest::newRow("manifest") << u"manifests/sha256"_s;
    QTest::newRow("config") << u"blobs/sha256"_s;
}

/// containerd waits for the rest of what has begun, newer versions for the head no longer than 30 s.
void CausesTest::stopsInTheMiddle()
{
    QFETCH(QString, part);
    const Image image;
    const bool isHead = part == "head"_L1;
    Server server([&](QTcpSocket *socket, const Request &request) {
        const QByteArray right = image.answerTo(request);
        const bool stops = isHead ? request.method == "HEAD" : request.target.contains(part.toLatin1());
        if (stops)
            socket->write(right.first(isHead ? 20 : right.size() - 1));
        else
            send(socket, request, right);
    });
    ProbeRequest request = imageProbeOf(server.url());
    request.limits = {5s, 5s, 5s, 500ms, 50ms};
    const ProbeResult result = runProbe(request);
    compare(result, {Verdict::Timeout, ContainerdOutcome::Breaks, {isHead ? u"did not end"_s : u"in the middle"_s}});
    QCOMPARE(outcomeIn(result, {2, 2, 7}), u"breaks"_s);
    QCOMPARE(outcomeIn(result, {2, 3, 4}), isHead ? u"skips"_s : u"breaks"_s);
}

void CausesTest::noContentType()
{
    const Image image;
    Server server([&](QTcpSocket *socket, const Request &request) {
        const QByteArray right = image.answerTo(request);
        send(socket, request, isResolve(request) ? QByteArray(right).replace("Content-Type", "X-Type") : right);
    });
    compare(runProbe(imageProbeOf(server.url())),
            {Verdict::WrongContent, ContainerdOutcome::Breaks, {u"has no Content-Type"_s}});
}

void CausesTest::headRedirectedToAStorageForGet()
{
    const Image image;
    Server storage([&](QTcpSocket *socket, const Request &request) {
        send(socket, request, request.method == "HEAD" ? answer(403) : image.answerTo(request));
    });
    Server server([&](QTcpSocket *socket, const Request &request) {
        send(socket, request,
             isResolve(request) ? answer(307, {}, {"Location: " + storage.url().toLatin1() + request.path()})
                                : image.answerTo(request));
    });
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    compare(result, {Verdict::Forbidden, ContainerdOutcome::Skips, {storage.authority(), u"2.3.3"_s}});
    QCOMPARE(outcomeIn(result, {2, 3, 3}), u"skips"_s);
}

void CausesTest::insufficientScope()
{
    Server server([](QTcpSocket *socket, const Request &request) {
        const QByteArray realm = "http://" + request.headers.value("host") + "/token";
        const QByteArray error =
            request.headers.contains("authorization") ? QByteArray(",error=\"insufficient_scope\"") : QByteArray();
        send(socket, request,
             request.path() == "/token" ? answer(200, R"({"token":"useless-token"})")
                                        : answer(401, {}, {"WWW-Authenticate: Bearer realm=\"" + realm + '"' + error}));
    });
    compare(runProbe(imageProbeOf(server.url())),
            {Verdict::AuthRequired, ContainerdOutcome::Skips, {u"insufficient_scope"_s}});
}

void CausesTest::slowFirstByte()
{
    const Image image;
    Server server([&](QTcpSocket *socket, const Request &request) {
        const QByteArray bytes = image.answerTo(request);
        QTimer::singleShot(isResolve(request) ? 60ms : 0ms, socket, [=] { send(socket, request, bytes); });
    });
    ProbeRequest request = imageProbeOf(server.url());
    request.limits.slow = 50ms;
    const ProbeResult result = runProbe(request);
    compare(result, {Verdict::Ok, ContainerdOutcome::Uses, {u"first byte"_s}});
    QCOMPARE(result.stage(Stage::Manifest)->status, StageStatus::Warning);
    QVERIFY(!result.stage(Stage::Manifest)->remedy.isEmpty());
}

void CausesTest::muteHost()
{
    Server server([](QTcpSocket *, const Request &) {});
    ProbeRequest request = imageProbeOf(server.url());
    request.limits.firstByte = 100ms;
    const ProbeResult result = runProbe(request);
    compare(result, {Verdict::Timeout, ContainerdOutcome::Breaks, {}});
    QCOMPARE(outcomeIn(result, {2, 2, 7}), u"breaks"_s);
    QCOMPARE(outcomeIn(result, {2, 3, 0}), u"skips"_s);
    request.containerd = ContainerdVersion{2, 3, 4};
    const ProbeResult chosen = runProbe(request);
    QCOMPARE(chosen.containerd, ContainerdOutcome::Skips);
    QVERIFY(!chosen.toJson().contains("containerdByVersion"_L1));
}

void CausesTest::platforms_data()
{
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("wants");
    QTest::addColumn<QString>("lacks");
    QTest::newRow("one") << QStringList{u"amd64"_s} << QStringList{} << QString();
    QTest::newRow("arm64 only") << QStringList{u"arm64"_s} << QStringList{} << u"linux/amd64"_s;
    QTest::newRow("arm64 for arm64") << QStringList{u"arm64"_s} << QStringList{u"arm64"_s} << QString();
    QTest::newRow("both") << QStringList{u"arm64"_s, u"amd64"_s} << QStringList{u"amd64"_s, u"arm64"_s} << QString();
    QTest::newRow("one of two") << QStringList{u"amd64"_s} << QStringList{u"amd64"_s, u"arm64"_s} << u"linux/arm64"_s;
}

void CausesTest::platforms()
{
    QFETCH(QStringList, has);
    QFETCH(QStringList, wants);
    QFETCH(QString, lacks);
    Server server(Registry(has).handler());
    ProbeRequest request = imageProbeOf(server.url());
    request.architectures = wants;
    const ProbeResult result = runProbe(request);
    if (lacks.isEmpty())
        compare(result, {Verdict::Ok, ContainerdOutcome::Uses, {}});
    else
        compare(result, {Verdict::Incomplete, ContainerdOutcome::Partly, {lacks}});
}

void CausesTest::missingChild()
{
    Registry registry({u"amd64"_s, u"arm64"_s});
    const QByteArray child = registry.manifests.value(u"amd64"_s);
    registry.missing.insert(child);
    Server server(registry.handler());
    const ProbeResult result = runProbe(imageProbeOf(server.url()));
    compare(result, {Verdict::Incomplete, ContainerdOutcome::Partly, {u"linux/amd64"_s, QString::fromLatin1(child)}});
    QCOMPARE(result.stage(Stage::Content)->as<ContentReport>().missing.size(), 1);
}

void CausesTest::configIsHashed()
{
    const Image image;
    Server server([&](QTcpSocket *socket, const Request &request) {
        send(socket, request,
             isBlob(request) ? answer(200, image.config + QByteArray(3000, ' ')) : image.answerTo(request));
    });
    compare(runProbe(imageProbeOf(server.url())), {Verdict::WrongContent, ContainerdOutcome::Breaks, {}});
}

void CausesTest::layers_data()
{
    QTest::addColumn<QByteArray>("layer");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    const QByteArray right = Registry({}).layer;
    QTest::newRow("right") << right << u"ok"_s << u"ok"_s;
    QTest::newRow("other behind the first part")
        << QByteArray(right).replace(4000, 1, QByteArray(1, char(~right.at(4000)))) << u"ok"_s << u"wrong-content"_s;
    QTest::newRow("a web page") << QByteArray("<html>").leftJustified(right.size()) << u"wrong-content"_s
                                << u"wrong-content"_s;
    QTest::newRow("shorter") << right.first(3000) << u"wrong-content"_s << u"wrong-content"_s;
}

void CausesTest::layers()
{
    QFETCH(QByteArray, layer);
    QFETCH(QString, part);
    QFETCH(QString, whole);
    Registry registry({u"amd64"_s});
    registry.parts[sha256(registry.layer)] = layer;
    Server server(registry.handler());
    ProbeRequest request = imageProbeOf(server.url());
    QCOMPARE(verdictId(runProbe(request).verdict), part);
    QCOMPARE(server.requests.constLast().headers.value("range"), "bytes=0-1023");
    request.wholeLayers = true;
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), whole);
    QVERIFY(!server.requests.constLast().headers.contains("range"));
    if (result.verdict == Verdict::Ok)
        QCOMPARE(result.stage(Stage::Content)->as<ContentReport>().layers.value(0).size, layer.size());
}

void CausesTest::addressAsDnsName()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    Server server(always(answer(200, "{}")), makeCertificate({.names = "DNS:127.0.0.1"}, &root).server());
    ProbeRequest request = probeOf(server.url());
    request.caBundle = root.certificate;
    compare(runProbe(request),
            {Verdict::TlsNameMismatch, ContainerdOutcome::Skips, {u"as a DNS name"_s, u"127.0.0.1"_s}});
}

void CausesTest::missingIntermediate()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity middle = makeCertificate({.commonName = "the middle CA", .names = {}, .isCa = true}, &root);
    Server server(always(answer(200, "{}")), makeCertificate({}, &middle).server());
    ProbeRequest request = probeOf(server.url());
    request.caBundle = root.certificate;
    const ProbeResult result = runProbe(request);
    compare(result, {Verdict::TlsUntrusted, ContainerdOutcome::Skips, {u"the middle CA"_s}});
    QVERIFY2(result.remedy.contains("the middle CA"_L1) && result.remedy.contains("on the server"_L1),
             qPrintable(result.remedy));
}

/// The root that would be right is told.
void CausesTest::apiElsewhere()
{
    const Image image;
    Server server(image.handler());
    const ProbeResult result = runProbe(probeOf(server.url() + u"/docker-hub"_s));
    compare(result, {Verdict::NotARegistry, ContainerdOutcome::Skips, {}});
    QVERIFY2(result.remedy.contains(server.url() + u"/v2/"_s), qPrintable(result.remedy));
}

void CausesTest::httpWithBundleByVersion()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    Server server(always(answer(200, "{}")), makeCertificate({}, &root).server());
    ProbeRequest request = probeOf(u"http://"_s + server.authority());
    request.namesCaBundle = true;
    request.caBundle = root.certificate;
    const ProbeResult result = runProbe(request);
    QCOMPARE(verdictId(result.verdict), u"ok"_s);
    QCOMPARE(outcomeIn(result, {1, 6, 24}), u"skips"_s);
    QCOMPARE(outcomeIn(result, {1, 6, 25}), u"uses"_s);
    QCOMPARE(outcomeIn(result, {2, 3, 4}), u"uses"_s);
    QVERIFY2(result.summary.contains("1.6.24"_L1), qPrintable(result.summary));
    request.containerd = ContainerdVersion{1, 6, 24};
    QCOMPARE(verdictId(runProbe(request).verdict), u"https-on-http"_s);
}

MIRROR_TEST(CausesTest)
#include "tst_causes.moc"
