// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rule.h"
#include "mirror/knownregistries.h"

#include <QCoreApplication>

#include <array>

namespace sme {

using namespace Qt::StringLiterals;

// What is known about registries and mirrors of the world, against a host.

namespace {

using Field = FieldRef::Field;

struct RegistryLintsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::RegistryLints)
};

const KnownRegistries &known()
{
    return KnownRegistries::instance();
}

/// Removes the host, where others are left.
QList<Fix> removal(const HostFacts &facts)
{
    if (facts.mirror.mirror.hosts.size() < 2)
        return {};
    return {{RegistryLintsTexts::tr("Remove the host"), {change::Remove{{facts.id()}}}}};
}

void checkPublicResolve(const HostFacts &facts, RecordSink &sink)
{
    if (facts.resolves && facts.pulls && facts.isPublicMirror)
        sink.add(Field::Capabilities);
}

Explanation explainPublicResolve(const HostFacts &facts, const Record &)
{
    return {RegistryLintsTexts::tr(
                "A public mirror decides what a tag means: “%1” has resolve, and may be out of date. Leave it "
                "at pull unless you trust it as much as the upstream.")
                .arg(facts.host.url),
            {{RegistryLintsTexts::tr("Leave it at pull"),
              {facts.set(HostField::Capabilities, QStringList{pullCapability})}}}};
}

void checkWebPages(const HostFacts &facts, RecordSink &sink)
{
    if (known().servesWebPages(facts.name))
        sink.add(Field::Url);
}

Explanation explainWebPages(const HostFacts &facts, const Record &)
{
    return {RegistryLintsTexts::tr(
                "Web pages, no registry: “%1”. Pulls can break on its answers; name the registry's own host.")
                .arg(facts.host.url),
            removal(facts)};
}

void checkWrongUpstream(const HostFacts &facts, RecordSink &sink)
{
    const QString &upstream = facts.mirror.mirror.upstream;
    if (!facts.isPublicMirror || placeholderIn(upstream) != Placeholder::None)
        return;
    const QStringList served = known().mirroredUpstreams(facts.name);
    if (!served.isEmpty() && !served.contains(canonicalRegistry(upstream)))
        sink.add(Field::Url);
}

Explanation explainWrongUpstream(const HostFacts &facts, const Record &)
{
    const QString served = known().mirroredUpstreams(facts.name).join(", "_L1);
    return {RegistryLintsTexts::tr(
                "“%1” serves images of %2 only, so every pull of “%3” asks it for nothing. Use another mirror "
                "for this upstream.")
                .arg(facts.host.url, served, facts.mirror.mirror.upstream),
            removal(facts)};
}

void checkDeadMirror(const HostFacts &facts, RecordSink &sink)
{
    if (known().isDeadMirror(facts.name))
        sink.add(Field::Url);
}

Explanation explainDeadMirror(const HostFacts &facts, const Record &)
{
    return {
        RegistryLintsTexts::tr("This public mirror is gone: “%1”. Every pull asks it first and waits; use another one.")
            .arg(facts.host.url),
        removal(facts)};
}

void checkPrivateMirror(const HostFacts &facts, RecordSink &sink)
{
    if (!known().privateService(facts.name).isEmpty())
        sink.add(Field::Url);
}

Explanation explainPrivateMirror(const HostFacts &facts, const Record &)
{
    return {RegistryLintsTexts::tr(
                "%1 asks for credentials: “%2” serves a pull only with a pull secret, which is then offered "
                "to it. Pulls without one skip this host.")
                .arg(known().privateService(facts.name), facts.host.url),
            {}};
}

constexpr std::array<Rule<HostFacts>, 5> registryLintsTable{{
    {"resolve-on-public-mirror"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "A public mirror has the capability resolve, so somebody else says which image a tag means. Leave "
         "it at pull: what is pulled by digest is checked, what a tag means is not."),
     checkPublicResolve, explainPublicResolve},
    {"not-a-registry-host"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The host is known to serve web pages and no registry; a page with status 200 breaks a pull. Name "
         "the host that the registry's API has."),
     checkWebPages, explainWebPages},
    {"mirror-wrong-upstream"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "A public mirror that serves one registry is used for another, so every request to it fails and "
                       "takes time. Remove it, or use a mirror of this upstream."),
     checkWrongUpstream, explainWrongUpstream},
    {"dead-mirror"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The public mirror was shut down, so every pull waits for it in vain before the next host is "
                       "asked. Remove it or use another one."),
     checkDeadMirror, explainDeadMirror},
    {"private-mirror"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The registry never serves anonymously. Pods need a pull secret that is offered to this host; "
                       "without one, containerd skips the mirror."),
     checkPrivateMirror, explainPrivateMirror},
}};

} // namespace

std::span<const Rule<HostFacts>> registryLintRules()
{
    return registryLintsTable;
}

} // namespace sme
