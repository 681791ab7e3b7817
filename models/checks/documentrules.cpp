// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "checks/rule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
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

/// Whether paths from the root of a Shoot lead to what is meant.
bool isWholeShoot(const DocumentFacts &facts)
{
    return facts.kind == Subject::Kind::Shoot && facts.isAtRoot;
}

YamlPath extensionAt(int index)
{
    return {u"spec"_s, u"extensions"_s, index};
}

/// Removes an extension entry that says nothing; not while another one would take its place.
QList<Fix> emptyEntryFix(const DocumentFacts &facts)
{
    if (!isWholeShoot(facts) || facts.context.extensionIndex < 0 || !facts.context.duplicateExtensions.isEmpty())
        return {};
    return {{DocumentRulesTexts::tr("Remove the extension entry"),
             {change::RemoveAt{extensionAt(facts.context.extensionIndex)}}}};
}

void checkProviderConfig(const DocumentFacts &facts, RecordSink &sink)
{
    if (hasExtension(facts) && facts.context.providerConfigMissing)
        sink.add(Field::ProviderConfig);
}

Explanation explainProviderConfig(const DocumentFacts &facts, const Record &)
{
    return {DocumentRulesTexts::tr(
                "The registry-mirror extension has no providerConfig, so the cluster rejects the manifest. Add a "
                "mirror, or remove the extension entry."),
            emptyEntryFix(facts)};
}

void checkMirrors(const DocumentFacts &facts, RecordSink &sink)
{
    if (hasExtension(facts) && !facts.context.providerConfigMissing && facts.mirrorCount == 0)
        sink.add(Field::Mirrors);
}

Explanation explainMirrors(const DocumentFacts &facts, const Record &)
{
    return {DocumentRulesTexts::tr(
                "There is no mirror, so the cluster rejects the manifest. Add a mirror, or remove the extension "
                "entry."),
            emptyEntryFix(facts)};
}

void checkDuplicateExtension(const DocumentFacts &facts, RecordSink &sink)
{
    for (const int index : facts.context.duplicateExtensions)
        sink.add(Field::ExtensionType, ReleaseSet::all(), index);
}

/// Whether the cluster takes a mirror that is to join those of the document.
bool isGoodMirror(const DocumentFacts &facts, const Mirror &mirror)
{
    const auto accepted = [&facts](ReleaseSet by) { return (facts.active - by).isEmpty(); };
    const auto isGoodHost = [&](const Host &host) {
        const QSet<QString> known{QString(pullCapability), QString(resolveCapability)};
        const QSet<QString> given(host.capabilities.begin(), host.capabilities.end());
        const bool isTrusted = !host.caBundle
            || (facts.caBundles.value(*host.caBundle).isSecret
                && facts.caBundles.value(*host.caBundle).problem.isEmpty());
        return accepted(releasesAcceptingHost(host.url)) && known.contains(given)
            && given.size() == host.capabilities.size() && isTrusted && !host.overridePath;
    };
    QSet<QString> urls;
    for (const Host &host : mirror.hosts)
        urls.insert(host.url);
    return accepted(releasesAcceptingUpstream(mirror.upstream))
        && !facts.context.cacheUpstreams.contains(mirror.upstream) && !mirror.hosts.isEmpty()
        && urls.size() == mirror.hosts.size() && std::all_of(mirror.hosts.begin(), mirror.hosts.end(), isGoodHost);
}

/// Removes a further entry, after what it has was moved to the first one.
QList<Fix> duplicateEntryFix(const DocumentFacts &facts, int index)
{
    const auto found = facts.context.duplicateMirrors.constFind(index);
    if (found == facts.context.duplicateMirrors.cend() || !isWholeShoot(facts) || facts.mirrors == nullptr)
        return {};
    QList<Mirror> missing;
    QSet<QString> upstreams;
    for (const Mirror &mirror : *found) {
        const int first = facts.mirrors->firstWith(mirror.upstream);
        if (first >= 0 && facts.mirrors->mirrorAt(first) == mirror)
            continue;
        if (first >= 0 || upstreams.contains(mirror.upstream) || !isGoodMirror(facts, mirror))
            return {};
        upstreams.insert(mirror.upstream);
        missing.append(mirror);
    }
    const change::RemoveAt removal{extensionAt(index)};
    if (missing.isEmpty())
        return {{DocumentRulesTexts::tr("Remove this entry"), {removal}}};
    if (facts.mirrorCount == 0)
        return {};
    return {{DocumentRulesTexts::tr("Move its mirrors to the first entry and remove this one"),
             {change::Insert{.mirrors = missing}, removal}}};
}

