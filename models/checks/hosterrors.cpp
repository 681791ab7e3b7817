// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "checks/nameadvice.h"
#include "checks/pathadvice.h"
#include "checks/rule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Field = FieldRef::Field;

struct HostErrorsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostErrors)
};

bool isKnownCapability(QStringView capability)
{
    return capability == pullCapability || capability == resolveCapability;
}

/// More than these no person has written, and no repair is offered: each finding would hold a list as long.
constexpr qsizetype maxRepairedCapabilities = 20;

void checkUrl(const HostFacts &facts, RecordSink &sink)
{
    if (facts.accepting != ReleaseSet::all())
        sink.add(Field::Url, ReleaseSet::all() - facts.accepting);
}

QList<Fix> urlFix(const HostFacts &facts)
{
    const std::optional<HostRepair> repair = repairHost(facts, facts.mirror.document.active);
    if (!repair)
        return {};
    const bool isOther = repair->url != facts.host.url;
    change::Set change;
    if (isOther)
        change.items.append({facts.id(), HostField::Url, repair->url});
    if (!repair->overridePath)
        return {{HostErrorsTexts::tr("Change the host to %1").arg(repair->url), {change}}};
    change.items.append({facts.id(), HostField::OverridePath, repair->overridePath});
    const QString value = *repair->overridePath ? u"true"_s : u"false"_s;
    return {{isOther ? HostErrorsTexts::tr("Change the host to %1 with overridePath %2").arg(repair->url, value)
                     : HostErrorsTexts::tr("Set overridePath to %1").arg(value),
             {change}}};
}

Explanation explainUrl(const HostFacts &facts, const Record &record)
{
    const QString &url = facts.host.url;
    const QString rejecting = (record.releases & facts.mirror.document.active).ids().join(", "_L1);
    const QList<Fix> fixes = urlFix(facts);
    if (url.isEmpty())
        return {HostErrorsTexts::tr("Host is empty. Write a URL that begins with https://."), fixes};
    const bool isUrl = !(facts.accepting & pathReleases).isEmpty();
    if (isUrl && facts.url.scheme != facts.url.scheme.toString().toLower())
        return {HostErrorsTexts::tr("Scheme is in upper case, which is rejected by %2: “%1”. Write it in lower case.")
                    .arg(url, rejecting),
                fixes};
    if ((pathReleases - facts.accepting).isEmpty())
        return {HostErrorsTexts::tr(
                    "URL is more than scheme, host and port, which is rejected by %2: “%1”. Remove the rest, or, where "
                    "the cluster runs %3 or newer, say so with overridePath, true or false.")
                    .arg(url, rejecting, releaseId(pathReleases.oldest())),
                fixes};
    if (isUrl)
        return {HostErrorsTexts::tr(
                    "Path has a “.” or “..” in it, which is rejected by %2 and newer: “%1”. Write the path that is "
                    "meant.")
                    .arg(url, releaseId(dotlessReleases.oldest())),
                fixes};
    return {hostUrlAdvice(url).message(url), fixes};
}

void checkDuplicate(const HostFacts &facts, RecordSink &sink)
{
    if (facts.mirror.sameAs.at(std::size_t(facts.index)) >= 0)
        sink.add(Field::Url);
}

Explanation explainDuplicate(const HostFacts &facts, const Record &)
{
    return {HostErrorsTexts::tr("The mirror has this host already: “%1”. Remove one of them.").arg(facts.host.url),
            {{HostErrorsTexts::tr("Remove the repeated host"), {change::Remove{{facts.id()}}}}}};
}

/// Calls `found` with the index of each capability and whether it is a repeated one.
template<typename Found>
void forEachCapability(const QStringList &capabilities, Found found)
{
    // Nearly all hosts have one or both, once.
    if (capabilities.size() < 2) {
        if (!capabilities.isEmpty())
            found(0, false);
        return;
    }
    QSet<QString> seen;
    seen.reserve(capabilities.size());
    for (qsizetype i = 0; i < capabilities.size(); ++i) {
        const qsizetype before = seen.size();
        seen.insert(capabilities.at(i));
        found(int(i), seen.size() == before);
    }
}

