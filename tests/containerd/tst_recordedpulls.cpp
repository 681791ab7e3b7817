// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/pullmachine.h"
#include "containerd/trace.h"
#include "recording.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <map>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

Replay replayOf(const Trace &trace, const QJsonObject &scenario, const QJsonObject &image)
{
    return replay(trace.hosts, trace.image, trace.containerd.effective(), scenario, image);
}

/// The URLs that are predicted for what comes after resolving, whatever the digest.
QSet<QString> predictedFetches(const Trace &trace)
{
    QSet<QString> urls;
    for (const TraceStep &step : trace.steps) {
        if (!step.skipped && !step.isResolving())
            urls += QString(step.url).replace(trace.image.digest.isEmpty() ? u"<digest>"_s : trace.image.digest,
                                              u"<digest>"_s);
    }
    return urls;
}

/// Those that were asked then, but for tokens and the targets of redirects.
QSet<QString> recordedFetches(const QJsonObject &scenario)
{
    static const QRegularExpression object(u"/(manifests|blobs)/(sha256:[0-9a-f]{64})"_s);
    QSet<QString> urls;
    const QJsonArray requests = scenario.value("requests"_L1).toArray();
    for (qsizetype i = scenario.value("resolveRequests"_L1).toInt(requests.size()); i < requests.size(); ++i) {
        const QString url = requests.at(i)["url"_L1].toString();
        const int before = requests.at(i - 1)["answer"_L1].toInt();
        const QRegularExpressionMatch match = object.match(url);
        if (match.hasMatch() && !(before >= 300 && before < 400))
            urls += QString(url).replace(match.captured(2), u"<digest>"_s);
    }
    return urls;
}

} // namespace

/// The machine against what 32 releases of containerd asked for in recorded pulls.
class RecordedPullsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resolves_data();
    void resolves();
    void predicts_data() { resolves_data(); }
    void predicts();
    void cleanupTestCase();

private:
    static Trace traceOf(const QJsonObject &scenario, const ContainerdChoice &choice)
    {
        const ImageReference image = recordedImage(scenario.value("image"_L1).toString());
        const Mirror mirror = recordedMirror(scenario.value("mirrorConfig"_L1).toObject());
        return predictTrace(mirror.upstream == image.registry ? mirror : Mirror{image.registry, {}}, image, choice);
    }

    QJsonObject m_image;
    QList<QJsonObject> m_scenarios;
    std::map<ContainerdVersion, std::pair<int, int>> m_agreement; ///< agreeing and all, by version
};

void RecordedPullsTest::initTestCase()
{
    m_image = QJsonDocument::fromJson(conformanceText(u"containerd-image.json"_s)).object();
    QVERIFY(!m_image.isEmpty());
}

void RecordedPullsTest::resolves_data()
{
    QTest::addColumn<QJsonObject>("scenario");
    // What a MirrorConfig cannot express is for the reader of hosts.toml; nothing here brings credentials along.
    int rows = 0;
    const QList<QByteArray> lines = conformanceText(u"containerd-requests.jsonl"_s).split('\n');
    for (const QByteArray &text : lines) {
        const QJsonObject scenario = QJsonDocument::fromJson(text).object();
        if (!scenario.value("mirrorConfig"_L1).isObject() || scenario.value("credentials"_L1).isObject())
            continue;
        QTest::addRow("%s %s", qPrintable(scenario.value("scenario"_L1).toString()),
                      qPrintable(scenario.value("versions"_L1).toArray().at(0).toString()))
            << scenario;
        ++rows;
    }
    QVERIFY(rows > 200);
}

void RecordedPullsTest::resolves()
{
    QFETCH(QJsonObject, scenario);
    for (const QJsonValue &value : scenario.value("versions"_L1).toArray()) {
        const ContainerdVersion version = *ContainerdVersion::find(value.toString());
        auto &[agreeing, all] = m_agreement[version];
        ++all;
        const Replay made = replayOf(traceOf(scenario, version), scenario, m_image);
        QCOMPARE(made.lines.join(u'\n'), recordedLines(scenario, made.lines.size()).join(u'\n'));
        const QJsonObject outcome = scenario.value("outcome"_L1).toObject();
        const bool failsInResolve = outcome.value("pull"_L1) == "fails"_L1 && outcome.value("in"_L1) == "resolve"_L1;
        if (made.hangs)
            QCOMPARE(outcome.value("pull"_L1).toString(), u"hangs"_s);
        else if (failsInResolve)
            QVERIFY(made.outcome != PullMachine::Outcome::Resolved);
        else if (outcome.value("pull"_L1) == "done"_L1)
            QCOMPARE(made.outcome, PullMachine::Outcome::Resolved);
        ++agreeing;
    }
}

/// Each request that was made is predicted, for the version and for any.
void RecordedPullsTest::predicts()
{
    QFETCH(QJsonObject, scenario);
    for (const QJsonValue &value : scenario.value("versions"_L1).toArray()) {
        const ContainerdVersion version = *ContainerdVersion::find(value.toString());
        const Trace one = traceOf(scenario, version);
        const Replay made = replayOf(one, scenario, m_image);
        QSet<QString> predicted;
        for (const TraceStep &step : one.steps) {
            if (!step.skipped && step.isResolving())
                predicted += step.method + u' ' + step.url;
        }
        for (const QString &request : made.predictable)
            QVERIFY2(predicted.contains(request), qPrintable(request));
        const QSet<QString> fetches = predictedFetches(one);
        for (const QString &request : recordedFetches(scenario))
            QVERIFY2(fetches.contains(request), qPrintable(request));
        // What holds for any version says so for this one.
        QSet<QString> forAny;
        for (const TraceStep &step : traceOf(scenario, {}).steps) {
            if (!step.skipped && step.isResolving() && step.versions.contains(version))
                forAny += step.method + u' ' + step.url;
        }
        QCOMPARE(forAny, predicted);
    }
}

void RecordedPullsTest::cleanupTestCase()
{
    for (const auto &[version, counts] : m_agreement)
        qInfo("%s: %d of %d", qPrintable(version.toString()), counts.first, counts.second);
}

MIRROR_TEST(RecordedPullsTest)
#include "tst_recordedpulls.moc"
