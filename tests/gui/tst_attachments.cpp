// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "cardlist.h"
#include "filecontroller.h"
#include "testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// What a ticket brings beside the manifest, under whatever name: opened, dropped or named on the command line, each
/// finds its place.
class AttachmentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_shoot = m_sandbox->write(u"shoot.yaml"_s, sampleShoot());
        m_log = m_sandbox->write(u"attachment1"_s,
                                 "time=\"2026-11-25T04:55:05Z\" level=info msg=\"PullImage \\\"quay.io/a/b:1\\\"\"\n");
        m_event = m_sandbox->write(u"attachment2.txt"_s,
                                   "Failed to pull image \"quay.io/a/b:1\": failed to do request: Head "
                                   "\"https://quay.example.com/v2/a/b/manifests/1?ns=quay.io\": dial tcp 10.0.0.9:443: "
                                   "connect: connection refused\n");
        QVERIFY(QDir().mkpath(m_sandbox->path(u"node/etc/containerd/certs.d/docker.io"_s)));
        m_sandbox->write(u"node/etc/containerd/certs.d/docker.io/hosts.toml"_s,
                         "server = \"https://registry-1.docker.io\"\n[host.\"https://m.example.com\"]\n");
    }

    void openedFilesFindTheirTab()
    {
        TestWindow window(m_shoot);
        window.dialogs().openPath = m_log;
        window.trigger("open");
        QTRY_COMPARE(window->models()->log.rowCount(), 1);
        QVERIFY(window.child<QTreeView>("logPulls")->isVisible());
        window.dialogs().openPath = m_event;
        window.trigger("open");
        QTRY_VERIFY(isExplained(window));
        QVERIFY(window.child<QPlainTextEdit>("explain")->isVisible());
        window.dialogs().openPath = m_sandbox->path(u"node"_s);
        window.trigger("open");
        QTRY_VERIFY(window->models()->node.comparison());
        QVERIFY(window.child<QTreeView>("node")->isVisible());
        QCOMPARE(window.text().toUtf8(), sampleShoot());
        QCOMPARE(window->files()->lastFolder(), QFileInfo(m_shoot).absolutePath());
        QVERIFY(!window->files()->recentFiles().contains(m_log));
    }

    /// All at once, in any order: the manifest comes first.
    void ticketIsDroppedAsAWhole()
    {
        TestWindow window;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_log), QUrl::fromLocalFile(m_sandbox->path(u"node"_s)),
                      QUrl::fromLocalFile(m_event), QUrl::fromLocalFile(m_shoot)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &drop);
        QTRY_VERIFY(window->models()->node.comparison());
        QTRY_COMPARE(window->models()->log.rowCount(), 1);
        QTRY_VERIFY(isExplained(window));
        QCOMPARE(window.text().toUtf8(), sampleShoot());
    }

    /// An answer needs no manifest, and there is nothing to save for it.
    void errorTextOpensOnTheEmptyWindow()
    {
        TestWindow window(m_event);
        QTRY_VERIFY(isExplained(window));
        QVERIFY(window.child<QPlainTextEdit>("explain")->isVisible());
        QVERIFY(window.text().isEmpty());
        QVERIFY(!window->isWindowModified());
    }

    void hostsTomlBecomesAMirrorConfig()
    {
        TestWindow window(m_sandbox->write(u"hosts.toml"_s,
                                           "server = \"https://quay.io\"\n"
                                           "[host.\"https://m.example.com\"]\n"
                                           "  skip_verify = true\n"));
        QTRY_VERIFY(window.text().contains("upstream: \"quay.io\""_L1)
                    || window.text().contains("upstream: quay.io"_L1));
        const QList<QLabel *> texts = window->findChildren<QLabel *>(u"bannerText"_s);
        QVERIFY(std::ranges::any_of(
            texts, [](const QLabel *text) { return text->isVisible() && text->text().contains("skip_verify"_L1); }));
    }

    /// The folder of certs.d says which upstream it is for.
    void hostsTomlIsKnownByItsFolder()
    {
        const QString place = u"node/etc/containerd/certs.d/docker.io/hosts.toml"_s;
        m_sandbox->write(place, "[host.\"https://m.example.com\"]\n");
        TestWindow window(m_sandbox->path(place));
        QTRY_VERIFY(window.text().contains("docker.io"_L1));
    }

private:
    static bool isExplained(const TestWindow &window)
    {
        return !window.child<CardList>("explanation")->cards().isEmpty();
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_shoot;
    QString m_log;
    QString m_event;
};

MIRROR_TEST(AttachmentsTest)
#include "tst_attachments.moc"
