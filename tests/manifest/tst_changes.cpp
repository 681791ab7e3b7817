// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/change.h"
#include "manifest/shootmanifest.h"
#include "placedchange.h"
#include "testmain.h"

using namespace sme;

/// What each change makes of the text: the diff that a careful person would make.
class ChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheText_data();
    void changesTheText();
    void addsTheFirstMirror_data();
    void addsTheFirstMirror();
    void refuses_data();
    void refuses();
    void keepsIdsThroughMoves();
    void namesRowsWhereverTheyStand();
    void refusesWhatIsGone();
};

namespace {

/// A MirrorConfig is enough: all that is around it is tested with random manifests.
QByteArray config(const QByteArray &mirrors)
{
    return "apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:" + mirrors;
}

Host host(const char *url, const QStringList &capabilities = {})
{
    return {QString::fromLatin1(url), capabilities, std::nullopt, std::nullopt};
}

const QStringList both{QStringLiteral("pull"), QStringLiteral("resolve")};

} // namespace

void ChangesTest::changesTheText_data()
{
    QTest::addColumn<byplace::PlacedChange>("change");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const byplace::PlacedChange &change, const QByteArray &before,
                        const QByteArray &after) { QTest::newRow(name) << change << config(before) << config(after); };
    const QByteArray one = "\n- upstream: a\n  hosts:\n  - host: \"https://a\" # why\n";
    row("set-host keeps quotes and comment", byplace::SetUrl{0, 0, QStringLiteral("http://b")}, one,
        "\n- upstream: a\n  hosts:\n  - host: \"http://b\" # why\n");
    row("set-host to the same changes nothing", byplace::SetUrl{0, 0, QStringLiteral("b")},
        "\n- upstream: a\n  hosts:\n  - host: >-\n      b\n", "\n- upstream: a\n  hosts:\n  - host: >-\n      b\n");
    row("set-host gives a null value its place", byplace::SetUrl{0, 0, QStringLiteral("http://b")},
        "\n- upstream: a\n  hosts:\n  - host: # soon\n", "\n- upstream: a\n  hosts:\n  - host: \"http://b\" # soon\n");
    row("rename quotes what would be a number", byplace::RenameMirror{0, QStringLiteral("123")}, one,
        "\n- upstream: \"123\"\n  hosts:\n  - host: \"https://a\" # why\n");
    row("set-capabilities adds the field", byplace::SetCapabilities{0, 0, both}, one,
        "\n- upstream: a\n  hosts:\n  - host: \"https://a\" # why\n    capabilities: [\"pull\", \"resolve\"]\n");
    row("set-capabilities keeps tokens", byplace::SetCapabilities{0, 0, both},
        "\n- {upstream: a, hosts: [{host: b, capabilities: ['resolve']}]}\n",
        "\n- {upstream: a, hosts: [{host: b, capabilities: ['pull', 'resolve']}]}\n");
    row("set-capabilities keeps lines", byplace::SetCapabilities{0, 0, both},
        "\n- upstream: a\n  hosts:\n  - host: b\n    capabilities: # c\n    - pull # p\n",
        "\n- upstream: a\n  hosts:\n  - host: b\n    capabilities: # c\n    - pull # p\n    - resolve\n");
    row("default capabilities take the field out", byplace::SetCapabilities{0, 0, {}},
        "\n- upstream: a\n  hosts:\n  - capabilities: [pull]\n    host: b\n",
        "\n- upstream: a\n  hosts:\n  - host: b\n");
    row("set-ca", byplace::SetField{0, 0, HostField::CaBundle, QStringLiteral("my-ca")}, one,
        "\n- upstream: a\n  hosts:\n  - host: \"https://a\" # why\n    caBundleSecretReferenceName: my-ca\n");
    row("set-override-path in braces", byplace::SetField{0, 0, HostField::OverridePath, true},
        "\n- {upstream: a, hosts: [{host: b}]}\n", "\n- {upstream: a, hosts: [{host: b, overridePath: true}]}\n");
    row("add-host in the neighbours' style", byplace::AddHost{0, 1, host("https://b", both)},
        "\n  - upstream: a\n    hosts:\n      - host: 'https://a'\n        capabilities: [ pull ]\n  # next\n  - "
        "upstream: c\n",
        "\n  - upstream: a\n    hosts:\n      - host: 'https://a'\n        capabilities: [ pull ]\n"
        "      - host: 'https://b'\n        capabilities: [pull, resolve]\n  # next\n  - upstream: c\n");
    row("add-host to an empty list", byplace::AddHost{0, 0, host("https://b")},
        "\n- upstream: a\n  hosts: [] # none\n- upstream: c\n  hosts:\n  - host: https://c\n",
        "\n- upstream: a\n  hosts: # none\n  - host: https://b\n- upstream: c\n  hosts:\n  - host: https://c\n");
    row("add-mirror keeps the habit of empty lines",
        byplace::AddMirrors{2, {{QStringLiteral("c"), {host("https://c")}}}},
        "\n- upstream: a\n  hosts:\n  - host: https://a\n\n- upstream: b\n  hosts: []\n",
        "\n- upstream: a\n  hosts:\n  - host: https://a\n\n- upstream: b\n  hosts: []\n\n- upstream: c\n  hosts:\n"
        "  - host: https://c\n");
    row("add-mirror before the comment of the next", byplace::AddMirrors{1, {{QStringLiteral("c"), {}}}},
        "\n- upstream: a\n# about b\n- upstream: b\n",
        "\n- upstream: a\n- upstream: c\n  hosts: []\n# about b\n- upstream: b\n");
    row("remove-mirror takes its comments", byplace::RemoveMirrors{1},
        "\n- upstream: a\n  # of a\n\n# loose\n\n# about b\n# more\n- upstream: b # here\n- upstream: c\n",
        "\n- upstream: a\n  # of a\n\n# loose\n\n- upstream: c\n");
    const QByteArray spaced = "\n- upstream: a\n\n# about b\n- upstream: b\n\n- upstream: c\n";
    row("remove from a spaced list", byplace::RemoveMirrors{1}, spaced, "\n- upstream: a\n\n- upstream: c\n");
    row("remove the end of a spaced list", byplace::RemoveMirrors{1, 2}, spaced + "\n# end\n",
        "\n- upstream: a\n\n# end\n");
    row("remove all of a spaced list", byplace::RemoveMirrors{0, 3}, spaced, " []\n");
    row("move down in a spaced list", byplace::MoveMirror{0, 1}, spaced,
        "\n# about b\n- upstream: b\n\n- upstream: a\n\n- upstream: c\n");
    row("move to the end of a spaced list", byplace::MoveMirror{1, 2}, spaced,
        "\n- upstream: a\n\n- upstream: c\n\n# about b\n- upstream: b\n");
    row("move up in a spaced list", byplace::MoveMirror{2, 0}, spaced,
        "\n- upstream: c\n\n- upstream: a\n\n# about b\n- upstream: b\n");
    row("hosts of a spaced list", byplace::MoveHost{0, 0, 0, 1},
        "\n- upstream: a\n  hosts:\n  - host: b # x\n\n  - host: c\n",
        "\n- upstream: a\n  hosts:\n  - host: c\n\n  - host: b # x\n");
    row("add a run to a spaced list", byplace::AddMirrors{1, {{QStringLiteral("x"), {}}, {QStringLiteral("z"), {}}}},
        spaced,
        "\n- upstream: a\n\n- upstream: x\n  hosts: []\n\n- upstream: z\n  hosts: []\n\n# about b\n- upstream: b\n\n"
        "- upstream: c\n");
    row("remove a run", byplace::RemoveMirrors{1, 2},
        "\n- upstream: a\n# about b\n- upstream: b\n\n# loose\n\n- upstream: c # x\n- upstream: d",
        "\n- upstream: a\n\n# loose\n\n- upstream: d");
    row("remove a run at an open end", byplace::RemoveMirrors{1, 2}, "\n- upstream: a\n- upstream: b\n- upstream: c",
        "\n- upstream: a");
    row("remove all but a comment", byplace::RemoveMirrors{0, 2}, "\n- upstream: a\n\n# loose\n\n- upstream: b",
        " []\n# loose\n");
    row("move where one entry ends on the line of the next", byplace::MoveMirror{0, 1},
        " [\n  {upstream: a,\n   hosts: []}, # x\n  {upstream: b,\n   hosts: []}, {upstream: c}]\n",
        " [\n  {upstream: b,\n   hosts: []}, # x\n  {upstream: a,\n   hosts: []}, {upstream: c}]\n");
    row("fill a list with comments in it", byplace::AddHost{0, 0, host("b")},
        "\n- upstream: a\n  hosts: [ # none yet\n    # but soon\n  ] # all\n",
        "\n- upstream: a\n  hosts: # none yet\n    # but soon # all\n  - host: \"b\"\n");
    row("fill brackets with a comment in them", byplace::AddHost{0, 0, host("b")},
        " [{upstream: a, hosts: [ # none\n  ]}]\n", " [{upstream: a, hosts: [ # none\n  {host: \"b\"}\n]}]\n");
    row("add a run to JSON", byplace::AddMirrors{1, {{QStringLiteral("x"), {}}, {QStringLiteral("z"), {}}}},
        " [\n  {\"upstream\": \"a\"}\n]\n",
        " [\n  {\"upstream\": \"a\"},\n  {\"upstream\": \"x\", \"hosts\": []},\n"
        "  {\"upstream\": \"z\", \"hosts\": []}\n]\n");
    row("remove a run from brackets", byplace::RemoveMirrors{1, 2},
        " [{upstream: a}, {upstream: b}, {upstream: c}] # x\n", " [{upstream: a}] # x\n");
    row("remove the last mirror", byplace::RemoveMirrors{0}, " # list\n# about a\n- upstream: a\n", " [] # list\n");
    row("remove a host that ends the file", byplace::RemoveHost{0, 1},
        "\n- upstream: a\n  hosts:\n  - host: b\n  - host: c", "\n- upstream: a\n  hosts:\n  - host: b");
    row("move-mirror with comments", byplace::MoveMirror{0, 1},
        "\n# about a\n- upstream: a # x\n# about b\n- upstream: b\n",
        "\n# about b\n- upstream: b\n# about a\n- upstream: a # x\n");
    row("a pair without braces gets them", byplace::SetField{0, 0, HostField::OverridePath, true},
        "\n- upstream: a\n  hosts: [host: b, host: c]\n",
        "\n- upstream: a\n  hosts: [{host: b, overridePath: true}, host: c]\n");
    row("a pair without braces that goes", byplace::SetCapabilities{0, 0, {}},
        "\n- upstream: a\n  hosts: [capabilities: [pull], host: c]\n", "\n- upstream: a\n  hosts: [{}, host: c]\n");
    row("an entry behind a mere tag", byplace::RemoveMirrors{1}, "\n- upstream: !t\n- upstream: b\n",
        "\n- upstream: !t\n");
    row("a tag in brackets", byplace::RemoveHost{0, 0}, "\n- {upstream: !t , hosts: [!t , {host: b}]}\n",
        "\n- {upstream: !t , hosts: [{host: b}]}\n");
    row("a pair without a colon", byplace::SetUrl{0, 0, QStringLiteral("b")}, "\n- {hosts: [{x}]}\n",
        "\n- {hosts: [{host: \"b\", x}]}\n");
    row("an anchor in brackets", byplace::RemoveMirrors{0}, " [&a {upstream: a}, &b {upstream: b}]\n",
        " [&b {upstream: b}]\n");
    row("a value over lines with blanks at their ends", byplace::RenameMirror{0, QStringLiteral("b")},
        "\n- upstream: x \n    y  \n\n    z # c\n", "\n- upstream: b # c\n");
    row("a comment that touches its value", byplace::MoveMirror{0, 1}, "\n- \"\"# x\n- upstream: b\n",
        "\n- upstream: b\n- \"\"# x\n");
    row("move-host to another list", byplace::MoveHost{0, 0, 1, 1},
        "\n- upstream: a\n  hosts:\n  # h\n  - host: b\n    capabilities: [pull]\n- upstream: c\n  hosts:\n    - host: "
        "d\n",
        "\n- upstream: a\n  hosts: []\n- upstream: c\n  hosts:\n    - host: d\n    # h\n    - host: b\n      "
        "capabilities: "
        "[pull]\n");
    row("fields that are commented out go along", byplace::MoveMirror{1, 0},
        "\n- upstream: a\n  hosts:\n  - host: b\n    # x: y\n- upstream: c\n  # hosts: []\n",
        "\n- upstream: c\n  # hosts: []\n- upstream: a\n  hosts:\n  - host: b\n    # x: y\n");
    row("... and away", byplace::RemoveMirrors{0},
        "\n- upstream: a\n  hosts:\n  - host: b\n    # x: y\n# c\n- upstream: c\n", "\n# c\n- upstream: c\n");
    row("remove from JSON", byplace::RemoveMirrors{1}, " [\n  {\"upstream\": \"a\"},\n  {\"upstream\": \"b\"}\n]\n",
        " [\n  {\"upstream\": \"a\"}\n]\n");
    row("CRLF", byplace::AddHost{0, 1, host("https://b")}, "\r\n- upstream: a\r\n  hosts:\r\n  - host: https://a\r\n",
        "\r\n- upstream: a\r\n  hosts:\r\n  - host: https://a\r\n  - host: https://b\r\n");
    row("nothing to change", byplace::SetUrl{0, 0, QStringLiteral("https://a")}, one, one);
}

