// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "checks/nameadvice.h"
#include "checks/rule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;
using Field = FieldRef::Field;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostErrors)
};

bool isKnownCapability(QStringView capability)
{
    return capability == pullCapability || capability == resolveCapability;
}

/// More than these no person has written, and no repair is offered: each finding would hold a list as long.
constexpr qsizetype maxRepairedCapabilities = 20;

/// The same without repeats.
QStringList unique(QStringList capabilities)
{
    capabilities.removeDuplicates();
    return capabilities;
}

/// The URL without what surely does not belong to it: blanks around it, upper case in scheme and host, an end that
/// means nothing.
QString respelled(const QString &url)
{
    QString text = url.trimmed();
    const HostUrlParts parts = splitHostUrl(text);
    if (!parts.scheme.isEmpty() && !parts.authority.isEmpty()) {
        const qsizetype pathBegin = parts.authority.data() + parts.authority.size() - text.constData();
        text = text.first(pathBegin).toLower() + text.sliced(pathBegin);
    }
    while (text.endsWith(u'?') || text.endsWith(u'#') || (text.endsWith(u'/') && !text.endsWith("//"_L1)))
        text.chop(1);
    return text;
}

void checkUrl(const HostFacts &facts, RecordSink &sink)
{
    if (facts.accepting != ReleaseSet::all())
        sink.add(Field::Url, ReleaseSet::all() - facts.accepting);
}

QList<Fix> urlFix(const HostFacts &facts, ReleaseSet rejecting)
{
    const QString better = respelled(facts.host.url);
    const bool helps = (rejecting - releasesAcceptingHost(better)).isEmpty();
    if (!helps || better == facts.host.url || facts.mirror.hasHost(better))
        return {};
    return {{Messages::tr("Change the host to %1").arg(better),
             change::SetUrl{facts.mirror.position, facts.index, better}}};
}

Explanation explainUrl(const HostFacts &facts, const Record &record)
{
    const QString &url = facts.host.url;
    const ReleaseSet rejecting = record.releases & facts.mirror.document.active;
    const QList<Fix> fixes = urlFix(facts, rejecting);
    if (url.isEmpty())
        return {Messages::tr("The host has no URL, so the cluster rejects the manifest. Write one that begins with "
                             "https://."),
                fixes};
    if (facts.accepting.contains(Release::V0_22) && facts.url.scheme != facts.url.scheme.toString().toLower())
        return {Messages::tr("“%1” has its scheme in upper case, which %2 reject. Write it in lower case.")
                    .arg(url, rejecting.ids().join(", "_L1)),
                fixes};
    if (facts.accepting.contains(Release::V0_23))
        return {Messages::tr("“%1” is more than scheme, host and port, which %2 reject. Remove the rest, or, where the "
                             "cluster runs %3 or newer, say so with overridePath, true or false.")
                    .arg(url, rejecting.ids().join(", "_L1), releaseId(Release::V0_22)),
                fixes};
    if (facts.accepting.contains(Release::V0_22))
        return {
            Messages::tr("The path of “%1” has a “.” or “..” in it, which %2 and newer reject. Write the path that is "
                         "meant.")
                .arg(url, releaseId(Release::V0_23)),
            fixes};
    return {
        Messages::tr("“%1” is not a mirror URL, so the cluster rejects the manifest. %2").arg(url, hostUrlAdvice(url)),
        fixes};
}

void checkDuplicate(const HostFacts &facts, RecordSink &sink)
{
    if (facts.mirror.sameAs.at(std::size_t(facts.index)) >= 0)
        sink.add(Field::Url);
}

