// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/comparison.h"

#include "containerd/hosturl.h"
#include "hosts/hoststoml.h"
#include "hosts/hoststomlreader.h"
#include "nodetesting.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

const auto dockerFile = u"/etc/containerd/certs.d/docker.io/hosts.toml"_s;
const auto quayFile = u"/etc/containerd/certs.d/quay.io/hosts.toml"_s;
const auto configFile = u"/etc/containerd/config.toml"_s;

ShootManifest manifest()
{
    return manifestWith({"docker.io https://a.example pull", "quay.io https://b.example:5000/v2/p pull,resolve"});
}

QByteArray fileOf(int mirror)
{
    return renderHostsToml(manifest().mirror(mirror).value(), ReleaseChoice());
}

/// A node that has what the manifest asks for.
void writeHealthy(const NodeFolder &node, int configVersion = 2)
{
    node.write(configFile, configToml(configVersion));
    node.write(u"/etc/containerd/conf.d/empty.toml"_s, "version = " + QByteArray::number(configVersion) + '\n');
    node.write(dockerFile, fileOf(0));
    node.write(quayFile, fileOf(1));
    node.write(
        u"/node.yaml"_s,
        "apiVersion: v1\nkind: Node\nmetadata:\n  name: n1\n  annotations:\n    checksum/cloud-config-data: abc\n");
}

NodeComparison compare(const NodeFolder &node, const QString &version = u"any"_s)
{
    const Result<NodeBundle> bundle = NodeBundle::read(node.path());
    return bundle ? compareNode(*bundle, manifest(), ReleaseChoice(), *ContainerdChoice::fromId(version))
                  : NodeComparison();
}

/// "docker.io=same quay.io=missing(file)" and "node=different(config_path)", of what is not the same.
QString told(const NodeComparison &comparison)
{
    QStringList words;
    const auto add = [&](const QString &name, const UpstreamComparison &one) {
        QStringList what;
        for (const NodeDifference &difference : one.differences) {
            if (!what.contains(difference.what))
                what.append(difference.what);
        }
        if (one.status != UpstreamComparison::Status::Same)
            words.append(u"%1=%2(%3)"_s.arg(name, one.statusId(), what.join(u',')));
    };
    for (const UpstreamComparison &upstream : comparison.upstreams)
        add(upstream.upstream, upstream);
    add(u"node"_s, comparison.node);
    return words.join(u' ');
}

/// Puts a fault into a healthy node.
using Fault = std::function<void(const NodeFolder &)>;

QByteArray withRegistry(const QByteArray &lines)
{
    return configToml(2) + lines;
}

} // namespace
Q_DECLARE_METATYPE(Fault)

