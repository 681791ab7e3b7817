// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/shootmanifest.h"
#include "placedchange.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace sme;
using Field = FieldRef::Field;

namespace {

QByteArray withHost(const QByteArray &fields)
{
    return "apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n"
           "- upstream: docker.io\n  hosts:\n  - "
        + fields + '\n';
}

bool decodes(const ShootManifest &manifest)
{
    return !manifest.readError() && manifest.problems().isEmpty() && manifest.mirror(0).problems.isEmpty();
}

} // namespace

/// Values as the cluster's decoder takes them, where yaml-cpp alone does not.
class ScalarsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTags_data();
    void obeysTags();
    void refusesToWriteBehindATag();
    void takesATaggedNullForNull();
    void decodesEscapes_data();
    void decodesEscapes();
    void readsSurrogatesOfJson();
    void refusesSurrogatesOfYaml();
    void refusesSlashEscapesOfYaml();
    void editsJsonWithSurrogates();
    void limitsValues();
};

void ScalarsTest::obeysTags_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isAccepted");

    QTest::newRow("text") << QByteArray("host: !!str 123") << true;
    QTest::newRow("not specific") << QByteArray("host: ! 123") << true;
    QTest::newRow("unknown") << QByteArray("host: !ours 123") << true;
    QTest::newRow("quoted number") << QByteArray("host: !!int '123'") << false;
    QTest::newRow("quoted float") << QByteArray("host: !!float '1'") << false;
    QTest::newRow("quoted truth value") << QByteArray("host: a\n    overridePath: !!bool 'true'") << true;
    QTest::newRow("text of a truth value") << QByteArray("host: a\n    overridePath: !!str true") << false;
    QTest::newRow("quoted null") << QByteArray("host: !!null ''") << true;
    QTest::newRow("null in a list") << QByteArray("host: a\n    capabilities: !!null ''") << true;
}

void ScalarsTest::obeysTags()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const bool, isAccepted);
    QCOMPARE(decodes(ShootManifest::read(withHost(fields))), isAccepted);
}

void ScalarsTest::refusesToWriteBehindATag()
{
    const auto canWrite = [](const QByteArray &fields, const byplace::PlacedChange &change) {
        return bool(byplace::plan(ShootManifest::read(withHost(fields)), change));
    };
    const byplace::SetUrl url{0, 0, u"https://m.io"_s};
    QVERIFY(canWrite("host: !!str a", url));
    QVERIFY(!canWrite("host: !!null ''", url));
    QVERIFY(!canWrite("host: !!int 1", url));
    const byplace::SetField overridePath{0, 0, HostField::OverridePath, true};
    QVERIFY(canWrite("{host: a, overridePath: !!bool no}", overridePath));
    QVERIFY(!canWrite("{host: a, overridePath: !!str no}", overridePath));
}

void ScalarsTest::takesATaggedNullForNull()
{
    const ShootManifest manifest = ShootManifest::read("kind: Shoot\nspec:\n  extensions:\n  - type: registry-mirror\n"
                                                       "    providerConfig: !!null ''\n");
    QVERIFY(manifest.context().providerConfigMissing);
    QVERIFY(manifest.problems().isEmpty());
}

void ScalarsTest::decodesEscapes_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("value");

    QTest::newRow("next line, no-break space") << QByteArray(R"("\N\_")") << u"\u0085\u00a0"_s;
    QTest::newRow("beside others") << QByteArray("\"\u00fc\\_\U0001f600\\N\u20ac\"") << u"ü\u00a0\U0001f600\u0085€"_s;
    QTest::newRow("separators") << QByteArray(R"("\L\P")") << u"\u2028\u2029"_s;
    QTest::newRow("numbers") << QByteArray(R"("\x85\u00a0\U0001f600")") << u"\u0085\u00a0\U0001f600"_s;
    QTest::newRow("byte order mark") << QByteArray("\"\xef\xbb\xbfhttps://m.io\"") << u"\ufeffhttps://m.io"_s;
    QTest::newRow("escaped byte order mark") << QByteArray(R"("\ufeff")") << u"\ufeff"_s;
    QTest::newRow("no escape") << QByteArray(R"('\N')") << u"\\N"_s;
}

void ScalarsTest::decodesEscapes()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QString, value);
    const ShootManifest manifest = ShootManifest::read(withHost("host: " + source));
    QVERIFY(decodes(manifest));
    QCOMPARE(manifest.host(0, 0).value.url, value);
}

void ScalarsTest::readsSurrogatesOfJson()
{
    const ShootManifest manifest = ShootManifest::read(
        R"( {"kind": "Shoot", "metadata": {"name": "\ud83d\ude00", "namespace": "\\ud83d \uD83D\uDE00\n \ud83d"},)"
        R"( "spec": {"extensions": [{"type": "registry-mirror", "providerConfig": {"x": "\ud83d\ude00"}}]}})");
    QVERIFY(!manifest.readError());
    QCOMPARE(manifest.subject().name, u"\U0001f600"_s);
    QCOMPARE(manifest.subject().nameSpace, u"\\ud83d \U0001f600\n \ufffd"_s);
    QCOMPARE(manifest.context().extensionIndex, 0);
}

void ScalarsTest::refusesSurrogatesOfYaml()
{
    const ShootManifest manifest = ShootManifest::read("kind: Shoot\nmetadata:\n  name: \"\\ud83d\\ude00\"\n");
    QVERIFY(manifest.readError());
    QCOMPARE(manifest.readError()->place.line, 3);
}

void ScalarsTest::refusesSlashEscapesOfYaml()
{
    QVERIFY(!ShootManifest::read(R"({"kind": "Shoot", "metadata": {"name": "a\/b"}})").readError());
    const ShootManifest manifest = ShootManifest::read(withHost(R"(host: "https:\/\/m.io")"));
    QVERIFY(manifest.readError());
    QVERIFY(manifest.readError()->message.contains(u"without the backslash"));
}

void ScalarsTest::editsJsonWithSurrogates()
{
    const QByteArray text = R"({"apiVersion": "mirror.extensions.gardener.cloud/v1alpha1", "kind": "MirrorConfig",)"
                            R"( "mirrors": [{"upstream": "\ud83d\ude00", "hosts": []}]})";
    ShootManifest manifest = ShootManifest::read(text);
    QCOMPARE(manifest.mirror(0).upstream, u"\U0001f600"_s);
    const Result<Edit> edit = byplace::plan(manifest, byplace::AddHost{0, 0, {u"https://m.io"_s, {}, {}, {}}});
    QVERIFY(edit);
    manifest.apply(*edit);
    QCOMPARE(manifest.mirror(0).upstream, u"\U0001f600"_s);
    QCOMPARE(manifest.host(0, 0).value.url, u"https://m.io"_s);
    const QByteArray expected = QByteArray(text).replace("[]", "[{\"host\": \"https://m.io\"}]");
    QCOMPARE(manifest.text(), expected);
}

void ScalarsTest::limitsValues()
{
    const ShootManifest manifest =
        ShootManifest::read("kind: Shoot\nx: [" + QByteArray("x,").repeated(2'000'000) + "]\n");
    QVERIFY(manifest.readError());
    QCOMPARE(manifest.readError()->place.line, 2);
}

MIRROR_TEST(ScalarsTest)
#include "tst_scalars.moc"
