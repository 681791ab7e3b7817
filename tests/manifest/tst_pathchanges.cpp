// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/change.h"
#include "manifest/manifestdump.h"
#include "manifest/shootmanifest.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

/// Changes that name a place by its path, and what each makes of the text.
class PathChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFieldPaths_data();
    void readsFieldPaths();
    void changesTheText_data();
    void changesTheText();
    void refuses_data();
    void refuses();
    void whatIsNoTextAsAWhole();
};

namespace {

YamlValue resource(const QString &name)
{
    return YamlValue::map(
        {{"name", YamlValue::text(name)},
         {"resourceRef",
          YamlValue::map({{"apiVersion", YamlValue::text(u"v1"_s)}, {"kind", YamlValue::text(u"Secret"_s)}})}});
}

const QByteArray shoot = "kind: Shoot # c\n"
                         "spec:\n"
                         "  # about workers\n"
                         "  provider:\n"
                         "    workers:\n"
                         "    - name: a\n"
                         "      cri:\n"
                         "        name: docker\n"
                         "    - name: b # two\n"
                         "      # runtime\n"
                         "      cri: {name: docker} # old\n"
                         "  extensions:\n"
                         "  # off\n"
                         "  - type: registry-mirror # x\n"
                         "    # why\n"
                         "    disabled: true # y\n"
                         "    providerConfig: {}\n";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray result = shoot;
    Q_ASSERT(result.contains(from));
    return result.replace(from, to);
}

} // namespace

void PathChangesTest::readsFieldPaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<YamlPath>("path");
    QTest::newRow("nothing") << QString() << YamlPath();
    QTest::newRow("a key") << u"spec"_s << YamlPath{u"spec"_s};
    QTest::newRow("keys and positions") << u"spec.extensions[10].disabled"_s
                                        << YamlPath{u"spec"_s, u"extensions"_s, 10, u"disabled"_s};
    QTest::newRow("a list at the root") << u"[0].type"_s << YamlPath{0, u"type"_s};
    QTest::newRow("a key with dots") << u"metadata.annotations[example.org/a]"_s
                                     << YamlPath{u"metadata"_s, u"annotations"_s, u"example.org/a"_s};
    QTest::newRow("lists in lists") << u"a[0][1]"_s << YamlPath{u"a"_s, 0, 1};
}

void PathChangesTest::readsFieldPaths()
{
    QFETCH(QString, text);
    QFETCH(YamlPath, path);
    QCOMPARE(YamlPath::fromFieldPath(text).toString(), text);
    QVERIFY(YamlPath::fromFieldPath(text) == path);
}

