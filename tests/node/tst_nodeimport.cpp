// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/nodeimport.h"

#include "hosts/hoststoml.h"
#include "nodetesting.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

/// A MirrorConfig made of registries.yaml, as k3s and RKE2 have it, in the forms of their documentation.
class NodeImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registries_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("mirrors"); // "UPSTREAM HOST [override] [CA]"
        QTest::addColumn<QStringList>("notes"); // a word of each
        const auto row = [](const char *name, const QByteArray &text, const QStringList &mirrors,
                            const QStringList &notes) { QTest::newRow(name) << text << mirrors << notes; };
        row("endpoints, one with an API root",
            "mirrors:\n  docker.io:\n    endpoint:\n    - https://a.example\n    - https://b.example/v2/p\n",
            {u"docker.io https://a.example"_s, u"docker.io https://b.example/v2/p override"_s}, {});
        row("for every registry, and credentials",
            "mirrors:\n  \"*\":\n    endpoint: [https://c.example]\n  quay.io:\n    endpoint: [a.example:5000]\n"
            "configs:\n  \"a.example:5000\":\n    auth: {username: u, password: SECRET}\n",
            {u"quay.io https://a.example:5000"_s}, {u"every registry"_s, u"credentials"_s});
        row("a port in the upstream, plain http",
            "mirrors:\n  \"registry.example.com:5000\":\n    endpoint:\n      - \"http://10.0.0.5:5000\"\n",
            {u"registry.example.com:5000 http://10.0.0.5:5000"_s}, {});
        row("a path of /v2 is what is appended anyway",
            "mirrors:\n  docker.io:\n    endpoint: [\"https://a.example/v2\", \"https://b.example/\"]\n",
            {u"docker.io https://a.example/v2"_s, u"docker.io https://b.example/"_s}, {});
        row("a rewrite that puts a path before all",
            "mirrors:\n  docker.io:\n    endpoint: [\"https://a.example:5000\", \"https://b.example/v2/x/\"]\n"
            "    rewrite:\n      \"^(.*)$\": \"proxy/hub/$1\"\n",
            {u"docker.io https://a.example:5000/v2/proxy/hub override"_s,
             u"docker.io https://b.example/v2/x/proxy/hub override"_s},
            {});
        row("a rewrite of some names",
            "mirrors:\n  docker.io:\n    endpoint: [\"https://a.example:5000\"]\n    rewrite:\n"
            "      \"^rancher/(.*)\": \"mirrorproject/rancher-images/$1\"\n",
            {u"docker.io https://a.example:5000"_s}, {u"^rancher/(.*)"_s});
        row("a CA file and a client certificate of an endpoint",
            "mirrors:\n  docker.io:\n    endpoint: [\"https://a.example:5000\"]\nconfigs:\n  \"a.example:5000\":\n"
            "    tls:\n      cert_file: /c.pem\n      key_file: /k.pem\n      ca_file: /ca.pem\n",
            {u"docker.io https://a.example:5000 a-example-5000-ca"_s}, {u"client certificate"_s, u"CA file"_s});
        row("TLS of all hosts",
            "mirrors:\n  docker.io:\n    endpoint: [\"https://a.example\"]\nconfigs:\n  \"*\":\n    tls:\n"
            "      insecure_skip_verify: true\n",
            {u"docker.io https://a.example"_s}, {u"not verified"_s});
        row("a CA file of an upstream without a mirror",
            "configs:\n  registry.corp.example:\n    tls: {ca_file: /ca.pem}\n",
            {u"registry.corp.example https://registry.corp.example registry-corp-example-ca"_s}, {u"CA file"_s});
        row("an upstream that is not verified, without a mirror",
            "mirrors:\n  docker.io:\n    endpoint: [https://a.example]\nconfigs:\n  registry.corp.example:\n    tls: "
            "{insecure_skip_verify: true}\n",
            {u"docker.io https://a.example"_s}, {u"not verified"_s});
        row("shared among nodes alone", "mirrors:\n  docker.io:\n  quay.io:\n    endpoint: [https://a.example]\n",
            {u"quay.io https://a.example"_s}, {u"no endpoint"_s});
    }
    void registries()
    {
        QFETCH(QByteArray, text);
        const NodeFolder node;
        node.write(u"/etc/rancher/rke2/registries.yaml"_s, text);
        node.write(u"/registries.yaml"_s, text);
        // In a bundle, and alone.
        const QString alone = node.path() + u"/registries.yaml"_s;
        for (const QString &path : {node.path() + u"/etc"_s, alone}) {
            const Result<NodeBundle> bundle = NodeBundle::read(path);
            QVERIFY2(bundle.isOk(), bundle ? "" : qPrintable(bundle.error().message));
            const NodeImport imported = importNode(*bundle);
            QStringList mirrors;
            for (const Mirror &mirror : imported.config.mirrors) {
                for (const Host &host : mirror.hosts) {
                    QCOMPARE(host.capabilities, (QStringList{u"pull"_s, u"resolve"_s}));
                    mirrors.append(mirror.upstream + u' ' + host.url + (host.overridesPath() ? " override"_L1 : ""_L1)
                                   + (host.caBundle ? u' ' + *host.caBundle : QString()));
                }
            }
            QTEST(mirrors, "mirrors");
            QFETCH(QStringList, notes);
            QCOMPARE(imported.notes.size(), notes.size());
            for (const QString &word : std::as_const(notes))
                QVERIFY2(imported.notes.join(u'\n').contains(word), qPrintable(word));
            QVERIFY(!imported.yaml.contains("SECRET") && !imported.notes.join(u' ').contains(u"SECRET"_s));
            QCOMPARE(ShootManifest::read(imported.yaml).config(), imported.config);
        }
    }

    /// The server of a hosts.toml beside the one that the extension writes: a word of each note.
    void server_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("none") << QByteArray() << QStringList();
        QTest::newRow("the registry of Docker Hub") << QByteArray("https://registry-1.docker.io/v2") << QStringList();
        QTest::newRow("the name of Docker Hub, as many write it")
            << QByteArray("https://docker.io") << QStringList{u"https://registry-1.docker.io is asked instead"_s};
        QTest::newRow("without a scheme") << QByteArray("docker.io") << QStringList{u"web pages"_s};
        QTest::newRow("another registry") << QByteArray("https://c.example") << QStringList{u"It is the last host"_s};
    }
    void server()
    {
        QFETCH(QByteArray, server);
        QFETCH(QStringList, notes);
        const QByteArray line = server.isEmpty() ? QByteArray() : "server = \"" + server + "\"\n";
        const NodeImport imported = importHostsToml(line + "[host.\"https://a.example\"]\n", u"docker.io"_s);
        QCOMPARE(imported.config.mirrors.size(), 1);
        const QList<Host> hosts = imported.config.mirrors.constFirst().hosts;
        QCOMPARE(hosts.constFirst().url, u"https://a.example"_s);
        QCOMPARE(hosts.size(), server.contains("c.example") ? 2 : 1);
        QCOMPARE(imported.notes.size(), notes.size());
        for (const QString &word : std::as_const(notes))
            QVERIFY2(imported.notes.join(u'\n').contains(word), qPrintable(imported.notes.join(u'\n')));
    }

    void filesOfANode()
    {
        const ShootManifest manifest =
            manifestWith({"docker.io https://a.example pull", "quay.io https://b.example:5000/v2/p pull,resolve"});
        const NodeFolder node;
        node.write(u"/etc/containerd/config.toml"_s, configToml(2));
        const auto write = [&](const QString &folder, const QByteArray &content) {
            node.write(u"/etc/containerd/certs.d/%1/hosts.toml"_s.arg(folder), content);
        };
        for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror)
            write(manifest.mirror(mirror).upstream, renderHostsToml(manifest.mirror(mirror).value(), {}));
        write(u"_default"_s, renderHostsToml(manifest.mirror(0).value(), {}));
        write(u"x.io"_s, "[host.\"https://c.example\"]\nskip_verify = true\nca = \"c.pem\"\n");

        const NodeImport imported = importNode(*NodeBundle::read(node.path()));
        QCOMPARE(imported.config.mirrors.size(), 3);
        QCOMPARE(imported.config.mirrors.at(0), manifest.mirror(0).value());
        QCOMPARE(imported.notes.size(), 3); // the folder for all, skip_verify, the CA file
        QCOMPARE(ShootManifest::read(imported.yaml).config(), imported.config);
    }
};

MIRROR_TEST(NodeImportTest)
#include "tst_nodeimport.moc"
