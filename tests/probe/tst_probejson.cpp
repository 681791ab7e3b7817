// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testmain.h"

#include "probe/proberesult.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace sme;

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const ChallengeReport bearer{u"Bearer"_s, u"https://auth.example/token"_s, u"svc"_s, u"pull"_s, {}};

CertificateInfo certificate()
{
    CertificateInfo info;
    info.subject = u"CN=mirror"_s;
    info.issuer = u"CN=root"_s;
    info.names = {u"mirror.example"_s, u"192.0.2.1"_s};
    info.notBefore = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()).toUTC();
    info.notAfter = info.notBefore.addDays(1);
    return info;
}

AnswerReport refusal()
{
    return {.status = 401,
            .apiVersion = u"registry/2.0"_s,
            .contentType = u"application/json"_s,
            .server = u"nginx"_s,
            .retryAfter = u"60"_s,
            .error = u"UNAUTHORIZED: no"_s,
            .challenge = bearer,
            .redirects = {u"https://a.example/v2/"_s, u"https://b.example/v2/"_s}};
}

} // namespace

/// The report for machines: the keys of each stage, and that what was not found out has none.
class ProbeJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void details_data();
    void details();
    void stages();
    void result();
    void refusedScope();
};

void ProbeJsonTest::details_data()
{
    QTest::addColumn<StageReport>("report");
    QTest::addColumn<QByteArray>("json");
    for (const StageReport &untouched : untouchedStages())
        QTest::addRow("%s, untouched", qPrintable(stageId(untouched.stage()))) << untouched << QByteArray("{}");

    QTest::newRow("dns") << StageReport{.detail = DnsReport{{u"::1"_s, u"127.0.0.1"_s}}}
                         << QByteArray(R"({"addresses":["::1","127.0.0.1"]})");
    QTest::newRow("connect")
        << StageReport{.detail = ConnectReport{u"192.0.2.1:443"_s, u"http://proxy:3128"_s, {{u"::1"_s, u"refused"_s}}}}
        << QByteArray(
               R"({"address":"192.0.2.1:443","attempts":[{"address":"::1","error":"refused"}],"proxy":"http://proxy:3128"})");
    QTest::newRow("tls")
        << StageReport{.detail = TlsReport{u"TLSv1.3"_s, u"AES"_s, {certificate()}, {u"expired"_s}, true}}
        << QByteArray(
               R"({"chain":[{"issuer":"CN=root","notAfter":"2026-01-03T03:04:05Z","notBefore":"2026-01-02T03:04:05Z",)"
               R"("sans":["mirror.example","192.0.2.1"],"subject":"CN=mirror"}],"cipher":"AES",)"
               R"("clientCertificate":"requested","failures":["expired"],"version":"TLSv1.3"})");
    QTest::newRow("api")
        << StageReport{.detail = ApiReport{refusal()}}
        << QByteArray(
               R"({"apiVersion":"registry/2.0","challenge":{"realm":"https://auth.example/token","scheme":"Bearer",)"
               R"("scope":"pull","service":"svc"},"contentType":"application/json","error":"UNAUTHORIZED: no",)"
               R"("redirects":["https://a.example/v2/","https://b.example/v2/"],"retryAfter":"60","server":"nginx",)"
               R"("status":401,"url":"https://b.example/v2/"})");
    QTest::newRow("redirected into nothing")
        << StageReport{.detail = ApiReport{{.redirects = {u"https://a.example/v2/"_s}}}}
        << QByteArray(R"({"redirects":["https://a.example/v2/"],"url":"https://a.example/v2/"})");
    QTest::newRow("auth")
        << StageReport{.detail = AuthReport{bearer, true}}
        << QByteArray(
               R"({"realm":"https://auth.example/token","scheme":"Bearer","scope":"pull","service":"svc","token":true})");
    QTest::newRow("manifest")
        << StageReport{.detail = ManifestReport{{.status = 200}, u"sha256:1"_s, 0, u"application/json"_s}}
        << QByteArray(R"({"digest":"sha256:1","mediaType":"application/json","size":0,"status":200})");
    QTest::newRow("content")
        << StageReport{.detail = ContentReport{{.status = 200},
                                               u"sha256:1"_s,
                                               u"sha256:1"_s,
                                               QList<ContentReport::Platform>{{u"linux/amd64"_s, u"sha256:2"_s}},
                                               ContentReport::Blob{u"sha256:3"_s, {.status = 206}},
                                               {{u"sha256:4"_s, 5}},
                                               {u"a layer is missing"_s}}}
        << QByteArray(
               R"({"blob":{"digest":"sha256:3","status":206},"digest":"sha256:1","equal":true,"expected":"sha256:1",)"
               R"("layers":[{"digest":"sha256:4","size":5}],"missing":["a layer is missing"],)"
               R"("platforms":[{"digest":"sha256:2","platform":"linux/amd64"}],"status":200})");
    QTest::newRow("other content, of no platform")
        << StageReport{.detail = ContentReport{.expected = u"sha256:1"_s,
                                               .digest = u"sha256:2"_s,
                                               .platforms = QList<ContentReport::Platform>{}}}
        << QByteArray(R"({"digest":"sha256:2","equal":false,"expected":"sha256:1","platforms":[]})");
}

void ProbeJsonTest::details()
{
    QFETCH(StageReport, report);
    QFETCH(QByteArray, json);
    QCOMPARE(textOf(report.detailJson()), json);
}

void ProbeJsonTest::stages()
{
    QCOMPARE(untouchedStages().size(), qsizetype(allStages.size()));
    for (const Stage stage : allStages)
        QCOMPARE(untouchedStages().at(qsizetype(stage)).stage(), stage);

    StageReport report{.detail = DnsReport()};
    report.warn(u"slow"_s);
    report.warn(u"slow"_s);
    QCOMPARE(report.status, StageStatus::Warning);
    report.fail({.verdict = Verdict::Timeout, .reason = u"late"_s, .limit = ProbeLimit::FirstByte});
    report.warn(u"and odd"_s);
    QCOMPARE(report.status, StageStatus::Failed);
    QCOMPARE(textOf(report.detailJson()), R"({"limit":"first-byte","reason":"late","warnings":["slow","and odd"]})");
}

void ProbeJsonTest::result()
{
    ProbeResult result;
    result.request.file = u"shoot.yaml"_s;
    result.request.field = u"spec"_s;
    result.request.upstream = u"docker.io"_s;
    result.request.url = u"https://mirror.example\u202e"_s;
    result.root = u"https://mirror.example/v2"_s;
    result.verdict = Verdict::Timeout;
    result.byVersion = {ContainerdVersions::with(Behaviour::LimitsHeaderTime), ContainerdOutcome::Skips,
                        ContainerdOutcome::Breaks};
    result.containerd = result.byVersion.of({});
    result.summary = u"late"_s;
    result.remedy = u"be on time"_s;
    result.stages = {
        {.detail = ApiReport(), .status = StageStatus::Failed, .durationMs = 1.23456, .remedy = u"be on time"_s}};
    result.requests = {{u"GET"_s, u"https://mirror.example/v2/"_s, 0, 2}, {u"HEAD"_s, u"https://m"_s, 200, 0}};
    result.nodeCommands = {u"curl"_s};
    result.proxy = u"http://proxy"_s;
    QCOMPARE(textOf(result.toJson()),
             R"({"containerd":"breaks","containerdByVersion":{"1.6.0-2.2.x":"breaks","2.3.0-":"skips"},"field":"spec",)"
             R"("file":"shoot.yaml","host":"https://mirror.example\\u{202e}","nodeCommands":["curl"],)"
             R"("proxy":"http://proxy","remedy":"be on time","requests":[{"durationMs":2,"method":"GET",)"
             R"("status":null,"url":"https://mirror.example/v2/"},{"durationMs":0,"method":"HEAD","status":200,)"
             R"("url":"https://m"}],"root":"https://mirror.example/v2","stages":[{"detail":{},"durationMs":1.23,)"
             R"("remedy":"be on time","stage":"api","status":"failed"}],"summary":"late","upstream":"docker.io",)"
             R"("verdict":"timeout"})");
}

/// The error of a challenge belongs to the answer, not to the stage that asks for the token.
void ProbeJsonTest::refusedScope()
{
    ChallengeReport refused = bearer;
    refused.error = u"insufficient_scope"_s;
    const StageReport api{.detail = ApiReport{{.status = 401, .challenge = refused}}};
    QCOMPARE(api.detailJson()["challenge"_L1]["error"_L1].toString(), refused.error);
    const StageReport auth{.detail = AuthReport{refused, false}};
    QVERIFY(!auth.detailJson().contains("error"_L1));
}

MIRROR_TEST(ProbeJsonTest)
#include "tst_probejson.moc"
