// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"
#include "items/typedtext.h"
#include "items/yamlcompletion.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sme::change::TypeText)
Q_DECLARE_METATYPE(sme::TextPosition)

namespace {

QByteArray applied(QByteArray text, const change::TypeText &typed)
{
    return text.replace(typed.offset, typed.removed, typed.inserted);
}

QStringList linesUntil(QByteArrayView marked)
{
    return QString::fromUtf8(marked.first(marked.indexOf('^'))).split(u'\n');
}

} // namespace

/// From what a text widget tells to bytes, and from lines to what can stand next.
class TypedTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesBytes_data();
    void becomesBytes();
    void nothingIsNothing();
    void wordsMerge_data();
    void wordsMerge();
    void candidatesByPlace_data();
    void candidatesByPlace();
    void candidatesWhileTyping_data();
    void candidatesWhileTyping();
    void keysThatLeadHere();
};

void TypedTextTest::becomesBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TextPosition>("place");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const QByteArray &text, TextPosition place, int removed,
                        const QString &inserted, const QByteArray &result) {
        QTest::newRow(name) << text << place << removed << inserted << result;
    };
    row("letter", "a: b\n", {0, 4}, 0, u"c"_s, "a: bc\n");
    row("line end", "a: b\r\nc: d\r\n", {0, 4}, 0, u"\n"_s, "a: b\r\n\r\nc: d\r\n");
    row("over a line end", "a: b\r\nc: d\r\n", {0, 4}, 1, {}, "a: bc: d\r\n");
    row("behind a mark",
        "\xef\xbb\xbf"
        "a: b\n",
        {0, 0}, 1, u"x"_s, "\xef\xbb\xbfx: b\n");
    row("pair of surrogates", "a: \xf0\x9f\x98\x80z\n", {0, 3}, 2, {}, "a: z\n");
    row("behind one", "a: \xf0\x9f\x98\x80z\n", {0, 5}, 1, u"ä"_s, "a: \xf0\x9f\x98\x80\xc3\xa4\n");
    row("told too much", "abc\ndef\n", {0, 0}, 8, u"abc\ndXf\n"_s, "abc\ndXf\n");
    row("stand-in stays", QByteArray("a\0b\rc\n", 6), {0, 0}, 6, u"a\u2400b\u240dX\n"_s, QByteArray("a\0b\rX\n", 6));
    row("beyond the end", "ab", {0, 1}, 10, u"x"_s, "ax");
    row("at the end", "a\n", {1, 0}, 0, u"b: c"_s, "a\nb: c");
}

void TypedTextTest::becomesBytes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const TextPosition, place);
    QFETCH(const int, removed);
    QFETCH(const QString, inserted);
    QFETCH(const QByteArray, result);
    const auto typed = typedText(text, place, removed, inserted);
    QVERIFY(typed);
    QCOMPARE(applied(text, *typed), result);
}

void TypedTextTest::nothingIsNothing()
{
    QVERIFY(!typedText("abc\n", {0, 1}, 1, u"b"_s));
    QVERIFY(!typedText("abc\n", {0, 1}, 0, {}));
}

void TypedTextTest::wordsMerge_data()
{
    QTest::addColumn<change::TypeText>("before");
    QTest::addColumn<change::TypeText>("next");
    QTest::addColumn<bool>("isSame");
    using T = change::TypeText;
    QTest::newRow("letters") << T{4, 0, "a"} << T{5, 0, "b"} << true;
    QTest::newRow("blank behind a word") << T{4, 0, "a"} << T{5, 0, " "} << true;
    QTest::newRow("next word") << T{4, 0, " "} << T{5, 0, "b"} << false;
    QTest::newRow("elsewhere") << T{4, 0, "a"} << T{9, 0, "b"} << false;
    QTest::newRow("line") << T{4, 0, "a"} << T{5, 0, "\n"} << false;
    QTest::newRow("pasted") << T{4, 0, "a"} << T{5, 0, "many letters"} << false;
    QTest::newRow("backspaces") << T{4, 1, ""} << T{3, 1, ""} << true;
    QTest::newRow("deletes") << T{4, 1, ""} << T{4, 1, ""} << true;
    QTest::newRow("letter behind a backspace") << T{4, 1, ""} << T{4, 0, "a"} << false;
}

