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

/// "HEAD resolve mirror next 404" for each step of a live trace that was made.
QStringList madeSteps(const QJsonObject &trace)
{
    QStringList made;
    for (const QJsonValue &step : trace.value("steps"_L1).toArray()) {
        if (step["outcome"_L1].isNull())
            continue;
        made +=
            u"%1 %2 %3 %4 %5"_s.arg(step["method"_L1].toString(), step["purpose"_L1].toString(),
                                    step["role"_L1].toString(), step["outcome"_L1].toString(),
                                    step["status"_L1].isNull() ? u"-"_s : QString::number(step["status"_L1].toInt()));
    }
    return made;
}

} // namespace

/// The command `trace` against servers of this process.
class CliTraceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void predicted();
    void predictedByVersion();
    void predictedByDigest();
    void predictedWithBundle();
    void text();
    void live();
    void liveUntilNothingIsLeft();
    void liveOverHttpsFirst();
    void usageErrors_data();
    void usageErrors();
    void interrupt();

private:
    static QStringList traceOf(const QString &file, const QStringList &options = {})
    {
        return QStringList{u"trace"_s, u"--format"_s, u"json"_s, u"--image"_s, u"up.invalid/team/app:1"_s, file}
        + options;
    }
    static QStringList liveTraceOf(const QString &file)
    {
        return traceOf(file, {u"--live"_s, u"--proxy"_s, u"none"_s});
    }

    Files m_files;
};

void CliTraceTest::predicted()
{
    const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
    const Run run = runCli({u"trace"_s, u"--format"_s, u"json"_s, u"--image"_s, u"nginx"_s, file});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject trace = run.object();
    QCOMPARE(trace.value("image"_L1).toString(), u"docker.io/library/nginx:latest"_s);
    QCOMPARE(trace.value("upstream"_L1).toString(), u"docker.io"_s);
    const QJsonArray steps = trace.value("steps"_L1).toArray();
    for (const QJsonValue &step : steps) {
        for (const QString &key :
             {u"method"_s, u"url"_s, u"host"_s, u"role"_s, u"purpose"_s, u"skipped"_s, u"status"_s, u"outcome"_s})
            QVERIFY2(step.toObject().contains(key), qPrintable(key));
    }
    // The mirror has pull only: the tag is resolved at the upstream.
    QVERIFY(steps.at(0)["skipped"_L1].isString());
    QCOMPARE(steps.at(0)["host"_L1].toString(), u"https://mirror.gcr.io"_s);
    QVERIFY(steps.at(1)["skipped"_L1].isNull());
    QCOMPARE(steps.at(1)["role"_L1].toString(), u"upstream"_s);
    QCOMPARE(steps.at(1)["url"_L1].toString(), u"https://registry-1.docker.io/v2/library/nginx/manifests/latest"_s);
    QVERIFY(steps.at(1)["when"_L1].isNull());
    QCOMPARE(steps.at(2)["method"_L1].toString(), u"GET"_s);
    QVERIFY(steps.at(2)["when"_L1].toString().contains("2.3.3 and newer"_L1));
    QCOMPARE(steps.at(3)["purpose"_L1].toString(), u"manifest"_s);
}

/// What is said of any version with its condition is said of one version without others'.
void CliTraceTest::predictedByVersion()
{
    const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
    const QStringList command{u"trace"_s, u"--format"_s, u"json"_s, u"--image"_s, u"nginx"_s, file, u"--containerd"_s};
    const Run old = runCli(command + QStringList{u"1.7"_s});
    QCOMPARE(old.object().value("containerd"_L1).toString(), u"1.7.34"_s);
    QVERIFY(!old.output.contains("answered 403"));
    const Run newest = runCli(command + QStringList{u"2.3.4"_s});
    QVERIFY(newest.output.contains("HEAD was answered 403"));
    QVERIFY(!newest.output.contains("and newer"));
}

void CliTraceTest::predictedByDigest()
{
    const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
    const QString digest = QString::fromLatin1(sha256("x"));
    const Run run = runCli({u"trace"_s, u"--format"_s, u"json"_s, u"--image"_s, u"nginx@"_s + digest, file});
    QCOMPARE(run.exitCode, 0);
    const QJsonValue first = run.object().value("steps"_L1).toArray().at(0);
    QVERIFY(first["skipped"_L1].isNull());
    QCOMPARE(first["method"_L1].toString(), u"HEAD"_s);
    QCOMPARE(first["url"_L1].toString(),
             u"https://mirror.gcr.io/v2/library/nginx/manifests/%1?ns=docker.io"_s.arg(digest));
}

