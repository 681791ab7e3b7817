// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rule.h"

#include <QCoreApplication>

#include <array>

namespace sme {

using namespace Qt::StringLiterals;

// Where a configuration stands, and whether it can be known.

namespace {

using Field = FieldRef::Field;

struct PlaceRulesTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::DocumentRules)
};

void checkNoExtension(const DocumentFacts &facts, RecordSink &sink)
{
    if (facts.context.state == ExtensionState::Absent)
        sink.addAlways(Field::Extensions);
}

Explanation explainNoExtension(const DocumentFacts &, const Record &)
{
    return {PlaceRulesTexts::tr(
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
        return PlaceRulesTexts::tr("Cluster API makes a Shoot of it: check that one, as the garden has it.");
    if (api.contains("crossplane.io"_L1))
        return PlaceRulesTexts::tr("Crossplane makes a Shoot of it: check that one, as the garden has it.");
    if (api.startsWith("argoproj.io"_L1))
        return PlaceRulesTexts::tr(
            "Argo CD passes it on to a chart or an overlay: check what “argocd app manifests” prints.");
    if (api.startsWith("helm.toolkit.fluxcd.io"_L1))
        return PlaceRulesTexts::tr("Flux passes it on to a chart: check what the chart renders.");
    if (stray.detail == "Kustomization"_L1 || stray.detail.contains("patch"_L1))
        return PlaceRulesTexts::tr("Kustomize puts it into a Shoot: check what “kubectl kustomize” prints.");
    if (api.startsWith("seedmanagement.gardener.cloud"_L1))
        return PlaceRulesTexts::tr("Gardener makes Shoots of its template: check one of those.");
    if (stray.detail == "Shoot"_L1)
        return PlaceRulesTexts::tr(
            "Move it to spec.extensions, as the providerConfig of an entry of type registry-mirror.");
    return PlaceRulesTexts::tr("It has to become the providerConfig of an entry of type registry-mirror in a Shoot's "
                               "spec.extensions.");
}

QString elsewhereMessage(const StrayConfig &stray)
{
    using Cause = StrayConfig::Cause;
    switch (stray.cause) {
    case Cause::MisspeltType:
        return stray.detail.isEmpty()
            ? PlaceRulesTexts::tr(
                  "The entry has no type, so the cluster does not take it for registry-mirror (%1). Add "
                  "“type: registry-mirror”.")
                  .arg(stray.path)
            : PlaceRulesTexts::tr(
                  "The type is not registry-mirror but “%1” (%2), so none of its mirrors reaches the nodes. "
                  "Write registry-mirror.")
                  .arg(stray.detail, stray.path);
    case Cause::OtherType:
        return PlaceRulesTexts::tr(
                   "A MirrorConfig stands under the extension “%1” (%2), which does not read it. Move it to an "
                   "entry of type registry-mirror.")
            .arg(stray.detail, stray.path);
    case Cause::OtherConfig:
        return PlaceRulesTexts::tr(
                   "The configuration of registry-cache stands under registry-mirror (%1), which rejects it. "
                   "Write a MirrorConfig, or change the type to registry-cache.")
            .arg(stray.path);
    case Cause::Patch:
        return PlaceRulesTexts::tr(
                   "This Shoot only patches another one (%1): what the cluster gets is not known, and the list "
                   "of extensions here takes the place of the whole list there. Check the result, for example "
                   "of “kubectl kustomize”.")
            .arg(stray.path);
    case Cause::List:
        return PlaceRulesTexts::tr("A list of mirrors alone is nothing that the cluster reads. It belongs under "
                                   "providerConfig.mirrors of an entry of type registry-mirror in spec.extensions.");
    case Cause::Text:
        return PlaceRulesTexts::tr(
                   "A configuration stands within a text (%1), where the cluster does not look, and was not "
                   "checked. %2")
            .arg(stray.path, wrapperRemedy(stray));
    case Cause::Wrapped:
        break;
    }
    const QString where = stray.detail.isEmpty() ? PlaceRulesTexts::tr("another document")
                                                 : PlaceRulesTexts::tr("the kind “%1”").arg(stray.detail);
    return PlaceRulesTexts::tr("The configuration stands in %1 (%2), where the extension does not look. %3")
        .arg(where, stray.path, wrapperRemedy(stray));
}

Explanation explainElsewhere(const DocumentFacts &facts, const Record &record)
{
    const StrayConfig &stray = facts.context.strays.at(record.item);
    QList<Fix> fixes;
    if (stray.cause == StrayConfig::Cause::MisspeltType && facts.kind == Subject::Kind::Shoot && facts.isAtRoot) {
        const YamlPath path{u"spec"_s, u"extensions"_s, stray.extension, u"type"_s};
        fixes.append({PlaceRulesTexts::tr("Set the type to registry-mirror"),
                      {change::SetAt{path, YamlValue::text(u"registry-mirror"_s)}}});
    }
    if (stray.cause == StrayConfig::Cause::List && stray.fieldsAt >= 0) {
        const change::TypeText around{stray.fieldsAt, 0, mirrorConfigHead() + "mirrors:\n"};
        fixes.append({PlaceRulesTexts::tr("Make a MirrorConfig of it"), {around}});
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
    return {
        PlaceRulesTexts::tr("Values are encrypted with SOPS and cannot be known here. Check the decrypted file: “sops "
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
    return {
        PlaceRulesTexts::tr("Values are filled in later and cannot be known here; what stands around them was checked. "
                            "Render it first, with Helm, Flux or envsubst: for example “helm template … | shoot-mirror "
                            "validate -”."),
        {}};
}

constexpr std::array<Rule<DocumentFacts>, 4> placeRulesTable{{
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

std::span<const Rule<DocumentFacts>> placeRules()
{
    return placeRulesTable;
}

} // namespace sme
