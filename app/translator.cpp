// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QList>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// Those that were installed last; the application owns them.
QList<QPointer<QTranslator>> &installedTranslators()
{
    static QList<QPointer<QTranslator>> installed;
    return installed;
}

/// Whether there is such a translation with something in it.
bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, name, u"_"_s, folder) || translator->isEmpty())
        return false;
    installedTranslators() += translator.get();
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

QString translationsFolder()
{
    return QCoreApplication::applicationDirPath() + "/../share/shoot-mirror-editor/translations"_L1;
}

QStringList translatedLanguages(const QString &folder)
{
    QStringList languages{u"en"_s};
    const QStringList files = QDir(folder).entryList({u"shoot-mirror_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages += file.section(u'_', 1).section(u'.', 0, 0);
    return languages;
}

void installTranslations(const QString &language, const QString &folder)
{
    for (const QPointer<QTranslator> &translator : std::as_const(installedTranslators()))
        delete translator; // which takes it out
    installedTranslators().clear();
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    // Qt's own texts only with ours: no window in two languages.
    if (install(locale, u"shoot-mirror"_s, folder))
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace sme
