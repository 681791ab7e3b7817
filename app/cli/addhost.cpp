// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "addhost.h"

#include "commandline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

constexpr QLatin1StringView capabilitiesOption("capabilities");
constexpr QLatin1StringView caOption("ca");
constexpr QLatin1StringView overridePathOption("override-path");
constexpr QLatin1StringView recipeOption("recipe");
constexpr QLatin1StringView setOption("set");

QStringList recipeIds()
{
    QStringList ids;
    for (const Recipe &recipe : allRecipes())
        ids += recipe.id;
    return ids;
}

QString setRecipeValue(const QString &pair, RecipeValues &values)
{
    const QString name = pair.section(u'=', 0, 0);
    if (name.isEmpty() || !pair.contains(u'='))
        return Cli::tr("--set needs NAME=VALUE, not %1").arg(pair);
    values.insert(name, pair.section(u'=', 1));
    return {};
}

Error addHostError(const QString &message)
{
    return Error{u"add-host: %1"_s.arg(message), {}};
}

} // namespace

std::optional<QStringList> toCapabilities(const QString &word)
{
    if (word == "default"_L1)
        return QStringList();
    const QStringList capabilities = word.split(u',');
    const bool known = std::ranges::all_of(capabilities, [](const QString &capability) {
        return capability == pullCapability || capability == resolveCapability;
    });
    return known ? std::optional(capabilities) : std::nullopt;
}

bool AddedHost::takesValue(const QString &option)
{
    return option != overridePathOption;
}

QString AddedHost::setOption(const QString &option, const QString &value)
{
    if (option == recipeOption) {
        recipe = findRecipe(value);
        return recipe ? QString() : Cli::tr("there is no recipe %1, but %2").arg(value, recipeIds().join(", "_L1));
    }
    if (option == sme::setOption)
        return setRecipeValue(value, values);
    if (option == caOption) {
        host.caBundle = value;
        return {};
    }
    const auto capabilities = toCapabilities(value);
    if (!capabilities)
        return Cli::tr("there are no such capabilities: %1").arg(value);
    host.capabilities = *capabilities;
    return {};
}

std::optional<Error> AddedHost::finish(Operation &operation) const
{
    operation.added = host;
    if (!recipe)
        return values.isEmpty() ? std::nullopt : std::optional(addHostError(Cli::tr("--set needs --recipe.")));
    if (operation.words.isEmpty())
        return {}; // told with the number of words
    if (operation.words.size() > 1) {
        return addHostError(
            Cli::tr("the recipe makes the URL; leave %1 out, or the recipe.").arg(operation.words.at(1)));
    }
    const Result<Host> made = hostFromRecipe(*recipe, values, operation.words.constFirst());
    if (!made)
        return addHostError(made.error().message);
    operation.words += made->url;
    if (host.capabilities.isEmpty())
        operation.added.capabilities = made->capabilities;
    if (!host.overridePath)
        operation.added.overridePath = made->overridePath;
    return {};
}

void addAddHostOptions(CommandLine &line)
{
    line.addWordOption(capabilitiesOption, u"pull|resolve|pull,resolve|default"_s);
    line.addWordOption(caOption, u"NAME"_s);
    line.addWordOption(overridePathOption);
    line.addWordOption(recipeOption, recipeIds().join(u'|'));
    line.addWordOption(sme::setOption, u"NAME=VALUE"_s);
}

QString recipesHelp()
{
    QString text;
    for (const Recipe &recipe : allRecipes()) {
        text += u"  %1 %2\n"_s.arg(recipe.id, -18).arg(recipe.title);
        for (const RecipeValue &value : recipe.values) {
            text += u"  %1   --set %2=%3\n"_s.arg(QString(), -18).arg(value.name, value.example);
            text += u"  %1     %2\n"_s.arg(QString(), -18).arg(value.meaning);
        }
    }
    return text;
}

} // namespace sme
