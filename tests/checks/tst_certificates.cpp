// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/certificates.h"
#include "madecertificate.h"
#include "testmain.h"

#include <QFile>

using namespace sme;
using namespace sme::test;
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
    void ends_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("ends");
        const QByteArray first = madeCertificate("a",
                                                 "\x17\x0d"
                                                 "300102030405Z");
        const QByteArray later = madeCertificate("a",
                                                 "\x17\x0d"
                                                 "310102030405Z");
        const QByteArray other = madeCertificate("b",
                                                 "\x18\x0f"
                                                 "20550607080910Z");
        QTest::newRow("one") << first << u"2030-01-02T03:04:05Z"_s;
        QTest::newRow("four digits of the year") << other << u"2055-06-07T08:09:10Z"_s;
        QTest::newRow("last century") << madeCertificate("a",
                                                         "\x17\x0d"
                                                         "991231235959Z")
                                      << u"1999-12-31T23:59:59Z"_s;
        QTest::newRow("renewed behind") << first + later << u"2031-01-02T03:04:05Z"_s;
        QTest::newRow("renewed before") << later + first << u"2031-01-02T03:04:05Z"_s;
        QTest::newRow("two subjects") << later + other << u"2031-01-02T03:04:05Z"_s;
        QTest::newRow("no date") << madeCertificate("a",
                                                    "\x17\x0d"
                                                    "30010203040xZ")
                                 << QString();
        QTest::newRow("nothing loads") << QByteArray() << QString();
    }
    void ends()
    {
        QFETCH(const QByteArray, pem);
        QFETCH(const QString, ends);
        QCOMPARE(readCertificateBundle(pem).ends.toString(Qt::ISODate), ends);
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
