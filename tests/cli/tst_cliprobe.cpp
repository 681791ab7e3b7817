// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "cliserver.h"
#include "testcertificates.h"
#include "testmain.h"

#include <QJsonArray>
#include <QProcess>
#include <QTcpSocket>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sme::test;

namespace {

const QByteArray json = "Content-Type: application/json";

QString verdictOf(const QJsonObject &result)
{
    return result.value("verdict"_L1).toString();
}

QJsonObject stageOf(const QJsonObject &result, QLatin1StringView stage)
{
    for (const QJsonValue &value : result.value("stages"_L1).toArray()) {
        if (value["stage"_L1] == stage)
            return value.toObject();
    }
    return {};
}

/// What a server answers that never ends a request.
void silent(QTcpSocket *, const Request &)
{
}

} // namespace

/// The command `probe` against servers of this process.
class CliProbeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfAResult();
    void urls();
    void exitCodes();
    void severalFiles();
    void sharedHostIsContactedOnce();
    void invalidHosts();
    void image();
    void imageOfAnotherUpstream();
    void caFile();
    void bundleOfTheManifest();
    void httpWithBundleTriesHttpsFirst();
    void proxies();
    void timeouts();
    void text();
    void usageErrors_data();
    void usageErrors();
    void unreadableFiles();
    void interrupt_data();
    void interrupt();
};

void CliProbeTest::keysOfAResult()
{
    const ThreadedServer server(always(answer(200, "{}", {json})));
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, shootWithHosts("docker.io", {server.url}));
    const Run run = runCli({u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s, file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.output.count('\n'), 1);
    const QJsonObject result = run.object();
    for (const QString &key : {u"file"_s, u"upstream"_s, u"host"_s, u"root"_s, u"field"_s, u"verdict"_s,
                               u"containerd"_s, u"summary"_s, u"stages"_s, u"requests"_s, u"nodeCommands"_s})
        QVERIFY2(result.contains(key), qPrintable(key));
    QCOMPARE(result.value("file"_L1).toString(), file);
    QCOMPARE(result.value("upstream"_L1).toString(), u"docker.io"_s);
    QCOMPARE(result.value("host"_L1).toString(), server.url);
    QCOMPARE(result.value("root"_L1).toString(), server.url + u"/v2"_s);
    QCOMPARE(result.value("field"_L1).toString(), u"spec.extensions[0].providerConfig.mirrors[0].hosts[0].host"_s);
    QCOMPARE(verdictOf(result), u"ok"_s);
    QCOMPARE(result.value("containerd"_L1).toString(), u"uses"_s);
    QVERIFY(!result.value("nodeCommands"_L1).toArray().isEmpty());

    QStringList stages;
    for (const QJsonValue &stage : result.value("stages"_L1).toArray()) {
        stages += stage["stage"_L1].toString() + u' ' + stage["status"_L1].toString();
        QVERIFY(stage["durationMs"_L1].isDouble());
        QVERIFY(stage["detail"_L1].isObject());
    }
    QCOMPARE(stages,
             (QStringList{u"dns skipped"_s, u"connect passed"_s, u"tls skipped"_s, u"api passed"_s, u"auth skipped"_s,
                          u"manifest skipped"_s, u"content skipped"_s}));
    const QJsonArray requests = result.value("requests"_L1).toArray();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.at(0)["method"_L1].toString(), u"GET"_s);
    QCOMPARE(requests.at(0)["url"_L1].toString(), server.url + u"/v2/"_s);
    QCOMPARE(requests.at(0)["status"_L1].toInt(), 200);
    QVERIFY(requests.at(0)["durationMs"_L1].isDouble());
}

