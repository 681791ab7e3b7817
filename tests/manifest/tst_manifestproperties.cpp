// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/manifestdump.h"
#include "manifest/manifestgenerator.h"
#include "manifest/shootmanifest.h"
#include "testmain.h"

using namespace sme;
using namespace sme::test;

/// Random edits on random manifests: after each, text, spans and values are those of a fresh read, the values are what
/// the change says, comments survive, and undo restores every byte.
class ManifestPropertiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAgreeWithAFreshRead_data();
    void editsAgreeWithAFreshRead();
};

namespace {

constexpr int seeds = 200;
constexpr int seedsPerRow = 50;
constexpr int changesPerManifest = 25;

} // namespace

void ManifestPropertiesTest::editsAgreeWithAFreshRead_data()
{
    QTest::addColumn<quint32>("firstSeed");
    for (int seed = 0; seed < seeds; seed += seedsPerRow)
        QTest::addRow("seeds from %d", seed) << quint32(seed);
}

void ManifestPropertiesTest::editsAgreeWithAFreshRead()
{
    QFETCH(quint32, firstSeed);
    int edits = 0;
    for (quint32 seed = firstSeed; seed < firstSeed + seedsPerRow; ++seed) {
        ManifestGenerator generator(seed);
        const QByteArray original = generator.manifest();
        ShootManifest manifest = ShootManifest::read(original);
        QVERIFY2(!manifest.readOnlyReason(), original.constData());
        struct Step
        {
            Edit edit;
            QByteArray text;
            QList<quint64> ids;
        };
        QList<Step> steps;
        for (int i = 0; i < changesPerManifest; ++i) {
            const Change change = generator.change(manifest);
            const QByteArray textBefore = manifest.text();
            const auto planned = planChange(manifest, change);
            if (!planned) {
                const QString &reason = planned.error().message;
                QVERIFY2(reason.contains(QLatin1StringView("comment")) || reason.contains(QLatin1StringView("alias")),
                         qPrintable(reason));
                continue;
            }
            const QByteArray context = QByteArray("seed ") + QByteArray::number(seed) + " step " + QByteArray::number(i)
                + " change " + QByteArray::number(qulonglong(change.index())) + "\n--- before\n" + textBefore;
            const MirrorConfig intended = ManifestGenerator::applied(manifest, change);
            steps.append({*planned, textBefore, test::ids(manifest)});
            manifest.apply(*planned);
            ++edits;
            const ShootManifest fresh = ShootManifest::read(manifest.text());
            const QByteArray report = context + "\n--- after\n" + manifest.text();
            QVERIFY2(!fresh.readError(), report.constData());
            QVERIFY2(manifest.config() == intended, report.constData());
            if (dump(manifest) != dump(fresh))
                qWarning().noquote() << "\n--- patched\n" << dump(manifest) << "\n--- fresh\n" << dump(fresh);
            QVERIFY2(dump(manifest) == dump(fresh), report.constData());
            if (planned->isEmpty())
                QVERIFY2(manifest.text() == textBefore, report.constData());
        }
        const QByteArray final = manifest.text();
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            manifest.apply(step->edit.reversed());
            QCOMPARE(manifest.text(), step->text);
            QCOMPARE(test::ids(manifest), step->ids);
        }
        QCOMPARE(dump(manifest), dump(ShootManifest::read(original)));
        for (const Step &step : std::as_const(steps))
            manifest.apply(step.edit);
        QCOMPARE(manifest.text(), final);
    }
    QVERIFY(edits > seedsPerRow * changesPerManifest / 2);
}

MIRROR_TEST(ManifestPropertiesTest)
#include "tst_manifestproperties.moc"
