// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checkedmanifest.h"
#include "checks/rulehelp.h"
#include "rulecases.h"
#include "testmain.h"

#include <algorithm>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// "rule field" or "rule field = value", for each finding of a rule in the order in which findings come.
QStringList linesOf(const QString &rule, const Validator &validator, const ShootManifest &manifest)
{
    QStringList lines;
    const QList<Finding> findings = validator.findings();
    for (const Finding &finding : findings) {
        if (finding.rule != rule)
            continue;
        QString field = manifest.fieldPath(finding.where);
        field.remove(u"spec.extensions[0].providerConfig."_s);
        lines.append(field + (finding.badValue ? " = "_L1 + *finding.badValue : QString()));
    }
    return lines;
}

} // namespace

class RulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data() { addRuleCases(); }
    /// What v0.6 accepts and prints as it is.
    void printedUrls_data()
    {
        QTest::addColumn<QByteArray>("url"); // in double quotes
        QTest::addColumn<QString>("words"); // of the message; empty: no finding
        QTest::newRow("plain") << "https://m.io/a b"_ba << QString();
        QTest::newRow("quote") << "https://m.io/a\\\"b"_ba << u"cannot be read"_s;
        QTest::newRow("line break") << "https://m.io/a\\nb"_ba << u"cannot be read"_s;
        QTest::newRow("unknown escape") << "https://m.io/\\\\q"_ba << u"cannot be read"_s;
        QTest::newRow("escape of a letter") << "https://m.io/\\\\u0041"_ba << u"something else"_s;
        QTest::newRow("escape of a tab") << "https://m.io/\\\\t"_ba << u"cannot be read"_s;
        QTest::newRow("port") << "https://m.io:port"_ba << u"Port is not valid"_s;
        QTest::newRow("blank in the name") << "https://m io"_ba << u"containerd drops the whole hosts.toml"_s;
        QTest::newRow("another table") << "https://m.io\\\"]\\n[host.\\\"https://evil.io"_ba << u"something else"_s;
    }
    void printedUrls()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, words);
        const ShootManifest manifest = ShootManifest::read(shootText(mirrorLine("quay.io", host(url))));
        const auto messages = [&manifest](ReleaseChoice release) {
            Validator validator(release);
            validator.reset(manifest);
            QStringList told;
            const QList<Finding> findings = validator.findings();
            for (const Finding &finding : findings) {
                if (finding.rule == "hosts-toml-unreadable"_L1)
                    told.append(finding.message);
            }
            return told;
        };
        const QStringList told = messages(Release::V0_6);
        QCOMPARE(told.isEmpty(), words.isEmpty());
        QVERIFY2(told.join(u'|').contains(words), qPrintable(told.join(u'|')));
        // Others escape it, or do not accept it.
        for (const Release release : {Release::V0_9, Release::V0_10, Release::V0_23})
            QCOMPARE(messages(release), QStringList());
        QCOMPARE(messages({}), QStringList());
    }

    void rules()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        const ShootManifest manifest = ShootManifest::read(text);
        Validator validator;
        validator.reset(manifest);
        QVERIFY2(!validator.decodeError(manifest), text.constData());
        QCOMPARE(linesOf(rule, validator, manifest), expected);
    }

    /// Each finding has words, and what it counts is what it shows.
    void findingsAreComplete_data() { rules_data(); }
    void findingsAreComplete()
    {
        QFETCH(QByteArray, text);
        const ShootManifest manifest = ShootManifest::read(text);
        Validator validator;
        validator.reset(manifest);
        Validator::Totals totals;
        const QList<Finding> findings = validator.findings();
        for (const Finding &finding : findings) {
            QVERIFY(finding.message.size() > 30);
            QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
            QVERIFY(!finding.releases.isEmpty());
            // What is rejected for another reason than a field's value has no type.
            const bool isUntyped = finding.severity != Severity::Error
                || QStringList{u"registry-cache-invalid"_s, u"workerless-shoot"_s, u"resource-invalid"_s}.contains(
                    finding.rule);
            QCOMPARE(finding.type == ErrorType::None, isUntyped);
            QVERIFY(manifest.place(finding.where).isValid());
            ++(finding.severity == Severity::Error         ? totals.errors
                   : finding.severity == Severity::Warning ? totals.warnings
                                                           : totals.infos);
        }
        QCOMPARE(validator.totals(), totals);
        QCOMPARE(validator.isValid(), totals.errors == 0);
    }

    void lockedValuesHaveNoFix()
    {
        const ShootManifest manifest =
            ShootManifest::read("metadata: {name: &u index.docker.io}\n"
                                + shootText("      - upstream: *u\n        hosts: [{host: \"https://m.io\"}]\n")
                                      .replace("metadata: {name: crazy-botany, namespace: garden-dev}\n", ""));
        Validator validator;
        validator.reset(manifest);
        QCOMPARE(linesOf(u"docker-hub-alias"_s, validator, manifest).size(), 1);
        const QList<Finding> findings = validator.findings();
        for (const Finding &finding : findings)
            QVERIFY(finding.fixes.isEmpty());
    }

    /// What stands where the certificates belong is told as what it is.
    void whyASecretIsNoBundle_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("a placeholder of a how-to") << "<base64-encoded-ca-bundle>"_ba << u"a placeholder"_s;
        QTest::newRow("PEM as it is")
            << "|\n    -----BEGIN CERTIFICATE-----\n    YQ==\n    -----END CERTIFICATE-----"_ba << u"stringData"_s;
        QTest::newRow("anything") << "not base64!"_ba << u"is not base64"_s;
    }
    void whyASecretIsNoBundle()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, words);
        const QByteArray trusting = host("https://m.io", "caBundleSecretReferenceName: ca");
        const ShootManifest manifest = ShootManifest::read(
            shootText(mirrorLine("quay.io", trusting),
                      "  resources:\n  - {name: ca, resourceRef: {apiVersion: v1, kind: Secret, name: ca-v1}}\n---\n"
                      "apiVersion: v1\nkind: Secret\nmetadata: {name: ca-v1, namespace: garden-dev}\nimmutable: true\n"
                      "data:\n  bundle.crt: "
                          + value + '\n'));
        Validator validator;
        validator.reset(manifest);
        const QList<Finding> findings = validator.findings();
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding &each) { return each.rule == "ca-secret-invalid"_L1; });
        QVERIFY(found != findings.end());
        QVERIFY2(found->message.contains(words), qPrintable(found->message));
    }

    /// What containerd cannot take apart has no API root that could be told.
    void noApiRootOfBrokenUrl()
    {
        for (const QByteArray &url : {"https:///x"_ba, "https://m.io/\\x7f"_ba}) {
            const ShootManifest manifest = ShootManifest::read(shootText(mirrorLine("quay.io", host(url))));
            Validator validator;
            validator.reset(manifest);
            QCOMPARE(linesOf(u"host-invalid"_s, validator, manifest).size(), 1);
            QCOMPARE(linesOf(u"path-root"_s, validator, manifest), QStringList());
        }
    }

    void releasesOfErrors()
    {
        const ShootManifest manifest = ShootManifest::read(shootText(mirrorLine("quay.io:1", host("https://m.io/v2"))));
        Validator validator;
        validator.reset(manifest);
        QHash<QString, QStringList> releases;
        const QList<Finding> findings = validator.findings();
        for (const Finding &finding : findings)
            releases.insert(finding.rule, finding.releases.ids());
        QCOMPARE(releases.value(u"upstream-invalid"_s), QStringList{u"v0.6"_s});
        QCOMPARE(releases.value(u"host-invalid"_s), (QStringList{u"v0.9"_s, u"v0.10"_s, u"v0.21"_s}));
        QVERIFY(!releases.contains(u"needs-release"_s)); // the errors tell it

        validator.setRelease(Release::V0_23, manifest);
        QVERIFY(validator.isValid());
        validator.setRelease(Release::V0_9, manifest);
        QCOMPARE(validator.totals().errors, 1);
    }

    void decodeErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("release");
        QTest::addColumn<int>("line"); // 0: decodes

        const QByteArray override =
            shootText("      - upstream: quay.io\n        hosts:\n        - host: https://m.io\n"
                      "          overridePath: null\n");
        QTest::newRow("not YAML") << QByteArray("a: [\n") << u"portable"_s << 2;
        QTest::newRow("new field") << override << u"v0.21"_s << 14;
        QTest::newRow("new field, new release") << override << u"v0.22"_s << 0;
        QTest::newRow("new field, portable") << override << u"portable"_s << 0;
        QTest::newRow("number") << shootText("      - upstream: 1.5\n        hosts: []\n") << u"portable"_s << 11;
        QTest::newRow("first of two") << shootText("      - upstream: 1\n      - upstream: 2\n") << u"v0.6"_s << 11;
    }
    void decodeErrors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, release);
        QFETCH(int, line);
        const ShootManifest manifest = ShootManifest::read(text);
        Validator validator(*ReleaseChoice::fromId(release));
        validator.reset(manifest);
        const std::optional<Error> error = validator.decodeError(manifest);
        QCOMPARE(error.has_value(), line > 0);
        QCOMPARE(error.has_value(), !validator.isValid());
        if (error) {
            QVERIFY(!error->message.isEmpty());
            if (text.startsWith("api"))
                QCOMPARE(error->place.line, line);
            QCOMPARE(validator.totals().errors, 0);
        }
    }

    void everyRuleHasHelp()
    {
        QSet<QString> ids;
        for (const RuleHelp &help : ruleHelp()) {
            QVERIFY2(help.text.endsWith(u'.') && help.text.size() < 400, qPrintable(help.text));
            ids.insert(help.id);
        }
        // Those that are gone told the same value's flaw a second time.
        for (const QLatin1StringView gone :
             {"path-without-override"_L1, "override-without-path"_L1, "override-double-v2"_L1})
            QVERIFY(!ids.contains(gone));
        for (const QLatin1StringView rule : {"path-root"_L1, "upstream-never-matches"_L1, "upstream-port-differs"_L1,
                                             "retired-registry"_L1, "dead-mirror"_L1, "private-mirror"_L1,
                                             "no-extension"_L1, "config-elsewhere"_L1, "encrypted"_L1, "template"_L1})
            QVERIFY2(ids.contains(rule), rule.data());
    }
};

MIRROR_TEST(RulesTest)
#include "tst_rules.moc"
