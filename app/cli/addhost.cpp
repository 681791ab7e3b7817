// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "addhost.h"

#include "commandline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

constexpr QLatin1StringView recipeOption("recipe");
constexpr QLatin1StringView setOption("set");

/// The field that an option sets; nothing if it sets none.
std::optional<HostField> fieldOfOption(const QString &option)
{
    const auto row = std::ranges::find(hostFields, option, &FieldRow::option);
    return row == hostFields.end() || option.isEmpty() ? std::nullopt
                                                       : std::optional(HostField(row - hostFields.begin()));
}

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

std::optional<FieldValue> toValue(const FieldRow &row, const QString &word)
{
    if (row.type == FieldType::Text)
        return FieldValue(word);
    if (row.type == FieldType::Bool)
        return word == "true"_L1 || word == "false"_L1 ? std::optional(FieldValue(word == "true"_L1)) : std::nullopt;
    const QStringList items = word.split(u',');
    const bool areKnown = std::ranges::all_of(items, [&row](const QString &item) {
        return row.values.empty() || std::ranges::find(row.values, item) != row.values.end();
    });
    return areKnown ? std::optional(FieldValue(items)) : std::nullopt;
}

QString valueSyntax(const FieldRow &row)
{
    if (row.type == FieldType::Bool)
        return u"true|false"_s;
    QStringList values;
    for (const QLatin1StringView value : row.values)
        values += value;
    return values.isEmpty() ? u"NAME"_s : values.join(u',');
}

QString addHostSyntax()
{
    QString syntax = u"UPSTREAM URL|--recipe RECIPE [--set NAME=VALUE]..."_s;
    for (const FieldRow &row : hostFields) {
        if (row.option.isEmpty())
            continue;
        syntax += u" [--"_s + row.option;
        if (row.type != FieldType::Bool)
            syntax += u' ' + valueSyntax(row);
        syntax += u']';
    }
    return syntax;
}

bool AddedHost::takesValue(const QString &option)
{
    const std::optional<HostField> field = fieldOfOption(option);
    return !field || fieldRow(*field).type != FieldType::Bool;
}

void AddedHost::setFlag(const QString &option)
{
    if (const std::optional<HostField> field = fieldOfOption(option))
        setFieldValue(host, *field, true);
}

QString AddedHost::setOption(const QString &option, const QString &value)
{
    if (option == recipeOption) {
        recipe = findRecipe(value);
        return recipe ? QString() : Cli::tr("there is no recipe %1, but %2").arg(value, recipeIds().join(", "_L1));
    }
    if (option == sme::setOption)
        return setRecipeValue(value, values);
    const std::optional<HostField> field = fieldOfOption(option);
    if (!field)
        return Cli::tr("it has no option %1").arg(option);
    const FieldRow &row = fieldRow(*field);
    if (value == row.unsetWord)
        return {};
    const std::optional<FieldValue> read = toValue(row, value);
    if (!read)
        return Cli::tr("there are no such %1: %2").arg(option, value);
    setFieldValue(host, *field, *read);
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
    if (recipe->credentials != Recipe::Credentials::None)
        operation.note = recipe->credentialsNote;
    return {};
}

void addAddHostOptions(CommandLine &line)
{
    for (const FieldRow &row : hostFields) {
        if (row.option.isEmpty())
            continue;
        QStringList words;
        for (const QLatin1StringView value : row.values)
            words += value;
        if (words.size() > 1)
            words += QStringList{words.join(u','), row.unsetWord};
        line.addWordOption(row.option,
                           row.type == FieldType::Bool ? QString()
                               : words.isEmpty()       ? valueSyntax(row)
                                                       : words.join(u'|'));
    }
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
