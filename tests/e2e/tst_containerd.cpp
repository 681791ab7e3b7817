// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "scenarios.h"
#include "testcertificates.h"
#include "testserver.h"

#include "hosts/hoststoml.h"
#include "node/comparison.h"
#include "probe/livetrace.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

/// What was asked of whom, in order: "HEAD http://127.0.0.1:1/v2/…".
using Log = QStringList;

Log resolveRequests(const Log &log)
{
    Log result;
    for (const QString &line : log) {
        const bool resolves =
            line.startsWith("HEAD "_L1) || line.endsWith("/manifests/1"_L1) || line.contains("/manifests/1?"_L1);
        if (resolves)
            result += line;
    }
    return result;
}

} // namespace

/// Each scenario is pulled by the real ctr with the hosts.toml that is written here, and compared with the prediction.
class ContainerdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void scenario_data();
    void scenario();
    void foldersOfNodes_data();
    void foldersOfNodes();

private:
    std::unique_ptr<Server> recording(const Twist &twist, const QByteArray &root,
                                      std::optional<QSslConfiguration> tls = {});
    static QString rootFolder() { return qEnvironmentVariable("MIRROR_E2E_CONTAINERD"); }
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    QByteArray output(const QString &program, const QStringList &arguments) const;
    static void write(const QString &path, const QByteArray &content);
    /// 0 if the image is there afterwards.
    int pull(const QString &hostsDirectory, const QString &image);
    Log live(const Mirror &mirror, const ImageReference &image);
    void compareWithPrediction(const Mirror &mirror, const ImageReference &image, const Log &made);

    QTemporaryDir m_directory;
    QProcess m_containerd;
    QString m_socket;
    ContainerdVersion m_version;
    Image m_image;
    Identity m_root;
    Log m_log;
};

void ContainerdTest::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("containerd needs root");
    for (const QString &program : {u"containerd"_s, u"ctr"_s}) {
        const QStringList folders = rootFolder().isEmpty() ? QStringList() : QStringList{rootFolder() + u"/usr/bin"_s};
        if (QStandardPaths::findExecutable(program, folders).isEmpty())
            QSKIP("containerd and ctr are not installed");
    }
    const auto version = ContainerdVersion::find(QString::fromUtf8(output(u"containerd"_s, {u"--version"_s})));
    if (!version)
        QSKIP("containerd does not tell its version");
    m_version = *version;
    qInfo("containerd %s", qPrintable(m_version.toString()));
    const QString base = m_directory.path();
    m_socket = base + u"/c.sock"_s;
    m_root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    write(base + u"/ca.pem"_s, m_root.certificate);
    QString configuration =
        u"version = 2\nroot = \"%1/root\"\nstate = \"%1/state\"\n"
        "disabled_plugins = [\"io.containerd.grpc.v1.cri\"]\n[grpc]\naddress = \"%2\"\n"_s.arg(base, m_socket);
    // ctr of 2.x lets the daemon pull, which unpacks with the snapshotters of its own list.
    if (m_version.major >= 2)
        configuration += "[[plugins.\"io.containerd.transfer.v1.local\".unpack_config]]\n"
                         "platform = \"linux/amd64\"\nsnapshotter = \"native\"\n"_L1;
    write(base + u"/config.toml"_s, configuration.toUtf8());
    m_containerd.setStandardErrorFile(base + u"/containerd.log"_s);
    start(m_containerd, u"containerd"_s, {u"-c"_s, base + u"/config.toml"_s});
    const auto answers = [this] { return !output(u"ctr"_s, {u"-a"_s, m_socket, u"version"_s}).isEmpty(); };
    for (int i = 0; i < 50 && m_containerd.state() != QProcess::NotRunning && !answers(); ++i)
        QTest::qWait(100);
    if (!answers())
        QSKIP("containerd does not start here");
}

void ContainerdTest::cleanupTestCase()
{
    m_containerd.terminate();
    m_containerd.waitForFinished(10000);
}

