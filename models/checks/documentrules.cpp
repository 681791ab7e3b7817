// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rule.h"

#include <QCoreApplication>

#include <array>

namespace sme {

using namespace Qt::StringLiterals;
using Field = FieldRef::Field;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::DocumentRules)
};

bool hasExtension(const DocumentFacts &facts)
{
    return facts.context.extensionIndex >= 0 || facts.kind == Subject::Kind::ExtensionEntry
        || facts.kind == Subject::Kind::MirrorConfig;
}

void checkProviderConfig(const DocumentFacts &facts, RecordSink &sink)
{
    if (hasExtension(facts) && facts.context.providerConfigMissing)
        sink.add(Field::ProviderConfig);
}

Explanation explainProviderConfig(const DocumentFacts &, const Record &)
{
    return {
        Messages::tr("The registry-mirror extension has no providerConfig, so the cluster rejects the manifest. Add a "
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
    return {
        Messages::tr("There is no mirror, so the cluster rejects the manifest. Add a mirror, or remove the extension "
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
    return {Messages::tr("There is a registry-mirror extension before this one already. Only the first counts, and the "
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

Explanation explainWorkers(const DocumentFacts &, const Record &)
{
    return {
        Messages::tr("This worker pool does not run containerd, which registry mirrors need, so the cluster rejects "
                     "the manifest. Set cri.name to containerd, or remove the extension."),
        {}};
}

void checkDisabled(const DocumentFacts &facts, RecordSink &sink)
{
    if (facts.context.disabled)
        sink.add(Field::ExtensionDisabled);
}

Explanation explainDisabled(const DocumentFacts &, const Record &)
{
    return {
        Messages::tr("The extension is disabled: none of these mirrors reaches the nodes. Remove “disabled: true” to "
                     "use them."),
        {}};
}

constexpr std::array<Rule<DocumentFacts>, 5> rules{{
    {"provider-config-required"_L1, Severity::Error, ErrorType::Required,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the registry-mirror extension has no providerConfig"), checkProviderConfig,
     explainProviderConfig},
    {"mirrors-required"_L1, Severity::Error, ErrorType::Required,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the MirrorConfig has no mirror"), checkMirrors, explainMirrors},
    {"extension-duplicate"_L1, Severity::Error, ErrorType::Duplicate,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the Shoot has the registry-mirror extension twice"), checkDuplicateExtension,
     explainDuplicateExtension},
    {"worker-cri"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a worker pool runs something else than containerd"), checkWorkers,
     explainWorkers},
    {"extension-disabled"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the extension entry is disabled"), checkDisabled, explainDisabled},
}};

} // namespace

std::span<const Rule<DocumentFacts>> documentRules()
{
    return rules;
}

} // namespace sme