void checkCapabilities(const HostFacts &facts, RecordSink &sink)
{
    const QStringList &capabilities = facts.host.capabilities;
    if (std::all_of(capabilities.begin(), capabilities.end(), isKnownCapability))
        return;
    forEachCapability(capabilities, [&](int index, bool isRepeated) {
        if (!isRepeated && !isKnownCapability(capabilities.at(index)))
            sink.add(Field::Capabilities, ReleaseSet::all(), index);
    });
}

/// What a capability was meant to be: of another case, with blanks, a letter wrong. Empty when it is neither.
QString meantCapability(const QString &capability)
{
    const QString text = withoutQuotes(capability).toLower();
    if (isKnownCapability(text))
        return text;
    const auto isNearly = [&text](QLatin1StringView known) {
        return text.size() >= 3 && (known.startsWith(text) || text.startsWith(known));
    };
    return isNearly(pullCapability)   ? QString(pullCapability)
        : isNearly(resolveCapability) ? QString(resolveCapability)
                                      : QString();
}

/// The capabilities as they should be: resolve has no effect without pull, and is no public mirror's.
QStringList sensible(QStringList capabilities, const HostFacts &facts)
{
    capabilities.removeDuplicates();
    if (capabilities.contains(resolveCapability) && facts.isPublicMirror)
        capabilities.removeAll(resolveCapability);
    if (capabilities.contains(resolveCapability) && !capabilities.contains(pullCapability))
        capabilities.prepend(pullCapability);
    return capabilities;
}

Explanation explainCapabilities(const HostFacts &facts, const Record &record)
{
    const QString bad = facts.host.capabilities.at(record.item);
    const QString better = meantCapability(bad);
    QList<Fix> fixes;
    if (facts.host.capabilities.size() <= maxRepairedCapabilities) {
        QStringList corrected = facts.host.capabilities;
        if (better.isEmpty())
            corrected.removeAll(bad);
        else
            std::replace(corrected.begin(), corrected.end(), bad, better);
        fixes.append({better.isEmpty() ? HostErrorsTexts::tr("Remove %1").arg(bad.left(40))
                                       : HostErrorsTexts::tr("Write %1").arg(better),
                      {facts.set(HostField::Capabilities, sensible(corrected, facts))}});
    }
    return {HostErrorsTexts::tr("There is no such capability: “%1”. Use pull and resolve, in lower case.").arg(bad),
            fixes};
}

void checkRepeatedCapabilities(const HostFacts &facts, RecordSink &sink)
{
    const QStringList &capabilities = facts.host.capabilities;
    if (capabilities.size() < 2 || (capabilities.size() == 2 && capabilities.first() != capabilities.last()))
        return;
    forEachCapability(capabilities, [&](int index, bool isRepeated) {
        if (isRepeated)
            sink.add(Field::Capability, ReleaseSet::all(), index);
    });
}

Explanation explainRepeatedCapabilities(const HostFacts &facts, const Record &record)
{
    QList<Fix> fixes;
    if (facts.host.capabilities.size() <= maxRepairedCapabilities)
        fixes.append({HostErrorsTexts::tr("Remove repeated capabilities"),
                      {facts.set(HostField::Capabilities, sensible(facts.host.capabilities, facts))}});
    return {HostErrorsTexts::tr("The capability is given twice: “%1”. Remove one.")
                .arg(facts.host.capabilities.at(record.item)),
            fixes};
}

