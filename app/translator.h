// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace sme {

/// Where translations are: beside the program, in ../share/shoot-mirror-editor/translations.
QString translationsFolder();

/// The languages that can be chosen, by their codes: "en", in which the program is written, and those of the folder.
QStringList translatedLanguages(const QString &folder = translationsFolder());

/// Installs the translation of this program, and Qt's own, for a language ("" is the user's), where there is one,
/// instead of what was installed before. Needs a QCoreApplication.
void installTranslations(const QString &language = {}, const QString &folder = translationsFolder());

} // namespace sme
