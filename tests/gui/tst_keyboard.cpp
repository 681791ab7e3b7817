// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTranslator>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// The places that the keyboard can be in beside the tree.
const std::initializer_list<const char *> places = {"mirrors", "shootYaml", "hostsToml", "extensionRelease"};

} // namespace

/// Everything works without a mouse, and a key acts on what has the focus.
class KeyboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        m_window->get()->resize(1280, 800);
        QTRY_VERIFY(m_window->child<QWidget>("extensionRelease")->isVisible());
        m_tree = m_window->child<MirrorTree>("mirrors");
        m_tree->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
    }

    void escapeTakesTypingBack()
    {
        select(1);
        m_window->key(Qt::Key_F2);
        m_window->type(u"ghcr.io"_s);
        QVERIFY(m_window->text().contains("ghcr.io"_L1));
        m_window->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_tree->isEditing());
        verifyNothingHappened();
    }

    void escapeInANewRowTakesTheRowBack()
    {
        m_window->key(Qt::Key_M, Qt::ControlModifier);
        m_window->type(u"gh"_s);
        m_window->key(Qt::Key_Escape);
        QTRY_COMPARE(m_window->text().toUtf8(), sampleShoot());
        verifyNothingHappened();
    }

    void escapeLeavesEarlierSteps()
    {
        m_tree->selectIds({id(0, 0)});
        m_window->key(Qt::Key_Delete);
        const QString text = m_window->text();
        select(1);
        m_window->key(Qt::Key_F2);
        m_window->type(u"ghcr.io"_s);
        m_window->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_tree->isEditing());
        QCOMPARE(m_window->text(), text);
        QVERIFY(!m_window->child<QAction>("redo")->isEnabled());
        m_window->trigger("undo");
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        QVERIFY(!m_window->get()->isWindowModified());
    }

    void deleteActsOnTheFocus()
    {
        select(0, 0);
        m_window->key(Qt::Key_F2);
        m_window->key(Qt::Key_Delete); // all is selected: deletes the text, not the row
        QVERIFY(focused<QLineEdit>()->text().isEmpty());
        QVERIFY(m_window->status().contains("3 hosts"_L1));
        m_window->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_tree->isEditing());
        m_window->key(Qt::Key_Delete);
        QVERIFY(m_window->status().contains("2 hosts"_L1));
    }

    void moveByKeyboard()
    {
        select(1);
        m_window->key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_window->text().indexOf("quay.io"_L1) < m_window->text().indexOf("docker.io"_L1));
        QCOMPARE(m_tree->currentIndex().row(), 0);
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    void tabsHaveKeys()
    {
        auto *tabs = m_window->child<QTabWidget>("tabs");
        for (int tab = tabs->count() - 1; tab >= 0; --tab) {
            m_window->key(Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), tab);
            QVERIFY(tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void tabsHaveKeysEverywhere()
    {
        auto *tabs = m_window->child<QTabWidget>("tabs");
        for (const char *place : places) {
            focusPlace(place);
            m_window->key(Qt::Key_2, Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), 1);
            m_window->key(Qt::Key_1, Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), 0);
        }
        editFirstHost();
        m_window->key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
    }

    void rowsAreEditedAndAddedFromEverywhere()
    {
        for (const char *name : places) {
            const QLatin1StringView place(name);
            for (const auto &[key, modifier] :
                 {std::pair(Qt::Key_F2, Qt::NoModifier), std::pair(Qt::Key_M, Qt::ControlModifier),
                  std::pair(Qt::Key_H, Qt::ControlModifier)}) {
                focusPlace(name);
                if (key == Qt::Key_H && place == "shootYaml"_L1)
                    continue; // replaces in the text
                m_window->key(key, modifier);
                QVERIFY2(m_tree->isEditing() && focused<QLineEdit>(), name);
                m_window->key(Qt::Key_Escape);
                QTRY_VERIFY(!m_tree->isEditing());
                QCOMPARE(QApplication::focusWidget(), m_tree);
                verifyNothingHappened();
            }
        }
    }

    void firstRowIsEditedWithoutASelection()
    {
        m_tree->clearSelection();
        QVERIFY(m_tree->currentIndex().isValid());
        m_window->key(Qt::Key_F2);
        QVERIFY(m_tree->isEditing());
    }

    void addingKeepsWhatIsTyped()
    {
        editFirstHost();
        m_window->type(u"https://typed.example.com"_s);
        m_window->key(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_tree->isEditing());
        m_window->type(u"https://more.example.com"_s);
        m_window->key(Qt::Key_M, Qt::ControlModifier);
        m_window->type(u"ghcr.io"_s);
        m_window->key(Qt::Key_F8);
        for (const char *text : {"https://typed.example.com", "https://more.example.com", "ghcr.io"})
            QVERIFY2(m_window->text().contains(QLatin1StringView(text)), text);
        QVERIFY(!m_tree->isEditing());
    }

    void findingsAreVisitedFromEverywhere()
    {
        auto *findings = m_window->child<QAbstractItemView>("problems");
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"UPPER"_s}));
        QVERIFY(findings->model()->rowCount() > 0);
        for (const char *place : places) {
            for (const Qt::KeyboardModifier modifier : {Qt::NoModifier, Qt::ShiftModifier}) {
                findings->setCurrentIndex({});
                focusPlace(place);
                findings->setCurrentIndex({});
                m_window->key(Qt::Key_F8, modifier);
                QVERIFY2(findings->currentIndex().isValid(), place);
            }
        }
    }

    void testStartsFromEverywhere()
    {
        QByteArray shoot = sampleShoot();
        for (const char *host : {"https://mirror.gcr.io", "https://mirror.example.com", "https://quay.example.com"})
            shoot.replace(host, "http://127.0.0.1:1");
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"loopback.yaml"_s, shoot));
        m_window->get()->resize(1280, 800);
        m_tree = m_window->child<MirrorTree>("mirrors");
        const ConnectionTest &test = m_window->get()->models()->connectionTest;
        QSignalSpy started(&test, &ConnectionTest::entriesReset);
        for (const char *place : places) {
            focusPlace(place);
            m_window->key(Qt::Key_F5);
            QVERIFY2(!started.isEmpty(), place);
            QTRY_VERIFY(!test.isRunning());
            started.clear();
        }
        editFirstHost();
        m_window->type(u"http://127.0.0.1:2"_s);
        m_window->key(Qt::Key_F5);
        QVERIFY(!started.isEmpty());
        QVERIFY(!m_tree->isEditing());
        QVERIFY(m_window->text().contains("http://127.0.0.1:2"_L1));
        QTRY_VERIFY(!test.isRunning());
    }

    void findingIsCopied()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"UPPER"_s}));
        m_window->key(Qt::Key_F8);
        auto *findings = m_window->child<QAbstractItemView>("problems");
        findings->setFocus();
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().contains("UPPER"_L1), qPrintable(QApplication::clipboard()->text()));
    }

    void keysOfATextActOnTheText()
    {
        auto *yaml = m_window->child<QPlainTextEdit>("shootYaml");
        m_tree->selectIds({id(0, 0)});
        yaml->setFocus();
        m_window->key(Qt::Key_A, Qt::ControlModifier);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), yaml->toPlainText());
        m_window->key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(m_window->text(), QString()); // the text, not the selected row
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        m_window->key(Qt::Key_Z, Qt::ControlModifier);
        m_window->key(Qt::Key_Z, Qt::ControlModifier);
        verifyNothingHappened(true);
    }

    void allRowsAreSelectedAndRemoved()
    {
        m_window->key(Qt::Key_A, Qt::ControlModifier);
        m_window->key(Qt::Key_Delete);
        QVERIFY2(m_window->status().startsWith("0 mirrors"_L1), qPrintable(m_window->status()));
        m_window->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    void tabReachesEverything()
    {
        QStringList reached;
        do {
            // In the text, Tab indents.
            const bool isText = QApplication::focusWidget()->objectName() == "shootYaml"_L1;
            m_window->key(isText ? Qt::Key_F6 : Qt::Key_Tab);
            if (isText)
                m_window->key(Qt::Key_F6); // past the problems, which Tab has reached
            reached += QApplication::focusWidget()->objectName();
        } while (reached.last() != m_tree->objectName() && reached.size() < 100);
        QCOMPARE(reached.last(), m_tree->objectName());
        // Backwards from the tree, to the text again, lies the tool bar.
        do {
            m_window->key(Qt::Key_Backtab, Qt::ShiftModifier);
            reached += QApplication::focusWidget()->objectName();
        } while (reached.last() != "shootYaml"_L1 && reached.size() < 200);
        for (const char *name : {"new", "addMirror", "testConnections", "extensionRelease", "yamlScope", "changes",
                                 "copyYamlButton", "shootYaml"})
            QVERIFY2(reached.contains(QLatin1StringView(name)), qPrintable(reached.join(u' ')));
    }

    void menuEntriesHaveTheirFirstLetter()
    {
        const auto menu = [this](int number) { return m_window->get()->menuBar()->actions().at(number)->menu(); };
        QMenu *mirrors = menu(2);
        mirrors->popup({});
        for (const char *name : {"addMirror", "addHost", "addHostFromRecipe", "addMirror"}) {
            QTest::keyClick(mirrors, Qt::Key_A);
            QCOMPARE(mirrors->activeAction(), m_window->child<QAction>(name));
        }
        mirrors->close();
        menu(1)->popup({});
        QTest::keyClick(menu(1), Qt::Key_E); // there is one only
        QVERIFY(!menu(1)->isVisible());
        QVERIFY(m_tree->isEditing());
    }

    void menusHaveMnemonics_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        QTest::newRow("German") << u"de"_s;
    }

    void menusHaveMnemonics()
    {
        QFETCH(QString, language);
        QTranslator translator;
        if (!language.isEmpty()) {
            QVERIFY(translator.load(u"shoot-mirror_"_s + language, QStringLiteral(MIRROR_TRANSLATIONS)));
            QCoreApplication::installTranslator(&translator);
        }
        const TestWindow window;
        QStringList keys;
        const QList<QAction *> menus = window->menuBar()->actions();
        for (const QAction *menu : menus)
            keys += QKeySequence::mnemonic(menu->text()).toString();
        QCOMPARE(keys.removeDuplicates(), 0);
        QVERIFY2(!keys.contains(QString()), qPrintable(keys.join(u' ')));
    }

