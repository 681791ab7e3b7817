// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rule.h"

#include <QCoreApplication>

#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Field = FieldRef::Field;

struct DocumentRulesTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::DocumentRules)
};

bool hasExtension(const DocumentFacts &facts)
{
    return facts.context.extensionIndex >= 0 || facts.kind == Subject::Kind::ExtensionEntry
        || facts.kind == Subject::Kind::MirrorConfig || facts.kind == Subject::Kind::MirrorList;
}

void checkProviderConfig(const DocumentFacts &facts, RecordSink &sink)
{
    if (hasExtension(facts) && facts.context.providerConfigMissing)
        sink.add(Field::ProviderConfig);
}

Explanation explainProviderConfig(const DocumentFacts &, const Record &)
{
    return {DocumentRulesTexts::tr(
                "The registry-mirror extension has no providerConfig, so the cluster rejects the manifest. Add a "
                "mirror, or remove the extension entry."),
            {}};
}

void checkMirrors(const DocumentFacts &facts, RecordSink &sink)
{
    if (hasExtension(facts) && !facts.context.providerConfigMissing && facts.mirrorCount == 0)
        sink.add(Field::Mirrors);
}

Explanation explainMirrors(const DocumentFacts &, const Record &)
{
    return {DocumentRulesTexts::tr(
                "There is no mirror, so the cluster rejects the manifest. Add a mirror, or remove the extension "
                "entry."),
            {}};
}

void checkDuplicateExtension(const DocumentFacts &facts, RecordSink &sink)
{
    for (const int index : facts.context.duplicateExtensions)
        sink.add(Field::ExtensionType, ReleaseSet::all(), index);
}

Explanation explainDuplicateExtension(const DocumentFacts &, const Record &)
{
    return {DocumentRulesTexts::tr(
                "There is a registry-mirror extension before this one already. Only the first counts, and the "
                "cluster rejects the second. Move its mirrors to the first entry and remove this one."),
            {}};
}

void checkWorkers(const DocumentFacts &facts, RecordSink &sink)
{
    if (!hasExtension(facts) || facts.context.disabled)
        return;
    for (const ShootContext::Worker &worker : facts.context.otherCriWorkers)
        sink.add(Field::WorkerCri, ReleaseSet::all(), worker.index);
}

Explanation explainWorkers(const DocumentFacts &, const Record &record)
{
    const YamlPath path{u"spec"_s, u"provider"_s, u"workers"_s, int(record.item), u"cri"_s, u"name"_s};
    return {
        DocumentRulesTexts::tr("Registry mirrors need containerd, which this worker pool does not run. Set cri.name to "
                               "containerd, or remove the extension."),
        {{DocumentRulesTexts::tr("Set cri.name to containerd"),
          {change::SetAt{path, YamlValue::text(u"containerd"_s)}}}}};
}

void checkDisabled(const DocumentFacts &facts, RecordSink &sink)
{
    if (facts.context.disabled)
        sink.add(Field::ExtensionDisabled);
}

Explanation explainDisabled(const DocumentFacts &, const Record &)
{
    return {DocumentRulesTexts::tr(
                "The extension is disabled: none of these mirrors reaches the nodes. Remove “disabled: true” to "
                "use them."),
            {}};
}

void checkNoExtension(const DocumentFacts &facts, RecordSink &sink)
{
    if (facts.context.state == ExtensionState::Absent)
        sink.addAlways(Field::Extensions);
}

Explanation explainNoExtension(const DocumentFacts &, const Record &)
{
    return {DocumentRulesTexts::tr(
                "This Shoot has no registry-mirror extension, so there was nothing to check: its nodes pull from "
                "the registries themselves. Add a mirror if that is not meant."),
            {}};
}

void checkElsewhere(const DocumentFacts &facts, RecordSink &sink)
{
    for (int i = 0; i < facts.context.strays.size(); ++i)
        sink.addAlways(Field::Stray, i);
}

