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

void install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(QLocale(), name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations()
{
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C)
        return;
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"shoot-mirror"_s,
            QCoreApplication::applicationDirPath() + "/../share/shoot-mirror-editor/translations"_L1);
}

} // namespace sme
