// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editormodels.h"

namespace sme {

bool EditorModels::updateLastGood()
{
    const ShootManifest *good = document.manifest().lastGood();
    if (!good)
        return false;
    if (lastGood.manifest().text() != good->text() || lastGood.manifest().index() != good->index())
        lastGood.load(good->text(), good->index());
    return lastGood.manifest().mirrorCount() > 0;
}

} // namespace sme