private:
    QModelIndex index(int mirror, int host = -1) const
    {
        const QModelIndex parent = m_tree->model()->index(mirror, 0);
        return host < 0 ? parent : m_tree->model()->index(host, 0, parent);
    }

    quint64 id(int mirror, int host) const { return index(mirror, host).data(MirrorTreeModel::IdRole).toULongLong(); }

    void select(int mirror, int host = -1) { m_tree->setCurrentIndex(index(mirror, host)); }

    void focusPlace(const char *place) const
    {
        const bool isToml = QLatin1StringView(place) == "hostsToml"_L1;
        m_window->child<QTabWidget>("tabs")->setCurrentIndex(isToml ? 1 : 0);
        auto *widget = m_window->child<QWidget>(place);
        widget->setFocus();
        QCOMPARE(QApplication::focusWidget(), widget);
    }

    void editFirstHost()
    {
        select(0, 0);
        m_tree->setFocus();
        m_window->key(Qt::Key_F2);
        QVERIFY(m_tree->isEditing());
    }

    template<typename T>
    static T *focused()
    {
        return qobject_cast<T *>(QApplication::focusWidget());
    }

    void verifyNothingHappened(bool canRedo = false) const
    {
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        QVERIFY(!m_window->get()->isWindowModified());
        if (canRedo)
            return;
        for (const auto &[name, text] : {std::pair("undo", u"Undo"_s), std::pair("redo", u"Redo"_s)}) {
            QVERIFY2(!m_window->child<QAction>(name)->isEnabled(), name);
            QCOMPARE(m_window->child<QAction>(name)->text(), text);
        }
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
    MirrorTree *m_tree = nullptr;
};

MIRROR_TEST(KeyboardTest)

#include "tst_keyboard.moc"
