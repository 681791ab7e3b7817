// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "banner.h"
#include "conflictdialog.h"
#include "filecontroller.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>

#include <sys/stat.h>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// The texts of all banners that can be seen.
QString bannerText(const TestWindow &window)
{
    QStringList texts;
    const auto banners = window->findChildren<Banner *>();
    for (const Banner *banner : banners) {
        if (banner->isVisible())
            texts.append(banner->text());
    }
    return texts.join(u'\n');
}

QPushButton *bannerButton(const TestWindow &window, const QString &text)
{
    const auto buttons = window->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

/// Changes the URL of the first host with the keyboard and leaves its editor open.
void typeUrl(const TestWindow &window, const QString &url)
{
    auto *tree = window.child<MirrorTree>("mirrors");
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    window.key(Qt::Key_F2);
    window.type(url);
}

} // namespace

/// What happens to files: nothing is ever lost without a question.
class FilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<Sandbox>(); }
    void cleanup() { m_sandbox.reset(); }

    void saveCommitsWhatIsTyped()
    {
        TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        typeUrl(window, u"https://new.example.com"_s);
        window.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_sandbox->read(u"shoot.yaml"_s), sampleShoot().replace("mirror.gcr.io", "new.example.com"));
        QVERIFY(!window->isWindowModified());
        QVERIFY(window.status().endsWith("saved"_L1));
        QVERIFY(window.dialogs().asked.isEmpty());
    }

    void conflictIsAskedAbout_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("overwritten");
        QTest::addColumn<bool>("reloaded");
        QTest::newRow("overwrite") << int(Dialogs::Conflict::Overwrite) << true << false;
        QTest::newRow("reload") << int(Dialogs::Conflict::Reload) << false << true;
        QTest::newRow("save as") << int(Dialogs::Conflict::SaveAs) << false << false;
        QTest::newRow("cancel") << int(Dialogs::Conflict::Cancel) << false << false;
    }

    void conflictIsAskedAbout()
    {
        QFETCH(int, answer);
        QFETCH(bool, overwritten);
        QFETCH(bool, reloaded);
        TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        typeUrl(window, u"https://mine.example.com"_s);
        const QByteArray theirs = sampleShoot().replace("garden-dev", "garden-other");
        m_sandbox->write(u"shoot.yaml"_s, theirs);
        window.dialogs().conflict = Dialogs::Conflict(answer);
        window.dialogs().savePath = m_sandbox->path(u"copy.yaml"_s);
        window.trigger("save");
        QVERIFY(window.dialogs().asked.contains(u"conflict"_s));
        QVERIFY2(window.dialogs().differences.contains("\n-  namespace: garden-other\n+  namespace: garden-dev\n"),
                 window.dialogs().differences.constData());
        QCOMPARE(m_sandbox->read(u"shoot.yaml"_s).contains("mine.example.com"), overwritten);
        if (reloaded)
            QTRY_COMPARE(window.text().toUtf8(), theirs);
        else
            QVERIFY(window.text().contains("mine.example.com"_L1));
        if (Dialogs::Conflict(answer) == Dialogs::Conflict::SaveAs)
            QVERIFY(m_sandbox->read(u"copy.yaml"_s).contains("mine.example.com"));
        if (!overwritten)
            QCOMPARE(m_sandbox->read(u"shoot.yaml"_s), theirs);
    }

    void conflictShowsTheDifferences()
    {
        ConflictDialog dialog(
            {u"shoot.yaml"_s, u"Another program wrote it."_s, "--- a\n+++ a\n@@ -1 +1 @@\n-b\n+c\n"_ba}, nullptr);
        dialog.show();
        auto *text = dialog.findChild<QPlainTextEdit *>(u"differences"_s);
        QVERIFY(!text->isVisible());
        const auto press = [&dialog](const QString &button) {
            const auto buttons = dialog.findChildren<QPushButton *>();
            for (QPushButton *each : buttons) {
                if (each->text() == button)
                    each->click();
            }
        };
        press(u"Show differences"_s);
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains("-b\n+c"_L1));
        QVERIFY(dialog.isVisible());
        press(u"Overwrite"_s);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.answer(), Dialogs::Conflict::Overwrite);
    }

    void changeOnDiskIsSaid()
    {
        TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        m_sandbox->write(u"shoot.yaml"_s, sampleShoot().replace("quay.io", "ghcr.io"));
        QTRY_VERIFY(bannerText(window).contains("Another program changed the file"_L1));
        // The file may be met while it is being written: the banner is then shown again.
        QPushButton *reload = nullptr;
        QTRY_VERIFY((reload = bannerButton(window, u"Reload"_s)));
        reload->click();
        QTRY_VERIFY(window.text().contains("ghcr.io"_L1));
        QTRY_VERIFY(bannerText(window).isEmpty());
    }

    void closingAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("saved");
        QTest::newRow("save") << int(Dialogs::Unsaved::Save) << true << true;
        QTest::newRow("discard") << int(Dialogs::Unsaved::Discard) << true << false;
        QTest::newRow("cancel") << int(Dialogs::Unsaved::Cancel) << false << false;
    }

    void closingAsks()
    {
        QFETCH(int, answer);
        QFETCH(bool, closed);
        QFETCH(bool, saved);
        TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        typeUrl(window, u"https://typed.example.com"_s);
        window.dialogs().unsaved = Dialogs::Unsaved(answer);
        QCOMPARE(window->close(), closed);
        QCOMPARE(window.dialogs().asked, QStringList{u"unsaved"_s});
        QCOMPARE(m_sandbox->read(u"shoot.yaml"_s).contains("typed.example.com"), saved);
    }

    void emptyStateOffersWaysOut()
    {
        TestWindow window;
        for (const QString &name : {u"New"_s, u"Open…"_s, u"Paste from clipboard"_s, u"Example"_s})
            QVERIFY2(bannerButton(window, name), qPrintable(name));
        QApplication::clipboard()->setText(QString::fromUtf8(sampleShoot()));
        bannerButton(window, u"Paste from clipboard"_s)->click();
        QTRY_COMPARE(window.text().toUtf8(), sampleShoot());
        QVERIFY(window.child<QWidget>("mirrors")->isVisible());
    }

    void addingAMirrorNeedsNoDocument()
    {
        TestWindow window;
        window.key(Qt::Key_M, Qt::ControlModifier);
        window.type(u"ghcr.io"_s);
        window.key(Qt::Key_Return);
        QVERIFY(window.text().contains("upstream: ghcr.io"_L1));
        window.dialogs().savePath = m_sandbox->path(u"new.yaml"_s);
        window.trigger("save");
        QVERIFY2(m_sandbox->read(u"new.yaml"_s).contains("ghcr.io"), qPrintable(bannerText(window)));
    }

    void whatCannotBeOpenedIsSaid()
    {
        TestWindow window(m_sandbox->path(u"nothing-here.yaml"_s));
        QTRY_VERIFY(bannerText(window).contains("cannot be opened"_L1));
        QVERIFY(window.child<QWidget>("emptyState")->isVisible());
        window.trigger("example");
        QTRY_VERIFY(window.child<QWidget>("mirrors")->isVisible());
    }

    void slowFileCanBeGivenUp()
    {
        const QString pipe = m_sandbox->path(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        window->files()->openPath(pipe);
        QPushButton *cancel = nullptr;
        QTRY_VERIFY((cancel = bannerButton(window, u"Cancel"_s)));
        cancel->click();
        QVERIFY(!window->files()->isOpening());
        QTRY_VERIFY(bannerText(window).isEmpty());
        m_sandbox->write(u"pipe"_s, "kind: Shoot\n"); // lets the reader end, whose answer nobody wants
        QCOMPARE(window.text().toUtf8(), sampleShoot());
    }

    void changesMadeWhileAFileIsReadAreAskedAbout()
    {
        const QString pipe = m_sandbox->path(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        window->files()->openPath(pipe);
        typeUrl(window, u"https://typed.example.com"_s);
        QVERIFY(window.dialogs().asked.isEmpty());
        m_sandbox->write(u"pipe"_s, "kind: Shoot\n");
        QTRY_COMPARE(window.dialogs().asked, QStringList{u"unsaved"_s});
        QVERIFY(window.text().contains("typed.example.com"_L1));
    }

    void unreadableSaysWhyAndWhere()
    {
        TestWindow window(m_sandbox->write(u"bad.yaml"_s, "kind: Shoot\nspec: [unclosed\n"));
        const auto *problems = window.child<QAbstractItemView>("problems");
        QTRY_COMPARE(problems->model()->rowCount(), 1);
        const QModelIndex problem = problems->model()->index(0, 0);
        QVERIFY(!problem.data().toString().isEmpty());
        QVERIFY(problem.data(Qt::AccessibleTextRole).toString().contains("line "_L1));
        QVERIFY(!window.child<QAction>("addMirror")->isEnabled());
        QCOMPARE(bannerText(window), QString());
    }

    void newDocumentHasAFirstMirrorToType()
    {
        TestWindow window;
        window.trigger("new");
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(window.status().contains("1 mirror"_L1) && !window.status().contains("error"_L1));
        QVERIFY(!window->isWindowModified());
        window.type(u"quay.io"_s);
        window.key(Qt::Key_Return);
        QVERIFY(window.text().contains("upstream: quay.io\n"_L1));
    }

    void pastingNeedsNoDocument()
    {
        TestWindow window;
        QApplication::clipboard()->setText(
            u"```yaml\n- upstream: quay.io\n  hosts:\n  - host: https://m.example.com\n```"_s);
        window.key(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(window.document().manifest().mirrorCount(), 1);
        QCOMPARE(window.document().manifest().host(0, 0).value.url, u"https://m.example.com"_s);
    }

    void recentFilesAreOffered()
    {
        const QString path = m_sandbox->write(u"shoot.yaml"_s, sampleShoot());
        {
            TestWindow window(path);
            QTRY_VERIFY(window.child<QWidget>("mirrors")->isVisible());
        }
        TestWindow window;
        const auto buttons = window.child<QWidget>("emptyState")->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons.first()->accessibleName(), path);
        buttons.first()->click();
        QTRY_COMPARE(window.text().toUtf8(), sampleShoot());
    }

    void severalShootsAreAChoice()
    {
        const QByteArray two =
            sampleShoot() + "---\n" + sampleShoot().replace("crazy-botany", "second").replace("quay.io", "ghcr.io");
        TestWindow window(m_sandbox->write(u"two.yaml"_s, two));
        auto *choice = window.child<QComboBox>("shoot");
        QTRY_VERIFY(choice->isVisible());
        QCOMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QTRY_COMPARE(window.document().manifest().mirror(1).upstream, u"ghcr.io"_s);
        QCOMPARE(window.text().toUtf8(), two);
    }

    void fileCanBeDropped()
    {
        const QString path = m_sandbox->write(u"shoot.yaml"_s, sampleShoot());
        TestWindow window;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
        QTRY_COMPARE(window.text().toUtf8(), sampleShoot());
        QVERIFY(window->files()->recentFiles().contains(path));
    }

    void unsavedWorkIsOfferedAgain()
    {
        const QString path = m_sandbox->write(u"shoot.yaml"_s, sampleShoot());
        QHash<QString, QByteArray> left;
        {
            MirrorDocument document;
            DocumentFile file(&document);
            file.setAutosaveDelay(0);
            QVERIFY(file.open(path));
            QVERIFY(byplace::perform(document, byplace::RenameMirror{1, u"ghcr.io"_s}));
            QTRY_VERIFY(!(left = unsavedFiles()).isEmpty());
        }
        // A crash removes nothing.
        for (auto it = left.cbegin(); it != left.cend(); ++it) {
            QFile file(it.key());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value());
        }
        TestWindow window;
        QTRY_VERIFY(bannerText(window).contains("Unsaved work on shoot.yaml"_L1));
        bannerButton(window, u"Show differences"_s)->click();
        QVERIFY(window.dialogs().differences.contains("ghcr.io"));
        QCOMPARE(window.dialogs().asked, QStringList{u"recovery"_s});
        bannerButton(window, u"Restore"_s)->click();
        QTRY_VERIFY(window.text().contains("ghcr.io"_L1));
        QVERIFY(window->isWindowModified());
        QCOMPARE(m_sandbox->read(u"shoot.yaml"_s), sampleShoot());
    }

    void exportWritesTheTree()
    {
        TestWindow window(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        window.dialogs().folder = m_sandbox->path(u"certs.d"_s);
        QVERIFY(QDir().mkpath(window.dialogs().folder));
        window.trigger("exportHostsToml");
        QVERIFY(m_sandbox->read(u"certs.d/docker.io/hosts.toml"_s).contains("registry-1.docker.io"));
        window.dialogs().savePath = m_sandbox->path(u"out.yaml"_s);
        window.trigger("exportYaml");
        QCOMPARE(m_sandbox->read(u"out.yaml"_s), sampleShoot());
    }

private:
    /// What the store of unsaved texts holds.
    static QHash<QString, QByteArray> unsavedFiles()
    {
        QHash<QString, QByteArray> files;
        QDirIterator it(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), {u"*.txt"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(file.fileName(), file.readAll());
        }
        return files;
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

MIRROR_TEST(FilesTest)

#include "tst_files.moc"