void CliProbeTest::urls()
{
    const ThreadedServer good(always(answer(200, "{}", {json})));
    const ThreadedServer bad(always(answer(200, "<html></html>", {"Content-Type: text/html"})));
    const Run run = runCli({u"probe"_s, u"--format=json"_s, u"--proxy=none"_s, good.url, bad.url + u"/path"_s});
    QCOMPARE(run.exitCode, 1);
    QHash<QString, QJsonObject> results;
    for (const QJsonObject &result : run.json())
        results.insert(result.value("host"_L1).toString(), result);
    QCOMPARE(results.size(), 2);
    QCOMPARE(verdictOf(results.value(good.url)), u"ok"_s);
    const QJsonObject html = results.value(bad.url + u"/path"_s);
    QCOMPARE(verdictOf(html), u"not-a-registry"_s);
    QCOMPARE(html.value("containerd"_L1).toString(), u"breaks"_s);
    QCOMPARE(html.value("root"_L1).toString(), bad.url + u"/path/v2"_s);
}

void CliProbeTest::exitCodes()
{
    const ThreadedServer good(always(answer(200, "{}", {json})));
    const ThreadedServer failing(always(answer(503)));
    QCOMPARE(runCli({u"probe"_s, u"--proxy"_s, u"none"_s, good.url}).exitCode, 0);
    QCOMPARE(runCli({u"probe"_s, u"--proxy"_s, u"none"_s, good.url, failing.url}).exitCode, 1);
    QCOMPARE(runCli({u"probe"_s}).exitCode, 2);
}

void CliProbeTest::severalFiles()
{
    const ThreadedServer server(always(answer(200, "{}", {json})));
    const Files files;
    const QString one = files.write(u"one.yaml"_s, shootWithHosts("docker.io", {server.url}));
    const QString two = files.write(u"two.yaml"_s, shootWithHosts("quay.io", {server.url + u"/quay"_s}));
    const Run run = runCli({u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s, one, two});
    QCOMPARE(run.exitCode, 0);
    QSet<QString> seen;
    for (const QJsonObject &result : run.json())
        seen += result.value("file"_L1).toString() + u' ' + result.value("upstream"_L1).toString();
    QCOMPARE(seen, (QSet<QString>{one + u" docker.io"_s, two + u" quay.io"_s}));
}

void CliProbeTest::sharedHostIsContactedOnce()
{
    const ThreadedServer server(always(answer(200, "{}", {json})));
    const Files files;
    const QString one = files.write(u"one.yaml"_s, shootWithHosts("docker.io", {server.url}));
    const QString two = files.write(u"two.yaml"_s, shootWithHosts("quay.io", {server.url}));
    const Run run = runCli({u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s, one, two});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().size(), 2);
    QCOMPARE(server.requests().size(), 1);
}

void CliProbeTest::invalidHosts()
{
    const ThreadedServer server(always(answer(200, "{}", {json})));
    const Files files;
    const QString file =
        files.write(u"shoot.yaml"_s,
                    shootWithHosts("docker.io", {u"ftp://mirror.example"_s, u"https://user@b.example"_s, server.url}));
    const Run run = runCli({u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s, file});
    QCOMPARE(run.exitCode, 1);
    const QList<QJsonObject> results = run.json();
    QCOMPARE(results.size(), 3);
    int invalid = 0;
    for (const QJsonObject &result : results) {
        if (verdictOf(result) != "invalid"_L1)
            continue;
        ++invalid;
        QVERIFY(result.value("containerd"_L1).isNull());
        QVERIFY(result.value("requests"_L1).toArray().isEmpty());
        QVERIFY(!result.value("summary"_L1).toString().isEmpty());
    }
    QCOMPARE(invalid, 2);
}

