// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"
#include "manifest/shootmanifest.h"
#include "mirror/recipes.h"

#include <optional>

namespace sme {

/// A host that is being made from a recipe.
struct RecipeDraft
{
    const Recipe *recipe = nullptr;
    QString upstream; ///< of the mirror that gets the host; one that is not there yet is added
    RecipeValues values;
    std::optional<QString> caBundle;
};

/// What would come of a draft.
struct RecipePreview
{
    /// What is missing or impossible, in words; empty when the host can be added. In the place of missing values the
    /// examples of the recipe stand.
    QString problem;
    std::optional<Change> change; ///< that adds the host
    int mirror = -1; ///< where the host will be
    int host = -1;
    QString url;
    QString apiRoot;
    QString yaml; ///< the lines that are added, without their common indentation
    QList<Finding> findings; ///< of the new host
};

RecipePreview previewRecipe(const ShootManifest &manifest, ReleaseChoice release, const RecipeDraft &draft);

} // namespace sme
