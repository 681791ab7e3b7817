// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "checks/mirrorrepair.h"
#include "checks/nameadvice.h"
#include "checks/rule.h"
#include "mirror/knownregistries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Field = FieldRef::Field;

struct MirrorRulesTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::MirrorRules)
};

constexpr QLatin1StringView httpsPort(":443");

void checkUpstream(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.accepting != ReleaseSet::all())
        sink.add(Field::Upstream, ReleaseSet::all() - facts.accepting);
}

Explanation explainUpstream(const MirrorFacts &facts, const Record &)
{
    const QString &upstream = facts.mirror.upstream;
    if (upstream.isEmpty())
        return {MirrorRulesTexts::tr("Upstream is empty. Name the registry that is mirrored, for example docker.io."),
                {}};
    if (!facts.accepting.isEmpty())
        return {MirrorRulesTexts::tr(
                    "A port is not known to releases before v0.9: “%1”. Remove it if images are named without "
                    "it, or choose the release that the cluster runs.")
                    .arg(upstream),
                renameFix(facts)};
    return {upstreamAdvice(upstream).message(upstream), renameFix(facts)};
}

void checkDuplicate(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.isDuplicate)
        sink.add(Field::Upstream);
}

Explanation explainDuplicate(const MirrorFacts &facts, const Record &)
{
    return {MirrorRulesTexts::tr(
                "There is a mirror for this upstream already: “%1”. Move the hosts to the first one and remove "
                "this one.")
                .arg(facts.mirror.upstream),
            mergeFix(facts)};
}

void checkCacheConflict(const MirrorFacts &facts, RecordSink &sink)
{
    // With a registry-cache entry, the cluster counts earlier mirrors among its upstreams.
    const ShootContext &context = facts.document.context;
    if (context.cacheUpstreams.contains(facts.mirror.upstream) || (context.cacheIndex >= 0 && facts.isDuplicate))
        sink.add(Field::Upstream);
}

/// The cluster accepts one of both: either can go, where something is left.
QList<Fix> cacheConflictFix(const MirrorFacts &facts)
{
    const DocumentFacts &document = facts.document;
    const QString &upstream = facts.mirror.upstream;
    QList<int> caches = document.context.cacheUpstreams.value(upstream);
    const bool isWholeShoot = document.kind == Subject::Kind::Shoot && document.isAtRoot;
    QList<Fix> fixes;
    if (isWholeShoot && document.context.cacheProblems.isEmpty()) {
        const YamlPath entry{u"spec"_s, u"extensions"_s, document.context.cacheIndex};
        QList<Change> changes;
        if (caches.size() == document.context.cacheCount) {
            changes.append(change::RemoveAt{entry});
        } else {
            std::reverse(caches.begin(), caches.end());
            for (const int cache : std::as_const(caches))
                changes.append(change::RemoveAt{entry / u"providerConfig"_s / u"caches"_s / cache});
        }
        fixes.append({MirrorRulesTexts::tr("Remove the cache of %1").arg(upstream), changes});
    }
    if (document.mirrorCount > 1)
        fixes.append({MirrorRulesTexts::tr("Remove this mirror"), {change::Remove{{facts.id()}}}});
    return fixes;
}

Explanation explainCacheConflict(const MirrorFacts &facts, const Record &)
{
    if (!facts.document.context.cacheUpstreams.contains(facts.mirror.upstream))
        return {MirrorRulesTexts::tr(
                    "Beside a registry-cache extension, a repeated upstream (“%1”) is rejected once more. Move "
                    "the hosts to the first mirror of it and remove this one.")
                    .arg(facts.mirror.upstream),
                mergeFix(facts)};
    return {MirrorRulesTexts::tr(
                "The registry-cache extension of this Shoot caches it too: “%1”. The cluster accepts one of "
                "both; remove the cache or this mirror.")
                .arg(facts.mirror.upstream),
            cacheConflictFix(facts)};
}

void checkDockerHubAlias(const MirrorFacts &facts, RecordSink &sink)
{
    if (KnownRegistries::instance().isDockerHubAlias(facts.mirror.upstream))
        sink.add(Field::Upstream);
}

