// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/chainfetch.h"
#include "testcertificates.h"
#include "testmain.h"
#include "testserver.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

/// The certificates that a server sends, and what they are good for.
class ChainFetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAChainThatNobodyTrusts();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void canBeGivenUp();
    void anchors_data();
    void anchors();
    void readsFiles_data();
    void readsFiles();
    void writesWhatItReads();

private:
    static CertificateInfo info(const Identity &identity)
    {
        return CertificateFile::read(identity.certificate).certificates.constFirst();
    }
    static void fetch(ChainFetch &chain, const QString &url)
    {
        QSignalSpy finished(&chain, &ChainFetch::finished);
        chain.start(url, ProxyChoice::none());
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait());
    }

    Identity m_root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    Identity m_middle = makeCertificate({.commonName = "middle", .names = {}, .isCa = true}, &m_root);
    Identity m_server = makeCertificate({.commonName = "server"}, &m_middle);
};

void ChainFetchTest::bringsAChainThatNobodyTrusts()
{
    Server server(always(answer(200)), m_server.server(m_middle.certificate));
    for (const QString &url : {server.url(), server.url().replace("https://"_L1, "http://"_L1)}) {
        ChainFetch chain;
        fetch(chain, url);
        QCOMPARE(chain.error(), QString());
        QCOMPARE(chain.chain().size(), 2);
        QCOMPARE(chain.chain().constFirst().pem(), info(m_server).pem());
        QVERIFY(!chain.chain().constFirst().isCa && chain.chain().constLast().isCa);
        QVERIFY(!chain.isRunning());
    }
    QVERIFY(server.requests.isEmpty());
}

void ChainFetchTest::saysWhyThereIsNone_data()
{
    QTest::addColumn<QString>("url"); // empty: that of a server without TLS
    QTest::addColumn<QString>("reason"); // a part of it
    QTest::newRow("plain HTTP") << QString() << u"plain HTTP"_s;
    QTest::newRow("nobody there") << u"https://127.0.0.1:1"_s << u"refused"_s;
    QTest::newRow("no URL") << u"https://"_s << u"no URL of a mirror host"_s;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << u"no URL of a mirror host"_s;
}

void ChainFetchTest::saysWhyThereIsNone()
{
    QFETCH(const QString, url);
    QFETCH(const QString, reason);
    const auto server = Server::greeting([](QTcpSocket *socket) { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    ChainFetch chain;
    fetch(chain, url.isEmpty() ? u"https://%1"_s.arg(server->authority()) : url);
    QVERIFY(chain.chain().isEmpty());
    QVERIFY2(chain.error().contains(reason, Qt::CaseInsensitive), qPrintable(chain.error()));
}

void ChainFetchTest::canBeGivenUp()
{
    Server server(always(answer(200)), m_server.server());
    ChainFetch chain;
    QSignalSpy finished(&chain, &ChainFetch::finished);
    chain.start(server.url(), ProxyChoice::none());
    QVERIFY(chain.isRunning());
    chain.cancel();
    QVERIFY(!chain.isRunning());
    chain.start(server.url(), ProxyChoice::none()); // the first one must not answer for it
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(chain.chain().size(), 1);
}

void ChainFetchTest::anchors_data()
{
    QTest::addColumn<QList<QByteArray>>("chain");
    QTest::addColumn<QByteArray>("anchor");
    QTest::addColumn<bool>("isGood");
    const Identity other = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity ended = makeCertificate({.commonName = "ended", .startDays = -10, .endDays = -1}, &m_root);
    const Identity noCa = makeCertificate({.commonName = "no CA", .names = {}});
    const Identity underNoCa = makeCertificate({}, &noCa);
    const QByteArray server = m_server.certificate;
    QTest::newRow("root") << QList{server, m_middle.certificate} << m_root.certificate << true;
    QTest::newRow("intermediate") << QList{server} << m_middle.certificate << true;
    QTest::newRow("intermediate not sent") << QList{server} << m_root.certificate << false;
    QTest::newRow("the server's own") << QList{server} << server << true;
    QTest::newRow("another of the same name") << QList{server, m_middle.certificate} << other.certificate << false;
    QTest::newRow("the server's has ended") << QList{ended.certificate} << m_root.certificate << false;
    QTest::newRow("no CA") << QList{underNoCa.certificate} << noCa.certificate << false;
}

void ChainFetchTest::anchors()
{
    QFETCH(const QList<QByteArray>, chain);
    QFETCH(const QByteArray, anchor);
    QFETCH(const bool, isGood);
    QList<CertificateInfo> sent;
    for (const QByteArray &pem : chain)
        sent += CertificateFile::read(pem).certificates;
    const QString problem = anchorProblem(sent, CertificateFile::read(anchor).certificates.constFirst());
    QVERIFY2(problem.isEmpty() == isGood, qPrintable(problem));
}

void ChainFetchTest::readsFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<int>("passedOver");
    const QByteArray pem = m_root.certificate;
    QTest::newRow("PEM") << pem << 1 << 0;
    QTest::newRow("DER") << info(m_root).der << 1 << 0;
    QTest::newRow("two") << pem + "between\n" + m_middle.certificate << 2 << 0;
    QTest::newRow("with its key") << pem + m_root.key << 1 << 1;
    QTest::newRow("key alone") << m_root.key << 0 << 1;
    QTest::newRow("no certificate in the block")
        << pem + "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"
        << 1 << 1;
    QTest::newRow("nothing") << QByteArray() << 0 << 0;
    QTest::newRow("something else") << QByteArray("kind: Shoot\n") << 0 << 0;
    QTest::newRow("DER with more behind it") << info(m_root).der + "x" << 0 << 0;
    QTest::newRow("too large") << pem + QByteArray(CertificateFile::maxSize, ' ') << 0 << 0;
}

void ChainFetchTest::readsFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, certificates);
    QFETCH(const int, passedOver);
    const CertificateFile file = CertificateFile::read(bytes);
    QCOMPARE(file.certificates.size(), certificates);
    QCOMPARE(file.passedOver, passedOver);
}

void ChainFetchTest::writesWhatItReads()
{
    const CertificateInfo root = info(m_root);
    QCOMPARE(info({root.pem(), {}}).der, root.der);
    QVERIFY(root.isCa && root.isSelfSigned);
    QVERIFY(!info(m_server).isCa);
    QCOMPARE(root.fingerprint().size(), 32 * 3 - 1);
    for (const QByteArray &line : root.pem().split('\n'))
        QVERIFY(line.size() <= 64);
}

MIRROR_TEST(ChainFetchTest)
#include "tst_chainfetch.moc"
