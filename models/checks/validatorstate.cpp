// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/validatorstate.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// A list of mirrors on its own cannot be edited for lack of what a fix writes around it.
bool isListAlone(const DocumentFacts &document, FieldRef::Field field)
{
    return field == FieldRef::Field::Stray && document.kind == Subject::Kind::MirrorList;
}

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

/// Without the middle of what is too long to be read: a value may have millions of characters.
QString shortened(const QString &message)
{
    constexpr qsizetype mostKept = 1200;
    constexpr qsizetype end = 300;
    return message.size() <= mostKept ? message : message.first(mostKept - end) + u" … "_s + message.last(end);
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
    finding.message = shortened(explanation.message);
    if (record.fixable && (document.isEditable || isListAlone(document, record.field)))
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
        for (std::size_t i = 0; i < hostFields.size(); ++i) {
            if (host.fields[i].isValid())
                releases |= ReleaseSet::before(hostFields[i].since);
        }
    }
    return releases;
}

} // namespace

MirrorState::MirrorState(const MirrorEntry &entry)
    : m_value(entry.value()), m_ids(entry.ids()), m_upstreamHash(qHash(m_value.upstream)),
      m_undecodable(releasesThatCannotDecode(entry))
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
    const MirrorFacts mirror(document, m_value, m_ids, m_isDuplicate);
    runRules(mirrorRules(), mirror, m_records, -1, !entry.lock.isLocked());
    for (int i = 0; i < m_value.hosts.size(); ++i) {
        const HostEntry &hostEntry = entry.hosts[std::size_t(i)];
        HostFacts host(mirror, i);
        host.present = hostEntry.present();
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
    for (qsizetype i = 0; i < entry.hosts.size(); ++i) {
        const QStringList &capabilities = m_value.hosts.at(i).capabilities;
        unknownCapabilities.push_back(entry.hosts[i].unknown.contains(HostField::Capabilities)
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
            if (entry.hosts[std::size_t(record.host)].unknown.contains(HostField::OverridePath)
                && hostRules()[record.rule].id == QLatin1StringView("path-root"))
                return true;
            return isUnknown(m_value.hosts.at(record.host).url);
        case Field::Capabilities:
        case Field::Capability:
            return unknownCapabilities[std::size_t(record.host)];
        default:
            break;
        }
        const std::optional<HostField> field = FieldRef::hostField(record.field);
        return field && isUnknown(fieldText(fieldValue(m_value.hosts.at(record.host), *field)));
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
    if (record.item >= 0 && (record.field == Field::Capabilities || record.field == Field::Capability))
        return host.capabilities.at(record.item);
    const std::optional<HostField> field = FieldRef::hostField(record.field);
    const FieldValue value = field ? fieldValue(host, *field) : FieldValue();
    return value.isSet() ? std::optional(fieldText(value)) : std::nullopt;
}

/// Makes findings of one mirror's records, of one host after the other.
class MirrorFindings
{
public:
    MirrorFindings(const DocumentFacts &document, const Mirror &mirror, const EntryIds &ids, int position,
                   bool isDuplicate)
        : m_document(document), m_position(position), m_mirror(document, mirror, ids, isDuplicate)
    {
    }

    void add(const Record &record, const std::optional<QString> &value)
    {
        if (record.host < 0) {
            appendFinding(m_findings, mirrorRules(), m_mirror, m_document, record, m_position, value);
            return;
        }
        if (!m_host || m_host->index != record.host)
            m_host.emplace(m_mirror, record.host);
        appendFinding(m_findings, hostRules(), *m_host, m_document, record, m_position, value);
    }
    QList<Finding> &all() { return m_findings; }

private:
    const DocumentFacts &m_document;
    int m_position;
    MirrorFacts m_mirror;
    std::optional<HostFacts> m_host;
    QList<Finding> m_findings;
};

QList<Finding> MirrorState::findings(const DocumentFacts &document, int position, int most) const
{
    if (m_records.empty())
        return {};
    MirrorFindings findings(document, m_value, m_ids, position, m_isDuplicate);
    for (const Record &record : m_records) {
        if (findings.all().size() >= most)
            break;
        findings.add(record, valueOf(record));
    }
    return findings.all();
}

QList<Finding> MirrorState::findings(const DocumentFacts &document, int position, const QList<int> &records) const
{
    MirrorFindings findings(document, m_value, m_ids, position, m_isDuplicate);
    for (const int record : records)
        findings.add(m_records[std::size_t(record)], valueOf(m_records[std::size_t(record)]));
    return findings.all();
}

bool MirrorState::visitErrors(const DocumentFacts &document, const Validator::ErrorVisitor &visit) const
{
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        const Record &record = m_records[i];
        const auto visitOf = [&](const auto &rule) {
            const bool isError = isShown(rule.severity, record, document.active)
                && shownSeverity(rule.severity, record, document) == Severity::Error;
            return !isError || visit({rule.id, valueOf(record).value_or(QString()), int(i)});
        };
        if (!(record.host < 0 ? visitOf(mirrorRules()[record.rule]) : visitOf(hostRules()[record.rule])))
            return false;
    }
    return true;
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
    runRules(documentRules(), document, records, -1, document.isEditable || isListAlone(document, Field::Stray));
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

QList<Finding> documentFindings(const std::vector<Record> &records, const DocumentFacts &document, int most)
{
    QList<Finding> findings;
    for (auto record = records.begin(); record != records.end() && findings.size() < most; ++record)
        appendFinding(findings, documentRules(), document, document, *record, -1, documentValue(*record, document));
    return findings;
}

} // namespace sme
