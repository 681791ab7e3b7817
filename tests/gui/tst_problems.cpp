// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "codeview.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// The button with this name below an object of the accessibility tree; null if there is none.
QAccessibleInterface *accessibleButton(QAccessibleInterface *in, const QString &name)
{
    if (in->role() == QAccessible::Button && in->text(QAccessible::Name) == name && !in->state().invisible)
        return in;
    for (int child = 0; child < in->childCount(); ++child) {
        QAccessibleInterface *part = in->child(child);
        if (QAccessibleInterface *found = part ? accessibleButton(part, name) : nullptr)
            return found;
    }
    return nullptr;
}

} // namespace

/// What is wrong can be read whole, and mended by mouse, keyboard and assistive technology.
class ProblemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        m_window->get()->resize(1280, 800);
        m_list = m_window->child<QTreeView>("problems");
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"Quay.io"_s}));
        QTRY_VERIFY(button() && button()->isVisible());
    }

    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
    }

    void fixIsClicked()
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(isMended());
        QTRY_VERIFY(!button() || !button()->isVisible());
    }

    void fixIsReachedByTab()
    {
        m_list->setFocus();
        for (int press = 0; press < 3 && QApplication::focusWidget() != button(); ++press)
            m_window->key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button());
        m_window->key(Qt::Key_Space);
        QVERIFY(isMended());
        // What had the keyboard is gone; it did not turn into another fix.
        QTRY_COMPARE(QApplication::focusWidget(), m_list);
    }

    void fixIsFoundByAssistiveTechnology()
    {
        QAccessibleInterface *found = accessibleButton(QAccessible::queryAccessibleInterface(m_window->get()), fix());
        QVERIFY(found);
        QVERIFY(!found->text(QAccessible::Description).isEmpty());
        QVERIFY(found->actionInterface());
        found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(isMended());
    }

    void rowsBesideTheButtonsAreClicked()
    {
        const QModelIndex row = m_list->model()->index(0, 0);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(row).topLeft() + QPoint(40, 6));
        QCOMPARE(m_list->currentIndex(), row);
        QCOMPARE(m_window->child<MirrorTree>("mirrors")->currentIndex().data().toString(), u"Quay.io"_s);
    }

    void buttonsAreWholeAndInTheirRows()
    {
        for (const int width : {1600, 1280, 1000}) {
            m_window->get()->resize(width, 800);
            QTRY_COMPARE(m_window->get()->width(), width);
            QTRY_VERIFY(button()->isVisible());
            QTRY_VERIFY(button()->width() >= button()->sizeHint().width() - button()->fontMetrics().height());
            const auto isInRow = [this] {
                const QRect place(button()->mapToGlobal(QPoint(0, 0)), button()->size());
                const QRect row = m_list->visualRect(m_list->model()->index(0, 0));
                return QRect(m_list->viewport()->mapToGlobal(row.topLeft()), row.size()).contains(place);
            };
            QTRY_VERIFY(isInRow());
            QCOMPARE(QString(button()->text()).replace(u'\n', u' '), fix());
        }
    }

    void whyExplainsTheRule()
    {
        m_window->key(Qt::Key_F8);
        auto *why = m_window->child<QToolButton>("explainRule");
        QTRY_VERIFY(why->isVisible());
        QTest::mouseClick(why, Qt::LeftButton);
        auto *card = QApplication::activePopupWidget();
        QVERIFY(card);
        QCOMPARE(card->accessibleName(), u"upstream-invalid"_s);
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void fixInTheTextIsThatOfItsLine()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{0, u"Docker.io"_s}));
        auto *yaml = m_window->child<CodeView>("shootYaml");
        yaml->setFocus();
        QTextCursor cursor = yaml->document()->find(u"Docker.io"_s);
        cursor.clearSelection();
        yaml->setTextCursor(cursor);
        m_window->key(Qt::Key_Period, Qt::ControlModifier);
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY2(m_window->text().contains("upstream: docker.io"_L1), qPrintable(m_window->text()));
        QVERIFY(!isMended()); // the other one
    }

    /// The row of a mended problem goes; the one below it is not taken for chosen, nor left out by the next step.
    void nextProblemIsNotPassedOver()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{0, u"Docker.io"_s}));
        auto *tree = m_window->child<MirrorTree>("mirrors");
        tree->setFocus();
        m_window->key(Qt::Key_F8);
        QCOMPARE(tree->currentIndex().data().toString(), u"Docker.io"_s);
        QVERIFY(m_list->currentIndex().isValid());
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{0, u"docker.io"_s}));
        QVERIFY(!m_list->currentIndex().isValid());
        m_window->key(Qt::Key_F8);
        QCOMPARE(tree->currentIndex().data().toString(), u"Quay.io"_s);
        QVERIFY(m_list->currentIndex().isValid());
    }

    void problemOfTheSelectedRowIsChosen()
    {
        auto *tree = m_window->child<MirrorTree>("mirrors");
        tree->setFocus();
        const QModelIndex docker = tree->model()->index(0, 0);
        const QModelIndex quay = tree->model()->index(1, 0);
        tree->setCurrentIndex(docker);
        QVERIFY(!m_list->currentIndex().isValid());
        // Added to the selection, and typed anew: the problem is another one, and still that of the row.
        tree->collapseAll();
        m_window->key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(tree->currentIndex().siblingAtColumn(0), quay);
        QVERIFY(m_list->currentIndex().isValid());
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"quay io"_s}));
        QVERIFY2(m_list->currentIndex().data().toString().contains("quay io"_L1),
                 qPrintable(m_list->currentIndex().data().toString()));
    }

    void newProblemIsAnnounced()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::SetUrl{1, 0, u"ftp://a.example.com"_s}));
        const auto *announced = m_window->child<QWidget>("newestProblem");
        QTRY_VERIFY2(announced->accessibleName().contains("ftp://a.example.com"_L1),
                     qPrintable(announced->accessibleName()));
        QVERIFY(announced->accessibleName().startsWith("Error: "_L1));
    }

    void countsFilter()
    {
        auto *errors = m_window->child<QToolButton>("errorFilter");
        QVERIFY(errors->isVisible());
        QCOMPARE(errors->text(), u"1"_s);
        const int rows = m_list->model()->rowCount();
        errors->click();
        QCOMPARE(m_list->model()->rowCount(), rows - 1);
        QTRY_VERIFY(!button() || !button()->isVisible());
        errors->click();
        QCOMPARE(m_list->model()->rowCount(), rows);
    }

private:
    static QString fix() { return u"Rename the upstream to quay.io"_s; }

    QPushButton *button() const
    {
        const auto *layer = m_window->child<QWidget>("problemFixes");
        const auto buttons = layer->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->accessibleName() == fix())
                return each;
        }
        return nullptr;
    }

    bool isMended() const { return m_window->text().contains("upstream: quay.io\n"_L1); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
    QTreeView *m_list = nullptr;
};

MIRROR_TEST(ProblemsTest)

#include "tst_problems.moc"
