// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rulehelp.h"
#include "help/helptables.h"
#include "help/helptopic.h"
#include "probe/verdict.h"
#include "testmain.h"

#include <QSet>

using namespace sme;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sme::HelpKind)

/// Everything that can be pointed at has a text that explains it.
class HelpTopicsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topicsAreWhole_data()
    {
        QTest::addColumn<HelpKind>("kind");
        QTest::newRow("rules") << HelpKind::Rule;
        QTest::newRow("verdicts") << HelpKind::Verdict;
        QTest::newRow("outcomes") << HelpKind::Outcome;
        QTest::newRow("fields") << HelpKind::Field;
        QTest::newRow("releases") << HelpKind::Release;
        QTest::newRow("versions of containerd") << HelpKind::Containerd;
        QTest::newRow("views") << HelpKind::View;
    }

    void topicsAreWhole()
    {
        QFETCH(HelpKind, kind);
        const QList<HelpTopic> topics = helpTopics(kind);
        QVERIFY(!topics.isEmpty());
        QSet<QString> ids;
        for (const HelpTopic &topic : topics) {
            QCOMPARE(topic.kind, kind);
            QVERIFY2(!ids.contains(topic.id), qPrintable(topic.id));
            ids.insert(topic.id);
            QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.id));
            QVERIFY2(topic.text.endsWith(u'.') && topic.text.size() < 600, qPrintable(topic.text));
            QVERIFY2(!topic.text.contains("  "_L1), qPrintable(topic.text));
            QCOMPARE(helpTopic(kind, topic.id)->text, topic.text);
        }
        QVERIFY(!helpTopic(kind, u"no such topic"_s));
    }

    void eachReleaseHasAPage()
    {
        const QList<ReleaseChoice> choices = ReleaseChoice::all();
        for (const ReleaseChoice &choice : choices) {
            const HelpTopic page = releasePage(choice);
            QVERIFY(choice.isPortable() || page.id == choice.id());
            QVERIFY2(page.text.contains("caBundleSecretReferenceName"_L1)
                         == (!choice.isPortable() && choice.release() >= Release::V0_21),
                     qPrintable(page.text));
        }
        QVERIFY(releasePage(*ReleaseChoice::fromId(u"v0.6"_s)).text.contains("without a port"_L1));
    }

    void eachContainerdHasAPage()
    {
        QSet<QString> texts;
        const QStringList ids = ContainerdChoice::ids();
        for (const QString &id : ids) {
            const ContainerdChoice choice = *ContainerdChoice::fromId(id);
            const HelpTopic page = containerdPage(choice);
            QVERIFY2(choice.isAny() || page.title.endsWith(choice.id()), qPrintable(page.title));
            texts.insert(page.text);
        }
        QVERIFY2(texts.size() >= ids.size() - 1, "versions that differ have different pages"); // 2.3 and 2.4 are alike
        const HelpTopic old = containerdPage(*ContainerdChoice::fromId(u"1.7"_s));
        QVERIFY(old.text.contains("schema 1"_L1) && !old.text.contains("given up for the next one"_L1));
    }

    void everyVerdictIsExplained()
    {
        for (int number = 0; number < verdictCount; ++number) {
            const QString id = verdictId(Verdict(number));
            const auto rows = verdictHelpRows();
            QVERIFY2(std::any_of(rows.begin(), rows.end(), [&id](const HelpRow &row) { return id == row.id; }),
                     qPrintable(id));
            const HelpTopic topic = *helpTopic(HelpKind::Verdict, id);
            QCOMPARE(topic.title, verdictText(Verdict(number)));
            QVERIFY2(topic.text.contains(verdictAdvice(Verdict(number))), qPrintable(topic.text));
        }
        QCOMPARE(verdictHelpRows().size(), std::size_t(verdictCount));
    }

    void everyRuleIsExplained()
    {
        const QList<RuleHelp> rules = ruleHelp();
        for (const RuleHelp &rule : rules)
            QVERIFY2(helpTopic(HelpKind::Rule, rule.id).has_value(), rule.id.data());
        QVERIFY(helpTopic(HelpKind::Rule, u"decode-error"_s)->text.contains("rejects it"_L1));
    }

    void everyReleaseIsExplained_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("part");
        QTest::newRow("portable") << u"every release"_s << u"default"_s;
        QTest::newRow("v0.6") << u"v0.6 to v0.8"_s << u"without a port"_s;
        QTest::newRow("v0.9") << u"v0.9"_s << u"no path"_s;
        QTest::newRow("v0.10") << u"v0.10 to v0.20"_s << u"second format"_s;
        QTest::newRow("v0.21") << u"v0.21"_s << u"New: caBundleSecretReferenceName."_s;
        QTest::newRow("v0.22") << u"v0.22"_s << u"New: overridePath."_s;
        QTest::newRow("v0.23") << u"v0.23 and newer"_s << u"without . and .."_s;
    }

    void everyReleaseIsExplained()
    {
        QFETCH(QString, title);
        QFETCH(QString, part);
        const auto topic = helpTopic(HelpKind::Release, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(topic.has_value());
        QCOMPARE(topic->title, title);
        QVERIFY2(topic->text.contains(part), qPrintable(topic->text));
    }

    void everyFieldIsExplained_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("upstream") << u"docker.io"_s;
        QTest::newRow("host") << u"https://"_s;
        QTest::newRow("capabilities") << u"resolve"_s;
        QTest::newRow("caBundleSecretReferenceName") << u"bundle.crt"_s;
        QTest::newRow("overridePath") << u"/v2"_s;
        QTest::newRow("apiVersion") << u"v1alpha1"_s;
        QTest::newRow("kind") << u"MirrorConfig"_s;
        QTest::newRow("mirrors") << u"upstream"_s;
        QTest::newRow("hosts") << u"order"_s;
    }

    void everyFieldIsExplained()
    {
        QFETCH(QString, part);
        const auto topic = helpTopic(HelpKind::Field, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(topic.has_value());
        QVERIFY2(topic->text.contains(part), qPrintable(topic->text));
    }
};

MIRROR_TEST(HelpTopicsTest)
#include "tst_helptopics.moc"
