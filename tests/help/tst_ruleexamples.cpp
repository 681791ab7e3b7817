// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rulehelp.h"
#include "checks/validator.h"
#include "help/helptopic.h"
#include "help/ruleexample.h"
#include "testmain.h"

#include <QDir>

using namespace sme;
using namespace Qt::StringLiterals;

/// The examples of the manual: each rule has one, in which it finds what it says, and no other rule does.
class RuleExamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleHasOne_data();
    void eachRuleHasOne();
    void thereAreNoOthers();

private:
    /// The rules that find something, each once, in the order of the text.
    static QStringList found(const RuleExample &example)
    {
        const ShootManifest manifest = ShootManifest::read(example.document);
        Validator validator(example.release);
        validator.reset(manifest);
        if (const auto error = validator.decodeError(manifest))
            return {u"decode-error"_s, error->message};
        QStringList rules;
        for (const Finding &finding : validator.findings())
            rules += finding.rule;
        rules.removeDuplicates();
        return rules;
    }
};

void RuleExamplesTest::eachRuleHasOne_data()
{
    QTest::addColumn<QString>("rule");
    for (const HelpTopic &topic : helpTopics(HelpKind::Rule))
        QTest::newRow(qPrintable(topic.id)) << topic.id;
}

void RuleExamplesTest::eachRuleHasOne()
{
    QFETCH(const QString, rule);
    const auto example = ruleExample(rule);
    QVERIFY(example);
    QVERIFY(!example->text.isEmpty() && example->text.endsWith(u'\n'));
    QCOMPARE(helpTopic(HelpKind::Rule, rule)->example, example->text);
    QStringList rules = found(*example);
    if (rule == "decode-error"_L1) {
        QVERIFY2(rules.size() == 2 && rules.constLast().contains("capability"_L1), qPrintable(rules.join(u' ')));
        return;
    }
    // What a field needs is said wherever it stands, and a key is no certificate.
    if (rule != "needs-release"_L1)
        rules.removeAll(u"needs-release"_s);
    if (rule == "ca-bundle-key"_L1)
        rules.removeAll(u"ca-bundle-part"_s);
    QCOMPARE(rules, QStringList{rule});
}

void RuleExamplesTest::thereAreNoOthers()
{
    const QStringList files = QDir(u":/data/rules"_s).entryList({u"*.yaml"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QVERIFY2(helpTopic(HelpKind::Rule, file.chopped(5)), qPrintable(file));
}

MIRROR_TEST(RuleExamplesTest)
#include "tst_ruleexamples.moc"
