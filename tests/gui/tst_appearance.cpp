// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "breadcrumb.h"
#include "codeview.h"
#include "columnwidths.h"
#include "editorstyle.h"
#include "metrics.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"
#include "theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QWidgetAction>

#include <algorithm>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// Gives the application a larger font for as long as it lives.
class LargeFont
{
public:
    LargeFont() : m_before(QApplication::font())
    {
        QFont large = m_before;
        large.setPointSizeF(m_before.pointSizeF() * 1.5);
        QApplication::setFont(large);
    }
    ~LargeFont() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(LargeFont)

private:
    QFont m_before;
};

} // namespace

/// What can be seen, read and reached, at other sizes than those of whoever made it.
class AppearanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new EditorStyle); }

    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_path = m_sandbox->write(u"shoot.yaml"_s, sampleShoot());
    }

    void cleanup() { m_sandbox.reset(); }

    void columnsFollowTheWindow()
    {
        TestWindow window(m_path);
        const auto *tree = window.child<MirrorTree>("mirrors");
        window->resize(1700, 860);
        QTRY_COMPARE(tree->header()->length(), tree->viewport()->width());
        window->resize(1660, 860);
        QTRY_COMPARE(tree->header()->length(), tree->viewport()->width());
    }

    void tablesFollowTheWindow()
    {
        TestWindow window(m_path);
        auto *tabs = window.child<QTabWidget>("tabs");
        for (const char *name : {"pullPath"}) {
            const auto *table = window.child<QTreeView>(name);
            QVERIFY(table);
            while (!table->isVisible())
                tabs->setCurrentIndex(tabs->currentIndex() + 1);
            const auto widthIn = [&](int windowWidth) {
                window->resize(windowWidth, 640);
                const bool done = QTest::qWaitFor([&] { return window->width() == windowWidth; });
                return done ? table->columnWidth(1) : -1; // not the last one: Qt may stretch that
            };
            QVERIFY(widthIn(2000) > 0); // the first proportions are there
            const int narrow = widthIn(1000);
            QVERIFY(widthIn(2000) != narrow);
            QTRY_COMPARE(table->header()->length(), table->viewport()->width());
            QCOMPARE(widthIn(1000), narrow);
        }
    }

    /// The screen of the tests is small, the font large: the buttons at the end of a dialog are still in sight.
    void dialogsFitTheScreen()
    {
        const LargeFont large;
        TestWindow window(m_path);
        window.child<MirrorTree>("mirrors")->setCurrentIndex(
            window->models()->tree.index(0, 0, window->models()->tree.index(0, 0)));
        for (const char *action : {"addHostFromRecipe", "editCaBundle", "keyboardHelp"}) {
            window.trigger(action);
            QTRY_VERIFY(QApplication::activeWindow() && qobject_cast<QDialog *>(QApplication::activeWindow()));
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
            const QSize room = roomOn(dialog->screen()).size();
            QVERIFY2(dialog->height() <= room.height(), action);
            dialog->close();
            QTRY_VERIFY(!qobject_cast<QDialog *>(QApplication::activeWindow()));
        }
    }

    void stateIsInSight()
    {
        const LargeFont large;
        TestWindow window(m_path);
        const auto *tree = window.child<MirrorTree>("mirrors");
        for (const QSize size : {QSize(1280, 800), QSize(1000, 640)}) {
            window->resize(size);
            QTRY_COMPARE(window->size(), size);
            const int state = MirrorTreeModel::StateColumn;
            QTRY_COMPARE(tree->columnViewportPosition(state) + tree->columnWidth(state), tree->viewport()->width());
            QVERIFY(tree->columnWidth(MirrorTreeModel::NameColumn) > 5 * tree->fontMetrics().height());
        }
    }

    void messagesAreNotCut()
    {
        const LargeFont large;
        TestWindow window(m_path);
        window->resize(1280, 800);
        QVERIFY(byplace::perform(window.document(),
                                 byplace::SetUrl{0, 0, u"http://a-host-with-a-long-name.example.com"_s}));
        const auto *list = window.child<QTreeView>("problems");
        QTRY_VERIFY(list->isVisible());
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const int width = list->viewport()->width() - list->indentation() - 3 * list->fontMetrics().height();
            const QRect text =
                list->fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data().toString());
            QTRY_VERIFY(list->visualRect(index).height() >= text.height() + list->fontMetrics().height());
        }
    }

    /// Long names of hosts take two lines; with very many rows, all are of one height.
    void namesAreNotCut()
    {
        TestWindow window(m_path);
        window->resize(1280, 800);
        const QString url = u"https://harbor.platform.customer-with-a-long-name.example.com:8443"_s;
        QVERIFY(byplace::perform(window.document(), byplace::SetUrl{0, 0, url}));
        auto *tree = window.child<MirrorTree>("mirrors");
        const QModelIndex mirror = tree->model()->index(0, 0);
        const int line = tree->visualRect(mirror).height();
        QTRY_VERIFY(tree->visualRect(tree->model()->index(0, 0, mirror)).height()
                    >= line + tree->fontMetrics().height() / 2);
        QCOMPARE(tree->visualRect(tree->model()->index(1, 0, mirror)).height(), line);
        QVERIFY(!tree->uniformRowHeights());
    }

    /// What is optional in a table is left out where it has no room, rather than beyond the edge.
    void tablesNeedNoScrollingSideways()
    {
        QStandardItemModel model(1, 2);
        QTreeView view;
        view.setModel(&model);
        auto *widths = new ColumnWidths(&view);
        QList<ColumnWidths::Need> needs{widths->characters(20, 30, 40), widths->characters(20, 30, 40)};
        needs[1].isOptional = true;
        widths->setNeeds(needs);
        view.resize(Metrics(&view).characters(90), 300);
        view.show();
        QVERIFY(!view.isColumnHidden(1));
        view.resize(Metrics(&view).characters(50), 300);
        QTRY_VERIFY(view.isColumnHidden(1));
        QCOMPARE(view.header()->length(), view.viewport()->width());
        view.resize(Metrics(&view).characters(90), 300);
        QTRY_VERIFY(!view.isColumnHidden(1));
        // Who ticks it in the menu of the header gets it all the same.
        view.resize(Metrics(&view).characters(50), 300);
        QTRY_VERIFY(view.isColumnHidden(1));
        QAction *action = view.header()->actions().constFirst();
        QVERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(!view.isColumnHidden(1));
    }

    void breadcrumbKeepsShortNames()
    {
        Breadcrumb bar;
        const QString longName = QString(200, u'x');
        bar.setParts({u"crazy-botany"_s, u"docker.io"_s, longName});
        bar.resize(Metrics(&bar).characters(60), 30);
        bar.show();
        const auto buttons = bar.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);
        QTRY_VERIFY(buttons.at(2)->text() != longName);
        QCOMPARE(buttons.at(0)->text(), u"crazy-botany"_s);
        QCOMPARE(buttons.at(1)->text(), u"docker.io"_s);
    }

    /// A long URL is told by its beginning, where nobody types.
    void longUrlsShowTheirBeginning()
    {
        TestWindow window(m_path);
        const QString url = u"https://"_s + QString(200, u'x') + u".example.com"_s;
        QVERIFY(byplace::perform(window.document(), byplace::SetUrl{0, 0, url}));
        auto *tree = window.child<MirrorTree>("mirrors");
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        auto *field = window.child<QLineEdit>("host");
        QCOMPARE(field->text(), url);
        QCOMPARE(field->cursorPosition(), 0);
        field->setFocus();
        field->setCursorPosition(100);
        tree->setFocus();
        QCOMPARE(field->cursorPosition(), 0);
    }

    void columnsThatNobodyChoseFitAtTheNextStart()
    {
        {
            TestWindow window(m_path);
            window->resize(900, 640);
            window->close();
        }
        TestWindow window(m_path);
        window->resize(1500, 860);
        const auto *tree = window.child<MirrorTree>("mirrors");
        QTRY_COMPARE(tree->header()->length(), tree->viewport()->width());
    }

    void smallWindowKeepsAllViews()
    {
        const LargeFont large;
        TestWindow window(m_path);
        window->resize(1000, 640);
        QTRY_COMPARE(window->size(), QSize(1000, 640));
        QVERIFY(window.child<QWidget>("mirrors")->width() > 200);
        QVERIFY(window.child<QWidget>("tabs")->width() > 400);
        for (const char *name : {"addMirror", "testConnections", "stop"})
            QVERIFY2(window.child<QToolButton>(name)->isVisible(), name);
    }

    void passingMessageHasTheLine()
    {
        const LargeFont large;
        TestWindow window(m_path);
        window->resize(1000, 640);
        const auto *summary = window.child<QWidget>("statusSummary");
        QVERIFY(summary->isVisible());
        window->statusBar()->showMessage(u"a hint that is long enough to need the line for itself, all of it"_s);
        QVERIFY(!summary->isVisible());
        window->statusBar()->clearMessage();
        QVERIFY(summary->isVisible());
    }

    void selectionCanBeRead_data()
    {
        QTest::addColumn<QColor>("highlight");
        QTest::addColumn<QColor>("text");
        QTest::newRow("Fusion") << QColor(0x308cc6) << QColor(Qt::white);
        QTest::newRow("Breeze dark") << QColor(0x3daee9) << QColor(0xfcfcfc);
        QTest::newRow("black on blue") << QColor(0x204080) << QColor(Qt::black);
    }

    void selectionCanBeRead()
    {
        QFETCH(QColor, highlight);
        QFETCH(QColor, text);
        QPalette palette;
        palette.setColor(QPalette::Highlight, highlight);
        palette.setColor(QPalette::HighlightedText, text);
        EditorStyle style(u"fusion"_s);
        style.polish(palette);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            const double contrast = contrastRatio(palette.color(group, QPalette::HighlightedText),
                                                  palette.color(group, QPalette::Highlight));
            QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
        }
    }

    void selectionTellsWhereTheKeyboardIs()
    {
        TestWindow window(m_path);
        auto *tree = window.child<MirrorTree>("mirrors");
        tree->setCurrentIndex(tree->model()->index(0, 0));
        const auto shown = [tree] {
            const QRect cell = tree->visualRect(tree->model()->index(0, MirrorTreeModel::StateColumn));
            return tree->viewport()->grab().toImage().pixelColor(cell.center());
        };
        tree->setFocus();
        const QColor active = shown();
        window.child<QWidget>("shootYaml")->setFocus();
        const QColor dimmed = shown();
        QVERIFY(active != dimmed);
        QVERIFY(dimmed != tree->palette().color(QPalette::Base));
        QVERIFY(contrastRatio(dimmed, tree->palette().color(QPalette::HighlightedText)) >= 4.5);
    }

    void everythingHasAName()
    {
        TestWindow window(m_path);
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isOurs = !widget->objectName().startsWith("qt_"_L1);
            const bool isText = qobject_cast<const QLabel *>(widget); // is named by its text
            if (!isOurs || isText || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const bool isNamed = told && !told->text(QAccessible::Name).isEmpty();
            QVERIFY2(isNamed || isPartOfNamed(widget),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        const QList<QAction *> actions = window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            // Of Qt's own: places in the tool bar and its menu, buttons in line edits.
            const bool isQts = qobject_cast<const QWidgetAction *>(action) || qobject_cast<QMenu *>(action->parent())
                || action->objectName().startsWith("_q_"_L1);
            QVERIFY2(isQts || action->isSeparator() || !action->text().isEmpty(), qPrintable(action->objectName()));
        }
    }

private:
    /// Parts of a view, and the line edit of a combo box, are found by the view's name.
    static bool isPartOfNamed(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (parent && parent->inherits("QComboBoxPrivateContainer"))
            parent = parent->parentWidget();
        return parent && !parent->accessibleName().isEmpty();
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_path;
};

MIRROR_TEST(AppearanceTest)

#include "tst_appearance.moc"
