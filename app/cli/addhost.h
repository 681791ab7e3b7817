// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

#include "mirror/fields.h"
#include "mirror/recipes.h"

#include <optional>

namespace sme {

class CommandLine;

/// What the options of the operation add-host say; they go over what its recipe says.
struct AddedHost
{
    const Recipe *recipe = nullptr;
    RecipeValues values;
    Host host;

    /// Whether the option (without dashes) takes a value.
    static bool takesValue(const QString &option);
    /// Takes the value of an option. Returns why it cannot be, a phrase; empty if it can.
    QString setOption(const QString &option, const QString &value);
    /// Takes an option that has none.
    void setFlag(const QString &option);
    /// Completes the operation, whose words are read: a recipe makes the URL, the second of them.
    std::optional<Error> finish(Operation &operation) const;
};

/// The value of a field as a word gives it: "pull,resolve", "true", any text; nothing if the field cannot have it.
std::optional<FieldValue> toValue(const FieldRow &row, const QString &word);
/// What stands for a value in a line of help: "pull,resolve", "NAME", "true|false".
QString valueSyntax(const FieldRow &row);
/// The words and options of add-host.
QString addHostSyntax();

/// Tells the command line of these options.
void addAddHostOptions(CommandLine &line);
/// Lines of help for each recipe, with the values that it asks for.
QString recipesHelp();

} // namespace sme
