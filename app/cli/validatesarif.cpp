// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "validatereport.h"

#include "checks/rulehelp.h"
#include "yaml/textcheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

constexpr QLatin1StringView decodeRule("decode");

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"note"_s;
}

/// Places as SARIF counts them: lines from 1, columns from 1 in UTF-16 code units. Offsets should come in the order of
/// the text: each then costs what lies between it and the one before.
class Utf16Places
{
public:
    explicit Utf16Places(const QByteArray &text) : m_text(text), m_begin(byteOrderMarkLength(text)), m_at(m_begin) { }

    bool isOf(const QByteArray &text) const { return text.constData() == m_text.constData(); }

    QJsonObject region(Span span)
    {
        const qsizetype begin = std::clamp(span.begin, m_begin, m_text.size());
        const qsizetype end = std::clamp(span.end, begin, m_text.size());
        if (m_last == Span{begin, end})
            return m_lastRegion; // of a large value with many findings
        moveTo(begin);
        const int line = m_line;
        const int column = m_column;
        const Utf16Places start = *this;
        moveTo(end);
        QJsonObject region{
            {u"startLine"_s, line}, {u"startColumn"_s, column}, {u"endLine"_s, m_line}, {u"endColumn"_s, m_column}};
        *this = start;
        m_last = {begin, end};
        m_lastRegion = region;
        return region;
    }
    Utf16Places(const Utf16Places &) = default;
    Utf16Places &operator=(const Utf16Places &other)
    {
        m_at = other.m_at;
        m_line = other.m_line;
        m_column = other.m_column;
        return *this;
    }

private:
    void moveTo(qsizetype offset)
    {
        if (offset < m_at) {
            m_at = m_begin;
            m_line = 1;
            m_column = 1;
        }
        for (; m_at < offset; ++m_at) {
            const auto byte = uchar(m_text.at(m_at));
            if (byte == '\n') {
                ++m_line;
                m_column = 1;
            } else if ((byte & 0xc0) != 0x80) {
                m_column += byte >= 0xf0 ? 2 : 1; // beyond the basic plane: two units
            }
        }
    }

    QByteArray m_text;
    Span m_last;
    QJsonObject m_lastRegion;
    qsizetype m_begin;
    qsizetype m_at;
    int m_line = 1;
    int m_column = 1;
};

QString uriOf(const QString &file)
{
    if (file == "-"_L1)
        return u"stdin"_s;
    if (QDir::isAbsolutePath(file))
        return QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    QString path = QDir::cleanPath(file);
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QJsonObject text(const QString &value)
{
    return {{u"text"_s, value}};
}

class SarifReport final : public ValidateReport
{
public:
    explicit SarifReport(const CommandLine &line) : m_line(line) { addRules(); }

    void add(const CheckedManifest &checked) override;
    void finish(const ValidationSummary &summary) override;

private:
    void addRules();
    QJsonObject location(const CheckedManifest &checked, const QJsonObject &region, const QString &field) const;
    QJsonObject result(const CheckedManifest &checked, const Finding &finding, Utf16Places &places);
    QJsonArray fixes(const CheckedManifest &checked, const Finding &finding);
    QString fingerprint(const CheckedManifest &checked, const Finding &finding);
    QString unique(const QByteArray &identity);

    const CommandLine &m_line;
    QJsonArray m_rules;
    QHash<QString, int> m_ruleIndex;
    QJsonArray m_results;
    std::unique_ptr<Utf16Places> m_places; ///< of the file that was added last
    QHash<QByteArray, int> m_seen;
    qsizetype m_fixWork = 0; ///< bytes that were edited for fixes
};

void SarifReport::addRules()
{
    const auto addRule = [this](const QString &id, Severity severity, const QString &help) {
        if (m_ruleIndex.contains(id))
            return;
        m_ruleIndex.insert(id, int(m_rules.size()));
        const QString first = help.section(". "_L1, 0, 0);
        m_rules.append(QJsonObject{{u"id"_s, id},
                                   {u"shortDescription"_s, text(first.endsWith(u'.') ? first : first + u'.')},
                                   {u"fullDescription"_s, text(help)},
                                   {u"help"_s, text(help)},
                                   {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(severity)}}}});
    };
    addRule(
        decodeRule, Severity::Error,
        Cli::tr("The manifest cannot be decoded as the cluster decodes it, so nothing else was checked. The message "
                "names the cause and its place."));
    for (const RuleHelp &help : ruleHelp())
        addRule(help.id, help.severity, help.text);
}

QJsonObject SarifReport::location(const CheckedManifest &checked, const QJsonObject &region, const QString &field) const
{
    QJsonObject location{
        {u"physicalLocation"_s,
         QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(checked.file)}}}, {u"region"_s, region}}}};
    if (!field.isEmpty())
        location.insert(u"logicalLocations"_s, QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, field}}});
    return location;
}

/// What stays the same when lines, mirrors and hosts come and go before it.
QString SarifReport::fingerprint(const CheckedManifest &checked, const Finding &finding)
{
    const ShootManifest &manifest = checked.manifest;
    const FieldRef &where = finding.where;
    QStringList identity{finding.rule, checked.file, manifest.subject().displayName(),
                         QString::number(int(where.field)), finding.badValue.value_or(QString())};
    if (where.mirror >= 0 && where.mirror < manifest.mirrorCount()) {
        const MirrorEntry &mirror = manifest.mirror(where.mirror);
        identity += mirror.upstream;
        if (where.host >= 0 && where.host < int(mirror.hosts.size()))
            identity += mirror.hosts[std::size_t(where.host)].value.url;
    }
    return unique(identity.join(QChar(u'\0')).toUtf8());
}

