// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checkedmanifest.h"
#include "testmain.h"

#include <algorithm>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// What messages advise about upstreams and URLs that the cluster rejects.
class NameAdviceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advice_data()
    {
        QTest::addColumn<QByteArray>("upstream");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("advice"); // what the message has in it

        const auto upstream = [](const char *name, const QByteArray &value, const QString &advice) {
            QTest::newRow(name) << value << "https://m.io"_ba << u"upstream-invalid"_s << advice;
        };
        const auto url = [](const char *name, const QByteArray &value, const QString &advice) {
            QTest::newRow(name) << "quay.io"_ba << value << u"host-invalid"_s << advice;
        };
        upstream("scheme", "https://quay.io", u"without the scheme"_s);
        upstream("path", "quay.io/team", u"without a path"_s);
        upstream("IPv6", "[::1]:5000", u"IPv6"_s);
        upstream("bad port", "quay.io:05000", u"1 to 65535"_s);
        upstream("upper case", "Quay.io", u"Host name must be lower case: “Quay.io”. Write quay.io."_s);
        upstream("rooted", "quay.io.", u"ends with a dot"_s);
        upstream("umlaut", "b\u00fccher.example", u"xn--bcher-kva.example"_s);
        upstream("long", QByteArray(254, 'a'), u"at most 253"_s);
        upstream("underscore", "quay_io", u"digits"_s);
        upstream("two ports", "quay.io:80:90", u"digits"_s);
        url("no scheme", "m.io", u"begin with https://"_s);
        url("one slash", "https:/m.io", u"begin with https://"_s);
        url("other scheme", "ftp://m.io", u"Only https://"_s);
        url("scheme in upper case", "HTTPS://m.io", u"Scheme is in upper case, which is rejected by v0.6, v0.9"_s);
        url("no host", "https:///v2", u"Write one after https://"_s);
        url("user", "https://me@m.io", u"Remove the user"_s);
        url("rooted", "https://m.io.:5500", u"Remove the dot at the end"_s);
        url("port", "https://m.io:0", u"1 to 65535"_s);
        url("host in upper case", "https://M.io", u"lower case"_s);
        url("query", "https://m.io/?a=b", u"query"_s);
        url("escape", "https://m.io/a%2", u"%25"_s);
        url("control character", "https://m.io/\\u0001", u"control characters"_s);
        url("path", "https://m.io/v2", u"more than scheme, host and port"_s);
        url("dot segment", "https://m.io/a/../v2", u"“..”"_s);
    }
    void advice()
    {
        QFETCH(QByteArray, upstream);
        QFETCH(QByteArray, url);
        QFETCH(QString, rule);
        QFETCH(QString, advice);
        const ShootManifest manifest = ShootManifest::read(shootText(mirrorLine(upstream, "{host: \"" + url + "\"}")));
        Validator validator;
        validator.reset(manifest);
        QStringList messages;
        const QList<Finding> findings = validator.findings();
        for (const Finding &finding : findings) {
            if (finding.rule == rule)
                messages += finding.message;
        }
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages.constFirst().contains(advice), qPrintable(messages.constFirst()));
    }

    void emptyCaBundleName()
    {
        const ShootManifest manifest = ShootManifest::read(
            shootText(mirrorLine("quay.io", "{host: 'https://m.io', caBundleSecretReferenceName: ''}")));
        Validator validator;
        validator.reset(manifest);
        const QList<Finding> findings = validator.findings();
        const auto isMissing = [](const Finding &finding) { return finding.rule == "ca-reference-missing"_L1; };
        const auto found = std::find_if(findings.begin(), findings.end(), isMissing);
        QVERIFY(found != findings.end());
        QVERIFY2(found->message.contains(u"is empty"_s), qPrintable(found->message));
    }
};

MIRROR_TEST(NameAdviceTest)
#include "tst_nameadvice.moc"