void CliProbeTest::image()
{
    const Image image;
    const ThreadedServer server(image.handler());
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, shootWithHosts("up.example", {server.url}));
    const QStringList common{u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s};
    const Run run = runCli(common + QStringList{u"--image"_s, u"up.example/team/app:1"_s, file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(stageOf(run.object(), "manifest"_L1).value("detail"_L1)["digest"_L1].toString(),
             QString::fromLatin1(image.digest));
    QCOMPARE(stageOf(run.object(), "content"_L1).value("status"_L1).toString(), u"passed"_s);
    QVERIFY(server.requests().at(1).target.endsWith("?ns=up.example"));

    // A plain URL stands for the upstream that is named, or for that of the image.
    const Run named = runCli(common
                             + QStringList{u"--upstream"_s, u"other.example:5000"_s, u"--image"_s,
                                           u"other.example:5000/team/app:1"_s, server.url});
    QCOMPARE(named.exitCode, 0);
    QVERIFY(server.requests().constLast().target.endsWith("?ns=other.example%3A5000"));
    const Run missing = runCli(common + QStringList{u"--image"_s, u"up.example/team/none:1"_s, server.url});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(verdictOf(missing.object()), u"image-not-found"_s);
}

void CliProbeTest::imageOfAnotherUpstream()
{
    const Image image;
    const ThreadedServer server(image.handler());
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, shootWithHosts("up.example", {server.url}));
    const Run run = runCli({u"probe"_s, u"--proxy"_s, u"none"_s, u"--image"_s, u"other.example/team/app:1"_s, file});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.errors.contains("other.example"));
    QCOMPARE(server.requests().size(), 1);
}

void CliProbeTest::caFile()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity identity = makeCertificate({}, &root);
    const ThreadedServer server(always(answer(200, "{}", {json})), identity.server());
    const Files files;
    const QString ca = files.write(u"ca.pem"_s, root.certificate);
    const QStringList common{u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s, server.url};
    const Run without = runCli(common);
    QCOMPARE(without.exitCode, 1);
    QCOMPARE(verdictOf(without.object()), u"tls-untrusted"_s);
    const Run with = runCli(common + QStringList{u"--ca"_s, ca});
    QCOMPARE(with.exitCode, 0);
    QVERIFY(!stageOf(with.object(), "tls"_L1).value("detail"_L1)["chain"_L1].toArray().isEmpty());
    QCOMPARE(runCli(common + QStringList{u"--ca"_s, files.path(u"none.pem"_s)}).exitCode, 2);
    QCOMPARE(runCli(common + QStringList{u"--ca"_s, files.write(u"empty.pem"_s, {})}).exitCode, 2);
}

void CliProbeTest::bundleOfTheManifest()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity identity = makeCertificate({}, &root);
    const ThreadedServer server(always(answer(200, "{}", {json})), identity.server());
    const Files files;
    const QString file = files.write(u"shoot.yaml"_s, shootWithBundle("docker.io", server.url, root.certificate));
    const Run run = runCli({u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s, file});
    QVERIFY2(run.exitCode == 0, (run.output + run.errors).constData());
}

void CliProbeTest::httpWithBundleTriesHttpsFirst()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity identity = makeCertificate({}, &root);
    const ThreadedServer server(always(answer(200, "{}", {json})), identity.server());
    const Files files;
    const QString file =
        files.write(u"shoot.yaml"_s, shootWithBundle("docker.io", u"http://"_s + server.authority(), root.certificate));
    const Run run = runCli({u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s, file});
    QVERIFY2(run.exitCode == 0, (run.output + run.errors).constData());
    QCOMPARE(stageOf(run.object(), "tls"_L1).value("status"_L1).toString(), u"passed"_s);
    QVERIFY(run.object().value("requests"_L1).toArray().at(0)["url"_L1].toString().startsWith("https:"_L1));
}

