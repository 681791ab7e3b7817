// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/guard.h"

#include "manifest/manifestdump.h"
#include "manifest/shootmanifest.h"
#include "placedchange.h"
#include "testmain.h"

#include <QJsonDocument>

#include <functional>

using namespace sme;
using namespace Qt::StringLiterals;

/// No edit makes a text that does not say exactly what was meant: what the guard sees, and texts that were broken once.
class GuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsNotMeant_data();
    void seesWhatIsNotMeant();
    void seesWhatIsNotMeantOfSeveral_data();
    void seesWhatIsNotMeantOfSeveral();
    void raisesTheAlarm();
    void editsPeculiarTexts_data();
    void editsPeculiarTexts();
    void refusesASecondByteOrderMark();
    void quotesWhatOthersReadAsSomethingElse_data();
    void quotesWhatOthersReadAsSomethingElse();
    void jsonStaysJson();
};

namespace {

using Kind = YamlOperation::Kind;

int alarms = 0;

QByteArray configOf(const QByteArray &mirrors)
{
    return "apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:" + mirrors;
}

} // namespace

void GuardTest::seesWhatIsNotMeant_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<YamlOperation>("operation");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isMeant");
    const YamlOperation set{Kind::Set, test::fieldPath("a.b"), {YamlValue::text(u"1"_s)}};
    const auto row = [](const char *name, const QByteArray &before, const YamlOperation &operation,
                        const QByteArray &after,
                        bool isMeant) { QTest::newRow(name) << before << operation << after << isMeant; };
    row("set", "a: {b: c} # x", set, "a: {b: '1'} # x", true);
    row("another value", "a: {b: c}", set, "a: {b: '2'}", false);
    row("another type", "a: {b: c}", set, "a: {b: 1}", false);
    row("a comment lost", "a: {b: c} # x", set, "a: {b: '1'}", false);
    row("a comment that was none", "a: {b: c}", set, "a: {b: '1'} # x", false);
    row("a neighbour changed", "a: {b: c, d: e}", set, "a: {b: '1', d: f}", false);
    row("another document changed", "a: {b: c}\n---\nx", set, "a: {b: '1'}\n---\ny", false);
    row("an anchor lost", "a: {b: c, d: &x e}", set, "a: {b: '1', d: e}", false);
    row("no YAML", "a: {b: c}", set, "a: {b: '1'", false);
    row("a parent made", "x: y", set, "x: y\na:\n  b: '1'", true);
    row("too much made", "x: y", set, "x: y\na:\n  b: '1'\n  c: d", false);
    const YamlOperation remove{Kind::Remove, test::fieldPath("a[1]")};
    row("remove", "a:\n- b # x\n# y\n- c # z\n- d", remove, "a:\n- b # x\n- d", true);
    row("remove with another's comment", "a:\n- b # x\n- c\n- d", remove, "a:\n- b\n- d", false);
    row("remove another one", "a: [b, c, d]", remove, "a: [c, d]", false);
    row("remove two", "a: [b, c, d]", remove, "a: [b]", false);
    const YamlOperation insert{Kind::Insert, test::fieldPath("a"), {YamlValue::text(u"x"_s)}, 1};
    row("insert", "a: [b, c]", insert, "a: [b, x, c]", true);
    row("insert elsewhere", "a: [b, c]", insert, "a: [x, b, c]", false);
    row("insert into nothing", "a:", insert, "a: [x]", true);
    row("the list has become a text", "a: [b, c]", insert, "a: '[b, x, c]'", false);
    const YamlOperation move{Kind::Move, test::fieldPath("a"), {}, 0, 2};
    row("move", "a: [b, c, d]", move, "a: [c, d, b]", true);
    row("move too short", "a: [b, c, d]", move, "a: [c, b, d]", false);
}

void GuardTest::seesWhatIsNotMeant()
{
    QFETCH(QByteArray, before);
    QFETCH(YamlOperation, operation);
    QFETCH(QByteArray, after);
    QFETCH(bool, isMeant);
    QCOMPARE(guard::isMeant(SyntaxTree(before), SyntaxTree(after), 0, operation), isMeant);
}

