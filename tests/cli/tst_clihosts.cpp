// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// The commands `hosts` and `snippet`.
class CliHostsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsFilesUnderTheirPath();
    void printsJson();
    void printsOneUpstream();
    void writesTheTree();
    void staysInTheFolder();
    void refusesToWriteInvalidManifests();
    void choosesAShootToWrite();
    void snippets_data();
    void snippets();
    void snippetOfAFlowEntry();
    void snippetOfAListItem();
    void saysWhatASnippetLacks();
    void asksWhichShoot();
};

void CliHostsTest::printsFilesUnderTheirPath()
{
    const Run run = runCli({u"hosts"_s, u"-"_s, u"--release=v0.9"_s}, validShoot());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, R"(# /etc/containerd/certs.d/docker.io/hosts.toml
server = "https://registry-1.docker.io"

[host."https://mirror.gcr.io"]
  capabilities = ["pull"]
# /etc/containerd/certs.d/quay.io/hosts.toml
server = "https://quay.io"

[host."https://quay.example.com"]
  capabilities = ["pull", "resolve"]
)"_ba);
    QCOMPARE(run.errors, QByteArray());
}

void CliHostsTest::printsJson()
{
    const Run run = runCli({u"hosts"_s, u"-"_s, u"--format=json"_s}, validShoot());
    QCOMPARE(run.exitCode, 0);
    const QJsonObject object = run.object();
    QCOMPARE(object.keys(), QStringList({u"document"_s, u"file"_s, u"files"_s}));
    const QJsonArray files = object.value(u"files"_s).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(1)[u"path"_s], u"/etc/containerd/certs.d/quay.io/hosts.toml"_s);
    QCOMPARE(files.at(1)[u"upstream"_s], u"quay.io"_s);
    QCOMPARE(files.at(1)[u"content"_s],
             u"# managed by gardener-node-agent\nserver = \"https://quay.io\"\n\n"
             "[host.\"https://quay.example.com\"]\n  capabilities = [\"pull\",\"resolve\"]\n\n"_s);
}

void CliHostsTest::printsOneUpstream()
{
    const Run run = runCli({u"hosts"_s, u"-"_s, u"--upstream"_s, u"quay.io"_s}, validShoot());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.startsWith("# /etc/containerd/certs.d/quay.io/hosts.toml\n"));
    QCOMPARE(run.output.count("server ="), 1);
    const Files files;
    const QStringList none{u"hosts"_s, u"-"_s, u"--upstream"_s, u"ghcr.io"_s};
    for (const QStringList &arguments : {none, none + QStringList{u"--output"_s, files.path(u"tree"_s)}}) {
        const Run refused = runCli(arguments, validShoot());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.errors.contains("no mirror of ghcr.io"));
    }
    QVERIFY(!QFile::exists(files.path(u"tree"_s)));
}

void CliHostsTest::writesTheTree()
{
    const Files files;
    const Run run = runCli({u"hosts"_s, u"-"_s, u"--output"_s, files.path(u"tree"_s)}, validShoot());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(files.read(u"tree/docker.io/hosts.toml"_s).contains("[host.\"https://mirror.gcr.io\"]"));
    QVERIFY(files.read(u"tree/quay.io/hosts.toml"_s).contains("[host.\"https://quay.example.com\"]"));
}

void CliHostsTest::staysInTheFolder()
{
    const Files files;
    const QByteArray text = shootWith("a", "../../escaped");
    const Run run = runCli({u"hosts"_s, u"-"_s, u"--output"_s, files.path(u"a/b/tree"_s), u"--force"_s}, text);
    QVERIFY(run.exitCode != 0);
    QVERIFY(!QFile::exists(files.path(u"a/escaped"_s)));
    QVERIFY(!QFile::exists(files.path(u"a/b/escaped"_s)));
}

void CliHostsTest::refusesToWriteInvalidManifests()
{
    const Files files;
    const QByteArray text = shootWith("a", "UPPER.example.com");
    const QStringList arguments{u"hosts"_s, u"-"_s, u"--output"_s, files.path(u"tree"_s)};
    const Run refused = runCli(arguments, text);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("-:13:19: "));
    QVERIFY(!QFile::exists(files.path(u"tree"_s)));
    QCOMPARE(runCli(arguments + QStringList{u"--force"_s}, text).exitCode, 0);
    QVERIFY(!files.read(u"tree/UPPER.example.com/hosts.toml"_s).isEmpty());

    // What can be shown is shown, and the answer is still "no".
    const Run shown = runCli({u"hosts"_s, u"-"_s}, text);
    QCOMPARE(shown.exitCode, 1);
    QVERIFY(shown.output.contains("server = \"https://UPPER.example.com\""));
    QCOMPARE(runCli({u"hosts"_s, u"-"_s, u"--force"_s}, text).exitCode, 0);
}

