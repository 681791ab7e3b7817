// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checkedmanifest.h"
#include "testmain.h"

#include <algorithm>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// Text with each line moved to the right.
QByteArray indented(const QByteArray &text, int columns)
{
    QByteArray result;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            result += QByteArray(columns, ' ') + line + '\n';
    }
    return result;
}

/// "state path of the first stray", a subject in a line.
QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    for (const ShootManifest &manifest : ShootManifest::readAll(text)) {
        const ShootContext &context = manifest.context();
        QString line = extensionStateId(context.state);
        for (const StrayConfig &stray : context.strays)
            line += u' ' + stray.path;
        lines.append(line);
    }
    return lines;
}

const QByteArray config = "apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n"
                          "kind: MirrorConfig\n"
                          "mirrors:\n"
                          "- upstream: docker.io\n"
                          "  hosts:\n"
                          "  - host: m.io\n";
const QByteArray entry = "- type: registry-mirror\n  providerConfig:\n" + indented(config, 4);
const QByteArray oneEntry = "type: registry-mirror\nproviderConfig:\n" + indented(config, 2);
const QByteArray shoot = "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nmetadata: {name: a, namespace: b}\n"
                         "spec:\n  extensions:\n"
    + indented(entry, 2);

QByteArray document(const QByteArray &apiVersion, const QByteArray &kind, const QByteArray &rest)
{
    return "apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata: {name: n, namespace: s}\n" + rest;
}

} // namespace

