// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checkedmanifest.h"
#include "placedchange.h"
#include "testmain.h"

#include "containerd/hosturl.h"
#include "mirror/recipes.h"

#include <QFile>
#include <QSet>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// The recipes that a host can be made from: what they make has to be right as it is.
class RecipesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThere();
    void areComplete_data() { eachRecipe(); }
    void areComplete();
    void makeHostsWithoutObjection_data() { eachRecipe(); }
    void makeHostsWithoutObjection();
    void leadToTheirApiRoot_data() { eachRecipe(); }
    void leadToTheirApiRoot();
    void refuseWhatIsImpossible_data();
    void refuseWhatIsImpossible();

private:
    static void eachRecipe()
    {
        QTest::addColumn<QString>("id");
        for (const Recipe &recipe : allRecipes())
            QTest::newRow(qPrintable(recipe.id)) << recipe.id;
    }
    static RecipeValues examples(const Recipe &recipe)
    {
        RecipeValues values;
        for (const RecipeValue &asked : recipe.values)
            values.insert(asked.name, asked.example);
        return values;
    }
    static Result<Host> exampleHost(const Recipe &recipe)
    {
        return hostFromRecipe(recipe, examples(recipe), recipe.upstreams.value(0, u"docker.io"_s));
    }
};

void RecipesTest::areThere()
{
    QSet<QString> ids;
    for (const Recipe &recipe : allRecipes())
        ids.insert(recipe.id);
    QCOMPARE(ids.size(), allRecipes().size());
    for (const QString &id : {u"harbor"_s, u"artifactory"_s, u"nexus"_s, u"gitlab"_s, u"ecr"_s, u"artifact-registry"_s,
                              u"acr"_s, u"quay"_s, u"registry"_s, u"spegel"_s, u"network"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    QCOMPARE(findRecipe(u"harbor"_s)->id, u"harbor"_s);
    QVERIFY(!findRecipe(u"none"_s));
}

void RecipesTest::areComplete()
{
    QFETCH(const QString, id);
    const Recipe &recipe = *findRecipe(id);
    QVERIFY2(QFile::exists(u":/data/recipes/%1.json"_s.arg(id)), "the file is called by the id");
    for (const QString &text : {recipe.title, recipe.about, recipe.caBundle, recipe.credentialsNote})
        QVERIFY(!text.isEmpty());
    QVERIFY(recipe.source.startsWith("https://"_L1));
    QVERIFY(!recipe.capabilities.isEmpty());
    QString url = recipe.urlTemplate;
    for (const RecipeValue &asked : recipe.values) {
        QVERIFY(!asked.meaning.isEmpty() && !asked.meaning.endsWith(u'.'));
        QVERIFY2(url.contains(u'{' + asked.name + u'}'), qPrintable(asked.name));
        url.remove(u'{' + asked.name + u'}');
        QCOMPARE(recipeValueProblem(asked, asked.example), QString());
    }
    QVERIFY2(!url.contains(u'{'), qPrintable(url));
}

void RecipesTest::makeHostsWithoutObjection()
{
    QFETCH(const QString, id);
    const Recipe &recipe = *findRecipe(id);
    const QString upstream = recipe.upstreams.value(0, u"docker.io"_s);
    ShootManifest manifest = ShootManifest::read(shootText(mirrorLine(upstream.toUtf8(), "")));
    const Result<Edit> edit = byplace::plan(manifest, byplace::AddHost{0, 0, *exampleHost(recipe)});
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().message));
    manifest.apply(*edit);
    for (const ReleaseChoice release : {ReleaseChoice(), *ReleaseChoice::fromId(u"latest")}) {
        Validator validator(release);
        validator.reset(manifest);
        QStringList rules;
        for (const Finding &finding : validator.findings()) {
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message));
            if (finding.severity == Severity::Warning)
                rules += finding.rule;
        }
        QCOMPARE(rules, recipe.findings);
    }
}

void RecipesTest::leadToTheirApiRoot()
{
    QFETCH(const QString, id);
    const Recipe &recipe = *findRecipe(id);
    const Host host = *exampleHost(recipe);
    QCOMPARE(host.url, recipe.exampleUrl());
    const QUrl url(host.url);
    QCOMPARE(apiRoot(host.url, host.overridesPath()),
             url.adjusted(QUrl::RemovePath | QUrl::StripTrailingSlash).toString() + recipe.apiRoot);
}

void RecipesTest::refuseWhatIsImpossible_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("upstream");
    QTest::addColumn<QString>("message"); // a part of it
    const auto row = [](const char *title, const QString &id, const QString &name, const QString &value,
                        const QString &upstream,
                        const QString &message) { QTest::newRow(title) << id << name << value << upstream << message; };
    row("missing", u"harbor"_s, u"project"_s, {}, u"quay.io"_s, u"project is missing"_s);
    row("way out of the path", u"harbor"_s, u"project"_s, u".."_s, u"quay.io"_s, u"cannot be “..”"_s);
    row("two segments", u"harbor"_s, u"project"_s, u"a/b"_s, u"quay.io"_s, u"cannot be “a/b”"_s);
    row("query", u"quay"_s, u"organization"_s, u"a?b"_s, u"quay.io"_s, u"cannot be"_s);
    row("line break", u"quay"_s, u"organization"_s, u"a\n"_s, u"quay.io"_s, u"cannot be"_s);
    row("scheme", u"zot"_s, u"host"_s, u"https://zot.example.com"_s, u"quay.io"_s, u"cannot be"_s);
    row("upper case", u"zot"_s, u"host"_s, u"Zot.example.com"_s, u"quay.io"_s, u"cannot be"_s);
    row("user", u"zot"_s, u"host"_s, u"user@zot.example.com"_s, u"quay.io"_s, u"cannot be"_s);
    row("port lacks", u"nexus-port"_s, u"host"_s, u"nexus.example.com"_s, u"quay.io"_s, u"cannot be"_s);
    row("another service", u"ecr"_s, u"host"_s, u"ecr.example.com"_s, u"quay.io"_s, u"cannot be"_s);
    row("unknown value", u"harbor"_s, u"group"_s, u"x"_s, u"quay.io"_s, u"asks for host, project"_s);
    row("no values", u"gcr-mirror"_s, u"host"_s, u"x"_s, u"docker.io"_s, u"asks for no values"_s);
    row("another upstream", u"gitlab"_s, u"group"_s, u"g"_s, u"quay.io"_s, u"only docker.io"_s);
}

void RecipesTest::refuseWhatIsImpossible()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, upstream);
    QFETCH(const QString, message);
    const Recipe &recipe = *findRecipe(id);
    RecipeValues values = examples(recipe);
    values.insert(name, value);
    const Result<Host> host = hostFromRecipe(recipe, values, upstream);
    QVERIFY(!host);
    QVERIFY2(host.error().message.contains(message), qPrintable(host.error().message));
}

MIRROR_TEST(RecipesTest)
#include "tst_recipes.moc"
