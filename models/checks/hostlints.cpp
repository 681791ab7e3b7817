// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
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
    Q_DECLARE_TR_FUNCTIONS(sme::HostLints)
};

/// Docker Hub under the name that images have, whatever it is called; a default port left out.
QString canonicalRegistry(const QString &name)
{
    const auto httpsPort = ":443"_L1;
    const QString host = name.endsWith(httpsPort) ? name.chopped(httpsPort.size()) : name;
    return KnownRegistries::instance().isDockerHubAlias(host) ? u"docker.io"_s : host;
}

const QString &upstreamOf(const HostFacts &facts)
{
    return facts.mirror.mirror.upstream;
}

/// Whether there is a path in a URL that containerd can take apart.
bool hasPath(const HostFacts &facts)
{
    return facts.url.path.size() > 1 && parseHostUrl(facts.host.url);
}

/// The path of the API root as if overridePath were true, so without what containerd appends.
QString ownPath(const HostFacts &facts)
{
    return apiRootPath(facts.url.path.toString(), true);
}

void checkResolveWithoutPull(const HostFacts &facts, RecordSink &sink)
{
    if (facts.resolves && !facts.pulls)
        sink.add(Field::Capabilities);
}

Explanation explainResolveWithoutPull(const HostFacts &facts, const Record &)
{
    return {Messages::tr("“%1” has resolve without pull: containerd resolves tags only at hosts with both, so it never "
                         "resolves one here. Add pull, or remove resolve.")
                .arg(facts.host.url),
            {}};
}

void checkPublicResolve(const HostFacts &facts, RecordSink &sink)
{
    if (facts.resolves && facts.isPublicMirror)
        sink.add(Field::Capabilities);
}

Explanation explainPublicResolve(const HostFacts &facts, const Record &)
{
    return {
        Messages::tr("“%1” is a public mirror with resolve: it is trusted to say which image a tag means, and may be "
                     "out of date. Leave it at pull unless you trust it as much as the upstream.")
            .arg(facts.host.url),
        {}};
}

void checkPlainHttp(const HostFacts &facts, RecordSink &sink)
{
    if (facts.isPlainHttp())
        sink.add(Field::Url);
}

Explanation explainPlainHttp(const HostFacts &facts, const Record &)
{
    return {Messages::tr(
                "“%1” is not encrypted: who is in between sees what is pulled and can change answers. Use https:// "
                "where the mirror offers it.")
                .arg(facts.host.url),
            {}};
}

void checkHttpWithCa(const HostFacts &facts, RecordSink &sink)
{
    if (facts.isPlainHttp() && facts.host.caBundle)
        sink.add(Field::Url);
}

Explanation explainHttpWithCa(const HostFacts &facts, const Record &)
{
    if (facts.url.port == u":80")
        return {Messages::tr(
                    "“%1” is plain HTTP on port 80, so its CA bundle is never used. Use https://, or remove the CA "
                    "bundle.")
                    .arg(facts.host.url),
                {}};
    return {Messages::tr("“%1” is http:// with a CA bundle: containerd tries HTTPS first and falls back to HTTP. Use "
                         "https://, or remove the CA bundle.")
                .arg(facts.host.url),
            {}};
}

void checkPathWithoutOverride(const HostFacts &facts, RecordSink &sink)
{
    if (facts.host.overridesPath() || !hasPath(facts))
        return;
    const QString path = ownPath(facts);
    if (!path.isEmpty() && !path.endsWith("/v2"_L1))
        sink.add(Field::Url);
}

Explanation explainPathWithoutOverride(const HostFacts &facts, const Record &)
{
    return {Messages::tr(
                "containerd appends /v2 to the path of “%1”, so requests go to %2. Set overridePath to true if the "
                "path is the API root already.")
                .arg(facts.host.url, apiRoot(facts.host.url, false)),
            {}};
}

void checkOverrideWithoutPath(const HostFacts &facts, RecordSink &sink)
{
    if (!facts.host.overridesPath() || !parseHostUrl(facts.host.url))
        return;
    const QString path = hasPath(facts) ? ownPath(facts) : QString();
    if (!path.split(u'/').contains("v2"_L1))
        sink.add(Field::OverridePath);
}

Explanation explainOverrideWithoutPath(const HostFacts &facts, const Record &)
{
    return {Messages::tr(
                "With overridePath, requests to “%1” go to %2, which has no /v2: a registry does not answer there. "
                "Add the path, mostly /v2/<project>, or remove overridePath.")
                .arg(facts.host.url, apiRoot(facts.host.url, true)),
            {}};
}

void checkDoubleVersion(const HostFacts &facts, RecordSink &sink)
{
    if (facts.host.overridesPath() || !hasPath(facts))
        return;
    const QString path = ownPath(facts);
    if (path.startsWith("/v2/"_L1) && !path.endsWith("/v2"_L1))
        sink.add(Field::Url);
}

