// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/change.h"
#include "manifest/manifestdump.h"
#include "manifest/manifestgenerator.h"
#include "manifest/shootmanifest.h"
#include "testmain.h"

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// Text typed by hand: whatever is typed, the manifest is what a fresh read of the text gives.
class TypedTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsIds_data();
    void keepsIds();
    void keepsTheLastGoodState();
    void comesBackToItsSubject();
    void staysJsonOrBecomesYaml_data();
    void staysJsonOrBecomesYaml();
    void mirrorsKnownByThemselvesAlone();
    void refusesPlacesThatAreNotThere();
    void agreesWithAFreshRead_data();
    void agreesWithAFreshRead();
};

namespace {

Edit typed(const ShootManifest &manifest, qsizetype offset, qsizetype removed, const QByteArray &inserted)
{
    return planChange(manifest, change::TypeText{offset, removed, inserted}).value();
}

Edit replaced(const ShootManifest &manifest, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(manifest.text().contains(from));
    return typed(manifest, manifest.text().indexOf(from), from.size(), to);
}

const QByteArray twoMirrors = "apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n"
                              "- upstream: a.io\n  hosts:\n  - host: https://x\n  - host: https://y\n"
                              "- upstream: b.io\n  hosts:\n  - host: https://z\n";

} // namespace

void TypedTextTest::keepsIds_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QList<int>>("kept"); // positions before of what stands there after; -1: new
    // Positions count mirrors and hosts: a.io 0, x 1, y 2, b.io 3, z 4.
    QTest::newRow("a character in a host")
        << QByteArray("https://y") << QByteArray("https://yy") << QList{0, 1, 2, 3, 4};
    QTest::newRow("a character in an upstream") << QByteArray("a.io") << QByteArray("a.ioo") << QList{0, 1, 2, 3, 4};
    QTest::newRow("a host more") << QByteArray("  - host: https://y\n")
                                 << QByteArray("  - host: https://n\n  - host: https://y\n")
                                 << QList{0, 1, -1, 2, 3, 4};
    QTest::newRow("a host less") << QByteArray("  - host: https://x\n") << QByteArray() << QList{0, 2, 3, 4};
    QTest::newRow("a mirror more") << QByteArray("- upstream: b.io") << QByteArray("- upstream: n.io\n- upstream: b.io")
                                   << QList{0, 1, 2, -1, 3, 4};
    QTest::newRow("a mirror less") << QByteArray(
        "- upstream: a.io\n  hosts:\n  - host: https://x\n  - host: https://y\n")
                                   << QByteArray() << QList{3, 4};
    QTest::newRow("elsewhere") << QByteArray("kind: M") << QByteArray("# new\nkind: M") << QList{0, 1, 2, 3, 4};
}

void TypedTextTest::keepsIds()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QList<int>, kept);

    ShootManifest manifest = ShootManifest::read(twoMirrors);
    const QList<quint64> before = test::ids(manifest);
    const Edit edit = replaced(manifest, from, to);
    manifest.apply(edit);
    const QList<quint64> after = test::ids(manifest);
    QCOMPARE(after.size(), kept.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (kept[i] >= 0)
            QCOMPARE(after[i], before[kept[i]]);
        else
            QVERIFY(!before.contains(after[i]));
    }
    QCOMPARE(dump(manifest), dump(ShootManifest::read(manifest.text())));
    manifest.apply(edit.reversed());
    QCOMPARE(manifest.text(), twoMirrors);
    QCOMPARE(test::ids(manifest), before);
    manifest.apply(edit);
    QCOMPARE(test::ids(manifest), after);
}

