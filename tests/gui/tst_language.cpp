// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "editoractions.h"
#include "languagecontroller.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// The language of the program, chosen while it runs.
class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        installTranslations(u"en"_s);
        for (MainWindow *window : windows())
            delete window;
    }
    void isOfferedInItsOwnWords();
    void makesTheWindowsAnew();
    void losesNothingThatIsUnsaved();

private:
    static QList<MainWindow *> windows()
    {
        QList<MainWindow *> found;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
                found += window;
        }
        return found;
    }
    static bool isMade(const MainWindow *window) { return window->actionSet() != nullptr; }

    const QString m_folder = QStringLiteral(MIRROR_TRANSLATIONS);
};

void LanguageTest::isOfferedInItsOwnWords()
{
    const Sandbox sandbox;
    QMenu menu;
    const LanguageController controller(&menu, m_folder);
    QStringList names;
    for (const QAction *action : menu.actions())
        names += action->text();
    QCOMPARE(names, (QStringList{u"Language of the system"_s, u"English"_s, u"Deutsch"_s}));
    QVERIFY(menu.actions().constFirst()->isChecked());
}

void LanguageTest::makesTheWindowsAnew()
{
    const Sandbox sandbox;
    const QPointer<MainWindow> first = MainWindow::openWindow(sandbox.write(u"a.yaml"_s, sampleShoot()));
    const QPointer<MainWindow> second = MainWindow::openWindow({});
    QTRY_VERIFY(isMade(first) && isMade(second));
    QMenu menu;
    const LanguageController controller(&menu, m_folder);
    menu.actions().constLast()->trigger();
    QTRY_VERIFY(!first && !second);
    QCOMPARE(windows().size(), 2);
    QTRY_VERIFY(std::ranges::all_of(windows(), isMade));
    for (const MainWindow *window : windows())
        QCOMPARE(window->actionSet()->addMirror->text(), u"Mirror hinzufügen"_s);
    QTRY_VERIFY(std::ranges::any_of(
        windows(), [](MainWindow *window) { return window->models()->document.manifest().mirrorCount() == 2; }));
    QCOMPARE(LanguageController::chosen(), u"de"_s);
}

void LanguageTest::losesNothingThatIsUnsaved()
{
    const Sandbox sandbox;
    TestWindow window(sandbox.write(u"a.yaml"_s, sampleShoot()));
    QVERIFY(byplace::perform(window.document(), byplace::RemoveMirrors{0, 1}));
    QMenu menu;
    const LanguageController controller(&menu, m_folder);
    menu.actions().constLast()->trigger(); // Cancel is the answer
    QTRY_COMPARE(window.dialogs().asked, QStringList{u"unsaved"_s});
    QCOMPARE(windows(), QList<MainWindow *>{window.get()});
    QCOMPARE(LanguageController::chosen(), QString());
    QVERIFY(menu.actions().constFirst()->isChecked());
}

MIRROR_TEST(LanguageTest)
#include "tst_language.moc"
