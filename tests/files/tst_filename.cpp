// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/filename.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

class FileNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &shown) {
            QTest::newRow(name) << bytes << shown;
        };
        row("empty", "", u""_s);
        row("plain", "shoot.yaml", u"shoot.yaml"_s);
        row("umlaut", "sch\xc3\xb6n", u"schön"_s);
        row("beyond the BMP", "\xf0\x9f\x90\xb3", u"\U0001f433"_s);
        row("Latin-1", "sch\xf6n.yaml", u"sch\\xf6n.yaml"_s);
        row("only stray bytes", "\xff\xfe\x80", u"\\xff\\xfe\\x80"_s);
        row("cut character", "a\xe2\x82", u"a\\xe2\\x82"_s);
        row("surrogate in UTF-8", "\xed\xb3\xbf", u"\\xed\\xb3\\xbf"_s);
        row("overlong", "\xc0\xaf", u"\\xc0\\xaf"_s);
        row("byte order mark",
            "\xef\xbb\xbf"
            "a",
            u"\ufeffa"_s);
        row("mark after a stray byte", "\xff\xef\xbb\xbf", u"\\xff\ufeff"_s);
        row("two marks", "\xef\xbb\xbf\xef\xbb\xbf", u"\ufeff\ufeff"_s);
    }
    void thereAndBack()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, shown);
        const QString text = textFromSystem(bytes);
        QCOMPARE(textToSystem(text), bytes);
        QCOMPARE(shownFileName(text), shown);
    }

    void allPairsOfBytes()
    {
        for (int i = 0; i < 65536; ++i) {
            const char pair[] = {char(i >> 8), char(i & 0xff)};
            const QByteArray bytes(pair, 2);
            QCOMPARE(textToSystem(textFromSystem(bytes)), bytes);
        }
    }
};

MIRROR_TEST(FileNameTest)
#include "tst_filename.moc"
