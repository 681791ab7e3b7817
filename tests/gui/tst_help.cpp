// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "codeview.h"
#include "help/helptopic.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeView>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// F1 explains what has the keyboard, in the words that the manual has too.
class HelpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        m_window->get()->resize(1280, 900);
    }

    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
    }

    void everyFieldIsExplained_data()
    {
        QTest::addColumn<int>("host"); // -1: the mirror
        QTest::addColumn<QString>("topic");
        QTest::newRow("upstream") << -1 << u"upstream"_s;
        QTest::newRow("host") << 0 << u"host"_s;
        QTest::newRow("pull") << 0 << u"capabilities"_s;
        QTest::newRow("resolve") << 0 << u"capabilities"_s;
        QTest::newRow("caBundleSecretReferenceName") << 0 << u"caBundleSecretReferenceName"_s;
        QTest::newRow("overridePath") << 0 << u"overridePath"_s;
    }

    void everyFieldIsExplained()
    {
        QFETCH(const int, host);
        QFETCH(const QString, topic);
        auto *tree = m_window->child<MirrorTree>("mirrors");
        const QModelIndex mirror = tree->model()->index(0, 0);
        tree->setCurrentIndex(host < 0 ? mirror : tree->model()->index(host, 0, mirror));
        m_window->child<QWidget>(QTest::currentDataTag())->setFocus();
        verifyExplains(*helpTopic(HelpKind::Field, topic));
    }

    void everyViewIsExplained_data()
    {
        QTest::addColumn<bool>("isFilled");
        for (const char *name : {"mirrors", "yamlScope", "changes", "extensionRelease", "containerdVersion"})
            QTest::newRow(name) << true;
    }

    void everyViewIsExplained()
    {
        auto *view = m_window->child<QWidget>(QTest::currentDataTag());
        QVERIFY(view);
        view->setFocus();
        verifyExplains(*helpTopic(HelpKind::View, QString::fromLatin1(QTest::currentDataTag())));
    }

    void everyTabHasATopic()
    {
        const auto *tabs = m_window->child<QTabWidget>("tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            QString name = tabs->widget(tab)->objectName();
            QVERIFY(name.endsWith("Tab"_L1));
            name.chop(3);
            QVERIFY2(helpTopic(HelpKind::View, name), qPrintable(name));
        }
    }

    void lineOfTheTextIsExplained()
    {
        auto *yaml = m_window->child<CodeView>("shootYaml");
        yaml->setFocus();
        QTextCursor cursor = yaml->document()->find(u"capabilities"_s);
        yaml->setTextCursor(cursor);
        verifyExplains(*helpTopic(HelpKind::Field, u"capabilities"_s));
        yaml->moveCursor(QTextCursor::Start);
        yaml->setFocus();
        verifyExplains(*helpTopic(HelpKind::Field, u"apiVersion"_s));
    }

    void rulesAreExplained()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"Quay.io"_s}));
        m_window->key(Qt::Key_F8);
        m_window->child<QTreeView>("problems")->setFocus();
        verifyExplains(*helpTopic(HelpKind::Rule, u"upstream-invalid"_s));
    }

    void everyKeyStandsInTheManPage()
    {
        QFile page(QStringLiteral(MIRROR_SOURCE) + "/app/man/shoot-mirror-editor.1.in"_L1);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString keys = QString::fromUtf8(page.readAll()).section("\n.SH KEYS\n"_L1, 1).section("\n.SH "_L1, 0, 0);
        int count = 0;
        for (const QAction *action : m_window->get()->findChildren<QAction *>()) {
            // Of several, the first; the others are what the platform adds.
            QString text = action->shortcut().toString(QKeySequence::PortableText);
            if (text.isEmpty())
                continue;
            static const QRegularExpression number(u"^Ctrl\\+[1-9]$"_s);
            text.replace(number, u"Ctrl+1"_s); // to Ctrl+6
            text.replace(u'-', "\\-"_L1);
            const QRegularExpression word(u"(^|[ ,\"])%1($|[ ,\"])"_s.arg(QRegularExpression::escape(text)),
                                          QRegularExpression::MultilineOption);
            QVERIFY2(word.match(keys).hasMatch(), qPrintable(action->text() + u": "_s + text));
            ++count;
        }
        QVERIFY(count > 30);
    }

    void choicesAreExplainedAsTheyAre()
    {
        auto *release = m_window->child<QComboBox>("extensionRelease");
        release->setCurrentIndex(release->findText(u"v0.21"_s));
        release->setFocus();
        verifyExplains(releasePage(*ReleaseChoice::fromId(u"v0.21"_s)));
        auto *containerd = m_window->child<QComboBox>("containerdVersion");
        containerd->setCurrentIndex(containerd->findText(u"1.7"_s));
        containerd->setFocus();
        verifyExplains(containerdPage(*ContainerdChoice::fromId(u"1.7"_s)));
    }

    void isNearTheKeyboard()
    {
        m_window->child<QTabWidget>("tabs")->setCurrentIndex(0);
        auto *text = m_window->child<QPlainTextEdit>("shootYaml");
        const int line = text->document()->blockCount() - 3;
        text->setTextCursor(QTextCursor(text->document()->findBlockByNumber(line)));
        text->setFocus();
        m_window->key(Qt::Key_F1);
        const auto *card = QApplication::activePopupWidget();
        QVERIFY(card);
        const QRect caret(text->viewport()->mapToGlobal(text->cursorRect().topLeft()), text->cursorRect().size());
        const QRect place = card->frameGeometry();
        QVERIFY(!place.intersects(caret)); // what it explains can be read beside it
        const int distance = std::max(place.top() - caret.bottom(), caret.top() - place.bottom());
        QVERIFY2(distance <= text->fontMetrics().height(), qPrintable(QString::number(distance)));
    }

private:
    void verifyExplains(const HelpTopic &topic) const
    {
        m_window->key(Qt::Key_F1);
        auto *card = QApplication::activePopupWidget();
        QVERIFY(card);
        QCOMPARE(card->accessibleName(), topic.title);
        QCOMPARE(card->accessibleDescription(), topic.text);
        const auto *example = card->findChild<QPlainTextEdit *>();
        QCOMPARE(example ? example->toPlainText() + u'\n' : QString(), topic.example);
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
};

MIRROR_TEST(HelpTest)

#include "tst_help.moc"
