// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/recipedraft.h"

#include "itemtests.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

/// What would come of a host from a recipe.
class RecipeDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsAdded();
    void addsAMirrorThatIsMissing();
    void takesACaBundle();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void isWhatTheChangeMakes();

private:
    static RecipeDraft harbor(const QString &upstream, const QString &host = u"h.example"_s)
    {
        return {findRecipe(u"harbor"_s), upstream, {{u"host"_s, host}, {u"project"_s, u"hub"_s}}, {}};
    }
    static RecipePreview preview(const RecipeDraft &draft)
    {
        return previewRecipe(ShootManifest::read(sampleShoot()), {}, draft);
    }
};

void RecipeDraftTest::showsWhatIsAdded()
{
    const RecipePreview shown = preview(harbor(u"quay.io"_s));
    QCOMPARE(shown.problem, QString());
    QCOMPARE(shown.url, u"https://h.example/v2/hub"_s);
    QCOMPARE(shown.apiRoot, u"https://h.example/v2/hub"_s);
    QCOMPARE(shown.host, 1);
    QVERIFY2(shown.yaml.startsWith("- host: "_L1), qPrintable(shown.yaml));
    QVERIFY2(shown.yaml.contains("\n  overridePath: true"_L1), qPrintable(shown.yaml));
    for (const Finding &finding : shown.findings)
        QVERIFY(finding.where.mirror == shown.mirror && finding.where.host == shown.host);
}

void RecipeDraftTest::addsAMirrorThatIsMissing()
{
    const RecipePreview shown = preview(harbor(u"ghcr.io"_s));
    QVERIFY2(shown.yaml.startsWith("- upstream: "_L1), qPrintable(shown.yaml));
    QCOMPARE(shown.mirror, 2);
    QCOMPARE(shown.host, 0);
}

void RecipeDraftTest::takesACaBundle()
{
    RecipeDraft draft = harbor(u"quay.io"_s);
    draft.caBundle = u"ca"_s;
    const RecipePreview shown = preview(draft);
    QVERIFY(shown.yaml.contains("caBundleSecretReferenceName: "_L1));
    QVERIFY(std::ranges::any_of(shown.findings,
                                [](const Finding &finding) { return finding.rule == "ca-reference-missing"_L1; }));
}

void RecipeDraftTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("upstream");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("message"); // a part of it
    QTest::newRow("no upstream") << QString() << u"h.example"_s << u"upstream is missing"_s;
    QTest::newRow("no value") << u"quay.io"_s << QString() << u"fill in the empty fields"_s;
    QTest::newRow("impossible value") << u"quay.io"_s << u"h example"_s << u"cannot be “h example”"_s;
}

void RecipeDraftTest::saysWhatIsMissing()
{
    QFETCH(const QString, upstream);
    QFETCH(const QString, host);
    QFETCH(const QString, message);
    const RecipePreview shown = preview(harbor(upstream, host));
    QVERIFY(!shown.change);
    // Lines of examples, but none that look as if they were meant.
    QCOMPARE(!shown.yaml.isEmpty(), message.contains("empty fields"_L1));
    QVERIFY2(shown.problem.contains(message), qPrintable(shown.problem));
}

void RecipeDraftTest::isWhatTheChangeMakes()
{
    MirrorDocument document;
    document.load(sampleShoot());
    const RecipePreview shown = previewRecipe(document.manifest(), {}, harbor(u"docker.io"_s));
    QVERIFY(document.perform(*shown.change));
    QCOMPARE(document.manifest().host(shown.mirror, shown.host).value.url, shown.url);
    const RecipePreview again = previewRecipe(document.manifest(), {}, harbor(u"docker.io"_s));
    QVERIFY2(again.problem.contains("already"_L1), qPrintable(again.problem));
    QVERIFY(!again.change);
}

MIRROR_TEST(RecipeDraftTest)
#include "tst_recipedraft.moc"
