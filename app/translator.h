// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sme {

/// Installs the translation of this program, and Qt's own, for the user's language, where there is one. Needs a
/// QCoreApplication. Translations are looked for beside the program, in ../share/shoot-mirror-editor/translations.
void installTranslations();

} // namespace sme
