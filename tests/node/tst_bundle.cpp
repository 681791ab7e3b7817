// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/bundle.h"
#include "nodetesting.h"
#include "testmain.h"

#include <QDir>
#include <QFile>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

/// An entry of an archive that no honest program would write.
struct TarEntry
{
    QByteArray name;
    QByteArray content = {};
    char type = '0'; ///< '0' a file, '1' a hard link, '2' a symbolic link, '3' a device, '5' a folder, '6' a pipe
    QByteArray target = {};
    qint64 claimedSize = -1; ///< another size than that of the content
};

QByteArray octal(qint64 value, int width)
{
    return QByteArray::number(value, 8).rightJustified(width - 1, '0') + '\0';
}

QByteArray tarOf(const QList<TarEntry> &entries)
{
    QByteArray archive;
    for (const TarEntry &entry : entries) {
        const qint64 size = entry.claimedSize >= 0 ? entry.claimedSize : entry.content.size();
        QByteArray header = entry.name.leftJustified(100, '\0', true) + octal(0644, 8) + octal(0, 8) + octal(0, 8)
            + octal(size, 12) + octal(0, 12) + QByteArray(8, ' ') + entry.type
            + entry.target.leftJustified(100, '\0', true) + "ustar" + QByteArray(1, '\0') + "00";
        header = header.leftJustified(512, '\0');
        int sum = 0;
        for (const char c : std::as_const(header))
            sum += uchar(c);
        header.replace(148, 8, octal(sum, 7) + ' ');
        archive += header + entry.content;
        archive += QByteArray((512 - entry.content.size() % 512) % 512, '\0');
    }
    return archive + QByteArray(1024, '\0');
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

const QByteArray hostsEntry = "etc/containerd/certs.d/docker.io/hosts.toml";
const auto hostsOnNode = u"/etc/containerd/certs.d/docker.io/hosts.toml"_s;

} // namespace

