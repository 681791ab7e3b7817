// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testmain.h"
#include "tokenizers.h"

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

QLatin1StringView name(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Key:
        return "key"_L1;
    case Meaning::String:
        return "string"_L1;
    case Meaning::Literal:
        return "literal"_L1;
    case Meaning::Comment:
        return "comment"_L1;
    case Meaning::Marker:
        return "marker"_L1;
    case Meaning::Added:
        return "added"_L1;
    case Meaning::Removed:
        return "removed"_L1;
    default:
        return "other"_L1;
    }
}

/// Tokens as text: "1 key[upstream] string[\"a\"]", the number being that of the line.
QStringList snapshot(Tokenizer tokenizer, const QString &text)
{
    QStringList result;
    LineState state;
    const QStringList lines = text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        for (const Token &token : tokenizer(lines.at(line), state)) {
            result.append(
                u"%1 %2[%3]"_s.arg(line + 1).arg(name(token.meaning), lines.at(line).mid(token.start, token.length)));
        }
    }
    return result;
}

} // namespace

class TokenizersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yaml_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("key and plain value") << u"host: https://a:5000/b"_s << QStringList{u"1 key[host]"_s};
        QTest::newRow("list item") << u"- upstream: \"a\" # b"_s
                                   << QStringList{u"1 marker[-]"_s, u"1 key[upstream]"_s, u"1 string[\"a\"]"_s,
                                                  u"1 comment[# b]"_s};
        QTest::newRow("hash in a word") << u"a: b#c"_s << QStringList{u"1 key[a]"_s};
        QTest::newRow("literals") << u"a: true\nb: 1.5\nc: ~"_s
                                  << QStringList{u"1 key[a]"_s,       u"1 literal[true]"_s, u"2 key[b]"_s,
                                                 u"2 literal[1.5]"_s, u"3 key[c]"_s,        u"3 literal[~]"_s};
        QTest::newRow("flow") << u"a: [\"x\", 'it''s', {b: no}]"_s
                              << QStringList{u"1 key[a]"_s, u"1 string[\"x\"]"_s, u"1 string['it''s']"_s, u"1 key[b]"_s,
                                             u"1 literal[no]"_s};
        QTest::newRow("block scalar") << u"a: |\n  x: 1\n\n  # no comment\nb: 1"_s
                                      << QStringList{u"1 key[a]"_s,
                                                     u"1 marker[|]"_s,
                                                     u"2 string[x: 1]"_s,
                                                     u"3 string[]"_s,
                                                     u"4 string[# no comment]"_s,
                                                     u"5 key[b]"_s,
                                                     u"5 literal[1]"_s};
        QTest::newRow("quoted over lines")
            << u"a: \"x\n  y\" # z"_s
            << QStringList{u"1 key[a]"_s, u"1 string[\"x]"_s, u"2 string[y\"]"_s, u"2 comment[# z]"_s};
        QTest::newRow("anchor and document")
            << u"---\na: &b c"_s << QStringList{u"1 marker[---]"_s, u"2 key[a]"_s, u"2 marker[&b]"_s};
        QTest::newRow("quoted key") << u"\"a b\": c"_s << QStringList{u"1 key[\"a b\"]"_s};
    }

    void yaml()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tokens);
        QCOMPARE(snapshot(&tokenizeYaml, text), tokens);
    }

    void toml()
    {
        QCOMPARE(snapshot(&tokenizeToml, u"# c\n[host.\"https://a\"]\n  capabilities = [\"pull\"]\n  x = true"_s),
                 (QStringList{u"1 comment[# c]"_s, u"2 marker[[]"_s, u"2 key[host]"_s, u"2 string[\"https://a\"]"_s,
                              u"3 key[capabilities]"_s, u"3 string[\"pull\"]"_s, u"4 key[x]"_s, u"4 literal[true]"_s}));
    }

    void diff()
    {
        QCOMPARE(snapshot(&tokenizeDiff, u" same\n-old\n+new\n@@ -1 +1 @@"_s),
                 (QStringList{u"2 removed[-old]"_s, u"3 added[+new]"_s, u"4 comment[@@ -1 +1 @@]"_s}));
        QCOMPARE(snapshot(&tokenizeDiff, u"--- a\n+++ a"_s),
                 (QStringList{u"1 comment[--- a]"_s, u"2 comment[+++ a]"_s}));
    }

    /// Whatever a file holds: nothing is out of the line, and it ends.
    void rubbishIsHarmless_data()
    {
        QTest::addColumn<QString>("line");
        const QStringList lines{
            u"\"\\"_s, u"'"_s,     u": : :"_s, u"- - -"_s,           u"|>|>"_s,           u"&*!"_s, u"\t\t"_s,
            u"[[["_s,  u"a:\"b"_s, u"#"_s,     QString(10000, u'['), QString(10000, u':')};
        for (const QString &line : lines)
            QTest::newRow(qPrintable(line.left(20))) << line;
    }

    void rubbishIsHarmless()
    {
        QFETCH(QString, line);
        for (const Tokenizer tokenizer : {&tokenizeYaml, &tokenizeToml, &tokenizeDiff}) {
            LineState state;
            for (int pass = 0; pass < 3; ++pass) {
                const QList<Token> tokens = tokenizer(line, state);
                for (const Token &token : tokens) {
                    QVERIFY(token.start >= 0);
                    QVERIFY(token.start + token.length <= line.size());
                }
            }
        }
    }
};

MIRROR_TEST(TokenizersTest)

#include "tst_tokenizers.moc"
