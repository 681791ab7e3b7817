// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

/// "Ynnnnn": for each release from the oldest, whether it accepts.
QString answers(ReleaseSet accepting)
{
    QString text;
    for (int i = 0; i < ReleaseSet::all().count(); ++i)
        text += accepting.contains(Release(i)) ? u'Y' : u'n';
    return text;
}

} // namespace

class AdmissionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upstreams_data()
    {
        QTest::addColumn<QString>("upstream");
        QTest::addColumn<QString>("expected");

        const auto row = [](const QString &upstream, const char *expected) {
            QTest::newRow(qPrintable(upstream.left(40))) << upstream << QString::fromLatin1(expected);
        };
        row(u"docker.io"_s, "YYYYYY");
        row(u"a-b.c-d"_s, "YYYYYY");
        row(u"1.2.3.4"_s, "YYYYYY");
        row(QString(64, u'l') + u".io"_s, "YYYYYY");
        row(QString(253, u'a'), "YYYYYY");
        row(QString(254, u'a'), "nnnnnn");
        row(QString(253, u'a') + u":5000"_s, "nYYYYY");
        row(u"a:1"_s, "nYYYYY");
        row(u"a:65535"_s, "nYYYYY");
        for (const QString &bad :
             {u"a:65536"_s, u"a:0"_s, u"a:05"_s, u"a:"_s,   u"a:b"_s,  u"a:99999999999"_s, u"a:1:2"_s, u":1"_s,
              u""_s,        u"-a"_s,  u"a-"_s,   u"a-.b"_s, u"a.-b"_s, u"a..b"_s,          u".a"_s,    u"a."_s,
              u"A"_s,       u"a_b"_s, u"a b"_s,  u"ä"_s,    u"a/b"_s,  u"a\n"_s,           u"a:٣"_s})
            row(bad, "nnnnnn");
    }
    void upstreams()
    {
        QFETCH(QString, upstream);
        QFETCH(QString, expected);
        QCOMPARE(answers(releasesAcceptingUpstream(upstream)), expected);
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");

        const auto row = [](const QString &url, const char *expected) {
            QTest::newRow(qPrintable(url)) << url << QString::fromLatin1(expected);
        };
        row(u"https://m.io"_s, "YYYYYY");
        row(u"http://m.io:80"_s, "YYYYYY");
        for (const QString &url :
             {u"https://m.io/"_s, u"https://m.io/v2"_s, u"https://m.io//"_s, u"https://m.io/a b"_s, u"https://m.io/ü"_s,
              u"https://m.io/a%2fb"_s, u"https://m.io/..."_s, u"https://m.io?"_s, u"https://m.io#"_s,
              u"https://m.io/?#"_s, u"https://m.io/a\"b"_s, u"https://m.io/a:b@c"_s})
            row(url, "YnnnYY");
        for (const QString &url : {u"https://m.io/."_s, u"https://m.io/.."_s, u"https://m.io/a/../b"_s,
                                   u"https://m.io/%2e%2E/b"_s, u"https://m.io/a%2f..%2fb"_s, u"https://m.io/a/%2e"_s})
            row(url, "YnnnYn");
        row(u"Http://m.io"_s, "nnnnYY");
        row(u"HTTPS://m.io/p"_s, "nnnnYY");
        for (const QString &url : {u"https://"_s,
                                   u"https:///v2"_s,
                                   u"https://M.io"_s,
                                   u"https://[::1]"_s,
                                   u"https://m.io:"_s,
                                   u"https://m.io:05"_s,
                                   u"https://m.io:65536"_s,
                                   u"https://user@m.io"_s,
                                   u"https://@m.io"_s,
                                   u"https://m.io?x"_s,
                                   u"https://m.io??"_s,
                                   u"https://m.io#x"_s,
                                   u"https://m.io##"_s,
                                   u"https://m.io/%zz"_s,
                                   u"https://m.io/%2"_s,
                                   u"https://m.io/\u0001"_s,
                                   u"https://m.io/\u007f"_s,
                                   u"https://m.io "_s,
                                   u"https://%6d.io"_s,
                                   u"https://m.io/%"_s})
            row(url, "Ynnnnn");
        for (const QString &url : {u""_s, u"m.io"_s, u"//m.io"_s, u"ftp://m.io"_s, u"https:/m.io"_s, u"https:m.io"_s,
                                   u" https://m.io"_s, u"://m.io"_s, u"1https://m.io"_s, u"Https://"_s})
            row(url, "nnnnnn");
    }
    void hosts()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QCOMPARE(answers(releasesAcceptingHost(url)), expected);
    }
};

MIRROR_TEST(AdmissionTest)
#include "tst_admission.moc"