void ChangesTest::changesTheText()
{
    QFETCH(byplace::PlacedChange, change);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);

    ShootManifest manifest = ShootManifest::read(before);
    const Result<Edit> edit = byplace::plan(manifest, change);
    QVERIFY2(edit.isOk(), edit.isOk() ? "" : qPrintable(edit.error().message));
    manifest.apply(*edit);
    QCOMPARE(manifest.text(), after);
    QCOMPARE(edit->isEmpty(), before == after);
    manifest.apply(edit->reversed());
    QCOMPARE(manifest.text(), before);
}

void ChangesTest::addsTheFirstMirror_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    const QByteArray entry = "- type: registry-mirror\n"
                             "  providerConfig:\n"
                             "    apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n"
                             "    kind: MirrorConfig\n"
                             "    mirrors:\n"
                             "    - upstream: quay.io\n"
                             "      hosts:\n"
                             "      - host: \"https://m.io\"\n";
    const auto indented = [&](int columns) {
        QByteArrayList lines = entry.split('\n');
        for (QByteArray &line : lines)
            line = line.isEmpty() ? line : QByteArray(columns, ' ') + line;
        return lines.join('\n');
    };
    QTest::newRow("empty file")
        << QByteArray()
        << QByteArray("apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nspec:\n  extensions:\n" + indented(2));
    QTest::newRow("no extensions") << QByteArray("kind: Shoot\nspec:\n  region: eu\n# end\n")
                                   << QByteArray("kind: Shoot\nspec:\n  region: eu\n  extensions:\n" + indented(2)
                                                 + "# end\n");
    QTest::newRow("no spec") << QByteArray("kind: Shoot")
                             << QByteArray("kind: Shoot\nspec:\n  extensions:\n" + indented(2)).chopped(1);
    QTest::newRow("commented-out fields of the entry before")
        << QByteArray("kind: Shoot\nspec:\n  extensions:\n  - type: foobar\n  # providerConfig:\n  #   foo: bar\n  "
                      "networking: {}\n")
        << QByteArray("kind: Shoot\nspec:\n  extensions:\n  - type: foobar\n  # providerConfig:\n  #   foo: bar\n"
                      + indented(2) + "  networking: {}\n");
    QTest::newRow("comment of the field after")
        << QByteArray("kind: Shoot\nspec:\n  extensions:\n  - type: foobar\n  # The network.\n  networking: {}\n")
        << QByteArray("kind: Shoot\nspec:\n  extensions:\n  - type: foobar\n" + indented(2)
                      + "  # The network.\n  networking: {}\n");
    QTest::newRow("empty extensions") << QByteArray("kind: Shoot\nspec:\n  extensions: [] # none\n")
                                      << QByteArray("kind: Shoot\nspec:\n  extensions: # none\n" + indented(2));
    QTest::newRow("indented lists") << QByteArray("kind: Shoot\nspec:\n  workers:\n    - name: a\n  extensions:\n")
                                    << QByteArray("kind: Shoot\nspec:\n  workers:\n    - name: a\n  extensions:\n"
                                                  + indented(4))
                                           .replace("        - upstream: quay.io\n          hosts:\n          - host",
                                                    "          - upstream: quay.io\n"
                                                    "            hosts:\n"
                                                    "              - host");
    QTest::newRow("null providerConfig") << QByteArray("type: registry-mirror\nproviderConfig: ~\n")
                                         << QByteArray("type: registry-mirror\nproviderConfig:\n"
                                                       + indented(0).sliced(entry.indexOf("    api")))
                                                .replace("\n    ", "\n  ")
                                                .replace("\n    ", "\n    ");
}

