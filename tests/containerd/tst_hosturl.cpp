// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/hosturl.h"
#include "containerd/imagereference.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

class HostUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesUrlsApart_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("parts"); // scheme, authority, host, effective port, path; none: refused

        const auto row = [](const char *url, const QStringList &parts) {
            QTest::newRow(url) << QString::fromUtf8(url) << parts;
        };
        row("https://m.io", {u"https"_s, u"m.io"_s, u"m.io"_s, u"443"_s, u""_s});
        row("http://m.io/", {u"http"_s, u"m.io"_s, u"m.io"_s, u"80"_s, u"/"_s});
        row("HTTPS://m.io:5000/a%2fb", {u"https"_s, u"m.io:5000"_s, u"m.io"_s, u"5000"_s, u"/a%2fb"_s});
        row("https://[::1]:80/v2", {u"https"_s, u"[::1]:80"_s, u"::1"_s, u"80"_s, u"/v2"_s});
        row("https://[::1]", {u"https"_s, u"[::1]"_s, u"::1"_s, u"443"_s, u""_s});
        row("https://m.io:", {u"https"_s, u"m.io:"_s, u"m.io"_s, u"443"_s, u""_s});
        row("https://user:pw@m.io/p?q#f", {u"https"_s, u"m.io"_s, u"m.io"_s, u"443"_s, u"/p"_s});
        row("https://m.io?x/y", {u"https"_s, u"m.io"_s, u"m.io"_s, u"443"_s, u""_s});
        row("https://m.io:abc", {});
        row("https://m.io:65536", {});
        row("https://m.io:-1", {});
        row("https://[::1", {});
        row("https://[::1]x", {});
        row("https://", {});
        row("https:///v2", {});
        row("https://:5000", {});
        row("https://m.io\n", {});
        row("https://m io", {});
        row("https://{{ .Values.mirror }}", {});
        row("https://${MIRROR}/v2", {});
        row("https://m_1.io", {u"https"_s, u"m_1.io"_s, u"m_1.io"_s, u"443"_s, u""_s});
        row("https://münchen.io", {u"https"_s, u"münchen.io"_s, u"münchen.io"_s, u"443"_s, u""_s});
        row("ftp://m.io", {});
        row("m.io", {});
        row("", {});
    }
    void takesUrlsApart()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, parts);
        const Result<HostUrl> result = parseHostUrl(url);
        QCOMPARE(result.isOk(), !parts.isEmpty());
        if (result) {
            const QStringList actual{result->scheme, result->authority, result->host,
                                     QString::number(result->effectivePort()), result->path};
            QCOMPARE(actual, parts);
        } else {
            QVERIFY(!result.error().message.isEmpty());
        }
    }

    void apiRoots_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<QString>("overridden");

        const auto row = [](const char *url, const char *normal, const char *overridden) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(normal) << QString::fromUtf8(overridden);
        };
        row("https://m", "https://m/v2", "https://m");
        row("https://m/", "https://m/v2", "https://m");
        row("https://m//", "https://m/v2", "https://m");
        row("https://m/v2", "https://m/v2", "https://m/v2");
        row("https://m/v2/", "https://m/v2", "https://m/v2");
        row("https://m/p", "https://m/p/v2", "https://m/p");
        row("https://m/v2/p", "https://m/v2/p/v2", "https://m/v2/p");
        row("https://m:5000/p/v2/", "https://m:5000/p/v2", "https://m:5000/p/v2");
        row("https://m/a/./b/../c//d", "https://m/a/c/d/v2", "https://m/a/c/d");
        row("https://m/../..", "https://m/v2", "https://m");
        row("https://m/a/%2e%2E/b", "https://m/b/v2", "https://m/b");
        row("https://m/xv2", "https://m/xv2/v2", "https://m/xv2");
        row("nonsense", "", "");
    }
    void apiRoots()
    {
        QFETCH(QString, url);
        QFETCH(QString, normal);
        QFETCH(QString, overridden);
        QCOMPARE(apiRoot(url, false), normal);
        QCOMPARE(apiRoot(url, true), overridden);
    }

    /// Answers of Go's url.Parse.
    void goUrls_data()
    {
        QTest::addColumn<bool>("isUrl");
        for (const char *url : {"https://m",
                                "https://m:",
                                "https://m:5000/p",
                                "https://m:99999",
                                "https://[::1]:5000",
                                "https://[::1]",
                                "https://m/a b",
                                "https://m/%41",
                                "https://%c3%a4",
                                "https://\u00e4",
                                "https://u:p@m",
                                "https://@m",
                                "https://m?x=%zz",
                                "https://m?x y",
                                "https://m#f",
                                "https://m<>\"",
                                "http:/x",
                                "http:x%zz",
                                "http",
                                "httpbin/p",
                                "https://",
                                "https:///p",
                                "https://m%25",
                                "https://m/{a}|^",
                                "https://a@b@m",
                                "http:"})
            QTest::newRow(url) << true;
        for (const char *url : {"https://m:port", "https://m:-1",    "https://m:5000x", "https://a b",  "https://[::1",
                                "https://[::1]x", "https://[::1]:x", "https://m/%zz",   "https://m/%",  "https://m/%4",
                                "https://%6d",    "https://m\x01",   "https://m\x7f/",  "https://m\\x", "https://u p@m",
                                "https://u%zz@m", "https://m#%zz",   "http_x:5000",     "https://m^",   "https://m|x",
                                "https://{m}",    "https://m`",      "https://m%",      "http%zz"})
            QTest::newRow(url) << false;
    }
    void goUrls() { QTEST(isGoUrl(QString::fromUtf8(QTest::currentDataTag())), "isUrl"); }

    void longGoUrls()
    {
        QVERIFY(isGoUrl(u"https://"_s + QString(1'000'000, u'a') + u'/'));
        QVERIFY(isGoUrl(u"https://m/"_s + u"%41"_s.repeated(300'000)));
        QVERIFY(!isGoUrl(u"https://"_s + QString(1'000'000, u'a') + u'^'));
    }

    void nsParameter()
    {
        QVERIFY(needsNs(u"mirror.gcr.io"_s, u"docker.io"_s));
        QVERIFY(!needsNs(u"registry-1.docker.io"_s, u"docker.io"_s));
        QVERIFY(!needsNs(u"docker.io"_s, u"docker.io"_s));
        QVERIFY(!needsNs(u"quay.io"_s, u"quay.io"_s));
        QVERIFY(needsNs(u"quay.io:443"_s, u"quay.io"_s));
    }

    void directoryLookup()
    {
        QCOMPARE(lookupDirectories(u"docker.io"_s), (QStringList{u"docker.io"_s, u"_default"_s}));
        QCOMPARE(lookupDirectories(u"h:5000"_s), (QStringList{u"h_5000_"_s, u"h:5000"_s, u"_default"_s}));
    }

    void imageReferences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complete"); // empty: refused

        const QString digest = "sha256:"_L1 + QString(64, u'a');
        const auto row = [](const QString &text, const QString &complete) {
            QTest::newRow(qPrintable(text)) << text << complete;
        };
        row(u"nginx"_s, u"docker.io/library/nginx:latest"_s);
        row(u"grafana/grafana:11.0"_s, u"docker.io/grafana/grafana:11.0"_s);
        row(u"docker.io/nginx"_s, u"docker.io/library/nginx:latest"_s);
        row(u"localhost/a"_s, u"localhost/a:latest"_s);
        row(u"localhost:5000/a/b:T.1"_s, u"localhost:5000/a/b:T.1"_s);
        row(u"host:5000/a"_s, u"host:5000/a:latest"_s);
        row(u"registry-1.docker.io/library/nginx"_s, u"registry-1.docker.io/library/nginx:latest"_s);
        row(u"index.docker.io/nginx"_s, u"docker.io/library/nginx:latest"_s);
        row(u"index.docker.io/bitnami/redis:7"_s, u"docker.io/bitnami/redis:7"_s);
        row(u"registry-1.docker.io/nginx"_s, u"registry-1.docker.io/nginx:latest"_s);
        row(u"Registry/nginx"_s, u"Registry/nginx:latest"_s);
        row(QString(64, u'a'), u""_s);
        row(QString(63, u'a'), "docker.io/library/"_L1 + QString(63, u'a') + ":latest"_L1);
        row(u"quay.io/a/b@"_s + digest, u"quay.io/a/b@"_s + digest);
        row(u"quay.io/a/b:1@"_s + digest, u"quay.io/a/b:1@"_s + digest);
        row(u"[::1]:5000/a"_s, u"[::1]:5000/a:latest"_s);
        row(u""_s, u""_s);
        row(u"Nginx"_s, u""_s);
        row(u"nginx:"_s, u""_s);
        row(u"nginx@sha256:abc"_s, u""_s);
        row(u"quay.io/"_s, u""_s);
        row(u"quay.io/a//b"_s, u""_s);
        row(u"quay.io/../a"_s, u""_s);
        row(u"a b"_s, u""_s);
        row(u"-x.io/a"_s, u""_s);
        row(QString(300, u'a'), u""_s);
        row(u"nginx\n"_s, u""_s);
    }
    void imageReferences()
    {
        QFETCH(QString, text);
        QFETCH(QString, complete);
        const Result<ImageReference> image = parseImageReference(text);
        QCOMPARE(image.isOk(), !complete.isEmpty());
        if (image)
            QCOMPARE(image->toString(), complete);
    }

    void digestWinsOverTag()
    {
        const QString digest = "sha256:"_L1 + QString(64, u'0');
        QCOMPARE(parseImageReference(u"nginx:1@"_s + digest)->reference(), digest);
        QCOMPARE(parseImageReference(u"nginx:1"_s)->reference(), u"1"_s);
    }
};

MIRROR_TEST(HostUrlTest)
#include "tst_hosturl.moc"
