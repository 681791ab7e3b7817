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
        QTest::addColumn<int>("line"); // of the bad block; 0 for none

        QFile file(QStringLiteral(MIRROR_TEST_DATA "/certificates/ca.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        const int lines = int(pem.count('\n'));
        const QByteArray bad = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";

        QTest::newRow("one") << pem << true << 0;
        QTest::newRow("two with text between") << "# first\n" + pem + "\n# second\n" + pem << true << 0;
        QTest::newRow("CRLF") << QByteArray(pem).replace("\n", "\r\n") << true << 0;
        QTest::newRow("empty") << QByteArray() << false << 0;
        QTest::newRow("no PEM") << QByteArray("certificate") << false << 0;
        QTest::newRow("bad second") << pem + bad << false << lines + 1;
        QTest::newRow("bad first") << bad + pem << false << 1;
        QTest::newRow("no end") << pem.first(pem.indexOf("-----END")) << false << 1;
        QTest::newRow("no base64") << QByteArray(pem).replace(40, 1, "!") << false << 1;
        QTest::newRow("cut") << QByteArray(pem).remove(pem.indexOf("-----END") - 9, 8) << false << 1;
        QTest::newRow("key") << QByteArray(pem).replace("CERTIFICATE", "PRIVATE KEY") << false << 1;
        QTest::newRow("length over the end")
            << QByteArray("-----BEGIN CERTIFICATE-----\nMIT/////\n-----END CERTIFICATE-----\n") << false << 1;
    }
    void bundles()
    {
        QFETCH(QByteArray, pem);
        QFETCH(bool, good);
        QFETCH(int, line);
        const Result<void> result = checkCertificateBundle(pem);
        QCOMPARE(result.isOk(), good);
        if (!result) {
            QVERIFY(!result.error().message.isEmpty());
            QCOMPARE(result.error().place.line, line);
        }
    }
};

MIRROR_TEST(CertificatesTest)
#include "tst_certificates.moc"