Explanation explainDockerHubAlias(const MirrorFacts &facts, const Record &)
{
    return {MirrorRulesTexts::tr(
                "Images of Docker Hub are named docker.io: a mirror for “%1” is not asked for them. Name the "
                "upstream docker.io.")
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
    return {MirrorRulesTexts::tr(
                "Only images that are named with :443 match “%1”; those named without a port do not use this "
                "mirror. Remove the port.")
                .arg(facts.mirror.upstream),
            renameFix(facts)};
}

void checkNeverMatches(const MirrorFacts &facts, RecordSink &sink)
{
    const QString &upstream = facts.mirror.upstream;
    const bool canMatch = upstream.contains(u'.') || upstream.contains(u':') || upstream == "localhost"_L1;
    if (!canMatch && facts.accepting == ReleaseSet::all())
        sink.add(Field::Upstream);
}

Explanation explainNeverMatches(const MirrorFacts &facts, const Record &)
{
    const QString &upstream = facts.mirror.upstream;
    const QString meant = KnownRegistries::instance().meantUpstream(upstream);
    if (KnownRegistries::instance().isDockerHubImage(upstream))
        return {MirrorRulesTexts::tr(
                    "“%1” is an image of docker.io, not a registry: no image is named so. A mirror is for a "
                    "whole registry; name the upstream docker.io.")
                    .arg(upstream),
                renameFix(facts)};
    const QString remedy = meant.isEmpty()
        ? MirrorRulesTexts::tr("Write the registry as it stands in the names of images, such "
                               "as docker.io or registry.example.com:5000.")
        : MirrorRulesTexts::tr("Name the upstream %1.").arg(meant);
    return {MirrorRulesTexts::tr(
                "No image is named so: “%1” has no dot and no port, so containerd takes it for a part of the "
                "image's path on Docker Hub. %2")
                .arg(upstream, remedy),
            renameFix(facts)};
}

/// The port with which a host has the upstream's own name; empty if there is none.
QString portOfHosts(const MirrorFacts &facts)
{
    for (const Host &host : facts.mirror.hosts) {
        const HostUrlParts url = splitHostUrl(host.url);
        if (url.port.size() > 1 && url.port != u":443"
            && url.host.compare(facts.mirror.upstream, Qt::CaseInsensitive) == 0)
            return url.port.toString();
    }
    return {};
}

void checkPortDiffers(const MirrorFacts &facts, RecordSink &sink)
{
    const QString &upstream = facts.mirror.upstream;
    if (!upstream.isEmpty() && !upstream.contains(u':')
        && (facts.document.namesWithPort.contains(upstream) || !portOfHosts(facts).isEmpty()))
        sink.add(Field::Upstream);
}

Explanation explainPortDiffers(const MirrorFacts &facts, const Record &)
{
    const QString &upstream = facts.mirror.upstream;
    const QString port = portOfHosts(facts);
    if (facts.document.namesWithPort.contains(upstream))
        return {MirrorRulesTexts::tr(
                    "With and without a port are two upstreams: “%1” is here with a port too. Images use the "
                    "one that has their name exactly.")
                    .arg(upstream),
                {}};
    const QString better = upstream + port;
    QList<Fix> fixes;
    if ((facts.document.active - releasesAcceptingUpstream(better)).isEmpty())
        fixes.append({MirrorRulesTexts::tr("Rename the upstream to %1").arg(better), {facts.rename(better)}});
    return {MirrorRulesTexts::tr(
                "The host has a port, the upstream has none: images named %1/… use this mirror, those named "
                "%2/… do not. Name the upstream as it stands in the names of images.")
                .arg(upstream, better),
            fixes};
}

void checkRetired(const MirrorFacts &facts, RecordSink &sink)
{
    if (!KnownRegistries::instance().successor(facts.mirror.upstream).isEmpty())
        sink.add(Field::Upstream);
}

Explanation explainRetired(const MirrorFacts &facts, const Record &)
{
    return {MirrorRulesTexts::tr(
                "This registry is retired and gets no new images: “%1”. Images are named %2 now; rename them, "
                "and the upstream.")
                .arg(facts.mirror.upstream, KnownRegistries::instance().successor(facts.mirror.upstream)),
            renameFix(facts)};
}

void checkHosts(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.mirror.hosts.isEmpty())
        sink.add(Field::Hosts);
}

