// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yamlwindowtest.h"

#include "documentform.h"
#include "placedchange.h"
#include "testmain.h"

#include <QComboBox>
#include <QLabel>
#include <QRandomGenerator>
#include <QTextBlock>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// Parts of the file are typed into as the whole is, and whatever is typed, all views agree.
class YamlPartsTest final : public YamlWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    /// What is typed anywhere, undone and redone is always the document's text, and every view tells of it what it
    /// would tell of a document that was just opened.
    void randomTyping_data()
    {
        QTest::addColumn<int>("scope");
        QTest::newRow("file") << 0;
        QTest::newRow("extension entry") << 1;
        QTest::newRow("MirrorConfig") << 2;
    }

    void randomTyping()
    {
        QFETCH(const int, scope);
        m_window->child<QComboBox>("yamlScope")->setCurrentIndex(scope);
        QRandomGenerator random(7);
        const int edits = qEnvironmentVariableIntValue("MIRROR_TYPED_EDITS") + 250;
        for (int edit = 0; edit < edits; ++edit) {
            typeAnything(random);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(shown(), m_window->get()->models()->yaml.text());
            verifyAgreement();
            if (QTest::currentTestFailed())
                return;
            if (m_yaml->isHidden()) // the part is gone: back to where it was
                m_window->document().undoStack()->setIndex(0);
        }
        m_window->document().undoStack()->setIndex(0);
        m_window->child<QComboBox>("yamlScope")->setCurrentIndex(0);
        verifyUntouched();
    }

    void partsAreTypedInto_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shownPart");
        QTest::addColumn<QString>("filePart");
        QTest::newRow("in a line") << 2 << u"upstream: quay.io"_s << u".test"_s << u"\n- upstream: quay.io.test\n"_s
                                   << u"\n      - upstream: quay.io.test\n"_s;
        QTest::newRow("a line") << 2 << u"upstream: quay.io"_s << u"\n# a: b"_s
                                << u"\n- upstream: quay.io\n  # a: b\n"_s
                                << u"\n      - upstream: quay.io\n        # a: b\n"_s;
        QTest::newRow("the entry") << 1 << u"type: registry-mirror"_s << u"\ndisabled: true"_s
                                   << u"type: registry-mirror\ndisabled: true\n"_s
                                   << u"  - type: registry-mirror\n    disabled: true\n"_s;
    }

    void partsAreTypedInto()
    {
        QFETCH(const int, scope);
        QFETCH(const QString, at);
        QFETCH(const QString, typed);
        QFETCH(const QString, shownPart);
        QFETCH(const QString, filePart);
        m_window->child<QComboBox>("yamlScope")->setCurrentIndex(scope);
        m_yaml->setFocus();
        putCursor(at, true);
        for (const QChar c : typed) {
            if (c == u'\n')
                m_window->key(Qt::Key_Return);
            else
                m_window->type(QString(c));
        }
        QVERIFY2(shown().contains(shownPart), qPrintable(shown()));
        QVERIFY2(m_window->text().contains(filePart), qPrintable(m_window->text()));
        QCOMPARE(m_yaml->textCursor().block().text().trimmed(), shownPart.trimmed().split(u'\n').constLast().trimmed());
        m_window->document().undoStack()->setIndex(0);
        m_window->child<QComboBox>("yamlScope")->setCurrentIndex(0);
        verifyUntouched();
    }

    void partsHaveMarksAndSelection()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"Quay.io"_s}));
        m_yaml->setFocus();
        putCursor(u"Quay.io"_s, false);
        QCOMPARE(m_tree->currentIndex(), m_tree->model()->index(1, 0));
        for (const int scope : {1, 2}) {
            m_window->child<QComboBox>("yamlScope")->setCurrentIndex(scope);
            QCOMPARE(m_tree->selectedRows().value(0), m_tree->model()->index(1, 0));
            QVERIFY(m_yaml->textCursor().block().text().contains("upstream: Quay.io"_L1));
        }
        m_window->trigger("fix");
        QVERIFY2(m_window->text().contains("upstream: quay.io\n"_L1), qPrintable(m_window->text()));
        QVERIFY(shown().contains("- upstream: quay.io\n"_L1));
    }

    void partStaysWhileItCannotBeRead()
    {
        m_window->child<QComboBox>("yamlScope")->setCurrentIndex(2);
        m_yaml->setFocus();
        putCursor(u"mirrors:"_s, true);
        m_window->type(u" ["_s);
        QVERIFY(m_window->document().manifest().readError());
        QVERIFY(m_yaml->isVisible());
        QVERIFY(shown().startsWith("apiVersion: mirror"_L1));
        m_window->key(Qt::Key_Backspace);
        m_window->key(Qt::Key_Backspace);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

private:
    void typeAnything(QRandomGenerator &random) const
    {
        const QStringList pieces{u"a"_s,
                                 u" "_s,
                                 u"\n"_s,
                                 u"  "_s,
                                 u"- "_s,
                                 u": "_s,
                                 u"\""_s,
                                 u"#"_s,
                                 u"["_s,
                                 u"ä"_s,
                                 u"😀"_s,
                                 u"disabled: true\n"_s,
                                 u"      - upstream: x.io\n"_s,
                                 u"host: https://a\n"_s};
        const int kind = random.bounded(10);
        QTextCursor cursor(m_yaml->document());
        const int length = m_yaml->document()->characterCount() - 1;
        // Nobody can put the cursor into the middle of a character.
        const auto between = [this](int position) {
            return m_yaml->document()->characterAt(position).isLowSurrogate() ? position - 1 : position;
        };
        cursor.setPosition(between(random.bounded(length + 1)));
        if (kind < 2) {
            m_window->trigger("undo");
            return;
        }
        if (kind == 2) {
            m_window->trigger("redo");
            return;
        }
        if (kind < 6)
            cursor.setPosition(between(std::min(length, cursor.position() + random.bounded(12))),
                               QTextCursor::KeepAnchor);
        if (kind < 4)
            cursor.removeSelectedText();
        else
            cursor.insertText(pieces[random.bounded(int(pieces.size()))]);
    }

    /// All rows of a model as text.
    static QStringList cells(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList line;
            for (int column = 0; column < model.columnCount(parent); ++column)
                line += model.index(row, column, parent).data(Qt::AccessibleTextRole).toString();
            lines += line.join(u'|');
            lines += cells(model, model.index(row, 0, parent));
        }
        return lines;
    }

    /// What every view tells is what it would tell of the same text when it is opened.
    void verifyAgreement() const
    {
        EditorModels &models = *m_window->get()->models();
        const ShootManifest &manifest = models.document.manifest();
        EditorModels fresh;
        fresh.document.load(manifest.text(), manifest.index());
        const ShootManifest &freshManifest = fresh.document.manifest();
        QCOMPARE(manifest.config(), freshManifest.config());
        QCOMPARE(manifest.readError().has_value(), freshManifest.readError().has_value());
        QCOMPARE(manifest.context().disabled, freshManifest.context().disabled);
        QCOMPARE(manifest.context().extensionIndex, freshManifest.context().extensionIndex);
        QCOMPARE(manifest.extensionSpan(), freshManifest.extensionSpan());
        QCOMPARE(manifest.providerConfigSpan(), freshManifest.providerConfigSpan());
        QCOMPARE(cells(models.tree), cells(fresh.tree));
        QCOMPARE(cells(models.problems), cells(fresh.problems));
        QCOMPARE(models.hosts.text(), fresh.hosts.text());
        QCOMPARE(models.document.validator().isValid(), fresh.document.validator().isValid());
        DocumentForm freshForm(&fresh.document, &fresh.findings);
        freshForm.refresh();
        auto *form = m_window->get()->findChild<DocumentForm *>();
        if (form->isVisible())
            QCOMPARE(texts(*form), texts(freshForm));
        QCOMPARE(m_window->child<MirrorTree>("mirrors")->isVisible(), !models.updateLastGood());
    }

    static QStringList texts(const QWidget &widget)
    {
        QStringList texts;
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(&widget) && label->pixmap().isNull())
                texts += label->text();
        }
        texts.sort();
        return texts;
    }
};

MIRROR_TEST(YamlPartsTest)

#include "tst_yamlparts.moc"
