// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/hosturl.h"
#include "hosts/filehosts.h"
#include "recording.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// The hosts.toml that containerd finds for an image; nothing if there is none.
std::optional<QByteArray> foundFile(const QJsonObject &files, const ImageReference &image)
{
    for (const QString &directory : lookupDirectories(image.registry)) {
        // The first directory that is there counts, whatever is in it.
        const QString path = directory + "/hosts.toml"_L1;
        if (files.contains(path))
            return files.value(path).toString().toUtf8();
    }
    return {};
}

/// Whether a file that the hosts.toml names is missing or holds no certificate: then nobody is asked.
bool lacksCa(const HostsToml &file, const QJsonObject &files)
{
    for (const HostSettings &host : file.hosts) {
        for (const QString &path : host.ca) {
            const QString name = path.section(u'/', -1);
            const auto isThis = [&name](const QString &key) { return key.endsWith(u'/' + name); };
            const QStringList keys = files.keys();
            const auto found = std::find_if(keys.begin(), keys.end(), isThis);
            if (found == keys.end() || files.value(*found).toString() != "@private-ca"_L1)
                return true;
        }
    }
    return false;
}

/// Whether a host is sent a header that begins so.
bool brings(const HostsToml &file, QStringView header)
{
    return std::any_of(file.hosts.begin(), file.hosts.end(), [header](const HostSettings &host) {
        return std::any_of(host.headers.begin(), host.headers.end(),
                           [header](const QString &own) { return own.startsWith(header, Qt::CaseInsensitive); });
    });
}

} // namespace

/// The reader of hosts.toml and the machine together, against what 32 releases asked for: each file of the recorded
/// pulls, those that a MirrorConfig can express too.
class RecordedFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
};

void RecordedFilesTest::resolves_data()
{
    QTest::addColumn<QJsonObject>("scenario");
    const QList<QByteArray> lines = conformanceText(u"containerd-requests.jsonl"_s).split('\n');
    for (const QByteArray &text : lines) {
        const QJsonObject scenario = QJsonDocument::fromJson(text).object();
        if (scenario.isEmpty() || scenario.contains("credentials"_L1))
            continue;
        QTest::addRow("%s %s", qPrintable(scenario.value("scenario"_L1).toString()),
                      qPrintable(scenario.value("versions"_L1).toArray().at(0).toString()))
            << scenario;
    }
}

void RecordedFilesTest::resolves()
{
    QFETCH(QJsonObject, scenario);
    static const QJsonObject content = QJsonDocument::fromJson(conformanceText(u"containerd-image.json"_s)).object();
    const ImageReference image = recordedImage(scenario.value("image"_L1).toString());
    const QJsonObject files = scenario.value("hostsToml"_L1).toObject();
    for (const QJsonValue &value : scenario.value("versions"_L1).toArray()) {
        const ContainerdVersion version = *ContainerdVersion::find(value.toString());
        QList<PullHost> hosts = pullHosts(Mirror{image.registry, {}}, image);
        if (const std::optional<QByteArray> bytes = foundFile(files, image)) {
            const Result<HostsToml> file = readHostsToml(*bytes, behavioursOf(version));
            if (file && lacksCa(*file, files)) {
                QCOMPARE(scenario.value("resolveRequests"_L1).toInt(-1), 0);
                continue;
            }
            if (file && brings(*file, u"authorization:"))
                QSKIP("The machine brings no credentials along.");
            if (file)
                hosts = pullHosts(*file, image);
        }
        const Replay made = replay(hosts, image, version, scenario, content);
        QVERIFY2(made.lines == recordedLines(scenario, made.lines.size()),
                 qPrintable(version.toString() + u'\n' + made.lines.join(u'\n') + u"\n---\n"_s
                            + recordedLines(scenario, made.lines.size()).join(u'\n')));
    }
}

MIRROR_TEST(RecordedFilesTest)
#include "tst_recordedfiles.moc"
