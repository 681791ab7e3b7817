// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"
#include "testserver.h"

#include <QAction>
#include <QTest>
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

QTEST_MAIN(ConnectionKeysTest)
#include "tst_connectionkeys.moc"
