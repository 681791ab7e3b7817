// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"
#include "items/pastedtext.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

/// What people copy is seldom a file.
class PastedTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surroundingsGo_data();
    void surroundingsGo();
    void rowsBecomeADocument_data();
    void rowsBecomeADocument();
    void manifestsStay();
    void whatCannotBeExpressedIsNoted();
};

void PastedTextTest::surroundingsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("plain") << u"a: 1\nb: 2\n"_s << u"a: 1\nb: 2\n"_s;
    QTest::newRow("fence") << u"See:\n```yaml\na: 1\n```\nThanks"_s << u"a: 1\n"_s;
    QTest::newRow("open fence") << u"~~~\na: 1\nb: 2"_s << u"a: 1\nb: 2\n"_s;
    QTest::newRow("indented") << u"  a: 1\n    b: 2\n\n  c: 3"_s << u"a: 1\n  b: 2\n\nc: 3"_s;
    QTest::newRow("fence in a list") << u"- it\n  ```\n  a:\n    b: 1\n  ```\n"_s << u"a:\n  b: 1\n"_s;
}

void PastedTextTest::surroundingsGo()
{
    QFETCH(const QString, text);
    QFETCH(const QString, result);
    QCOMPARE(withoutSurroundings(text), result);
}

void PastedTextTest::rowsBecomeADocument_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("upstream");
    QTest::newRow("mirrors") << u"- upstream: quay.io\n  hosts:\n  - host: https://m.example.com\n"_s << u"quay.io"_s;
    QTest::newRow("mirrors in a fence, with comments")
        << u"```yaml\n  # mine\n  - upstream: quay.io # mine\n    hosts:\n    - host: https://m.example.com\n```\n"_s
        << u"quay.io"_s;
    QTest::newRow("mirrors in brackets") << u"[{upstream: quay.io, hosts: [{host: https://m.example.com}]}]\n"_s
                                         << u"quay.io"_s;
    QTest::newRow("hosts") << u"  - host: https://m.example.com\n    capabilities: [pull]\n"_s << u"docker.io"_s;
    QTest::newRow("hosts.toml") << u"server = \"https://quay.io\"\n\n[host.\"https://m.example.com\"]\n"
                                   "  capabilities = [\"pull\"]\n"_s
                                << u"quay.io"_s;
    QTest::newRow("hosts.toml without a server")
        << u"```toml\n[host.\"https://m.example.com\"]\n  capabilities = [\"pull\"]\n```\n"_s << u"docker.io"_s;
    QTest::newRow("URLs") << u"https://m.example.com\nhttps://n.example.com\n"_s << u"docker.io"_s;
}

void PastedTextTest::rowsBecomeADocument()
{
    QFETCH(const QString, text);
    QFETCH(const QString, upstream);
    const ShootManifest manifest = ShootManifest::read(documentOf(text).text);
    QVERIFY(!manifest.readOnlyReason());
    QCOMPARE(manifest.subject().kind, Subject::Kind::MirrorConfig);
    QCOMPARE(manifest.text().count("# mine"), text.count("# mine"_L1));
    QCOMPARE(manifest.mirrorCount(), 1);
    QCOMPARE(manifest.mirror(0).upstream, upstream);
    QCOMPARE(manifest.host(0, 0).value.url, u"https://m.example.com"_s);
}

void PastedTextTest::manifestsStay()
{
    const QString shoot = QString::fromUtf8(test::sampleShoot());
    QCOMPARE(documentOf(shoot).text, test::sampleShoot());
    QCOMPARE(documentOf(u"```\n"_s + shoot + u"```"_s).text, test::sampleShoot());
    QCOMPARE(documentOf(u"no: [manifest"_s).text, QByteArray("no: [manifest")); // to be mended in the text
}

void PastedTextTest::whatCannotBeExpressedIsNoted()
{
    const QString begin = u"server = \"https://registry-1.docker.io\"\n[host.\"https://m.example.com\"]\n"_s;
    QVERIFY(documentOf(begin + u"  capabilities = [\"pull\"]\n"_s).notes.isEmpty());
    const PastedDocument pasted = documentOf(begin + u"  skip_verify = true\n"_s);
    QCOMPARE(pasted.notes.size(), 1);
    QVERIFY(pasted.notes.constFirst().contains("skip_verify"_L1));
    QCOMPARE(ShootManifest::read(pasted.text).mirror(0).upstream, u"docker.io"_s);
}

MIRROR_TEST(PastedTextTest)
#include "tst_pastedtext.moc"