void TypedTextTest::wordsMerge()
{
    QFETCH(const change::TypeText, before);
    QFETCH(const change::TypeText, next);
    QFETCH(const bool, isSame);
    QCOMPARE(isSameWord(before, next), isSame);
}

void TypedTextTest::candidatesByPlace_data()
{
    QTest::addColumn<QByteArray>("text"); // up to ^
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("replaced");
    const QByteArray mirrors = "spec:\n  extensions:\n  - type: registry-mirror\n    providerConfig:\n      mirrors:\n";
    QTest::newRow("upstream") << mirrors + "      - upstream: ghc^" << u"ghcr.io"_s << 3;
    QTest::newRow("host") << mirrors + "      - upstream: docker.io\n        hosts:\n        - host: ^"
                          << u"https://mirror.gcr.io"_s << 0;
    QTest::newRow("quoted") << mirrors + "      - upstream: docker.io\n        hosts:\n        - host: \"mirr^"
                            << u"https://mirror.gcr.io"_s << 4;
    QTest::newRow("second capability") << mirrors
            + "      - upstream: a.io\n        hosts:\n        - host: https://a\n          capabilities: [pull, r^"
                                       << u"resolve"_s << 1;
    QTest::newRow("field of a host") << mirrors
            + "      - upstream: a.io\n        hosts:\n        - host: https://a\n          c^"
                                     << u"capabilities: "_s << 1;
    QTest::newRow("field of a mirror") << mirrors + "      - upstream: a.io\n        h^" << u"hosts: "_s << 1;
    QTest::newRow("type") << QByteArray("spec:\n  extensions:\n  - type: ^") << u"registry-mirror"_s << 0;
    QTest::newRow("top") << QByteArray("kind: Shoot\nme^") << u"metadata: "_s << 2;
    QTest::newRow("comment") << QByteArray("kind: Shoot\n# me^") << QString() << 0;
}

void TypedTextTest::candidatesByPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, first);
    QFETCH(const int, replaced);
    const YamlCompletion completion = yamlCompletion(linesUntil(text), ShootManifest());
    QCOMPARE(completion.candidates.value(0), first);
    QCOMPARE(completion.replaced, replaced);
}

void TypedTextTest::candidatesWhileTyping_data()
{
    QTest::addColumn<QByteArray>("text"); // up to ^
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<bool>("isOpen");
    const QByteArray host = "mirrors:\n- upstream: docker.io\n  hosts:\n  - host: https://m.io\n    ";
    QTest::newRow("nothing yet") << host + '^' << QStringList() << false;
    QTest::newRow("field") << host + "ca^" << QStringList{u"capabilities: "_s, u"caBundleSecretReferenceName: "_s}
                           << false;
    QTest::newRow("in the middle of a field") << host + "Bundle^" << QStringList() << false;
    QTest::newRow("value") << host + "capabilities: [p^" << QStringList{u"pull"_s} << false;
    QTest::newRow("whole value") << host + "overridePath: true^" << QStringList() << false;
    QTest::newRow("registry") << QByteArray("mirrors:\n- upstream: mcr^") << QStringList{u"mcr.microsoft.com"_s}
                              << true;
    QTest::newRow("part of a registry") << QByteArray("mirrors:\n- upstream: microso^")
                                        << QStringList{u"mcr.microsoft.com"_s} << true;
    QTest::newRow("whole registry") << QByteArray("mirrors:\n- upstream: quay.io^") << QStringList() << true;
}

void TypedTextTest::candidatesWhileTyping()
{
    QFETCH(const QByteArray, text);
    const YamlCompletion completion = completionWhileTyping(linesUntil(text), ShootManifest());
    QTEST(completion.candidates, "candidates");
    QTEST(completion.isOpen, "isOpen");
}

void TypedTextTest::keysThatLeadHere()
{
    const QByteArray text = "a:\n  b:\n  - c: 1\n    d:\n    - e: 2\n      f: ^";
    QCOMPARE(yamlPath(linesUntil(text)), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(yamlPath({u"a: 1"_s}), QStringList());
}

MIRROR_TEST(TypedTextTest)
#include "tst_typedtext.moc"