/// The hash of an identity; of one that was there before, with its number.
QString SarifReport::unique(const QByteArray &identity)
{
    const int occurrence = m_seen[identity]++;
    const QByteArray hash =
        QCryptographicHash::hash(identity + '\0' + QByteArray::number(occurrence), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(32));
}

/// Each fix as one replacement: what lies between the first and the last byte that it changes.
QJsonArray SarifReport::fixes(const CheckedManifest &checked, const Finding &finding)
{
    // The fixes of a hostile file are left out.
    constexpr qsizetype mostWork = 16 * 1024 * 1024;
    constexpr qsizetype largestText = 1024 * 1024;
    QJsonArray all;
    for (const Fix &fix : finding.fixes) {
        m_fixWork += checked.manifest.text().size();
        if (m_fixWork > mostWork || checked.manifest.text().size() > largestText)
            return all;
        ShootManifest fixed = checked.manifest;
        bool isPlanned = true;
        for (const Change &change : fix.changes) {
            const Result<Edit> edit = planChange(fixed, change);
            isPlanned = isPlanned && edit.isOk();
            if (isPlanned)
                fixed.apply(*edit);
        }
        const QByteArray &before = checked.manifest.text();
        const QByteArray &after = fixed.text();
        if (!isPlanned || before == after)
            continue;
        const auto isInner = [](char c) { return (uchar(c) & 0xc0) == 0x80; };
        qsizetype begin =
            std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
        while (begin > 0 && begin < before.size() && isInner(before.at(begin)))
            --begin;
        const qsizetype shorter = std::min(before.size(), after.size());
        qsizetype tail = 0;
        while (tail < shorter - begin && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
            ++tail;
        while (tail > 0 && isInner(before.at(before.size() - tail)))
            --tail;
        Utf16Places places(before);
        const QString inserted = QString::fromUtf8(after.mid(begin, after.size() - tail - begin));
        const QJsonObject replacement{{u"deletedRegion"_s, places.region({begin, before.size() - tail})},
                                      {u"insertedContent"_s, text(inserted)}};
        const QJsonObject change{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(checked.file)}}},
                                 {u"replacements"_s, QJsonArray{replacement}}};
        all.append(QJsonObject{{u"description"_s, text(fix.text)}, {u"artifactChanges"_s, QJsonArray{change}}});
    }
    return all;
}

QJsonObject SarifReport::result(const CheckedManifest &checked, const Finding &finding, Utf16Places &places)
{
    const ShootManifest &manifest = checked.manifest;
    // A whole document as a region helps nobody: its first place does.
    Span span = manifest.span(finding.where);
    if (span == manifest.documentSpan())
        span.end = span.begin;
    QJsonObject result{
        {u"ruleId"_s, finding.rule},
        {u"ruleIndex"_s, m_ruleIndex.value(finding.rule)},
        {u"level"_s, levelOf(finding.severity)},
        {u"message"_s, text(finding.message)},
        {u"locations"_s, QJsonArray{location(checked, places.region(span), manifest.fieldPath(finding.where))}},
        {u"partialFingerprints"_s, QJsonObject{{u"finding/v1"_s, fingerprint(checked, finding)}}},
    };
    if (const QJsonArray all = fixes(checked, finding); !all.isEmpty())
        result.insert(u"fixes"_s, all);
    return result;
}

void SarifReport::add(const CheckedManifest &checked)
{
    if (const auto &error = checked.decodeError) {
        const QJsonObject region{{u"startLine"_s, std::max(error->place.line, 1)},
                                 {u"startColumn"_s, std::max(error->place.column, 1)}};
        const QByteArray identity =
            QStringList{decodeRule, checked.file, checked.manifest.subject().displayName(), error->message}
                .join(QChar(u'\0'))
                .toUtf8();
        m_results.append(QJsonObject{{u"ruleId"_s, decodeRule},
                                     {u"ruleIndex"_s, m_ruleIndex.value(decodeRule)},
                                     {u"level"_s, levelOf(Severity::Error)},
                                     {u"message"_s, text(error->message)},
                                     {u"locations"_s, QJsonArray{location(checked, region, {})}},
                                     {u"partialFingerprints"_s, QJsonObject{{u"finding/v1"_s, unique(identity)}}}});
    }
    // A file may have many documents.
    if (!m_places || !m_places->isOf(checked.manifest.text()))
        m_places = std::make_unique<Utf16Places>(checked.manifest.text());
    for (const Finding &finding : checked.findings)
        m_results.append(result(checked, finding, *m_places));
}

void SarifReport::finish(const ValidationSummary &summary)
{
    const QJsonObject driver{{u"name"_s, QCoreApplication::applicationName()},
                             {u"version"_s, QCoreApplication::applicationVersion()},
                             {u"rules"_s, m_rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s},
                          {u"results"_s, m_results},
                          {u"properties"_s, QJsonObject{{u"summary"_s, summary.text()}}}};
    m_line.terminal().json({{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                            {u"version"_s, u"2.1.0"_s},
                            {u"runs"_s, QJsonArray{run}}});
}

} // namespace

std::unique_ptr<ValidateReport> makeSarifReport(const CommandLine &line)
{
    return std::make_unique<SarifReport>(line);
}

} // namespace sme