/// What a file has to do with the extension, where its configuration stands, and what of it is not known.
class ClassificationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a Shoot", shoot, {u"present"_s});
        row("disabled", shoot + "    disabled: true\n", {u"disabled"_s});
        row("without", shoot.first(shoot.indexOf("  extensions:")) + "  region: x\n", {u"absent"_s});
        row("an entry", oneEntry, {u"present"_s});
        row("a MirrorConfig", config, {u"present"_s});
        row("nothing", "# only a comment\n", {u"none"_s});
        row("another kind", document("v1", "ConfigMap", "data: {a: b}\n"), {u"none"_s});
        row("registration of the type",
            document("core.gardener.cloud/v1", "ControllerRegistration",
                     "spec: {resources: [{kind: Extension, type: registry-mirror}]}\n"),
            {u"none"_s});
        row("words about it", document("v1", "ConfigMap", "data: {a: see the docs of registry-mirror}\n"), {u"none"_s});

        for (const char *type : {"registry-mirrors", "Registry-Mirror", "registry_mirror", "registrymirror",
                                 "registry-miror", "mirror-registry"})
            row(type, QByteArray(shoot).replace("registry-mirror\n", QByteArray(type) + "\n"),
                {u"elsewhere spec.extensions[0].type"_s});
        row("under registry-cache", QByteArray(shoot).replace("type: registry-mirror", "type: registry-cache"),
            {u"elsewhere spec.extensions[0].type"_s});
        row("a second, misspelt one",
            shoot + indented(QByteArray(entry).replace("registry-mirror\n", "registry-mirrors\n"), 2),
            {u"present spec.extensions[1].type"_s});
        row("configuration of registry-cache",
            "kind: Shoot\nspec:\n  extensions:\n  - type: registry-mirror\n    providerConfig:\n"
            "      apiVersion: registry.extensions.gardener.cloud/v1alpha3\n      kind: RegistryConfig\n      caches: "
            "[]\n",
            {u"elsewhere spec.extensions[0].providerConfig"_s});
        row("at the Shoot's root", "kind: Shoot\napiVersion: core.gardener.cloud/v1beta1\nextensions:\n" + entry,
            {u"elsewhere extensions"_s});

        row("Cluster API",
            QByteArray(shoot).replace("core.gardener.cloud/v1beta1\nkind: Shoot",
                                      "controlplane.cluster.x-k8s.io/v1alpha1\nkind: GardenerShootControlPlane"),
            {u"elsewhere spec.extensions[0]"_s});
        row("Crossplane",
            document("kubernetes.crossplane.io/v1alpha2", "Object",
                     "spec:\n  forProvider:\n    manifest:\n" + indented(shoot, 6)),
            {u"elsewhere spec.forProvider.manifest.spec.extensions[0]"_s});
        row("a composition",
            document(
                "apiextensions.crossplane.io/v1", "Composition",
                "spec:\n  resources:\n  - name: x\n    base:\n      spec:\n        forProvider:\n          manifest:\n"
                    + indented(shoot, 12)),
            {u"elsewhere spec.resources[0].base.spec.forProvider.manifest.spec.extensions[0]"_s});
        row("Argo CD, values as an object",
            document("argoproj.io/v1alpha1", "Application",
                     "spec:\n  source:\n    helm:\n      valuesObject:\n        extensions:\n" + indented(entry, 8)),
            {u"elsewhere spec.source.helm.valuesObject.extensions[0]"_s});
        row("Argo CD, values as a text",
            document("argoproj.io/v1alpha1", "Application",
                     "spec:\n  source:\n    helm:\n      values: |\n        extensions:\n" + indented(entry, 8)),
            {u"elsewhere spec.source.helm.values → extensions"_s});
        row("ManagedSeedSet",
            document("seedmanagement.gardener.cloud/v1alpha1", "ManagedSeedSet",
                     "spec:\n  shootTemplate:\n    spec:\n      extensions:\n" + indented(entry, 6)),
            {u"elsewhere spec.shootTemplate.spec.extensions[0]"_s});
        row("ConfigMap", document("v1", "ConfigMap", "data:\n  mirror.yaml: |\n" + indented(config, 4)),
            {u"elsewhere data[mirror.yaml]"_s});
        row("Kustomization",
            document("kustomize.config.k8s.io/v1beta1", "Kustomization",
                     "patches:\n- patch: |-\n    - op: add\n      path: /spec/extensions/-\n      value:\n"
                         + indented(oneEntry, 8)),
            {u"elsewhere patches[0].patch → [0].value"_s});
        row("JSON patch",
            "- op: add\n  path: /spec/extensions/-\n  value:\n"
                + indented("type: registry-mirror\nproviderConfig:\n" + indented(config, 2), 4),
            {u"elsewhere [0].value"_s});
        row("strategic patch", QByteArray(shoot).replace("name: a, namespace: b", "name: not-important"),
            {u"elsewhere spec.extensions[0]"_s});
        row("patch directive", shoot + "  - $patch: delete\n    type: x\n", {u"elsewhere spec.extensions[0]"_s});
        row("mirrors alone", config.sliced(config.indexOf("- upstream")), {u"elsewhere "_s});
        row("Helm values", "shoot:\n  registryMirrors:\n" + indented(config.sliced(config.indexOf("- upstream")), 2),
            {u"elsewhere shoot.registryMirrors"_s});

        row("SOPS", shoot + "sops:\n  mac: ENC[AES256_GCM,data:x]\n", {u"encrypted"_s});
        row("an encrypted value", QByteArray(shoot).replace("m.io", "ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]"),
            {u"encrypted"_s});
        row("Helm, quoted", QByteArray(shoot).replace("m.io", "\"https://{{ .Values.host }}\""), {u"template"_s});
        row("Helm, bare", QByteArray(shoot).replace("m.io", "{{ .Values.host }}"), {u"template"_s});
        row("Helm, within a value", QByteArray(shoot).replace("m.io", "https://{{ .Values.host }}:5000/v2"),
            {u"template"_s});
        row("Helm, a list",
            shoot.first(shoot.indexOf("        hosts:")) + "        hosts: {{ toYaml .Values.hosts | nindent 8 }}\n",
            {u"template"_s});
        row("Helm, steered",
            QByteArray(shoot).replace("  - type", "  {{- if .Values.mirror }}\n  - type") + "  {{- end }}\n",
            {u"template"_s});
        row("Flux", QByteArray(shoot).replace("{name: a, namespace: b}", "\n  name: ${cluster}"), {u"template"_s});
        row("nothing but a template", "{{ include \"shoot\" . }}\n", {u"template"_s});
        row("a script is no template", shoot + "  note: |\n    echo ${HOME}\n", {u"present"_s});
    }
    void states()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(linesOf(text), expected);
        for (const ShootManifest &manifest : ShootManifest::readAll(text)) {
            Validator validator;
            validator.reset(manifest);
            const QList<Finding> findings = validator.findings();
            const auto says = [&findings](QLatin1StringView rule) {
                return std::count_if(findings.begin(), findings.end(),
                                     [rule](const Finding &finding) { return finding.rule == rule; });
            };
            const ShootContext &context = manifest.context();
            QCOMPARE(says("config-elsewhere"_L1), context.strays.size());
            QCOMPARE(says("no-extension"_L1), context.state == ExtensionState::Absent ? 1 : 0);
            QCOMPARE(says("encrypted"_L1), context.state == ExtensionState::Encrypted ? 1 : 0);
            QCOMPARE(says("template"_L1), context.state == ExtensionState::Template ? 1 : 0);
            for (const Finding &finding : findings)
                QVERIFY(finding.where.field != FieldRef::Field::Stray
                        || finding.message.contains(context.strays.at(finding.where.item).path));
        }
    }

    /// Where the entry stands whole it is checked, with the paths that it has, but nothing rejects what nobody reads.
    void whatStandsWholeIsChecked()
    {
        const ShootManifest manifest =
            ShootManifest::read(document("kubernetes.crossplane.io/v1alpha2", "Object",
                                         "spec:\n  forProvider:\n    manifest:\n" + indented(shoot, 6)));
        QCOMPARE(manifest.mirrorCount(), 1);
        QCOMPARE(manifest.subject().displayName(), u"b/a"_s);
        Validator validator;
        validator.reset(manifest);
        QCOMPARE(validator.totals().errors, 0);
        const QList<Finding> findings = validator.findings();
        const auto invalid = std::find_if(findings.begin(), findings.end(),
                                          [](const Finding &finding) { return finding.rule == "host-invalid"_L1; });
        QVERIFY(invalid != findings.end());
        QCOMPARE(invalid->severity, Severity::Warning);
        QCOMPARE(manifest.fieldPath(invalid->where),
                 u"spec.forProvider.manifest.spec.extensions[0].providerConfig.mirrors[0].hosts[0].host"_s);

        // And it can be changed where it stands.
        ShootManifest fixed = manifest;
        for (const Change &change : invalid->fixes.constFirst().changes)
            fixed.apply(*planChange(fixed, change));
        QCOMPARE(fixed.text(), QByteArray(manifest.text()).replace("host: m.io", "host: https://m.io"));
    }

    /// A list of mirrors becomes what the cluster reads, with all that is written in it.
    void listBecomesAConfig_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray list = "- upstream: quay.io # mine\n  hosts: [{host: https://m.io}]\n";
        QTest::newRow("alone") << list;
        QTest::newRow("indented, behind a comment") << "# mine\n" + indented(list, 2);
        QTest::newRow("behind another document") << "kind: ConfigMap\n---\n" + list;
    }
    void listBecomesAConfig()
    {
        QFETCH(const QByteArray, text);
        ShootManifest manifest = ShootManifest::readAll(text).back();
        Validator validator;
        validator.reset(manifest);
        QCOMPARE(manifest.subject().kind, Subject::Kind::MirrorList);
        const QList<Finding> findings = validator.findings();
        QCOMPARE(findings.constFirst().rule, "config-elsewhere"_L1);
        manifest.apply(*planChange(manifest, findings.constFirst().fixes.constFirst().changes.constFirst()));
        const ShootManifest made = ShootManifest::readAll(manifest.text()).back();
        QCOMPARE(made.subject().kind, Subject::Kind::MirrorConfig);
        QCOMPARE(made.mirrorCount(), 1);
        QVERIFY(!made.readOnlyReason());
        QCOMPARE(made.text().count("# mine"), text.count("# mine"));
    }

    /// What is not known raises nothing; what stands around it is checked.
    void unknownValuesRaiseNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray other = "      - {upstream: Quay.io, hosts: [{host: https://n.io}]}\n";
        const auto mirrors = [&other](const QByteArray &lines) { return shootText(lines + other); };
        QTest::newRow("host") << mirrors("      - {upstream: ghcr.io, hosts: [{host: '{{ .Values.host }}'}]}\n");
        QTest::newRow("bare host") << mirrors(
            "      - upstream: ghcr.io\n        hosts:\n        - host: {{ .Values.host }}\n");
        QTest::newRow("upstream") << mirrors(
            "      - {upstream: '${UPSTREAM}', hosts: [{host: https://mirror.gcr.io}]}\n");
        QTest::newRow("both twice") << mirrors("      - {upstream: '${U}', hosts: [{host: '${H}'}, {host: '${H}'}]}\n"
                                               "      - {upstream: '${U}', hosts: [{host: '${H}'}]}\n");
        QTest::newRow("capabilities") << mirrors(
            "      - {upstream: ghcr.io, hosts: [{host: https://m.io, capabilities: ['{{ .c }}']}]}\n");
        QTest::newRow("bare capabilities") << mirrors("      - upstream: ghcr.io\n        hosts:\n        - host: "
                                                      "https://m.io\n          capabilities: {{ .c }}\n");
        QTest::newRow("truth value") << mirrors("      - upstream: ghcr.io\n        hosts:\n        - host: "
                                                "https://m.io/v2/p\n          overridePath: {{ .o }}\n");
        QTest::newRow("hosts") << mirrors("      - upstream: ghcr.io\n        hosts: {{ toYaml .Values.hosts }}\n");
        QTest::newRow("included hosts") << mirrors(
            "      - upstream: ghcr.io\n        hosts:\n        {{- toYaml .Values.hosts | nindent 8 }}\n");
        QTest::newRow("a loop") << mirrors(
            "      {{- range .Values.mirrors }}\n      - upstream: {{ .upstream }}\n"
            "        hosts:\n        {{- range .hosts }}\n        - host: {{ . }}\n        {{- end }}\n"
            "      {{- end }}\n");
        QTest::newRow("encrypted") << mirrors(
            "      - {upstream: ghcr.io, hosts: [{host: 'ENC[AES256_GCM,data:x]'}]}\n");
    }
    void unknownValuesRaiseNothing()
    {
        QFETCH(QByteArray, text);
        const ShootManifest manifest = ShootManifest::read(text);
        Validator validator;
        validator.reset(manifest);
        const auto error = validator.decodeError(manifest);
        QVERIFY2(!error, error ? qPrintable(error->message) : "");
        QStringList said;
        const QList<Finding> findings = validator.findings();
        for (const Finding &finding : findings) {
            if (finding.severity != Severity::Info)
                said.append(finding.rule + u' ' + finding.badValue.value_or(QString()));
        }
        QCOMPARE(said, QStringList{u"upstream-invalid Quay.io"_s});
    }

    void anEncryptedSecretIsNoBrokenBundle()
    {
        const QByteArray text =
            shootText(mirrorLine("quay.io", "{host: \"https://m.io\", caBundleSecretReferenceName: ca}"),
                      "  resources:\n  - {name: ca, resourceRef: {apiVersion: v1, kind: Secret, name: s}}\n")
            + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: garden-dev}\nimmutable: true\n"
              "data: {bundle.crt: 'ENC[AES256_GCM,data:x]'}\nsops: {mac: 'ENC[AES256_GCM,data:y]'}\n";
        QCOMPARE(linesOf(text), QStringList{u"encrypted"_s});
        const ShootManifest manifest = ShootManifest::read(text);
        Validator validator;
        validator.reset(manifest);
        QCOMPARE(validator.totals().errors, 0);
        QCOMPARE(validator.totals().warnings, 0);
    }
};

MIRROR_TEST(ClassificationTest)
#include "tst_classification.moc"
