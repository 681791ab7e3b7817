// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/certificates.h"
#include "testmain.h"

#include <QFile>

using namespace sme;
using namespace Qt::StringLiterals;

class CertificatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundles_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<bool>("good");
        QTest::addColumn<int>("loaded");
        QTest::addColumn<bool>("partial");

        QFile file(QStringLiteral(MIRROR_TEST_DATA "/certificates/ca.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        const QByteArray bad = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
        const QByteArray broken = "-----BEGIN CERTIFICATE-----\nbroken\n";
        const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n";
        const QByteArray other = QByteArray(pem).replace("CERTIFICATE", "X509 CERTIFICATE");
        const QByteArray headers = QByteArray(pem).replace("CERTIFICATE-----\nMI", "CERTIFICATE-----\nX: y\n\nMI");
        const qsizetype blank = pem.indexOf('\n') + 20;

        QTest::newRow("one") << pem << true << 1 << false;
        QTest::newRow("two with text between") << "# first\n" + pem + "\n# second\n" + pem << true << 2 << false;
        QTest::newRow("CRLF") << QByteArray(pem).replace("\n", "\r\n") << true << 1 << false;
        QTest::newRow("empty lines before") << "\n\n" + pem << true << 1 << false;
        QTest::newRow("blank within") << QByteArray(pem).insert(blank, ' ') << true << 1 << false;
        QTest::newRow("headers") << headers << true << 0 << true;
        QTest::newRow("empty") << QByteArray() << false << 0 << false;
        QTest::newRow("no PEM") << QByteArray("certificate") << false << 0 << false;
        QTest::newRow("bad second") << pem + bad << true << 1 << true;
        QTest::newRow("bad first") << bad + pem << false << 1 << true;
        QTest::newRow("broken first") << broken + pem << true << 1 << true;
        QTest::newRow("broken second") << pem + broken << true << 1 << true;
        QTest::newRow("key behind") << pem + key << true << 1 << true;
        QTest::newRow("key first") << key + pem << false << 1 << true;
        QTest::newRow("another type") << other << false << 0 << true;
        QTest::newRow("indented") << ' ' + pem << false << 0 << false;
        QTest::newRow("text before in the line") << "text " + pem << false << 0 << false;
        QTest::newRow("glued") << pem.trimmed() + pem << false << 0 << true;
        QTest::newRow("end in the last line of base64")
            << QByteArray(pem).replace("\n-----END", "-----END") << false << 0 << true;
        QTest::newRow("no end") << pem.first(pem.indexOf("-----END")) << false << 0 << true;
        QTest::newRow("another end") << QByteArray(pem).replace("END CERTIFICATE", "END CERT") << false << 0 << true;
        QTest::newRow("no base64") << QByteArray(pem).replace(40, 1, "!") << false << 0 << true;
        QTest::newRow("cut") << QByteArray(pem).remove(pem.indexOf("-----END") - 9, 8) << false << 0 << true;
        QTest::newRow("length over the end")
            << QByteArray("-----BEGIN CERTIFICATE-----\nMIT/////\n-----END CERTIFICATE-----\n") << false << 0 << true;
        QTest::newRow("base64 twice") << pem.toBase64() << false << 0 << false;
    }
    void bundles()
    {
        QFETCH(QByteArray, pem);
        QFETCH(bool, good);
        QFETCH(int, loaded);
        QFETCH(bool, partial);
        const CertificateBundle bundle = readCertificateBundle(pem);
        QCOMPARE(bundle.problem.isEmpty(), good);
        QCOMPARE(bundle.loaded, loaded);
        QCOMPARE(bundle.isPartial, partial);
        QCOMPARE(bundle.hasPrivateKey, pem.contains("PRIVATE KEY"));
    }
    void tellsWhatItIs()
    {
        QFile file(QStringLiteral(MIRROR_TEST_DATA "/certificates/ca.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        const QByteArray body = pem.sliced(pem.indexOf('\n') + 1, pem.indexOf("-----END") - pem.indexOf('\n') - 1);
        QVERIFY(readCertificateBundle(QByteArray::fromBase64(body)).problem.contains(u"DER"));
        QVERIFY(readCertificateBundle(pem.toBase64()).problem.contains(u"twice"));
        QVERIFY(readCertificateBundle(pem.trimmed() + pem).problem.contains(u"glued"));
    }
};

MIRROR_TEST(CertificatesTest)
#include "tst_certificates.moc"
