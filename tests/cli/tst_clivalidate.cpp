// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sme::test;

/// The command `validate`.
class CliValidateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesAValidManifest();
    void reportsErrorsAsJson();
    void leavesBadValueOutOfRequired();
    void reportsDecodeErrors();
    void decodesForTheAskedRelease();
    void checksAllShootsOfAllFiles();
    void goesOnAfterAFileThatCannotBeRead();
    void printsTextLikeACompiler();
    void makesControlCharactersVisible();
    void keepsAnObjectInOneLine();
    void checksManyFiles();
    void tellsWhatWasNotChecked();
    void requiresThatAllIsChecked();
    void findingsComeInTheOrderOfTheText();
    void leavesOutWhatNobodyReads();

private:
    Files m_files;
};

void CliValidateTest::passesAValidManifest()
{
    const QString file = m_files.write(u"valid.yaml"_s, validShoot());
    const Run run = runCli({u"validate"_s, u"--format"_s, u"json"_s, file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    const QJsonObject object = run.object();
    QCOMPARE(object.keys(),
             QStringList({u"decodeError"_s, u"document"_s, u"extension"_s, u"file"_s, u"findings"_s, u"release"_s,
                          u"shoot"_s, u"valid"_s}));
    QCOMPARE(object.value(u"extension"_s), u"present"_s);
    QCOMPARE(object.value(u"file"_s), file);
    QCOMPARE(object.value(u"document"_s), 0);
    QCOMPARE(object.value(u"shoot"_s), u"garden-dev/crazy-botany"_s);
    QCOMPARE(object.value(u"release"_s), u"portable"_s);
    QCOMPARE(object.value(u"valid"_s), true);
    QVERIFY(object.value(u"decodeError"_s).isNull());
    for (const QJsonValue &finding : object.value(u"findings"_s).toArray())
        QVERIFY(finding[u"type"_s].isNull());
}

void CliValidateTest::reportsErrorsAsJson()
{
    const Run run = runCli({u"validate"_s, u"--format=json"_s, u"-"_s}, shootWith("a", "Docker.io"));
    QCOMPARE(run.exitCode, 1);
    const QJsonObject object = run.object();
    QCOMPARE(object.value(u"file"_s), u"-"_s);
    QCOMPARE(object.value(u"valid"_s), false);
    QJsonObject error;
    for (const QJsonValue &finding : object.value(u"findings"_s).toArray()) {
        if (finding[u"severity"_s] == u"error"_s)
            error = finding.toObject();
    }
    QCOMPARE(error.value(u"rule"_s), u"upstream-invalid"_s);
    QCOMPARE(error.value(u"type"_s), u"FieldValueInvalid"_s);
    QCOMPARE(error.value(u"field"_s), u"spec.extensions[0].providerConfig.mirrors[0].upstream"_s);
    QCOMPARE(error.value(u"badValue"_s), u"Docker.io"_s);
    QCOMPARE(error.value(u"line"_s), 13);
    QCOMPARE(error.value(u"column"_s), 19);
    QVERIFY(!error.value(u"message"_s).toString().isEmpty());
    QCOMPARE(error.value(u"releases"_s).toArray().size(), 6);
    QVERIFY(error.value(u"fixes"_s).isArray());
}

void CliValidateTest::leavesBadValueOutOfRequired()
{
    QByteArray text = validShoot();
    text.truncate(text.indexOf("mirrors:\n"));
    text += "mirrors: []\n";
    const Run run = runCli({u"validate"_s, u"--format=json"_s, u"-"_s}, text);
    QCOMPARE(run.exitCode, 1);
    const QJsonArray findings = run.object().value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.at(0)[u"type"_s], u"FieldValueRequired"_s);
    QVERIFY(!findings.at(0).toObject().contains(u"badValue"_s));
}

void CliValidateTest::reportsDecodeErrors()
{
    QByteArray text = validShoot();
    text.replace("- upstream: quay.io", "- upstrem: quay.io");
    const Run run = runCli({u"validate"_s, u"--format=json"_s, u"-"_s}, text);
    QCOMPARE(run.exitCode, 1);
    const QJsonObject error = run.object().value(u"decodeError"_s).toObject();
    QCOMPARE(error.keys(), QStringList({u"column"_s, u"line"_s, u"message"_s}));
    QCOMPARE(error.value(u"line"_s), 16);
    QCOMPARE(run.object().value(u"decodeFixes"_s).toArray(), QJsonArray{u"Write upstream"_s});
    QCOMPARE(run.object().value(u"valid"_s), false);
}

void CliValidateTest::decodesForTheAskedRelease()
{
    QByteArray text = validShoot();
    text.replace("capabilities: [\"pull\"]", "overridePath: true");
    QCOMPARE(runCli({u"validate"_s, u"-"_s}, text).exitCode, 0);
    QCOMPARE(runCli({u"validate"_s, u"--release"_s, u"v0.22"_s, u"-"_s}, text).exitCode, 0);
    QCOMPARE(runCli({u"validate"_s, u"--release"_s, u"v0.21"_s, u"-"_s}, text).exitCode, 1);
}

void CliValidateTest::checksAllShootsOfAllFiles()
{
    const QString one = m_files.write(u"one.yaml"_s, shootWith("a", "docker.io"));
    const QString two =
        m_files.write(u"two.yaml"_s, shootWith("b", "docker.io") + "---\n" + shootWith("c", "-broken-"));
    const Run run = runCli({u"validate"_s, u"--format=json"_s, one, two});
    QCOMPARE(run.exitCode, 1);
    QStringList seen;
    for (const QJsonObject &object : run.json())
        seen += u"%1 %2 %3"_s.arg(object.value(u"shoot"_s).toString())
                    .arg(object.value(u"document"_s).toInt())
                    .arg(object.value(u"valid"_s).toBool() ? u"valid"_s : u"invalid"_s);
    QCOMPARE(seen, QStringList({u"garden-dev/a 0 valid"_s, u"garden-dev/b 0 valid"_s, u"garden-dev/c 1 invalid"_s}));
}

void CliValidateTest::goesOnAfterAFileThatCannotBeRead()
{
    const QString file = m_files.write(u"after.yaml"_s, shootWith("a", "-broken-"));
    const Run run = runCli({u"validate"_s, u"--format=json"_s, m_files.path(u"missing.yaml"_s), file});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.json().size(), 1);
    QVERIFY(run.errors.contains("missing.yaml"));
}