void GuardTest::seesWhatIsNotMeantOfSeveral_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isMeant");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, bool isMeant) {
        QTest::newRow(name) << before << after << isMeant;
    };
    const QByteArray before = "a:\n- {b: c, x: y} # one\n- {b: d} # two\n- {e: f, x: y} # three\n";
    row("all", before, "a:\n- {b: '1', x: y} # one\n- {b: d} # two\n- {e: f} # three\n", true);
    row("a field made", "a:\n- {x: y} # one\n- b # two\n- {x: y}", "a:\n- {x: y, b: '1'} # one\n- b # two\n- {}", true);
    row("only one", before, "a:\n- {b: '1', x: y} # one\n- {b: d} # two\n- {e: f, x: y} # three\n", false);
    row("one more", before, "a:\n- {b: '1', x: y} # one\n- {b: '1'} # two\n- {e: f} # three\n", false);
    row("too much removed", before, "a:\n- {b: '1'} # one\n- {b: d} # two\n- {e: f} # three\n", false);
    row("in other items", before, "a:\n- {b: c} # one\n- {b: d} # two\n- {e: f, x: y, b: '1'} # three\n", false);
    row("a comment lost", before, "a:\n- {b: '1', x: y} # one\n- {b: d}\n- {e: f} # three\n", false);
    row("an item gone", before, "a:\n- {b: '1', x: y} # one\n- {e: f} # two three\n", false);
    row("a mapping of the list", before, "a:\n  k: {b: '1', x: y} # one\n  l: {b: d} # two\n  m: {e: f} # three\n",
        false);
    row("no such item", "a: [{b: c}]", "a: [{b: '1'}]", false);
}

void GuardTest::seesWhatIsNotMeantOfSeveral()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, isMeant);
    const QList<YamlOperation> operations{
        {Kind::Set, test::fieldPath("a[0].b"), {YamlValue::text(u"1"_s)}},
        {Kind::Remove, test::fieldPath("a[2].x")},
    };
    QCOMPARE(guard::isMeant(SyntaxTree(before), SyntaxTree(after), 0, operations), isMeant);
}

void GuardTest::raisesTheAlarm()
{
    alarms = 0;
    const guard::Alarm usual = guard::setAlarm([](QByteArrayView before, QByteArrayView after) {
        QCOMPARE(before, QByteArrayView("a"));
        QCOMPARE(after, QByteArrayView("b"));
        ++alarms;
    });
    QVERIFY(!guard::raise("a", "b").isEmpty());
    guard::setAlarm(usual);
    QCOMPARE(alarms, 1);
}

void GuardTest::editsPeculiarTexts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<byplace::PlacedChange>("change");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const byplace::PlacedChange &change,
                        const QByteArray &after) {
        QTest::newRow(name) << configOf(before) << change << configOf(after);
    };
    row("an anchored list loses its last mirror", " &m\n- upstream: docker.io\n  hosts: []\n",
        byplace::RemoveMirrors{0}, " &m []\n");
    row("an anchor on a line of its own", "\n  &m\n  - upstream: docker.io\n    hosts: []\n", byplace::RemoveMirrors{0},
        "\n  &m []\n");
    row("a tagged list loses its last mirror", " !!seq # x\n- upstream: docker.io\n", byplace::RemoveMirrors{0},
        " !!seq [] # x\n");
    row("an anchored list of hosts loses its last one", "\n- upstream: a.io\n  hosts: &h\n  - host: https://a\n",
        byplace::RemoveHost{0, 0}, "\n- upstream: a.io\n  hosts: &h []\n");
    row("an anchor of hosts on a line of its own", "\n- upstream: a.io\n  hosts:\n    &h\n    - host: https://a.io\n",
        byplace::RemoveHost{0, 0}, "\n- upstream: a.io\n  hosts:\n    &h []\n");
    const QByteArray null = "\n- &a1\n- upstream: quay.io # keep\n  hosts: []\n- upstream: ghcr.io\n  hosts: []\n";
    row("behind an anchored null", null, byplace::RemoveMirrors{1}, "\n- &a1\n- upstream: ghcr.io\n  hosts: []\n");
    row("an anchored null", null, byplace::RemoveMirrors{0},
        "\n- upstream: quay.io # keep\n  hosts: []\n- upstream: ghcr.io\n  hosts: []\n");
    row("move an anchored null", null, byplace::MoveMirror{0, 1},
        "\n- upstream: quay.io # keep\n  hosts: []\n- &a1\n- upstream: ghcr.io\n  hosts: []\n");
    row("before an anchored null", null, byplace::AddMirrors{0, {{u"a.io"_s, {}}}},
        "\n- upstream: a.io\n  hosts: []" + null);
    row("an anchored null far below", "\n- \n\n\n &a1", byplace::RemoveMirrors{0}, " []");
    row("a comment behind a literal's mark", "\n- upstream: |- # why\n    a.io\n", byplace::RenameMirror{0, u"b.io"_s},
        "\n- upstream: \"b.io\" # why\n");
    row("a removed capability with comments",
        "\n- upstream: a\n  hosts:\n  - host: b\n    capabilities:\n    # first\n    - pull # p\n    # second\n"
        "    - resolve # r\n",
        byplace::SetCapabilities{0, 0, {u"resolve"_s}},
        "\n- upstream: a\n  hosts:\n  - host: b\n    capabilities:\n    # second\n    - resolve # r\n");
    row("the other capability",
        "\n- upstream: a\n  hosts:\n  - host: b\n    capabilities:\n    - pull # p\n    - resolve\n",
        byplace::SetCapabilities{0, 0, {u"pull"_s}},
        "\n- upstream: a\n  hosts:\n  - host: b\n    capabilities:\n    - pull # p\n");
    row("unknown fields move along", "\n- {upstream: a, hosts: [{host: b, more: [1]}]}\n- {upstream: c, hosts: []}\n",
        byplace::MoveHost{0, 0, 1, 0},
        "\n- {upstream: a, hosts: []}\n- {upstream: c, hosts: [{host: b, more: [1]}]}\n");
}