/// What becomes of a Shoot's configuration in another kind of document, and where to look for it.
QString wrapperRemedy(const StrayConfig &stray)
{
    const QString &api = stray.apiVersion;
    if (stray.detail.startsWith("GardenerShoot"_L1) || api.contains("cluster.x-k8s.io"_L1))
        return DocumentRulesTexts::tr("Cluster API makes a Shoot of it: check that one, as the garden has it.");
    if (api.contains("crossplane.io"_L1))
        return DocumentRulesTexts::tr("Crossplane makes a Shoot of it: check that one, as the garden has it.");
    if (api.startsWith("argoproj.io"_L1))
        return DocumentRulesTexts::tr(
            "Argo CD passes it on to a chart or an overlay: check what “argocd app manifests” prints.");
    if (api.startsWith("helm.toolkit.fluxcd.io"_L1))
        return DocumentRulesTexts::tr("Flux passes it on to a chart: check what the chart renders.");
    if (stray.detail == "Kustomization"_L1 || stray.detail.contains("patch"_L1))
        return DocumentRulesTexts::tr("Kustomize puts it into a Shoot: check what “kubectl kustomize” prints.");
    if (api.startsWith("seedmanagement.gardener.cloud"_L1))
        return DocumentRulesTexts::tr("Gardener makes Shoots of its template: check one of those.");
    if (stray.detail == "Shoot"_L1)
        return DocumentRulesTexts::tr(
            "Move it to spec.extensions, as the providerConfig of an entry of type registry-mirror.");
    return DocumentRulesTexts::tr(
        "It has to become the providerConfig of an entry of type registry-mirror in a Shoot's "
        "spec.extensions.");
}

QString elsewhereMessage(const StrayConfig &stray)
{
    using Cause = StrayConfig::Cause;
    switch (stray.cause) {
    case Cause::MisspeltType:
        return stray.detail.isEmpty()
            ? DocumentRulesTexts::tr(
                  "The entry has no type, so the cluster does not take it for registry-mirror (%1). Add "
                  "“type: registry-mirror”.")
                  .arg(stray.path)
            : DocumentRulesTexts::tr(
                  "The type is not registry-mirror but “%1” (%2), so none of its mirrors reaches the nodes. "
                  "Write registry-mirror.")
                  .arg(stray.detail, stray.path);
    case Cause::OtherType:
        return DocumentRulesTexts::tr(
                   "A MirrorConfig stands under the extension “%1” (%2), which does not read it. Move it to an "
                   "entry of type registry-mirror.")
            .arg(stray.detail, stray.path);
    case Cause::OtherConfig:
        return DocumentRulesTexts::tr(
                   "The configuration of registry-cache stands under registry-mirror (%1), which rejects it. "
                   "Write a MirrorConfig, or change the type to registry-cache.")
            .arg(stray.path);
    case Cause::Patch:
        return DocumentRulesTexts::tr(
                   "This Shoot only patches another one (%1): what the cluster gets is not known, and the list "
                   "of extensions here takes the place of the whole list there. Check the result, for example "
                   "of “kubectl kustomize”.")
            .arg(stray.path);
    case Cause::List:
        return DocumentRulesTexts::tr("A list of mirrors alone is nothing that the cluster reads. It belongs under "
                                      "providerConfig.mirrors of an entry of type registry-mirror in spec.extensions.");
    case Cause::Text:
        return DocumentRulesTexts::tr(
                   "A configuration stands within a text (%1), where the cluster does not look, and was not "
                   "checked. %2")
            .arg(stray.path, wrapperRemedy(stray));
    case Cause::Wrapped:
        break;
    }
    const QString where = stray.detail.isEmpty() ? DocumentRulesTexts::tr("another document")
                                                 : DocumentRulesTexts::tr("the kind “%1”").arg(stray.detail);
    return DocumentRulesTexts::tr("The configuration stands in %1 (%2), where the extension does not look. %3")
        .arg(where, stray.path, wrapperRemedy(stray));
}

Explanation explainElsewhere(const DocumentFacts &facts, const Record &record)
{
    const StrayConfig &stray = facts.context.strays.at(record.item);
    QList<Fix> fixes;
    if (stray.cause == StrayConfig::Cause::MisspeltType && facts.kind == Subject::Kind::Shoot && facts.isAtRoot) {
        const YamlPath path{u"spec"_s, u"extensions"_s, stray.extension, u"type"_s};
        fixes.append({DocumentRulesTexts::tr("Set the type to registry-mirror"),
                      {change::SetAt{path, YamlValue::text(u"registry-mirror"_s)}}});
    }
    return {elsewhereMessage(stray), fixes};
}

void checkEncrypted(const DocumentFacts &facts, RecordSink &sink)
{
    if (facts.context.state == ExtensionState::Encrypted)
        sink.addAlways(Field::Unknown);
}

Explanation explainEncrypted(const DocumentFacts &, const Record &)
{
    return {DocumentRulesTexts::tr(
                "Values are encrypted with SOPS and cannot be known here. Check the decrypted file: “sops "
                "--decrypt FILE | shoot-mirror validate -”."),
            {}};
}

void checkTemplate(const DocumentFacts &facts, RecordSink &sink)
{
    if (facts.context.state == ExtensionState::Template)
        sink.addAlways(Field::Unknown);
}

Explanation explainTemplate(const DocumentFacts &, const Record &)
{
    return {DocumentRulesTexts::tr(
                "Values are filled in later and cannot be known here; what stands around them was checked. "
                "Render the template first, for example “helm template … | shoot-mirror validate -”."),
            {}};
}