void CliTraceTest::predictedWithBundle()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const QString file = m_files.write(
        u"shoot.yaml"_s, shootWithBundle("up.invalid", u"http://mirror.example:5000"_s, root.certificate));
    const QJsonValue first = runCli(traceOf(file)).object().value("steps"_L1).toArray().at(0);
    QCOMPARE(first["url"_L1].toString(), u"https://mirror.example:5000/v2/team/app/manifests/1?ns=up.invalid"_s);
    QVERIFY(first["why"_L1].toString().contains("HTTPS"_L1));
}

void CliTraceTest::text()
{
    const QString file = m_files.write(u"shoot.yaml"_s, validShoot());
    const Run run = runCli({u"trace"_s, u"--image"_s, u"quay.io/a/b:c"_s, file});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("HEAD https://quay.example.com/v2/a/b/manifests/c?ns=quay.io"));
    QVERIFY(run.output.contains("GET https://quay.io/v2/a/b/manifests/<digest>"));
    QCOMPARE(run.errors, QByteArray());
}

void CliTraceTest::live()
{
    const Image image;
    const ThreadedServer missing(always(answer(404)));
    const ThreadedServer right(image.handler());
    const QString file = m_files.write(u"shoot.yaml"_s, shootWithHosts("up.invalid", {missing.url, right.url}));
    const Run run = runCli(liveTraceOf(file));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(madeSteps(run.object()),
             (QStringList{u"HEAD resolve mirror next 404"_s, u"HEAD resolve mirror resolved 200"_s}));
    QCOMPARE(right.requests().size(), 1);
    QCOMPARE(right.requests().constFirst().target, "/v2/team/app/manifests/1?ns=up.invalid");
}

void CliTraceTest::liveUntilNothingIsLeft()
{
    const ThreadedServer missing(always(answer(404)));
    const QString file = m_files.write(u"shoot.yaml"_s, shootWithHosts("up.invalid", {missing.url}));
    const Run run = runCli(liveTraceOf(file));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(madeSteps(run.object()),
             (QStringList{u"HEAD resolve mirror next 404"_s, u"HEAD resolve upstream next -"_s}));

    const ThreadedServer html(always(answer(302)));
    const QString breaking = m_files.write(u"shoot.yaml"_s, shootWithHosts("up.invalid", {html.url}));
    const Run broken = runCli(liveTraceOf(breaking));
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(madeSteps(broken.object()), QStringList{u"HEAD resolve mirror breaks 302"_s});
}

/// An http URL with a CA bundle and another port than 80 is asked over HTTPS, and over HTTP where that is not spoken.
void CliTraceTest::liveOverHttpsFirst()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity identity = makeCertificate({}, &root);
    const Image image;
    const ThreadedServer tls(image.handler(), identity.server());
    const QString overTls =
        m_files.write(u"tls.yaml"_s, shootWithBundle("up.invalid", u"http://"_s + tls.authority(), root.certificate));
    const Run first = runCli(liveTraceOf(overTls));
    QVERIFY2(first.exitCode == 0, first.output.constData());
    QCOMPARE(tls.requests().size(), 1);
    QVERIFY(first.object().value("steps"_L1).toArray().at(0)["url"_L1].toString().startsWith("https:"_L1));
}

void CliTraceTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = m_files.write(u"usage.yaml"_s, validShoot());
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no image") << QStringList{file};
    QTest::newRow("image") << QStringList{u"--image"_s, u":"_s, file};
    QTest::newRow("no file") << QStringList{u"--image"_s, u"nginx"_s};
    QTest::newRow("two files") << QStringList{u"--image"_s, u"nginx"_s, file, file};
    QTest::newRow("missing file") << QStringList{u"--image"_s, u"nginx"_s, m_files.path(u"none.yaml"_s)};
}

void CliTraceTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    const Run run = runCli(QStringList{u"trace"_s} + arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.isEmpty());
}

void CliTraceTest::interrupt()
{
    const ThreadedServer silent([](QTcpSocket *, const Request &) {});
    const QString file = m_files.write(u"shoot.yaml"_s, shootWithHosts("up.invalid", {silent.url}));
    QProcess process;
    process.start(QStringLiteral(MIRROR_CLI), liveTraceOf(file));
    QTRY_VERIFY_WITH_TIMEOUT(!silent.requests().isEmpty(), 20'000);
    kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000)); // before any limit of the test
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardOutput().isEmpty());
}

MIRROR_TEST(CliTraceTest)
#include "tst_clitrace.moc"
