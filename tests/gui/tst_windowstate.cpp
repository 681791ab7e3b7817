// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "mirrortree.h"
#include "testmain.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// The names of all that assistive technology finds below an object.
void collectNames(QAccessibleInterface *object, QStringList &names, int depth = 0)
{
    if (!object || depth > 40)
        return;
    names.append(object->text(QAccessible::Name));
    for (int child = 0; child < std::min(object->childCount(), 200); ++child)
        collectNames(object->child(child), names, depth + 1);
}

} // namespace

/// How the window looks to those who do not look at it, and what of it comes back.
class WindowStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<Sandbox>(); }
    void cleanup() { m_sandbox.reset(); }

    void namesAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("objectName");
        const QList<std::pair<QString, QString>> names{
            {u"Mirrors"_s, u"mirrors"_s},
            {u"Problems"_s, u"problems"_s},
            {u"Details"_s, u"details"_s},
            {u"Shoot YAML"_s, u"shootYaml"_s},
            {u"hosts.toml"_s, u"hostsToml"_s},
            {u"Connections"_s, u"connections"_s},
            {u"Pull path"_s, u"pullPath"_s},
            {u"Node"_s, u"node"_s},
            {u"Explain"_s, u"explain"_s},
            {u"Extension release"_s, u"extensionRelease"_s},
            {u"containerd version"_s, u"containerdVersion"_s},
            {u"YAML scope"_s, u"yamlScope"_s},
            {u"New"_s, u"new"_s},
            {u"New window"_s, u"newWindow"_s},
            {u"Shoot"_s, u"shoot"_s},
            {u"Upstream"_s, u"upstream"_s},
            {u"Mirror URL"_s, u"host"_s},
            {u"pull"_s, u"pull"_s},
            {u"resolve"_s, u"resolve"_s},
            {u"CA bundle"_s, u"caBundleSecretReferenceName"_s},
            {u"Override path"_s, u"overridePath"_s},
            {u"API root"_s, u"apiRoot"_s},
            {u"Find…"_s, u"find"_s},
            {u"Fix…"_s, u"fix"_s},
            {u"Command palette…"_s, u"commandPalette"_s},
            {u"Keyboard help"_s, u"keyboardHelp"_s},
            {u"Open…"_s, u"open"_s},
            {u"Save"_s, u"save"_s},
            {u"Save as…"_s, u"saveAs"_s},
            {u"Undo"_s, u"undo"_s},
            {u"Redo"_s, u"redo"_s},
            {u"Add mirror"_s, u"addMirror"_s},
            {u"Add host"_s, u"addHost"_s},
            {u"Remove"_s, u"remove"_s},
            {u"Move up"_s, u"moveUp"_s},
            {u"Move down"_s, u"moveDown"_s},
            {u"Test connections"_s, u"testConnections"_s},
            {u"Stop"_s, u"stop"_s},
            {u"Copy YAML"_s, u"copyYaml"_s},
            {u"Export YAML…"_s, u"exportYaml"_s},
            {u"Copy hosts.toml"_s, u"copyHostsToml"_s},
            {u"Export hosts.toml…"_s, u"exportHostsToml"_s},
        };
        for (const auto &[name, objectName] : names)
            QTest::newRow(qPrintable(name)) << name << objectName;
    }

    void namesAreFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, objectName);
        TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        auto *tree = window.child<MirrorTree>("mirrors");
        QStringList names;
        collectNames(QAccessible::queryAccessibleInterface(window.get()), names);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        collectNames(QAccessible::queryAccessibleInterface(window.get()), names);
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        collectNames(QAccessible::queryAccessibleInterface(window.get()), names);
        QVERIFY2(names.contains(name), qPrintable(names.join(u'|')));
        QVERIFY(window->findChild<QObject *>(objectName));
    }

    void comesBack()
    {
        const QString path = m_sandbox->write(u"shoot.yaml"_s, sampleShoot());
        int width = 0;
        {
            TestWindow window(path);
            window->resize(760, 600);
            window.child<QTabWidget>("tabs")->setCurrentIndex(1);
            window.child<MirrorTree>("mirrors")->header()->resizeSection(0, 133);
            auto *pane = window.child<QDockWidget>("mirrorsPane");
            window.child<QMainWindow>("editorPage")->resizeDocks({pane}, {340}, Qt::Horizontal);
            QTRY_COMPARE(pane->width(), 340);
            width = pane->width();
            window->close();
        }
        TestWindow window(path);
        QCOMPARE(window->size(), QSize(760, 600));
        QCOMPARE(window.child<QTabWidget>("tabs")->currentIndex(), 1);
        QCOMPARE(window.child<MirrorTree>("mirrors")->header()->sectionSize(0), 133);
        QTRY_COMPARE(window.child<QDockWidget>("mirrorsPane")->width(), width);
    }

    void windowIsOnAScreen()
    {
        {
            TestWindow window;
            window->move(100000, 100000);
            window->close();
        }
        TestWindow window;
        QVERIFY(window->screen()->availableGeometry().intersects(window->frameGeometry()));
    }

    void windowFitsTheScreen()
    {
        {
            TestWindow window;
            window->resize(window->screen()->size() + QSize(400, 300));
            window->close();
        }
        TestWindow window;
        const QRect room = window->screen()->availableGeometry();
        QVERIFY(room.contains(window->geometry()));
    }

    void nothingIsClippedWithALargeFont()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.5);
        QApplication::setFont(large);
        {
            TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
            window->resize(1440, 860);
            QTest::qWait(0);
            const auto widgets = window->findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                const bool isText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QToolButton *>(widget);
                if (!isText || !widget->isVisible() || widget->objectName() == "qt_toolbar_ext_button"_L1)
                    continue;
                QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), qPrintable(widget->objectName()));
                QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->objectName()));
            }
            const auto *tree = window.child<MirrorTree>("mirrors");
            const QModelIndex host = tree->model()->index(0, 0, tree->model()->index(0, 0));
            QVERIFY(tree->visualRect(host).height() >= tree->fontMetrics().height());
        }
        QApplication::setFont(before);
    }

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

MIRROR_TEST(WindowStateTest)

#include "tst_windowstate.moc"
