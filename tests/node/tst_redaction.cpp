// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/redaction.h"

#include "testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace sme;

/// What gives access never comes out; what tells where a request went does.
class RedactionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("user in a URL") << u"Get \"https://bob:SECRET@m.example/v2/\": EOF"_s;
        QTest::newRow("signature") << u"https://s3.example/blob?X-Amz-Signature=SECRET&X-Amz-Date=1"_s;
        QTest::newRow("second parameter") << u"https://cdn.example/b?a=1&sig=SECRET"_s;
        QTest::newRow("bearer") << u"request.header.authorization=\"Bearer SECRETSECRET\""_s;
        QTest::newRow("basic") << u"Authorization: Basic SECRETSECRET=="_s;
        QTest::newRow("cookie") << u"response.header.set-cookie=\"sid=SECRET; Path=/\""_s;
        QTest::newRow("token field") << u"{\"token\":\"SECRET\"}"_s;
        QTest::newRow("escaped token field") << u"{\\\"access_token\\\":\\\"SECRET\\\"}"_s;
        QTest::newRow("password") << u"username=bob password=SECRET"_s;
        QTest::newRow("web token") << u"saw eyJSECRETSECRET.eyJzdWIi.SECRET here"_s;
    }
    void secretsAreHidden()
    {
        QFETCH(QString, text);
        QVERIFY2(!redacted(text).contains(u"SECRET"_s), qPrintable(redacted(text)));
    }

    void theRestStays()
    {
        const auto text =
            u"Head \"https://m.example/v2/a/manifests/1?ns=docker.io\": dial tcp 10.0.0.1:443: i/o timeout"_s;
        QCOMPARE(redacted(text), text);
        const auto token = u"https://auth.example/token?scope=repository%3Aa%3Apull&service=m.example"_s;
        QCOMPARE(redacted(token), token);
    }
};

MIRROR_TEST(RedactionTest)
#include "tst_redaction.moc"
