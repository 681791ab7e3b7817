// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/validatorstate.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Field = FieldRef::Field;

/// Whether a record is a finding for these releases: errors are those of releases that are asked. What none of them
/// decodes is not checked further: half of it may be misread.
bool isShown(Severity severity, const Record &record, ReleaseSet active)
{
    if (severity == Severity::Error)
        return !(record.releases & active).isEmpty();
    switch (record.told) {
    case Record::Told::Always:
        return true;
    case Record::Told::ForAny:
        return !(record.releases & active).isEmpty();
    case Record::Told::ForAll:
        break;
    }
    return !active.isEmpty() && (active - record.releases).isEmpty();
}

/// What the cluster never looks at it cannot reject.
Severity shownSeverity(Severity severity, const Record &record, const DocumentFacts &document)
{
    // The API server looks at resources, whatever becomes of the extension.
    return severity == Severity::Error && record.field != Field::Resource && document.context.isIgnored()
        ? Severity::Warning
        : severity;
}

void count(Validator::Totals &totals, Severity severity, const Record &record, const DocumentFacts &document)
{
    if (!isShown(severity, record, document.active))
        return;
    switch (shownSeverity(severity, record, document)) {
    case Severity::Error:
        ++totals.errors;
        break;
    case Severity::Warning:
        ++totals.warnings;
        break;
    case Severity::Info:
        ++totals.infos;
        break;
    }
}

template<typename Facts>
void runRules(std::span<const Rule<Facts>> rules, const Facts &facts, std::vector<Record> &records, int host,
              bool fixable)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        RecordSink sink(records, i, host, fixable);
        rules[i].check(facts, sink);
    }
}

/// Appends the finding of a record, if it is one for the releases that are asked.
template<typename Facts>
void appendFinding(QList<Finding> &findings, std::span<const Rule<Facts>> rules, const Facts &facts,
                   const DocumentFacts &document, const Record &record, int mirror, const std::optional<QString> &value)
{
    const Rule<Facts> &rule = rules[record.rule];
    if (!isShown(rule.severity, record, document.active))
        return;
    Explanation explanation = rule.explain(facts, record);
    Finding finding;
    finding.severity = shownSeverity(rule.severity, record, document);
    finding.type = finding.severity == rule.severity ? rule.type : ErrorType::None;
    finding.rule = rule.id;
    // Of an unsupported capability the whole list is the field; which one it is, the value says.
    const int item = record.field == Field::Capabilities ? -1 : record.item;
    finding.where = {record.field, mirror, record.host, item};
    if (rule.type != ErrorType::Required)
        finding.badValue = value;
    const bool isOfSome = finding.severity == Severity::Error || record.told == Record::Told::ForAny;
    finding.releases = isOfSome ? record.releases & document.active : ReleaseSet::all();
    finding.message = std::move(explanation.message);
    if (record.fixable && document.isEditable)
        finding.fixes = std::move(explanation.fixes);
    findings.append(std::move(finding));
}

std::optional<QString> documentValue(const Record &record, const DocumentFacts &document)
{
    if (record.field == Field::ExtensionType)
        return u"registry-mirror"_s;
    if (record.field == Field::ExtensionDisabled)
        return u"true"_s;
    if (record.field == Field::Stray) {
        const QString detail = document.context.strays.value(record.item).detail;
        return detail.isEmpty() ? std::nullopt : std::optional(detail);
    }
    const QList<ShootContext::Worker> &workers = document.context.otherCriWorkers;
    const auto worker = std::ranges::lower_bound(workers, int(record.item), {}, &ShootContext::Worker::index);
    if (record.field == Field::WorkerCri && worker != workers.end())
        return worker->criName;
    return std::nullopt;
}

ReleaseSet releasesThatCannotDecode(const MirrorEntry &entry)
{
    ReleaseSet releases;
    for (const DecodeProblem &problem : entry.problems)
        releases |= problem.releases;
    for (const HostEntry &host : entry.hosts) {
        // Strict decoding: a field that a release does not know may not be there, not even as null.
        if (host.caBundle.isValid())
            releases |= ReleaseSet::before(Release::V0_21);
        if (host.overridePath.isValid())
            releases |= ReleaseSet::before(Release::V0_22);
    }
    return releases;
}

} // namespace

MirrorState::MirrorState(const MirrorEntry &entry)
    : m_value(entry.value()), m_upstreamHash(qHash(m_value.upstream)), m_undecodable(releasesThatCannotDecode(entry))
{
}

void MirrorState::check(const DocumentFacts &document, const MirrorEntry &entry)
{
    m_records.clear();
    m_isEditable = !entry.lock.isLocked();
    m_dependencies.clear();
    m_dependencies.reserve(std::size_t(m_value.hosts.size()));
    if (const QString better = betterUpstream(m_value.upstream); !better.isEmpty())
        m_dependencies.push_back(qHash(better));
    m_dependencies.push_back(portDependency(m_value.upstream));
    const MirrorFacts mirror(document, m_value, -1, m_isDuplicate);
    runRules(mirrorRules(), mirror, m_records, -1, !entry.lock.isLocked());
    for (int i = 0; i < m_value.hosts.size(); ++i) {
        const HostEntry &hostEntry = entry.hosts[std::size_t(i)];
        HostFacts host(mirror, i);
        host.hasCaField = hostEntry.caBundle.isValid();
        host.hasOverrideField = hostEntry.overridePath.isValid();
        m_dependencies.push_back(qHash(host.registry));
        runRules(hostRules(), host, m_records, i, !entry.lock.isLocked() && !hostEntry.lock.isLocked());
    }
    dropUnknown(document, entry);
}

