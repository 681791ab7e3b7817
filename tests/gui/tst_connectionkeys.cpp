// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"
#include "testcertificates.h"
#include "testmain.h"
#include "testserver.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTcpSocket>
#include <QTreeView>

using namespace sme;
using namespace Qt::StringLiterals;

class ConnectionKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void f5TestsTheSelectionCtrlF5All();
    void escapeStops();
    void pullPathRunsAndEscapeStopsIt();
    void caFileIsUsedAndRemembered();
    void caFileWithoutCertificate();

private:
    QString write(const QStringList &hosts) const;

    test::Sandbox m_sandbox;
};

void ConnectionKeysTest::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

QString ConnectionKeysTest::write(const QStringList &hosts) const
{
    QByteArray text = "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nmetadata: {name: a, namespace: b}\nspec:\n"
                      "  extensions:\n  - type: registry-mirror\n    providerConfig:\n"
                      "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n      kind: MirrorConfig\n"
                      "      mirrors:\n      - upstream: docker.io\n        hosts:\n";
    for (const QString &host : hosts)
        text += "        - host: " + host.toUtf8() + "\n";
    return m_sandbox.write(u"shoot.yaml"_s, text);
}

void ConnectionKeysTest::f5TestsTheSelectionCtrlF5All()
{
    test::Server server(test::always(test::answer(200, "{}", {"Docker-Distribution-Api-Version: registry/2.0"})));
    const test::TestWindow window(write({server.url(), server.url(u"localhost"_s)}));
    auto *tree = window.child<QTreeView>("mirrors");
    const QModelIndex mirror = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(1, 0, mirror));
    ConnectionTest &test = window->models()->connectionTest;
    window.key(Qt::Key_F5);
    QTRY_VERIFY(test.results().size() == 1 && !test.isRunning());
    QCOMPARE(test.results().constFirst().request.url, server.url(u"localhost"_s));
    window.key(Qt::Key_F5, Qt::ControlModifier);
    QTRY_VERIFY(test.results().size() == 2 && !test.isRunning());
    QVERIFY(window.child<QAction>("copyReport")->isEnabled());
}

void ConnectionKeysTest::escapeStops()
{
    test::Server silent([](QTcpSocket *, const test::Request &) {});
    const test::TestWindow window(write({silent.url()}));
    const ConnectionTest &test = window->models()->connectionTest;
    QVERIFY(!window.child<QAction>("stop")->isEnabled());
    window.key(Qt::Key_F5);
    QTRY_COMPARE(silent.requests.size(), 1);
    QVERIFY(window.child<QAction>("stop")->isEnabled());
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!test.isRunning(), 1000);
    QCOMPARE(test.results().constFirst().verdict, Verdict::Cancelled);
    QVERIFY(!window.child<QAction>("stop")->isEnabled());
}

void ConnectionKeysTest::pullPathRunsAndEscapeStopsIt()
{
    test::Server silent([](QTcpSocket *, const test::Request &) {});
    const test::TestWindow window(write({silent.url() + u"\n          capabilities: [pull, resolve]"_s}));
    const TraceModel &trace = window->models()->trace;
    auto *run = window.child<QAction>("runPullPath");
    window.key(Qt::Key_4, Qt::ControlModifier);
    auto *image = window.child<QLineEdit>("pullImage");
    QTRY_VERIFY(image->isVisible());
    image->clear();
    QVERIFY(!run->isEnabled());
    image->setText(u"nginx"_s);
    QVERIFY(run->isEnabled());
    QVERIFY(window.child<QTreeView>("pullPath")->isColumnHidden(TraceModel::ResultColumn));
    window.trigger("runPullPath");
    QTRY_COMPARE(silent.requests.size(), 1);
    QVERIFY(!run->isEnabled());
    QVERIFY(!window.child<QTreeView>("pullPath")->isColumnHidden(TraceModel::ResultColumn));
    window.key(Qt::Key_Escape);
    QTRY_VERIFY(!trace.isRunning());
    QVERIFY(run->isEnabled());
    QVERIFY(!window.child<QAction>("stop")->isEnabled());
}

void ConnectionKeysTest::caFileIsUsedAndRemembered()
{
    const test::Identity root = test::makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    test::Server server(test::always(test::answer(200, "{}")), test::makeCertificate({}, &root).server());
    const QString path = m_sandbox.write(u"company-ca.pem"_s, root.certificate);
    const QString manifest = write({server.url()});
    const auto test = [](const test::TestWindow &window) {
        window.key(Qt::Key_F5);
        const ConnectionTest &connections = window->models()->connectionTest;
        [&] { QTRY_VERIFY(!connections.isRunning() && !connections.results().isEmpty()); }();
        return verdictId(connections.results().constFirst().verdict);
    };
    {
        const test::TestWindow window(manifest);
        QCOMPARE(test(window), u"tls-untrusted"_s);
        auto *choice = window.child<QComboBox>("testCaFile");
        window.dialogs().certificatePath = path;
        Q_EMIT choice->activated(choice->count() - 1);
        QCOMPARE(window.dialogs().asked.last(), u"certificate"_s);
        QVERIFY(choice->currentText().contains(u"company-ca.pem"_s));
        QCOMPARE(test(window), u"ok"_s);
        window.trigger("copyReport");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"company-ca.pem"_s));
        QVERIFY(!window.text().contains(u"company-ca"_s));
        QVERIFY(!window->isWindowModified());
    }
    const test::TestWindow window(manifest);
    QCOMPARE(test(window), u"ok"_s);
    auto *choice = window.child<QComboBox>("testCaFile");
    Q_EMIT choice->activated(0);
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(test(window), u"tls-untrusted"_s);
}

void ConnectionKeysTest::caFileWithoutCertificate()
{
    const test::TestWindow window(write({u"https://127.0.0.1:1"_s}));
    auto *choice = window.child<QComboBox>("testCaFile");
    window.dialogs().certificatePath = m_sandbox.write(u"not-a-ca.pem"_s, "hello");
    Q_EMIT choice->activated(choice->count() - 1);
    QCOMPARE(choice->currentIndex(), 0);
    QVERIFY(!choice->currentText().contains(u"not-a-ca"_s));
}

MIRROR_TEST(ConnectionKeysTest)
#include "tst_connectionkeys.moc"