Explanation explainDuplicateExtension(const DocumentFacts &facts, const Record &record)
{
    return {DocumentRulesTexts::tr(
                "There is a registry-mirror extension before this one already. Only the first counts, and the "
                "cluster rejects the second. Move its mirrors to the first entry and remove this one."),
            duplicateEntryFix(facts, record.item)};
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

Explanation explainDisabled(const DocumentFacts &facts, const Record &)
{
    if (!facts.isGoodEnabled)
        return {DocumentRulesTexts::tr(
                    "The extension is disabled: none of these mirrors reaches the nodes, and the cluster would reject "
                    "them. Correct what else is said here, then remove “disabled: true” to use them."),
                {}};
    QList<Fix> fixes;
    if (isWholeShoot(facts))
        fixes.append({DocumentRulesTexts::tr("Remove “disabled: true”"),
                      {change::RemoveAt{extensionAt(facts.context.extensionIndex) / u"disabled"_s}}});
    return {DocumentRulesTexts::tr(
                "The extension is disabled: none of these mirrors reaches the nodes. Remove “disabled: true” to "
                "use them."),
            fixes};
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
    QList<Fix> fixes;
    if (problem.isEmpty && isWholeShoot(facts))
        fixes.append({DocumentRulesTexts::tr("Remove the registry-cache entry"),
                      {change::RemoveAt{extensionAt(facts.context.cacheIndex)}}});
    return {DocumentRulesTexts::tr(
                "The cluster rejects the whole Shoot for its registry-cache extension: %1 (%2). Correct that entry, or "
                "remove it.")
                .arg(problem.reason,
                     problem.releases == ReleaseSet::all()
                         ? DocumentRulesTexts::tr("all releases")
                         : DocumentRulesTexts::tr("release %1").arg(problem.releases.ids().join(u", "_s))),
            fixes};
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
    int last = -1; // of several flaws of an entry, one finding tells
    for (const ShootContext::ResourceProblem &problem : facts.context.resourceProblems) {
        if (problem.index != last)
            sink.add(Field::Resource, ReleaseSet::all(), problem.index);
        last = problem.index;
    }
}

QList<Fix> resourceFix(const DocumentFacts &facts, const ShootContext::ResourceProblem &problem)
{
    const QList<ResourceReference> &resources = facts.context.resources;
    const auto resource = std::ranges::lower_bound(resources, problem.index, {}, &ResourceReference::index);
    if (!isWholeShoot(facts) || resource == resources.end() || resource->index != problem.index)
        return {};
    const YamlPath path{u"spec"_s, u"resources"_s, problem.index};
    using Flaw = ShootContext::ResourceProblem::Flaw;
    const bool isCore = resource->kind == "Secret"_L1 || resource->kind == "ConfigMap"_L1;
    if (problem.flaw == Flaw::NoApiVersion && isCore && !resource->target.isEmpty())
        return {{DocumentRulesTexts::tr("Add apiVersion: v1"),
                 {change::SetAt{path / u"resourceRef"_s / u"apiVersion"_s, YamlValue::text(u"v1"_s)}}}};
    if (problem.flaw == Flaw::Repeated && problem.isCopy)
        return {{DocumentRulesTexts::tr("Remove the repeated entry"), {change::RemoveAt{path}}}};
    return {};
}

Explanation explainResource(const DocumentFacts &facts, const Record &record)
{
    const ShootContext::ResourceProblem *problem = facts.context.resourceProblem(record.item);
    if (!problem)
        return {};
    return {DocumentRulesTexts::tr("%1, so the API server rejects the Shoot. Correct the entry.").arg(problem->reason),
            resourceFix(facts, *problem)};
}

constexpr std::array<Rule<DocumentFacts>, 8> documentRulesTable{{
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
}};

} // namespace

std::span<const Rule<DocumentFacts>> shootRules()
{
    return documentRulesTable;
}

} // namespace sme
