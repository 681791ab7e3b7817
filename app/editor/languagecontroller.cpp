// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "languagecontroller.h"

#include "filecontroller.h"
#include "mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

const auto languageKey = "language"_L1;

/// The language in its own words: whoever looks for it reads no other.
QString nativeName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    return language == "en"_L1 ? u"English"_s : name.replace(0, 1, name.left(1).toUpper());
}

} // namespace

LanguageController::LanguageController(QMenu *menu, const QString &folder, QObject *parent)
    : QObject(parent), m_menu(menu), m_folder(folder)
{
    fillMenu();
}

QString LanguageController::chosen()
{
    return QSettings().value(languageKey).toString();
}

void LanguageController::fillMenu()
{
    auto *group = new QActionGroup(m_menu);
    addLanguage({}, tr("Language of the system"));
    const QStringList languages = translatedLanguages(m_folder);
    for (const QString &language : languages)
        addLanguage(language, nativeName(language));
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions)
        group->addAction(action);
}

void LanguageController::addLanguage(const QString &language, const QString &name)
{
    QAction *action = m_menu->addAction(name);
    action->setObjectName(language.isEmpty() ? u"systemLanguage"_s : "language_"_L1 + language);
    action->setCheckable(true);
    action->setChecked(chosen() == language);
    // Behind the click: the menu goes with its window.
    connect(
        action, &QAction::triggered, this, [this, language] { choose(language); }, Qt::QueuedConnection);
}

/// Nothing that is unsaved is lost: each window is asked first, and one that stays keeps the language for all.
void LanguageController::choose(const QString &language)
{
    QList<MainWindow *> windows;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window->isVisible() && window->files())
            windows += window;
    }
    const bool mayAll =
        std::ranges::all_of(windows, [](const MainWindow *window) { return window->files()->mayLeave(); });
    if (!mayAll || language == chosen()) {
        const QList<QAction *> actions = m_menu->actions();
        for (QAction *action : actions) {
            action->setChecked(action->objectName()
                               == (chosen().isEmpty() ? u"systemLanguage"_s : "language_"_L1 + chosen()));
        }
        return;
    }
    QSettings().setValue(languageKey, language);
    installTranslations(language, m_folder);
    for (MainWindow *window : std::as_const(windows))
        window->reopen();
}

} // namespace sme