void ChangesTest::addsTheFirstMirror()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);

    ShootManifest manifest = ShootManifest::read(before);
    const Result<Edit> edit =
        byplace::plan(manifest, byplace::AddMirrors{0, {{QStringLiteral("quay.io"), {host("https://m.io")}}}});
    QVERIFY2(edit.isOk(), edit.isOk() ? "" : qPrintable(edit.error().message));
    manifest.apply(*edit);
    QCOMPARE(manifest.text(), after);
    QCOMPARE(manifest.mirrorCount(), 1);
    manifest.apply(edit->reversed());
    QCOMPARE(manifest.text(), before);
    QCOMPARE(manifest.mirrorCount(), 0);
}

void ChangesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("mirrors");
    QTest::addColumn<byplace::PlacedChange>("change");
    QTest::addColumn<int>("line");

    const auto row = [](const char *name, const QByteArray &mirrors, const byplace::PlacedChange &change, int line) {
        QTest::newRow(name) << mirrors << change << line;
    };
    const QByteArray shared =
        "\n- upstream: a\n  hosts:\n  - &h {host: b}\n- upstream: c\n  hosts:\n  - *h\n  - host: d\n";
    row("an alias", shared, byplace::SetUrl{1, 0, QStringLiteral("x")}, 9);
    row("an anchor in use", shared, byplace::SetUrl{0, 0, QStringLiteral("x")}, 6);
    row("moving an alias", shared, byplace::MoveMirror{1, 0}, 9);
    row("moving an alias within a field that is not known before its anchor",
        "\n- &a\n  upstream: a\n- upstream: b\n  x: [*a]\n", byplace::MoveMirror{1, 0}, 6);
    row("removing an anchor in use", shared, byplace::RemoveMirrors{0}, 6);
    row("a template", "\n- upstream: a\n  hosts:\n  - host: \"{{ .Values.mirror }}\"\n",
        byplace::SetUrl{0, 0, QStringLiteral("x")}, 6);
    row("a templated list", "\n- upstream: a\n  hosts: ${HOSTS}\n", byplace::AddHost{0, 0, host("x")}, 5);
    row("a mapping as value", "\n- upstream: {a: b}\n", byplace::RenameMirror{0, QStringLiteral("x")}, 4);
    row("a tag without a value", "\n- upstream: !x\n- upstream: a\n", byplace::RenameMirror{0, QStringLiteral("x")}, 4);
    row("an anchor without a value", "\n- upstream: &x\n", byplace::RenameMirror{0, QStringLiteral("x")}, 4);
    row("capabilities that are an anchor", "\n- upstream: a\n  hosts:\n  - host: b\n    capabilities: &c\n",
        byplace::SetCapabilities{0, 0, {QStringLiteral("pull")}}, 7);
    row("a mirror that is text", "\n- quay.io\n", byplace::RenameMirror{0, QStringLiteral("x")}, 4);
    row("a mirror that is a list", "\n- [a]\n", byplace::RenameMirror{0, QStringLiteral("x")}, 4);
    row("a key with a question mark", "\n- ? upstream\n  : a\n", byplace::AddHost{0, 0, host("x")}, 4);
    row("a question mark in a host", "\n- upstream: a\n  hosts:\n  - ? host\n    : b\n",
        byplace::SetField{0, 0, HostField::OverridePath, true}, 6);
    row("a question mark above", "\n- upstream: a\n? x\n: y\n", byplace::AddMirrors{1, {{QStringLiteral("b"), {}}}}, 1);
    row("no such mirror", "\n- upstream: a\n", byplace::RemoveMirrors{1}, 0);
    row("no such host", "\n- upstream: a\n", byplace::RemoveHost{0, 0}, 0);
}

