// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "scenarionetwork.h"
#include "testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sme;
using namespace sme::test;

namespace {

const QString folder = QStringLiteral(MIRROR_TEST_DATA "/conformance/");

QList<QJsonObject> recorded()
{
    QList<QJsonObject> lines;
    QFile file(folder + u"containerd-requests.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines += QJsonDocument::fromJson(file.readLine()).object();
    return lines;
}

QJsonObject recordedImage()
{
    QFile file(folder + u"containerd-image.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What containerd did with the first host, as the record of its requests shows.
class Record
{
public:
    Record(const QJsonObject &line, const QJsonObject &image) : m_line(line), m_server(serverOf(host())), m_image(image)
    {
        read();
    }

    QJsonObject host() const { return m_line["mirrorConfig"_L1]["hosts"_L1].toArray().at(0).toObject(); }
    QString upstream() const { return m_line["mirrorConfig"_L1]["upstream"_L1].toString(); }
    ImageReference image() const { return *parseImageReference(m_line["image"_L1].toString()); }
    QList<ContainerdVersion> versions() const
    {
        QList<ContainerdVersion> found;
        for (const QJsonValue &version : m_line["versions"_L1].toArray())
            found += *ContainerdVersion::find(version.toString());
        return found;
    }

    /// Why one that only sees this host cannot tell what containerd did; empty if it can.
    QString hiddenBecause() const
    {
        if (m_line.contains("credentials"_L1))
            return u"the pull had credentials"_s;
        if (image().registry != upstream())
            return u"the image is not of the upstream"_s;
        const QJsonObject behaviour = m_line["servers"_L1][m_server].toObject();
        if (behaviour.value("listen"_L1) == "blackhole"_L1)
            return u"no black hole here"_s;
        for (const QJsonValue &rule : behaviour.value("rules"_L1).toArray()) {
            if (!rule["times"_L1].isUndefined() && rule["item"_L1].isUndefined())
                return u"it answers another time otherwise"_s;
        }
        if (fails() && isUpstreamTwisted() && !m_wasAsked)
            return u"the upstream failed before the host was asked"_s;
        if (!m_resolved && !m_served.isEmpty() && !m_served.contains(top()))
            return u"what the host serves cannot be known without another one"_s;
        return {};
    }

    ContainerdOutcome outcome() const
    {
        if (fails() && !isUpstreamTwisted())
            return ContainerdOutcome::Breaks;
        const bool isWhole =
            m_notServed.isEmpty() && (m_refused - m_served).isEmpty() && (m_resolved || !m_wasAskedToResolve);
        // A mirror that answers GET alone is left out for a tag, whatever it serves afterwards.
        const bool isGetOnly = m_wasAskedToResolve && m_isHeadMissing && !m_resolved && m_notServed.isEmpty();
        if ((m_served.isEmpty() && !m_resolved) || (isGetOnly && image().digest.isEmpty()))
            return ContainerdOutcome::Skips;
        return isWhole ? ContainerdOutcome::Uses : ContainerdOutcome::Partly;
    }

private:
    static QString serverOf(const QJsonObject &host)
    {
        const QString name = QUrl(host.value("host"_L1).toString()).host();
        return name.startsWith("mirror"_L1) ? name.section(u'.', 0, 0) : u"upstream"_s;
    }
    bool fails() const { return m_line["outcome"_L1]["pull"_L1] != "done"_L1; }
    bool isUpstreamTwisted() const { return m_line["servers"_L1].toObject().contains("upstream"_L1); }
    QString top() const { return m_image["digests"_L1]["index"_L1].toString(); }

    void read()
    {
        const int resolving = m_line["resolveRequests"_L1].toInt(-1);
        QString from; // the server that a redirect came from
        int number = 0;
        for (const QJsonValue &value : m_line["requests"_L1].toArray()) {
            const bool isResolving = resolving < 0 ? value["method"_L1] == "HEAD"_L1 : number < resolving;
            ++number;
            const QString to = value["to"_L1].toString();
            const bool isMirror = to == m_server || (to == "cdn"_L1 && from == m_server);
            if (to != "cdn"_L1)
                from = to;
            if (to == "auth"_L1 || !value["event"_L1].isUndefined())
                continue;
            const int status = value["answer"_L1].toInt();
            const bool isThere = status == 200 || status == 206 || status == 204;
            m_wasAsked = m_wasAsked || isMirror;
            if (isResolving) {
                m_wasAskedToResolve = m_wasAskedToResolve || isMirror;
                m_isHeadMissing = m_isHeadMissing || (isMirror && status == 404);
                m_resolved = isMirror && isThere;
                continue;
            }
            const QString digest = QUrl(value["url"_L1].toString()).path().section(u'/', -1);
            if (isMirror)
                (isThere ? m_served : m_refused) += digest;
            else if (isThere)
                m_notServed += digest;
        }
    }

    QJsonObject m_line;
    QString m_server;
    QJsonObject m_image;
    bool m_wasAsked = false;
    bool m_wasAskedToResolve = false;
    bool m_isHeadMissing = false;
    bool m_resolved = false;
    QSet<QString> m_served;
    QSet<QString> m_refused; ///< by the host, at least once
    QSet<QString> m_notServed;
};

ProbeRequest requestFor(const Record &record, const ScenarioNetwork &network, const ContainerdVersion &version)
{
    ProbeRequest request = probeOf(record.host().value("host"_L1).toString());
    request.upstream = record.upstream();
    request.overridePath = record.host().value("overridePath"_L1).toBool();
    for (const QJsonValue &capability : record.host().value("capabilities"_L1).toArray())
        request.capabilities += capability.toString();
    if (request.capabilities.isEmpty())
        request.capabilities = {u"pull"_s};
    request.image = record.image();
    request.namesCaBundle = record.host().contains("caBundleSecretReferenceName"_L1);
    request.caBundle = ScenarioNetwork::systemCa().certificate;
    if (request.namesCaBundle)
        request.caBundle += ScenarioNetwork::privateCa().certificate;
    request.proxy = *ProxyChoice::fromText(network.proxyUrl());
    request.limits.tls = 1s;
    request.limits.firstByte = 1s;
    request.containerd = version;
    return request;
}

} // namespace

/// Replays what containerd was seen doing: each host behaves as recorded, and the test must come to the outcome that
/// the record shows for the version.
class ConformanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
};

void ConformanceTest::outcomes_data()
{
    QTest::addColumn<QList<QJsonObject>>("lines");
    QMap<QString, QList<QJsonObject>> scenarios;
    for (const QJsonObject &line : recorded()) {
        if (line["mirrorConfig"_L1].isObject())
            scenarios[line["scenario"_L1].toString()] += line;
    }
    for (auto it = scenarios.cbegin(); it != scenarios.cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.value();
}

void ConformanceTest::outcomes()
{
    QFETCH(QList<QJsonObject>, lines);
    static const QJsonObject image = recordedImage();
    for (const QJsonObject &line : lines) {
        const Record record(line, image);
        if (const QString reason = record.hiddenBecause(); !reason.isEmpty()) {
            if (lines.size() == 1)
                QSKIP(qPrintable(reason));
            continue;
        }
        const QList<ContainerdVersion> versions = record.versions();
        for (const ContainerdVersion &version : {versions.constFirst(), versions.constLast()}) {
            const ScenarioNetwork network(line["servers"_L1].toObject(), image);
            const ProbeResult result = runProbe(requestFor(record, network, version));
            QVERIFY2(result.containerd == record.outcome(),
                     qPrintable(u"%1: %2, and not %3 (%4: %5)"_s.arg(version.toString(), outcomeId(result.containerd),
                                                                     outcomeId(record.outcome()),
                                                                     verdictId(result.verdict), result.summary)));
        }
    }
}

MIRROR_TEST(ConformanceTest)
#include "tst_probeconformance.moc"