void CliValidateTest::printsTextLikeACompiler()
{
    const QString file = m_files.write(u"text.yaml"_s, shootWith("a", "Docker.io"));
    const Run run = runCli({u"validate"_s, file});
    QCOMPARE(run.exitCode, 1);
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    const QByteArray begin = file.toUtf8() + ":13:19: error: ";
    const auto isError = [&](const QByteArray &line) {
        return line.startsWith(begin) && line.endsWith("[upstream-invalid]");
    };
    QVERIFY2(std::any_of(lines.begin(), lines.end(), isError), run.output.constData());
    QVERIFY(lines.constLast() == "1 checked, 0 valid");
}

void CliValidateTest::makesControlCharactersVisible()
{
    const Run run = runCli({u"validate"_s, u"-"_s}, shootWith("a", R"("\e[31mred\u202e")"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.output.contains('\033'));
    QVERIFY(!run.output.contains("\xe2\x80\xae"));
    QVERIFY2(run.output.contains("\\u001b[31mred\\u202e"), run.output.constData());
}

/// Also for readers to which all line ends of Unicode are some.
void CliValidateTest::keepsAnObjectInOneLine()
{
    const Run run = runCli({u"validate"_s, u"--format=json"_s, u"-"_s}, shootWith("a", R"("a\u0085b\u2028c\u2029d")"));
    QCOMPARE(run.exitCode, 1);
    for (const char *end : {"\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"})
        QVERIFY2(!run.output.contains(end), run.output.constData());
    const QJsonArray findings = run.object().value(u"findings"_s).toArray();
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const QJsonValue &finding) {
        return finding[u"badValue"].toString() == QStringLiteral("a\u0085b\u2028c\u2029d");
    }));
}

void CliValidateTest::checksManyFiles()
{
    const QString file = m_files.write(u"many.yaml"_s, validShoot());
    const Run run = runCli(QStringList{u"validate"_s, u"--format=json"_s} + QStringList(500, file));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output.count('\n'), 500);
}

