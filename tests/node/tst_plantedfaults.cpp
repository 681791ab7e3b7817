// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/hoststoml.h"
#include "node/comparison.h"
#include "nodetesting.h"
#include "testmain.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

constexpr QLatin1StringView certsFolder("/etc/containerd/certs.d/");

/// Seventeen upstreams, each with one mirror that may pull.
ShootManifest seventeenMirrors()
{
    QList<QByteArray> mirrors;
    for (int number = 1; number <= 17; ++number)
        mirrors += "r" + QByteArray::number(number) + ".example" + (number == 10 ? ":5000" : "") + " https://m"
            + QByteArray::number(number) + ".example pull";
    return manifestWith(mirrors);
}

QString fileOfMirror(int number)
{
    return certsFolder + u"r%1.example%2/hosts.toml"_s.arg(number).arg(number == 10 ? u":5000"_s : QString());
}

QByteArray hostTable(int number, const QByteArray &lines = "  capabilities = [\"pull\"]\n")
{
    return "[host.\"https://m" + QByteArray::number(number) + ".example\"]\n" + lines;
}

void writeMirrors(const NodeFolder &node, const ShootManifest &manifest, int configVersion)
{
    node.write(u"/etc/containerd/config.toml"_s, configToml(configVersion));
    node.write(u"/etc/containerd/conf.d/empty.toml"_s, "version = " + QByteArray::number(configVersion) + '\n');
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror)
        node.write(fileOfMirror(mirror + 1), renderHostsToml(manifest.mirror(mirror).value(), ReleaseChoice()));
}

/// "upstream status" of all that is not the same.
QStringList faultsIn(const NodeComparison &comparison)
{
    QStringList faults;
    for (const UpstreamComparison &upstream : comparison.upstreams) {
        if (upstream.status != UpstreamComparison::Status::Same)
            faults += upstream.upstream + u' ' + upstream.statusId();
    }
    return faults;
}

NodeComparison compareFolder(const NodeFolder &node, const ShootManifest &manifest, const QString &version)
{
    const Result<NodeBundle> bundle = NodeBundle::read(node.path());
    return bundle ? compareNode(*bundle, manifest, ReleaseChoice(), *ContainerdChoice::fromId(version))
                  : NodeComparison();
}

} // namespace

/// Many faults at once in one bundle: each is found, where it is, and nothing else; and what is healthy raises nothing.
class PlantedFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreFound()
    {
        const NodeFolder node;
        const ShootManifest manifest = seventeenMirrors();
        writeMirrors(node, manifest, 3);
        const auto replace = [&node](int number, const QByteArray &content) {
            node.write(fileOfMirror(number), content);
        };
        const auto right = [&manifest](int number) {
            return renderHostsToml(manifest.mirror(number - 1).value(), ReleaseChoice());
        };
        QFile::remove(node.path() + fileOfMirror(1));
        QDir(node.path() + certsFolder).rmdir(u"r1.example"_s);
        replace(2, hostTable(99));
        replace(3, hostTable(3, "  capabilities = [\"pull\",\"resolve\"]\n"));
        replace(4, "server = https://r4.example\n");
        replace(5, hostTable(5, "  capabilities = [\"pull\",\"fetch\"]\n"));
        replace(6, "\xef\xbb\xbf" + right(6));
        replace(7, "host.\"https://m7.example\".capabilities = [\"pull\"]\n");
        replace(8, hostTable(8, "  capabilities = [\"pull\"]\n  ca = \"/etc/gone.pem\"\n"));
        replace(9, hostTable(9, "  capabilities = [\"pull\"]\n  ca = \"/etc/containerd/certs.d/r9.example/ca.pem\"\n"));
        node.write(certsFolder + u"r9.example/ca.pem"_s, "no certificate\n");
        node.write(certsFolder + u"r10.example_5000_/hosts.toml"_s, right(10));
        QFile::remove(node.path() + fileOfMirror(11));
        node.write(certsFolder + u"r11.example/ca.crt"_s, "x");
        replace(12, "server = \"https://elsewhere.example\"\n" + hostTable(12));
        replace(13, hostTable(13, "  capabilities = [\"pull\"]\n  override_path = true\n"));
        replace(14, hostTable(14, "  capabilities = [\"pull\"]\n  skip_verify = true\n"));
        replace(15, hostTable(98) + hostTable(15));
        node.write(certsFolder + u"other.example/hosts.toml"_s, hostTable(1));
        node.write(certsFolder + u"_default/hosts.toml"_s, hostTable(1));

        QStringList expected{u"r1.example missing"_s,       u"r2.example different"_s,  u"r3.example different"_s,
                             u"r4.example unreadable"_s,    u"r5.example unreadable"_s, u"r6.example unreadable"_s,
                             u"r7.example different"_s,     u"r8.example different"_s,  u"r9.example different"_s,
                             u"r10.example:5000 ignored"_s, u"r11.example missing"_s,   u"r12.example different"_s,
                             u"r13.example different"_s,    u"r14.example different"_s, u"r15.example different"_s,
                             u"_default extra"_s,           u"other.example extra"_s};
        QCOMPARE(faultsIn(compareFolder(node, manifest, u"2.3"_s)), expected);
        // In 1.x neither the byte order mark nor dotted keys matter.
        expected.removeAll(u"r6.example unreadable"_s);
        expected.removeAll(u"r7.example different"_s);
        node.write(u"/etc/containerd/config.toml"_s, configToml(2));
        node.write(u"/etc/containerd/conf.d/empty.toml"_s, "version = 2\n");
        QCOMPARE(faultsIn(compareFolder(node, manifest, u"1.7"_s)), expected);
    }

    void healthyNodesRaiseNothing_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("configVersion");
        QTest::newRow("1.6") << u"1.6"_s << 2;
        QTest::newRow("1.7") << u"1.7"_s << 2;
        QTest::newRow("2.0") << u"2.0"_s << 3;
        QTest::newRow("2.1") << u"2.1"_s << 3;
        QTest::newRow("2.3") << u"2.3"_s << 3;
        QTest::newRow("any") << u"any"_s << 2;
    }
    void healthyNodesRaiseNothing()
    {
        QFETCH(QString, version);
        QFETCH(int, configVersion);
        const NodeFolder node;
        const ShootManifest manifest = seventeenMirrors();
        writeMirrors(node, manifest, configVersion);
        const NodeComparison comparison = compareFolder(node, manifest, version);
        QCOMPARE(faultsIn(comparison), QStringList());
        QCOMPARE(comparison.upstreams.size(), 17);
        QVERIFY(comparison.node.differences.isEmpty());
        QVERIFY(comparison.isSame());
    }
};

MIRROR_TEST(PlantedFaultsTest)
#include "tst_plantedfaults.moc"
