// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// Whether there is such a translation with something in it.
bool install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(QLocale(), name, u"_"_s, folder) || translator->isEmpty())
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations()
{
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C)
        return;
    const QString folder = QCoreApplication::applicationDirPath() + "/../share/shoot-mirror-editor/translations"_L1;
    // Qt's own texts only with ours: no window in two languages.
    if (install(u"shoot-mirror"_s, folder))
        install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace sme