/// One of each kind.
void CliValidateTest::tellsWhatWasNotChecked()
{
    QByteArray withoutExtension = validShoot();
    withoutExtension.truncate(withoutExtension.indexOf("  extensions:"));
    const QByteArray template_ = shootWith("t", "\"{{ .Values.upstream }}\"");
    const QByteArray wrapped =
        QByteArray(shootWith("w", "docker.io")).replace("kind: Shoot", "kind: GardenerShootControlPlane");
    const QStringList files{m_files.write(u"good.yaml"_s, validShoot()),
                            m_files.write(u"bad.yaml"_s, shootWith("b", "-")),
                            m_files.write(u"absent.yaml"_s, withoutExtension),
                            m_files.write(u"template.yaml"_s, template_),
                            m_files.write(u"sops.yaml"_s, validShoot() + "sops: {mac: 'ENC[AES256_GCM,data:x]'}\n"),
                            m_files.write(u"wrapped.yaml"_s, wrapped),
                            m_files.write(u"empty.yaml"_s, "# nothing\n")};
    const Run text = runCli(QStringList{u"validate"_s} + files);
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.output.trimmed().endsWith(
                 "2 checked, 1 valid; not checked: 1 without the extension, 1 where the cluster does not look, "
                 "1 encrypted, 1 with templates, 1 without a Shoot"),
             text.output.constData());

    QStringList seen;
    const Run json = runCli(QStringList{u"validate"_s, u"--format=json"_s} + files);
    for (const QJsonObject &object : json.json()) {
        const QJsonValue valid = object.value(u"valid"_s);
        seen += object.value(u"extension"_s).toString()
            + (valid.isNull()       ? u" null"_s
                   : valid.toBool() ? u" true"_s
                                    : u" false"_s);
    }
    QCOMPARE(seen,
             QStringList({u"present true"_s, u"present false"_s, u"absent true"_s, u"template null"_s,
                          u"encrypted null"_s, u"elsewhere null"_s, u"none null"_s}));
}

void CliValidateTest::requiresThatAllIsChecked()
{
    const QByteArray nothing = "kind: ConfigMap\napiVersion: v1\n";
    QCOMPARE(runCli({u"validate"_s, u"-"_s}, nothing).exitCode, 0);
    QCOMPARE(runCli({u"validate"_s, u"--require"_s, u"-"_s}, nothing).exitCode, 1);
    QCOMPARE(runCli({u"validate"_s, u"--require"_s, u"-"_s}, validShoot()).exitCode, 0);
}

void CliValidateTest::findingsComeInTheOrderOfTheText()
{
    QByteArray text = shootWith("a", "index.docker.io");
    text.replace("metadata:", "metadata: # the disabled entry comes last\n");
    text.replace("  - type: registry-mirror", "  - type: registry-mirror\n    disabled: true");
    const Run run = runCli({u"validate"_s, u"--format=json"_s, u"-"_s}, text);
    QList<std::pair<int, int>> places;
    for (const QJsonValue &finding : run.object().value(u"findings"_s).toArray())
        places.append({finding[u"line"_s].toInt(), finding[u"column"_s].toInt()});
    QVERIFY(places.size() > 1);
    QVERIFY(std::is_sorted(places.begin(), places.end()));
}

/// A file made to cost memory: what is left out is counted.
void CliValidateTest::leavesOutWhatNobodyReads()
{
    QByteArray hosts;
    for (int i = 0; i < 20'000; ++i)
        hosts += (i == 0 ? "{host: https://m.io}" : ", {host: https://m.io}");
    QByteArray text = shootWith("a", "quay.io");
    const qsizetype begin = text.indexOf("hosts:");
    text.truncate(begin);
    text += "hosts: [" + hosts + "]\n";
    const Run run = runCli({u"validate"_s, u"--format=json"_s, u"-"_s}, text);
    QCOMPARE(run.exitCode, 1);
    const QJsonObject object = run.object();
    const auto shown = object.value(u"findings"_s).toArray().size();
    QCOMPARE(shown, 2000);
    QVERIFY(object.value(u"more"_s)[u"errors"_s].toInt() > 17'000);
    QVERIFY(run.output.size() < 2'000'000);
    const Run plain = runCli({u"validate"_s, u"-"_s}, text);
    QVERIFY2(plain.output.contains("more; errors:"), plain.output.last(300).constData());
}

MIRROR_TEST(CliValidateTest)
#include "tst_clivalidate.moc"
