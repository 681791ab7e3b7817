// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/fieldlookup.h"
#include "items/hostmeaning.h"
#include "items/itemtests.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

using Field = FieldRef::Field;

Q_DECLARE_METATYPE(sme::FieldRef)

/// From a place in the text to the value that stands there, and what a host's values mean.
class FieldLookupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesOfAShoot_data();
    void placesOfAShoot();
    void everyOffsetHasItsPlace();
    void capabilitiesKeepTheDefault_data();
    void capabilitiesKeepTheDefault();
    void requestsOfAHost();
};

void FieldLookupTest::placesOfAShoot_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<FieldRef>("field");
    QTest::newRow("head") << QByteArray("kind: Shoot") << FieldRef{};
    QTest::newRow("resources") << QByteArray("mirror-ca") << FieldRef{};
    QTest::newRow("upstream") << QByteArray("docker.io") << FieldRef{Field::Upstream, 0, -1, -1};
    QTest::newRow("key of hosts") << QByteArray("hosts:") << FieldRef{Field::Mirror, 0, -1, -1};
    QTest::newRow("URL") << QByteArray("mirror.gcr.io") << FieldRef{Field::Url, 0, 0, -1};
    QTest::newRow("dash of a host") << QByteArray("- host: https://10") << FieldRef{Field::Host, 0, 1, -1};
    QTest::newRow("capability") << QByteArray("pull, resolve") << FieldRef{Field::Capabilities, 0, 1, -1};
    QTest::newRow("second mirror") << QByteArray("quay.io") << FieldRef{Field::Upstream, 1, -1, -1};
    QTest::newRow("its host") << QByteArray("quay.example.com") << FieldRef{Field::Url, 1, 0, -1};
}

void FieldLookupTest::placesOfAShoot()
{
    QFETCH(const QByteArray, at);
    QFETCH(const FieldRef, field);
    const QByteArray text = test::sampleShoot();
    const qsizetype offset = text.indexOf(at);
    QVERIFY(offset >= 0);
    QCOMPARE(fieldAt(ShootManifest::read(text), offset), field);
}

void FieldLookupTest::everyOffsetHasItsPlace()
{
    const QByteArray text = "\xef\xbb\xbf# \xc3\xa4\xf0\x9f\x98\x80x\r\nkind: a\n\n\xe2\x82\xac: b";
    for (qsizetype offset = 0; offset <= text.size(); ++offset) {
        const bool isInside = offset < text.size() && (quint8(text[offset]) & 0xc0) == 0x80;
        const bool isInLineEnd = offset > 0 && offset < text.size() && text[offset - 1] == '\r';
        if (isInside || isInLineEnd || (offset > 0 && offset < 3) || offset == 0)
            continue;
        const TextPosition place{int(text.first(offset).count('\n')), columnAt(text, offset)};
        QCOMPARE(offsetAt(text, place), offset);
    }
    QCOMPARE(offsetAt(text, {100, 0}), text.size());
}

void FieldLookupTest::capabilitiesKeepTheDefault_data()
{
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QString>("capability");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QStringList>("result");
    const QString pull = pullCapability;
    const QString resolve = resolveCapability;
    QTest::newRow("resolve to the default") << QStringList() << resolve << true << QStringList{pull, resolve};
    QTest::newRow("pull to the default") << QStringList() << pull << true << QStringList();
    QTest::newRow("resolve off the default") << QStringList() << resolve << false << QStringList();
    QTest::newRow("pull to resolve") << QStringList{resolve} << pull << true << QStringList{pull, resolve};
    QTest::newRow("resolve off") << QStringList{resolve, pull} << resolve << false << QStringList{pull};
    QTest::newRow("unknown stays") << QStringList{u"push"_s} << pull << true << QStringList{pull, u"push"_s};
}

void FieldLookupTest::capabilitiesKeepTheDefault()
{
    QFETCH(const QStringList, written);
    QFETCH(const QString, capability);
    QFETCH(const bool, isOn);
    QFETCH(const QStringList, result);
    QCOMPARE(withCapability(written, capability, isOn), result);
}

void FieldLookupTest::requestsOfAHost()
{
    Host host;
    host.url = u"https://m.example.com/p"_s;
    const QStringList pulls = requestLines(host, u"docker.io"_s);
    QCOMPARE(pulls.size(), 2);
    QVERIFY2(pulls.first().contains(u"docker.io"_s) && !pulls.first().contains(u"HEAD"_s), qPrintable(pulls.first()));
    QVERIFY2(pulls.last().contains(u"HEAD https://m.example.com/p/v2/<image>/manifests/sha256:…?ns=docker.io"_s),
             qPrintable(pulls.last()));
    host.capabilities = {pullCapability, resolveCapability};
    QVERIFY(requestLines(host, u"localhost:5000"_s).first().endsWith(u"?ns=localhost%3A5000"_s));
    host.url = u"nonsense"_s;
    QVERIFY(requestLines(host, u"docker.io"_s).isEmpty());
}

MIRROR_TEST(FieldLookupTest)
#include "tst_fieldlookup.moc"