Explanation explainDuplicate(const HostFacts &facts, const Record &)
{
    return {
        Messages::tr("The mirror has the host “%1” already, so the cluster rejects the manifest. Remove one of them.")
            .arg(facts.host.url),
        {{Messages::tr("Remove the repeated host"), change::RemoveHost{facts.mirror.position, facts.index}}}};
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

Explanation explainCapabilities(const HostFacts &facts, const Record &record)
{
    const QString bad = facts.host.capabilities.at(record.item);
    const QString better = bad.trimmed().toLower();
    QList<Fix> fixes;
    if (isKnownCapability(better) && facts.host.capabilities.size() <= maxRepairedCapabilities) {
        QStringList corrected = facts.host.capabilities;
        std::replace(corrected.begin(), corrected.end(), bad, better);
        fixes.append({Messages::tr("Write %1").arg(better),
                      change::SetCapabilities{facts.mirror.position, facts.index, unique(corrected)}});
    }
    return {
        Messages::tr("The capability “%1” is unknown, so the cluster rejects the manifest. Use pull and resolve, in "
                     "lower case.")
            .arg(bad),
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
        fixes.append({Messages::tr("Remove repeated capabilities"),
                      change::SetCapabilities{facts.mirror.position, facts.index, unique(facts.host.capabilities)}});
    return {Messages::tr("The capability “%1” is given twice, so the cluster rejects the manifest. Remove one.")
                .arg(facts.host.capabilities.at(record.item)),
            fixes};
}

void checkCaReference(const HostFacts &facts, RecordSink &sink)
{
    const DocumentFacts &document = facts.mirror.document;
    if (facts.host.caBundle && document.context.knowsResources
        && !document.caBundles.value(*facts.host.caBundle).isSecret)
        sink.add(Field::CaBundle, ReleaseSet::since(Release::V0_21));
}

Explanation explainCaReference(const HostFacts &facts, const Record &)
{
    const QString name = *facts.host.caBundle;
    if (name.isEmpty())
        return {
            Messages::tr("The name of the CA bundle is empty, so the cluster rejects the manifest. Name the entry of "
                         "spec.resources with its Secret, or remove the field."),
            {}};
    if (facts.mirror.document.caBundles.contains(name))
        return {Messages::tr("The resource “%1” of the Shoot does not refer to a Secret, so the cluster rejects the "
                             "manifest. Refer to a Secret that holds the CA bundle.")
                    .arg(name),
                {}};
    return {Messages::tr("There is no “%1” in spec.resources of the Shoot, so the cluster rejects the manifest. Add an "
                         "entry with this name that refers to the Secret with the CA bundle.")
                .arg(name),
            {}};
}

void checkCaSecret(const HostFacts &facts, RecordSink &sink)
{
    if (facts.host.caBundle && !facts.mirror.document.caBundles.value(*facts.host.caBundle).problem.isEmpty())
        sink.add(Field::CaBundle, ReleaseSet::since(Release::V0_21));
}

Explanation explainCaSecret(const HostFacts &facts, const Record &)
{
    return {
        Messages::tr("The Secret behind “%1” cannot be used as a CA bundle: %2. Pulls of “%3” would break. It must be "
                     "immutable and hold PEM certificates under its only key, bundle.crt.")
            .arg(*facts.host.caBundle, facts.mirror.document.caBundles.value(*facts.host.caBundle).problem,
                 facts.mirror.mirror.upstream),
        {}};
}

void checkNeededRelease(const HostFacts &facts, RecordSink &sink)
{
    if (facts.hasCaField)
        sink.add(Field::CaBundle);
    if (facts.hasOverrideField)
        sink.add(Field::OverridePath);
    if (facts.accepting.contains(Release::V0_22) && facts.accepting.contains(Release::V0_23)
        && facts.accepting != ReleaseSet::all())
        sink.add(Field::Url);
}

Explanation explainNeededRelease(const HostFacts &facts, const Record &record)
{
    if (record.field == Field::CaBundle)
        return {
            Messages::tr("A CA bundle needs release %1 of the extension; older ones reject the manifest. Check which "
                         "release the cluster runs.")
                .arg(releaseId(Release::V0_21)),
            {}};
    if (record.field == Field::OverridePath)
        return {
            Messages::tr("overridePath needs release %1 of the extension; older ones reject the manifest. Check which "
                         "release the cluster runs.")
                .arg(releaseId(Release::V0_22)),
            {}};
    return {Messages::tr(
                "What “%1” has beside scheme, host and port needs release %2 of the extension. Check which release "
                "the cluster runs.")
                .arg(facts.host.url, releaseId(Release::V0_22)),
            {}};
}

constexpr std::array<Rule<HostFacts>, 7> rules{{
    {"host-invalid"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the host is not a URL that the release accepts"), checkUrl, explainUrl},
    {"host-duplicate"_L1, Severity::Error, ErrorType::Duplicate,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the mirror has the same host before"), checkDuplicate, explainDuplicate},
    {"capability-unsupported"_L1, Severity::Error, ErrorType::NotSupported,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a capability is neither pull nor resolve"), checkCapabilities,
     explainCapabilities},
    {"capability-duplicate"_L1, Severity::Error, ErrorType::Duplicate,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a capability is given twice"), checkRepeatedCapabilities,
     explainRepeatedCapabilities},
    {"ca-reference-missing"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the CA bundle names no Secret of the Shoot's resources"), checkCaReference,
     explainCaReference},
    {"ca-secret-invalid"_L1, Severity::Error, ErrorType::Invalid,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "the Secret of the CA bundle is not immutable, or no PEM certificates"),
     checkCaSecret, explainCaSecret},
    {"needs-release"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP("sme::RuleHelp", "a field needs a release newer than the oldest"), checkNeededRelease,
     explainNeededRelease},
}};

} // namespace

std::span<const Rule<HostFacts>> hostErrorRules()
{
    return rules;
}

} // namespace sme