Explanation explainDoubleVersion(const HostFacts &facts, const Record &)
{
    return {Messages::tr("“%1” has /v2 at the begin of its path and gets another at the end: requests go to %2. Set "
                         "overridePath to true.")
                .arg(facts.host.url, apiRoot(facts.host.url, false)),
            {}};
}

/// The position of the host before this one that is the same but for case and trailing slash; -1 if there is none.
int nearDuplicateOf(const HostFacts &facts)
{
    const int other = facts.mirror.similarTo.at(std::size_t(facts.index));
    return other >= 0 && facts.mirror.mirror.hosts.at(other).url != facts.host.url ? other : -1;
}

void checkNearDuplicate(const HostFacts &facts, RecordSink &sink)
{
    if (nearDuplicateOf(facts) >= 0)
        sink.add(Field::Url);
}

Explanation explainNearDuplicate(const HostFacts &facts, const Record &)
{
    const Host &earlier = facts.mirror.mirror.hosts.at(nearDuplicateOf(facts));
    QList<Fix> fixes;
    if (earlier.effectiveCapabilities() == facts.host.effectiveCapabilities() && earlier.caBundle == facts.host.caBundle
        && earlier.overridePath == facts.host.overridePath)
        fixes.append(
            {Messages::tr("Remove the repeated host"), change::RemoveHost{facts.mirror.position, facts.index}});
    return {
        Messages::tr("“%1” differs from “%2” only by case or a slash at its end: a mirror that failed is asked again. "
                     "Remove one of them.")
            .arg(facts.host.url, earlier.url),
        fixes};
}

bool isUpstreamItself(const HostFacts &facts)
{
    if (facts.name.isEmpty() || canonicalRegistry(facts.registry) != canonicalRegistry(upstreamOf(facts)))
        return false;
    const QString path = hasPath(facts) ? ownPath(facts) : QString();
    return path.isEmpty() || path == "/v2"_L1;
}

void checkUpstreamItself(const HostFacts &facts, RecordSink &sink)
{
    if (isUpstreamItself(facts))
        sink.add(Field::Url);
}

Explanation explainUpstreamItself(const HostFacts &facts, const Record &)
{
    QList<Fix> fixes;
    if (facts.mirror.mirror.hosts.size() > 1)
        fixes.append({Messages::tr("Remove the host"), change::RemoveHost{facts.mirror.position, facts.index}});
    return {
        Messages::tr("“%1” is the upstream itself, which containerd asks last anyway. Remove it.").arg(facts.host.url),
        fixes};
}

void checkWebPages(const HostFacts &facts, RecordSink &sink)
{
    if (KnownRegistries::instance().servesWebPages(facts.name))
        sink.add(Field::Url);
}

Explanation explainWebPages(const HostFacts &facts, const Record &)
{
    return {
        Messages::tr("“%1” serves web pages and no registry: pulls can break on its answers. Name the registry's own "
                     "host.")
            .arg(facts.host.url),
        {}};
}

void checkWrongUpstream(const HostFacts &facts, RecordSink &sink)
{
    if (!facts.isPublicMirror)
        return;
    const QStringList served = KnownRegistries::instance().mirroredUpstreams(facts.name);
    if (!served.isEmpty() && !served.contains(canonicalRegistry(upstreamOf(facts))))
        sink.add(Field::Url);
}

Explanation explainWrongUpstream(const HostFacts &facts, const Record &)
{
    const QString served = KnownRegistries::instance().mirroredUpstreams(facts.name).join(", "_L1);
    return {
        Messages::tr("“%1” serves images of %2 only, so every pull of “%3” asks it for nothing. Use another mirror for "
                     "this upstream.")
            .arg(facts.host.url, served, upstreamOf(facts)),
        {}};
}

void checkClusterDns(const HostFacts &facts, RecordSink &sink)
{
    if (facts.name.endsWith(".svc"_L1) || facts.name.endsWith(".svc.cluster.local"_L1))
        sink.add(Field::Url);
}

Explanation explainClusterDns(const HostFacts &facts, const Record &)
{
    return {
        Messages::tr("“%1” is a name of the cluster's own DNS, which nodes do not ask, so the mirror is never reached. "
                     "Use a name or address that nodes resolve.")
            .arg(facts.name),
        {}};
}

bool isLoopbackAddress(QStringView name)
{
    const QList<QStringView> octets = name.split(u'.');
    const auto isOctet = [](QStringView octet) {
        bool isNumber = false;
        return !octet.isEmpty() && octet.toUInt(&isNumber) <= 255 && isNumber;
    };
    return octets.size() == 4 && octets.first() == u"127" && std::all_of(octets.begin(), octets.end(), isOctet);
}

