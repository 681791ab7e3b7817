// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/shootmanifest.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

/// Texts that are no YAML, as people come by them: what is told names the cause and what to do, at the place where it
/// is to be done.
class UnreadableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TextPlace>("place");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const QByteArray &text, TextPlace place, const QString &words) {
            QTest::newRow(name) << text << place << words;
        };
        row("too large", QByteArray(ShootManifest::maxSize + 1, ' '), {1, 1}, u"manifests of up to 8 MB"_s);
        row("too many", QByteArray("---\nkind: Shoot\n").repeated(20'001), {1, 1}, u"more than 20000 manifests"_s);
        row("list left open", "spec: [\n", {1, 7}, u"add ] behind the last item"_s);
        row("mapping left open", "a: 1\nspec: {b: 1\n", {2, 7}, u"add } behind the last field"_s);
        row("left open above a field", "a: [b\nc: d\n", {1, 4}, u"add ] behind the last item"_s);
        row("left open above an item", "- a: [b\n- c\n", {1, 6}, u"add ] behind the last item"_s);
        row("left open at a marker", "a: [b\n---\nc: d\n", {1, 4}, u"add ] behind the last item"_s);
        row("no comma", "a: [b\n  , c {d}]\n", {2, 7}, u"separate items with commas"_s);
        row("two commas", "a: [b,, c]\n", {1, 7}, u"nothing before this comma"_s);
        row("closed twice", "a: [b]]\n", {1, 7}, u"no bracket is open that this one closes"_s);
        row("dash below a bracket", "a: [\n  - b\n", {1, 4}, u"still open where a list item with a dash begins"_s);
        row("dash below a brace", "a: {\n  - b: c\n", {1, 4}, u"still open where a list item with a dash begins"_s);
        row("dash within brackets", "a: [b, - c]\n", {1, 8}, u"an item within brackets has no dash"_s);
        row("quote left open", "a: \"b\nc: d\n", {1, 4}, u"this quote is not closed"_s);
        row("quote closed by the next one", "a: \"b\nc: [\"d\"]\n", {1, 4}, u"close the quote behind its value"_s);
        row("after a value", "a: \"b\" c\n", {1, 8}, u"follows a value that is complete"_s);
        row("list less than its key", "a:\n  b:\n - c\n", {3, 2}, u"this list is indented less than the key"_s);
        row("field less", "a:\n   b: 1\n  c: 2\n", {3, 3}, u"indented less than the fields above it"_s);
        row("field deeper", "a: \"b\"\n  c: 2\n", {2, 3}, u"indented deeper than the field above it"_s);
        row("no colon above", "a b\n  c: d\n", {2, 3}, u"that line lacks a colon with a blank"_s);
        row("no blank above", "a:b\n  c: d\n", {2, 3}, u"that line lacks a colon with a blank"_s);
        row("colon in a value", "a: b: c\n", {1, 5}, u"put the value in quotes"_s);
        row("no colon", "a: 1\nb\n", {2, 1}, u"write “key: value”"_s);
        row("no dash", "- a\nb: c\n", {2, 1}, u"has no dash"_s);
        row("list on the line of its key", "a: - b\n", {1, 4}, u"put it on a line of its own"_s);
        row("item among fields", "a: 1\n- b\n", {2, 1}, u"indent the list as deep as the key"_s);
        row("tab", "a:\n\tb: c\n", {2, 1}, u"YAML allows only spaces"_s);
        row("at sign", "a: @b\n", {1, 4}, u"put the value in quotes"_s);
        row("asterisk", "a: *.b\n", {1, 4}, u"if this is a value, put it in quotes"_s);
        row("unknown anchor", "a: *b\n", {1, 4}, u"no anchor of this name"_s);
        row("unknown tag", "a: !x!y b\n", {1, 4}, u"if this is a value, put it in quotes"_s);
        row("text on the line of its bar", "a: |b\n", {1, 4}, u"begins on the next line"_s);
        row("escape", "a: \"\\.\"\n", {1, 5}, u"no such escape"_s);
        row("directive", "%YAML 3.0\n---\na: b\n", {1, 7}, u"remove this directive"_s);
        row("conflict", "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n", {2, 1}, u"merge conflict"_s);
        row("fence", "```yaml\na: b\n```\n", {1, 1}, u"fence of Markdown"_s);
        row("web page", "<html>\n<a href=\"x\">: y</a>: b: c\n", {1, 1}, u"web page"_s);
        row("quoted mail", "> a:\n>   b: c\n", {1, 1}, u"each line begins with “>”"_s);
        row("diff", "a: b\n@@ -1 +1 @@\n-a: b\n+a: c\n", {2, 1}, u"this is a diff"_s);
        row("no-break space", "a: b\nc:\u00a0d\ne: f\n", {2, 3}, u"no plain blank"_s);
    }
    void messages()
    {
        QFETCH(QByteArray, text);
        QFETCH(TextPlace, place);
        QFETCH(QString, words);
        const ShootManifest manifest = ShootManifest::read(text);
        QVERIFY(manifest.readError());
        const Error error = *manifest.readError();
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QVERIFY(error.message.endsWith(u'.') && !error.message.endsWith(".."_L1));
        QCOMPARE(error.place.line, place.line);
        QCOMPARE(error.place.column, place.column);
    }

    /// The cluster reads one document of each part that a line with --- ends, and leaves out or refuses the rest.
    void behindTheEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TextPlace>("place");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const QByteArray &text, TextPlace place, const QString &words) {
            QTest::newRow(name) << text << place << words;
        };
        const QString marker = u"put the rest on the next line"_s;
        row("marker with a text", "a: 1\n--- b\nc: 1\n", {2, 1}, marker);
        row("marker with a mapping", "a: 1\n--- {kind: Shoot}\n", {2, 1}, marker);
        row("marker with a field", "---kind: Shoot\n", {1, 1}, marker);
        row("four dashes", "a: 1\n----\nb: 1\n", {2, 1}, marker);
        row("marker in a text", "a: |\n  b\n--- c\n  d\n", {3, 1}, marker);
        row("marker in quotes", "a: 'b\n\n--- c'\n", {1, 4}, u"this quote is not closed"_s);
        row("end marker", "a: 1\n...\nb: 1\n", {3, 1}, u"begin a new document with ---"_s);
        row("mappings in a row", "{a: 1}\n{b: 1}\n", {2, 1}, u"begin a new document with ---"_s);
        row("JSON that is cut off", "{\"a\":1}\n{\"b\":", {2, 1}, u"begin a new document with ---"_s);
        row("YAML behind JSON", "{\"a\":1}{\"b\":1}\n---\nc: 1\n", {2, 1}, u"reads only JSON"_s);
        row("nothing", "--- # c\na: 1\n...\n# c\n---\t#c\nb: 1\n...\n%YAML 1.1\n---\n---\nc: 1\n", {}, {});
        row("JSON", "{\"a\":1}\n {\"b\":1}{}\n", {}, {});
    }
    void behindTheEnd()
    {
        QFETCH(QByteArray, text);
        QFETCH(TextPlace, place);
        QFETCH(QString, words);
        std::optional<Error> error;
        for (const ShootManifest &manifest : ShootManifest::readAll(text)) {
            if (!error)
                error = manifest.readError();
        }
        QCOMPARE(error.has_value(), !words.isEmpty());
        if (!error)
            return;
        QVERIFY2(error->message.contains(words), qPrintable(error->message));
        QCOMPARE(error->place.line, place.line);
        QCOMPARE(error->place.column, place.column);
    }

    /// What would be foreign is fine in a value.
    void valuesMayHoldAnything()
    {
        const ShootManifest manifest = ShootManifest::read("a: |\n  <<<<<<< HEAD\n  ```\nb: \"c\u00a0d\"\n# <html>\n");
        QVERIFY(!manifest.readError());
    }
};

MIRROR_TEST(UnreadableTest)
#include "tst_unreadable.moc"
