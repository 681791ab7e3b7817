// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace sme::test;

namespace {

QJsonObject sarifRun(const Run &run)
{
    return QJsonDocument::fromJson(run.output)[u"runs"].toArray().at(0).toObject();
}

QJsonObject firstResult(const Run &run, const QString &rule)
{
    for (const QJsonValue &result : sarifRun(run).value(u"results"_s).toArray()) {
        if (result[u"ruleId"] == rule)
            return result.toObject();
    }
    return {};
}

QJsonValue regionOf(const QJsonObject &result)
{
    return result.value(u"locations"_s)[0][u"physicalLocation"][u"region"];
}

/// What a reader of SARIF does with a replacement.
QByteArray replaced(const QByteArray &text, const QJsonValue &replacement)
{
    const QJsonValue region = replacement[u"deletedRegion"];
    const QString whole = QString::fromUtf8(text);
    const auto offset = [&](QStringView line, QStringView column) {
        qsizetype at = 0;
        for (int i = 1; i < region[line].toInt(); ++i)
            at = whole.indexOf(u'\n', at) + 1;
        return at + region[column].toInt() - 1;
    };
    const qsizetype begin = offset(u"startLine", u"startColumn");
    const qsizetype end = offset(u"endLine", u"endColumn");
    return (whole.first(begin) + replacement[u"insertedContent"][u"text"].toString() + whole.sliced(end)).toUtf8();
}

} // namespace

/// What `validate` writes for other programs: SARIF, workflow commands, JUnit.
class CliFormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sarifHasWhatItsReadersNeed();
    void sarifOfAGoodFile();
    void sarifRegionsCountUtf16();
    void sarifFixesAreReplacements();
    void sarifFingerprintsStay();
    void sarifOfADecodeError();
    void githubCommandsAreEscaped();
    void junitCountsShoots();
    void unknownFormat();

private:
    Files m_files;
};

/// The properties that the schema of SARIF 2.1.0 requires, and those that code scanning services ask for.
void CliFormatsTest::sarifHasWhatItsReadersNeed()
{
    const Run run = runCli({u"validate"_s, u"--format=sarif"_s, u"-"_s}, shootWith("a", "index.docker.io"));
    QCOMPARE(run.exitCode, 0);
    const QJsonObject log = run.object();
    QCOMPARE(log.value(u"version"_s), u"2.1.0"_s);
    QVERIFY(log.value(u"$schema"_s).toString().contains(u"sarif-2.1.0"_s));
    const QJsonObject only = sarifRun(run);
    QCOMPARE(only.value(u"columnKind"_s), u"utf16CodeUnits"_s);
    const QJsonValue driver = only.value(u"tool"_s)[u"driver"];
    QCOMPARE(driver[u"name"], u"shoot-mirror"_s);

    const QJsonArray rules = driver[u"rules"].toArray();
    const QSet<QString> levels{u"error"_s, u"warning"_s, u"note"_s};
    QSet<QString> ids;
    for (const QJsonValue &rule : rules) {
        QVERIFY(!ids.contains(rule[u"id"].toString()));
        ids.insert(rule[u"id"].toString());
        QVERIFY(!rule[u"shortDescription"][u"text"].toString().isEmpty());
        QVERIFY(!rule[u"help"][u"text"].toString().isEmpty());
        QVERIFY(levels.contains(rule[u"defaultConfiguration"][u"level"].toString()));
    }
    QVERIFY(rules.size() > 30);
    const QJsonArray results = only.value(u"results"_s).toArray();
    QVERIFY(!results.isEmpty());
    for (const QJsonValue &result : results) {
        QCOMPARE(rules.at(result[u"ruleIndex"].toInt())[u"id"], result[u"ruleId"]);
        QVERIFY(levels.contains(result[u"level"].toString()));
        QVERIFY(!result[u"message"][u"text"].toString().isEmpty());
        QVERIFY(!result[u"partialFingerprints"].toObject().isEmpty());
        const QJsonValue place = result[u"locations"][0][u"physicalLocation"];
        QCOMPARE(place[u"artifactLocation"][u"uri"], u"stdin"_s);
        QVERIFY(place[u"region"][u"startLine"].toInt() > 0);
    }
}

void CliFormatsTest::sarifOfAGoodFile()
{
    QByteArray text = validShoot();
    text.replace("https://mirror.gcr.io", "https://hub.example.com").replace("[\"pull\"]", "[\"pull\", \"resolve\"]");
    const Run run = runCli({u"validate"_s, u"--format=sarif"_s, u"-"_s}, text);
    QVERIFY(sarifRun(run).value(u"results"_s).isArray());
    QCOMPARE(sarifRun(run).value(u"results"_s).toArray().size(), 0);
}