void checkNodeLocal(const HostFacts &facts, RecordSink &sink)
{
    if (facts.name == "localhost"_L1 || facts.name == "::1"_L1
        || (facts.name.startsWith("127."_L1) && isLoopbackAddress(facts.name)))
        sink.add(Field::Url);
}

Explanation explainNodeLocal(const HostFacts &facts, const Record &)
{
    return {Messages::tr(
                "“%1” is each node itself, not this computer. That is right only where every node runs the mirror.")
                .arg(facts.name),
            {}};
}

void checkCaDirectory(const HostFacts &facts, RecordSink &sink)
{
    if (facts.host.caBundle && upstreamOf(facts).contains(u':'))
        sink.add(Field::CaBundle);
}

Explanation explainCaDirectory(const HostFacts &facts, const Record &)
{
    const QString upstream = upstreamOf(facts);
    return {Messages::tr(
                "The CA file of this host lands in the directory “%1” of certs.d, its hosts.toml in “%2”. Both are "
                "found; look in both when you check a node.")
                .arg(QString(upstream).replace(u':', u'-'), upstream),
            {}};
}

void checkChain(const HostFacts &facts, RecordSink &sink)
{
    if (!facts.registry.isEmpty() && facts.registry != upstreamOf(facts)
        && facts.mirror.document.hasUpstream(facts.registry))
        sink.add(Field::Url);
}

Explanation explainChain(const HostFacts &facts, const Record &)
{
    return {
        Messages::tr("“%1” is an upstream with mirrors of its own here, but containerd does not chain mirrors: it asks "
                     "“%2” itself. List those mirrors here if they are meant.")
            .arg(facts.registry, facts.host.url),
        {}};
}

constexpr Severity warning = Severity::Warning;
constexpr Severity info = Severity::Info;
constexpr ErrorType none = ErrorType::None;

constexpr std::array<Rule<HostFacts>, 15> rules{{
    {"resolve-without-pull"_L1, warning, none, QT_TRANSLATE_NOOP("sme::RuleHelp", "a host has resolve but not pull"),
     checkResolveWithoutPull, explainResolveWithoutPull},
    {"resolve-on-public-mirror"_L1, warning, none, QT_TRANSLATE_NOOP("sme::RuleHelp", "a public mirror resolves tags"),
     checkPublicResolve, explainPublicResolve},
    {"plain-http"_L1, warning, none, QT_TRANSLATE_NOOP("sme::RuleHelp", "a host is not encrypted"), checkPlainHttp,
     explainPlainHttp},
    {"http-with-ca"_L1, warning, none, QT_TRANSLATE_NOOP("sme::RuleHelp", "an http:// host has a CA bundle"),
     checkHttpWithCa, explainHttpWithCa},
    {"path-without-override"_L1, warning, none,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "containerd appends /v2 to the path of a host"), checkPathWithoutOverride,
     explainPathWithoutOverride},
    {"override-without-path"_L1, warning, none,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "overridePath leaves the API root without /v2"), checkOverrideWithoutPath,
     explainOverrideWithoutPath},
    {"override-double-v2"_L1, warning, none,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a path that begins with /v2 gets another /v2"), checkDoubleVersion,
     explainDoubleVersion},
    {"trailing-slash-duplicate"_L1, warning, none,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "two hosts differ only by case or a slash at the end"), checkNearDuplicate,
     explainNearDuplicate},
    {"mirror-is-upstream"_L1, warning, none, QT_TRANSLATE_NOOP("sme::RuleHelp", "a host is the upstream itself"),
     checkUpstreamItself, explainUpstreamItself},
    {"not-a-registry-host"_L1, warning, none,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a host is known to serve web pages only"), checkWebPages, explainWebPages},
    {"mirror-wrong-upstream"_L1, warning, none,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a public mirror does not serve this upstream"), checkWrongUpstream,
     explainWrongUpstream},
    {"cluster-dns-host"_L1, warning, none,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a host has a name that only pods can resolve"), checkClusterDns,
     explainClusterDns},
    {"node-local-host"_L1, info, none, QT_TRANSLATE_NOOP("sme::RuleHelp", "a host is the node itself"), checkNodeLocal,
     explainNodeLocal},
    {"ca-dir-differs"_L1, info, none,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the CA file and hosts.toml lie in different directories"), checkCaDirectory,
     explainCaDirectory},
    {"mirror-chain"_L1, info, none, QT_TRANSLATE_NOOP("sme::RuleHelp", "a host is an upstream of the same document"),
     checkChain, explainChain},
}};

} // namespace

std::span<const Rule<HostFacts>> hostLintRules()
{
    return rules;
}

} // namespace sme
