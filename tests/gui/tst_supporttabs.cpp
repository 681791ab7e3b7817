// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "banner.h"
#include "cardlist.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// A log at info with a pull that is done, and one that fails.
QByteArray twoPulls()
{
    const auto line = [](const QByteArray &second, const QByteArray &rest) {
        return "time=\"2026-11-25T04:55:" + second + "Z\" level=info msg=\"PullImage " + rest + "\n";
    };
    const QByteArray nginx = "\\\"docker.io/library/nginx:1\\\"";
    const QByteArray other = "\\\"quay.io/a/b:1\\\"";
    return line("05", nginx + "\"") + line("07", nginx + " returns image reference \\\"x\\\"\"")
        + line("08", other + "\"")
        + line("09",
               other
                   + " failed\" error=\"failed to resolve reference \\\"quay.io/a/b:1\\\": unexpected status from HEAD "
                     "request to https://quay.io/v2/a/b/manifests/1: 502 Bad Gateway\"");
}

} // namespace

/// The tabs for support, driven in the real window: Node, Explain, and what is laid over the pull path.
class SupportTabsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        m_window->get()->resize(1280, 800);
    }

    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
    }

    /// Ctrl and a number: the tab, with the keyboard in it.
    void keysReachAllTabs()
    {
        auto *tabs = m_window->child<QTabWidget>("tabs");
        QCOMPARE(tabs->count(), 6);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            m_window->key(Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), tab);
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY2(focus && tabs->currentWidget()->isAncestorOf(focus), qPrintable(tabs->tabText(tab)));
        }
        QCOMPARE(tabs->tabText(4), u"Node"_s);
        QCOMPARE(tabs->tabText(5), u"Explain"_s);
    }

    /// What no node gets is said above the path that would come of it, and above the files.
    void saysWhatNoNodeGets()
    {
        m_window->key(Qt::Key_4, Qt::ControlModifier);
        const auto notes = [this] {
            QStringList texts;
            for (const auto *banner : m_window->get()->findChild<QTabWidget *>(u"tabs"_s)->findChildren<Banner *>())
                texts += banner->isHidden() ? QString() : banner->text();
            texts.removeAll(QString());
            return texts;
        };
        QVERIFY(notes().isEmpty());
        auto *yaml = m_window->child<QPlainTextEdit>("shootYaml");
        const auto replace = [yaml](const QString &from, const QString &to) {
            QTextCursor cursor = yaml->document()->find(from);
            QVERIFY(!cursor.isNull());
            cursor.insertText(to);
        };
        replace(u"quay.io"_s, u"Quay.io"_s);
        QTRY_COMPARE(notes().size(), 2); // hosts.toml and Pull path
        QVERIFY(notes().constFirst().contains("rejects the document"_L1));
        QCOMPARE(notes().constFirst(), notes().constLast());
        replace(u"Quay.io"_s, u"quay.io"_s);
        QTRY_VERIFY(notes().isEmpty());
        replace(u"type: registry-mirror"_s, u"type: registry-mirrors"_s);
        QTRY_COMPARE(notes().size(), 2);
        QVERIFY(notes().constFirst().contains("does not look"_L1));
    }

    void explainsWhatIsPasted()
    {
        m_window->key(Qt::Key_6, Qt::ControlModifier);
        auto *text = m_window->child<QPlainTextEdit>("explain");
        QCOMPARE(QApplication::focusWidget(), text);
        QGuiApplication::clipboard()->setText(refused());
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!cards("explanation").isEmpty());
        QVERIFY(buttonIn("explanation", "goToPlace"));

        // The value that it is about becomes the one that is selected everywhere.
        buttonIn("explanation", "goToPlace")->click();
        const auto *tree = m_window->child<MirrorTree>("mirrors");
        QCOMPARE(tree->currentIndex().data().toString(), u"https://quay.example.com"_s);
        QCOMPARE(m_window->child<QTabWidget>("tabs")->currentIndex(), 0);

        m_window->key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(buttonIn("explanation", "showPullPath"));
        buttonIn("explanation", "showPullPath")->click();
        QCOMPARE(m_window->child<QTabWidget>("tabs")->currentIndex(), 3);
        QCOMPARE(m_window->child<QLineEdit>("pullImage")->text(), u"quay.io/a/b:1"_s);

        m_window->key(Qt::Key_6, Qt::ControlModifier);
        text->setPlainText(u"the dog ate the homework"_s);
        QTRY_VERIFY(cards("explanation").size() == 1 && cards("explanation").first().title.contains(u"not known"_s));
    }

    /// F5 of a message: the connection test of its host alone, which is asked on this computer.
    void testsTheHostOfAMessage()
    {
        QVERIFY(byplace::perform(m_window->document(), byplace::SetUrl{1, 0, u"https://127.0.0.1:1"_s}));
        m_window->key(Qt::Key_6, Qt::ControlModifier);
        m_window->child<QPlainTextEdit>("explain")->setPlainText(
            refused().replace(u"quay.example.com"_s, u"127.0.0.1:1"_s));
        QTRY_VERIFY(buttonIn("explanation", "testHost"));
        buttonIn("explanation", "testHost")->click();
        const ConnectionTest &test = (*m_window)->models()->connectionTest;
        QTRY_VERIFY(!test.isRunning() && test.results().size() == 1);
        QCOMPARE(test.results().constFirst().request.url, u"https://127.0.0.1:1"_s);
        QCOMPARE(m_window->child<QTabWidget>("tabs")->currentIndex(), 2);
    }

    void copiesTheCheck()
    {
        m_window->key(Qt::Key_6, Qt::ControlModifier);
        m_window->child<QPlainTextEdit>("explain")->setPlainText(refused());
        QTRY_VERIFY(buttonIn("explanation", "copyCheck"));
        buttonIn("explanation", "copyCheck")->click();
        QVERIFY(!QGuiApplication::clipboard()->text().trimmed().isEmpty());
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"FILE"_s));
    }

    void largeTextsAreShownInPart()
    {
        m_window->key(Qt::Key_6, Qt::ControlModifier);
        auto *text = m_window->child<QPlainTextEdit>("explain");
        const QString large = QStringLiteral("kubelet: nothing of importance here\n").repeated(20'000) + refused();
        QGuiApplication::clipboard()->setText(large);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(text->toPlainText().size() < large.size() / 4);
        QVERIFY(text->isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(!cards("explanation").isEmpty(), 60'000);
        QVERIFY(buttonIn("explanation", "goToPlace"));
        m_window->trigger("clearErrorText");
        QVERIFY(!text->isReadOnly());
        QVERIFY(text->toPlainText().isEmpty());
    }

    void comparesANode()
    {
        writeNode();
        m_window->key(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(m_window->child<QWidget>("nodeStart")->isVisible());
        m_window->dialogs().folder = m_sandbox->path(u"node"_s);
        m_window->trigger("openNodeFolder");
        auto *table = m_window->child<QTreeView>("node");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->isVisible());
        QVERIFY(!m_window->child<QWidget>("nodeStart")->isVisible());

        // One selection: of the tree here, of the table there.
        auto *tree = m_window->child<MirrorTree>("mirrors");
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(1, 0));
        QCOMPARE(table->currentIndex().row(), 2);
        QTRY_VERIFY(!cards("nodeDetail").isEmpty());
        QVERIFY(cards("nodeDetail").first().title.startsWith(u"quay.io"_s));
        QVERIFY(cards("nodeDetail").size() >= 2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QCOMPARE(tree->currentIndex().data().toString(), u"docker.io"_s);

        m_window->trigger("closeNode");
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(m_window->child<QWidget>("nodeStart")->isVisible());
    }

    void importsANode()
    {
        writeNode();
        m_window->dialogs().folder = m_sandbox->path(u"node"_s);
        m_window->trigger("openNodeFolder");
        QTRY_VERIFY((*m_window)->models()->node.comparison());
        m_window->trigger("importNode");
        const auto *text = m_window->child<QPlainTextEdit>("nodeImportText");
        QTRY_VERIFY(text && text->isVisible());
        QVERIFY2(text->toPlainText().contains(u"docker.io"_s), qPrintable(text->toPlainText()));
        m_window->child<QPushButton>("copyImport")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    }

    void commandsForABundleAreCopied()
    {
        m_window->key(Qt::Key_5, Qt::ControlModifier);
        const auto buttons = m_window->child<QWidget>("nodeStart")->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        for (QToolButton *button : buttons) {
            button->click();
            QVERIFY(QGuiApplication::clipboard()->text().contains(u"etc/containerd"_s));
            QVERIFY(!button->accessibleName().isEmpty());
        }
    }

    void filesThatAreDroppedFindTheirTab()
    {
        writeNode();
        drop(m_window->child<QWidget>("nodeTab"), m_sandbox->path(u"node"_s));
        QTRY_VERIFY((*m_window)->models()->node.comparison());
        m_window->key(Qt::Key_4, Qt::ControlModifier);
        drop(m_window->child<QWidget>("pullPathTab"), m_sandbox->write(u"containerd.log"_s, twoPulls()));
        QTRY_COMPARE((*m_window)->models()->log.rowCount(), 2);
        QVERIFY(m_window->child<QTreeView>("logPulls")->isVisible());
    }

    /// Without a document there is nothing to compare with: a MirrorConfig is made of the bundle.
    void bundlesOnTheEmptyWindowAreImported()
    {
        writeNode();
        m_window = std::make_unique<TestWindow>();
        drop(m_window->get(), m_sandbox->path(u"node"_s));
        QTRY_VERIFY(m_window->child<QPlainTextEdit>("nodeImportText"));
        QVERIFY(m_window->child<QPlainTextEdit>("nodeImportText")->toPlainText().contains(u"docker.io"_s));
    }

    void laysALogOverThePullPath()
    {
        m_window->dialogs().readPath = m_sandbox->write(u"containerd.log"_s, twoPulls());
        m_window->trigger("openLog");
        auto *pulls = m_window->child<QTreeView>("logPulls");
        QTRY_VERIFY(pulls->isVisible() && pulls->model()->rowCount() == 2);
        const auto *table = m_window->child<QTreeView>("pullPath");
        const auto *conclusion = m_window->child<QLabel>("logConclusion");
        // The one that failed comes first to see.
        QCOMPARE(pulls->currentIndex().row(), 1);
        QVERIFY(!table->isColumnHidden(TraceModel::SeenColumn));
        QVERIFY(conclusion->text().contains(u"failed"_s));
        pulls->setFocus();
        m_window->key(Qt::Key_Up);
        QCOMPARE(pulls->currentIndex().row(), 0);
        QVERIFY(table->model()->index(0, TraceModel::RequestColumn).data().toString().contains(u"library/nginx"_s)
                || table->model()->rowCount() > 0);
        QVERIFY(!conclusion->text().isEmpty());

        m_window->trigger("pullModeImage");
        QVERIFY(!pulls->isVisible());
        QVERIFY(table->isColumnHidden(TraceModel::SeenColumn));
    }

    void listsImages()
    {
        QGuiApplication::clipboard()->setText(u"nginx:1\nghcr.io/x/y:1\n"_s);
        m_window->trigger("pasteImages");
        auto *table = m_window->child<QTreeView>("images");
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        m_window->trigger("addMirrorForImage");
        QVERIFY(m_window->text().contains(u"upstream: ghcr.io"_s));
        const auto *tree = m_window->child<MirrorTree>("mirrors");
        QCOMPARE(tree->currentIndex().data().toString(), u"ghcr.io"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        m_window->key(Qt::Key_Return);
        QCOMPARE(m_window->child<QLineEdit>("pullImage")->text(), u"docker.io/library/nginx:1"_s);
    }

    void reportsEverything()
    {
        m_window->child<QPlainTextEdit>("explain")->setPlainText(refused());
        QTRY_VERIFY((*m_window)->models()->explain.explanation());
        m_window->trigger("copyReport");
        const QString report = QGuiApplication::clipboard()->text();
        for (const QString &wanted : {u"crazy\\-botany"_s, u"mirror of quay.io"_s, u"connection\\-refused"_s})
            QVERIFY2(report.contains(wanted), qPrintable(report));
    }

    /// The choice of the version counts in all of them.
    void followsTheVersion()
    {
        writeNode();
        m_window->dialogs().folder = m_sandbox->path(u"node"_s);
        m_window->trigger("openNodeFolder");
        QTRY_VERIFY((*m_window)->models()->node.comparison());
        auto *choice = m_window->child<QComboBox>("containerdVersion");
        choice->setCurrentIndex(choice->findData(u"2.1"_s));
        Q_EMIT choice->activated(choice->currentIndex());
        QTRY_COMPARE((*m_window)->models()->node.comparison()->containerd, *ContainerdChoice::fromId(u"2.1"_s));
    }

private:
    static QString refused()
    {
        return u"Failed to pull image \"quay.io/a/b:1\": failed to do request: Head "
               "\"https://quay.example.com/v2/a/b/manifests/1?ns=quay.io\": dial tcp 10.1.2.3:443: connect: connection "
               "refused"_s;
    }

    /// A node with the mirror of docker.io, but not that of quay.io.
    void writeNode() const
    {
        const QString folder = m_sandbox->path(u"node/etc/containerd/certs.d/docker.io"_s);
        QVERIFY(QDir().mkpath(folder));
        m_sandbox->write(u"node/etc/containerd/config.toml"_s,
                         "version = 2\n[plugins.\"io.containerd.grpc.v1.cri\".registry]\n"
                         "config_path = \"/etc/containerd/certs.d\"\n");
        m_sandbox->write(u"node/etc/containerd/certs.d/docker.io/hosts.toml"_s,
                         m_window->document().nodeFiles(0).constFirst().content);
    }

    QList<Card> cards(const char *list) const { return m_window->child<CardList>(list)->cards(); }

    QPushButton *buttonIn(const char *list, const char *button) const
    {
        const auto *cards = m_window->child<CardList>(list);
        // Those of cards that gave way go in a later turn.
        const auto buttons = cards->findChildren<QPushButton *>(QLatin1StringView(button));
        for (QPushButton *each : buttons) {
            if (each->isVisibleTo(cards))
                return each;
        }
        return nullptr;
    }

    static void drop(QWidget *on, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &drop);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
};

MIRROR_TEST(SupportTabsTest)
#include "tst_supporttabs.moc"