/// A character beyond the basic plane is two units.
void CliFormatsTest::sarifRegionsCountUtf16()
{
    QByteArray text = shootWith("a", "docker.io");
    text.truncate(text.indexOf("      - upstream"));
    text +=
        "      - {hosts: [{host: \"https://m.io\"}], upstream: /*\xf0\x9f\x90\xb3\xc3\xa4*/ }\n"; // not YAML's comment
    text.replace("/*\xf0\x9f\x90\xb3\xc3\xa4*/", "\"\xf0\x9f\x90\xb3\xc3\xa4\"");
    const Run run = runCli({u"validate"_s, u"--format=sarif"_s, u"-"_s}, text);
    const QJsonValue region = regionOf(firstResult(run, u"upstream-invalid"_s));
    const int begin = int(QByteArray("      - {hosts: [{host: \"https://m.io\"}], upstream: ").size()) + 1;
    QCOMPARE(region[u"startColumn"].toInt(), begin);
    QCOMPARE(region[u"endColumn"].toInt(), begin + 5); // two quotes, two units, one
    QCOMPARE(region[u"startLine"].toInt(), region[u"endLine"].toInt());
}

void CliFormatsTest::sarifFixesAreReplacements()
{
    QByteArray text = shootWith("a", "docker.io");
    text.replace("name: a", "name: \"\xf0\x9f\x90\xb3\"")
        .replace("https://mirror.example.com", "https://harbor.io/hub # \xc3\xa4");
    const QString file = m_files.write(u"fix me.yaml"_s, text);
    const Run run = runCli({u"validate"_s, u"--format=sarif"_s, file});
    const QJsonObject result = firstResult(run, u"path-root"_s);
    const QJsonValue change = result.value(u"fixes"_s)[0][u"artifactChanges"][0];
    QVERIFY(change[u"artifactLocation"][u"uri"].toString().endsWith(u"fix%20me.yaml"_s));
    const QByteArray fixed = replaced(text, change[u"replacements"][0]);
    QVERIFY2(fixed.contains("host: https://harbor.io/v2/hub # \xc3\xa4"), fixed.constData());
    QVERIFY2(fixed.contains("overridePath: true"), fixed.constData());
    QCOMPARE(runCli({u"validate"_s, u"-"_s}, fixed).exitCode, 0);
}

/// Lines and mirrors before it do not change what a finding is; another value does.
void CliFormatsTest::sarifFingerprintsStay()
{
    const auto print = [](const QByteArray &text) {
        const Run run = runCli({u"validate"_s, u"--format=sarif"_s, u"-"_s}, text);
        return firstResult(run, u"docker-hub-alias"_s).value(u"partialFingerprints"_s).toObject();
    };
    const QByteArray text = shootWith("a", "index.docker.io");
    QByteArray moved = "# a comment\n" + text;
    moved.replace("      - upstream",
                  "      - {upstream: quay.io, hosts: [{host: \"https://q.io\"}]}\n      - upstream");
    QVERIFY(!print(text).isEmpty());
    QCOMPARE(print(moved), print(text));
    QVERIFY(print(shootWith("a", "registry-1.docker.io")) != print(text));
}

void CliFormatsTest::sarifOfADecodeError()
{
    const Run run = runCli({u"validate"_s, u"--format=sarif"_s, u"-"_s}, "a: [\n");
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(firstResult(run, u"decode"_s).value(u"level"_s), u"error"_s);
}

void CliFormatsTest::githubCommandsAreEscaped()
{
    const QString file = m_files.write(u"a,b:c.yaml"_s, shootWith("a", R"("50%\n::error::x")"));
    const Run run = runCli({u"validate"_s, u"--format=github"_s, file});
    QCOMPARE(run.exitCode, 1);
    QByteArray line;
    for (const QByteArray &each : run.output.split('\n')) {
        if (each.contains("title=upstream-invalid"))
            line = each;
        QVERIFY2(each.isEmpty() || each.startsWith("::") || each.startsWith("1 checked"), each.constData());
    }
    QVERIFY2(line.startsWith("::error file="), line.constData());
    QVERIFY2(line.contains("a%2Cb%3Ac.yaml,line=13,col=19,"), line.constData());
    QVERIFY2(line.contains("50%25"), line.constData());
}

void CliFormatsTest::junitCountsShoots()
{
    const QString file =
        m_files.write(u"two.yaml"_s, shootWith("good", "docker.io") + "---\n" + shootWith("bad", R"("a<\u0001&b")"));
    const QString other = m_files.write(u"other.yaml"_s, "kind: ConfigMap\napiVersion: v1\n");
    const Run run = runCli({u"validate"_s, u"--format=junit"_s, file, other});
    QCOMPARE(run.exitCode, 1);
    QXmlStreamReader xml(run.output);
    QStringList seen;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "testsuite"_L1)
            seen += u"suite %1 %2 %3"_s.arg(attributes.value("tests"_L1), attributes.value("failures"_L1),
                                            attributes.value("skipped"_L1));
        else if (xml.name() != "system-out"_L1 && xml.name() != "testsuites"_L1)
            seen += xml.name().toString() + u' ' + attributes.value("name"_L1).toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(seen,
             QStringList({u"suite 2 1 0"_s, u"testcase garden-dev/good"_s, u"testcase garden-dev/bad"_s, u"failure "_s,
                          u"suite 1 0 1"_s, u"testcase document 1"_s, u"skipped "_s}));
}

void CliFormatsTest::unknownFormat()
{
    QCOMPARE(runCli({u"validate"_s, u"--format=csv"_s, u"-"_s}, validShoot()).exitCode, 2);
    QCOMPARE(runCli({u"snippet"_s, u"--format=sarif"_s, u"-"_s}, validShoot()).exitCode, 2);
}

MIRROR_TEST(CliFormatsTest)
#include "tst_cliformats.moc"
