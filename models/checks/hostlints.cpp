// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "checks/pathadvice.h"
#include "checks/rule.h"
#include "mirror/knownregistries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Field = FieldRef::Field;

struct HostLintsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostLints)
};

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
    QStringList capabilities{QString(pullCapability)};
    if (!facts.isPublicMirror)
        capabilities.append(QString(resolveCapability));
    return {
        HostLintsTexts::tr("Resolve without pull has no effect: containerd resolves tags only at hosts with both. Add "
                           "pull, or remove resolve."),
        {{facts.isPublicMirror ? HostLintsTexts::tr("Leave it at pull") : HostLintsTexts::tr("Add pull"),
          {facts.set(HostField::Capabilities, capabilities)}}}};
}

void checkPlainHttp(const HostFacts &facts, RecordSink &sink)
{
    if (facts.isPlainHttp() && !facts.host.caBundle)
        sink.add(Field::Url);
}

Explanation explainPlainHttp(const HostFacts &, const Record &)
{
    return {
        HostLintsTexts::tr("Not encrypted: anyone on the network path can read what is pulled and alter answers. Use "
                           "https:// where the mirror offers it."),
        {}};
}

void checkHttpWithCa(const HostFacts &facts, RecordSink &sink)
{
    if (facts.isPlainHttp() && facts.host.caBundle)
        sink.add(Field::Url);
}

Explanation explainHttpWithCa(const HostFacts &facts, const Record &)
{
    const QString encrypted = "https"_L1 + facts.host.url.sliced(facts.url.scheme.size());
    QList<Fix> fixes;
    const bool isAccepted = (facts.accepting - releasesAcceptingHost(encrypted)).isEmpty();
    if (facts.url.port != u":80" && isAccepted && !facts.mirror.hasOther(encrypted, facts.index))
        fixes.append(
            {HostLintsTexts::tr("Change the host to %1").arg(encrypted), {facts.set(HostField::Url, encrypted)}});
    if (facts.url.port == u":80")
        return {HostLintsTexts::tr(
                    "The CA bundle is never used: “%1” is plain HTTP on port 80. Use https://, or remove the "
                    "CA bundle.")
                    .arg(facts.host.url),
                fixes};
    return {
        HostLintsTexts::tr("A CA bundle makes containerd try HTTPS first: “%1” begins with http://. Versions differ in "
                           "when they fall back to HTTP. Use https://, or remove the CA bundle.")
            .arg(facts.host.url),
        fixes};
}

void checkPathRoot(const HostFacts &facts, RecordSink &sink)
{
    const PathAdvice advice = pathAdvice(facts.host.url, facts.host.overridesPath());
    if (advice.flaw != PathAdvice::Flaw::None)
        sink.add(Field::Url);
}

/// What the fix for a path does, in words.
QString pathFixText(const HostFacts &facts, const PathAdvice &advice)
{
    const QString value = advice.overridePath ? u"true"_s : u"false"_s;
    if (advice.url == facts.host.url)
        return HostLintsTexts::tr("Set overridePath to %1").arg(value);
    return advice.overridePath == facts.host.overridesPath()
        ? HostLintsTexts::tr("Change the host to %1").arg(advice.url)
        : HostLintsTexts::tr("Change the host to %1 with overridePath %2").arg(advice.url, value);
}

Explanation explainPathRoot(const HostFacts &facts, const Record &)
{
    const PathAdvice advice = pathAdvice(facts.host.url, facts.host.overridesPath());
    const QString root = apiRoot(facts.host.url, facts.host.overridesPath());
    const QString software = advice.software.isEmpty() ? HostLintsTexts::tr("Harbor, Quay and most others")
                                                       : HostLintsTexts::tr("Registries like %1").arg(advice.software);
    QString message;
    switch (advice.flaw) {
    case PathAdvice::Flaw::Prefix:
        message =
            HostLintsTexts::tr("The API root becomes %1, since containerd appends /v2 to the path of “%2”. %3 have it "
                               "before: write %4 and set overridePath to true.")
                .arg(root, facts.host.url, software, advice.url);
        break;
    case PathAdvice::Flaw::SecondVersion:
        message = HostLintsTexts::tr("The path gets a second /v2: requests to “%1” go to %2. Set overridePath to true.")
                      .arg(facts.host.url, root);
        break;
    default:
        message = advice.overridePath
            ? HostLintsTexts::tr("The API root is %1, without /v2: no registry answers there. Write %2.")
                  .arg(root, advice.url)
            : HostLintsTexts::tr(
                  "The API root is %1, without /v2: no registry answers there. Set overridePath to false, so "
                  "that containerd appends it.")
                  .arg(root);
        break;
    }
    const QList<Change> changes = pathChanges(facts, advice);
    if (changes.isEmpty())
        return {message, {}};
    return {message, {{pathFixText(facts, advice), changes}}};
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
        fixes.append({HostLintsTexts::tr("Remove the repeated host"), {change::Remove{{facts.id()}}}});
    return {
        HostLintsTexts::tr("The same mirror twice: “%1” differs from “%2” only by case or a slash at its end, so it is "
                           "asked again when it failed. Remove one of them.")
            .arg(facts.host.url, earlier.url),
        fixes};
}

