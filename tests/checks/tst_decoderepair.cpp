// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checkedmanifest.h"
#include "checks/decoderepair.h"
#include "testmain.h"

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// A good Shoot in which one part is replaced.
QByteArray spoilt(const QByteArray &part, const QByteArray &by)
{
    const QByteArray good = shootText("      - upstream: docker.io\n"
                                      "        hosts:\n"
                                      "        - host: \"https://m.io\"\n"
                                      "          capabilities: [\"pull\", \"resolve\"]\n");
    Q_ASSERT(good.contains(part));
    return QByteArray(good).replace(part, by);
}

} // namespace

/// What people paste and mistype: one repair, named in words, and after it the cluster accepts the document.
class DecodeRepairTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fix");

        const auto row = [](const char *name, const QByteArray &text, const QString &fix) {
            QTest::newRow(name) << text << fix;
        };
        row("tabs", spoilt("        hosts:", "\t\t\t\thosts:"), u"Replace tabs by blanks"_s);
        row("no-break space in the indentation", spoilt("        hosts:", "      \u00a0 hosts:"),
            u"Replace special blanks by plain ones"_s);
        row("no-break space behind a colon", spoilt("upstream: docker", "upstream:\u00a0docker"),
            u"Replace special blanks by plain ones"_s);
        row("list indented less than its key",
            QByteArray(spoilt("x", "x")).replace("      - up", "     - up").replace("\n        ", "\n       "),
            u"Indent lines 11 to 14 by 1 more"_s);
        row("field a blank too far left", spoilt("          cap", "         cap"), u"Indent line 14 by 1 more"_s);
        row("field too far right", spoilt("          cap", "            cap"), u"Indent line 14 by 2 less"_s);
        row("list of hosts too far right", spoilt("        hosts:", "          hosts:"), u"Indent line 12 by 2 less"_s);
        row("no blank behind a colon", spoilt("upstream: docker", "upstream:docker"),
            u"Add a blank behind the colon in line 11"_s);
        row("quote left open", spoilt("m.io\"", "m.io"), u"Add \" at the end of line 13"_s);
        row("bracket left open", spoilt("\"resolve\"]", "\"resolve\""), u"Add ] at the end of line 14"_s);
        row("brace left open", shootText("      - {upstream: docker.io, hosts: [{host: \"https://m.io\"}]\n"),
            u"Add } at the end of line 11"_s);
        row("another version", spoilt("v1alpha1", "v1alpha3"), u"Write mirror.extensions.gardener.cloud/v1alpha1"_s);
        row("no version", spoilt("      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n", {}),
            u"Add apiVersion"_s);
        row("another version of the Shoot", spoilt("core.gardener.cloud/v1beta1", "garden.sapcloud.io/v1beta1"),
            u"Write core.gardener.cloud/v1beta1"_s);
        row("the group of the Shoot left out", spoilt("core.gardener.cloud/v1beta1", "v1beta1"),
            u"Write core.gardener.cloud/v1beta1"_s);
        row("another kind", spoilt("kind: MirrorConfig", "kind: RegistryConfig"), u"Write MirrorConfig"_s);
        row("upper case", spoilt("upstream", "Upstream"), u"Write upstream"_s);
        row("letter left out", spoilt("capabilities", "capabilitie"), u"Write capabilities"_s);
        row("item indented like the list around it",
            spoilt("        - host: \"https://m.io\"\n", "      - host: \"https://m.io\"\n"),
            u"Indent line 13 by 2 more"_s);
        row("bracket left open above another mirror",
            spoilt("\"resolve\"]", "\"resolve\"") + mirrorLine("quay.io", host("https://m.io")),
            u"Add ] at the end of line 14"_s);
        row("merge conflict", spoilt("      mirrors:\n", "      mirrors:\n<<<<<<< HEAD\n"), {});
        row("another shape", spoilt("  - type: registry-mirror\n", "    type: registry-mirror\n"), {});
        row("in short", spoilt("capabilities", "caps"), u"Write capabilities"_s);
        row("another word", spoilt("- host:", "- url:"), u"Write host"_s);
        row("snake case", spoilt("          cap", "          override_path: true\n          cap"),
            u"Write overridePath"_s);
        row("quoted truth", spoilt("          cap", "          overridePath: \"true\"\n          cap"),
            u"Remove the quotes"_s);
        row("a word for a list", spoilt("[\"pull\", \"resolve\"]", "pull"), u"Make it a list"_s);
        row("words for a list", spoilt("[\"pull\", \"resolve\"]", "\"pull, resolve\""), u"Make it a list"_s);
        row("mapping for a list", spoilt("        - host:", "          host:"), u"Make it a list"_s);
        row("URLs for hosts", shootText("      - upstream: docker.io\n        hosts: [\"https://m.io\"]\n"),
            u"Write host: before it"_s);
        row("URLs for hosts, line by line",
            shootText("      - upstream: docker.io\n        hosts:\n        - https://m.io\n"),
            u"Write host: before it"_s);
        row("number", spoilt("name: crazy-botany", "name: 123"), u"Put it in quotes"_s);
        row("text for a mapping", spoilt("providerConfig:", "providerConfig: |"),
            u"Remove the |, which makes a text of it"_s);
        row("nothing that could be meant", spoilt("          cap", "          skipVerify: true\n          cap"), {});
        row("a word between a key and its list", spoilt("        hosts:\n", "        hosts:\n          c\n"), {});
        row("a field that is being typed", spoilt("          cap", "          c\n          cap"), {});
        row("the last field that is being typed", spoilt("\"resolve\"]\n", "\"resolve\"]\n          o\n"), {});
        row("unknown alias", spoilt("docker.io", "*hub"), {});
    }
    void repairs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fix);
        ShootManifest manifest = ShootManifest::read(text);
        Validator validator;
        validator.reset(manifest);
        QVERIFY(validator.decodeError(manifest));
        const QList<Fix> fixes = decodeRepairs(manifest);
        QCOMPARE(fixes.isEmpty() ? QString() : fixes.first().text, fix);
        if (fixes.isEmpty())
            return;
        for (const Change &change : fixes.first().changes) {
            const Result<Edit> edit = planChange(manifest, change);
            QVERIFY(edit.isOk());
            manifest.apply(*edit);
        }
        validator.reset(manifest);
        const auto error = validator.decodeError(manifest);
        QVERIFY2(!error, error ? qPrintable(error->message + u'\n' + QString::fromUtf8(manifest.text())) : "");
        QVERIFY2(validator.totals().errors == 0 || text.contains("override"), manifest.text().constData());
    }

    /// Several flaws are led through one by one.
    void oneAfterTheOther()
    {
        QByteArray text = spoilt("v1alpha1", "v1alpha3").replace("capabilities", "capability");
        text.replace("      - up", "     - up").replace("\n        ", "\n       ");
        ShootManifest manifest = ShootManifest::read(text);
        QStringList made;
        for (int i = 0; i < 5; ++i) {
            const QList<Fix> fixes = decodeRepairs(manifest);
            if (fixes.isEmpty())
                break;
            made.append(fixes.first().text);
            manifest.apply(*planChange(manifest, fixes.first().changes.first()));
        }
        QCOMPARE(made,
                 (QStringList{u"Indent lines 11 to 14 by 1 more"_s,
                              u"Write mirror.extensions.gardener.cloud/v1alpha1"_s, u"Write capabilities"_s}));
        Validator validator;
        validator.reset(manifest);
        QVERIFY(validator.isValid());
    }

    void nothingToRepair()
    {
        QVERIFY(decodeRepairs(ShootManifest::read(spoilt("x", "x"))).isEmpty());
        QVERIFY(decodeRepairs(ShootManifest::read({})).isEmpty());
        // A large text is not read again and again.
        const QByteArray large = spoilt("v1alpha1", "v1alpha3") + QByteArray(200 * 1024, '#');
        QVERIFY(decodeRepairs(ShootManifest::read(large)).isEmpty());
    }
};

MIRROR_TEST(DecodeRepairTest)
#include "tst_decoderepair.moc"
