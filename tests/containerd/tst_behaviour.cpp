// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/behaviour.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

/// The versions of containerd and the table of what each does.
class BehaviourTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsVersions_data();
    void findsVersions();
    void readsChoices_data();
    void readsChoices();
    void offersEveryMinorVersion();
    void behavesByVersion_data();
    void behavesByVersion();
    void tellsVersions_data();
    void tellsVersions();
    void groupsVersions();
    void anExampleIsInItsSet();
};

void BehaviourTest::findsVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("version"); // empty: none

    const auto row = [](const char *text, const char *version) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(version);
    };
    row("1.7.24", "1.7.24");
    row("containerd://1.6.20~ds1", "1.6.20");
    row("containerd containerd.io v2.1.9 0123abc", "2.1.9");
    row("2.4.0-beta.0", "2.4.0");
    row("It is 2.3.4.", "2.3.4");
    row("10.0.0.1", "");
    row("2.3", "");
    row("", "");
}

void BehaviourTest::findsVersions()
{
    QFETCH(QString, text);
    QFETCH(QString, version);
    const auto found = ContainerdVersion::find(text);
    QCOMPARE(found ? found->toString() : QString(), version);
}

void BehaviourTest::readsChoices_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("choice"); // empty: refused

    const auto row = [](const char *id, const char *choice) {
        QTest::newRow(id) << QString::fromUtf8(id) << QString::fromUtf8(choice);
    };
    row("any", "any");
    row("1.6", "1.6.32");
    row("1.7", "1.7.34");
    row("2.3", "2.3.4");
    row("2.4", "2.4.0");
    row("2.3.1", "2.3.1");
    row("v2.3.1", "2.3.1");
    row("1.7.24~ds1-6", "1.7.24");
    row("2.4.0-beta.0", "2.4.0");
    row("3.0.1", "3.0.1");
    row("containerd://1.7.27", "1.7.27");
    row("containerd://2.1", "");
    row("docker://1.7.27", "");
    row("1.5", "");
    row("1.5.18", "");
    row("2", "");
    row("2.9", "");
    row("2.3.x", "");
    row("2.3.1.4", "");
    row("", "");
    row("Any", "");
}

void BehaviourTest::readsChoices()
{
    QFETCH(QString, id);
    QFETCH(QString, choice);
    const auto read = ContainerdChoice::fromId(id);
    QCOMPARE(read ? read->id() : QString(), choice);
}

void BehaviourTest::offersEveryMinorVersion()
{
    const QStringList ids = ContainerdChoice::ids();
    QCOMPARE(ids, (QStringList{u"any"_s, u"1.6"_s, u"1.7"_s, u"2.0"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s, u"2.4"_s}));
    for (const QString &id : ids)
        QVERIFY(ContainerdChoice::fromId(id));
    QCOMPARE(ContainerdChoice().effective(), (ContainerdVersion{2, 3, 4}));
}

void BehaviourTest::behavesByVersion_data()
{
    QTest::addColumn<Behaviours>("behaviour");
    QTest::addColumn<QStringList>("with");
    QTest::addColumn<QStringList>("without");

    using enum Behaviour;
    const auto row = [](const char *name, Behaviour behaviour, const QString &with, const QString &without) {
        QTest::newRow(name) << Behaviours(behaviour) << with.split(u' ') << without.split(u' ');
    };
    row("blobs", BlobsOnlyAfterNotFound, u"2.0.11 2.0.12 2.2.6 2.2.7 2.3.0 2.3.4 2.4.0 3.0.0"_s,
        u"1.6.20 1.7.34 2.0.10 2.1.0 2.1.9 2.1.99 2.2.0 2.2.5"_s);
    row("budget", FiveRequests, u"2.3.2 2.3.4 2.4.0"_s, u"1.6.20 2.2.7 2.2.99 2.3.1"_s);
    row("forbidden", GetAfterForbidden, u"2.3.3 2.4.0"_s, u"2.3.2 2.2.7 1.7.34"_s);
    row("https at a port", HttpsFirstAtPort, u"1.6.25 1.6.32 1.7.7 1.7.23 1.7.34 2.0.0 2.4.0"_s,
        u"1.6.20 1.6.24 1.7.0 1.7.6"_s);
    row("https without a port", HttpsFirstWithoutPort, u"1.7.7 1.7.24 2.0.0 2.4.0"_s,
        u"1.6.20 1.6.32 1.7.0 1.7.8 1.7.23"_s);
    row("https everywhere", HttpsFirstEverywhere, u"1.7.7"_s, u"1.6.32 1.7.6 1.7.8 2.0.0"_s);
    row("remembers", RemembersPlainHttp, u"1.6.32 1.7.16 2.0.0"_s, u"1.6.31 1.7.15 1.7.0"_s);
    row("range", RangeOnEveryGet, u"2.1.0 2.1.2"_s, u"2.0.11 2.1.3 2.2.0"_s);
    row("dial timeout", KnowsDialTimeout, u"2.0.7 2.0.11 2.1.0 2.4.0"_s, u"1.7.34 2.0.6"_s);
    row("dial timeout as tls", DialTimeoutMeansTls, u"2.0.7 2.0.11"_s, u"2.0.6 2.1.0 2.4.0"_s);
    row("lone server", HonoursLoneServer, u"1.7.34 2.0.0"_s, u"1.6.32 1.7.24"_s);
    row("old manifests", ConvertsOldManifests, u"1.6.20 1.7.34"_s, u"2.0.0"_s);
}

