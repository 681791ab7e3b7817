// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/hoststomlreader.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

class HostsTomlReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatContainerdKnows()
    {
        const auto file = readHostsToml(R"(# by hand
server = "https://quay.io"
capabilities = ["Pull", "resolve", "push"]

[host."https://z.example"]
  capabilities = ["pull"]
  ca = "/etc/z.pem"
  skip_verify = false
  client = [["/c.cert", "/c.key"]]
  dial_timeout = "1m30s"
  unknown_key = 1
  [host."https://z.example".header]
    x-one = "1"
    x-two = ["2", "3"]

[host."https://a.example/v2/p"]
  override_path = true
  ca = ["a.pem", "b.pem"]
)");
        QVERIFY2(file.isOk(), file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->server.url, u"https://quay.io"_s);
        QCOMPARE(file->server.capabilities, (QStringList{u"pull"_s, u"resolve"_s, u"push"_s}));
        QCOMPARE(file->hosts.size(), 2);

        const HostSettings &first = file->hosts.at(0);
        QCOMPARE(first.url, u"https://z.example"_s);
        QVERIFY(first.can(u"pull") && !first.can(u"resolve"));
        QCOMPARE(first.ca, QStringList{u"/etc/z.pem"_s});
        QCOMPARE(first.skipVerify, std::optional(false));
        QCOMPARE(first.client, (QStringList{u"/c.cert"_s, u"/c.key"_s}));
        QCOMPARE(first.dialTimeout, u"1m30s"_s);
        QCOMPARE(first.headers, (QStringList{u"x-one: 1"_s, u"x-two: 2"_s, u"x-two: 3"_s}));
        QCOMPARE(first.place.line, 5);

        const HostSettings &second = file->hosts.at(1);
        QCOMPARE(second.url, u"https://a.example/v2/p"_s);
        QVERIFY(second.overridePath && second.can(u"resolve") && !second.skipVerify);
        QCOMPARE(second.ca, (QStringList{u"a.pem"_s, u"b.pem"_s}));
    }

    void hostsComeInTheOrderOfTheFile()
    {
        const auto file =
            readHostsToml("[host.\"https://c\".header]\na = \"1\"\n[host.\"https://b\"]\n[host.\"https://a\"]\n");
        QVERIFY(file.isOk());
        QStringList urls;
        for (const HostSettings &host : file->hosts)
            urls.append(host.url);
        QCOMPARE(urls, (QStringList{u"https://c"_s, u"https://b"_s, u"https://a"_s}));
    }

    void droppedFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");

        QTest::newRow("no TOML") << QByteArray("server = \"x\"\nserver =\n") << 2;
        QTest::newRow("unknown capability")
            << QByteArray("[host.\"https://a\"]\ncapabilities = [\"pull\", \"list\"]") << 2;
        QTest::newRow("capabilities as text") << QByteArray("[host.\"https://a\"]\ncapabilities = \"pull\"") << 2;
        QTest::newRow("capability as number") << QByteArray("capabilities = [1]") << 1;
        QTest::newRow("server as number") << QByteArray("server = 1") << 1;
        QTest::newRow("host as text") << QByteArray("host = \"a\"") << 1;
        QTest::newRow("host as list") << QByteArray("[[host]]\n") << 1;
        QTest::newRow("one host as text") << QByteArray("[host]\na = \"a\"") << 2;
        QTest::newRow("override_path as text") << QByteArray("[host.a]\noverride_path = \"true\"") << 2;
        QTest::newRow("skip_verify as number") << QByteArray("[host.a]\nskip_verify = 1") << 2;
        QTest::newRow("ca as number") << QByteArray("[host.a]\nca = 1") << 2;
        QTest::newRow("client pair of one") << QByteArray("[host.a]\nclient = [[\"x\"]]") << 2;
        QTest::newRow("header as text") << QByteArray("[host.a]\nheader = \"x\"") << 2;
        QTest::newRow("header as number") << QByteArray("[host.a.header]\nx = 1") << 2;
        QTest::newRow("dial_timeout without unit") << QByteArray("[host.a]\ndial_timeout = \"30\"") << 2;
        QTest::newRow("duplicate table") << QByteArray("[host.a]\n[host.a]\n") << 2;
        QTest::newRow("a host that is no URL") << QByteArray("[host.\"https://a\"]\n[host.\"https://b:x\"]\n") << 2;
        QTest::newRow("a server that is no URL") << QByteArray("\nserver = \"https://a b\"\n") << 2;
        QTest::newRow("invalid UTF-8") << QByteArray("server = \"\xff\"\n") << 1;
    }
    void droppedFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto file = readHostsToml(text);
        QVERIFY(!file.isOk());
        QVERIFY(!file.error().message.isEmpty());
        QCOMPARE(file.error().place.line, line);
    }

    void openQuotes()
    {
        const auto file = readHostsToml("server = \"https://a\"\n[host.\"https://b]\n  capabilities = [\"pull\"]\n");
        QVERIFY(!file.isOk());
        QCOMPARE(file.error().place.line, 2);
        QVERIFY2(file.error().message.contains("add the quote"_L1), qPrintable(file.error().message));
        // A control character elsewhere is one.
        const auto control = readHostsToml("server = \"https://\x01a\"\n");
        QVERIFY(!control.isOk() && !control.error().message.contains("add the quote"_L1));
    }

    void urlsWithoutScheme()
    {
        const auto file =
            readHostsToml("server = \"quay.io\"\n[host.\"m.example:5000\"]\n[host.\"http://n.example\"]\n");
        QVERIFY(file.isOk());
        QCOMPARE(file->server.url, u"https://quay.io"_s);
        QCOMPARE(file->hosts.at(0).url, u"https://m.example:5000"_s);
        QCOMPARE(file->hosts.at(1).url, u"http://n.example"_s);
    }

    void emptyFile()
    {
        const auto file = readHostsToml({});
        QVERIFY(file.isOk());
        QVERIFY(file->hosts.isEmpty() && file->server.url.isEmpty());
    }

    void limits()
    {
        QVERIFY(!readHostsToml(QByteArray(2 * 1024 * 1024, '#')).isOk());
        QVERIFY(!readHostsToml("a = " + QByteArray(100'000, '[')).isOk());
    }
};

MIRROR_TEST(HostsTomlReaderTest)
#include "tst_hoststomlreader.moc"
