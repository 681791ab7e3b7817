// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/placefinder.h"
#include "manifest/shootmanifest.h"
#include "placedchange.h"
#include "testmain.h"

using namespace sme;
using Field = FieldRef::Field;

namespace {

const QByteArray head = "kind: Shoot\n"
                        "metadata: {name: crazy-botany, namespace: garden-dev}\n"
                        "spec:\n"
                        "  extensions:\n"
                        "  - type: registry-mirror\n"
                        "    providerConfig:\n"
                        "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n"
                        "      kind: MirrorConfig\n"
                        "      mirrors:\n";

QByteArray textOf(const ShootManifest &manifest, const FieldRef &field)
{
    const Span span = manifest.span(field);
    return manifest.text().sliced(span.begin, span.length());
}

QString firstProblem(const ShootManifest &manifest)
{
    if (manifest.readError())
        return manifest.readError()->message;
    if (!manifest.problems().isEmpty())
        return manifest.problems().first().message;
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        if (!manifest.mirror(i).problems.isEmpty())
            return manifest.mirror(i).problems.first().message;
    }
    return {};
}

} // namespace

class ManifestReadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSubjects_data();
    void findsSubjects();
    void knowsWhereValuesStand_data();
    void knowsWhereValuesStand();
    void countsColumnsInCharacters();
    void namesFieldsAsAdmissionDoes();
    void decodesStrictly_data();
    void decodesStrictly();
    void resolvesAliasesAndMergeKeys();
    void readsWhatChecksNeed();
    void tellsWhyItCannotRead_data();
    void tellsWhyItCannotRead();
    void tellsWhatIsMisshapen_data();
    void tellsWhatIsMisshapen();
    void placesInOneLine();
    void tellsWhyItCannotEdit_data();
    void tellsWhyItCannotEdit();
    void keepsBrokenDocumentsApart();
};

void ManifestReadTest::findsSubjects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("mirrors");

    const QByteArray mirror = "mirrors: [{upstream: docker.io, hosts: [{host: https://m.io}]}]\n";
    const QByteArray config = "apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\n" + mirror;
    QTest::newRow("empty") << QByteArray() << QStringList{QString()} << 0;
    QTest::newRow("only comments") << QByteArray("# nothing\n") << QStringList{QString()} << 0;
    QTest::newRow("Shoot") << QByteArray(head + "      - {upstream: docker.io, hosts: []}\n")
                           << QStringList{QStringLiteral("garden-dev/crazy-botany")} << 1;
    QTest::newRow("MirrorConfig") << config << QStringList{QString()} << 1;
    QTest::newRow("MirrorConfig of another kind") << mirror << QStringList{QString()} << 1;
    QTest::newRow("extension entry") << QByteArray("type: registry-mirror\nproviderConfig: {" + mirror.trimmed()
                                                   + "}\n")
                                     << QStringList{QString()} << 1;
    QTest::newRow("list of extension entries")
        << QByteArray("- type: other\n- type: registry-mirror\n  providerConfig: {" + mirror.trimmed() + "}\n")
        << QStringList{QString()} << 1;
    QTest::newRow("List") << QByteArray("kind: List\nitems:\n- {kind: Shoot, metadata: {name: a}}\n- {kind: Secret}\n"
                                        "- {kind: Shoot, metadata: {name: b}}\n")
                          << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 0;
    QTest::newRow("documents") << QByteArray("---\nkind: Shoot\nmetadata: {name: a}\n---\nkind: ConfigMap\n---\n"
                                             "kind: Shoot\nmetadata: {name: b}\n...\n")
                               << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 0;
    QTest::newRow("only null") << QByteArray("null\n") << QStringList{QString()} << 0;
    QTest::newRow("JSON") << QByteArray("{\"kind\": \"Shoot\", \"metadata\": {\"name\": \"a\"}}")
                          << QStringList{QStringLiteral("a")} << 0;
}

void ManifestReadTest::findsSubjects()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, names);
    QFETCH(int, mirrors);

    const std::vector<ShootManifest> all = ShootManifest::readAll(text);
    QStringList found;
    for (const ShootManifest &manifest : all) {
        QVERIFY(!manifest.readError());
        found << manifest.subject().displayName();
    }
    QCOMPARE(found, names);
    QCOMPARE(all.front().mirrorCount(), mirrors);
    QCOMPARE(ShootManifest::read(text, int(all.size()) - 1).index(), int(all.size()) - 1);
}