void GuardTest::editsPeculiarTexts()
{
    QFETCH(QByteArray, before);
    QFETCH(byplace::PlacedChange, change);
    QFETCH(QByteArray, after);
    ShootManifest manifest = ShootManifest::read(before);
    const Result<Edit> edit = byplace::plan(manifest, change);
    QVERIFY2(edit.isOk(), edit ? "" : qPrintable(edit.error().message));
    manifest.apply(*edit);
    QCOMPARE(manifest.text(), after);
    QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(after)));
    manifest.apply(edit->reversed());
    QCOMPARE(manifest.text(), before);
    QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(before)));
}

void GuardTest::refusesASecondByteOrderMark()
{
    const QByteArray mark("\xef\xbb\xbf");
    const QByteArray text = configOf("\n- upstream: a.io\n");
    QVERIFY(!ShootManifest::read(mark + text).readError());
    const ShootManifest twice = ShootManifest::read(mark + mark + text);
    QVERIFY(twice.readError());
    QVERIFY(!byplace::plan(twice, byplace::RemoveMirrors{0}));
    QVERIFY(!planChange(twice, change::SetAt{test::fieldPath("kind"), YamlValue::null()}));
}

void GuardTest::quotesWhatOthersReadAsSomethingElse_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"12:30:45",
                              "1:30",
                              "-1:30",
                              "1:30.5",
                              "2020-01-01",
                              "2020-1-1T00:00:00Z",
                              "2020-01-01 10:00:00",
                              "0x1",
                              "0o7",
                              "0b1",
                              "010",
                              "1_000",
                              "1e3",
                              ".5",
                              "+1",
                              ".inf",
                              "-.INF",
                              ".nan",
                              "~",
                              "null",
                              "y",
                              "N",
                              "yes",
                              "Off",
                              "true",
                              "=",
                              "<<",
                              "\xc2\x85",
                              "a\xc2\x85",
                              "\xe2\x80\xa8",
                              "\xef\xbb\xbf"})
        QTest::newRow(value) << (QByteArrayView(value) == "\xef\xbb\xbf" ? QString(QChar::ByteOrderMark)
                                                                         : QString::fromUtf8(value));
}

void GuardTest::quotesWhatOthersReadAsSomethingElse()
{
    QFETCH(QString, value);
    ShootManifest manifest = ShootManifest::read(configOf("\n- upstream: a\n  hosts: []\n"));
    manifest.apply(byplace::plan(manifest, byplace::RenameMirror{0, value}).value());
    QVERIFY2(manifest.text().contains("upstream: \""), manifest.text().constData());
    QCOMPARE(ShootManifest::read(manifest.text()).mirror(0).upstream, value);
}

/// Also where its characters and escapes are those of JSON alone.
void GuardTest::jsonStaysJson()
{
    for (const QByteArray upstream : {"a.io", "\x7f", "\\ud83d\\ude00", "\\/"}) {
        const QByteArray mirror = "{\"upstream\": \"" + upstream + "\",\n  \"hosts\": [{\"host\": \"https://m.io\"}]}";
        for (const int count : {1, 2, 3}) {
            const QByteArray text =
                R"({"apiVersion": "mirror.extensions.gardener.cloud/v1alpha1", "kind": "MirrorConfig",)"
                " \"mirrors\": ["
                + QByteArrayList(count, mirror).join(", ") + "]}\n";
            const int last = count - 1;
            for (const auto &change : QList<std::function<Change(const ShootManifest &)>>{
                     byplace::AddMirrors{last, {{u"quay.io"_s, {}}}}, byplace::AddMirrors{count, {{u"quay.io"_s, {}}}},
                     byplace::RemoveMirrors{last}, byplace::MoveMirror{0, last},
                     byplace::AddHost{last, 1, Host::withUrl(u"https://b"_s)}, byplace::RemoveHost{0, 0},
                     byplace::SetUrl{last, 0, u"https://b"_s}, byplace::SetCapabilities{last, 0, {u"pull"_s}},
                     byplace::RenameMirror{0, u"ghcr.io"_s}}) {
                ShootManifest manifest = ShootManifest::read(text);
                const Result<Edit> edit = planChange(manifest, change(manifest));
                QVERIFY2(edit.isOk(), edit ? "" : qPrintable(edit.error().message));
                manifest.apply(*edit);
                QVERIFY2(QJsonDocument::fromJson(manifest.text()).isObject(), manifest.text().constData());
            }
        }
    }
}

MIRROR_TEST(GuardTest)
#include "tst_guard.moc"