void TypedTextTest::keepsTheLastGoodState()
{
    ShootManifest manifest = ShootManifest::read(twoMirrors);
    const QList<quint64> before = test::ids(manifest);
    QVERIFY(!manifest.lastGood());

    const Edit quote = replaced(manifest, "a.io", "\"a.io");
    manifest.apply(quote);
    QVERIFY(manifest.readError());
    QCOMPARE(manifest.mirrorCount(), 0);
    QVERIFY(manifest.lastGood());
    QCOMPARE(test::ids(*manifest.lastGood()), before);
    QCOMPARE(manifest.lastGood()->text(), twoMirrors);

    const Edit more = replaced(manifest, "b.io", "bb.io");
    manifest.apply(more);
    QVERIFY(manifest.readError());
    QCOMPARE(test::ids(*manifest.lastGood()), before);

    manifest.apply(replaced(manifest, "\"a.io", "\"a.io\""));
    QVERIFY(!manifest.readError());
    QVERIFY(!manifest.lastGood());
    QCOMPARE(test::ids(manifest), before);
    QCOMPARE(manifest.mirror(1).upstream, u"bb.io"_s);

    manifest.apply(replaced(manifest, "\"a.io\"", "\"a.io"));
    manifest.apply(more.reversed());
    manifest.apply(quote.reversed());
    QCOMPARE(manifest.text(), twoMirrors);
    QCOMPARE(test::ids(manifest), before);
}

void TypedTextTest::comesBackToItsSubject()
{
    const QByteArray two = "kind: Shoot\nmetadata: {name: one}\n---\nkind: Shoot\nmetadata: {name: two}\n";
    ShootManifest manifest = ShootManifest::read(two, 1);
    QCOMPARE(manifest.subject().name, u"two"_s);
    manifest.apply(replaced(manifest, "name: one", "name: \"one"));
    QVERIFY(manifest.readError());
    manifest.apply(replaced(manifest, "\"one", "one"));
    QCOMPARE(manifest.subject().name, u"two"_s);
    // Of all that are read at once, each stays the one that it is.
    for (ShootManifest &each :
         ShootManifest::readAll(twoMirrors + "---\n" + QByteArray(twoMirrors).replace("a.io", "c.io"))) {
        const MirrorConfig config = each.config();
        const Edit edit = replaced(each, "kind: M", "kind: [M");
        each.apply(edit);
        each.apply(edit.reversed());
        QVERIFY(each.config() == config);
    }
}

void TypedTextTest::staysJsonOrBecomesYaml_data()
{
    QTest::addColumn<QByteArray>("before"); // of the list of mirrors
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const QByteArray del = "\x7f";
    QTest::newRow("an escape of YAML beside a character of JSON")
        << R"([{"upstream": "a"}, {"upstream": ")" + del + R"("}])" << QByteArray("\"a\"") << QByteArray("\"\\e\"");
    QTest::newRow("... and back") << R"([{"upstream": "\e"}, {"upstream": ")" + del + R"("}])" << QByteArray("\\e")
                                  << QByteArray("e");
    QTest::newRow("a comma too many") << R"([{"upstream": "a"}, {"upstream": ")" + del + R"("}])" << QByteArray("\"},")
                                      << QByteArray("\",},");
    QTest::newRow("a pair of surrogates") << QByteArray(R"([{"upstream": "a"}, {"upstream": "b"}])")
                                          << QByteArray("\"a\"") << QByteArray(R"("\ud83d\ude00")");
    QTest::newRow("a second comma") << QByteArray(R"([{"upstream": "a"}, {"upstream": "b"}])") << QByteArray("},")
                                    << QByteArray("},,");
    QTest::newRow("a character of JSON") << QByteArray(R"([{"upstream": "a"}, {"upstream": "b"}])") << QByteArray("a\"")
                                         << "a" + del + '"';
}

/// Whether a text is JSON, is a matter of all of it, also where one mirror of it is typed in.
void TypedTextTest::staysJsonOrBecomesYaml()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray config = R"("apiVersion": "mirror.extensions.gardener.cloud/v1alpha1", "kind": "MirrorConfig",)";
    for (const QByteArray &text : {'{' + config + "\n\"mirrors\": " + before + "}\n",
                                   QByteArray("kind: MirrorConfig\nmirrors: ") + before + '\n'}) {
        ShootManifest manifest = ShootManifest::read(text);
        const Edit edit = replaced(manifest, from, to);
        manifest.apply(edit);
        QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(manifest.text())));
        manifest.apply(edit.reversed());
        QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(text)));
    }
}

