// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "breadcrumb.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// The panes around the tabs: details, problems, and the one place that all of them show.
class PanesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        m_window->get()->resize(1280, 800);
        m_tree = m_window->child<MirrorTree>("mirrors");
        m_tree->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
    }

    void detailsFollowTheSelection()
    {
        select(0);
        QVERIFY(m_window->child<QLineEdit>("upstream")->isVisible());
        QCOMPARE(m_window->child<QLineEdit>("upstream")->text(), u"docker.io"_s);
        select(0, 1);
        QVERIFY(!m_window->child<QLineEdit>("upstream")->isVisible());
        QCOMPARE(m_window->child<QLineEdit>("host")->text(), u"https://mirror.example.com"_s);
        QVERIFY(m_window->child<QCheckBox>("resolve")->isChecked());
        QCOMPARE(m_window->child<QLineEdit>("apiRoot")->text(), u"https://mirror.example.com/v2"_s);
        QVERIFY(requests().contains("HEAD https://mirror.example.com/v2/<image>/manifests/<tag>?ns=docker.io"_L1));
        select(0, 0);
        QVERIFY(!m_window->child<QCheckBox>("resolve")->isChecked());
        QVERIFY(!requests().contains("<tag>"_L1));
    }

    void typingInDetailsIsOneStep()
    {
        select(0, 0);
        auto *url = m_window->child<QLineEdit>("host");
        url->setFocus();
        url->selectAll();
        m_window->type(u"https://z.example.com"_s);
        QVERIFY(m_window->text().contains("\"https://z.example.com\""_L1));
        QCOMPARE(index(0, 0).data().toString(), u"https://z.example.com"_s);
        m_window->key(Qt::Key_Return);
        m_window->trigger("undo");
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        url->setFocus();
        url->selectAll();
        m_window->type(u"ftp://a"_s);
        m_window->key(Qt::Key_Escape);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        QCOMPARE(url->text(), u"https://mirror.gcr.io"_s);
        QVERIFY(!m_window->get()->isWindowModified());
    }

    void boxesChangeTheFields()
    {
        select(0, 0);
        m_window->child<QCheckBox>("resolve")->click();
        QVERIFY(
            m_window->text().contains("\"https://mirror.gcr.io\"\n          capabilities: [\"pull\", \"resolve\"]"_L1));
        m_window->child<QCheckBox>("overridePath")->click();
        QVERIFY(m_window->text().contains("overridePath: true"_L1));
        QCOMPARE(m_window->child<QLineEdit>("apiRoot")->text(), u"https://mirror.gcr.io"_s);
        m_window->child<QCheckBox>("overridePath")->click();
        QVERIFY(!m_window->text().contains("overridePath"_L1));
        m_window->document().undoStack()->setIndex(0);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    void severalHostsAreOneForm()
    {
        m_tree->selectIds({id(0, 0), id(0, 1), id(1, 0)});
        auto *resolve = m_window->child<QCheckBox>("resolve");
        QCOMPARE(resolve->checkState(), Qt::PartiallyChecked);
        QVERIFY(m_window->child<QLineEdit>("host")->isReadOnly());
        resolve->click();
        QCOMPARE(resolve->checkState(), Qt::Checked);
        QCOMPARE(m_window->text().count("resolve"_L1), 3);
        m_window->trigger("undo"); // one step
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    void caBundleIsTyped()
    {
        select(1, 0);
        auto *box = m_window->child<QComboBox>("caBundleSecretReferenceName");
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
        m_window->type(u"my-ca"_s);
        m_window->key(Qt::Key_Return);
        QVERIFY(m_window->text().contains("caBundleSecretReferenceName: my-ca\n"_L1));
        box->lineEdit()->selectAll();
        m_window->type(u"none"_s);
        m_window->key(Qt::Key_Return);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    void fixesAreButtonsInDetails()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"Quay.io"_s}));
        select(1);
        auto *details = m_window->child<QWidget>("details");
        const auto buttons = details->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        QVERIFY(!buttons.first()->accessibleName().isEmpty());
        buttons.first()->click();
        QVERIFY(m_window->text().contains("upstream: quay.io\n"_L1));
    }

    void fixByKey()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"Quay.io"_s}));
        m_window->key(Qt::Key_F8);
        m_window->key(Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(m_window->text().contains("upstream: quay.io\n"_L1) || QApplication::activePopupWidget());
    }

    void withoutProblemsTheListIsALine()
    {
        TestWindow window(m_sandbox->write(
            u"fine.yaml"_s,
            sampleShoot().replace("[\"pull\"]", "[\"pull\", \"resolve\"]").replace("mirror.gcr.io", "a.example.com")));
        window->resize(1280, 800);
        auto *list = window.child<QTreeView>("problems");
        if (list->model()->rowCount() > 0)
            QSKIP("there is something to say about it");
        QVERIFY(!list->isVisible());
        const int text = window.child<QWidget>("shootYaml")->height();
        QVERIFY(byplace::perform(window.document(), byplace::RenameMirror{1, u"Quay.io"_s}));
        QTRY_VERIFY(list->isVisible() && window.child<QWidget>("shootYaml")->height() < text);
    }

    void textCursorSelectsTheRow()
    {
        auto *yaml = m_window->child<QPlainTextEdit>("shootYaml");
        yaml->setFocus();
        putCursor(yaml, u"quay.example.com"_s);
        QCOMPARE(m_tree->currentIndex(), index(1, 0));
        QCOMPARE(m_window->child<QLineEdit>("host")->text(), u"https://quay.example.com"_s);
        QCOMPARE(place(), u"crazy-botany › quay.io › quay.example.com"_s);
        QCOMPARE(QApplication::focusWidget(), yaml);
        putCursor(yaml, u"docker.io"_s);
        QCOMPARE(m_tree->currentIndex(), index(0));
        putCursor(yaml, u"kind: Shoot"_s);
        QVERIFY(m_tree->selectedRows().isEmpty());
        QCOMPARE(place(), u"crazy-botany"_s);
    }

    void hostsTomlSelectsTheRow()
    {
        m_window->key(Qt::Key_2, Qt::ControlModifier);
        auto *toml = m_window->child<QPlainTextEdit>("hostsToml");
        QCOMPARE(QApplication::focusWidget(), toml);
        putCursor(toml, u"[host.\"https://mirror.example.com\"]"_s);
        QCOMPARE(m_tree->currentIndex(), index(0, 1));
        putCursor(toml, u"certs.d/quay.io"_s);
        QCOMPARE(m_tree->currentIndex(), index(1));
        m_tree->setFocus();
        select(0, 1);
        QVERIFY(toml->textCursor().block().text().contains("mirror.example.com"_L1));
    }

    void filterShowsWhatFits()
    {
        m_window->trigger("find");
        QCOMPARE(QApplication::focusWidget()->objectName(), u"mirrorFilter"_s);
        m_window->type(u"quay"_s);
        QVERIFY(m_tree->isRowHidden(0, {}));
        QVERIFY(!m_tree->isRowHidden(1, {}));
        m_window->child<QLineEdit>("mirrorFilter")->clear();
        QVERIFY(!m_tree->isRowHidden(0, {}));
    }

    void panesHaveAKey()
    {
        QVERIFY(byplace::perform(m_window->document(),
                                 byplace::RenameMirror{1, u"Quay.io"_s})); // so that there is a problem
        QTRY_VERIFY(m_window->child<QTreeView>("problems")->isVisible());
        QStringList visited;
        for (int press = 0; press < 4; ++press) {
            visited += QApplication::focusWidget()->objectName();
            m_window->key(Qt::Key_F6);
        }
        QCOMPARE(visited, (QStringList{u"mirrors"_s, u"details"_s, u"shootYaml"_s, u"problems"_s}));
        QCOMPARE(QApplication::focusWidget(), m_tree);
        m_window->key(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"problems"_s);
    }

    void paletteRunsWhatIsTyped()
    {
        m_window->key(Qt::Key_P, {Qt::ControlModifier | Qt::ShiftModifier});
        auto *palette = QApplication::activePopupWidget();
        QVERIFY(palette);
        auto *edit = palette->findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"show hosts"_s);
        QVERIFY(palette->findChild<QTreeWidget *>()->topLevelItemCount() > 0);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_window->child<QTabWidget>("tabs")->currentIndex(), 1);
    }

    void keysAreListed()
    {
        m_window->trigger("keyboardHelp");
        auto *dialog = m_window->child<QWidget>("keyboardHelpDialog");
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QTreeWidget *>()->findItems(u"F8"_s, Qt::MatchExactly).isEmpty());
        dialog->close();
    }

    void windowOfItsOwn()
    {
        const auto windows = [] {
            int count = 0;
            for (const QWidget *widget : QApplication::topLevelWidgets())
                count += qobject_cast<const MainWindow *>(widget) ? 1 : 0;
            return count;
        };
        const int before = windows();
        m_window->trigger("newWindow");
        QCOMPARE(windows(), before + 1);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *other = qobject_cast<MainWindow *>(widget); other && other != m_window->get())
                other->close();
        }
        QTRY_COMPARE(windows(), before);
    }

private:
    QModelIndex index(int mirror, int host = -1) const
    {
        const QModelIndex parent = m_tree->model()->index(mirror, 0);
        return host < 0 ? parent : m_tree->model()->index(host, 0, parent);
    }

    quint64 id(int mirror, int host) const { return index(mirror, host).data(MirrorTreeModel::IdRole).toULongLong(); }

    void select(int mirror, int host = -1) { m_tree->setCurrentIndex(index(mirror, host)); }

    QString requests() const { return m_window->child<QLabel>("resultingRequests")->text(); }

    QString place() const { return m_window->child<Breadcrumb>("breadcrumb")->text(); }

    static void putCursor(QPlainTextEdit *view, const QString &text)
    {
        QTextCursor cursor = view->document()->find(text);
        QVERIFY2(!cursor.isNull(), qPrintable(text));
        cursor.setPosition(cursor.selectionStart());
        view->setTextCursor(cursor);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
    MirrorTree *m_tree = nullptr;
};

MIRROR_TEST(PanesTest)

#include "tst_panes.moc"