/// What a node has against what the manifest asks for.
class ComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthyNodes_data()
    {
        QTest::addColumn<Fault>("change");
        QTest::addColumn<QString>("version");
        const auto row = [](const char *name, const QString &version, const Fault &change) {
            QTest::newRow(name) << change << version;
        };
        row("as Gardener writes it", u"1.7"_s, [](const NodeFolder &) {});
        row("of any version", u"any"_s, [](const NodeFolder &) {});
        row("containerd 2", u"2.3"_s, [](const NodeFolder &node) { node.write(configFile, configToml(3)); });
        row("by meaning, not by bytes", u"any"_s, [](const NodeFolder &node) {
            node.write(dockerFile,
                       "server = \"https://registry-1.docker.io/\"\n[host.\"https://a.example/\"]\r\n"
                       "capabilities = [\"PULL\"]\nunknown = 1\n");
        });
        row("without schemes", u"any"_s, [](const NodeFolder &node) {
            node.write(dockerFile,
                       "server = \"registry-1.docker.io\"\n[host.\"a.example\"]\ncapabilities = [\"pull\"]\n");
        });
        row("the port that https means anyway", u"any"_s, [](const NodeFolder &node) {
            node.write(dockerFile, QByteArray(fileOf(0)).replace("https://a.example", "https://a.example:443"));
        });
        row("config.toml of version 4", u"2.3"_s, [](const NodeFolder &node) {
            node.write(configFile, QByteArray(configToml(3)).replace("version = 3", "version = 4"));
        });
        row("capabilities in another order", u"any"_s, [](const NodeFolder &node) {
            node.write(quayFile, QByteArray(fileOf(1)).replace("\"pull\",\"resolve\"", "\"resolve\",\"pull\""));
        });
    }
    void healthyNodes()
    {
        QFETCH(Fault, change);
        QFETCH(QString, version);
        const NodeFolder node;
        writeHealthy(node);
        change(node);
        QCOMPARE(told(compare(node, version)), QString());
        QVERIFY(compare(node, version).isSame());
    }

    void faults_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<Fault>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &version, const QString &expected, const Fault &change) {
            QTest::newRow(name) << version << change << expected;
        };
        const auto docker = [](const QByteArray &content) {
            return [content](const NodeFolder &node) { node.write(dockerFile, content); };
        };
        const auto config = [](const QByteArray &content) {
            return [content](const NodeFolder &node) { node.write(configFile, content); };
        };
        row("a config.toml of version 3 for 1.7", u"1.7"_s, u"node=different(config version)"_s, config(configToml(3)));
        row("a config.toml of version 4 for 2.2", u"2.2"_s, u"node=different(config version)"_s,
            config(QByteArray(configToml(3)).replace("version = 3", "version = 4")));
        row("no file", u"any"_s, u"docker.io=missing(file)"_s,
            [](const NodeFolder &node) { QFile::remove(node.path() + dockerFile); });
        row("another host", u"any"_s, u"docker.io=different(hosts)"_s,
            docker("[host.\"https://c.example\"]\ncapabilities = [\"pull\"]\n"));
        row("capabilities", u"any"_s, u"docker.io=different(capabilities)"_s,
            docker("[host.\"https://a.example\"]\ncapabilities = [\"pull\",\"resolve\"]\n"));
        row("override_path", u"any"_s, u"docker.io=different(override_path)"_s,
            docker("[host.\"https://a.example\"]\ncapabilities = [\"pull\"]\noverride_path = true\n"));
        row("server", u"any"_s, u"docker.io=different(server)"_s,
            docker("server = \"https://c.example\"\n[host.\"https://a.example\"]\ncapabilities = [\"pull\"]\n"));
        row("what MirrorConfig cannot say", u"any"_s, u"docker.io=different(skip_verify,header)"_s,
            docker("[host.\"https://a.example\"]\ncapabilities = [\"pull\"]\nskip_verify = true\n"
                   "[host.\"https://a.example\".header]\nx = \"y\"\n"));
        row("no TOML", u"any"_s, u"docker.io=unreadable(toml)"_s, docker("server = x\n"));
        row("no URL", u"any"_s, u"docker.io=unreadable(toml)"_s, docker("[host.\"https://a.example:port\"]\n"));
        row("unknown capability", u"any"_s, u"docker.io=unreadable(toml)"_s,
            docker("[host.\"https://a.example\"]\ncapabilities = [\"fetch\"]\n"));
        row("byte order mark in 2.x", u"2.3"_s, u"docker.io=unreadable(toml)"_s, docker("\xef\xbb\xbf" + fileOf(0)));
        row("byte order mark in 1.x", u"1.7"_s, QString(), docker("\xef\xbb\xbf" + fileOf(0)));
        row("dotted keys in 2.x", u"2.1"_s, u"docker.io=different(hosts)"_s,
            docker("host.\"https://a.example\".capabilities = [\"pull\"]\n"));
        row("dotted keys in 1.x", u"1.7"_s, QString(),
            docker("host.\"https://a.example\".capabilities = [\"pull\"]\n"));
        row("missing CA file", u"any"_s, u"docker.io=different(ca,ca file)"_s,
            docker("[host.\"https://a.example\"]\ncapabilities = [\"pull\"]\nca = \"gone.pem\"\n"));
        row("a file in certs.d itself", u"any"_s, u"node=different(misplaced file)"_s,
            [](const NodeFolder &node) { node.write(u"/etc/containerd/certs.d/hosts.toml"_s, fileOf(0)); });
        row("certificates as Docker has them", u"any"_s, u"docker.io=missing(docker certificates)"_s,
            [](const NodeFolder &node) {
                QFile::remove(node.path() + dockerFile);
                node.write(u"/etc/containerd/certs.d/docker.io/ca.crt"_s, "x");
            });
        row("_default", u"any"_s, u"_default=extra(mirror)"_s,
            [](const NodeFolder &node) { node.write(u"/etc/containerd/certs.d/_default/hosts.toml"_s, fileOf(0)); });
        row("another upstream", u"any"_s, u"ghcr.io:5000=extra(mirror)"_s, [](const NodeFolder &node) {
            node.write(u"/etc/containerd/certs.d/ghcr.io_5000_/hosts.toml"_s, fileOf(0));
        });
        row("a link", u"any"_s, u"docker.io=different(file)"_s, [](const NodeFolder &node) {
            QFile::remove(node.path() + dockerFile);
            node.link(dockerFile, u"/etc/passwd"_s);
        });
        const auto ignored = u"docker.io=ignored(config_path) quay.io=ignored(config_path) node=different(%1)"_s;
        row("no config_path", u"any"_s, ignored.arg(u"config_path"_s), config("version = 2\n"));
        row("a list of paths in 2.x", u"2.1"_s, ignored.arg(u"config_path"_s),
            config(configToml(3).replace("certs.d\"", "certs.d:/etc/docker/certs.d\"")));
        row("a list of paths in 1.x", u"1.7"_s, u"node=different(config_path)"_s,
            config(configToml(2).replace("certs.d\"", "certs.d:/etc/docker/certs.d\"")));
        row("table of another version", u"2.3"_s, ignored.arg(u"plugin table,config_path"_s),
            config(configToml(2).replace("version = 2", "version = 3")));
        row("old mirrors beside config_path", u"any"_s, u"node=different(old mirrors)"_s,
            config(withRegistry("[plugins.\"io.containerd.grpc.v1.cri\".registry.mirrors.\"docker.io\"]\n"
                                "endpoint = [\"https://a.example\"]\n")));
        row("an import replaces the table in 1.x", u"1.7"_s, ignored.arg(u"imports,config_path"_s),
            [](const NodeFolder &node) {
                node.write(u"/etc/containerd/conf.d/nvidia.toml"_s,
                           "[plugins.\"io.containerd.grpc.v1.cri\".containerd]\ndefault_runtime_name = \"nvidia\"\n");
            });
        row("the same import in 2.x", u"2.0"_s, QString(), [](const NodeFolder &node) {
            node.write(u"/etc/containerd/conf.d/nvidia.toml"_s,
                       "[plugins.\"io.containerd.grpc.v1.cri\".containerd]\ndefault_runtime_name = \"nvidia\"\n");
        });
        row("config.toml is no TOML", u"any"_s, u"node=different(config.toml)"_s, config("version = \n"));
        row("containerd was not restarted", u"any"_s, u"node=different(running config_path)"_s,
            [](const NodeFolder &node) {
                node.write(u"/crictl-info.json"_s, R"({"config":{"registry":{"configPath":"","mirrors":null}}})");
            });
        row("configuration not applied", u"any"_s, u"node=different(applied configuration)"_s,
            [](const NodeFolder &node) {
                node.write(u"/secret.yaml"_s,
                           "kind: Secret\nmetadata:\n  annotations:\n    checksum/data-script: def\n");
            });
    }
    void faults()
    {
        QFETCH(QString, version);
        QFETCH(Fault, change);
        const NodeFolder node;
        writeHealthy(node);
        change(node);
        const NodeComparison comparison = compare(node, version);
        QTEST(told(comparison), "expected");
        for (const UpstreamComparison &upstream : comparison.upstreams) {
            for (const NodeDifference &difference : upstream.differences)
                QVERIFY(!difference.effect.isEmpty());
        }
    }

    /// `host_port_` is looked for before `host:port`.
    void folderThatComesFirst()
    {
        const NodeFolder node;
        const ShootManifest wanted = manifestWith({"quay.io:5000 https://a.example"});
        node.write(configFile, configToml(2));
        const QByteArray right = renderHostsToml(wanted.mirror(0).value(), ReleaseChoice());
        node.write(u"/etc/containerd/certs.d/quay.io:5000/hosts.toml"_s, right);
        const auto status = [&] {
            const Result<NodeBundle> bundle = NodeBundle::read(node.path());
            return compareNode(*bundle, wanted, ReleaseChoice(), {}).upstreams.constFirst().statusId();
        };
        QCOMPARE(status(), u"same"_s);
        node.write(u"/etc/containerd/certs.d/quay.io_5000_/hosts.toml"_s, right);
        QCOMPARE(status(), u"ignored"_s);
        QFile::remove(node.path() + u"/etc/containerd/certs.d/quay.io:5000/hosts.toml"_s);
        QDir(node.path() + u"/etc/containerd/certs.d"_s).rmdir(u"quay.io:5000"_s);
        QCOMPARE(status(), u"same"_s);
    }

    void versionsOfAnEffectAreNamed()
    {
        const NodeFolder node;
        writeHealthy(node);
        node.write(dockerFile, "\xef\xbb\xbf" + fileOf(0));
        const auto any = compare(node).upstreams.constFirst();
        QCOMPARE(any.statusId(), u"unreadable"_s);
        QVERIFY(any.differences.constFirst().effect.contains(u"2.0.0"_s));
        node.write(u"/version.txt"_s, "containerd github.com/containerd/containerd 1.7.24 abc\n");
        const NodeComparison found = compare(node);
        QCOMPARE(found.containerd.id(), u"1.7.24"_s);
        QVERIFY(found.isSame());
    }

    void archives_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"tar", "tar.gz", "tar.zst", "zip"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void archives()
    {
        QFETCH(QString, format);
        const NodeFolder node;
        writeHealthy(node);
        const QString archive = node.pack(format);
        if (archive.isEmpty())
            QSKIP("There is no program here that packs this format.");
        const Result<NodeBundle> bundle = NodeBundle::read(archive);
        QVERIFY2(bundle.isOk(), bundle ? "" : qPrintable(bundle.error().message));
        QCOMPARE(told(compareNode(*bundle, manifest(), ReleaseChoice(), {})), QString());
    }

    void partsOfANode()
    {
        const NodeFolder node;
        node.write(u"/docker.io/hosts.toml"_s, fileOf(0));
        node.write(u"/quay.io/hosts.toml"_s, fileOf(1));
        const NodeComparison comparison = compare(node);
        QCOMPARE(told(comparison), QString());
        QVERIFY(!comparison.node.notChecked.isEmpty());
    }

    /// What containerd made of the files of the recorded scenarios, by version.
    void recordedFiles()
    {
        int cases = 0;
        forEachCase(u"containerd-requests.jsonl"_s, [&](const QJsonObject &scenario) {
            const QString name = scenario["scenario"_L1].toString();
            const QJsonArray requests = scenario["requests"_L1].toArray();
            if ((!name.startsWith("toml-"_L1) && !name.startsWith("dir-"_L1)) || requests.isEmpty())
                return;
            const QString registry = scenario["image"_L1].toString().section(u'/', 0, 0);
            const QJsonObject files = scenario["hostsToml"_L1].toObject();
            QByteArray content;
            for (const QString &folder : lookupDirectories(registry)) {
                const auto file = files.constFind(folder + "/hosts.toml"_L1);
                if (content.isEmpty() && file != files.constEnd())
                    content = file->toString().toUtf8();
            }
            const QString asked = QUrl(requests.at(0)["url"_L1].toString()).host();
            const QJsonArray versions = scenario["versions"_L1].toArray();
            for (const QJsonValue &version : versions) {
                const auto behaviours = behavioursOf(*ContainerdVersion::find(version.toString()));
                QString first = QUrl(serverUrl(registry)).host();
                if (const auto toml = readHostsToml(content, behaviours); toml && !toml->isIgnored) {
                    if (!toml->hosts.isEmpty())
                        first = QUrl(toml->hosts.constFirst().url).host();
                    else if (!toml->server.url.isEmpty())
                        first = QUrl(toml->server.url.contains("://"_L1) ? toml->server.url
                                                                         : "https://"_L1 + toml->server.url)
                                    .host();
                }
                QVERIFY2(asked.isEmpty() || first == asked,
                         qPrintable(name + u' ' + version.toString() + u' ' + first));
                ++cases;
            }
        });
        QVERIFY(cases > 100);
    }

    /// What counts of a folder's mode is who can put files into it, not who can look: containerd is root.
    void modesOfFolders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QStringList>("different"); // upstreams; "" is the node
        QTest::newRow("for root alone") << u"certs.d"_s << 0700 << QStringList();
        QTest::newRow("for all to look") << u"certs.d"_s << 0755 << QStringList();
        QTest::newRow("for all to write") << u"certs.d"_s << 0777 << QStringList{u""_s};
        QTest::newRow("sticky") << u"certs.d"_s << 01777 << QStringList();
        QTest::newRow("of an upstream, for its group") << u"certs.d/quay.io"_s << 0775 << QStringList{u"quay.io"_s};
        QTest::newRow("of an upstream, for root alone") << u"certs.d/quay.io"_s << 0500 << QStringList();
    }
    void modesOfFolders()
    {
        QFETCH(QString, folder);
        QFETCH(int, mode);
        const NodeFolder node;
        writeHealthy(node);
        const QByteArray path = QFile::encodeName(node.path() + u"/etc/containerd/"_s + folder);
        QCOMPARE(::chmod(path.constData(), mode_t(mode)), 0);
        const QString archive = node.pack(u"tar"_s);
        QCOMPARE(::chmod(path.constData(), 0755), 0);
        const NodeComparison comparison = compareNode(*NodeBundle::read(archive), manifest(), {}, {});
        QStringList different;
        for (const UpstreamComparison &each : QList{comparison.node} + comparison.upstreams) {
            if (each.differences.isEmpty())
                continue;
            QCOMPARE(each.differences.size(), 1);
            QCOMPARE(each.differences.constFirst().what, u"mode"_s);
            different.append(each.upstream);
        }
        QTEST(different, "different");
    }

    /// What could not be looked at is not known to be the same.
    void sameInPart()
    {
        const NodeFolder node;
        writeHealthy(node);
        QVERIFY(QFile::remove(node.path() + u"/etc/containerd/config.toml"_s));
        const NodeComparison comparison = compareNode(*NodeBundle::read(node.path()), manifest(), {}, {});
        QVERIFY(comparison.node.isSameInPart());
        QVERIFY(comparison.isSame());
        QVERIFY(!comparison.upstreams.constFirst().isSameInPart());
    }
};

MIRROR_TEST(ComparisonTest)
#include "tst_comparison.moc"