void ChangesTest::refuses()
{
    QFETCH(QByteArray, mirrors);
    QFETCH(byplace::PlacedChange, change);
    QFETCH(int, line);

    const ShootManifest manifest = ShootManifest::read(config(mirrors));
    const Result<Edit> edit = byplace::plan(manifest, change);
    QVERIFY(!edit);
    QVERIFY(!edit.error().message.isEmpty());
    QCOMPARE(edit.error().place.line, line);
    // What is beside an alias can be changed.
    if (mirrors.contains("*h"))
        QVERIFY(byplace::plan(manifest, byplace::SetUrl{1, 1, QStringLiteral("x")}).isOk());
}

void ChangesTest::keepsIdsThroughMoves()
{
    ShootManifest manifest =
        ShootManifest::read(config("\n- {upstream: a, hosts: [{host: b}]}\n- {upstream: c, hosts: [{host: d}]}\n"));
    const EntryIds first = manifest.entryIds(0);
    const EntryIds second = manifest.entryIds(1);
    manifest.apply(*byplace::plan(manifest, byplace::MoveMirror{0, 1}));
    QCOMPARE(manifest.entryIds(1).mirror, first.mirror);
    manifest.apply(*byplace::plan(manifest, byplace::MoveHost{1, 0, 0, 0}));
    QCOMPARE(manifest.entryIds(0).hosts, (QList<quint64>{first.hosts.first(), second.hosts.first()}));
    QCOMPARE(manifest.indexOf(second.mirror), 0);
}

