// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "rulecases.h"

#include "checkedmanifest.h"
#include "madecertificate.h"

#include <QFile>
#include <QTest>

namespace sme::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray certificate()
{
    QFile file(QStringLiteral(MIRROR_TEST_DATA "/certificates/ca.pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The Shoot's resources, and a Secret with these lines beside metadata.
QByteArray secretText(const QByteArray &lines, const QByteArray &nameSpace = "garden-dev")
{
    return "  resources:\n"
           "  - {name: ca, resourceRef: {apiVersion: v1, kind: Secret, name: ca-v1}}\n"
           "---\n"
           "apiVersion: v1\nkind: Secret\nmetadata: {name: ca-v1, namespace: "
        + nameSpace + "}\n" + lines;
}

/// Two names that lead to one file on the nodes, in all releases or in some.
template<typename Row>
void addNodeFileRows(Row row)
{
    const auto trusting = [](const QByteArray &url, const QByteArray &name) {
        return host(url, "caBundleSecretReferenceName: " + name);
    };
    const QByteArray resources = "  resources:\n"
                                 "  - {name: ca, resourceRef: {apiVersion: v1, kind: Secret, name: a}}\n"
                                 "  - {name: cb, resourceRef: {apiVersion: v1, kind: Secret, name: b}}\n"
                                 "  - {name: cc, resourceRef: {apiVersion: v1, kind: Secret, name: a}}\n";
    const auto shared = [&](const char *what, const QByteArray &hosts, bool isTold) {
        const QString second = u"mirrors[0].hosts[1].caBundleSecretReferenceName = cb"_s;
        row("ca-bundle-shared", what, shootText(mirrorLine("docker.io", hosts), resources),
            isTold ? QStringList{second} : QStringList());
    };
    shared("port", trusting("https://m.io:5000", "ca") + ", " + trusting("https://m.io-5000", "cb"), true);
    shared("scheme", trusting("https://m.io", "ca") + ", " + trusting("http://m.io", "cb"), true);
    shared("path", trusting("https://m.io/v2/a", "ca") + ", " + trusting("https://m.io-v2/a", "cb"), true);
    shared("one Secret", trusting("https://m.io", "ca") + ", " + trusting("http://m.io", "cc"), false);
    shared("one name", trusting("https://m.io", "ca") + ", " + trusting("http://m.io", "ca"), false);
    shared("repeated", trusting("https://m.io", "ca") + ", " + trusting("https://m.io", "cb"), false);
    shared("others", trusting("https://m.io", "ca") + ", " + trusting("https://n.io", "cb"), false);
    shared("one without", host("https://m.io") + ", " + trusting("http://m.io", "cb"), false);
}

} // namespace

void addRuleCases()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected"); // of this rule

    const auto row = [](const char *rule, const char *what, const QByteArray &text, const QStringList &expected) {
        QTest::addRow("%s: %s", rule, what) << QString::fromLatin1(rule) << text << expected;
    };
    const auto hostRow = [&row](const char *rule, const QByteArray &hosts, const QString &expected,
                                const QByteArray &upstream = "quay.io", const QByteArray &after = {}) {
        const QStringList lines = expected.isEmpty() ? QStringList() : QStringList{"mirrors[0]."_L1 + expected};
        row(rule, hosts.constData(), shootText(mirrorLine(upstream, hosts), after), lines);
    };
    const QByteArray good = mirrorLine("quay.io", host("https://m.io", "capabilities: [pull, resolve]"));
    const QByteArray both = "capabilities: [pull, resolve]";

    // The document.
    row("mirrors-required", "empty", shootText("        []\n"), {u"mirrors"_s});
    row("mirrors-required", "there", shootText(good), {});
    row("provider-config-required", "missing", "kind: Shoot\nspec:\n  extensions:\n  - type: registry-mirror\n",
        {u"spec.extensions[0].providerConfig"_s});
    row("extension-duplicate", "twice", shootText(good, "  - type: registry-mirror\n"),
        {u"spec.extensions[1].type = registry-mirror"_s});
    const QByteArray worker = "  provider: {workers: [{name: a}, {name: b, cri: {name: docker}}]}\n";
    row("worker-cri", "docker", shootText(good, worker), {u"spec.provider.workers[1].cri.name = docker"_s});
    row("worker-cri", "containerd", shootText(good, QByteArray(worker).replace("docker", "containerd")), {});
    row("extension-disabled", "yes", shootText(good, "    disabled: true\n"),
        {u"spec.extensions[0].disabled = true"_s});
    row("extension-disabled", "no", shootText(good, "    disabled: false\n"), {});

    // Upstreams.
    hostRow("upstream-invalid", host("https://m.io"), u"upstream = Quay.io"_s, "Quay.io");
    hostRow("upstream-invalid", host("https://m.io"), u"upstream = quay.io:1"_s, "quay.io:1");
    row("upstream-duplicate", "twice", shootText(good + good + good),
        {u"mirrors[1].upstream = quay.io"_s, u"mirrors[2].upstream = quay.io"_s});
    const QByteArray cache = "  - type: registry-cache\n    providerConfig: {apiVersion: "
                             "registry.extensions.gardener.cloud/v1alpha3, kind: RegistryConfig, caches: "
                             "[{upstream: quay.io}]}\n";
    row("registry-cache-conflict", "cached", shootText(good, cache), {u"mirrors[0].upstream = quay.io"_s});
    row("registry-cache-conflict", "other", shootText(good, QByteArray(cache).replace("quay", "ghcr")), {});
    for (const char *alias : {"index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", "hub.docker.com"})
        hostRow("docker-hub-alias", host("https://m.io"), u"upstream = "_s + QLatin1StringView(alias), alias);
    hostRow("docker-hub-alias", host("https://m.io"), {}, "docker.io");
    hostRow("default-port-upstream", host("https://m.io"), u"upstream = quay.io:443"_s, "quay.io:443");
    hostRow("default-port-upstream", host("https://m.io"), {}, "quay.io:4430");
    hostRow("needs-release", host("https://m.io"), {}, "quay.io:5000"); // the error tells it
    hostRow("needs-release", host("https://m.io", "overridePath: false"), u"hosts[0].overridePath = false"_s);
    for (const char *name : {"dockerhub", "nginx", "registry"})
        hostRow("upstream-never-matches", host("https://m.io"), u"upstream = "_s + QLatin1StringView(name), name);
    for (const char *name : {"localhost", "quay.io", "Dockerhub"})
        hostRow("upstream-never-matches", host("https://m.io"), {}, name);
    hostRow("upstream-port-differs", host("http://r.corp:5000"), u"upstream = r.corp"_s, "r.corp");
    hostRow("upstream-port-differs", host("https://r.corp:443"), {}, "r.corp");
    hostRow("upstream-port-differs", host("https://m.io:5000"), {}, "r.corp");
    row("upstream-port-differs", "both", shootText(good + mirrorLine("quay.io:5000", host("https://m.io"))),
        {u"mirrors[0].upstream = quay.io"_s});
    hostRow("retired-registry", host("https://m.io"), u"upstream = k8s.gcr.io"_s, "k8s.gcr.io");
    hostRow("retired-registry", host("https://m.io"), {}, "registry.k8s.io");
    hostRow("hosts-required", "", u"hosts"_s);
    hostRow("tag-resolves-upstream", host("https://m.io"), u"hosts"_s);
    hostRow("tag-resolves-upstream", host("https://m.io", "capabilities: [resolve]"), {}); // resolve-without-pull
    hostRow("tag-resolves-upstream", host("https://m.io") + ", " + host("https://n.io", both), {});

    // Hosts: errors.
    hostRow("host-invalid", host("m.io"), u"hosts[0].host = m.io"_s);
    hostRow("host-duplicate", host("https://m.io") + ", " + host("https://m.io"), u"hosts[1].host = https://m.io"_s);
    hostRow("host-duplicate", host("https://m.io") + ", " + host("https://m.io/"), {});
    hostRow("capability-unsupported", host("https://m.io", "capabilities: [push, pull, push]"),
            u"hosts[0].capabilities = push"_s);
    hostRow("capability-duplicate", host("https://m.io", "capabilities: [pull, resolve, pull]"),
            u"hosts[0].capabilities[2] = pull"_s);
    const QByteArray ca = host("https://m.io", "caBundleSecretReferenceName: ca");
    const QString caField = u"hosts[0].caBundleSecretReferenceName = ca"_s;
    hostRow("ca-reference-missing", ca, caField);
    hostRow("ca-reference-missing", ca, caField, "quay.io",
            "  resources:\n  - {name: ca, resourceRef: {apiVersion: v1, kind: ConfigMap, name: x}}\n");
    hostRow("ca-reference-missing", ca, {}, "quay.io",
            "  resources:\n  - {name: ca, resourceRef: {apiVersion: v1, kind: Secret, name: x}}\n");
    const QByteArray pem = certificate().toBase64();
    hostRow("ca-secret-invalid", ca, {}, "quay.io", secretText("immutable: true\ndata: {bundle.crt: " + pem + "}\n"));
    hostRow("ca-secret-invalid", ca, {}, "quay.io", secretText("data: {}\n", "other"));
    for (const QByteArray &secret :
         {"data: {bundle.crt: " + pem + "}\n", "immutable: true\ndata: {bundle.crt: " + pem + ", other: YQ==}\n",
          "immutable: true\ndata: {ca.crt: " + pem + "}\n", QByteArray("immutable: true\ndata: {bundle.crt: YQ==}\n"),
          QByteArray("immutable: true\ndata: {bundle.crt: \"?\"}\n"), QByteArray("immutable: true\n")})
        hostRow("ca-secret-invalid", ca, caField, "quay.io", secretText(secret));

    // What the cluster rejects beside the MirrorConfig. v0.6 does not know v1alpha3 of the RegistryConfig.
    row("registry-cache-invalid", "newer", shootText(good, cache), {u"spec.extensions[1].providerConfig"_s});
    row("registry-cache-invalid", "no providerConfig", shootText(good, "  - type: registry-cache\n"),
        {u"spec.extensions[1].providerConfig"_s});
    row("registry-cache-invalid", "none", shootText(good), {});
    row("workerless-shoot", "no workers", shootText(good, "  provider: {type: local}\n"), {u"spec.provider.workers"_s});
    row("workerless-shoot", "empty", shootText(good, "  provider: {workers: []}\n"), {u"spec.provider.workers"_s});
    row("workerless-shoot", "workers", shootText(good, "  provider: {workers: [{name: a}]}\n"), {});
    row("workerless-shoot", "nothing said", shootText(good), {});
    const QByteArray resource = "  - {name: ca, resourceRef: {apiVersion: v1, kind: Secret, name: a}}\n";
    row("resource-invalid", "twice", shootText(good, "  resources:\n" + resource + resource), {u"spec.resources[1]"_s});
    row("resource-invalid", "no apiVersion",
        shootText(good, "  resources:\n" + QByteArray(resource).replace("apiVersion: v1, ", "")),
        {u"spec.resources[0]"_s});
    row("resource-invalid", "once", shootText(good, "  resources:\n" + resource), {});
    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n";
    const auto bundle = [](const QByteArray &text) {
        return secretText("immutable: true\ndata: {bundle.crt: " + text.toBase64() + "}\n");
    };
    hostRow("ca-bundle-key", ca, caField, "quay.io", bundle(certificate() + '\n' + key));
    hostRow("ca-bundle-key", ca, {}, "quay.io", bundle(certificate()));
    hostRow("ca-bundle-part", ca, caField, "quay.io", bundle(certificate() + '\n' + key));
    hostRow("ca-bundle-part", ca, {}, "quay.io", bundle(certificate()));
    const QByteArray ended = madeCertificate("a",
                                             "\x17\x0d"
                                             "200102030405Z");
    hostRow("ca-bundle-expiring", ca, caField, "quay.io", bundle(certificate() + ended));
    hostRow("ca-bundle-expiring", ca, {}, "quay.io",
            bundle(ended
                   + madeCertificate("a",
                                     "\x18\x0f"
                                     "21200102030405Z")));
    hostRow("ca-bundle-expiring", ca, {}, "quay.io", bundle(certificate()));
    hostRow("ca-bundle-expiring", ca, {}, "quay.io", secretText("data: {bundle.crt: " + ended.toBase64() + "}\n"));
    addNodeFileRows(row);

    // Hosts: lints.
    hostRow("resolve-without-pull", host("https://m.io", "capabilities: [resolve]"),
            u"hosts[0].capabilities = resolve"_s);
    hostRow("resolve-without-pull", host("https://m.io", both), {});
    hostRow("resolve-on-public-mirror", host("https://mirror.gcr.io", both),
            u"hosts[0].capabilities = pull, resolve"_s);
    hostRow("resolve-on-public-mirror", host("https://mirror.gcr.io"), {});
    hostRow("resolve-on-public-mirror", host("https://mirror.gcr.io", "capabilities: [resolve]"), {});
    hostRow("plain-http", host("http://m.io"), u"hosts[0].host = http://m.io"_s);
    hostRow("plain-http", host("https://m.io"), {});
    hostRow("plain-http", host("http://m.io", "caBundleSecretReferenceName: ca"), {}); // http-with-ca tells it
    hostRow("http-with-ca", host("http://m.io", "caBundleSecretReferenceName: ca"), u"hosts[0].host = http://m.io"_s);
    hostRow("http-with-ca", ca, {});
    for (const char *url : {"https://m.io", "https://m.io/", "https://m.io/v2", "https://m.io/p/v2/",
                            "https://a.io/artifactory/api/docker/hub-remote", "https://a.io/api/docker/hub",
                            "https://n.io/repository/docker-proxy", "m.io/p"})
        hostRow("path-root", host(url), {});
    for (const char *url : {"https://m.io/p/", "https://m.io/v2/p", "https://m.io/p/v2/q", "https://h.io/a/b"})
        hostRow("path-root", host(url), u"hosts[0].host = "_s + QLatin1StringView(url));
    for (const char *url : {"https://m.io/v2/p", "https://m.io/v2", "https://m.io/p/v2/q"})
        hostRow("path-root", host(url, "overridePath: true"), {});
    for (const char *url : {"https://m.io", "https://m.io/", "https://m.io/p", "https://n.io/repository/docker-proxy"})
        hostRow("path-root", host(url, "overridePath: true"), u"hosts[0].host = "_s + QLatin1StringView(url));
    hostRow("path-root", host("https://m.io", "overridePath: false"), {});
    hostRow("trailing-slash-duplicate", host("https://m.io") + ", " + host("https://M.io/"),
            u"hosts[1].host = https://M.io/"_s);
    hostRow("trailing-slash-duplicate", host("https://m.io") + ", " + host("https://m.io"), {});
    hostRow("mirror-is-upstream", host("https://quay.io:443/v2/"), u"hosts[0].host = https://quay.io:443/v2/"_s);
    hostRow("mirror-is-upstream", host("https://quay.io/v2/p"), {});
    // The only way to give the upstream a CA bundle, or plain HTTP.
    hostRow("mirror-is-upstream", host("https://quay.io", "caBundleSecretReferenceName: ca"), {});
    hostRow("mirror-is-upstream", host("http://quay.io"), {});
    hostRow("mirror-is-upstream", host("https://docker.io"), {}, "docker.io"); // not-a-registry-host tells it
    hostRow("mirror-is-upstream", host("https://quay.io:5000"), {});
    hostRow("mirror-is-upstream", host("https://registry-1.docker.io"),
            u"hosts[0].host = https://registry-1.docker.io"_s, "docker.io");
    for (const char *url : {"https://docker.io", "https://hub.docker.com", "https://github.com"})
        hostRow("not-a-registry-host", host(url), u"hosts[0].host = "_s + QLatin1StringView(url));
    hostRow("not-a-registry-host", host("https://ghcr.io"), {});
    hostRow("mirror-wrong-upstream", host("https://mirror.gcr.io"), u"hosts[0].host = https://mirror.gcr.io"_s);
    hostRow("mirror-wrong-upstream", host("https://mirror.gcr.io"), {}, "docker.io");
    hostRow("mirror-wrong-upstream", host("https://m.io"), {});
    hostRow("dead-mirror", host("https://registry.docker-cn.com"), u"hosts[0].host = https://registry.docker-cn.com"_s);
    hostRow("dead-mirror", host("https://mirror.gcr.io"), {});
    for (const char *url : {"https://123456789012.dkr.ecr.eu-central-1.amazonaws.com/v2/hub", "https://a.azurecr.io"})
        hostRow("private-mirror", host(url), u"hosts[0].host = "_s + QLatin1StringView(url));
    for (const char *url : {"https://public.ecr.aws", "https://azurecr.io.example.com"})
        hostRow("private-mirror", host(url), {});
    for (const char *url : {"https://m.ns.svc", "http://m.ns.svc.cluster.local:5000"})
        hostRow("cluster-dns-host", host(url), u"hosts[0].host = "_s + QLatin1StringView(url));
    hostRow("cluster-dns-host", host("https://svc.io"), {});
    for (const char *url : {"http://localhost:5000", "http://127.0.0.1", "http://127.1.2.3:80"})
        hostRow("node-local-host", host(url), u"hosts[0].host = "_s + QLatin1StringView(url));
    for (const char *url : {"https://127.io", "https://127.0.0.1.io", "https://128.0.0.1"})
        hostRow("node-local-host", host(url), {});
    hostRow("ca-dir-differs", ca, caField, "quay.io:5000");
    hostRow("ca-dir-differs", ca, {});
    hostRow("needs-release", ca, caField);
    hostRow("needs-release", host("https://m.io", "overridePath: null"), u"hosts[0].overridePath"_s);
    hostRow("needs-release", host("https://m.io/v2"), {}); // the error tells it
    hostRow("needs-release", host("https://m.io/v2/p", "overridePath: true"), u"hosts[0].host = https://m.io/v2/p"_s);
    hostRow("needs-release", host("https://m.io"), {});
    row("mirror-chain", "chain", shootText(mirrorLine("quay.io", host("https://ghcr.io")) + mirrorLine("ghcr.io", "")),
        {u"mirrors[0].hosts[0].host = https://ghcr.io"_s});
    hostRow("mirror-chain", host("https://quay.io"), {});
}

} // namespace sme::test
