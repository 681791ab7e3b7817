// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"
#include "items/mirrorrows.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

class MirrorRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleCopy_data();
    void readsWhatPeopleCopy();
    void refusesTheRest_data();
    void refusesTheRest();
    void writesWhatItReads();
};

namespace {

const QList<Mirror> quay{
    Mirror{u"quay.io"_s, {Host{u"https://a"_s, {u"pull"_s}, {}, {}}, Host{u"https://b"_s, {}, {}, {}}}}};

} // namespace

void MirrorRowsTest::readsWhatPeopleCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mirrors");
    const QString mirror = u"- upstream: quay.io\n  hosts:\n  - host: https://a\n    capabilities: [pull]\n"
                           "  - host: https://b\n"_s;
    QTest::newRow("list of mirrors") << mirror << true;
    QTest::newRow("one mirror") << mirror.mid(2).replace(u"\n  "_s, u"\n"_s) << true;
    QTest::newRow("indented") << u"      "_s + QString(mirror).replace(u"\n"_s, u"\n      "_s) << true;
    QTest::newRow("marked from the dash") << QString(mirror).replace(u"\n"_s, u"\n      "_s) << true;
    QTest::newRow("carriage returns") << QString(mirror).replace(u"\n"_s, u"\r\n"_s) << true;
    QTest::newRow("with key") << u"mirrors:\n"_s + mirror << true;
    QTest::newRow("MirrorConfig")
        << u"apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n"_s + mirror << true;
    QTest::newRow("flow style") << u"[{upstream: quay.io, hosts: [{host: 'https://a', capabilities: [pull]}, "
                                   "{host: 'https://b'}]}]"_s
                                << true;
    const QString host = u"- host: https://a\n  capabilities: [pull]\n- host: https://b\n"_s;
    QTest::newRow("hosts") << host << false;
    QTest::newRow("hosts with key") << u"hosts:\n"_s + host << false;
    QTest::newRow("hosts marked from the dash") << QString(host).replace(u"\n"_s, u"\n          "_s) << false;
}

void MirrorRowsTest::readsWhatPeopleCopy()
{
    QFETCH(QString, text);
    const auto rows = fromYaml(text);
    QVERIFY2(rows.isOk(), rows ? "" : qPrintable(rows.error().message));
    QFETCH(bool, mirrors);
    QCOMPARE(rows->mirrors, mirrors ? quay : QList<Mirror>());
    QCOMPARE(rows->hosts, mirrors ? QList<Host>() : quay.first().hosts);
}

void MirrorRowsTest::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"\n  \n"_s;
    QTest::newRow("prose") << u"Hello, world"_s;
    QTest::newRow("another kind") << u"apiVersion: v1\nkind: Pod\n"_s;
    QTest::newRow("not YAML") << u"- upstream: [}"_s;
    QTest::newRow("unknown field") << u"- upstream: quay.io\n  color: red\n"_s;
    QTest::newRow("deep") << QString(20000, u'[');
}

void MirrorRowsTest::refusesTheRest()
{
    QFETCH(QString, text);
    const auto rows = fromYaml(text);
    QVERIFY(!rows);
    QVERIFY(!rows.error().message.isEmpty());
}

void MirrorRowsTest::writesWhatItReads()
{
    const MirrorRows strange{
        {Mirror{u"a: b #c"_s, {Host{u"'\" \t"_s, {u"pull"_s, u"x y"_s}, u"yes"_s, false}}}, quay.first()}, {}};
    auto read = fromYaml(toYaml(strange));
    QVERIFY(read.isOk());
    QCOMPARE(read->mirrors, strange.mirrors);
    const MirrorRows hosts{{}, quay.first().hosts};
    QCOMPARE(toYaml(hosts).section(u'\n', 0, 0).first(7), u"- host:"_s);
    read = fromYaml(toYaml(hosts));
    QVERIFY(read.isOk());
    QCOMPARE(read->hosts, hosts.hosts);
    read = fromYaml(u" https://a\nhttps://b \n"_s);
    QVERIFY(read.isOk());
    QCOMPARE(read->hosts.size(), 2);
}

MIRROR_TEST(MirrorRowsTest)
#include "tst_mirrorrows.moc"