/// Not by plain HTTP and not with a CA bundle: an entry of its own is the only way to give the upstream these.
bool isUpstreamItself(const HostFacts &facts)
{
    if (facts.name.isEmpty() || facts.isPlainHttp() || facts.host.caBundle
        || KnownRegistries::instance().servesWebPages(facts.name)
        || canonicalRegistry(facts.registry) != canonicalRegistry(upstreamOf(facts)))
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
        fixes.append({HostLintsTexts::tr("Remove the host"), {change::Remove{{facts.id()}}}});
    return {HostLintsTexts::tr("This is the upstream itself, which containerd asks last anyway: “%1”. Remove it.")
                .arg(facts.host.url),
            fixes};
}

void checkClusterDns(const HostFacts &facts, RecordSink &sink)
{
    if (facts.name.endsWith(".svc"_L1) || facts.name.endsWith(".svc.cluster.local"_L1))
        sink.add(Field::Url);
}

Explanation explainClusterDns(const HostFacts &facts, const Record &)
{
    return {HostLintsTexts::tr(
                "“%1” is a name of the cluster's own DNS, which nodes do not ask, so the mirror is never reached. "
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
    return {HostLintsTexts::tr(
                "“%1” is each node itself, not this computer. That is right only where every node runs the mirror.")
                .arg(facts.name),
            {}};
}

/// A bundle that ends within this time is to be renewed. In days; as of the certificates that servers show.
constexpr int renewalTime = 30;

void checkBundleEnd(const HostFacts &facts, RecordSink &sink)
{
    const CaBundleFacts *bundle = acceptedBundle(facts);
    if (bundle && bundle->ends.isValid() && bundle->ends < QDateTime::currentDateTimeUtc().addDays(renewalTime))
        sink.add(Field::CaBundle);
}

Explanation explainBundleEnd(const HostFacts &facts, const Record &)
{
    const QDateTime ends = acceptedBundle(facts)->ends;
    const QString day = ends.date().toString(Qt::ISODate);
    const QString remedy =
        HostLintsTexts::tr("A Secret that is immutable cannot be changed: put the renewed certificate into "
                           "a Secret with another name, and name that one here.");
    return {(ends < QDateTime::currentDateTimeUtc()
                 ? HostLintsTexts::tr(
                     "A certificate of the CA bundle “%1” ended on %2: nodes no longer trust what it signed, "
                     "and pass the mirror over. %3")
                 : HostLintsTexts::tr(
                     "A certificate of the CA bundle “%1” ends on %2: from then on nodes no longer trust what "
                     "it signed, and pass the mirror over. %3"))
                .arg(*facts.host.caBundle, day, remedy),
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
    return {HostLintsTexts::tr(
                "“%1” is an upstream with mirrors of its own here, but containerd does not chain mirrors: it asks "
                "“%2” itself. List those mirrors here if they are meant.")
                .arg(facts.registry, facts.host.url),
            {}};
}

constexpr std::array<Rule<HostFacts>, 10> hostLintsTable{{
    {"resolve-without-pull"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "A host has the capability resolve but not pull. containerd resolves tags only at hosts with both, "
         "so the host is never asked for one. Add pull, or remove resolve."),
     checkResolveWithoutPull, explainResolveWithoutPull},
    {"plain-http"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The host is http://: anyone on the network path can read what is pulled and say what a tag means. "
         "Use https://, with a CA bundle if its certificate is your own."),
     checkPlainHttp, explainPlainHttp},
    {"http-with-ca"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "An http:// host has a CA bundle. containerd 1.7.24 and newer then tries HTTPS first, older ones "
         "differ. Write https:// if the mirror speaks it, else remove the CA bundle."),
     checkHttpWithCa, explainHttpWithCa},
    {"path-root"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The API root that containerd makes of the URL is not what its shape promises: /v2 is missing, "
         "stands twice, or comes after a project that it belongs before. Most registries serve a project at "
         "/v2/<project> with overridePath true."),
     checkPathRoot, explainPathRoot},
    {"trailing-slash-duplicate"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "Two hosts of a mirror differ only by case or a slash at the end, so a mirror that failed is asked "
         "again. Remove one of them."),
     checkNearDuplicate, explainNearDuplicate},
    {"mirror-is-upstream"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "A host is the upstream itself, which containerd asks last anyway. Remove it. With a CA bundle or "
         "plain HTTP such a host is right: there is no other way to give these to the upstream."),
     checkUpstreamItself, explainUpstreamItself},
    {"cluster-dns-host"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The host has a name of the cluster's own DNS, which only pods resolve. Use a name or address that "
         "the nodes resolve, for example that of a load balancer."),
     checkClusterDns, explainClusterDns},
    {"node-local-host"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The host is each node itself, not your computer. That is right only where every node runs the "
                       "mirror."),
     checkNodeLocal, explainNodeLocal},
    {"ca-bundle-expiring"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "A certificate of the CA bundle ends within 30 days, or has ended, and none of the same name in the bundle "
         "lasts longer. Put the renewed one into a new Secret: one that is immutable cannot be changed."),
     checkBundleEnd, explainBundleEnd},
    {"mirror-chain"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "A host is itself an upstream in this document. containerd does not chain mirrors: it asks the host "
         "itself. List that one's mirrors here if they are meant."),
     checkChain, explainChain},
}};

} // namespace

std::span<const Rule<HostFacts>> hostLintRules()
{
    return hostLintsTable;
}

} // namespace sme
