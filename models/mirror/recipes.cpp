// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/recipes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// Keeps the resource when the static library is linked; must stand outside of any namespace.
static void initRecipesResource()
{
    Q_INIT_RESOURCE(mirror_data);
}

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct RecipeMessages
{
    Q_DECLARE_TR_FUNCTIONS(sme::Recipes)
};

/// A text of a recipe's file in the user's language.
QString recipeText(const QJsonObject &object, QLatin1StringView key)
{
    return RecipeMessages::tr(object[key].toString().toUtf8().constData());
}

QStringList recipeWords(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &word : array)
        words += word.toString();
    return words;
}

Recipe::Credentials credentialsFrom(const QString &word)
{
    Q_ASSERT(word == "none"_L1 || word == "optional"_L1 || word == "needed"_L1);
    if (word == "none"_L1)
        return Recipe::Credentials::None;
    return word == "needed"_L1 ? Recipe::Credentials::Needed : Recipe::Credentials::Optional;
}

RecipeValue recipeValueFrom(const QJsonObject &object)
{
    RecipeValue value{object["name"_L1].toString(), recipeText(object, "meaning"_L1),
                      QRegularExpression(QRegularExpression::anchoredPattern(object["pattern"_L1].toString())),
                      object["example"_L1].toString()};
    Q_ASSERT(value.pattern.isValid());
    return value;
}

Recipe recipeFrom(const QJsonObject &object)
{
    Recipe recipe{.id = object["id"_L1].toString(),
                  .title = recipeText(object, "title"_L1),
                  .about = recipeText(object, "about"_L1),
                  .upstreams = recipeWords(object["upstreams"_L1]),
                  .values = {},
                  .urlTemplate = object["url"_L1].toString(),
                  .capabilities = recipeWords(object["capabilities"_L1]),
                  .overridePath = object["overridePath"_L1].toBool(),
                  .apiRoot = object["apiRoot"_L1].toString(),
                  .caBundle = recipeText(object, "caBundle"_L1),
                  .credentials = credentialsFrom(object["credentials"_L1].toString()),
                  .credentialsNote = recipeText(object, "credentialsNote"_L1),
                  .findings = recipeWords(object["findings"_L1]),
                  .source = object["source"_L1].toString()};
    const QJsonArray values = object["values"_L1].toArray();
    for (const QJsonValue &value : values)
        recipe.values += recipeValueFrom(value.toObject());
    return recipe;
}

QList<Recipe> readRecipes()
{
    initRecipesResource();
    const QDir folder(u":/data/recipes"_s);
    std::vector<std::pair<int, Recipe>> numbered;
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const QJsonObject object = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        numbered.emplace_back(object["order"_L1].toInt(), recipeFrom(object));
    }
    std::ranges::sort(numbered, {}, &std::pair<int, Recipe>::first);
    QList<Recipe> recipes;
    for (auto &[order, recipe] : numbered)
        recipes += std::move(recipe);
    return recipes;
}

QString filledUrl(const Recipe &recipe, const RecipeValues &values)
{
    QString url = recipe.urlTemplate;
    for (const RecipeValue &asked : recipe.values)
        url.replace(u'{' + asked.name + u'}', values.value(asked.name));
    return url;
}

QString valueNames(const Recipe &recipe)
{
    QStringList names;
    for (const RecipeValue &asked : recipe.values)
        names += asked.name;
    return names.join(", "_L1);
}

} // namespace

QString Recipe::exampleUrl() const
{
    RecipeValues examples;
    for (const RecipeValue &asked : values)
        examples.insert(asked.name, asked.example);
    return filledUrl(*this, examples);
}

const QList<Recipe> &allRecipes()
{
    static const QList<Recipe> recipes = readRecipes();
    return recipes;
}

QStringList recipeUrls(const QString &upstream, bool forAny)
{
    QStringList real;
    QStringList examples;
    for (const Recipe &recipe : allRecipes()) {
        if (forAny ? recipe.upstreams.isEmpty() : recipe.upstreams.contains(upstream))
            (recipe.values.isEmpty() ? real : examples) += recipe.exampleUrl();
    }
    return real + examples;
}

const Recipe *findRecipe(const QString &id)
{
    const auto found = std::ranges::find(allRecipes(), id, &Recipe::id);
    return found == allRecipes().end() ? nullptr : &*found;
}

QString recipeValueProblem(const RecipeValue &asked, const QString &value)
{
    if (value.isEmpty())
        return RecipeMessages::tr("%1 is missing: %2, for example %3.").arg(asked.name, asked.meaning, asked.example);
    if (asked.pattern.match(value).hasMatch())
        return {};
    return RecipeMessages::tr("%1 cannot be “%2”. It is: %3, for example %4.")
        .arg(asked.name, value, asked.meaning, asked.example);
}

Result<Host> hostFromRecipe(const Recipe &recipe, const RecipeValues &values, const QString &upstream)
{
    if (!recipe.serves(upstream)) {
        return Error{RecipeMessages::tr("%1 does not serve %2, only %3.")
                         .arg(recipe.title, upstream, recipe.upstreams.join(", "_L1)),
                     {}};
    }
    for (const RecipeValue &asked : recipe.values) {
        if (const QString problem = recipeValueProblem(asked, values.value(asked.name)); !problem.isEmpty())
            return Error{problem, {}};
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (std::ranges::find(recipe.values, it.key(), &RecipeValue::name) == recipe.values.end()) {
            return Error{
                recipe.values.isEmpty()
                    ? RecipeMessages::tr("%1 asks for no values, so not for %2.").arg(recipe.title, it.key())
                    : RecipeMessages::tr("%1 asks for %2, not for %3.").arg(recipe.title, valueNames(recipe), it.key()),
                {}};
        }
    }
    return Host{.url = filledUrl(recipe, values),
                .capabilities = recipe.capabilities,
                .caBundle = {},
                .overridePath = recipe.overridePath ? std::optional(true) : std::nullopt};
}

} // namespace sme