void BehaviourTest::behavesByVersion()
{
    QFETCH(Behaviours, behaviour);
    QFETCH(QStringList, with);
    QFETCH(QStringList, without);
    for (const QString &text : with) {
        const ContainerdVersion version = *ContainerdVersion::find(text);
        QVERIFY2((behavioursOf(version) & behaviour) == behaviour, qPrintable(text));
        QVERIFY2(ContainerdVersions::with(behaviour).contains(version), qPrintable(text));
    }
    for (const QString &text : without) {
        const ContainerdVersion version = *ContainerdVersion::find(text);
        QVERIFY2(!(behavioursOf(version) & behaviour), qPrintable(text));
        QVERIFY2(!ContainerdVersions::with(behaviour).contains(version), qPrintable(text));
    }
}

void BehaviourTest::tellsVersions_data()
{
    QTest::addColumn<ContainerdVersions>("versions");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");

    using enum Behaviour;
    const auto with = [](Behaviours behaviours) { return ContainerdVersions::with(behaviours); };
    const ContainerdVersions all = ContainerdVersions::all();
    QTest::newRow("all") << all << u"every version"_s << u"any"_s;
    QTest::newRow("newer") << with(GetAfterForbidden) << u"2.3.3 and newer"_s << u"2.3.3-"_s;
    QTest::newRow("older") << all - with(RepeatsLastHost) << u"to 2.0.x"_s << u"1.6.0-2.0.x"_s;
    QTest::newRow("several") << with(BlobsOnlyAfterNotFound) << u"2.0.11 to 2.0.x, 2.2.6 and newer"_s
                             << u"2.0.11-2.0.x,2.2.6-"_s;
    QTest::newRow("single") << with(HttpsFirstEverywhere) << u"1.7.7"_s << u"1.7.7-1.7.7"_s;
    QTest::newRow("branch") << with(ProgressTimeoutEndsPull) << u"1.7.x"_s << u"1.7.0-1.7.x"_s;
    QTest::newRow("patches") << with(RangeOnEveryGet) << u"2.1.0 to 2.1.2"_s << u"2.1.0-2.1.2"_s;
    QTest::newRow("none") << ContainerdVersions() << QString() << QString();
}

void BehaviourTest::tellsVersions()
{
    QFETCH(ContainerdVersions, versions);
    QFETCH(QString, text);
    QFETCH(QString, id);
    QCOMPARE(versions.text(), text);
    QCOMPARE(versions.id(), id);
}

void BehaviourTest::groupsVersions()
{
    using enum Behaviour;
    const QList<BehaviourGroup> one = behaviourGroups(ContainerdVersion{2, 3, 4}, GetAfterForbidden | FiveRequests);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().behaviours, GetAfterForbidden | FiveRequests);

    const QList<BehaviourGroup> any = behaviourGroups({}, GetAfterForbidden | FiveRequests);
    QStringList texts;
    ContainerdVersions together;
    for (const BehaviourGroup &group : any) {
        texts += group.versions.text();
        QVERIFY((together & group.versions).isEmpty());
        together |= group.versions;
    }
    QCOMPARE(texts, (QStringList{u"2.3.3 and newer"_s, u"2.3.2"_s, u"to 2.3.1"_s}));
    QVERIFY(together.isAll());
}

void BehaviourTest::anExampleIsInItsSet()
{
    for (const BehaviourGroup &group : behaviourGroups({}, Behaviours::fromInt(0xffffffffU))) {
        QVERIFY(group.versions.contains(group.versions.example()));
        QCOMPARE(behavioursOf(group.versions.example()), group.behaviours);
    }
}

MIRROR_TEST(BehaviourTest)
#include "tst_behaviour.moc"
