// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/attachment.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sme;

Q_DECLARE_METATYPE(sme::Attachment)

/// What people attach to tickets, under names that say little.
class AttachmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsTellWhatTheyAre_data();
    void textsTellWhatTheyAre();
    void filesTellWhatTheyAre_data();
    void filesTellWhatTheyAre();
    void foldersAreBundles();
};

void AttachmentTest::textsTellWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Attachment>("kind");
    const auto row = [](const char *name, const QByteArray &text, Attachment kind) {
        QTest::newRow(name) << text << kind;
    };
    row("Shoot", "# mine\n---\napiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\n", Attachment::Document);
    row("Shoot of kubectl", "{\n    \"apiVersion\": \"v1\",\n    \"items\": [\n {\"kind\": \"Shoot\"}\n]}",
        Attachment::Document);
    row("MirrorConfig alone", "mirrors:\n- upstream: quay.io\n", Attachment::Document);
    row("rows", "  - host: https://m.example.com\n", Attachment::Document);
    row("Shoot that cannot be read", "apiVersion: core.gardener.cloud/v1beta1\nkind: [Shoot\n\tx",
        Attachment::Document);
    row("Shoot with a log in a comment",
        "kind: Shoot\n# Jul 01 10:00:00 n containerd[7]: time=\"x\" level=info msg=\"PullImage\"\n",
        Attachment::Document);
    row("Shoot in Markdown", "Look:\n```yaml\napiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\n```\n",
        Attachment::Document);
    row("another manifest", "apiVersion: v1\nkind: ConfigMap\ndata: {}\n", Attachment::Document);
    row("nothing", "", Attachment::Document);
    row("prose", "Please have a look at this, it is urgent.\n", Attachment::Document);
    row("journal",
        "Nov 28 10:00:00 node-1 containerd[812]: time=\"2026-11-28T10:00:00Z\" level=info msg=\"starting\"\n",
        Attachment::Log);
    row("journal as JSON", "{\"_COMM\":\"containerd\",\"MESSAGE\":\"time=1 level=info msg=x\"}\n", Attachment::Log);
    row("plain log", "time=\"2026-11-28T10:00:00Z\" level=debug msg=resolving host=mirror.gcr.io\n", Attachment::Log);
    row("log as JSON", "{\"level\":\"info\",\"msg\":\"PullImage\",\"time\":\"2026-11-28T10:00:00Z\"}\n",
        Attachment::Log);
    row("event", "Failed to pull image \"quay.io/a/b:1\": failed to resolve reference: 10.0.0.7:5000: i/o timeout\n",
        Attachment::ErrorText);
    row("events",
        "LAST SEEN   TYPE      REASON   OBJECT    MESSAGE\n2m   Warning   Failed   pod/a     Failed to pull image "
        "\"nginx:1.27\": toomanyrequests: You have reached your pull rate limit.\n",
        Attachment::ErrorText);
    row("events as YAML", "apiVersion: v1\nitems:\n- apiVersion: v1\n  kind: Event\n  message: x\nkind: List\n",
        Attachment::ErrorText);
    row("kubelet", "Nov 28 10:00:00 n kubelet[9]: E1128 pod_workers.go:1] \"Failed to pull image quay.io/a/b:1\"\n",
        Attachment::ErrorText);
    row("pods", "{\n    \"apiVersion\": \"v1\",\n    \"items\": [\n{\n \"apiVersion\": \"v1\",\n \"kind\": \"Pod\"}]}",
        Attachment::Images);
    row("images", "nginx:1.27\nquay.io/a/b@sha256:" + QByteArray(64, 'a') + "\n\nregistry.k8s.io/pause:3.9\n",
        Attachment::Images);
    row("hosts.toml", "# managed by gardener-node-agent\nserver = \"https://quay.io\"\n", Attachment::HostsToml);
    row("hosts.toml without a server", "[host.\"https://m.example.com\"]\n  capabilities = [\"pull\"]\n",
        Attachment::HostsToml);
}

void AttachmentTest::textsTellWhatTheyAre()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Attachment, kind);
    QCOMPARE(attachmentOfText(text), kind);
}

void AttachmentTest::filesTellWhatTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Attachment>("kind");
    QTest::newRow("tar") << u"attachment1"_s << QByteArray(257, '\0') + "ustar" << Attachment::Bundle;
    QTest::newRow("gzip") << u"attachment2.bin"_s << QByteArray("\x1f\x8b\x08") << Attachment::Bundle;
    QTest::newRow("zip") << u"node.yaml"_s << QByteArray("PK\x03\x04") << Attachment::Bundle;
    QTest::newRow("zstd") << u"a"_s << QByteArray("\x28\xb5\x2f\xfd") << Attachment::Bundle;
    QTest::newRow("a log before its first pull") << u"a.log"_s << QByteArray("-- Boot 1 --\n") << Attachment::Log;
    QTest::newRow("a manifest with a strange name")
        << u"a.log"_s << QByteArray("kind: Shoot\n") << Attachment::Document;
}

void AttachmentTest::filesTellWhatTheyAre()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const Attachment, kind);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(attachmentOf(file.fileName()), kind);
}

void AttachmentTest::foldersAreBundles()
{
    const QTemporaryDir folder;
    QCOMPARE(attachmentOf(folder.path()), Attachment::Bundle);
    QCOMPARE(attachmentOf(folder.filePath(u"missing"_s)), Attachment::Document);
}

MIRROR_TEST(AttachmentTest)
#include "tst_attachment.moc"
