// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "recording.h"
#include "scenarionetwork.h"
#include "testmain.h"

#include "probe/livetrace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include <limits>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sme;
using namespace sme::test;

namespace {

/// Only what reaches a server is seen by it.
QStringList thatArrived(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.startsWith("- "_L1) || line.startsWith("tls "_L1); });
    return lines;
}

/// The first and the last of the versions that behave exactly alike in a scenario. What the machine asks for in each of
/// them is tested without a network.
QList<ContainerdVersion> outerVersions(const QJsonObject &scenario)
{
    const QJsonArray versions = scenario.value("versions"_L1).toArray();
    const ContainerdVersion first = *ContainerdVersion::find(versions.first().toString());
    const ContainerdVersion last = *ContainerdVersion::find(versions.last().toString());
    return first == last ? QList{first} : QList{first, last};
}

} // namespace

/// The live trace over real connections, against servers that behave as recorded: it makes exactly the requests of the
/// resolve step, version by version.
class LiveReplayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void cleanupTestCase();

private:
    std::map<ContainerdVersion, int> m_agreeing;
};

void LiveReplayTest::requests_data()
{
    QTest::addColumn<QJsonObject>("scenario");
    const QList<QByteArray> lines = conformanceText(u"containerd-requests.jsonl"_s).split('\n');
    for (const QByteArray &text : lines) {
        const QJsonObject scenario = QJsonDocument::fromJson(text).object();
        // Through the proxy, a connection that is reset looks like one that is closed.
        if (text.contains(R"("upstream": {"rules": [{"times": 1, "answer": {"connection": "reset"})"))
            continue;
        // What a MirrorConfig cannot express is for the reader of hosts.toml; nothing here brings credentials along.
        if (!scenario.value("mirrorConfig"_L1).isObject() || scenario.contains("credentials"_L1))
            continue;
        QTest::addRow("%s %s", qPrintable(scenario.value("scenario"_L1).toString()),
                      qPrintable(scenario.value("versions"_L1).toArray().at(0).toString()))
            << scenario;
    }
}

void LiveReplayTest::requests()
{
    QFETCH(QJsonObject, scenario);
    static const QJsonObject content = QJsonDocument::fromJson(conformanceText(u"containerd-image.json"_s)).object();
    const ImageReference image = recordedImage(scenario.value("image"_L1).toString());
    const Mirror configured = recordedMirror(scenario.value("mirrorConfig"_L1).toObject());
    const Mirror mirror = configured.upstream == image.registry ? configured : Mirror{image.registry, {}};
    const bool isMute = QJsonDocument(scenario).toJson().contains(R"("connection": "hang")");
    for (const ContainerdVersion &version : outerVersions(scenario)) {
        const ScenarioNetwork network(scenario.value("servers"_L1).toObject(), content);
        LiveTrace::Settings settings;
        // Short where a server never answers, and long where a busy machine could make an answer late.
        settings.limits = {.dial = 10s, .tls = 10s, .firstByte = isMute ? 1s : 10s, .overall = 20s};
        settings.proxy = *ProxyChoice::fromText(network.proxyUrl());
        settings.caBundle = ScenarioNetwork::systemCa().certificate;
        for (const Host &host : mirror.hosts) {
            if (host.caBundle)
                settings.caBundles.insert(host.url, ScenarioNetwork::privateCa().certificate);
        }
        LiveTrace live(predictTrace(mirror, image, version), settings);
        QSignalSpy finished(&live, &LiveTrace::finished);
        live.start();
        QVERIFY(finished.count() > 0 || finished.wait(60000));
        const QStringList made = thatArrived(network.asked());
        QStringList recorded = thatArrived(recordedLines(scenario, std::numeric_limits<qsizetype>::max()));
        if (!scenario.contains("resolveRequests"_L1))
            recorded = recorded.first(std::min(recorded.size(), made.size()));
        QVERIFY2(
            made == recorded,
            qPrintable(u"%1\n%2\n--- recorded\n%3"_s.arg(version.toString(), made.join(u'\n'), recorded.join(u'\n'))));
        if (!made.isEmpty())
            QCOMPARE(network.userAgents(), QByteArrayList{"containerd/" + version.toString().toLatin1()});
        ++m_agreeing[version];
    }
}

void LiveReplayTest::cleanupTestCase()
{
    for (const auto &[version, count] : m_agreeing)
        qInfo("%s: %d scenarios", qPrintable(version.toString()), count);
}

MIRROR_TEST(LiveReplayTest)
#include "tst_livereplay.moc"