/// Bundles that somebody made to do harm: nothing leads out of them, and all of them end.
class BundleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeadsOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("up") << QByteArray("../etc/passwd");
        QTest::newRow("up in the middle") << QByteArray("etc/containerd/../../../etc/passwd");
        QTest::newRow("up from the root") << QByteArray("/../../etc/passwd");
    }
    void nothingLeadsOut()
    {
        QFETCH(QByteArray, name);
        const Result<NodeBundle> bundle = read(tarOf({{name, "x"}, {hostsEntry, "y"}}));
        QVERIFY(bundle.isOk());
        QCOMPARE(bundle->files().size(), 1);
        QCOMPARE(bundle->problems().size(), 1);
        QVERIFY(bundle->file(hostsOnNode));
        for (const QString &file : bundle->files().keys())
            QVERIFY(!file.contains(u".."_s) && !file.startsWith(u'/'));
    }

    /// A path from the root is one of the node, not of this computer.
    void pathsFromTheRootAreOfTheNode()
    {
        const Result<NodeBundle> bundle = read(tarOf({{"/" + hostsEntry, "y"}}));
        QVERIFY(bundle.isOk());
        QCOMPARE(bundle->file(hostsOnNode)->content, "y");
    }

    /// The root of a part of a node, as of k3s, is in the paths that its files name.
    void partsOfANodeHavePathsOfTheWhole()
    {
        const QString agent = u"/var/lib/rancher/k3s/agent"_s;
        for (const QString &above : {QString(), u"/node-1"_s}) {
            const NodeFolder node;
            node.write(above + agent + u"/etc/containerd/certs.d/quay.io/hosts.toml"_s, "x");
            const Result<NodeBundle> bundle = NodeBundle::read(node.path());
            QVERIFY(bundle.isOk());
            QVERIFY(bundle->file(agent + u"/etc/containerd/certs.d/quay.io/hosts.toml"_s));
            QVERIFY(bundle->file(u"/etc/containerd/certs.d/quay.io/hosts.toml"_s));
            QVERIFY(bundle->hasFolder(agent + u"/etc/containerd/certs.d"_s));
        }
    }

    /// What the node has at a path, and whether that is known.
    void whatIsNotThereMayBeUnknown_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isKnown");
        const QStringList own{u"/etc/containerd/config.toml"_s};
        const auto row = [](const char *name, const QStringList &files, const QString &path, bool isKnown) {
            QTest::newRow(name) << files << path << isKnown;
        };
        row("below /etc/containerd", own, u"/etc/containerd/certs.d/a/hosts.toml"_s, true);
        row("beside it", own, u"/etc/docker/certs.d/a/hosts.toml"_s, false);
        row("elsewhere", own, u"/var/lib/certs.d/a/hosts.toml"_s, false);
        row("beside it, with more of /etc", own + QStringList{u"/etc/hosts"_s}, u"/etc/docker/a"_s, true);
        row("elsewhere, with something beside /etc", own + QStringList{u"/version.txt"_s}, u"/opt/a"_s, false);
        row("in a folder of its own", {u"/n/etc/containerd/config.toml"_s, u"/n/version.txt"_s}, u"/opt/a"_s, false);
        row("a folder that is there", own + QStringList{u"/opt/certs.d/a/hosts.toml"_s}, u"/opt/certs.d/b/hosts.toml"_s,
            true);
        row("certs.d alone", {u"/certs.d/a/hosts.toml"_s}, u"/etc/containerd/certs.d/b/hosts.toml"_s, true);
        row("certs.d alone, elsewhere", {u"/certs.d/a/hosts.toml"_s}, u"/opt/certs.d/b/hosts.toml"_s, false);
        row("folders of certs.d", {u"/a/hosts.toml"_s}, u"/etc/containerd/certs.d/b/hosts.toml"_s, true);
        row("folders of certs.d, elsewhere", {u"/a/hosts.toml"_s}, u"/opt/certs.d/b/hosts.toml"_s, false);
        row("config.toml alone", {u"/config.toml"_s}, u"/etc/containerd/certs.d/b/hosts.toml"_s, true);
    }
    void whatIsNotThereMayBeUnknown()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, path);
        const NodeFolder node;
        for (const QString &file : std::as_const(files))
            node.write(file, "x");
        const Result<NodeBundle> bundle = NodeBundle::read(node.path());
        QVERIFY(bundle.isOk());
        QVERIFY(!bundle->file(path));
        QTEST(bundle->whyUnknown(path).isEmpty(), "isKnown");
    }

    void linksAreNotFollowed_data()
    {
        QTest::addColumn<char>("type");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("symbolic") << '2' << QByteArray("/etc/passwd");
        QTest::newRow("symbolic, up") << '2' << QByteArray("../../../../../../etc/passwd");
        QTest::newRow("hard") << '1' << QByteArray("/etc/passwd");
        QTest::newRow("without a target") << '2' << QByteArray();
    }
    void linksAreNotFollowed()
    {
        QFETCH(char, type);
        QFETCH(QByteArray, target);
        const Result<NodeBundle> bundle = read(tarOf({{hostsEntry, {}, type, target}}));
        QVERIFY(bundle.isOk());
        if (const BundleFile *file = bundle->file(hostsOnNode)) {
            QVERIFY(file->isLink);
            QVERIFY(file->content.isEmpty());
        }
    }

    void foldersAreNotFollowedThroughLinks()
    {
        const NodeFolder node;
        node.write(u"/outside/hosts.toml"_s, "x");
        const NodeFolder bundleFolder;
        bundleFolder.link(u"/etc/containerd/certs.d/docker.io"_s, node.path() + u"/outside"_s);
        bundleFolder.write(u"/etc/containerd/config.toml"_s, "y");
        const Result<NodeBundle> bundle = NodeBundle::read(bundleFolder.path());
        QVERIFY(bundle.isOk());
        QVERIFY(!bundle->file(hostsOnNode));
        QCOMPARE(bundle->files().size(), 2);
    }

    void devicesAndPipesAreLeftOut()
    {
        const Result<NodeBundle> bundle = read(tarOf({{"dev/zero", {}, '3'}, {"pipe", {}, '6'}, {hostsEntry, "y"}}));
        QVERIFY(bundle.isOk());
        QCOMPARE(bundle->files().size(), 1);
    }

    void tooManyEntries()
    {
        QList<TarEntry> entries;
        for (int number = 0; number < 20; ++number)
            entries.append({"file" + QByteArray::number(number), "x"});
        NodeBundle::Limits limits;
        limits.entries = 19;
        QVERIFY(!read(tarOf(entries), limits).isOk());
        limits.entries = 20;
        QVERIFY(read(tarOf(entries), limits).isOk());
    }

    void largeFilesAreCut()
    {
        NodeBundle::Limits limits;
        limits.fileSize = 1000;
        const Result<NodeBundle> bundle =
            read(tarOf({{"images.tar", QByteArray(5000, 'x')}, {hostsEntry, QByteArray(1000, 'y')}}), limits);
        QVERIFY(bundle.isOk());
        QVERIFY(bundle->file(u"/images.tar"_s)->isCut);
        QVERIFY(bundle->file(u"/images.tar"_s)->content.isEmpty());
        QCOMPARE(bundle->file(hostsOnNode)->content.size(), 1000);
    }

    void manySmallFilesAreTooMuchTogether()
    {
        NodeBundle::Limits limits;
        limits.keptSize = 2500;
        const QByteArray content(1000, 'x');
        QVERIFY(read(tarOf({{"a", content}, {"b", content}}), limits).isOk());
        QVERIFY(!read(tarOf({{"a", content}, {"b", content}, {"c", content}}), limits).isOk());
    }

    /// A few bytes that unpack to very many.
    void bombsEnd()
    {
        const QByteArray archive = gzipped(tarOf({{"zeros", QByteArray(64 * 1024 * 1024, '\0')}, {hostsEntry, "y"}}));
        QVERIFY(archive.size() < 1024 * 1024);
        NodeBundle::Limits limits;
        limits.unpackedSize = 16 * 1024 * 1024;
        QVERIFY(!read(archive, limits).isOk());
        limits.unpackedSize = 128 * 1024 * 1024;
        QVERIFY(read(archive, limits).isOk());
    }

    void deepPathsAreLeftOut()
    {
        NodeBundle::Limits limits;
        limits.depth = 6;
        const Result<NodeBundle> bundle = read(tarOf({{"a/b/c/d/e/f/g", "x"}, {hostsEntry, "y"}}), limits);
        QVERIFY(bundle.isOk());
        QCOMPARE(bundle->files().size(), 1);
    }

    void whatIsCutOffIsAnError()
    {
        const QByteArray archive = tarOf({{hostsEntry, QByteArray(3000, 'y')}});
        QVERIFY(!read(archive.first(1500)).isOk());
        QVERIFY(!read(gzipped(archive).chopped(20)).isOk());
        QVERIFY(!read(tarOf({{.name = hostsEntry, .content = "y", .claimedSize = 100'000}})).isOk());
    }

    /// Reading can be given up, and tells how far it is.
    void isGivenUp()
    {
        const QByteArray archive =
            tarOf({{"a", QByteArray(100'000, 'x')}, {"b", QByteArray(100'000, 'x')}, {hostsEntry, "y"}});
        qint64 last = -1;
        int told = 0;
        const WorkProgress whole = [&](qint64 done, qint64 total) {
            ++told;
            last = done;
            return total == archive.size();
        };
        QVERIFY(NodeBundle::read(write(archive), {}, whole).isOk());
        QVERIFY(told >= 3);
        QVERIFY(last > 0 && last <= archive.size());
        QVERIFY(!NodeBundle::read(write(archive), {}, [](qint64, qint64) { return false; }).isOk());
    }

    void whatIsNoArchive()
    {
        const NodeFolder node;
        node.write(u"/a.tar"_s, "this is no archive at all, whatever its name says");
        QVERIFY(!NodeBundle::read(node.path() + u"/a.tar"_s).isOk());
        QVERIFY(!NodeBundle::read(node.path() + u"/none.tar"_s).isOk());
        NodeBundle::Limits few;
        few.entries = 1;
        node.write(u"/b"_s, "x");
        QVERIFY(!NodeBundle::read(node.path(), few).isOk());
    }

    /// A node can have a thousand small files: each takes the room that it needs.
    void smallFilesAreSmall()
    {
        const NodeFolder node;
        node.write(u"/etc/containerd/certs.d/docker.io/hosts.toml"_s, "server = \"https://registry-1.docker.io\"\n");
        const Result<NodeBundle> bundle = NodeBundle::read(node.path());
        QVERIFY(bundle.isOk());
        QVERIFY(!bundle->files().isEmpty());
        for (const BundleFile &file : bundle->files())
            QVERIFY(file.content.capacity() <= file.content.size() + 64);
    }

private:
    QString write(const QByteArray &archive) const
    {
        m_folder.write(u"/bundle.tar"_s, archive);
        return m_folder.path() + u"/bundle.tar"_s;
    }

    Result<NodeBundle> read(const QByteArray &archive, const NodeBundle::Limits &limits = {}) const
    {
        return NodeBundle::read(write(archive), limits);
    }

    NodeFolder m_folder;
};

MIRROR_TEST(BundleTest)
#include "tst_bundle.moc"