/// Takes out what is about values that are not known yet.
void MirrorState::dropUnknown(const DocumentFacts &document, const MirrorEntry &entry)
{
    if (m_records.empty())
        return;
    const auto isUnknown = [](const QString &value) { return placeholderIn(value) != Placeholder::None; };
    // Once a host: a hostile one has as many records as capabilities.
    std::vector<bool> unknownCapabilities;
    bool isAnyUnknown = entry.hostsUnknown || document.context.isIncomplete;
    for (std::size_t i = 0; i < entry.hosts.size(); ++i) {
        const QStringList &capabilities = m_value.hosts.at(qsizetype(i)).capabilities;
        unknownCapabilities.push_back(entry.hosts[i].capabilitiesUnknown
                                      || std::any_of(capabilities.begin(), capabilities.end(), isUnknown));
        isAnyUnknown = isAnyUnknown || unknownCapabilities.back();
    }
    const auto concernsUnknown = [&](const Record &record) -> bool {
        const ErrorType type = record.host < 0 ? mirrorRules()[record.rule].type : hostRules()[record.rule].type;
        if (document.context.isIncomplete && (type == ErrorType::Required || type == ErrorType::Duplicate))
            return true;
        switch (record.field) {
        case Field::Upstream:
            return isUnknown(m_value.upstream);
        case Field::Hosts:
            return isAnyUnknown;
        case Field::Url:
            if (entry.hosts[std::size_t(record.host)].overrideUnknown
                && hostRules()[record.rule].id == QLatin1StringView("path-root"))
                return true;
            return isUnknown(m_value.hosts.at(record.host).url);
        case Field::OverridePath:
            return isUnknown(m_value.hosts.at(record.host).url);
        case Field::Capabilities:
        case Field::Capability:
            return unknownCapabilities[std::size_t(record.host)];
        case Field::CaBundle:
            return isUnknown(m_value.hosts.at(record.host).caBundle.value_or(QString()));
        default:
            return false;
        }
    };
    std::erase_if(m_records, concernsUnknown);
}

Validator::Totals MirrorState::totals(const DocumentFacts &document) const
{
    Validator::Totals totals;
    for (const Record &record : m_records)
        count(totals, record.host < 0 ? mirrorRules()[record.rule].severity : hostRules()[record.rule].severity, record,
              document);
    return totals;
}

std::optional<QString> MirrorState::valueOf(const Record &record) const
{
    if (record.field == Field::Upstream)
        return m_value.upstream;
    if (record.host < 0)
        return std::nullopt;
    const Host &host = m_value.hosts.at(record.host);
    switch (record.field) {
    case Field::Url:
        return host.url;
    case Field::Capabilities:
        return record.item < 0 ? host.capabilities.join(", "_L1) : host.capabilities.at(record.item);
    case Field::Capability:
        return host.capabilities.at(record.item);
    case Field::CaBundle:
        return host.caBundle;
    case Field::OverridePath:
        return host.overridePath ? std::optional(host.overridesPath() ? u"true"_s : u"false"_s) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QList<Finding> MirrorState::findings(const DocumentFacts &document, int position, int most) const
{
    QList<Finding> findings;
    if (m_records.empty())
        return findings;
    const MirrorFacts mirror(document, m_value, position, m_isDuplicate);
    std::optional<HostFacts> host; // of one host after the other
    for (const Record &record : m_records) {
        if (findings.size() >= most)
            break;
        if (record.host < 0) {
            appendFinding(findings, mirrorRules(), mirror, document, record, position, valueOf(record));
            continue;
        }
        if (!host || host->index != record.host)
            host.emplace(mirror, record.host);
        appendFinding(findings, hostRules(), *host, document, record, position, valueOf(record));
    }
    return findings;
}

QString nameWithPort(const QString &upstream)
{
    const qsizetype colon = upstream.lastIndexOf(u':');
    return colon > 0 ? upstream.first(colon) : QString();
}

std::size_t portDependency(const QString &name)
{
    return qHash(QString(name + u':'));
}

std::vector<Record> checkDocument(const DocumentFacts &document)
{
    std::vector<Record> records;
    runRules(documentRules(), document, records, -1, document.isEditable);
    if (document.context.isIncomplete) {
        std::erase_if(records, [](const Record &record) {
            const ErrorType type = documentRules()[record.rule].type;
            return type == ErrorType::Required || type == ErrorType::Duplicate;
        });
    }
    return records;
}

Validator::Totals documentTotals(const std::vector<Record> &records, const DocumentFacts &document)
{
    Validator::Totals totals;
    for (const Record &record : records)
        count(totals, documentRules()[record.rule].severity, record, document);
    return totals;
}

QList<Finding> documentFindings(const std::vector<Record> &records, const DocumentFacts &document)
{
    QList<Finding> findings;
    for (const Record &record : records)
        appendFinding(findings, documentRules(), document, document, record, -1, documentValue(record, document));
    return findings;
}

} // namespace sme