void ManifestReadTest::knowsWhereValuesStand_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("value");

    QTest::newRow("plain") << QByteArray("https://m.io") << QStringLiteral("https://m.io");
    QTest::newRow("double") << QByteArray("\"https://m.io/\u00fc\"") << QStringLiteral("https://m.io/ü");
    QTest::newRow("single") << QByteArray("'it''s'") << QStringLiteral("it's");
    QTest::newRow("anchored") << QByteArray("https://m.io/x:y") << QStringLiteral("https://m.io/x:y");
    QTest::newRow("several lines") << QByteArray("https://m.io\n           more")
                                   << QStringLiteral("https://m.io more");
    QTest::newRow("folded") << QByteArray(">-\n           https://m.io") << QStringLiteral("https://m.io");
    QTest::newRow("literal") << QByteArray("|\n           a\n\n           b") << QStringLiteral("a\n\nb\n");
    QTest::newRow("tagged") << QByteArray("!!str 123") << QStringLiteral("123");
}

void ManifestReadTest::knowsWhereValuesStand()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, value);

    // Behind a block scalar's text there is no comment: it would be text.
    const bool isBlock = url.startsWith('>') || url.startsWith('|');
    const ShootManifest manifest =
        ShootManifest::read(head + "      - upstream: docker.io\n        hosts:\n        - host: " + url
                            + (isBlock ? "" : "  # note") + "\n          capabilities: [pull, \"resolve\"]\n");
    QCOMPARE(firstProblem(manifest), QString());
    QCOMPARE(manifest.host(0, 0).value.url, value);
    QCOMPARE(textOf(manifest, {Field::Url, 0, 0}), url.startsWith("!!") ? url.sliced(6) : url);
    QCOMPARE(textOf(manifest, {Field::Capability, 0, 0, 1}), QByteArray("\"resolve\""));
    QCOMPARE(textOf(manifest, {Field::Upstream, 0}), QByteArray("docker.io"));
}

void ManifestReadTest::countsColumnsInCharacters()
{
    const ShootManifest manifest = ShootManifest::read(
        "\xef\xbb\xbf" + head + "      - {\"upstream\": \"\xc3\xa4\xe2\x82\xac\", hosts: [{host: x}]}\n");
    QCOMPARE(manifest.place({Field::Upstream, 0}), (TextPlace{10, 22}));
    QCOMPARE(manifest.place({Field::Url, 0, 0}), (TextPlace{10, 43}));
    QCOMPARE(manifest.placeAt(3), (TextPlace{1, 1}));
    // What is missing is at its parent.
    QCOMPARE(manifest.place({Field::CaBundle, 0, 0}), (TextPlace{10, 36}));
}

void ManifestReadTest::namesFieldsAsAdmissionDoes()
{
    const ShootManifest shoot = ShootManifest::read(
        "kind: Shoot\nspec: {extensions: [{type: a}, {type: registry-mirror, providerConfig: {}}]}\n");
    QCOMPARE(shoot.fieldPath({Field::Mirrors}), QStringLiteral("spec.extensions[1].providerConfig.mirrors"));
    QCOMPARE(shoot.fieldPath({Field::Capability, 2, 0, 1}),
             QStringLiteral("spec.extensions[1].providerConfig.mirrors[2].hosts[0].capabilities[1]"));
    QCOMPARE(shoot.fieldPath({Field::ExtensionType, -1, -1, 3}), QStringLiteral("spec.extensions[3].type"));
    QCOMPARE(shoot.fieldPath({Field::WorkerCri, -1, -1, 0}), QStringLiteral("spec.provider.workers[0].cri.name"));
    QCOMPARE(ShootManifest::read("type: registry-mirror\n").fieldPath({Field::Upstream, 0}),
             QStringLiteral("providerConfig.mirrors[0].upstream"));
    QCOMPARE(ShootManifest::read("mirrors: []\n").fieldPath({Field::Url, 0, 1}),
             QStringLiteral("mirrors[0].hosts[1].host"));
}

