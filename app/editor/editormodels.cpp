// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editormodels.h"

namespace sme {

void EditorModels::keepLastGood()
{
    const ShootManifest &manifest = document.manifest();
    if (!manifest.readError()) {
        lastGoodText = manifest.text();
        lastGoodSubject = manifest.index();
    } else if (lastGood.manifest().text() != lastGoodText) {
        lastGood.load(lastGoodText, lastGoodSubject);
    }
}

void EditorModels::forgetLastGood()
{
    lastGoodText.clear();
    lastGood.load(QByteArray());
}

} // namespace sme