/// The resource that a name is nearly that of.
QList<Fix> caReferenceFix(const HostFacts &facts)
{
    QString nearest;
    for (auto it = facts.mirror.document.caBundles.begin(); it != facts.mirror.document.caBundles.end(); ++it) {
        const bool isNear = it.key().compare(facts.host.caBundle->trimmed(), Qt::CaseInsensitive) == 0;
        if (it->isSecret && it->problem.isEmpty() && isNear)
            nearest = it.key();
    }
    if (nearest.isEmpty())
        return {};
    return {{HostErrorsTexts::tr("Use %1").arg(nearest), {facts.set(HostField::CaBundle, nearest)}}};
}

void checkCaReference(const HostFacts &facts, RecordSink &sink)
{
    const DocumentFacts &document = facts.mirror.document;
    if (facts.host.caBundle && document.context.knowsResources
        && !document.caBundles.value(*facts.host.caBundle).isSecret)
        sink.add(Field::CaBundle, ReleaseSet::since(fieldRow(HostField::CaBundle).since));
}

Explanation explainCaReference(const HostFacts &facts, const Record &)
{
    const QString name = *facts.host.caBundle;
    if (name.isEmpty())
        return {HostErrorsTexts::tr(
                    "The name of the CA bundle is empty, so the cluster rejects the manifest. Name the entry of "
                    "spec.resources with its Secret, or remove the field."),
                {}};
    if (facts.mirror.document.caBundles.contains(name))
        return {
            HostErrorsTexts::tr("The resource “%1” of the Shoot does not refer to a Secret, so the cluster rejects the "
                                "manifest. Refer to a Secret that holds the CA bundle.")
                .arg(name),
            caReferenceFix(facts)};
    return {HostErrorsTexts::tr(
                "There is no “%1” in spec.resources of the Shoot, so the cluster rejects the manifest. Add an "
                "entry with this name that refers to the Secret with the CA bundle.")
                .arg(name),
            caReferenceFix(facts)};
}

void checkCaSecret(const HostFacts &facts, RecordSink &sink)
{
    if (facts.host.caBundle && !facts.mirror.document.caBundles.value(*facts.host.caBundle).problem.isEmpty())
        sink.add(Field::CaBundle, ReleaseSet::since(fieldRow(HostField::CaBundle).since));
}

Explanation explainCaSecret(const HostFacts &facts, const Record &)
{
    return {HostErrorsTexts::tr(
                "The Secret behind “%1” cannot be used as a CA bundle: %2. Pulls of “%3” would break. It must be "
                "immutable and hold PEM certificates under its only key, bundle.crt.")
                .arg(*facts.host.caBundle, facts.mirror.document.caBundles.value(*facts.host.caBundle).problem,
                     facts.mirror.mirror.upstream),
            {}};
}

void checkBundlePart(const HostFacts &facts, RecordSink &sink)
{
    const CaBundleFacts *bundle = acceptedBundle(facts);
    if (bundle && bundle->isPartial)
        sink.add(Field::CaBundle);
}

Explanation explainBundlePart(const HostFacts &facts, const Record &)
{
    const CaBundleFacts *bundle = acceptedBundle(facts);
    if (bundle->loaded == 0)
        return {HostErrorsTexts::tr(
                    "containerd loads no certificate of the CA bundle “%1”, although the cluster accepts it: "
                    "pulls of “%2” fail. Write each certificate as a PEM block without headers.")
                    .arg(*facts.host.caBundle, facts.mirror.mirror.upstream),
                {}};
    return {
        HostErrorsTexts::tr(
            "containerd loads only a part of the CA bundle “%1” (certificates: %2), and passes over the rest, which "
            "is none that it can read. Remove or correct the rest.")
            .arg(*facts.host.caBundle)
            .arg(bundle->loaded),
        {}};
}

void checkBundleKey(const HostFacts &facts, RecordSink &sink)
{
    const CaBundleFacts *bundle = acceptedBundle(facts);
    if (bundle && bundle->hasPrivateKey)
        sink.add(Field::CaBundle);
}

