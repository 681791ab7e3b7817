// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checkedmanifest.h"
#include "testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// How many errors each release has that decodes the document.
QHash<QString, int> errorsByRelease(const ShootManifest &manifest)
{
    QHash<QString, int> errors;
    for (const ReleaseChoice release : ReleaseChoice::all()) {
        if (release.isPortable())
            continue;
        Validator validator(release);
        validator.reset(manifest);
        if (!validator.decodeError(manifest))
            errors.insert(release.id(), validator.totals().errors);
    }
    return errors;
}

/// What is said about a value: "rule field". The value itself stands for hosts and mirrors that move.
QStringList saidAbout(const QList<Finding> &findings, FieldRef::Field field, const QString &value)
{
    QStringList said;
    for (const Finding &finding : findings) {
        if (finding.where.field == field && finding.badValue.value_or(QString()) == value
            && finding.severity != Severity::Info)
            said.append(finding.rule);
    }
    return said;
}

int countOf(const QList<Finding> &findings, const Finding &of)
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [&of](const Finding &finding) { return finding.rule == of.rule; }));
}

} // namespace

/// Every fix of every rule, made on manifests of many kinds: it can be made, the finding is gone, and nothing is worse.
class FixesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certainFixes_data()
    {
        QTest::addColumn<QByteArray>("mirrors");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text"); // of the fix; empty: none is offered

        const QByteArray m = host("https://m.io");
        QTest::newRow("alias") << mirrorLine("index.docker.io", m) << u"docker-hub-alias"_s
                               << u"Rename the upstream to docker.io"_s;
        QTest::newRow("alias of one that is there")
            << mirrorLine("index.docker.io", m) + mirrorLine("docker.io", host("https://n.io")) << u"docker-hub-alias"_s
            << u"Move the hosts to the mirror of docker.io"_s;
        QTest::newRow("second mirror") << mirrorLine("quay.io", m) + mirrorLine("quay.io", host("https://n.io"))
                                       << u"upstream-duplicate"_s << u"Move the hosts to the first mirror of quay.io"_s;
        QTest::newRow("an image") << mirrorLine("nginx", m) << u"upstream-never-matches"_s
                                  << u"Rename the upstream to docker.io"_s;
        QTest::newRow("nobody knows what") << mirrorLine("stage", m) << u"upstream-never-matches"_s << QString();
        QTest::newRow("retired") << mirrorLine("k8s.gcr.io", m) << u"retired-registry"_s
                                 << u"Rename the upstream to registry.k8s.io"_s;
        QTest::newRow("user and path") << mirrorLine("me@Quay.io/team/app", m) << u"upstream-invalid"_s
                                       << u"Rename the upstream to quay.io"_s;
        QTest::newRow("dot at the end") << mirrorLine("docker.io.", m) << u"upstream-invalid"_s
                                        << u"Rename the upstream to docker.io"_s;
        QTest::newRow("port 443") << mirrorLine("quay.io:443", m) << u"default-port-upstream"_s
                                  << u"Rename the upstream to quay.io"_s;
        QTest::newRow("upstream with scheme")
            << mirrorLine("https://Quay.io/", m) << u"upstream-invalid"_s << u"Rename the upstream to quay.io"_s;
        QTest::newRow("hopeless upstream") << mirrorLine("quay io", m) << u"upstream-invalid"_s << QString();
        QTest::newRow("case and blank") << mirrorLine("quay.io", host(" HTTPS://M.io/ ")) << u"host-invalid"_s
                                        << u"Change the host to https://m.io"_s;
        QTest::newRow("slash") << mirrorLine("quay.io", host("https://m.io/")) << u"host-invalid"_s
                               << u"Change the host to https://m.io"_s;
        QTest::newRow("path") << mirrorLine("quay.io", host("https://m.io/p")) << u"host-invalid"_s
                              << u"Change the host to https://m.io/v2/p with overridePath true"_s;
        QTest::newRow("path of Artifactory") << mirrorLine("quay.io", host("https://a.io/artifactory/api/docker/hub"))
                                             << u"host-invalid"_s << u"Set overridePath to false"_s;
        QTest::newRow("no scheme") << mirrorLine("quay.io", host("m.io")) << u"host-invalid"_s
                                   << u"Change the host to https://m.io"_s;
        QTest::newRow("one slash") << mirrorLine("quay.io", host("https:/m.io")) << u"host-invalid"_s
                                   << u"Change the host to https://m.io"_s;
        QTest::newRow("another protocol")
            << mirrorLine("quay.io", host("oci://m.io")) << u"host-invalid"_s << u"Change the host to https://m.io"_s;
        QTest::newRow("protocol of files")
            << mirrorLine("quay.io", host("ftp://m.io/")) << u"host-invalid"_s << u"Change the host to https://m.io"_s;
        QTest::newRow("rooted name") << mirrorLine("quay.io", host("https://m.io.:5500")) << u"host-invalid"_s
                                     << u"Change the host to https://m.io:5500"_s;
        QTest::newRow("user and query") << mirrorLine("quay.io", host("https://a:b@m.io?x=1")) << u"host-invalid"_s
                                        << u"Change the host to https://m.io"_s;
        QTest::newRow("bare project") << mirrorLine("quay.io", host("https://harbor.io/hub")) << u"path-root"_s
                                      << u"Change the host to https://harbor.io/v2/hub with overridePath true"_s;
        QTest::newRow("second version") << mirrorLine("quay.io", host("https://m.io/v2/hub")) << u"path-root"_s
                                        << u"Set overridePath to true"_s;
        QTest::newRow("no version") << mirrorLine("quay.io", host("https://m.io", "overridePath: true"))
                                    << u"path-root"_s << u"Set overridePath to false"_s;
        QTest::newRow("slash of a host that is there")
            << mirrorLine("quay.io", m + ", " + host("https://m.io/")) << u"host-invalid"_s << QString();
        QTest::newRow("capability") << mirrorLine("quay.io", host("https://m.io", "capabilities: [Pull]"))
                                    << u"capability-unsupported"_s << u"Write pull"_s;
        QTest::newRow("unknown capability") << mirrorLine("quay.io", host("https://m.io", "capabilities: [push]"))
                                            << u"capability-unsupported"_s << u"Remove push"_s;
        QTest::newRow("resolve alone") << mirrorLine("quay.io", host("https://m.io", "capabilities: [resolve]"))
                                       << u"resolve-without-pull"_s << u"Add pull"_s;
        QTest::newRow("the only host") << mirrorLine("quay.io", host("https://quay.io")) << u"mirror-is-upstream"_s
                                       << QString();
        QTest::newRow("near duplicate that differs otherwise")
            << mirrorLine("quay.io", m + ", " + host("https://m.io/", "capabilities: [resolve]"))
            << u"trailing-slash-duplicate"_s << QString();
    }
    void certainFixes()
    {
        QFETCH(QByteArray, mirrors);
        QFETCH(QString, rule);
        QFETCH(QString, text);
        const ShootManifest manifest = ShootManifest::read(shootText(mirrors));
        Validator validator;
        validator.reset(manifest);
        const QList<Finding> findings = validator.findings();
        const auto finding =
            std::find_if(findings.begin(), findings.end(), [&rule](const Finding &f) { return f.rule == rule; });
        QVERIFY(finding != findings.end());
        QCOMPARE(finding->fixes.isEmpty() ? QString() : finding->fixes.first().text, text);
    }

    void fixes_data()
    {
        QTest::addColumn<QByteArray>("text");
        addConformanceCases();
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        const auto mirror = [&row](const QByteArray &upstream, const QByteArray &hosts) {
            row((upstream + ' ' + hosts).constData(), shootText(mirrorLine(upstream, hosts)));
        };
        for (const QByteArray &upstream :
             {"index.docker.io"_ba, "registry-1.docker.io:443"_ba, "Quay.io"_ba, "https://quay.io/"_ba, "quay.io."_ba,
              "quay.io:05000"_ba, "me@quay.io"_ba, "docker.io/library"_ba, "dockerhub"_ba, "nginx"_ba, "k8s.gcr.io"_ba,
              "b\u00fccher.example"_ba, " quay.io "_ba, "hub"_ba, "quay.io:443"_ba})
            mirror(upstream, "{host: \"https://m.io\"}");
        for (const QByteArray &host :
             {"m.io"_ba, "https:/m.io"_ba, "docker://m.io"_ba, "HTTPS://M.io/"_ba, "https://m.io.:5500"_ba,
              "https://a:b@m.io"_ba, "https://m.io?"_ba, "https://m.io/p"_ba, "m.io/p"_ba, "https://m.io/v2/p/"_ba,
              "https://m.io/a/../p"_ba, "https://m.io/artifactory/api/docker/hub"_ba, "http://m.io"_ba,
              "https://registry.docker-cn.com"_ba, "https://docker.io"_ba, "https://quay.io"_ba,
              "https://mirror.gcr.io"_ba, "https://h.io/a/v2/b"_ba, "https://m.io:0443"_ba}) {
            const QByteArray other = ", {host: \"https://other.io\"}";
            mirror("quay.io", "{host: \"" + host + "\"}");
            mirror("quay.io", "{host: \"" + host + "\"}" + other);
            mirror("quay.io", "{host: \"" + host + "\", overridePath: true}");
            mirror("quay.io", "{host: \"" + host + "\", caBundleSecretReferenceName: ca}" + other);
        }
        for (const QByteArray &capabilities :
             {"push"_ba, "push, resolve"_ba, "Pull"_ba, "resolve"_ba, "resolve, resolve"_ba, "pull, pull"_ba,
              "pull-through, resolv"_ba, "RESOLVE"_ba, "pull, resolve"_ba}) {
            for (const QByteArray &host : {"https://m.io"_ba, "https://mirror.gcr.io"_ba})
                mirror("docker.io", "{host: \"" + host + "\", capabilities: [" + capabilities + "]}");
        }
        addDocuments();
    }
    void fixes()
    {
        QFETCH(QByteArray, text);
        const ShootManifest manifest = ShootManifest::read(text);
        Validator validator;
        validator.reset(manifest);
        const QList<Finding> findings = validator.findings();
        const QHash<QString, int> before = errorsByRelease(manifest);
        for (const Finding &finding : findings) {
            for (const Fix &fix : finding.fixes) {
                ShootManifest fixed = manifest;
                QVERIFY(!fix.text.isEmpty());
                QVERIFY(!fix.changes.isEmpty());
                for (const Change &change : fix.changes) {
                    const Result<Edit> edit = planChange(fixed, change);
                    QVERIFY2(edit.isOk(), edit ? "" : qPrintable(fix.text + u": "_s + edit.error().message));
                    fixed.apply(*edit);
                }
                QVERIFY2(fixed.text() != text, qPrintable(fix.text));
                compare(finding, fix, findings, before, fixed);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    /// What is certain leads to a document without that warning in one step, not into the next warning.
    void pathFixEndsAtTheRightRoot()
    {
        ShootManifest manifest =
            ShootManifest::read(shootText(mirrorLine("docker.io", "{host: \"https://harbor.example.com/hub\"}")));
        Validator validator;
        validator.reset(manifest);
        const QList<Finding> findings = validator.findings();
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding &finding) { return finding.rule == "path-root"_L1; });
        QVERIFY(found != findings.end());
        QCOMPARE(found->fixes.size(), 1);
        for (const Change &change : found->fixes.first().changes)
            manifest.apply(*planChange(manifest, change));
        QVERIFY(manifest.text().contains("https://harbor.example.com/v2/hub"));
        QVERIFY(manifest.text().contains("overridePath: true"));
        validator.reset(manifest);
        QVERIFY(validator.isValid());
        QCOMPARE(validator.totals().warnings, 0);
    }

private:
    static void addConformanceCases()
    {
        QFile file(QStringLiteral(MIRROR_TEST_DATA "/conformance/mirrorconfig.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            QTest::newRow(qPrintable(row["id"_L1].toString())) << row["yaml"_L1].toString().toUtf8();
        }
    }
    static void addDocuments()
    {
        const QByteArray m = "{host: \"https://m.io\"}";
        const QByteArray good = mirrorLine("quay.io", m);
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("twice", shootText(good + mirrorLine("quay.io", "{host: \"https://n.io\"}, " + m)));
        row("alias beside",
            shootText(mirrorLine("index.docker.io", m) + mirrorLine("docker.io", "{host: \"https://n.io\"}")));
        row("alias of a cached one",
            shootText(mirrorLine("index.docker.io", m),
                      "  - type: registry-cache\n    providerConfig: {apiVersion: "
                      "registry.extensions.gardener.cloud/v1alpha3, "
                      "kind: RegistryConfig, caches: [{upstream: docker.io}]}\n"));
        row("cached",
            shootText(
                good + mirrorLine("ghcr.io", m),
                "  - type: registry-cache\n    providerConfig: {apiVersion: "
                "registry.extensions.gardener.cloud/v1alpha3, kind: RegistryConfig, caches: [{upstream: quay.io}]}\n"));
        row("no hosts", shootText(mirrorLine("quay.io", "") + mirrorLine("ghcr.io", m)));
        row("near duplicates", shootText(mirrorLine("quay.io", m + ", {host: \"https://M.io/\"}")));
        row("block style",
            shootText("      # one\n      - upstream: index.docker.io\n        hosts:\n        - host: m.io # two\n"
                      "          capabilities: [push]\n      - upstream: docker.io\n        hosts:\n"
                      "        - host: \"https://n.io/p\"\n"));
        row("disabled", shootText(mirrorLine("Quay.io", "{host: m.io}"), "    disabled: true\n"));
        row("docker", shootText(good, "  provider: {workers: [{name: a, cri: {name: docker}}]}\n"));
        addShoots(good);
        row("port", shootText(mirrorLine("r.corp", "{host: \"http://r.corp:5000\", overridePath: false}")));
    }
    /// What stands around the mirrors, and their entry.
    static void addShoots(const QByteArray &good)
    {
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        const auto cache = [](const QByteArray &caches) {
            return "  - type: registry-cache\n    providerConfig: {apiVersion: "
                   "registry.extensions.gardener.cloud/v1alpha3, kind: RegistryConfig, caches: ["
                + caches + "]}\n";
        };
        const auto secondEntry = [](const QByteArray &mirrors) {
            return "  - type: registry-mirror\n    providerConfig:\n      apiVersion: "
                   "mirror.extensions.gardener.cloud/v1alpha1\n      kind: MirrorConfig\n      mirrors:\n"
                + mirrors;
        };
        row("disabled, else right", shootText(good, "    disabled: true\n"));
        row("disabled, with docker",
            shootText(good, "    disabled: true\n  provider: {workers: [{name: a, cri: {name: docker}}]}\n"));
        row("only cache", shootText(good, cache("{upstream: quay.io}")));
        row("cached twice", shootText(good, cache("{upstream: quay.io}, {upstream: ghcr.io}, {upstream: quay.io}")));
        row("empty cache entry", shootText(good, "  - type: registry-cache\n"));
        row("second entry, empty", shootText(good, "  - type: registry-mirror\n"));
        row("second entry, the same", shootText(good, secondEntry(good)));
        row("second entry, another",
            shootText(good, secondEntry(mirrorLine("ghcr.io", "{host: \"https://m.io\", capabilities: [pull]}"))));
        row("second entry, broken", shootText(good, secondEntry(mirrorLine("ghcr.io", "{host: m.io}"))));
        row("second entry, other hosts",
            shootText(good, secondEntry(mirrorLine("quay.io", "{host: \"https://n.io\"}"))));
        row("empty entry", "kind: Shoot\nspec:\n  extensions:\n  - type: registry-mirror\n");
        row("empty entry beside others",
            "kind: Shoot\nspec:\n  extensions:\n  - type: registry-mirror\n"
            "    providerConfig: {}\n  - type: other\n");
        row("empty list", shootText("        []\n"));
        const QByteArray resource = "  - {name: ca, resourceRef: {apiVersion: v1, kind: Secret, name: a}}\n";
        row("resource twice", shootText(good, "  resources:\n" + resource + resource));
        row("resource of two kinds",
            shootText(good, "  resources:\n" + resource + QByteArray(resource).replace("name: a}", "name: b}")));
        row("resource as the second one",
            shootText(good,
                      "  resources:\n" + resource + QByteArray(resource).replace("name: a}", "name: b}").repeated(2)));
        row("resource without version",
            shootText(good, "  resources:\n" + QByteArray(resource).replace("apiVersion: v1, ", "")));
        row("typographic quotes",
            shootText("      - upstream: “quay.io”\n        hosts:\n"
                      "        - host: “https://m.io”\n          capabilities: [“pull”]\n"));
    }
    void compare(const Finding &finding, const Fix &fix, const QList<Finding> &findings,
                 const QHash<QString, int> &before, const ShootManifest &fixed)
    {
        Validator after;
        after.reset(fixed);
        const QList<Finding> left = after.findings();
        QVERIFY2(countOf(left, finding) < countOf(findings, finding),
                 qPrintable(finding.message + u" / "_s + fix.text));
        const QHash<QString, int> errors = errorsByRelease(fixed);
        for (auto it = errors.begin(); it != errors.end(); ++it)
            QVERIFY2(it.value() <= before.value(it.key(), it.value()), qPrintable(it.key() + u' ' + fix.text));
        QVERIFY2(errors.contains(u"v0.23"_s) || !before.contains(u"v0.23"_s), qPrintable(fix.text));
        if (finding.where.mirror < 0)
            return;
        // Of the value that took the other's place nothing new is said; errors were compared above.
        for (const Finding &other : left) {
            if (other.severity != Severity::Warning || other.where.field != finding.where.field
                || other.where.mirror != finding.where.mirror || other.where.host != finding.where.host
                || !other.badValue || isOld(findings, other))
                continue;
            const QStringList old = saidAbout(findings, finding.where.field, finding.badValue.value_or(QString()));
            QVERIFY2(old.contains(other.rule), qPrintable(fix.text + u" → "_s + other.rule + u": "_s + other.message));
        }
    }
    static bool isOld(const QList<Finding> &findings, const Finding &of)
    {
        return std::any_of(findings.begin(), findings.end(), [&of](const Finding &finding) {
            return finding.rule == of.rule && finding.badValue == of.badValue;
        });
    }
};

MIRROR_TEST(FixesTest)
#include "tst_fixes.moc"
