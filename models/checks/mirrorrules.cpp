// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "checks/nameadvice.h"
#include "checks/rule.h"
#include "mirror/knownregistries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;
using Field = FieldRef::Field;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::MirrorRules)
};

constexpr QLatin1StringView dockerHub("docker.io");
constexpr QLatin1StringView httpsPort(":443");

/// The upstream without what does not belong to it: blanks, a scheme, a slash at its end, upper case.
QString respelled(const QString &upstream)
{
    QString text = upstream.trimmed().toLower();
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme))
            text.remove(0, scheme.size());
    }
    while (text.endsWith(u'/') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Renames the upstream to what betterUpstream() says, if that helps and no other mirror has the name.
QList<Fix> renameFix(const MirrorFacts &facts)
{
    const QString better = betterUpstream(facts.mirror.upstream);
    if (better.isEmpty() || facts.document.hasUpstream(better))
        return {};
    return {{Messages::tr("Rename the upstream to %1").arg(better), change::RenameMirror{facts.position, better}}};
}

void checkUpstream(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.accepting != ReleaseSet::all())
        sink.add(Field::Upstream, ReleaseSet::all() - facts.accepting);
}

Explanation explainUpstream(const MirrorFacts &facts, const Record &)
{
    const QString &upstream = facts.mirror.upstream;
    if (upstream.isEmpty())
        return {Messages::tr("The upstream is empty, so the cluster rejects the manifest. Name the registry that is "
                             "mirrored, for example docker.io."),
                {}};
    if (!facts.accepting.isEmpty())
        return {
            Messages::tr("The upstream “%1” has a port, which releases before v0.9 reject. Remove the port if images "
                         "are named without it, or choose the release that the cluster runs.")
                .arg(upstream),
            renameFix(facts)};
    return {Messages::tr("“%1” is not the name of a registry, so the cluster rejects the manifest. %2")
                .arg(upstream, upstreamAdvice(upstream)),
            renameFix(facts)};
}

void checkDuplicate(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.isDuplicate)
        sink.add(Field::Upstream);
}

Explanation explainDuplicate(const MirrorFacts &facts, const Record &)
{
    return {
        Messages::tr("There is a mirror for “%1” already, and the cluster accepts one an upstream. Move the hosts to "
                     "the first one and remove this one.")
            .arg(facts.mirror.upstream),
        {}};
}

void checkCacheConflict(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.document.context.cacheUpstreams.contains(facts.mirror.upstream))
        sink.add(Field::Upstream);
}

Explanation explainCacheConflict(const MirrorFacts &facts, const Record &)
{
    return {
        Messages::tr("The registry-cache extension of this Shoot has a cache for “%1”, and the cluster rejects both at "
                     "once. Remove the cache or this mirror.")
            .arg(facts.mirror.upstream),
        {}};
}

void checkDockerHubAlias(const MirrorFacts &facts, RecordSink &sink)
{
    if (KnownRegistries::instance().isDockerHubAlias(facts.mirror.upstream))
        sink.add(Field::Upstream);
}

Explanation explainDockerHubAlias(const MirrorFacts &facts, const Record &)
{
    return {
        Messages::tr("“%1” is Docker Hub, but its images are named docker.io, so this mirror is never asked for them. "
                     "Name the upstream docker.io.")
            .arg(facts.mirror.upstream),
        renameFix(facts)};
}

void checkDefaultPort(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.mirror.upstream.endsWith(httpsPort))
        sink.add(Field::Upstream);
}

Explanation explainDefaultPort(const MirrorFacts &facts, const Record &)
{
    return {
        Messages::tr("The upstream “%1” matches only images that are named with :443. Images named without a port do "
                     "not use this mirror. Remove the port.")
            .arg(facts.mirror.upstream),
        renameFix(facts)};
}

void checkHosts(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.mirror.hosts.isEmpty())
        sink.add(Field::Hosts);
}

Explanation explainHosts(const MirrorFacts &facts, const Record &)
{
    return {
        Messages::tr("The mirror of “%1” has no host, so the cluster rejects the manifest. Add a host, or remove the "
                     "mirror.")
            .arg(facts.mirror.upstream),
        {}};
}

void checkTagResolution(const MirrorFacts &facts, RecordSink &sink)
{
    const QList<Host> &hosts = facts.mirror.hosts;
    const auto resolvesTags = [](const Host &host) {
        return host.capabilities.contains(pullCapability) && host.capabilities.contains(resolveCapability);
    };
    if (!hosts.isEmpty() && std::none_of(hosts.begin(), hosts.end(), resolvesTags))
        sink.add(Field::Hosts);
}

Explanation explainTagResolution(const MirrorFacts &facts, const Record &)
{
    return {Messages::tr("No host of “%1” has both pull and resolve, so nodes still ask the upstream what a tag means. "
                         "Pulls by tag fail when it is down or limits requests. Give a host that you trust both "
                         "capabilities.")
                .arg(facts.mirror.upstream),
            {}};
}

void checkUpstreamRelease(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.accepting == ReleaseSet::since(Release::V0_9))
        sink.add(Field::Upstream);
}

Explanation explainUpstreamRelease(const MirrorFacts &facts, const Record &)
{
    return {
        Messages::tr("The port in the upstream “%1” needs release %2 of the extension; older ones reject the manifest. "
                     "Check which release the cluster runs.")
            .arg(facts.mirror.upstream, releaseId(Release::V0_9)),
        {}};
}

constexpr std::array<Rule<MirrorFacts>, 8> rules{{
    {"upstream-invalid"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "the upstream is not a host name, or has a port that the release does not know"),
     checkUpstream, explainUpstream},
    {"upstream-duplicate"_L1, Severity::Error, ErrorType::Duplicate,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "an earlier mirror has the same upstream"), checkDuplicate, explainDuplicate},
    {"registry-cache-conflict"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a registry-cache extension caches the same upstream"), checkCacheConflict,
     explainCacheConflict},
    {"docker-hub-alias"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the upstream is a name of Docker Hub by which no image is called"),
     checkDockerHubAlias, explainDockerHubAlias},
    {"default-port-upstream"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the upstream has the port 443, which image names leave out"), checkDefaultPort,
     explainDefaultPort},
    {"needs-release"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a value needs a release newer than the oldest"), checkUpstreamRelease,
     explainUpstreamRelease},
    {"hosts-required"_L1, Severity::Error, ErrorType::Required,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the mirror has no host"), checkHosts, explainHosts},
    {"tag-resolves-upstream"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "no host of the mirror has both pull and resolve"), checkTagResolution,
     explainTagResolution},
}};

} // namespace

QString betterUpstream(const QString &upstream)
{
    if (KnownRegistries::instance().isDockerHubAlias(upstream))
        return dockerHub;
    if (isHostAndPort(upstream))
        return upstream.endsWith(httpsPort) ? upstream.chopped(httpsPort.size()) : QString();
    const QString text = respelled(upstream);
    return text != upstream && isHostAndPort(text) ? text : QString();
}

std::span<const Rule<MirrorFacts>> mirrorRules()
{
    return rules;
}

} // namespace sme