void PathChangesTest::changesTheText_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const Change &change, const QByteArray &after) {
        QTest::newRow(name) << shoot << change << after;
    };
    row("remove a field with its comments", change::RemoveAt{test::fieldPath("spec.extensions[0].disabled")},
        changed("    # why\n    disabled: true # y\n", ""));
    row("remove a field that is not there", change::RemoveAt{test::fieldPath("spec.extensions[0].nothing")}, shoot);
    row("remove the only field of a mapping takes its key along",
        change::RemoveAt{test::fieldPath("spec.provider.workers[0].cri.name")},
        changed("      cri:\n        name: docker\n", ""));
    row("... in braces too", change::RemoveAt{test::fieldPath("spec.provider.workers[1].cri.name")},
        changed("      # runtime\n      cri: {name: docker} # old\n", ""));
    row("remove the last item takes its list along", change::RemoveAt{test::fieldPath("spec.extensions[0]")},
        changed("  extensions:\n  # off\n  - type: registry-mirror # x\n    # why\n    disabled: true # y\n"
                "    providerConfig: {}\n",
                ""));
    row("remove an item", change::RemoveAt{test::fieldPath("spec.provider.workers[1]")},
        changed("    - name: b # two\n      # runtime\n      cri: {name: docker} # old\n", ""));
    row("remove the field behind a dash", change::RemoveAt{test::fieldPath("spec.provider.workers[0].name")},
        changed("    - name: a\n      cri:", "    - cri:"));
    row("set a value in its quoting",
        change::SetAt{test::fieldPath("spec.provider.workers[0].cri.name"), YamlValue::text(u"containerd"_s)},
        changed("        name: docker", "        name: containerd"));
    row("set in braces",
        change::SetAt{test::fieldPath("spec.provider.workers[1].cri.name"), YamlValue::text(u"a, b"_s)},
        changed("{name: docker}", "{name: \"a, b\"}"));
    row("set to the same", change::SetAt{test::fieldPath("spec.extensions[0].disabled"), YamlValue::boolean(true)},
        shoot);
    row("set a truth value", change::SetAt{test::fieldPath("spec.extensions[0].disabled"), YamlValue::boolean(false)},
        changed("disabled: true # y", "disabled: false # y"));
    row("set makes parents", change::SetAt{test::fieldPath("metadata.annotations[a.b/c]"), YamlValue::text(u"on"_s)},
        shoot + "metadata:\n  annotations:\n    a.b/c: \"on\"\n");
    row("set fills what is empty",
        change::SetAt{test::fieldPath("spec.extensions[0].providerConfig.kind"), YamlValue::text(u"MirrorConfig"_s)},
        changed("    providerConfig: {}\n", "    providerConfig:\n      kind: MirrorConfig\n"));
    row("set behind the last item appends",
        change::SetAt{test::fieldPath("spec.provider.workers[2].name"), YamlValue::text(u"c"_s)},
        changed("  extensions:\n", "    - name: c\n  extensions:\n"));
    row("set a mapping for a text",
        change::SetAt{test::fieldPath("spec.provider.workers[1].name"), YamlValue::map({{"x", YamlValue::number(1)}})},
        changed("- name: b # two\n", "- name: # two\n        x: 1\n"));
    row("set a text for a mapping", change::SetAt{test::fieldPath("spec.provider.workers[0].cri"), YamlValue::null()},
        changed("      cri:\n        name: docker\n", "      cri: null\n"));
    row("set a text of lines", change::SetAt{test::fieldPath("spec.extensions[0].text"), YamlValue::text(u"a\n b\n"_s)},
        shoot + "    text: |\n      a\n       b\n");
    row("insert an item",
        change::InsertAt{test::fieldPath("spec.extensions"), 0, YamlValue::map({{"type", YamlValue::text(u"x"_s)}})},
        changed("  # off\n", "  - type: x\n  # off\n"));
    row("insert makes the list", change::InsertAt{test::fieldPath("spec.resources"), 0, resource(u"ca"_s)},
        shoot + "  resources:\n  - name: ca\n    resourceRef:\n      apiVersion: v1\n      kind: Secret\n");
    row("move an item", change::MoveAt{test::fieldPath("spec.provider.workers"), 1, 0},
        changed("    - name: a\n      cri:\n        name: docker\n    - name: b # two\n      # runtime\n"
                "      cri: {name: docker} # old\n",
                "    - name: b # two\n      # runtime\n      cri: {name: docker} # old\n    - name: a\n      cri:\n"
                "        name: docker\n"));
    row("add a document", change::AddDocument{resource(u"ca"_s)},
        shoot + "---\nname: ca\nresourceRef:\n  apiVersion: v1\n  kind: Secret\n");

    const auto other = [](const char *name, const QByteArray &before, const Change &change, const QByteArray &after) {
        QTest::newRow(name) << before << change << after;
    };
    other("a comment of its own keeps the list", "kind: Shoot\nspec:\n  resources:\n  # kept\n\n  - name: a\n",
          change::RemoveAt{test::fieldPath("spec.resources[0]")}, "kind: Shoot\nspec:\n  resources: []\n  # kept\n\n");
    other("an anchor nobody refers to stays", "kind: Shoot\nspec:\n  a: &x\n  - b\n  - c\n",
          change::RemoveAt{test::fieldPath("spec.a[1]")}, "kind: Shoot\nspec:\n  a: &x\n  - b\n");
    other("a literal's comment stays", "kind: Shoot\nspec:\n  a: |- # why\n    b\n",
          change::SetAt{test::fieldPath("spec.a"), YamlValue::text(u"c"_s)}, "kind: Shoot\nspec:\n  a: \"c\" # why\n");
    other("the empty lines that a text keeps go along", "kind: Shoot\nspec:\n  a:\n  - |+\n    b\n\n  - c\n",
          change::MoveAt{test::fieldPath("spec.a"), 0, 1}, "kind: Shoot\nspec:\n  a:\n  - c\n  - |+\n    b\n\n");
    other("... and are not those that set items off",
          "kind: Shoot\r\nspec:\r\n  a:\r\n  - x: >+\r\n     b\r\n\r\n  - c\r\n",
          change::InsertAt{test::fieldPath("spec.a"), 1, YamlValue::text(u"d"_s)},
          "kind: Shoot\r\nspec:\r\n  a:\r\n  - x: >+\r\n     b\r\n\r\n  - d\r\n  - c\r\n");
    other("... and go with it", "kind: Shoot\nspec:\n  a:\n  - |+\n\n  - c\n\n  - d\n",
          change::RemoveAt{test::fieldPath("spec.a[0]")}, "kind: Shoot\nspec:\n  a:\n  - c\n\n  - d\n");
    other("texts in the place of an empty item", "kind: Shoot\nspec:\n  a:\n  -\n  - b: c\n",
          change::SetAt{test::fieldPath("spec.a"), YamlValue::of({u"d"_s, u"e"_s})},
          "kind: Shoot\nspec:\n  a:\n  - d\n  - e\n");
    other("... of one that stands on the next line", "kind: Shoot\nspec:\n  a:\n  -\n    b\n",
          change::SetAt{test::fieldPath("spec.a"), YamlValue::of({u"d"_s, u"b"_s})},
          "kind: Shoot\nspec:\n  a:\n  - d\n  -\n    b\n");
    other("an empty file gets its first field", "", change::SetAt{test::fieldPath("kind"), YamlValue::text(u"Shoot"_s)},
          "kind: Shoot\n");
    other("JSON", "{\"kind\": \"Shoot\", \"spec\": {}}",
          change::SetAt{test::fieldPath("spec.a"), YamlValue::boolean(true)},
          "{\"kind\": \"Shoot\", \"spec\": {\"a\": true}}");
    other("behind a byte order mark", "\xef\xbb\xbfkind: Shoot\r\nspec: {a: b}\r\n",
          change::SetAt{test::fieldPath("spec.c"), YamlValue::text(u"d"_s)},
          "\xef\xbb\xbfkind: Shoot\r\nspec: {a: b, c: d}\r\n");
}