/// A list of mirrors in a document of another kind is one as long as it looks like one.
void TypedTextTest::mirrorsKnownByThemselvesAlone()
{
    const QByteArray list =
        "- upstream: a.io\n  hosts:\n  - host: https://x\n- upstream: b.io\n  hosts:\n  - host: https://z\n";
    for (const QByteArray &text : {list, QByteArray("kind: Values\nmirrors:\n" + list)}) {
        ShootManifest manifest = ShootManifest::read(text);
        QCOMPARE(manifest.mirrorCount(), 2);
        const QList<std::pair<QByteArray, QByteArray>> steps{{"- host: https://z", "- hos"},
                                                             {"- hos\n", "- host: https://y\n"},
                                                             {"upstream: a.io", "up"},
                                                             {"upstream: b.io", "up"},
                                                             {"up\n", "upstream: c.io\n"}};
        QList<Edit> made;
        for (const auto &[from, to] : steps) {
            made.append(replaced(manifest, from, to));
            manifest.apply(made.constLast());
            QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(manifest.text())));
        }
        while (!made.isEmpty()) {
            manifest.apply(made.takeLast().reversed());
            QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(manifest.text())));
        }
        QCOMPARE(manifest.mirrorCount(), 2);
        if (manifest.readOnlyReason())
            continue; // nothing around the list says what it is
        manifest.apply(planChange(manifest, change::Remove{{manifest.rowId(0, 0)}}).value());
        QCOMPARE(manifest.mirrorCount(), 2);
        QCOMPARE(test::dump(manifest), test::dump(ShootManifest::read(manifest.text())));
    }
}

void TypedTextTest::refusesPlacesThatAreNotThere()
{
    const ShootManifest manifest = ShootManifest::read("a: b\n");
    QVERIFY(!planChange(manifest, change::TypeText{-1, 0, "x"}));
    QVERIFY(!planChange(manifest, change::TypeText{6, 0, "x"}));
    QVERIFY(!planChange(manifest, change::TypeText{4, 2, "x"}));
    QVERIFY(planChange(manifest, change::TypeText{5, 0, "x"}).isOk());
    QVERIFY(planChange(manifest, change::TypeText{0, 1, "a"})->isEmpty());
}

void TypedTextTest::agreesWithAFreshRead_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TypedTextTest::agreesWithAFreshRead()
{
    QFETCH(quint32, seed);
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("MIRROR_TYPED_EDITS", &isNumber);
    const int edits = isNumber ? wanted : 150;
    ManifestGenerator generator(seed);
    const QByteArray original = generator.manifest();
    ShootManifest manifest = ShootManifest::read(original);
    QList<Edit> done;
    for (int i = 0; i < edits; ++i) {
        const change::TypeText change = generator.typing(manifest.text());
        const QByteArray before = manifest.text();
        const Edit edit = planChange(manifest, change).value();
        manifest.apply(edit);
        done.append(edit);
        const QByteArray report = "--- before\n" + before + "\n--- after\n" + manifest.text();
        QVERIFY2(manifest.text() == QByteArray(before).replace(change.offset, change.removed, change.inserted),
                 report.constData());
        QVERIFY2(dump(manifest) == dump(ShootManifest::read(manifest.text())), report.constData());
        // Mostly a slip that is put right at once, as people type; else the text would stay unreadable.
        if (manifest.readOnlyReason() && !generator.chance(20)) {
            manifest.apply(edit.reversed());
            done.removeLast();
            QVERIFY2(dump(manifest) == dump(ShootManifest::read(before)), report.constData());
        }
    }
    for (auto edit = done.crbegin(); edit != done.crend(); ++edit)
        manifest.apply(edit->reversed());
    QCOMPARE(manifest.text(), original);
    QCOMPARE(dump(manifest), dump(ShootManifest::read(original)));
}

MIRROR_TEST(TypedTextTest)
#include "tst_typedtext.moc"