void ManifestReadTest::decodesStrictly_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("decodes");

    const auto host = [](const QByteArray &fields) { return "{upstream: docker.io, hosts: [{" + fields + "}]}"; };
    QTest::newRow("plain") << host("host: https://m.io, capabilities: [pull]") << true;
    QTest::newRow("null everywhere") << QByteArray("{upstream: null, hosts: ~}") << true;
    QTest::newRow("null host") << QByteArray("{upstream: a, hosts: [null]}") << true;
    QTest::newRow("null mirror") << QByteArray("~") << true;
    QTest::newRow("null fields") << host(
        "host: , capabilities: null, caBundleSecretReferenceName: Null, overridePath: NULL")
                                 << true;
    QTest::newRow("yes is a truth value") << host("host: a, overridePath: yes") << true;
    QTest::newRow("quoted truth value") << host("host: a, overridePath: \"true\"") << false;
    for (const char *value : {"123", "1.5", "1e3", "0x1F", "1_000", "true", "yes", "no", "on", "Off", "y", "[a]", "{}"})
        QTest::addRow("host %s", value) << host(QByteArray("host: ") + value) << false;
    for (const char *value : {"\"123\"", "'yes'", "1.2.3", "2021-01-01", "0x", "nope", "tRUE", "12:30"})
        QTest::addRow("text %s", value) << host(QByteArray("host: ") + value) << true;
    QTest::newRow("unknown host field") << host("host: a, skip_verify: true") << false;
    QTest::newRow("other case") << host("Host: a") << false;
    QTest::newRow("unknown mirror field") << QByteArray("{upstream: a, hosts: [], server: b}") << false;
    QTest::newRow("capabilities as text") << host("host: a, capabilities: pull") << false;
    QTest::newRow("capabilities of numbers") << host("host: a, capabilities: [1]") << false;
    QTest::newRow("hosts as mapping") << QByteArray("{upstream: a, hosts: {host: b}}") << false;
    QTest::newRow("mirror as text") << QByteArray("docker.io") << false;
}

void ManifestReadTest::decodesStrictly()
{
    QFETCH(QByteArray, entry);
    QFETCH(bool, decodes);

    const ShootManifest manifest = ShootManifest::read(head + "      - " + entry + '\n');
    QVERIFY2(!manifest.readError(), qPrintable(firstProblem(manifest)));
    QCOMPARE(manifest.mirrorCount(), 1);
    QVERIFY2(firstProblem(manifest).isEmpty() == decodes, qPrintable(firstProblem(manifest)));
}

void ManifestReadTest::resolvesAliasesAndMergeKeys()
{
    const ShootManifest manifest = ShootManifest::read(head
                                                       + "      - upstream: docker.io\n"
                                                         "        hosts:\n"
                                                         "        - &first\n"
                                                         "          host: https://m.io\n"
                                                         "          capabilities: &both [pull, resolve]\n"
                                                         "        - {<<: *first, host: https://other.io}\n"
                                                         "      - upstream: quay.io\n"
                                                         "        hosts: [*first, {host: https://third.io}]\n");
    QCOMPARE(firstProblem(manifest), QString());
    QCOMPARE(manifest.host(0, 1).value.url, QStringLiteral("https://other.io"));
    QCOMPARE(manifest.host(0, 1).value.capabilities.size(), 2);
    QCOMPARE(manifest.host(1, 0).value, manifest.host(0, 0).value);
    QCOMPARE(textOf(manifest, {Field::Url, 1, 0}), QByteArray("*first"));
    QVERIFY(manifest.host(0, 0).lock.isLocked());
    QVERIFY(!manifest.host(0, 0).lock.removable);
    QVERIFY(manifest.host(0, 1).lock.isLocked());
    QVERIFY(manifest.host(1, 0).lock.removable);
    QVERIFY(!manifest.host(1, 1).lock.isLocked());
}

void ManifestReadTest::readsWhatChecksNeed()
{
    const ShootManifest manifest = ShootManifest::read(
        "kind: Shoot\nmetadata: {namespace: dev}\nspec:\n  provider:\n    workers:\n    - {}\n    - cri: {name: "
        "docker}\n"
        "  extensions:\n  - {type: registry-cache, providerConfig: {apiVersion: "
        "registry.extensions.gardener.cloud/v1alpha3, "
        "kind: RegistryConfig, caches: [{upstream: quay.io}]}}\n"
        "  - {type: registry-mirror, disabled: true}\n  - {type: registry-mirror}\n"
        "  resources:\n  - {name: ca, resourceRef: {kind: Secret, name: ca-v1}}\n"
        "---\nkind: Secret\nmetadata: {name: ca-v1, namespace: dev}\nimmutable: true\n"
        "data: {bundle.crt: aGVsbG8=, broken: '!'}\n");
    const ShootContext &context = manifest.context();
    QCOMPARE(context.extensionIndex, 1);
    QCOMPARE(context.duplicateExtensions, QList<int>{2});
    QVERIFY(context.disabled && context.providerConfigMissing);
    QCOMPARE(context.otherCriWorkers.size(), 1);
    QCOMPARE(context.otherCriWorkers.first().index, 1);
    QVERIFY(context.cacheUpstreams.contains(QStringLiteral("quay.io")));
    QCOMPARE(context.resource(QStringLiteral("ca"))->target, QStringLiteral("ca-v1"));
    const SecretManifest *secret = context.secret(QStringLiteral("ca-v1"), QStringLiteral("dev"));
    QVERIFY(secret && secret->immutable);
    QCOMPARE(secret->undecodable.keys(), QStringList{QStringLiteral("broken")});
    QVERIFY(!context.secret(QStringLiteral("ca-v1"), QStringLiteral("other")));
}