void PathChangesTest::changesTheText()
{
    QFETCH(QByteArray, before);
    QFETCH(Change, change);
    QFETCH(QByteArray, after);

    ShootManifest manifest = ShootManifest::read(before);
    const Result<Edit> edit = planChange(manifest, change);
    QVERIFY2(edit.isOk(), edit ? "" : qPrintable(edit.error().message));
    manifest.apply(*edit);
    QCOMPARE(manifest.text(), after);
    QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(after)));
    QCOMPARE(edit->isEmpty(), before == after);
    manifest.apply(edit->reversed());
    QCOMPARE(manifest.text(), before);
    QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(before)));
}

void PathChangesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &spec, const Change &change, int line) {
        QTest::newRow(name) << spec << change << line;
    };
    row("an alias", "\n  a: &x {}\n  b: *x\n", change::SetAt{test::fieldPath("spec.b.c"), YamlValue::null()}, 4);
    row("what an alias refers to", "\n  a: &x {}\n  b: *x\n", change::RemoveAt{test::fieldPath("spec.a")}, 3);
    row("in what an alias refers to", "\n  a: &x {d: e}\n  b: *x\n", change::RemoveAt{test::fieldPath("spec.a.d")}, 3);
    row("behind a merge key", "\n  a: &x {d: e}\n  b:\n    <<: *x\n",
        change::SetAt{test::fieldPath("spec.b.d"), YamlValue::null()}, 5);
    row("a template", "\n  a: \"{{ .Values.a }}\"\n", change::SetAt{test::fieldPath("spec.a"), YamlValue::null()}, 3);
    row("a question mark", "\n  ? a\n  : b\n", change::SetAt{test::fieldPath("spec.a"), YamlValue::null()}, 3);
    row("a key that stands twice", "\n  a: b\n  a: c\n", change::RemoveAt{test::fieldPath("spec.a")}, 4);
    row("comments in what is replaced", "\n  a:\n    # why\n    b: c\n",
        change::SetAt{test::fieldPath("spec.a"), YamlValue::null()}, 5);
    row("a tag that makes something else", "\n  a: !!int 3\n",
        change::SetAt{test::fieldPath("spec.a"), YamlValue::text(u"b"_s)}, 3);
    row("an anchor without a value", "\n  a: &x\n  b: c\n",
        change::SetAt{test::fieldPath("spec.a"), YamlValue::text(u"b"_s)}, 3);
    row("a key in a list", "\n  a: [b]\n", change::SetAt{test::fieldPath("spec.a.b"), YamlValue::null()}, 3);
    row("a position in a mapping", "\n  a: {b: c}\n", change::RemoveAt{test::fieldPath("spec.a[0]")}, 3);
    row("no such item", "\n  a: [b]\n", change::RemoveAt{test::fieldPath("spec.a[1]")}, 3);
    row("no such place", "\n  a: [b]\n", change::MoveAt{test::fieldPath("spec.a"), 0, 1}, 3);
    row("a list on the line of another", "\n  a:\n  - - b\n    - c\n",
        change::RemoveAt{test::fieldPath("spec.a[0][0]")}, 4);
}

/// Of several documents without lines between them one is read, and the text as a whole is none.
void PathChangesTest::whatIsNoTextAsAWhole()
{
    const QByteArray shoot = R"({"kind": "Shoot", "spec": {"extensions": [{"type": "registry-mirror"}]}})";
    for (const QByteArray rest :
         {R"({"kind": "Secret"})", "\n{}\n \"a\": [}", "\n{}\n \"a\": 1\n{}", "x", "\n---\n{"}) {
        const ShootManifest manifest = ShootManifest::read("\xef\xbb\xbf" + shoot + rest);
        const YamlPath list = test::fieldPath("spec.extensions");
        for (const Change &change :
             {Change(change::RemoveAt{list / 0}), Change(change::MoveAt{list, 0, 0}),
              Change(change::InsertAt{list, 0, YamlValue::null()}), Change(change::SetAt{list, YamlValue::null()})}) {
            const Result<Edit> edit = planChange(manifest, change);
            QVERIFY(edit || !edit.error().message.isEmpty());
        }
    }
}

void PathChangesTest::refuses()
{
    QFETCH(QByteArray, spec);
    QFETCH(Change, change);
    QFETCH(int, line);
    const ShootManifest manifest = ShootManifest::read("kind: Shoot\nspec:" + spec);
    const Result<Edit> edit = planChange(manifest, change);
    QVERIFY(!edit);
    QVERIFY(!edit.error().message.isEmpty());
    QCOMPARE(edit.error().place.line, line);
}

MIRROR_TEST(PathChangesTest)
#include "tst_pathchanges.moc"
