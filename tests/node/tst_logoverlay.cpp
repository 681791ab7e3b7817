// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/logoverlay.h"

#include "containerd/trace.h"
#include "nodetesting.h"
#include "testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

QStringList linesOf(const QJsonObject &log)
{
    QStringList lines;
    const QJsonArray array = log["lines"_L1].toArray();
    for (const QJsonValue &line : array)
        lines.append(line.toString());
    return lines;
}

QList<LoggedPull> readLines(const QStringList &lines)
{
    QByteArray text = lines.join(u'\n').toUtf8();
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    PullLogReader reader;
    reader.read(buffer);
    return reader.take();
}

/// The manifests of the recorded scenarios, by their names.
QHash<QString, ShootManifest> scenarioManifests()
{
    QHash<QString, ShootManifest> manifests;
    forEachCase(u"containerd-requests.jsonl"_s, [&](const QJsonObject &scenario) {
        const QJsonObject config = scenario["mirrorConfig"_L1].toObject();
        if (config.isEmpty())
            return;
        const QJsonObject document{{u"apiVersion"_s, u"mirror.extensions.gardener.cloud/v1alpha1"_s},
                                   {u"kind"_s, u"MirrorConfig"_s},
                                   {u"mirrors"_s, QJsonArray{config}}};
        manifests.insert(scenario["scenario"_L1].toString(), ShootManifest::read(QJsonDocument(document).toJson()));
    });
    return manifests;
}

OverlaidPull overlaid(const LoggedPull &pull, const ShootManifest &manifest, const QString &version = u"any"_s)
{
    const Result<ImageReference> image = parseImageReference(pull.image);
    const ContainerdChoice choice = choiceFor(pull, *ContainerdChoice::fromId(version));
    const Trace trace = image ? predictTrace(mirrorFor(manifest, *image), *image, choice) : Trace();
    return overlay(pull, trace, manifest, choice);
}

/// "yes 404", "inferred", "no", "unknown" for each step that is not left out, of a purpose.
QStringList seen(const OverlaidPull &pull, const QString &purpose)
{
    QStringList words;
    for (const OverlaidStep &step : pull.steps) {
        if (step.predicted.purposeId() == purpose && !step.predicted.skipped && step.predicted.when.isEmpty())
            words.append(step.status == 0 ? step.seenId() : u"%1 %2"_s.arg(step.seenId()).arg(step.status));
    }
    return words;
}

QStringList pullLines(const QString &image, const QStringList &between,
                      const QString &end = u" returns image reference \\\"x\\\""_s)
{
    const auto line = u"time=\"2026-11-25T04:55:05.844831389Z\" level=info msg=\"PullImage \\\"%1\\\"%2\""_s;
    return QStringList{line.arg(image, QString())} + between + QStringList{line.arg(image, end)};
}

const auto notFoundFirst = u"time=\"2026-11-25T04:55:06Z\" level=info msg=\"trying next host - response was "
                           "http.StatusNotFound\" host=m.example"_s;
const auto forbiddenSecond = u"time=\"2026-11-25T04:55:06Z\" level=info msg=\"trying next host after status: 403 "
                             "Forbidden\" host=m.example"_s;

QJsonArray bytesOf(const QString &text)
{
    QJsonArray bytes;
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8)
        bytes += int(uchar(byte));
    return bytes;
}

} // namespace