Explanation explainBundleKey(const HostFacts &facts, const Record &)
{
    return {HostErrorsTexts::tr(
                "The CA bundle “%1” has a private key in it, which would lie on every node, readable by all. "
                "Remove the key from the Secret, and replace the key: it has been shared.")
                .arg(*facts.host.caBundle),
            {}};
}

void checkNeededRelease(const HostFacts &facts, RecordSink &sink)
{
    const bool hasPath = (pathReleases - facts.accepting).isEmpty() && facts.accepting != ReleaseSet::all();
    for (std::size_t i = 0; i < hostFields.size(); ++i) {
        // A path and how it is meant need the same release: the path tells it.
        const bool isTold = hasPath && HostField(i) == HostField::OverridePath;
        const bool isNewer = ReleaseSet::since(hostFields[i].since) != ReleaseSet::all();
        if (facts.present.contains(HostField(i)) && isNewer && !isTold)
            sink.add(FieldRef::of(HostField(i)));
    }
    if (hasPath)
        sink.add(Field::Url, facts.accepting); // the error says it where others are asked
}

Explanation explainNeededRelease(const HostFacts &facts, const Record &record)
{
    if (const auto field = FieldRef::hostField(record.field); field && field != HostField::Url)
        return {HostErrorsTexts::tr("%1 needs release %2 of the extension; older ones reject the manifest. Check which "
                                    "release the cluster runs.")
                    .arg(fieldRow(*field).name, releaseId(fieldRow(*field).since)),
                {}};
    return {HostErrorsTexts::tr(
                "What “%1” has beside scheme, host and port needs release %2 of the extension. Check which release "
                "the cluster runs.")
                .arg(facts.host.url, releaseId(pathReleases.oldest())),
            {}};
}

constexpr std::array<Rule<HostFacts>, 9> hostErrorsTable{{
    {"host-invalid"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The host is not a URL that the extension accepts: http:// or https://, a host name in lower "
                       "case with an optional port, and since v0.22 a path. The message says what is wrong with it."),
     checkUrl, explainUrl},
    {"host-duplicate"_L1, Severity::Error, ErrorType::Duplicate,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "A mirror lists the same host twice, which the cluster rejects. Remove one of them."),
     checkDuplicate, explainDuplicate},
    {"capability-unsupported"_L1, Severity::Error, ErrorType::NotSupported,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "A host can have the capabilities pull and resolve, in lower case, and no others. Correct or "
                       "remove it; no capabilities at all means pull."),
     checkCapabilities, explainCapabilities},
    {"capability-duplicate"_L1, Severity::Error, ErrorType::Duplicate,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "A capability is listed twice, which the cluster rejects. Remove one of them."),
     checkRepeatedCapabilities, explainRepeatedCapabilities},
    {"ca-reference-missing"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "caBundleSecretReferenceName must be the name of an entry of the Shoot's spec.resources that "
                       "refers to a Secret. Add the entry, or correct the name."),
     checkCaReference, explainCaReference},
    {"ca-secret-invalid"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "The Secret of a CA bundle must be immutable and hold one key, bundle.crt, with PEM "
                       "certificates. The message says what is wrong with it."),
     checkCaSecret, explainCaSecret},
    {"ca-bundle-part"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "containerd passes over PEM blocks that are no certificates, or have headers. Leave only "
                       "certificates in the bundle."),
     checkBundlePart, explainBundlePart},
    {"ca-bundle-key"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "A private key in the CA bundle would lie on every node, readable by all. Remove it, and replace the key."),
     checkBundleKey, explainBundleKey},
    {"needs-release"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp",
                       "A field or value is known only since a newer release of the extension, which older ones "
                       "reject. Check which release the cluster runs."),
     checkNeededRelease, explainNeededRelease},
}};

} // namespace

std::span<const Rule<HostFacts>> hostErrorRules()
{
    return hostErrorsTable;
}

} // namespace sme
