// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/mirrorconfig.h"
#include "result.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace sme {

/// Something that a recipe has to be told: "host", "project".
struct RecipeValue
{
    QString name; ///< as in --set NAME=VALUE and in the template of the URL
    QString meaning; ///< a phrase in the user's language, without a full stop
    QRegularExpression pattern; ///< of the whole value
    QString example;
};

/// A way to mirror that people use often: a host to start from. A file of resources/data/recipes each; the texts are in
/// the user's language.
struct Recipe
{
    enum class Credentials : quint8 { None, Optional, Needed };

    QString id; ///< as in --recipe ID
    QString title;
    QString about; ///< what it is
    QStringList upstreams; ///< that it serves; empty: any
    QList<RecipeValue> values;
    QString urlTemplate; ///< with {name} for each value
    QStringList capabilities;
    bool overridePath = false;
    QString apiRoot; ///< the path that the example has to lead to, "" for none
    QString caBundle; ///< when a CA bundle is needed
    Credentials credentials = Credentials::None;
    QString credentialsNote; ///< what does not work without credentials
    QStringList findings; ///< rules whose warning is to be expected, as nothing can be done about it
    QString source; ///< a web page

    /// Whether it can mirror `upstream`.
    bool serves(const QString &upstream) const { return upstreams.isEmpty() || upstreams.contains(upstream); }
    /// The URL with the examples.
    QString exampleUrl() const;
};

using RecipeValues = QHash<QString, QString>; ///< name to value

/// All recipes, the most common first.
const QList<Recipe> &allRecipes();
/// URLs to begin with for a mirror of `upstream`: those of recipes for it alone (that are so, before those that are
/// examples), or, with `forAny`, of recipes for any upstream.
QStringList recipeUrls(const QString &upstream, bool forAny);
/// A recipe by its id, or null.
const Recipe *findRecipe(const QString &id);

/// Why `value` cannot be that; empty if it can.
QString recipeValueProblem(const RecipeValue &asked, const QString &value);
/// The host that a recipe makes for a mirror of `upstream`. Fails where a value is missing, unknown or impossible, and
/// where the recipe does not serve that upstream.
Result<Host> hostFromRecipe(const Recipe &recipe, const RecipeValues &values, const QString &upstream);

} // namespace sme