/// Logs over predictions: which request was made, and what a log cannot tell.
class LogOverlayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each recorded log of a daemon has its one pull, with its end.
    void recordedPulls()
    {
        int logs = 0;
        forEachCase(u"containerd-logs.jsonl"_s, [&](const QJsonObject &log) {
            if (log["source"_L1] != "daemon"_L1)
                return;
            const QList<LoggedPull> pulls = readLines(linesOf(log));
            const QString name = log["scenario"_L1].toString() + u' ' + log["version"_L1].toString();
            QVERIFY2(pulls.size() == 1, qPrintable(name));
            QVERIFY2(pulls.constFirst().image == log["image"_L1].toString(), qPrintable(name));
            QVERIFY2(pulls.constFirst().resultId() == (log["pull"_L1] == "done"_L1 ? "done"_L1 : "failed"_L1),
                     qPrintable(name));
            ++logs;
        });
        QVERIFY(logs > 200);
    }

    /// At debug every request finds its place in the prediction.
    void recordedRequests()
    {
        const QHash<QString, ShootManifest> manifests = scenarioManifests();
        int requests = 0;
        forEachCase(u"containerd-logs.jsonl"_s, [&](const QJsonObject &log) {
            const QString scenario = log["scenario"_L1].toString();
            if (log["level"_L1] != "debug"_L1 || !manifests.contains(scenario))
                return;
            for (const LoggedPull &pull : readLines(linesOf(log))) {
                const OverlaidPull result = overlaid(pull, manifests[scenario]);
                const QString name = scenario + u' ' + log["version"_L1].toString() + u' ' + result.image;
                QVERIFY2(pull.hasRequests, qPrintable(name));
                QVERIFY2(result.unexpected.isEmpty(), qPrintable(name));
                QVERIFY2(log["source"_L1] != "daemon"_L1
                             || result.containerd.section(u'.', 0, 1)
                                 == log["version"_L1].toString().section(u'.', 0, 1),
                         qPrintable(name + u' ' + result.containerd));
                requests += int(pull.requests.size());
            }
        });
        QVERIFY(requests > 100);
    }

    void infoOfTheFirstGeneration()
    {
        const ShootManifest manifest = manifestWith({"docker.io https://m.example pull,resolve"});
        const auto image = u"docker.io/library/nginx:1"_s;
        const auto silent = overlaid(readLines(pullLines(image, {})).constFirst(), manifest, u"1.7"_s);
        QCOMPARE(seen(silent, u"resolve"_s), (QStringList{u"inferred"_s, u"unknown"_s}));
        QVERIFY(silent.conclusion.contains(u"m.example"_s));
        const auto missing = overlaid(readLines(pullLines(image, {notFoundFirst})).constFirst(), manifest);
        QCOMPARE(seen(missing, u"resolve"_s), (QStringList{u"yes 404"_s, u"inferred"_s}));
        QCOMPARE(missing.containerd, u"1.6-1.7"_s);
    }

    void infoOfTheSecondGeneration()
    {
        const ShootManifest manifest = manifestWith({"docker.io https://m.example pull,resolve"});
        const auto image = u"docker.io/library/nginx:1"_s;
        const auto silent = overlaid(readLines(pullLines(image, {})).constFirst(), manifest, u"2.3"_s);
        QCOMPARE(seen(silent, u"resolve"_s), (QStringList{u"inferred"_s, u"no"_s}));
        const auto refused = overlaid(readLines(pullLines(image, {forbiddenSecond})).constFirst(), manifest);
        QCOMPARE(seen(refused, u"resolve"_s), (QStringList{u"yes 403"_s, u"inferred"_s}));
        QCOMPARE(seen(refused, u"manifest"_s), (QStringList{u"inferred"_s, u"unknown"_s}));
        QVERIFY2(refused.conclusion.contains(u"m.example answered 403"_s), qPrintable(refused.conclusion));
        QVERIFY(!silent.conclusion.contains(u"Mirrors before"_s));
    }

    void hostsThatAreNotPredicted()
    {
        const ShootManifest manifest = manifestWith({"docker.io https://other.example pull,resolve"});
        const auto result =
            overlaid(readLines(pullLines(u"docker.io/library/nginx:1"_s, {notFoundFirst})).constFirst(), manifest);
        QCOMPARE(result.unexpected.size(), 1);
        QCOMPARE(result.unexpected.constFirst().host, u"m.example"_s);
    }

    /// That a failure is the last line does not say that what comes next worked.
    void aPullWithoutItsEndIsServedByNobody()
    {
        const ShootManifest manifest = manifestWith({"docker.io https://m.example pull,resolve"});
        QStringList lines = pullLines(u"docker.io/library/nginx:1"_s, {notFoundFirst});
        lines.removeLast();
        const auto result = overlaid(readLines(lines).constFirst(), manifest);
        QCOMPARE(result.pull.resultId(), u"unknown"_s);
        QVERIFY2(!result.conclusion.contains("esolved by"_L1) && !result.conclusion.contains("served by the"_L1),
                 qPrintable(result.conclusion));
    }

    void pullsAtTheSameTime()
    {
        QStringList lines = pullLines(u"docker.io/library/nginx:1"_s, {notFoundFirst});
        const QStringList other = pullLines(u"quay.io/a/b:1"_s, {});
        lines.insert(1, other.at(0));
        lines.append(other.at(1));
        const QList<LoggedPull> pulls = readLines(lines);
        QCOMPARE(pulls.size(), 2);
        // Which of the two the line is of, it does not tell.
        QVERIFY(pulls.at(0).requests.isEmpty() && pulls.at(1).requests.isEmpty());
        QCOMPARE(pulls.at(0).shared.size(), 1);
        QCOMPARE(pulls.at(0).shared.constFirst().others, QStringList{u"quay.io/a/b:1"_s});
        QCOMPARE(pulls.at(1).shared.constFirst().others, QStringList{u"docker.io/library/nginx:1"_s});

        lines[2] = u"level=info msg=\"trying next host after status: 403 Forbidden\" host=m.example method=HEAD "
                   "url=\"https://m.example/v2/a/b/manifests/1?ns=quay.io\""_s;
        const QList<LoggedPull> told = readLines(lines);
        QVERIFY(told.at(0).requests.isEmpty());
        QCOMPARE(told.at(1).requests.size(), 1);
        QCOMPARE(told.at(1).requests.constFirst().status, 403);
    }

    void failuresOfPullsAtTheSameTime_data()
    {
        QTest::addColumn<QList<QByteArray>>("mirrors");
        QTest::addColumn<QStringList>("ofNginx");
        QTest::addColumn<QStringList>("ofOther");
        QTest::addColumn<int>("unexpected");
        const QByteArray docker("docker.io https://m.example pull,resolve");
        QTest::newRow("the host is that of one")
            << QList<QByteArray>{docker, "quay.io https://other.example pull,resolve"}
            << QStringList{u"yes 404"_s, u"inferred"_s} << QStringList{u"inferred"_s, u"no"_s} << 0;
        QTest::newRow("the host is that of both")
            << QList<QByteArray>{docker, "quay.io https://m.example pull,resolve"}
            << QStringList{u"inferred"_s, u"unknown"_s} << QStringList{u"inferred"_s, u"unknown"_s} << 0;
        QTest::newRow("the host is that of none")
            << QList<QByteArray>{"docker.io https://a.example pull,resolve", "quay.io https://b.example pull,resolve"}
            << QStringList{u"inferred"_s, u"unknown"_s} << QStringList{u"inferred"_s, u"unknown"_s} << 1;
    }
    void failuresOfPullsAtTheSameTime()
    {
        QFETCH(QList<QByteArray>, mirrors);
        QFETCH(QStringList, ofNginx);
        QFETCH(QStringList, ofOther);
        QFETCH(int, unexpected);
        const auto failed = u"level=info msg=\"trying next host after status: 404 Not Found\" host=m.example"_s;
        QStringList lines = pullLines(u"docker.io/library/nginx:1"_s, {failed});
        const QStringList other = pullLines(u"quay.io/a/b:1"_s, {});
        lines.insert(1, other.at(0));
        lines.append(other.at(1));
        const QList<LoggedPull> pulls = readLines(lines);
        const ShootManifest manifest = manifestWith(mirrors);
        const OverlaidPull first = overlaid(pulls.at(0), manifest);
        const OverlaidPull second = overlaid(pulls.at(1), manifest);
        QCOMPARE(seen(first, u"resolve"_s), ofNginx);
        QCOMPARE(seen(second, u"resolve"_s), ofOther);
        QCOMPARE(first.unexpected.size(), unexpected);
        QCOMPARE(second.unexpected.size(), unexpected);
    }

    /// A pull whose beginning is not in the log is one pull, and has the name that its end gives it.
    void logsThatBeginLate_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("a failure by its URL, below a path of the mirror")
            << u"msg=\"trying next host after status: 404 Not Found\" host=m.example method=HEAD "
               "url=\"https://m.example/v2/proxy/library/nginx/manifests/1?ns=docker.io\""_s;
        QTest::newRow("a failure by its host")
            << u"msg=\"trying next host - response was http.StatusNotFound\" host=m.example"_s;
        QTest::newRow("an answer") << u"msg=\"fetch response received\" response.status=\"404 Not Found\" "
                                      "url=\"https://m.example/v2/proxy/library/nginx/manifests/1?ns=docker.io\""_s;
    }
    void logsThatBeginLate()
    {
        QFETCH(QString, before);
        QStringList lines = pullLines(u"docker.io/library/nginx:1"_s, {before});
        lines.removeFirst();
        const QList<LoggedPull> pulls = readLines(lines);
        QCOMPARE(pulls.size(), 1);
        QCOMPARE(pulls.constFirst().image, u"docker.io/library/nginx:1"_s);
        QCOMPARE(pulls.constFirst().resultId(), u"done"_s);
        QCOMPARE(pulls.constFirst().endLine, 2);
    }

    void theErrorOfAPullHasItsLine()
    {
        const ShootManifest manifest = manifestWith({"docker.io https://m.example"});
        const auto failed = u" failed\" error=\"unexpected status from HEAD request to "
                            "https://registry-1.docker.io/v2/library/nginx/manifests/1: 429 Too Many Requests"_s;
        const auto result =
            overlaid(readLines(pullLines(u"docker.io/library/nginx:1"_s, {}, failed)).constFirst(), manifest);
        QCOMPARE(seen(result, u"resolve"_s), QStringList{u"yes 429"_s});
        const auto step = std::ranges::find(result.steps, Seen::Yes, &OverlaidStep::seen);
        QCOMPARE(step->line, 2);
    }

    void pullsWithoutEndAreLimited()
    {
        QStringList lines;
        for (int i = 0; i < 2'000; ++i) {
            lines += u"msg=\"PullImage \\\"docker.io/library/nginx:%1\\\"\""_s.arg(i);
            lines += u"msg=\"trying next host after status: 404 Not Found\" host=m.example"_s;
        }
        const QList<LoggedPull> pulls = readLines(lines);
        QCOMPARE(pulls.size(), 2'000);
        QVERIFY(pulls.constLast().isAmbiguous);
        QVERIFY(pulls.constFirst().shared.size() < 100);
    }

    void formsOfAJournal_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("plain") << QString();
        QTest::newRow("journalctl") << u"Nov 25 04:55:05 node-1 containerd[812]: "_s;
        QTest::newRow("short-iso") << u"2026-11-25T04:55:05+0000 node-1 containerd[812]: "_s;
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("json of containerd") << u"log"_s;
        QTest::newRow("json of containerd in that of the journal") << u"nested"_s;
        QTest::newRow("bytes in the journal") << u"bytes"_s;
        QTest::newRow("a field a line") << u"pretty"_s;
        QTest::newRow("a container's log of Docker") << u"docker"_s;
        QTest::newRow("a container's log of the CRI") << u"2026-11-25T04:55:05.123456789Z stderr F "_s;
        QTest::newRow("Windows line ends") << u"\r"_s;
        QTest::newRow("cells of a table with commas") << u"csv"_s;
        QTest::newRow("a message of what runs containerd") << u"wrapped"_s;
    }
    void formsOfAJournal()
    {
        QFETCH(QString, before);
        QStringList lines = pullLines(u"docker.io/library/nginx:1"_s, {notFoundFirst});
        const auto compact = [](const QJsonObject &object) {
            return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        };
        for (QString &line : lines) {
            if (before == "json"_L1)
                line = compact({{u"MESSAGE"_s, line}, {u"_PID"_s, u"812"_s}});
            else if (before == "bytes"_L1)
                line = compact({{u"MESSAGE"_s, bytesOf(line)}, {u"_PID"_s, u"812"_s}});
            else if (before == "pretty"_L1)
                line = u"\t"_s + compact({{u"MESSAGE"_s, line}}).sliced(1).chopped(1) + u',';
            else if (before == "docker"_L1)
                line = compact({{u"log"_s, line + u'\n'}, {u"stream"_s, u"stderr"_s}});
            else if (before == "\r"_L1)
                line += before;
            else if (before == "wrapped"_L1)
                line = u"Nov 25 04:55:05 node-1 k0s[812]: time=\"2026-11-25 04:55:05\" level=info msg=\""_s
                    + line.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s) + u"\" component=containerd"_s;
            else if (before == "csv"_L1)
                line = u"1764046505,\"{job=\"\"containerd\"\"}\",\""_s + line.replace(u"\""_s, u"\"\""_s) + u'"';
            else if (before != "log"_L1 && before != "nested"_L1)
                line.prepend(before);
        }
        if (before == "log"_L1 || before == "nested"_L1) {
            lines = {compact({{u"msg"_s, u"PullImage \"docker.io/library/nginx:1\""_s}}),
                     compact({{u"msg"_s, u"trying next host - response was http.StatusNotFound"_s},
                              {u"host"_s, u"m.example"_s}}),
                     compact({{u"msg"_s, u"PullImage \"docker.io/library/nginx:1\" returns image reference \"x\""_s}})};
        }
        if (before == "nested"_L1) {
            for (QString &line : lines)
                line = compact({{u"MESSAGE"_s, line}});
        }
        const QList<LoggedPull> pulls = readLines(lines);
        QCOMPARE(pulls.size(), 1);
        QCOMPARE(pulls.constFirst().resultId(), u"done"_s);
        QCOMPARE(pulls.constFirst().requests.size(), 1);
        QCOMPARE(pulls.constFirst().requests.constFirst().host, u"m.example"_s);
    }

    void secretsStayOut()
    {
        const auto failed =
            u" failed\" error=\"failed to do request: Get \\\"https://cdn.example/x?sig=SECRET\\\": EOF"_s;
        const ShootManifest manifest = manifestWith({"docker.io https://m.example"});
        const auto result = overlaid(
            readLines(
                pullLines(u"docker.io/library/nginx:1"_s,
                          {u"msg=\"do request\" request.method=GET url=\"https://cdn.example/v2/library/nginx/blobs/"
                           "sha256:1?sig=SECRET\""_s},
                          failed))
                .constFirst(),
            manifest);
        QCOMPARE(result.pull.resultId(), u"failed"_s);
        QCOMPARE(result.unexpected.size(), 1);
        QVERIFY(!QJsonDocument(result.toJson()).toJson().contains("SECRET"));
    }

    void logsInUtf16()
    {
        const QString text = pullLines(u"docker.io/library/nginx:1"_s, {notFoundFirst}).join(u"\r\n"_s);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QByteArray bytes = QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            PullLogReader reader;
            QVERIFY(reader.read(buffer));
            const QList<LoggedPull> pulls = reader.take();
            QCOMPARE(pulls.size(), 1);
            QCOMPARE(pulls.constFirst().resultId(), u"done"_s);
        }
    }
};

MIRROR_TEST(LogOverlayTest)
#include "tst_logoverlay.moc"