void checkCacheExtension(const DocumentFacts &facts, RecordSink &sink)
{
    if (!hasExtension(facts) || facts.context.disabled)
        return;
    ReleaseSet releases;
    for (const ShootContext::CacheProblem &problem : facts.context.cacheProblems)
        releases |= problem.releases;
    if (!releases.isEmpty())
        sink.add(Field::CacheConfig, releases);
}

Explanation explainCacheExtension(const DocumentFacts &facts, const Record &)
{
    const ShootContext::CacheProblem &problem = facts.context.cacheProblems.first();
    return {DocumentRulesTexts::tr(
                "The registry-cache extension of this Shoot cannot be read: %1. %2 reject the whole Shoot for "
                "it. Correct that entry, or remove it.")
                .arg(problem.reason,
                     problem.releases == ReleaseSet::all() ? DocumentRulesTexts::tr("All releases")
                                                           : problem.releases.ids().join(u", "_s)),
            {}};
}

void checkWorkerless(const DocumentFacts &facts, RecordSink &sink)
{
    if (hasExtension(facts) && facts.context.isWorkerless)
        sink.add(Field::Workers);
}

Explanation explainWorkerless(const DocumentFacts &, const Record &)
{
    return {DocumentRulesTexts::tr(
                "This Shoot has no workers, and the cluster accepts the registry-mirror extension only with "
                "workers. Add a worker pool, or remove the extension."),
            {}};
}

void checkResources(const DocumentFacts &facts, RecordSink &sink)
{
    for (const ShootContext::ResourceProblem &problem : facts.context.resourceProblems)
        sink.add(Field::Resource, ReleaseSet::all(), problem.index);
}

Explanation explainResource(const DocumentFacts &facts, const Record &record)
{
    for (const ShootContext::ResourceProblem &problem : facts.context.resourceProblems) {
        if (problem.index == record.item)
            return {DocumentRulesTexts::tr("%1, so the API server rejects the Shoot. Correct the entry.")
                        .arg(problem.reason),
                    {}};
    }
    return {};
}

constexpr std::array<Rule<DocumentFacts>, 12> documentRulesTable{{
    {"provider-config-required"_L1, Severity::Error, ErrorType::Required,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The registry-mirror extension has no providerConfig, which the cluster rejects. Add a mirror, or "
         "remove the extension entry."),
     checkProviderConfig, explainProviderConfig},
    {"mirrors-required"_L1, Severity::Error, ErrorType::Required,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The MirrorConfig has no mirror, which the cluster rejects. Add a mirror, or remove the extension "
         "entry."),
     checkMirrors, explainMirrors},
    {"extension-duplicate"_L1, Severity::Error, ErrorType::Duplicate,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "A Shoot has each extension once. Move the mirrors of the second registry-mirror entry to the first "
         "and remove it."),
     checkDuplicateExtension, explainDuplicateExtension},
    {"worker-cri"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "Registry mirrors need containerd on every worker pool. Set cri.name to containerd, or remove the "
         "extension."),
     checkWorkers, explainWorkers},
    {"workerless-shoot"_L1, Severity::Error, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The extension is not supported on a Shoot without workers. Add a worker pool, or remove the extension."),
     checkWorkerless, explainWorkerless},
    {"registry-cache-invalid"_L1, Severity::Error, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The registry-cache extension of the Shoot cannot be decoded, so the cluster rejects the whole. "
                       "Correct or remove its entry."),
     checkCacheExtension, explainCacheExtension},
    {"resource-invalid"_L1, Severity::Error, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "Each entry of spec.resources needs a name of its own, and a resourceRef with apiVersion, kind and name."),
     checkResources, explainResource},
    {"extension-disabled"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The extension entry has disabled: true, so none of its mirrors reaches the nodes, and the cluster "
         "does not check them. Remove it to use them."),
     checkDisabled, explainDisabled},
    {"no-extension"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The Shoot has no registry-mirror extension, so nothing was checked. Add a mirror if it should have "
         "one."),
     checkNoExtension, explainNoExtension},
    {"config-elsewhere"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "A mirror configuration stands where the cluster does not look for it: in another kind of document, "
         "under another type, within a text. The message names the path and where it belongs."),
     checkElsewhere, explainElsewhere},
    {"encrypted"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "SOPS encrypted some values, which cannot be known here. Check the decrypted file."),
     checkEncrypted, explainEncrypted},
    {"template"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "Some values are filled in later, by Helm, envsubst or Flux, and cannot be known here. Render the "
         "template and check the result."),
     checkTemplate, explainTemplate},
}};

} // namespace

std::span<const Rule<DocumentFacts>> documentRules()
{
    return documentRulesTable;
}

} // namespace sme