void CliProbeTest::proxies()
{
    const ThreadedServer proxy(always(answer(200, "{}", {json})));
    const QStringList words{u"probe"_s, u"--format"_s, u"json"_s, u"http://mirror.invalid"_s};
    const Run direct = runCli(words + QStringList{u"--proxy"_s, u"none"_s}, {}, {u"http_proxy="_s + proxy.url});
    QCOMPARE(verdictOf(direct.object()), u"dns-failure"_s);
    QVERIFY(proxy.requests().isEmpty());
    const Run environment = runCli(words, {}, {u"http_proxy="_s + proxy.url});
    QCOMPARE(verdictOf(environment.object()), u"ok"_s);
    QCOMPARE(environment.object().value("proxy"_L1).toString(), proxy.url);
    QCOMPARE(proxy.requests().constFirst().target, "http://mirror.invalid/v2/");
    const Run excepted = runCli(words, {}, {u"http_proxy="_s + proxy.url, u"no_proxy=.example,invalid"_s});
    QCOMPARE(verdictOf(excepted.object()), u"dns-failure"_s);
    QCOMPARE(verdictOf(runCli(words + QStringList{u"--proxy"_s, proxy.url}).object()), u"ok"_s);
    QCOMPARE(verdictOf(runCli(words + QStringList{u"--proxy"_s, u"http://127.0.0.1:1"_s}).object()),
             u"proxy-failure"_s);
}

void CliProbeTest::timeouts()
{
    const ThreadedServer server(silent);
    const Run run =
        runCli({u"probe"_s, u"--format"_s, u"json"_s, u"--proxy"_s, u"none"_s, u"--timeout"_s, u"0.3"_s, server.url});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.milliseconds < 10'000);
    QCOMPARE(verdictOf(run.object()), u"timeout"_s);
    QCOMPARE(stageOf(run.object(), "api"_L1).value("detail"_L1)["limit"_L1].toString(), u"overall"_s);
}

void CliProbeTest::text()
{
    const ThreadedServer good(always(answer(200, "{}", {json})));
    const ThreadedServer bad(always(answer(403)));
    const Run run = runCli({u"probe"_s, u"--proxy"_s, u"none"_s, good.url, bad.url});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output.count('\n'), 2);
    QVERIFY(run.output.contains("forbidden"));
    QVERIFY(run.output.contains(bad.url.toLatin1()));
    // Progress is for terminals.
    QCOMPARE(run.errors, QByteArray());
    QVERIFY(!run.output.contains('\x1b'));
}

void CliProbeTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString url = u"http://127.0.0.1:1"_s;
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("image") << QStringList{u"--image"_s, u"UPPER/case:"_s, url};
    QTest::newRow("proxy") << QStringList{u"--proxy"_s, u"ftp://proxy.example"_s, url};
    QTest::newRow("timeout is no number") << QStringList{u"--timeout"_s, u"soon"_s, url};
    QTest::newRow("negative timeout") << QStringList{u"--timeout=-1"_s, url};
    QTest::newRow("no dial timeout") << QStringList{u"--dial-timeout"_s, u"0"_s, url};
    QTest::newRow("no concurrency") << QStringList{u"--concurrency"_s, u"0"_s, url};
    QTest::newRow("unknown option") << QStringList{u"--insecure"_s, url};
}

void CliProbeTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    const Run run = runCli(QStringList{u"probe"_s} + arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.isEmpty());
}

void CliProbeTest::unreadableFiles()
{
    const Files files;
    QCOMPARE(runCli({u"probe"_s, files.path(u"none.yaml"_s)}).exitCode, 2);
    const Run broken = runCli({u"probe"_s, files.write(u"broken.yaml"_s, "a: [")});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(!broken.errors.isEmpty());
}

void CliProbeTest::interrupt_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("json") << QByteArray("json");
    QTest::newRow("text") << QByteArray("text");
}

void CliProbeTest::interrupt()
{
    QFETCH(QByteArray, format);
    const ThreadedServer server(silent);
    const ThreadedServer fast(always(answer(200, "{}", {json})));
    QProcess process;
    process.start(QStringLiteral(MIRROR_CLI),
                  {u"probe"_s, u"--format"_s, QString::fromLatin1(format), u"--proxy"_s, u"none"_s, server.url,
                   server.url + u"/other"_s, fast.url});
    QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() == 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 20'000);
    kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000)); // before any limit of the test
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray output = process.readAllStandardOutput();
    QCOMPARE(output.count('\n'), 3);
    QCOMPARE(output.count("cancelled"), 2);
}

MIRROR_TEST(CliProbeTest)
#include "tst_cliprobe.moc"
