// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yamlwindowtest.h"

#include "codegutter.h"
#include "hovercard.h"
#include "items/textposition.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// The text is typed into as in any editor, and is the document all the same.
class YamlEditorTest final : public YamlWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void typingReachesEverything()
    {
        putCursor(u"quay.io"_s, true);
        m_window->type(u".test"_s);
        QVERIFY(m_window->text().contains("upstream: quay.io.test\n"_L1));
        QCOMPARE(m_tree->model()->index(1, 0).data().toString(), u"quay.io.test"_s);
        QVERIFY(m_window->status().contains("modified"_L1));
        m_window->key(Qt::Key_Z, Qt::ControlModifier);
        verifyUntouched();
        m_window->key(Qt::Key_Z, {Qt::ControlModifier | Qt::ShiftModifier});
        QVERIFY(m_window->text().contains("upstream: quay.io.test\n"_L1));
    }

    /// Rows that come back with a text that can be read again are nothing new to anybody.
    void placeStaysWhereTheTypingIs()
    {
        putCursor(u"quay.io"_s, true);
        const QModelIndexList before = m_tree->selectedRows();
        QCOMPARE(before.size(), 1);
        const QString selected = before.constFirst().data().toString();
        m_window->type(u": {"_s);
        QVERIFY(m_window->document().manifest().readError());
        while (m_window->text().toUtf8() != sampleShoot())
            m_window->trigger("undo");
        QCOMPARE(m_tree->selectedRows().size(), 1);
        QCOMPARE(m_tree->selectedRows().constFirst().data().toString(), selected);
    }

    void undoInterleaves()
    {
        putCursor(u"quay.io"_s, true);
        m_window->type(u"x"_s);
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{0, u"ghcr.io"_s}));
        QCOMPARE(shown(), m_window->text());
        putCursor(u"quay.iox"_s, true);
        m_window->type(u"y"_s);
        m_window->trigger("undo");
        QVERIFY(m_window->text().contains("quay.iox\n"_L1));
        m_window->trigger("undo");
        QVERIFY(m_window->text().contains("upstream: docker.io"_L1));
        m_window->trigger("undo");
        verifyUntouched();
    }

    void brokenTextIsNoDeadEnd()
    {
        putCursor(u"kind: Shoot"_s, false);
        m_window->type(u"- "_s);
        QVERIFY(m_window->document().manifest().readError());
        QVERIFY(m_window->text().contains("- kind: Shoot"_L1));
        const auto *lastGood = m_window->child<MirrorTree>("mirrorsLastGood");
        QTRY_VERIFY(lastGood && lastGood->isVisible());
        QVERIFY(!lastGood->isEnabled());
        QCOMPARE(lastGood->model()->rowCount(), 2);
        m_window->trigger("save");
        QVERIFY(m_sandbox->read(u"shoot.yaml"_s).contains("- kind: Shoot"));
        m_window->key(Qt::Key_Backspace);
        m_window->key(Qt::Key_Backspace);
        QVERIFY(!m_window->document().manifest().readError());
        QTRY_VERIFY(m_tree->isVisible());
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    void unreadableFileIsMended()
    {
        m_window = std::make_unique<TestWindow>(
            m_sandbox->write(u"tab.yaml"_s, sampleShoot().replace("  extensions", "\textensions")));
        m_tree = m_window->child<MirrorTree>("mirrors");
        m_yaml = m_window->child<CodeView>("shootYaml");
        m_yaml->setFocus();
        QVERIFY(m_window->document().manifest().readError());
        putCursor(u"\textensions"_s, false);
        m_window->key(Qt::Key_Delete);
        m_window->type(u"  "_s);
        QVERIFY(!m_window->document().manifest().readError());
        QCOMPARE(m_tree->model()->rowCount(), 2);
    }

    void pastedRowsAreText()
    {
        putCursor(u"      - upstream: quay.io"_s, false);
        QApplication::clipboard()->setText(
            u"      - upstream: ghcr.io\n        hosts:\n        - host: https://g.example.com\n"_s);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_tree->model()->rowCount(), 3);
        QCOMPARE(shown(), m_window->text());
        m_window->trigger("undo");
        verifyUntouched();
    }

    void keysOfLines()
    {
        putCursor(u"      - upstream: quay.io"_s, true);
        m_window->key(Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(m_window->text().contains("\n      # - upstream: quay.io\n"_L1));
        m_window->key(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_window->text().contains("        hosts:\n      - upstream: quay.io\n"_L1));
        m_window->key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        m_yaml->selectAll();
        m_window->key(Qt::Key_Tab);
        QVERIFY(m_window->text().startsWith("  apiVersion"_L1));
        m_window->key(Qt::Key_Backtab);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    /// Of a selection over lines, the line that it begins in stays.
    void newLineInPlaceOfLines()
    {
        m_yaml->setFocus();
        QTextCursor cursor(m_yaml->document()->findBlockByNumber(16));
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        m_yaml->setTextCursor(cursor);
        m_window->key(Qt::Key_Return);
        QVERIFY2(m_window->text().contains("mirror.example.com\n          \n      - upstream: quay.io"_L1),
                 qPrintable(m_window->text()));
    }

    void newLineKeepsTheIndentation_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("spaces");
        QTest::newRow("key") << u"kind: Shoot"_s << 0;
        QTest::newRow("mapping") << u"spec:"_s << 2;
        QTest::newRow("item") << u"upstream: quay.io"_s << 8;
        QTest::newRow("field of an item") << u"capabilities: [\"pull\"]"_s << 10;
    }

    void newLineKeepsTheIndentation()
    {
        QFETCH(const QString, at);
        QFETCH(const int, spaces);
        putCursor(at, true);
        m_window->key(Qt::Key_Return);
        QCOMPARE(m_yaml->textCursor().block().text(), QString(spaces, u' '));
    }

    void completesAndTakes()
    {
        putCursor(u"upstream: quay.io"_s, true);
        for (int press = 0; press < 7; ++press)
            m_window->key(Qt::Key_Backspace);
        m_window->type(u"gh"_s);
        m_window->key(Qt::Key_Space, Qt::ControlModifier);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY2(m_window->text().contains("upstream: ghcr.io\n"_L1), qPrintable(m_window->text()));
    }

    /// A field is offered when its first letters are there, and taken by Return.
    void offersWhileTyping()
    {
        putCursor(u"capabilities: [\"pull\"]"_s, true);
        m_window->key(Qt::Key_Return);
        m_window->type(u"ov"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(m_yaml->textCursor().block().text(), u"          overridePath: "_s);
        QVERIFY(!QApplication::activePopupWidget());
    }

    /// Where anything can stand, Return means what was typed, and what is offered is chosen.
    void offersWithoutChoosing()
    {
        putCursor(u"upstream: quay.io"_s, true);
        for (int press = 0; press < 7; ++press)
            m_window->key(Qt::Key_Backspace);
        m_window->type(u"gh"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QVERIFY2(m_window->text().contains("upstream: gh\n        \n"_L1), qPrintable(m_window->text()));
        m_window->key(Qt::Key_Backspace, Qt::ControlModifier);
        m_window->key(Qt::Key_Backspace);
        m_window->type(u"c"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void findsAndReplaces()
    {
        m_window->key(Qt::Key_H, Qt::ControlModifier);
        auto *find = m_window->child<QLineEdit>("findText");
        QTRY_COMPARE(QApplication::focusWidget(), find);
        m_window->type(u"example.com"_s);
        QCOMPARE(m_yaml->textCursor().selectedText(), u"example.com"_s);
        m_window->child<QLineEdit>("replaceText")->setText(u"example.org"_s);
        m_window->child<QToolButton>("replaceAll")->click();
        QCOMPARE(m_window->text().count("example.org"_L1), 2);
        QCOMPARE(m_window->text().count("example.com"_L1), 0);
        m_window->trigger("undo");
        verifyUntouched();
    }

    void anEmptyClipboardPastesNothing()
    {
        QGuiApplication::clipboard()->setMimeData(new QMimeData);
        m_yaml->setFocus();
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        verifyUntouched();
        m_window->key(Qt::Key_6, Qt::ControlModifier);
        auto *error = m_window->child<QPlainTextEdit>("explain");
        QVERIFY(error);
        QTRY_COMPARE(QApplication::focusWidget(), error);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(error->toPlainText().isEmpty());
    }

    /// What is found, and the line that is gone to, is the current place in all views.
    void foundTextIsTheCurrentPlace()
    {
        const auto *tree = m_window->child<MirrorTree>("mirrors");
        const auto place = [tree] { return tree->currentIndex().siblingAtColumn(0).data().toString(); };
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), m_window->child<QLineEdit>("findText"));
        m_window->type(u"quay.example"_s);
        QCOMPARE(place(), u"https://quay.example.com"_s);
        m_window->key(Qt::Key_Escape);
        m_window->key(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *line = QApplication::activePopupWidget()->findChild<QSpinBox *>();
        line->setValue(17);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(place(), u"https://mirror.example.com"_s);
        QCOMPARE(m_yaml->textCursor().positionInBlock(), 8); // behind the indentation
    }

    /// What mends two findings of a value is offered once.
    void aFixIsOfferedOnce()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::SetUrl{1, 0, u"https://harbor.example.com/hub"_s}));
        m_window->child<MirrorTree>("mirrors")->setCurrentIndex(
            m_window->get()->models()->tree.index(0, 0, m_window->get()->models()->tree.index(1, 0)));
        const auto buttons = m_window->child<QWidget>("details")->findChildren<QPushButton *>();
        const auto isFix = [](const QPushButton *each) {
            return each->accessibleName().contains("with overridePath true"_L1) && each->isVisible();
        };
        QCOMPARE(std::count_if(buttons.begin(), buttons.end(), isFix), 1);
    }

    void hoverCardSaysAndMends()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"Quay.io"_s}));
        putCursor(u"Quay.io"_s, false);
        m_yaml->ensureCursorVisible();
        const QPoint at = m_yaml->cursorRect().center() + QPoint(m_yaml->fontMetrics().averageCharWidth(), 0);
        QHelpEvent pointed(QEvent::ToolTip, at, m_yaml->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_yaml->viewport(), &pointed);
        auto *card = m_yaml->findChild<HoverCard *>();
        QVERIFY(card && card->isVisible());
        QString told;
        const auto labels = card->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            told += label->text() + u'\n';
        QVERIFY2(told.contains("lower case"_L1) && told.contains("Images that are named Quay.io"_L1), qPrintable(told));
        const auto buttons = card->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons.first()->accessibleName(), u"Rename the upstream to quay.io"_s);
        buttons.first()->click();
        verifyUntouched(false);
        QVERIFY(!card->isVisible());
    }

    void bulbMends()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"Quay.io"_s}));
        putCursor(u"Quay.io"_s, false);
        m_yaml->ensureCursorVisible();
        auto *gutter = m_yaml->findChild<CodeGutter *>();
        m_yaml->viewport()->grab(); // what can be seen has marks
        // Beside the severity, before the number.
        const int y = m_yaml->cursorRect().center().y();
        for (int x = m_yaml->fontMetrics().height(); x < gutter->width() && isUpper(); x += 4)
            QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(x, y));
        verifyUntouched(false);
    }

    void lineEndsStay()
    {
        const QByteArray crlf = "\xef\xbb\xbf" + sampleShoot().replace("\n", "\r\n");
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"crlf.yaml"_s, crlf));
        m_yaml = m_window->child<CodeView>("shootYaml");
        m_yaml->setFocus();
        putCursor(u"kind: Shoot"_s, true);
        m_window->key(Qt::Key_Return);
        m_window->type(u"a: b"_s);
        QByteArray expected = crlf;
        expected.replace("kind: Shoot\r\n", "kind: Shoot\r\na: b\r\n");
        QCOMPARE(m_window->document().manifest().text(), expected);
    }

private:
    bool isUpper() const { return m_window->text().contains("Quay.io"_L1); }
};

MIRROR_TEST(YamlEditorTest)

#include "tst_yamleditor.moc"