void ManifestReadTest::tellsWhyItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("no YAML") << QByteArray("a: b\nc: [d\ne: f\n") << 2 << 4;
    QTest::newRow("tab") << QByteArray("kind: Shoot\nspec:\n \textensions: []\n") << 3 << 2;
    QTest::newRow("Latin-1") << QByteArray("kind: Shoot\nx: \xfc\n") << 2 << 4;
    QTest::newRow("binary") << QByteArray("\0\1\2", 3) << 1 << 1;
    QTest::newRow("text") << QByteArray("hello world\n") << 1 << 1;
    QTest::newRow("list") << QByteArray("\n- a\n- b\n") << 2 << 1;
    QTest::newRow("spec is a list") << QByteArray("kind: Shoot\nspec:\n- a\n") << 3 << 1;
    QTest::newRow("extensions is a mapping") << QByteArray("kind: Shoot\nspec:\n  extensions: {a: b}\n") << 3 << 15;
    QTest::newRow("unknown alias") << QByteArray("a: *b\n") << 1 << 4;
    QTest::newRow("alias of itself") << QByteArray("a: &a [*a]\n") << 1 << 8;
    QTest::newRow("open quote at the end") << QByteArray("kind: Shoot\nx: \"abc\n") << 2 << 4;
    QTest::newRow("key without colon") << QByteArray("kind: Shoot\nmetadata:\n  uid: x\n  name crazy\n") << 4 << 3;
    QTest::newRow("comma without value") << QByteArray("kind: Shoot\nx: [a,, b]\n") << 2 << 7;
    QTest::newRow("colon without key") << QByteArray("kind: Shoot\n: x\n") << 2 << 1;
    QTest::newRow("comma out of place") << QByteArray("  a: b\n  c:\n , # d\n  e: f\n") << 3 << 2;
    QTest::newRow("text behind the end") << QByteArray("{a: b}\nc: d\n") << 2 << 1;
    QTest::newRow("deep") << QByteArray(10'000, '[') << 1 << 1001;
    QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c < 'k'; ++c)
        bomb +=
            QByteArray(1, c) + ": &" + c + " [" + QByteArrayList(10, QByteArray("*") + char(c - 1)).join(", ") + "]\n";
    QTest::newRow("aliases to aliases") << bomb << 4 << 0;
    QTest::newRow("no number of JSON") << QByteArray("kind: Shoot\nx: .inf\n") << 2 << 4;
    QTest::newRow("null as a key") << QByteArray("kind: Shoot\n~: a\n") << 2 << 1;
    QTest::newRow("merge of a text") << QByteArray("kind: Shoot\n<<: a\n") << 2 << 1;
    QTest::newRow("tag that does not fit") << QByteArray("kind: Shoot\nx: !!int a\n") << 2 << 4;
    QTest::newRow("directive") << QByteArray("%YAML 1.1\n---\nkind: Shoot\n") << 1 << 0;
    QTest::newRow("list less indented than its key") << QByteArray("spec:\n   extensions:\n  - type: a\n") << 3 << 3;
}

void ManifestReadTest::tellsWhyItCannotRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);

    const ShootManifest manifest = ShootManifest::read(text);
    QVERIFY(manifest.readError());
    QVERIFY(!manifest.readError()->message.isEmpty());
    QCOMPARE(manifest.readError()->place.line, line);
    if (column > 0)
        QCOMPARE(manifest.readError()->place.column, column);
    QCOMPARE(manifest.text(), text);
    QVERIFY(!byplace::plan(manifest, byplace::AddMirrors{0, {{QStringLiteral("quay.io"), {}}}}));
}

