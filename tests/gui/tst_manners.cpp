// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "banner.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "statusline.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyMirrors(int count)
{
    QByteArray text = sampleShoot();
    for (int mirror = 0; mirror < count; ++mirror)
        text += "      - upstream: r" + QByteArray::number(mirror)
            + ".example.com\n        hosts:\n        - host: https://m" + QByteArray::number(mirror) + ".example.com\n";
    return text;
}

} // namespace

/// Small things that are only noticed when they are wrong.
class MannersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<Sandbox>(); }

    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
    }

    void undoOfRemovingAllSelectsAll()
    {
        open(manyMirrors(40));
        m_window->key(Qt::Key_A, Qt::ControlModifier);
        const qsizetype rows = m_tree->selectedRows().size();
        m_window->key(Qt::Key_Delete);
        QCOMPARE(m_tree->model()->rowCount(), 0);
        m_window->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_tree->model()->rowCount(), 42);
        QVERIFY(m_tree->selectedRows().size() >= 42 && m_tree->selectedRows().size() <= rows);
        QCOMPARE(m_tree->verticalScrollBar()->value(), 0);
    }

    void pastedRowsAreSelected()
    {
        open(sampleShoot());
        QApplication::clipboard()->setText(
            u"- upstream: ghcr.io\n  hosts:\n  - host: https://a.example.com\n- upstream: gcr.io\n  hosts: []\n"_s);
        m_tree->setFocus();
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QStringList names;
        const QModelIndexList selected = m_tree->selectedRows();
        for (const QModelIndex &row : selected)
            names += row.data().toString();
        QCOMPARE(names, (QStringList{u"ghcr.io"_s, u"gcr.io"_s}));
    }

    void testWithoutAnImageSaysWhatToDo()
    {
        open(sampleShoot());
        auto *depth = m_window->child<QComboBox>("testImageChoice");
        depth->setCurrentIndex(2);
        Q_EMIT depth->activated(2);
        m_window->trigger("testConnections");
        QVERIFY2(notice().contains("nginx"_L1), qPrintable(notice()));
        QVERIFY(!notice().contains("library/"_L1));
        // It goes when it is mended.
        depth->setCurrentIndex(0);
        Q_EMIT depth->activated(0);
        m_window->trigger("testConnections");
        m_window->trigger("stop");
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
    }

    void decodeErrorStandsAtItsValue()
    {
        open(sampleShoot().replace("          capabilities: [\"pull\"]\n        - host: https://mirror.example",
                                   "          caps: [\"pull\"]\n        - host: https://mirror.example"));
        const QModelIndex host = m_tree->model()->index(0, 0, m_tree->model()->index(0, 0));
        QCOMPARE(host.data(MirrorTreeModel::CountsRole).value<QList<int>>().value(0), 1);
        m_tree->setCurrentIndex(host);
        QString told;
        const auto labels = m_window->child<QWidget>("details")->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                told += label->text() + u'\n';
        }
        QVERIFY2(told.contains("caps"_L1), qPrintable(told));
        QVERIFY(m_window->status().contains("1 error"_L1));
    }

    void severalMirrorsAreOneForm()
    {
        open(sampleShoot());
        m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
        m_tree->selectionModel()->select(m_tree->model()->index(1, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(!m_window->child<QLineEdit>("upstream")->isVisible());
        m_window->child<QAbstractButton>("resolve")->click();
        QCOMPARE(m_window->text().count("[\"pull\", \"resolve\"]"_L1), 3);
        m_window->trigger("undo");
        QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    }

    void statusLineSaysItInWords()
    {
        open(sampleShoot().replace("quay.io", "Quay.io"));
        const auto *status = m_window->child<StatusLine>("statusSummary");
        QVERIFY2(status->text().startsWith(u"2 mirrors · 3 hosts · 1 error"_s), qPrintable(status->text()));
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"quay.io"_s}));
        QVERIFY(!status->text().contains("error"_L1));
        QVERIFY(status->text().endsWith("modified (1 change)"_L1));
        QVERIFY(byplace::perform(m_window->document(), byplace::RenameMirror{1, u"ghcr.io"_s}));
        QVERIFY2(status->text().endsWith("modified (2 changes)"_L1), qPrintable(status->text()));
        m_window->trigger("undo");
        QVERIFY2(status->text().endsWith("modified (1 change)"_L1), qPrintable(status->text()));
        m_window->trigger("undo");
        QVERIFY2(status->text().endsWith("saved"_L1), qPrintable(status->text()));
    }

private:
    void open(const QByteArray &text)
    {
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, text));
        m_window->get()->resize(1280, 800);
        m_tree = m_window->child<MirrorTree>("mirrors");
        m_tree->setFocus();
    }

    QString notice() const
    {
        QString text;
        const auto banners = m_window->get()->findChildren<Banner *>();
        for (const Banner *banner : banners) {
            if (banner->isVisible())
                text += banner->text();
        }
        return text;
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
    MirrorTree *m_tree = nullptr;
};

MIRROR_TEST(MannersTest)

#include "tst_manners.moc"