void ChangesTest::namesRowsWhereverTheyStand()
{
    ShootManifest manifest = ShootManifest::read(
        config("\n- {upstream: a, hosts: [{host: b}, {host: c}]}\n- {upstream: d, hosts: []}\n- {upstream: e}\n"));
    const RowId last = manifest.rowId(2);
    const change::Set rename{{{last, HostField::Url, QStringLiteral("x")}}};
    const change::Move up{.rows = {last, manifest.rowId(1)}, .before = manifest.mirror(0).id};
    const change::Move hosts{
        .rows = {manifest.rowId(0, 1), manifest.rowId(0, 0)}, .parent = manifest.mirror(1).id, .before = 0};
    manifest.apply(*planChange(manifest, byplace::AddMirrors{0, {{QStringLiteral("f"), {}}}}(manifest)));
    for (const Change &change : QList<Change>{rename, up, hosts})
        manifest.apply(*planChange(manifest, change));
    QCOMPARE(manifest.text(),
             config("\n- {upstream: f, hosts: []}\n- {upstream: x}\n- {upstream: d, hosts: [{host: c}, {host: b}]}\n"
                    "- {upstream: a, hosts: []}\n"));
}

void ChangesTest::refusesWhatIsGone()
{
    ShootManifest manifest =
        ShootManifest::read(config("\n- {upstream: a, hosts: [{host: b}]}\n- {upstream: c, hosts: [{host: d}]}\n"));
    const RowId mirror = manifest.rowId(0);
    const RowId host = manifest.rowId(0, 0);
    const RowId other = manifest.rowId(1, 0);
    const QList<Change> changes{
        change::Set{{{mirror, HostField::Url, QStringLiteral("x")}}},
        change::Set{{{other, HostField::Url, QStringLiteral("x")}, {host, HostField::Url, QStringLiteral("x")}}},
        change::Insert{.before = mirror.mirror, .mirrors = {{QStringLiteral("x"), {}}}},
        change::Insert{.parent = mirror.mirror, .hosts = {Host::withUrl(QStringLiteral("x"))}},
        change::Insert{.parent = other.mirror, .before = host.host, .hosts = {Host::withUrl(QStringLiteral("x"))}},
        change::Remove{{manifest.rowId(1), mirror}},
        change::Remove{{host}},
        change::Move{.rows = {mirror}},
        change::Move{.rows = {other}, .parent = mirror.mirror},
        change::Move{.rows = {manifest.rowId(1)}, .before = mirror.mirror},
        change::Move{.rows = {other}, .parent = other.mirror, .before = host.host},
    };
    const Edit removal = planChange(manifest, change::Remove{{mirror}}).value();
    manifest.apply(removal);
    for (const Change &change : changes) {
        const Result<Edit> edit = planChange(manifest, change);
        QVERIFY(!edit);
        QVERIFY(edit.error().message.contains(QLatin1StringView("not in the manifest any more")));
    }
    // What comes back has its name again.
    manifest.apply(removal.reversed());
    for (const Change &change : changes.first(2))
        QVERIFY(planChange(manifest, change).isOk());
}

MIRROR_TEST(ChangesTest)
#include "tst_changes.moc"
