// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/logline.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

/// Lines of a log, as they are written and as they are found: cut, wrapped, in quotes.
class LogLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("url");

        QTest::newRow("text") << QByteArray(
            "time=\"2026-01-01T00:00:01Z\" level=debug msg=\"do request\" url=\"https://m/\"")
                              << u"do request"_s << u"https://m/"_s;
        QTest::newRow("JSON") << QByteArray("{\"level\":\"debug\",\"msg\":\"do request\",\"url\":\"https://m/\"}")
                              << u"do request"_s << u"https://m/"_s;
        QTest::newRow("quotes in quotes") << QByteArray("level=info msg=\"PullImage \\\"a\\\\b\\u0063\\x64\\\"\"")
                                          << u"PullImage \"a\\bcd\""_s << QString();
        QTest::newRow("cut in a value") << QByteArray("level=debug msg=\"do request\" url=\"https://m")
                                        << u"do request"_s << u"https://m"_s;
        QTest::newRow("cut behind a backslash")
            << QByteArray("level=info msg=\"PullImage \\") << u"PullImage "_s << QString();
        QTest::newRow("cut in an escape")
            << QByteArray("level=info msg=\"PullImage \\u00") << u"PullImage 00"_s << QString();
        QTest::newRow("cut in a field that nobody asks for")
            << QByteArray("level=debug msg=\"do request\" mirror=\"a\\") << u"do request"_s << QString();
    }
    void reads()
    {
        QFETCH(QByteArray, line);
        const auto read = readLogLine(line);
        QVERIFY(read);
        QTEST(read->message, "message");
        QTEST(read->field("url"), "url");
    }

    /// Logs are cut anywhere, by what stores them; reading ends all the same.
    void cutsEverywhere()
    {
        const QByteArray lines[] = {
            "Nov 29 10:00:00 node containerd[1]: time=\"2026-01-01T00:00:01Z\" level=info msg=\"PullImage "
            "\\\"a.io/b\\\" \\\\ \\x41\"",
            "{\"MESSAGE\":\"time=\\\"2026-01-01T00:00:01Z\\\" level=debug msg=\\\"do request\\\" "
            "url=\\\"https://m/\\\\\\\\\\\"\",\"x\":1}",
            "a,\"time=\"\"2026-01-01\"\" level=info msg=\"\"fetch failed\\\"\" host=\"\"m\"\" error=\"\"\\\\\"\"\"\"",
            "k0s time=\"x\" msg=\"time=\\\"y\\\" level=info msg=\\\"PullImage \\\\\\\"a\\\\\\\"\\\" "
            "error=\\\"b\\\\\\\\\\\"\""};
        int read = 0;
        for (const QByteArray &line : lines) {
            for (qsizetype end = 0; end <= line.size(); ++end) {
                for (const QByteArray tail : {"", "\\", "\"", "="})
                    read += readLogLine(line.first(end) + tail) ? 1 : 0;
            }
        }
        QVERIFY(read > 100);
    }

    void timesOfALog()
    {
        QCOMPARE(millisecondsOf(u"2026-11-25T04:55:06.054705437Z"_s) - millisecondsOf(u"2026-11-25T04:55:05Z"_s), 1055);
        QCOMPARE(millisecondsOf(u"2026-11-25T05:55:06.25+01:00"_s) - millisecondsOf(u"2026-11-25T04:55:06Z"_s), 250);
        QCOMPARE(millisecondsOf(u"yesterday"_s), -1);
    }
};

MIRROR_TEST(LogLineTest)
#include "tst_logline.moc"
