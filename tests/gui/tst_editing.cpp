// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "editoractions.h"
#include "editorpage.h"
#include "mirrortree.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoStack>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// The line edit that is open in the tree.
QLineEdit *openEditor()
{
    return qobject_cast<QLineEdit *>(QApplication::focusWidget());
}

} // namespace

/// Drives the real window as a user does: keys and clicks, no calls into models.
class EditingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        m_tree = m_window->child<MirrorTree>("mirrors");
        m_tree->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
    }

    /// A step of the typing itself may close the editor, as one that brings other rows does.
    void anEditorThatIsClosedWhileItCommits()
    {
        m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
        m_window->key(Qt::Key_F2);
        m_window->type(u"quay.example"_s);
        QVERIFY(m_window->text().contains("upstream: quay.example"_L1));
        connect(&m_window->document(), &MirrorDocument::stepped, m_tree, [this] { m_tree->reset(); });
        m_window->key(Qt::Key_Return);
        QVERIFY(m_window->text().contains("upstream: quay.example"_L1));
        QCOMPARE(m_window->document().undoStack()->count(), 1);
    }

    void showsTheDocument()
    {
        QVERIFY(m_window->status().startsWith(u"2 mirrors · 3 hosts · "_s));
        QVERIFY(m_window->status().endsWith(u" · portable · saved"_s));
        QCOMPARE(yaml(), QString::fromUtf8(sampleShoot()));
        QVERIFY(m_window->get()->windowTitle().startsWith("shoot.yaml"_L1));
        QVERIFY(!m_window->get()->isWindowModified());
    }

    void typingReachesTheDocumentWithEveryKey()
    {
        select(0, 0);
        m_window->key(Qt::Key_F2);
        QLineEdit *editor = openEditor();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"https://mirror.gcr.io"_s);
        m_window->key(Qt::Key_End);
        m_window->type(u"/p"_s);
        QVERIFY(m_window->text().contains("\"https://mirror.gcr.io/p\""_L1));
        QVERIFY(yaml().contains("\"https://mirror.gcr.io/p\""_L1));
        QVERIFY(m_window->status().contains("modified"_L1));
        m_window->key(Qt::Key_Return);
        QTRY_VERIFY(!m_tree->isEditing());
        QVERIFY(m_window->get()->isWindowModified());

        // One field, one step, however many keys; and undo is exact.
        m_window->trigger("undo");
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        QVERIFY(!m_window->get()->isWindowModified());
        m_window->trigger("redo");
        QVERIFY(m_window->text().contains("\"https://mirror.gcr.io/p\""_L1));
    }

    void findingsFollowTyping()
    {
        select(1);
        m_window->key(Qt::Key_F2);
        m_window->type(u"Quay"_s);
        QVERIFY(m_window->status().contains("1 error"_L1));
        QVERIFY(m_window->child<QAbstractItemView>("problems")->model()->rowCount() > 0);
        m_window->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->status().contains("error"_L1));
    }

    void clickElsewhereCommits()
    {
        select(0, 0);
        m_window->key(Qt::Key_F2);
        m_window->type(u"https://a.example.com"_s);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(index(1)).center());
        QTRY_VERIFY(!m_tree->isEditing());
        QVERIFY(m_window->text().contains("https://a.example.com"_L1));
    }

    void addMirrorAndHostByKeyboard()
    {
        m_window->key(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(m_tree->isEditing());
        m_window->type(u"ghcr.io"_s);
        m_window->key(Qt::Key_Return);
        QTRY_VERIFY(!m_tree->isEditing());
        m_window->key(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_tree->isEditing());
        m_window->type(u"https://ghcr.example.com"_s);
        m_window->key(Qt::Key_Return);
        QTRY_VERIFY(!m_tree->isEditing());
        QVERIFY2(m_window->text().contains("upstream: ghcr.io"_L1), qPrintable(m_window->text()));
        QVERIFY(m_window->text().contains("https://ghcr.example.com"_L1));
        QVERIFY(m_window->status().startsWith(u"3 mirrors · 4 hosts"_s));
    }

    void typingLeavesTheStyle()
    {
        // On the way, "https:" needs quotes; the text that is left does not.
        select(0, 1);
        m_window->key(Qt::Key_F2);
        m_window->type(u"https://z.example.com"_s);
        m_window->key(Qt::Key_Return);
        QTRY_VERIFY(!m_tree->isEditing());
        QVERIFY2(m_window->text().contains("- host: https://z.example.com\n"_L1), qPrintable(m_window->text()));
        m_window->trigger("undo");
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());

        m_window->key(Qt::Key_F2);
        m_window->type(u"https:"_s);
        m_window->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_tree->isEditing());
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        QVERIFY(!m_window->get()->isWindowModified());
    }

    void copyAndPasteRows()
    {
        select(0, 1);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains("https://mirror.example.com"_L1));
        select(1);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_window->status().contains("4 hosts"_L1));
        QCOMPARE(m_tree->selectedRows(), QModelIndexList{index(1, 1)}); // what was added
        m_window->trigger("undo");
        m_window->key(Qt::Key_A, Qt::ControlModifier);
        m_window->key(Qt::Key_Delete);
        m_window->trigger("undo");
        QCOMPARE(m_tree->selectedRows().size(), 2); // what came back
    }

    void firstHostStaysInItsMirror()
    {
        select(1, 0);
        for (int press = 0; press < 3; ++press)
            m_window->key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
        QCOMPARE(m_tree->currentIndex(), index(1, 0));
    }

    void returnTakesTheRegistryThatIsMeant()
    {
        select(1);
        m_window->key(Qt::Key_F2);
        m_window->type(u"ghcr"_s);
        m_window->key(Qt::Key_Return);
        QTRY_VERIFY(!m_tree->isEditing());
        QVERIFY2(m_window->text().contains("upstream: ghcr.io\n"_L1), qPrintable(m_window->text()));
    }

    void tabGoesToTheNextName()
    {
        select(0);
        m_window->key(Qt::Key_F2);
        m_window->key(Qt::Key_Tab);
        QVERIFY(m_tree->isEditing());
        QCOMPARE(m_tree->currentIndex(), index(0, 0));
        m_window->key(Qt::Key_Backtab);
        QVERIFY(m_tree->isEditing());
        QCOMPARE(m_tree->currentIndex(), index(0));
        m_window->key(Qt::Key_Escape);
    }

    void dragMovesAHost()
    {
        // The drop as the view makes it; the pointer's way there is the platform's.
        std::unique_ptr<QMimeData> data(m_tree->model()->mimeData({index(0, 1)}));
        QVERIFY(m_tree->model()->dropMimeData(data.get(), Qt::MoveAction, 0, 0, index(1)));
        QCOMPARE(m_tree->model()->rowCount(index(0)), 1);
        QCOMPARE(m_tree->model()->rowCount(index(1)), 2);
        QCOMPARE(index(1, 0).data().toString(), u"https://mirror.example.com"_s);
        m_window->trigger("undo");
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    void undoTextSaysWhat()
    {
        select(0, 0);
        m_window->key(Qt::Key_F2);
        m_window->type(u"https://b.example.com"_s);
        m_window->key(Qt::Key_Return);
        const auto *undo = m_window->child<QAction>("undo");
        QVERIFY2(undo->text().startsWith("Undo "_L1) && undo->text().contains("docker.io"_L1),
                 qPrintable(undo->text()));
        QCOMPARE(undo->iconText(), u"Undo"_s);
    }

    void findingsAreVisited()
    {
        select(1);
        m_window->key(Qt::Key_F2);
        m_window->type(u"UPPER"_s);
        m_window->key(Qt::Key_Return);
        QTRY_VERIFY(!m_tree->isEditing());
        select(0);
        auto *findings = m_window->child<QAbstractItemView>("problems");
        int visits = 0;
        do {
            m_window->key(Qt::Key_F8);
        } while (m_tree->currentIndex().row() != 1 && ++visits < 20);
        QCOMPARE(m_tree->currentIndex().siblingAtColumn(0), index(1));
        QVERIFY(findings->currentIndex().isValid());
        const int row = findings->currentIndex().row();
        m_window->key(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(findings->model()->rowCount() == 1 || findings->currentIndex().row() != row);
    }

    void scopeAndChanges()
    {
        auto *scope = m_window->child<QComboBox>("yamlScope");
        scope->setCurrentIndex(2);
        QVERIFY(yaml().contains("kind: MirrorConfig"_L1));
        QVERIFY(!yaml().contains("kind: Shoot"_L1));
        m_window->trigger("copyYaml");
        QCOMPARE(QApplication::clipboard()->text(), yaml());
        scope->setCurrentIndex(0);

        select(0, 0);
        m_window->key(Qt::Key_F2);
        m_window->type(u"https://c.example.com"_s);
        m_window->key(Qt::Key_Return);
        m_window->child<QToolButton>("changes")->click();
        const QString diff = m_window->child<QPlainTextEdit>("changesText")->toPlainText();
        QVERIFY(diff.startsWith("--- shoot.yaml\n+++ shoot.yaml\n@@ -"_L1));
        QVERIFY(diff.contains(
            "\n-        - host: \"https://mirror.gcr.io\"\n+        - host: \"https://c.example.com\"\n"_L1));
        m_window->trigger("copyYaml");
        QCOMPARE(QApplication::clipboard()->text(), diff);
    }

    void hostsTomlFollows()
    {
        auto *toml = m_window->child<QPlainTextEdit>("hostsToml");
        // Loaded behind the first paint.
        QTRY_VERIFY(toml->toPlainText().contains("/etc/containerd/certs.d/docker.io/hosts.toml"_L1));
        select(0, 0);
        m_window->key(Qt::Key_F2);
        m_window->type(u"https://d.example.com"_s);
        QVERIFY(toml->toPlainText().contains("[host.\"https://d.example.com\"]"_L1));
        m_window->key(Qt::Key_Return);
        m_window->trigger("copyHostsToml");
        QVERIFY(QApplication::clipboard()->text().startsWith("# managed by gardener-node-agent\n"_L1));
    }

    /// What is too much for a turn is loaded in the next, with all that has changed until then.
    void hostsTomlFollowsManyMirrors()
    {
        QList<Mirror> mirrors;
        for (int i = 0; i < 300; ++i)
            mirrors.append({u"r%1.example.com"_s.arg(i), {Host::withUrl(u"https://m.example.com"_s)}});
        MirrorDocument &document = m_window->document();
        const quint64 first = document.manifest().mirror(0).id;
        QVERIFY(document.perform(change::Insert{.before = first, .mirrors = mirrors}).isOk());
        QVERIFY(document.perform(change::Set{{{{first, 0}, HostField::Url, u"late.example.com"_s}}}).isOk());
        auto *toml = m_window->child<QPlainTextEdit>("hostsToml");
        HostsPreview &preview = (*m_window)->models()->hosts;
        QTRY_COMPARE(toml->toPlainText().trimmed(), preview.text().trimmed());
        QVERIFY(toml->toPlainText().contains("https://late.example.com"_L1));
        QVERIFY(toml->toPlainText().contains("certs.d/r299.example.com"_L1));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QTRY_COMPARE(toml->toPlainText().trimmed(), preview.text().trimmed());
    }

    void releaseChangesTheAnswer()
    {
        auto *release = m_window->child<QComboBox>("extensionRelease");
        QTest::keyClick(release, Qt::Key_End);
        QVERIFY(m_window->status().contains(u" · v0.23 · "_s));
        QTRY_VERIFY(m_window->child<QPlainTextEdit>("hostsToml")->toPlainText().contains("\"pull\",\"resolve\""_L1));
        release->setCurrentIndex(1);
        Q_EMIT release->activated(1);
        QVERIFY(m_window->status().contains(u" · v0.6 · "_s));
        QTRY_VERIFY(m_window->child<QPlainTextEdit>("hostsToml")->toPlainText().contains("\"pull\", \"resolve\""_L1));
    }

private:
    QModelIndex index(int mirror, int host = -1) const
    {
        const QModelIndex parent = m_tree->model()->index(mirror, 0);
        return host < 0 ? parent : m_tree->model()->index(host, 0, parent);
    }

    void select(int mirror, int host = -1) { m_tree->setCurrentIndex(index(mirror, host)); }

    QString yaml() const { return m_window->child<QPlainTextEdit>("shootYaml")->toPlainText(); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
    MirrorTree *m_tree = nullptr;
};

MIRROR_TEST(EditingTest)

#include "tst_editing.moc"