void CliHostsTest::choosesAShootToWrite()
{
    const Files files;
    const QByteArray text = shootWith("a", "docker.io") + "---\n" + shootWith("b", "quay.io");
    const QStringList arguments{u"hosts"_s, u"-"_s, u"--output"_s, files.path(u"tree"_s)};
    const Run ambiguous = runCli(arguments, text);
    QCOMPARE(ambiguous.exitCode, 2);
    QVERIFY(ambiguous.errors.contains("garden-dev/a"));
    QVERIFY(ambiguous.errors.contains("garden-dev/b"));
    QVERIFY(!QFile::exists(files.path(u"tree"_s)));
    QCOMPARE(runCli(arguments + QStringList{u"--shoot"_s, u"b"_s}, text).exitCode, 0);
    QCOMPARE(QDir(files.path(u"tree"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"quay.io"_s});
}

void CliHostsTest::snippets_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("shoot") << u"shoot"_s << validShoot();
    QTest::newRow("extension") << u"extension"_s << R"(type: registry-mirror
providerConfig:
  apiVersion: mirror.extensions.gardener.cloud/v1alpha1
  kind: MirrorConfig
  mirrors:
  - upstream: docker.io # hub
    hosts:
    - host: "https://mirror.gcr.io"
      capabilities: ["pull"]
  - upstream: quay.io
    hosts:
    - host: https://quay.example.com
      capabilities: ["pull", "resolve"]
)"_ba;
    QTest::newRow("provider-config") << u"provider-config"_s << R"(apiVersion: mirror.extensions.gardener.cloud/v1alpha1
kind: MirrorConfig
mirrors:
- upstream: docker.io # hub
  hosts:
  - host: "https://mirror.gcr.io"
    capabilities: ["pull"]
- upstream: quay.io
  hosts:
  - host: https://quay.example.com
    capabilities: ["pull", "resolve"]
)"_ba;
}

void CliHostsTest::snippets()
{
    QFETCH(const QString, scope);
    QFETCH(const QByteArray, expected);
    const Run run = runCli({u"snippet"_s, u"--scope"_s, scope, u"-"_s}, validShoot());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, expected);
    // A snippet is a file again, and the same with Windows line ends.
    QCOMPARE(runCli({u"validate"_s, u"-"_s}, run.output).exitCode, 0);
    const Run windows = runCli({u"snippet"_s, u"--scope"_s, scope, u"-"_s}, validShoot().replace("\n", "\r\n"));
    QCOMPARE(windows.output, QByteArray(expected).replace("\n", "\r\n"));
    const Run json = runCli({u"snippet"_s, u"--format=json"_s, u"--scope"_s, scope, u"-"_s}, validShoot());
    QCOMPARE(json.object().value(u"content"_s).toString().toUtf8(), expected);
}

void CliHostsTest::snippetOfAFlowEntry()
{
    const QByteArray text = R"({"kind": "Shoot", "apiVersion": "core.gardener.cloud/v1beta1", "spec": {
  "extensions": [
    {"type": "registry-mirror",
      "providerConfig": null}, {"type": "other"}
  ]
}})";
    const Run run = runCli({u"snippet"_s, u"--scope=extension"_s, u"-"_s}, text);
    QCOMPARE(run.output, "{\"type\": \"registry-mirror\",\n  \"providerConfig\": null}\n"_ba);
}

void CliHostsTest::snippetOfAListItem()
{
    const QByteArray text = "\xef\xbb\xbfkind: List\nitems:\n- kind: Secret\n- kind: Shoot\n  metadata: # who\n"
                            "    name: a\n# between\n- {kind: Shoot, metadata: {name: b}}\n";
    const Run block = runCli({u"snippet"_s, u"-"_s, u"--shoot=a"_s}, text);
    QCOMPARE(block.output, "kind: Shoot\nmetadata: # who\n  name: a\n"_ba);
    const Run flow = runCli({u"snippet"_s, u"-"_s, u"--shoot=b"_s}, text);
    QCOMPARE(flow.output, "{kind: Shoot, metadata: {name: b}}\n"_ba);
}

void CliHostsTest::saysWhatASnippetLacks()
{
    const QByteArray text = "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nspec: {}\n";
    const Run run = runCli({u"snippet"_s, u"--scope=extension"_s, u"-"_s}, text);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.errors.contains("registry-mirror"));
}

void CliHostsTest::asksWhichShoot()
{
    const QByteArray first = shootWith("a", "docker.io");
    const QByteArray text = first + "---\n" + shootWith("b", "quay.io");
    QCOMPARE(runCli({u"snippet"_s, u"-"_s}, text).exitCode, 2);
    QCOMPARE(runCli({u"snippet"_s, u"-"_s, u"--shoot=garden-dev/c"_s}, text).exitCode, 2);
    QCOMPARE(runCli({u"snippet"_s, u"-"_s, u"--shoot=garden-dev/a"_s}, text).output, first);
}

MIRROR_TEST(CliHostsTest)
#include "tst_clihosts.moc"
