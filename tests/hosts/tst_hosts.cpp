// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/certsdtree.h"
#include "hosts/hoststoml.h"
#include "hosts/hoststomlreader.h"
#include "hosts/tomltext.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <stop_token>
#include <thread>

#include <unistd.h>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

Host host(const QString &url, const QStringList &capabilities = {}, std::optional<QString> ca = {},
          std::optional<bool> overridePath = {})
{
    return {url, capabilities, std::move(ca), overridePath};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QStringList entriesBelow(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

} // namespace

class HostsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstFormat()
    {
        const Mirror mirror{u"docker.io"_s,
                            {host(u"https://mirror.gcr.io"_s, {u"pull"_s, u"resolve"_s}), host(u"http://10.0.0.7"_s)}};
        const QByteArray expected = "server = \"https://registry-1.docker.io\"\n"
                                    "\n"
                                    "[host.\"https://mirror.gcr.io\"]\n"
                                    "  capabilities = [\"pull\", \"resolve\"]\n"
                                    "\n"
                                    "[host.\"http://10.0.0.7\"]\n"
                                    "  capabilities = [\"pull\"]\n";
        QCOMPARE(renderHostsToml(mirror, Release::V0_6), expected);
        QCOMPARE(renderHostsToml(mirror, Release::V0_9), expected);
    }

    void secondFormat()
    {
        const Mirror mirror{u"quay.io"_s,
                            {host(u"https://private-mirror.internal"_s, {}, u"ca"_s, false),
                             host(u"https://harbor.example.com/v2/k8s"_s, {u"pull"_s, u"resolve"_s}, {}, true)}};
        const QByteArray expected =
            "# managed by gardener-node-agent\n"
            "server = \"https://quay.io\"\n"
            "\n"
            "[host.\"https://private-mirror.internal\"]\n"
            "  capabilities = [\"pull\"]\n"
            "  ca = [\"/etc/containerd/certs.d/quay.io/private-mirror.internal-ca-bundle.pem\"]\n"
            "\n"
            "[host.\"https://harbor.example.com/v2/k8s\"]\n"
            "  capabilities = [\"pull\",\"resolve\"]\n"
            "  override_path = true\n"
            "\n";
        QCOMPARE(renderHostsToml(mirror, Release::V0_23), expected);
        QCOMPARE(renderHostsToml(mirror, ReleaseChoice()), expected);
        QVERIFY(!renderHostsToml(mirror, Release::V0_10).contains("ca = "));
        QVERIFY(!renderHostsToml(mirror, Release::V0_21).contains("override_path"));
    }

    void caBundlePaths()
    {
        QCOMPARE(caBundlePath(u"host:5000"_s, u"http://m.io:80/a/b"_s),
                 u"/etc/containerd/certs.d/host-5000/m.io-80-a-b-ca-bundle.pem"_s);

        const QString atLimit = "https://"_L1 + QString(241, u'a');
        QCOMPARE(caBundlePath(u"u"_s, atLimit),
                 "/etc/containerd/certs.d/u/"_L1 + QString(241, u'a') + "-ca-bundle.pem"_L1);
        const QString overLimit = atLimit + u'a';
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(overLimit.toUtf8(), QCryptographicHash::Sha256).toHex().first(5));
        QCOMPARE(caBundlePath(u"u"_s, overLimit),
                 "/etc/containerd/certs.d/u/"_L1 + QString(235, u'a') + u'-' + hash + "-ca-bundle.pem"_L1);
    }

    void tomlStrings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("escaped");
        QTest::addColumn<QByteArray>("json");

        const auto row = [](const char *name, const QString &text, const char *kept, const char *escaped,
                            const char *json) {
            QTest::newRow(name) << text << QByteArray(kept) << QByteArray(escaped) << QByteArray(json);
        };
        row("plain", u"https://m.io/a&b"_s, "https://m.io/a&b", "https://m.io/a&b", "https://m.io/a\\u0026b");
        row("quote", u"a\"b\\c"_s, "a\\\"b\\\\c", "a\\\"b\\\\c", "a\\\"b\\\\c");
        row("controls", u"\b\f\n\r\t\u0001\u007f"_s, "\\b\\f\\n\\r\\t\\u0001\\u007f", "\\b\\f\\n\\r\\t\\u0001\\u007f",
            "\\b\\f\\n\\r\\t\\u0001\\u007f");
        row("angles", u"<>"_s, "<>", "<>", "\\u003c\\u003e");
        row("printable", u"ü€😀"_s, "ü€😀", "ü€😀", "ü€😀");
        row("line separator", u"\u2028\u2029"_s, "\xe2\x80\xa8\xe2\x80\xa9", "\\u2028\\u2029", "\\u2028\\u2029");
        row("no-break space", u"\u00a0"_s, "\xc2\xa0", "\\u00a0", "\xc2\xa0");
        row("unassigned plane", QString::fromUcs4(U"\U0010ffff"), "\xf4\x8f\xbf\xbf", "\\U0010ffff",
            "\xf4\x8f\xbf\xbf");
    }
    void tomlStrings()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, kept);
        QFETCH(QByteArray, escaped);
        QFETCH(QByteArray, json);
        QByteArray out;
        appendTomlString(out, text, Unprintable::Keep);
        QCOMPARE(out, '"' + kept + '"');
        out.clear();
        appendTomlString(out, text, Unprintable::Escape);
        QCOMPARE(out, '"' + escaped + '"');
        out.clear();
        appendJsonString(out, text.toUtf8());
        QCOMPARE(out, '"' + json + '"');
    }

    void brokenUtf8InJson()
    {
        QByteArray out;
        appendJsonString(out, "a\xff\xe2\x82");
        QCOMPARE(out, QByteArray("\"a\\ufffd\\ufffd\\ufffd\""));
    }

    void oldReleasesPrintRaw()
    {
        const Mirror mirror{u"docker.io"_s, {host(u"https://m.io/\"\n"_s)}};
        QVERIFY(renderHostsToml(mirror, Release::V0_6).contains("\n[host.\"https://m.io/\"\n\"]\n"));
    }
    void oldCaPaths()
    {
        QCOMPARE(caBundlePath(u"docker.io"_s, u"https://m.io/v2/k8s"_s, Release::V0_22),
                 u"/etc/containerd/certs.d/docker.io/m.io/v2/k8s-ca-bundle.pem"_s);
        QCOMPARE(caBundlePath(u"h:5000"_s, u"https://m:80//a/../b"_s, Release::V0_21),
                 u"/etc/containerd/certs.d/h-5000/m-80/b-ca-bundle.pem"_s);
    }

    /// Whatever the values are, containerd reads back what was meant.
    void anyValueReadsBack_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("quote") << u"https://m.io/\"]\n[host.\"x"_s;
        QTest::newRow("backslash") << u"https://m.io/\\u0041\\"_s;
        QTest::newRow("controls") << u"https://m.io/\u0000\u0001\u001f\u007f\u0085\r\n\t"_s;
        QTest::newRow("unicode") << u"https://m.io/ü\u2028\ufeff😀\ue000"_s;
        QTest::newRow("html") << u"https://m.io/<a>&b"_s;
        QTest::newRow("empty") << u""_s;
    }
    void anyValueReadsBack()
    {
        QFETCH(QString, url);
        const Mirror mirror{url, {host(url, {u"pull"_s, u"resolve"_s}, u"ca"_s, true), host(u"https://last"_s)}};
        for (const ReleaseChoice release : ReleaseChoice::all()) {
            if (release.effective() < Release::V0_10)
                continue; // prints all as it is
            const auto file = readHostsToml(renderHostsToml(mirror, release));
            if (!isGoUrl(url)) { // what is no URL is read as meant too, and then not taken
                QVERIFY(!file.isOk());
                QVERIFY2(file.error().message.contains(url), qPrintable(file.error().message));
                continue;
            }
            QVERIFY2(file.isOk(), file ? "" : qPrintable(file.error().message));
            QCOMPARE(file->server.url, serverUrl(url));
            QCOMPARE(file->hosts.size(), 2);
            QCOMPARE(file->hosts.at(0).url, url);
            QCOMPARE(file->hosts.at(0).capabilities, (QStringList{u"pull"_s, u"resolve"_s}));
            if (release.effective() >= Release::V0_22) {
                QCOMPARE(file->hosts.at(0).ca, QStringList{caBundlePath(url, url, release)});
                QVERIFY(file->hosts.at(0).overridePath);
            }
        }
    }

    void treeIsWritten()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"new/tree"_s);
        const auto paths = writeCertsDTree(folder,
                                           {{u"/etc/containerd/certs.d/docker.io/hosts.toml"_s, u"docker.io"_s, "one"},
                                            {u"/etc/containerd/certs.d/h:5000/hosts.toml"_s, u"h:5000"_s, "two"}});
        QVERIFY(paths.isOk());
        QCOMPARE(*paths, (QStringList{folder + u"/docker.io/hosts.toml"_s, folder + u"/h:5000/hosts.toml"_s}));
        QCOMPARE(contentOf(paths->at(0)), QByteArray("one"));
        QCOMPARE(contentOf(paths->at(1)), QByteArray("two"));
        QVERIFY(writeCertsDTree(folder, {{u"/etc/containerd/certs.d/docker.io/hosts.toml"_s, {}, "new"}}).isOk());
        QCOMPARE(contentOf(paths->at(0)), QByteArray("new"));
    }

    void treeStaysInItsFolder_data()
    {
        QTest::addColumn<QString>("upstream");
        QTest::newRow("parent") << u"../../x"_s;
        QTest::newRow("parent only") << u".."_s;
        QTest::newRow("self") << u"."_s;
        QTest::newRow("hidden parent") << u"a/../../../x"_s;
        QTest::newRow("absolute") << u"/tmp/x"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("null") << u"a\0b"_s;
        QTest::newRow("long") << QString(300, u'a');
    }
    void treeStaysInItsFolder()
    {
        QFETCH(QString, upstream);
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"a/b/tree"_s);
        const auto paths = writeCertsDTree(
            folder, {{hostsTomlPath(u"good.io"_s), u"good.io"_s, "good"}, {hostsTomlPath(upstream), upstream, "bad"}});
        QVERIFY(!paths.isOk());
        QVERIFY(!paths.error().message.isEmpty());
        QVERIFY(entriesBelow(dir.path()).isEmpty());
    }

    void linksAreNotFollowed()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"tree"_s);
        const QString outside = dir.filePath(u"outside"_s);
        QVERIFY(QDir().mkpath(folder + u"/quay.io"_s) && QDir().mkpath(outside));
        QVERIFY(QFile::link(outside, folder + u"/docker.io"_s));
        QVERIFY(QFile::link(outside + u"/new"_s, folder + u"/quay.io/hosts.toml"_s));
        for (const QString &upstream : {u"docker.io"_s, u"quay.io"_s})
            QVERIFY(!writeCertsDTree(folder, {{hostsTomlPath(upstream), upstream, "bad"}}).isOk());
        QVERIFY(entriesBelow(outside).isEmpty());
    }

    void linksPlantedMeanwhileAreNotFollowed()
    {
        // Somebody swaps a folder and a file for links, as fast as can be, while the tree is written.
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"tree"_s);
        const QString outside = dir.filePath(u"outside"_s);
        QVERIFY(QDir().mkpath(folder) && QDir().mkpath(outside));
        QFile secret(outside + u"/hosts.toml"_s);
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("theirs") == 6);
        secret.close();
        const QByteArray place = QFile::encodeName(folder + u"/docker.io"_s);
        const QByteArray aside = QFile::encodeName(folder + u"/aside"_s);
        const QByteArray target = QFile::encodeName(outside);
        int failed = 0;
        {
            const std::jthread attacker([&](const std::stop_token &stop) {
                while (!stop.stop_requested()) {
                    ::rename(place.constData(), aside.constData());
                    static_cast<void>(::symlink(target.constData(), place.constData()) == 0);
                    ::unlink(place.constData());
                    ::rename(aside.constData(), place.constData());
                    const QByteArray file = place + "/hosts.toml";
                    ::unlink(file.constData());
                    static_cast<void>(::symlink((target + "/hosts.toml").constData(), file.constData()) == 0);
                }
            });
            for (int round = 0; round < 500 || (failed == 0 && round < 100'000); ++round)
                failed += writeCertsDTree(folder, {{hostsTomlPath(u"docker.io"_s), {}, "ours"}}) ? 0 : 1;
        }
        QVERIFY(failed > 0); // the attacker was there in time
        QCOMPARE(entriesBelow(outside), QStringList{u"hosts.toml"_s});
        QVERIFY(secret.open(QIODevice::ReadOnly));
        QCOMPARE(secret.readAll(), "theirs"_ba);
    }

    void whatIsInTheWayIsAnError()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(u"docker.io/hosts.toml"_s));
        QVERIFY(!writeCertsDTree(dir.path(), {{hostsTomlPath(u"docker.io"_s), {}, "x"}}).isOk());
        QFile file(dir.filePath(u"quay.io"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!writeCertsDTree(dir.path(), {{hostsTomlPath(u"quay.io"_s), {}, "x"}}).isOk());
    }
};

MIRROR_TEST(HostsTest)
#include "tst_hosts.moc"