void ManifestReadTest::tellsWhatIsMisshapen_data()
{
    QTest::addColumn<QString>("what");

    const auto row = [](const char *what, const char *spec) { QTest::newRow(spec) << QString::fromLatin1(what); };
    row("spec.provider is the text", "provider: local");
    row("spec.provider.workers is a mapping", "provider: {workers: {}}");
    row("spec.provider.workers[1] is the text", "provider: {workers: [null, a]}");
    row("spec.provider.workers[0].cri is the text", "provider: {workers: [{cri: containerd}]}");
    row("spec.resources is a mapping", "resources: {a: b}");
    row("spec.resources[0].resourceRef is a list", "resources: [{resourceRef: []}]");
    row("spec.extensions[0].type is the number", "extensions: [{type: 1}]");
    row("", "resources: {{ .Values.resources }}"); // not known before it is rendered
    row("", "{provider: null, resources: [null], extensions: [{type: null}]}");
}

void ManifestReadTest::tellsWhatIsMisshapen()
{
    QFETCH(QString, what);
    const ShootManifest manifest =
        ShootManifest::read(QByteArray("kind: Shoot\nspec:\n  ") + QTest::currentDataTag() + '\n');
    QVERIFY(!manifest.readError());
    QCOMPARE(manifest.problems().isEmpty(), what.isEmpty());
    QCOMPARE(firstProblem(manifest).left(what.size()), what);
}

void ManifestReadTest::tellsWhyItCannotEdit_data()
{
    QTest::addColumn<QByteArray>("mirrors");
    QTest::addColumn<int>("line");

    QTest::newRow("list of hosts twice") << QByteArray(
        "      - upstream: a\n        hosts: [{host: b}]\n        hosts: [{host: c}]\n")
                                         << 12;
    QTest::newRow("duplicate key") << QByteArray("      - upstream: a\n        upstream: b\n") << 11;
    QTest::newRow("template") << QByteArray("        {{ toYaml .Values.mirrors }}\n") << 10;
    QTest::newRow("text") << QByteArray("        ${MIRRORS}\n") << 10;
}

void ManifestReadTest::tellsWhyItCannotEdit()
{
    QFETCH(QByteArray, mirrors);
    QFETCH(int, line);

    const ShootManifest manifest = ShootManifest::read(head + mirrors);
    QVERIFY(!manifest.readError());
    QVERIFY(manifest.readOnlyReason());
    QCOMPARE(manifest.readOnlyReason()->place.line, line);
    // A value that is not known yet is no problem.
    QCOMPARE(firstProblem(manifest).isEmpty(), mirrors.contains("{{") || mirrors.contains("${"));
}

void ManifestReadTest::keepsBrokenDocumentsApart()
{
    const auto all = ShootManifest::readAll(head + "      - {upstream: quay.io}\n---\na: [b\n");
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(!all.front().readError());
    QCOMPARE(all.front().mirrorCount(), 1);
    QVERIFY(all.front().readOnlyReason());
    QVERIFY(all.back().readError());
    QCOMPARE(all.back().subject().document, 1);
}

/// Places that are found one after the other are those that are found alone.
void ManifestReadTest::placesInOneLine()
{
    const QByteArray json =
        R"({"kind": "MirrorConfig", "apiVersion": "mirror.extensions.gardener.cloud/v1alpha1", "x": "\u00fc", "ü": 1,)"
        R"( "mirrors": [{"upstream": "bücher.example", "hosts": [{"host": "https://ä"},)"
        "\n"
        R"( {"host": "https://m.io"}]}, {"upstream": "quay.io"}]})";
    for (const QByteArray &text : {json, "\xef\xbb\xbf" + json}) {
        const ShootManifest manifest = ShootManifest::read(text);
        PlaceFinder finder(manifest);
        const FieldRef fields[] = {{FieldRef::Field::Document},    {FieldRef::Field::Upstream, 0},
                                   {FieldRef::Field::Url, 0, 0},   {FieldRef::Field::Hosts, 0},
                                   {FieldRef::Field::Upstream, 1}, {FieldRef::Field::Url, 0, 1},
                                   {FieldRef::Field::Upstream, 0}, {FieldRef::Field::Document}};
        for (const FieldRef &field : fields)
            QCOMPARE(finder.place(field), manifest.place(field));
    }
}

MIRROR_TEST(ManifestReadTest)
#include "tst_manifestread.moc"
