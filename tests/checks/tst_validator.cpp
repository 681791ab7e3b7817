// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checkedmanifest.h"
#include "placedchange.h"
#include "testmain.h"

#include <QRandomGenerator>

#include <algorithm>
#include <ctime>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that is said about a mirror or the document, as text.
QStringList described(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        QString line = finding.rule + u' ' + QString::number(int(finding.where.field)) + u' '
            + QString::number(finding.where.mirror) + u' ' + QString::number(finding.where.host) + u' '
            + QString::number(finding.where.item) + u' ' + finding.badValue.value_or(u"-"_s) + u' '
            + finding.releases.ids().join(u',') + u' ' + finding.message;
        for (const Fix &fix : finding.fixes)
            line += " ["_L1 + fix.text + u']';
        lines.append(line);
    }
    return lines;
}

template<typename T>
const T &oneOf(const QList<T> &values, QRandomGenerator &random)
{
    return values.at(random.bounded(int(values.size())));
}

QString randomUpstream(QRandomGenerator &random)
{
    static const QList<QString> upstreams{u"docker.io"_s, u"index.docker.io"_s, u"quay.io"_s,      u"quay.io:443"_s,
                                          u"ghcr.io"_s,   u"Ghcr.io"_s,         u"a:5000"_s,       u""_s,
                                          u"gcr.io"_s,    u"hub.docker.com"_s,  u"mirror.gcr.io"_s};
    return oneOf(upstreams, random);
}

Host randomHost(QRandomGenerator &random)
{
    static const QList<QString> urls{
        u"https://quay.io"_s, u"https://ghcr.io"_s,   u"https://ghcr.io/"_s, u"https://mirror.gcr.io"_s,
        u"http://a:5000"_s,   u"https://m.io/v2/p"_s, u"nonsense"_s,         u"https://gcr.io"_s};
    static const QList<QStringList> capabilities{
        {}, {u"pull"_s}, {u"resolve"_s, u"resolve"_s}, {u"pull"_s, u"resolve"_s}, {u"Pull"_s}};
    Host host{oneOf(urls, random), oneOf(capabilities, random), {}, {}};
    if (random.bounded(8) == 0)
        host.caBundle = u"ca"_s;
    if (random.bounded(8) == 0)
        host.overridePath = random.bounded(2) == 0;
    return host;
}

byplace::PlacedChange randomChange(const ShootManifest &manifest, QRandomGenerator &random)
{
    const int count = manifest.mirrorCount();
    if (count == 0 || random.bounded(6) == 0)
        return byplace::AddMirrors{random.bounded(count + 1), {{randomUpstream(random), {randomHost(random)}}}};
    const int mirror = random.bounded(count);
    const int hosts = int(manifest.mirror(mirror).hosts.size());
    switch (random.bounded(hosts == 0 ? 4 : 9)) {
    case 0:
        return byplace::RemoveMirrors{mirror};
    case 1:
        return byplace::RenameMirror{mirror, randomUpstream(random)};
    case 2:
        return byplace::MoveMirror{mirror, random.bounded(count)};
    case 3:
        return byplace::AddHost{mirror, random.bounded(hosts + 1), randomHost(random)};
    case 4:
        return byplace::RemoveHost{mirror, random.bounded(hosts)};
    case 5:
        return byplace::SetUrl{mirror, random.bounded(hosts), randomHost(random).url};
    case 6:
        return byplace::SetCapabilities{mirror, random.bounded(hosts), randomHost(random).capabilities};
    case 7:
        return byplace::SetField{mirror, random.bounded(hosts), HostField::OverridePath,
                                 randomHost(random).overridePath};
    default:
        return byplace::SetField{mirror, random.bounded(hosts), HostField::CaBundle, randomHost(random).caBundle};
    }
}

QByteArray manyMirrors(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "      - upstream: registry-" + number + ".example.com\n        hosts:\n";
        for (const char *host : {"a", "b", "c"}) {
            text += "        - host: https://" + QByteArray(host) + ".mirror-" + number
                + ".internal\n          capabilities: [pull, resolve]\n";
        }
    }
    return shootText(text);
}

} // namespace

class ValidatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is edited: the findings that were kept right are those of a new look at everything.
    void keepsUpWithEdits_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("release");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const QString release = ReleaseChoice::all().at(int(seed) % 7).id();
            QTest::addRow("%u %s", seed, qPrintable(release)) << seed << release;
        }
    }
    void keepsUpWithEdits()
    {
        QFETCH(quint32, seed);
        QFETCH(QString, release);
        QRandomGenerator random(seed);
        const ReleaseChoice choice = *ReleaseChoice::fromId(release);
        ShootManifest manifest = ShootManifest::read(shootText(mirrorLine("quay.io", "") + mirrorLine("ghcr.io", "")));
        Validator validator(choice);
        validator.reset(manifest);
        QList<QStringList> known{described(validator.mirrorFindings(0)), described(validator.mirrorFindings(1))};

        for (int step = 0; step < 150; ++step) {
            const Result<Edit> edit = byplace::plan(manifest, randomChange(manifest, random));
            if (!edit)
                continue;
            for (const Patch &patch : edit->patches) {
                manifest.apply(Edit{{patch}});
                const auto [first, before, after] = patch.mirrors();
                const auto affected = validator.update(manifest, {patch.mirrors()});
                Validator fresh(choice);
                fresh.reset(manifest);

                QCOMPARE(described(validator.documentFindings()), described(fresh.documentFindings()));
                QCOMPARE(validator.totals(), fresh.totals());
                QCOMPARE(validator.isValid(), fresh.isValid());
                QCOMPARE(validator.decodeError(manifest).has_value(), fresh.decodeError(manifest).has_value());
                if (affected) {
                    known.remove(first, before);
                    known.insert(first, after, QStringList());
                } else {
                    known = QList<QStringList>(manifest.mirrorCount());
                }
                QCOMPARE(known.size(), manifest.mirrorCount());
                for (int i = 0; i < manifest.mirrorCount(); ++i) {
                    const QStringList expected = described(fresh.mirrorFindings(i));
                    QCOMPARE(described(validator.mirrorFindings(i)), expected);
                    QCOMPARE(validator.mirrorTotals(i), fresh.mirrorTotals(i));
                    // Of a mirror that was not named, nothing has changed but where it stands.
                    if (affected && !affected->contains(i))
                        QCOMPARE(withoutPosition(known.at(i)), withoutPosition(expected));
                    known[i] = expected;
                }
            }
        }
    }

    void anEditOfOneMirrorNamesThatMirror()
    {
        ShootManifest manifest = ShootManifest::read(manyMirrors(50));
        Validator validator;
        validator.reset(manifest);
        const Result<Edit> edit = byplace::plan(manifest, byplace::SetUrl{7, 1, u"http://new.internal"_s});
        QVERIFY(edit.isOk());
        manifest.apply(*edit);
        QCOMPARE(validator.update(manifest, {{7, 1, 1}}), std::optional(QList<int>{7}));
        QCOMPARE(validator.mirrorTotals(7).warnings, 1);
    }

    void wrongSizesMeanANewLook()
    {
        const ShootManifest manifest = ShootManifest::read(manyMirrors(3));
        Validator validator;
        validator.reset(ShootManifest());
        QVERIFY(!validator.update(manifest, {{5, 1, 1}}).has_value());
        QCOMPARE(validator.mirrorFindings(2).size(), 0);
    }

    void aMessageDoesNotRepeatAMegabyte()
    {
        const QByteArray url = "http://" + QByteArray(1'000'000, 'A') + "/end";
        const ShootManifest manifest = ShootManifest::read(shootText(mirrorLine("quay.io", "{host: \"" + url + "\"}")));
        Validator validator;
        validator.reset(manifest);
        const QList<Finding> findings = validator.findings();
        QVERIFY(!findings.isEmpty());
        for (const Finding &finding : findings)
            QVERIFY2(finding.message.size() < 1'500, qPrintable(QString(finding.rule)));
        const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
        QVERIFY(error != findings.end());
        QCOMPARE(error->badValue, QString::fromLatin1(url));
    }

    void manyHostsInOneMirror()
    {
        QByteArray hosts;
        for (int i = 0; i < 20'000; ++i)
            hosts += "{host: \"https://h" + QByteArray::number(i) + ".io/\"}, ";
        const ShootManifest manifest = ShootManifest::read(
            shootText(mirrorLine("quay.io", hosts + "{host: \"https://H7.io\"}, {host: \"https://h7.io/\"}")));
        Validator validator;
        const double seconds = processorTime([&] { validator.reset(manifest); });
        QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
        int duplicates = 0;
        int similar = 0;
        const QList<Finding> findings = validator.findings();
        for (const Finding &finding : findings) {
            duplicates += finding.rule == "host-duplicate"_L1 ? 1 : 0;
            similar += finding.rule == "trailing-slash-duplicate"_L1 ? 1 : 0;
        }
        QCOMPARE(duplicates, 1);
        QCOMPARE(similar, 1);
    }

    void everyCapabilityIsChecked()
    {
        constexpr int count = 50'000;
        const QByteArray capabilities = QByteArray("push,").repeated(count);
        const ShootManifest manifest = ShootManifest::read(
            shootText(mirrorLine("docker.io", "{host: \"https://m.io\", capabilities: [" + capabilities + "]}")));
        Validator validator;
        validator.reset(manifest);
        QList<Finding> findings;
        const double seconds = processorTime([&] { findings = validator.findings(); });
        QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
        QCOMPARE(std::ranges::count(findings, "capability-duplicate"_L1, &Finding::rule), count - 1);
        QCOMPARE(std::ranges::count(findings, "capability-unsupported"_L1, &Finding::rule), 1);
    }

    /// What cannot be decoded is half read: warnings about it would be guesses.
    void nothingIsSaidBesideADecodeError()
    {
        const ShootManifest manifest =
            ShootManifest::read(shootText(mirrorLine("docker.io", "{host: \"http://m.io\", overridePath: true}")
                                              + mirrorLine("docker.io", "{host: \"http://m.io\", capabilities: pull}"),
                                          "  provider: {workers: [{cri: {name: docker}}]}\n"));
        for (const ReleaseChoice release : {ReleaseChoice(), ReleaseChoice(Release::V0_6)}) {
            Validator validator(release);
            validator.reset(manifest);
            QVERIFY(validator.decodeError(manifest).has_value());
            QVERIFY(!validator.isValid());
            QVERIFY(validator.findings().isEmpty());
            QCOMPARE(validator.totals(), Validator::Totals());
        }
    }

    /// Processor time, not time: tests run beside others. The limits are far from what is usual.
    void manyMirrorsCostLittle()
    {
        ShootManifest manifest = ShootManifest::read(manyMirrors(10'000));
        Validator validator;
        const double reset = processorTime([&] { validator.reset(manifest); });
        QCOMPARE(validator.totals(), Validator::Totals());
        QVERIFY2(reset < 1, qPrintable(QString::number(reset)));

        manifest.apply(*byplace::plan(manifest, byplace::SetUrl{5000, 1, u"https://other.internal"_s}));
        const double host = processorTime([&] { QVERIFY(validator.update(manifest, {{5000, 1, 1}}).has_value()); });
        manifest.apply(*byplace::plan(manifest, byplace::RenameMirror{5000, u"other.example.com"_s}));
        const double upstream = processorTime([&] { QVERIFY(validator.update(manifest, {{5000, 1, 1}}).has_value()); });
        QVERIFY2(host < 0.005, qPrintable(QString::number(host)));
        QVERIFY2(upstream < 0.05, qPrintable(QString::number(upstream)));
        if (qEnvironmentVariableIsSet("MIRROR_TEST_TIMES"))
            qInfo("reset %.3f ms, host %.3f ms, upstream %.3f ms", reset * 1000, host * 1000, upstream * 1000);
    }

private:
    /// In seconds.
    template<typename Work>
    static double processorTime(Work work)
    {
        const std::clock_t begin = std::clock();
        work();
        return double(std::clock() - begin) / CLOCKS_PER_SEC;
    }

    static QStringList withoutPosition(QStringList lines)
    {
        for (QString &line : lines) {
            QStringList words = line.split(u' ');
            words[2].clear();
            line = words.join(u' ');
        }
        return lines;
    }
};

MIRROR_TEST(ValidatorTest)
#include "tst_validator.moc"