Explanation explainHosts(const MirrorFacts &facts, const Record &)
{
    return {MirrorRulesTexts::tr("No host: the mirror of “%1” needs one. Add a host, or remove the mirror.")
                .arg(facts.mirror.upstream),
            {}};
}

void checkTagResolution(const MirrorFacts &facts, RecordSink &sink)
{
    const QList<Host> &hosts = facts.mirror.hosts;
    // Resolve without pull has a finding of its own, and what mends that mends this.
    const auto resolvesTags = [](const Host &host) { return host.capabilities.contains(resolveCapability); };
    if (!hosts.isEmpty() && std::none_of(hosts.begin(), hosts.end(), resolvesTags))
        sink.add(Field::Hosts);
}

/// The same words for all mirrors, which then stand together: most documents say nothing of resolve at all.
Explanation explainTagResolution(const MirrorFacts &, const Record &)
{
    return {MirrorRulesTexts::tr("Tags still go to the upstream: no host has both pull and resolve, so pulls by tag "
                                 "fail when it is down or limits requests. Give a host that you trust both "
                                 "capabilities."),
            {}};
}

void checkUpstreamRelease(const MirrorFacts &facts, RecordSink &sink)
{
    if (facts.accepting == portReleases)
        sink.add(Field::Upstream, facts.accepting); // the error says it where others are asked
}

Explanation explainUpstreamRelease(const MirrorFacts &facts, const Record &)
{
    return {
        MirrorRulesTexts::tr("A port in the upstream needs release %2 of the extension: “%1”. Older ones reject the "
                             "manifest; check which release the cluster runs.")
            .arg(facts.mirror.upstream, releaseId(portReleases.oldest())),
        {}};
}

constexpr std::array<Rule<MirrorFacts>, 11> mirrorRulesTable{{
    {"upstream-invalid"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "An upstream is the name of a registry as it stands in the names of images: a host name in lower case, with "
         "a port if images are named with one (since v0.9), without scheme and path."),
     checkUpstream, explainUpstream},
    {"upstream-duplicate"_L1, Severity::Error, ErrorType::Duplicate,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "Two mirrors have the same upstream, which the cluster rejects. Move the hosts to the first one "
                       "and remove the other."),
     checkDuplicate, explainDuplicate},
    {"registry-cache-conflict"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The registry-cache extension of the same Shoot caches this upstream, and the cluster accepts "
                       "only one of both. Remove the cache or the mirror."),
     checkCacheConflict, explainCacheConflict},
    {"docker-hub-alias"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The upstream is another name of Docker Hub, but images are named docker.io, so the mirror is "
                       "never asked for them. Name the upstream docker.io."),
     checkDockerHubAlias, explainDockerHubAlias},
    {"default-port-upstream"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "An upstream with :443 matches only images that are named with :443, which hardly any is. Remove the port."),
     checkDefaultPort, explainDefaultPort},
    {"upstream-never-matches"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "An upstream without dot and port that is not localhost matches no image: containerd takes such a name for a "
         "part of an image's path on Docker Hub. Write the registry's name as images have it."),
     checkNeverMatches, explainNeverMatches},
    {"upstream-port-differs"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "An upstream without a port does not serve images that are named with one, and the other way "
                       "round. Name it as it stands in the names of images."),
     checkPortDiffers, explainPortDiffers},
    {"retired-registry"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The registry is retired: it gets no new images, and its old ones may go. Use its successor in "
                       "the names of images and as the upstream."),
     checkRetired, explainRetired},
    {"needs-release"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "A field or value is known only since a newer release of the extension, which older ones "
                       "reject. Check which release the cluster runs."),
     checkUpstreamRelease, explainUpstreamRelease},
    {"hosts-required"_L1, Severity::Error, ErrorType::Required,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "A mirror needs at least one host. Add one, or remove the mirror."), checkHosts,
     explainHosts},
    {"tag-resolves-upstream"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "No host of the mirror has both pull and resolve, so what a tag means is still asked at the upstream: pulls "
         "by tag fail when that is down or limits requests. Give a host that you trust both capabilities."),
     checkTagResolution, explainTagResolution},
}};

} // namespace

std::span<const Rule<MirrorFacts>> mirrorRules()
{
    return mirrorRulesTable;
}

} // namespace sme
