// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/explanation.h"

#include "nodetesting.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

const auto unknownEnd = "Warning  Failed  kubelet  Failed to pull image \"quay.io/a/b:1\": rpc error: code = Unknown "
                        "desc = frobnication of the flux failed"_L1;
const auto whatFollows = "\nWarning  Failed  kubelet  Error: ErrImagePull\n"
                         "Normal   BackOff  kubelet  Back-off pulling image \"quay.io/a/b:1\"\n"_L1;

} // namespace

/// Texts as people paste them: which kind, about which host, image and field, and never a wrong answer.
class ExplanationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the real daemons answered to failed pulls, for each release.
    void recordedErrors()
    {
        int texts = 0;
        forEachCase(u"containerd-requests.jsonl"_s, [&](const QJsonObject &scenario) {
            const QJsonArray errors = scenario["outcome"_L1]["errors"_L1].toArray();
            for (const QJsonValue &error : errors) {
                const QString text = error["text"_L1].toString();
                const ErrorExplanation found = explain(text, nullptr, {});
                QVERIFY2(found.isKnown() && !found.main.generic, qPrintable(text));
                const QJsonArray versions = error["versions"_L1].toArray();
                for (const QJsonValue &version : versions) {
                    const QString minor = version.toString().section(u'.', 0, 1);
                    QVERIFY2(found.main.versions.contains(minor), qPrintable(minor + u' ' + text));
                }
                ++texts;
            }
        });
        QVERIFY(texts > 100);
    }

    /// Whole logs: a failed pull is explained by what ended it, and the release is among the versions.
    void recordedLogs()
    {
        forEachCase(u"containerd-logs.jsonl"_s, [&](const QJsonObject &log) {
            QStringList lines;
            const QJsonArray array = log["lines"_L1].toArray();
            for (const QJsonValue &line : array)
                lines.append(line.toString());
            const ErrorExplanation found = explain(lines.join(u'\n'), nullptr, {});
            const QString name = log["scenario"_L1].toString() + u' ' + log["version"_L1].toString();
            if (log["pull"_L1] == "fails"_L1 && log["source"_L1] == "daemon"_L1)
                QVERIFY2(found.isKnown() && !found.main.generic, qPrintable(name));
            const QString minor = log["version"_L1].toString().section(u'.', 0, 1);
            QVERIFY2(!found.isKnown() || found.main.versions.contains(minor), qPrintable(name));
        });
    }

    /// Of a request below the path of a mirror, the document tells which part of the URL is the image.
    void imagesBelowPaths_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("image");
        const auto row = [](const char *name, const QByteArray &host, const QString &url, const QString &image) {
            QTest::newRow(name) << "- upstream: docker.io\n  hosts:\n  - " + host << url << image;
        };
        const auto nginx = u"docker.io/library/nginx:1"_s;
        row("Harbor", "host: https://m.example/v2/hub\n    overridePath: true\n",
            u"https://m.example/v2/hub/library/nginx/manifests/1?ns=docker.io"_s, nginx);
        row("a path before /v2", "host: https://m.example/p\n",
            u"https://m.example/p/v2/library/nginx/manifests/1?ns=docker.io"_s, nginx);
        row("a path without /v2", "host: https://m.example/api/hub\n    overridePath: true\n",
            u"https://m.example/api/hub/library/nginx/manifests/1?ns=docker.io"_s, nginx);
        row("no path", "host: https://m.example\n",
            u"https://m.example/v2/hub/library/nginx/manifests/1?ns=docker.io"_s, u"docker.io/hub/library/nginx:1"_s);
        row("another host", "host: https://other.example/v2/hub\n    overridePath: true\n",
            u"https://m.example/v2/hub/library/nginx/manifests/1?ns=docker.io"_s, u"docker.io/hub/library/nginx:1"_s);
        row("neither an image nor a path", "host: https://m.example\n", u"https://m.example/x"_s, {});
    }
    void imagesBelowPaths()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, url);
        QFETCH(QString, image);
        const ShootManifest manifest = ShootManifest::read(
            "apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n" + yaml);
        const ErrorExplanation found =
            explain(u"trying next host after status: 403 Forbidden method=HEAD url=\"%1\""_s.arg(url), &manifest, {});
        QCOMPARE(found.main.facts.image, image);
    }

    /// Wordings of kubelet, containerd and what stands around them, as people paste them: wrapped, quoted, in a box, in
    /// JSON; and texts that sound alike and are about something else.
    void wordings()
    {
        int texts = 0;
        forEachCase(u"../errortexts.jsonl"_s, [&](const QJsonObject &row) {
            const QString text = row["text"_L1].toString();
            const QJsonObject found = explain(text, nullptr, {}).toJson();
            for (const QString &key : row.keys()) {
                if (key != "text"_L1)
                    QVERIFY2(found.value(key) == row.value(key), qPrintable(key + u" of "_s + text));
            }
            ++texts;
        });
        QVERIFY(texts > 200);
    }

    void answersOnTheWayAreNoErrors()
    {
        const auto text =
            u"level=debug msg=\"fetch response received\" host=m.example response.status=\"401 Unauthorized\" "
            "url=\"https://m.example/v2/a/b/manifests/1?ns=quay.io\""_s;
        QVERIFY(!explain(text, nullptr, {}).isKnown());
    }

    void proseBehindAMessageIsNotPartOfIt()
    {
        const auto text =
            u"Failed to pull image \"quay.io/a/b:1\": dial tcp 10.0.0.1:443: connect: connection refused\n"
            "I asked the DNS team, they had\nno such host in another cluster"_s;
        QCOMPARE(explain(text, nullptr, {}).main.kind, u"connection-refused"_s);
    }

    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field"); // behind "mirrors"
        QTest::newRow("kubelet event with escapes")
            << QString::fromUtf8(
                   R"(Warning  Failed  12s (x2 over 40s)  kubelet  Failed to pull image "quay.io/a/b:1": failed to pull and
                  unpack image \"quay.io/a/b:1\": failed to resolve reference \"quay.io/a/b:1\": failed to do request: Head
                  \"https://m.example:5000/v2/a/b/manifests/1?ns=quay.io\": tls: failed to verify certificate: x509:
                  certificate signed by unknown authority)")
                   .simplified()
            << u"tls-unknown-authority"_s << u"m.example:5000"_s << 0 << u"[1].hosts[0].caBundleSecretReferenceName"_s;
        QTest::newRow("back-off of kubelet 1.30")
            << QString::fromUtf8(R"(Back-off pulling image "nginx:1": ErrImagePull: failed to pull and unpack image
                  "docker.io/library/nginx:1": failed to copy: httpReadSeeker: failed open: unexpected status from GET
                  request to https://registry-1.docker.io/v2/library/nginx/manifests/sha256:aa: 429 Too Many Requests)")
                   .simplified()
            << u"rate-limit"_s << u"registry-1.docker.io"_s << 429 << u"[0].hosts[0].capabilities"_s;
        QTest::newRow("nested quotes of the kubelet's log")
            << QString::fromUtf8(
                   R"(E1125 04:55:05 1234 pod_workers.go:1301] "Error syncing pod, skipping" err="failed to
                  \"StartContainer\" for \"app\" with ErrImagePull: \"failed to pull and unpack image
                  \\\"docker.io/library/nginx:1\\\": failed to resolve reference \\\"docker.io/library/nginx:1\\\":
                  failed to do request: Head \\\"https://a.example/v2/library/nginx/manifests/1?ns=docker.io\\\": dial
                  tcp: lookup a.example on 10.0.0.10:53: no such host\"" pod="x/y")")
                   .simplified()
            << u"dns-no-such-host"_s << u"a.example"_s << 0 << u"[0].hosts[0].host"_s;
        QTest::newRow("log of containerd 2.3")
            << QString::fromUtf8(
                   R"(level=info msg="trying next host after status: 403 Forbidden" host=a.example method=HEAD
                  url="https://a.example/v2/library/nginx/manifests/1?ns=docker.io")")
                   .simplified()
            << u"forbidden"_s << u"a.example"_s << 403 << u"[0].hosts[0].host"_s;
        QTest::newRow("CA file") << QString::fromUtf8(
                                        R"(failed to resolve reference "quay.io/a/b:1": unable to read CA cert
                  "/etc/containerd/certs.d/quay.io/m.example-5000-ca-bundle.pem": open
                  /etc/containerd/certs.d/quay.io/m.example-5000-ca-bundle.pem: no such file or directory)")
                                        .simplified()
                                 << u"ca-file-missing"_s << QString() << 0
                                 << u"[1].hosts[0].caBundleSecretReferenceName"_s;
        QTest::newRow("rejected by admission")
            << u"admission webhook \"mirrors.example\" denied the request: "
               "[spec.extensions[3].providerConfig.mirrors[1].hosts[0].capabilities: Unsupported value: \"push\"]"_s
            << u"admission-denied"_s << QString() << 0 << u"[1].hosts[0].capabilities"_s;
        QTest::newRow("a mirror rejected by admission")
            << u"spec.extensions[0].providerConfig.mirrors[1].upstream: Duplicate value: \"quay.io\""_s
            << u"admission-denied"_s << QString() << 0 << u"[1].upstream"_s;
        QTest::newRow("file with its path") << QString::fromUtf8(
            R"(level=error msg="failed to decode /etc/containerd/certs.d/quay.io/hosts.toml" error="toml: bad")")
                                            << u"hosts-toml-syntax"_s << QString() << 0 << u"[1].upstream"_s;
    }
    void places()
    {
        QFETCH(QString, text);
        const ShootManifest manifest =
            manifestWith({"docker.io https://a.example pull", "quay.io https://m.example:5000 pull,resolve"});
        const ExplainedMessage found = explain(text, &manifest, {}).main;
        QTEST(found.kind, "kind");
        QTEST(found.facts.host, "host");
        QTEST(found.facts.status, "status");
        QFETCH(QString, field);
        QCOMPARE(found.field, "spec.extensions[0].providerConfig.mirrors"_L1 + field);
        QVERIFY(found.line > 0);
    }

    void unknownTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("prose") << u"The pods of my team do not start since yesterday, what can I do?"_s;
        QTest::newRow("a pull that worked")
            << u"Successfully pulled image \"nginx\" in 2.1s (2.1s including waiting)"_s;
        QTest::newRow("new reason of a failed pull") << QString(unknownEnd);
        QTest::newRow("new reason, and what follows") << QString(unknownEnd) + whatFollows;
        QTest::newRow("probe of a pod")
            << u"Readiness probe failed: Get \"http://10.0.0.1:8080/healthz\": dial tcp: connect: connection refused"_s;
        QTest::newRow("API server")
            << u"failed to list *v1.Pod: Get \"https://api.example:443/api/v1/pods\": dial tcp 10.0.0.1:443: i/o timeout"_s;
        QTest::newRow("webhook")
            << u"failed calling webhook \"x.example\": Post \"https://x.ns.svc:443/validate\": x509: "
               "certificate signed by unknown authority"_s;
        QTest::newRow("volume") << u"MountVolume.SetUp failed for volume \"x\": connection refused"_s;
    }
    void unknownTexts()
    {
        QFETCH(QString, text);
        const ErrorExplanation found = explain(text, nullptr, {});
        QVERIFY2(!found.isKnown(), qPrintable(found.main.kind));
        QVERIFY(found.toJson().value("kind"_L1).isNull());
    }

    void whatIsRecognisedOfUnknownTexts()
    {
        const ExplainedMessage found = explain(u"Failed to pull image \"quay.io/a/b:1\": failed to do request: Head "
                                               "\"https://m.example/v2/a/b/manifests/1?ns=quay.io\": frobnication"_s,
                                               nullptr, {})
                                           .main;
        QCOMPARE(found.kind, QString());
        QCOMPARE(found.facts.image, u"quay.io/a/b:1"_s);
        QCOMPARE(found.facts.host, u"m.example"_s);
        QCOMPARE(found.upstream, u"quay.io"_s);
    }

    void severalCausesAreListed()
    {
        const ErrorExplanation found = explain(u"x509: certificate signed by unknown authority"_s, nullptr, {});
        QVERIFY(found.main.causes.size() > 2);
        for (const ExplainedCause &cause : found.main.causes)
            QVERIFY(!cause.check.isEmpty() && !cause.remedy.isEmpty());
    }

    void textsBrokenByATerminal()
    {
        const ErrorExplanation found =
            explain(u"failed to pull and unpack image \"docker.io/library/nginx:1\": failed to do "
                    "request: dial tcp\n10.0.0.1:443: connect: connection\n  refused"_s,
                    nullptr, {});
        QCOMPARE(found.main.kind, u"connection-refused"_s);
    }

    void wordingOfAnotherVersion()
    {
        const auto text = u"trying next host - response was http.StatusNotFound"_s;
        QVERIFY(explain(text, nullptr, *ContainerdChoice::fromId(u"1.7")).main.note.isEmpty());
        QVERIFY(explain(text, nullptr, *ContainerdChoice::fromId(u"2.3")).main.note.contains(u"2.3"_s));
    }

    void commandsCarryNothingForeign()
    {
        const auto text =
            u"trying next host after status: 403 Forbidden host=\"a;reboot\" url=\"https://x$(reboot)/v2/\""_s;
        for (const ExplainedCause &cause : explain(text, nullptr, {}).main.causes)
            QVERIFY2(!cause.check.contains(u"reboot"_s), qPrintable(cause.check));
    }

    void secretsStayOut()
    {
        const auto text = u"failed to do request: Get \"https://cdn.example/v2/a/blobs/sha256:1?sig=SECRET\": connect: "
                          "connection refused"_s;
        const QJsonObject json = explain(text, nullptr, {}).toJson();
        QVERIFY(!QJsonDocument(json).toJson().contains("SECRET"));
    }
};

MIRROR_TEST(ExplanationTest)
#include "tst_explanation.moc"