/// Starts a program of containerd: the machine's, or that of a folder with another system, by that system's own loader.
/// It trusts the CA of the tests.
void ContainerdTest::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SSL_CERT_FILE"_s, m_directory.filePath(u"ca.pem"_s));
    process.setProcessEnvironment(environment);
    if (rootFolder().isEmpty()) {
        process.start(program, arguments);
        return;
    }
    const QString libraries = u"%1/lib/x86_64-linux-gnu:%1/usr/lib/x86_64-linux-gnu"_s.arg(rootFolder());
    process.start(rootFolder() + u"/lib64/ld-linux-x86-64.so.2"_s,
                  QStringList{u"--library-path"_s, libraries, rootFolder() + u"/usr/bin/"_s + program} + arguments);
}

/// What a program prints; nothing if it fails.
QByteArray ContainerdTest::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    start(process, program, arguments);
    return process.waitForFinished(10000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void ContainerdTest::scenario_data()
{
    QTest::addColumn<int>("row");
    const QList<Scenario> rows = scenarios();
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", rows.at(i).name) << i;
}

std::unique_ptr<Server> ContainerdTest::recording(const Twist &twist, const QByteArray &root,
                                                  std::optional<QSslConfiguration> tls)
{
    const QString scheme = tls ? u"https"_s : u"http"_s;
    return std::make_unique<Server>(
        [=, this](QTcpSocket *socket, const Request &request) {
            m_log += u"%1 %2://%3%4"_s.arg(QString::fromLatin1(request.method), scheme,
                                           QString::fromLatin1(request.headers.value("host")),
                                           QString::fromLatin1(request.target));
            const QByteArray other = twist(m_image, request);
            const QByteArray bytes = other.isEmpty() ? m_image.answerTo(request, root) : other;
            send(socket, request, bytes);
            if (bytes.contains("Connection: close"))
                socket->disconnectFromHost();
        },
        tls);
}

int ContainerdTest::pull(const QString &hostsDirectory, const QString &image)
{
    QProcess ctr;
    ctr.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy finished(&ctr, &QProcess::finished);
    QStringList arguments{u"-a"_s,     m_socket,         u"images"_s,    u"pull"_s, u"--snapshotter"_s,
                          u"native"_s, u"--hosts-dir"_s, hostsDirectory, image};
    start(ctr, u"ctr"_s, arguments);
    if (!finished.wait(60000))
        return -1;
    if (ctr.exitCode() != 0) {
        qInfo("%s", ctr.readAll().right(300).constData());
        return ctr.exitCode();
    }
    // ctr of 2.x is content with a page instead of a manifest, from which no container can be made.
    const QString config = u"/blobs/"_s + QString::fromLatin1(m_image.configDigest);
    const bool isImage = std::ranges::any_of(m_log, [&](const QString &line) { return line.contains(config); });
    return isImage ? 0 : 1;
}

Log ContainerdTest::live(const Mirror &mirror, const ImageReference &image)
{
    m_log.clear();
    LiveTrace trace(predictTrace(mirror, image, m_version), {{}, ProxyChoice::none(), m_root.certificate, {}});
    QSignalSpy finished(&trace, &LiveTrace::finished);
    trace.start();
    if (finished.isEmpty())
        finished.wait(60000);
    return resolveRequests(m_log);
}

/// Resolve requests that were made are those that were predicted, up to the one that ended the step.
void ContainerdTest::compareWithPrediction(const Mirror &mirror, const ImageReference &image, const Log &made)
{
    Log predicted;
    const Trace trace = predictTrace(mirror, image, m_version);
    for (const TraceStep &step : trace.steps) {
        if (!step.skipped && (step.purpose == TraceStep::Purpose::Resolve || step.method == "HEAD"_L1))
            predicted += step.method + u' ' + step.url;
    }
    qsizetype at = 0;
    for (const QString &line : made) {
        if (line.startsWith("GET "_L1))
            continue; // Follows a HEAD of the same URL.
        at = predicted.indexOf(line, at);
        QVERIFY2(at >= 0, qPrintable(line + u" is not among\n"_s + predicted.join(u'\n')));
    }
}

void ContainerdTest::scenario()
{
    QFETCH(int, row);
    const Scenario scenario = scenarios().at(row);
    // containerd does not fetch again what it has, whatever the namespace.
    m_image = Image("scenario " + QByteArray::number(row));
    const Identity identity = makeCertificate({}, &m_root);
    const auto upstream = recording(scenario.upstreamWorks ? Twist(right) : status(503), "/v2", identity.server());
    Mirror mirror{upstream->authority(), {}};
    std::vector<std::unique_ptr<Server>> servers;
    for (const MirrorHost &host : scenario.hosts) {
        servers.push_back(recording(host.twist, host.root));
        mirror.hosts.append({servers.back()->url() + host.path, host.capabilities, {}, host.overridePath});
        if (host.refuses)
            servers.back()->close();
    }
    const QString suffix = scenario.byDigest ? u'@' + QString::fromLatin1(m_image.digest) : u":1"_s;
    const ImageReference image = *parseImageReference(mirror.upstream + u"/team/app"_s + suffix);

    QTemporaryDir hostsDirectory;
    QVERIFY(QDir(hostsDirectory.path()).mkdir(mirror.upstream));
    QFile file(hostsDirectory.filePath(mirror.upstream + u"/hosts.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(renderHostsToml(mirror, {}));
    file.close();

    m_log.clear();
    const int code = pull(hostsDirectory.path(), image.toString());
    const Log made = m_log;
    compareWithPrediction(mirror, image, resolveRequests(made));
    QCOMPARE(live(mirror, image), resolveRequests(made));

    // What ctr did with the first host: the pull failed, others had to serve it, or it served all that it was asked.
    const bool resolvesElsewhere =
        !scenario.byDigest && !(scenario.hosts.constFirst().capabilities == QStringList{u"pull"_s, u"resolve"_s});
    const bool othersServed = std::ranges::any_of(made, [&](const QString &line) {
        const bool fromFirst = line.contains(u"://"_s + servers.front()->authority() + u'/');
        return !fromFirst && !(resolvesElsewhere && line.startsWith("HEAD "_L1));
    });
    const bool isOther = scenario.since2 != ContainerdOutcome::Unknown && m_version.major >= 2;
    const ContainerdOutcome expected = isOther ? scenario.since2 : scenario.first;
    const ContainerdOutcome done = code != 0 ? ContainerdOutcome::Breaks
        : othersServed                       ? ContainerdOutcome::Skips
                                             : ContainerdOutcome::Uses;
    QCOMPARE(outcomeId(done), outcomeId(expected));

    ProbeRequest request = probeOf(mirror.hosts.constFirst().url);
    request.upstream = mirror.upstream;
    request.overridePath = mirror.hosts.constFirst().overridesPath();
    request.image = image;
    request.containerd = m_version;
    const ProbeResult result = runProbe(request);
    // Where others had to serve a part, the test can say more than a log of requests: that the first served the rest.
    const bool isPart = done == ContainerdOutcome::Skips && result.containerd == ContainerdOutcome::Partly;
    // What only broken servers do is judged by the worse that comes of it.
    QVERIFY2(result.containerd == (isOther ? scenario.first : done) || isPart,
             qPrintable(verdictId(result.verdict) + u": "_s + outcomeId(result.containerd) + u", "_s + result.summary));
}

void ContainerdTest::foldersOfNodes_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray table = "[host.\"HOST\"]\n  capabilities = [\"pull\", \"resolve\"]\n";
    QTest::newRow("as it should be") << table;
    QTest::newRow("other spellings") << "# by hand\n[host.\"HOST/\"]\r\n"
                                        "unknown = 1\ncapabilities = [\"RESOLVE\", \"Pull\"]\n"_ba;
    QTest::newRow("no TOML") << "server = x\n" + table;
    QTest::newRow("unknown capability") << "[host.\"HOST\"]\n  capabilities = [\"pull\", \"resolve\", \"fetch\"]\n"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + table;
    QTest::newRow("dotted keys") << "host.\"HOST\".capabilities = [\"pull\", \"resolve\"]\n"_ba;
    QTest::newRow("inline table") << "host = {\"HOST\" = {capabilities = [\"pull\", \"resolve\"]}}\n"_ba;
    QTest::newRow("only pull") << "[host.\"HOST\"]\n  capabilities = [\"pull\"]\n"_ba;
    QTest::newRow("another host") << "[host.\"http://127.0.0.1:1\"]\n  capabilities = [\"pull\", \"resolve\"]\n"_ba;
    QTest::newRow("CA that is not there") << table + "  ca = \"/etc/containerd/certs.d/gone.pem\"\n";
    QTest::newRow("no file") << QByteArray();
}

/// Whether a mirror is used is what the comparison of a node's folder with the manifest says, as ctr itself does it.
void ContainerdTest::foldersOfNodes()
{
    QFETCH(QByteArray, content);
    m_image = Image(QByteArray("folder ") + QTest::currentDataTag());
    // Without a file that says otherwise, containerd speaks plain HTTP to a registry on this computer.
    const auto upstream = recording(right, "/v2");
    const auto host = recording(right, "/v2");
    const QString name = upstream->authority();
    const QJsonObject mirror{
        {u"upstream"_s, name},
        {u"hosts"_s,
         QJsonArray{QJsonObject{{u"host"_s, host->url()}, {u"capabilities"_s, QJsonArray{u"pull"_s, u"resolve"_s}}}}}};
    const auto manifest =
        ShootManifest::read(QJsonDocument(QJsonObject{{u"apiVersion"_s, u"mirror.extensions.gardener.cloud/v1alpha1"_s},
                                                      {u"kind"_s, u"MirrorConfig"_s},
                                                      {u"mirrors"_s, QJsonArray{mirror}}})
                                .toJson());
    QTemporaryDir node;
    const QString certs = node.filePath(u"etc/containerd/certs.d"_s);
    QVERIFY(QDir().mkpath(certs + u'/' + name));
    if (!content.isEmpty())
        write(certs + u'/' + name + u"/hosts.toml"_s, content.replace("HOST", host->url().toUtf8()));
    const Result<NodeBundle> bundle = NodeBundle::read(node.path());
    QVERIFY(bundle.isOk());
    const NodeComparison comparison = compareNode(*bundle, manifest, {}, m_version);
    const UpstreamComparison &told = comparison.upstreams.constFirst();
    const bool breaks = std::ranges::any_of(
        told.differences, [](const NodeDifference &difference) { return difference.what == "ca file"_L1; });

    m_log.clear();
    const int code = pull(certs, name + u"/team/app:1"_s);
    const bool isAsked = std::ranges::any_of(
        m_log, [&](const QString &line) { return line.contains(u"://"_s + host->authority() + u'/'); });
    const bool resolves = !m_log.isEmpty() && m_log.constFirst().contains(u"://"_s + host->authority() + u'/');
    QCOMPARE(code != 0, breaks);
    if (told.status == UpstreamComparison::Status::Same)
        QVERIFY(resolves);
    else
        QVERIFY2(!resolves, qPrintable(told.statusId()));
    if (told.status == UpstreamComparison::Status::Unreadable || told.status == UpstreamComparison::Status::Missing)
        QVERIFY(!isAsked);
    if (breaks)
        QVERIFY(m_log.isEmpty());
}

void ContainerdTest::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

MIRROR_TEST(ContainerdTest)
#include "tst_containerd.moc"
