// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/decoderepair.h"

#include "checks/textrepair.h"
#include "mirror/fields.h"
#include "yaml/foreigntext.h"
#include "yaml/syntaxtree.h"
#include "yaml/textcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <span>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct DecodeRepairTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::DecodeRepair)
};

constexpr qsizetype maxText = 32 * 1024;
constexpr QLatin1StringView configVersion = apiVersionValues.front();

/// What people write for a field, in lower case and letters alone.
struct FieldAlias
{
    QByteArrayView written;
    QByteArrayView meant;
};

constexpr FieldAlias fieldAliases[] = {
    {"mirror", "mirrors"},
    {"registries", "mirrors"},
    {"registry", "upstream"},
    {"upstreams", "upstream"},
    {"source", "upstream"},
    {"name", "upstream"},
    {"prefix", "upstream"},
    {"host", "hosts"},
    {"endpoints", "hosts"},
    {"hosts", "host"},
    {"url", "host"},
    {"endpoint", "host"},
    {"server", "host"},
    {"hostname", "host"},
    {"address", "host"},
    {"location", "host"},
    {"capability", "capabilities"},
    {"caps", "capabilities"},
    {"ca", "caBundleSecretReferenceName"},
    {"cabundle", "caBundleSecretReferenceName"},
    {"cabundlename", "caBundleSecretReferenceName"},
    {"cabundlesecret", "caBundleSecretReferenceName"},
    {"cabundlesecretref", "caBundleSecretReferenceName"},
    {"cabundlesecretreference", "caBundleSecretReferenceName"},
    {"cabundlesecretname", "caBundleSecretReferenceName"},
    {"cabundlereference", "caBundleSecretReferenceName"},
    {"secretreferencename", "caBundleSecretReferenceName"},
};

/// All fields of a MirrorConfig, of its mirrors and of their hosts.
const QByteArrayList &knownFields()
{
    static const QByteArrayList names = [] {
        QByteArrayList all;
        for (const std::span<const FieldRow> rows :
             {std::span<const FieldRow>(configFields), std::span<const FieldRow>(mirrorFields),
              std::span<const FieldRow>(hostFields)}) {
            for (const FieldRow &row : rows)
                all += QByteArray(row.name.data(), row.name.size());
        }
        return all;
    }();
    return names;
}

/// How many letters must be put in, taken out or replaced to make one of the other.
int editDistance(QByteArrayView a, QByteArrayView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, replaced});
        }
    }
    return row.back();
}

/// The fields that an unknown one may be meant for, the likeliest first.
QList<QByteArray> meantFields(QByteArrayView name)
{
    QList<QByteArray> meant;
    const QByteArray written = fieldLetters(name);
    const auto add = [&meant](QByteArrayView field) {
        if (!meant.contains(field))
            meant.append(field.toByteArray());
    };
    for (const QByteArrayView field : knownFields()) {
        if (fieldLetters(field) == written && name != field)
            add(name.startsWith('-') ? "- " + field.toByteArray() : field.toByteArray());
    }
    for (const FieldAlias &alias : fieldAliases) {
        if (alias.written == written)
            add(alias.meant);
    }
    for (const QByteArrayView field : knownFields()) {
        if (written.size() > 3 && editDistance(fieldLetters(field), written) <= 2)
            add(field);
    }
    return meant;
}

/// How many things in a manifest are refused when it is decoded.
qsizetype flawsOf(const ShootManifest &manifest)
{
    qsizetype flaws = manifest.problems().size();
    for (int i = 0; i < manifest.mirrorCount(); ++i)
        flaws += manifest.mirror(i).problems.size();
    return flaws;
}

/// Where the first thing stands that is refused when the manifest is decoded; absolute.
Span firstFlaw(const ShootManifest &manifest)
{
    Span first;
    const auto offer = [&first](Span where) {
        if (where.isValid() && (!first.isValid() || where.begin < first.begin))
            first = where;
    };
    for (const DecodeProblem &problem : manifest.problems())
        offer(problem.where);
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        for (const DecodeProblem &problem : manifest.mirror(i).problems)
            offer(problem.where.shifted(manifest.mirror(i).begin));
    }
    return first;
}

/// How many lines of the document around `offset` begin with a host.
int writtenHosts(const QByteArray &text, qsizetype offset)
{
    const qsizetype before = text.lastIndexOf("\n---", offset);
    const qsizetype behind = text.indexOf("\n---", offset);
    const qsizetype begin = before < 0 ? 0 : before + 1;
    int hosts = 0;
    for (const QByteArray &line : text.mid(begin, behind < 0 ? -1 : behind - begin).split('\n')) {
        const QByteArray content = line.trimmed();
        hosts += content.startsWith("host:") || content.startsWith("- host:") ? 1 : 0;
    }
    return hosts;
}

/// Whether a mirror has each host that is written, and no name took the line below it along; else the indentation is
/// not what is meant.
bool hasAllHosts(const ShootManifest &manifest, qsizetype offset)
{
    qsizetype hosts = 0;
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        const MirrorEntry &mirror = manifest.mirror(i);
        const auto isTorn = [](const HostEntry &host) { return host.value.url.contains(u' '); };
        if (mirror.upstream.contains(u' ') || std::any_of(mirror.hosts.begin(), mirror.hosts.end(), isTorn))
            return false;
        hosts += mirror.hosts.size();
    }
    return hosts >= writtenHosts(manifest.text(), offset);
}

/// Tries repairs out.
class DecodeRepairs
{
public:
    explicit DecodeRepairs(const ShootManifest &manifest) : m_manifest(manifest), m_text(manifest.text()) { }

    QList<Fix> find();

private:
    /// What there is after a repair. Indented otherwise, a text may be readable with half of the mirrors gone.
    struct Repaired
    {
        qsizetype entries = -1; ///< mirrors and hosts; -1: it still cannot be read
        qsizetype flaws = 0;

        bool operator<(const Repaired &other) const
        {
            return std::pair(entries, -flaws) < std::pair(other.entries, -other.flaws);
        }
    };

    void offer(const QList<TextRepair> &repairs);
    void repairReading();
    void repairDecoding();
    void repairField(Span key);
    void repairValue(Span value);
    void repairCollection(Span value);
    bool isField(Span where) const;
    QByteArrayView slice(Span span) const { return QByteArrayView(m_text).sliced(span.begin, span.length()); }
    void offer(const QString &title, const change::TypeText &change);
    void offer(const QString &title, Span where, const QByteArray &text)
    {
        offer(title, change::TypeText{where.begin, where.length(), text});
    }
    void offerWriting(Span where, const QByteArray &text)
    {
        offer(DecodeRepairTexts::tr("Write %1").arg(QString::fromUtf8(text)), where, text);
    }
    std::optional<Repaired> resultOf(const change::TypeText &change) const;

    const ShootManifest &m_manifest;
    const QByteArray m_text;
    QList<Fix> m_fixes;
    std::optional<Repaired> m_result; ///< what the fix leads to
};

/// What a repair leads to; nothing if it helps nothing.
std::optional<DecodeRepairs::Repaired> DecodeRepairs::resultOf(const change::TypeText &change) const
{
    const QByteArray fixed = QByteArray(m_text).replace(change.offset, change.removed, change.inserted);
    if (fixed == m_text)
        return {};
    const ShootManifest after = ShootManifest::read(fixed, m_manifest.index());
    if (const auto &error = after.readError()) {
        // One right behind it is the same flaw, at another line.
        const auto last = m_text.first(change.offset + change.removed).count('\n') + 1;
        const bool isFurther = m_manifest.readError() && error->place.line > m_manifest.readError()->place.line
            && error->place.line > last + 1;
        return isFurther ? std::optional(Repaired()) : std::nullopt;
    }
    if (m_manifest.readError() && !hasAllHosts(after, change.offset))
        return {};
    Repaired result{.entries = after.mirrorCount(), .flaws = flawsOf(after)};
    for (int i = 0; i < after.mirrorCount(); ++i)
        result.entries += qsizetype(after.mirror(i).hosts.size());
    const bool isLess = m_manifest.readError()
        || (result.flaws < flawsOf(m_manifest) && after.subjects().size() >= m_manifest.subjects().size());
    return isLess ? std::optional(result) : std::nullopt;
}

/// Of those that help, the first of the best stays.
void DecodeRepairs::offer(const QString &title, const change::TypeText &change)
{
    const std::optional<Repaired> result = resultOf(change);
    if (!result || (m_result && !(*m_result < *result)))
        return;
    m_result = result;
    m_fixes = {{title, {change}}};
}

void DecodeRepairs::offer(const QList<TextRepair> &repairs)
{
    for (const TextRepair &repair : repairs)
        offer(repair.title, change::TypeText{repair.begin, repair.end - repair.begin, repair.text});
}

/// Only of what is no YAML; where a Shoot has another shape, indentation would be a guess.
void DecodeRepairs::repairReading()
{
    const SyntaxTree tree = SyntaxTree::ofFile(m_text);
    if (!tree.error())
        return;
    if (const auto foreign = foreignTextIn(tree.text(), tree.errorOffset()); foreign && !foreign->isBlank)
        return;
    offer(textRepairs(m_text, m_manifest.readError()->place.line));
}

bool DecodeRepairs::isField(Span where) const
{
    qsizetype at = where.end;
    while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t'))
        ++at;
    return at < m_text.size() && m_text[at] == ':' && !slice(where).contains('\n');
}

void DecodeRepairs::repairField(Span key)
{
    const bool isQuoted = slice(key).startsWith('"') || slice(key).startsWith('\'');
    const Span name = isQuoted ? Span{key.begin + 1, key.end - 1} : key;
    for (const QByteArray &field : meantFields(slice(name)))
        offerWriting(name, field);
}

void DecodeRepairs::repairValue(Span value)
{
    QByteArray text = slice(value).trimmed().toByteArray();
    const bool isQuoted =
        text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    const QByteArray inner = isQuoted ? text.mid(1, text.size() - 2) : text;
    if (inner.startsWith("mirror.extensions") || inner.contains("extensions.gardener.cloud") || inner == "v1alpha1")
        offerWriting(value, QByteArray(configVersion.data(), configVersion.size()));
    if (inner.contains('/') || inner.startsWith("v1"))
        offerWriting(value, QByteArray(shootApiVersion.data(), shootApiVersion.size()));
    if (fieldLetters(inner).startsWith("mirror") || inner == "RegistryConfig" || inner == "Mirror")
        offerWriting(value, "MirrorConfig");
    if (inner.startsWith("http")) { // a host that is its URL alone
        offer(DecodeRepairTexts::tr("Write host: before it"), value, "host: " + text);
        offer(DecodeRepairTexts::tr("Write host: before it"), value, "{host: " + text + '}');
    }
    const QByteArray lower = inner.toLower();
    if (isQuoted && (lower == "true" || lower == "yes" || lower == "on"))
        offer(DecodeRepairTexts::tr("Remove the quotes"), value, "true");
    if (isQuoted && (lower == "false" || lower == "no" || lower == "off"))
        offer(DecodeRepairTexts::tr("Remove the quotes"), value, "false");
    if (!isQuoted && !inner.contains('"') && !inner.contains('\n'))
        offer(DecodeRepairTexts::tr("Put it in quotes"), value, '"' + inner + '"');
    QByteArray list;
    for (const QByteArray &word : QByteArray(inner).replace(',', ' ').simplified().split(' '))
        list += (list.isEmpty() ? "" : ", ") + ('"' + word + '"');
    if (!inner.contains('"') && !inner.contains('\'') && !inner.contains('\n'))
        offer(DecodeRepairTexts::tr("Make it a list"), value, '[' + list + ']');
}

/// A mapping alone where a list of such is meant.
void DecodeRepairs::repairCollection(Span value)
{
    const QByteArray text = slice(value).toByteArray();
    if (text.startsWith('{')) {
        offer(DecodeRepairTexts::tr("Make it a list"), value, '[' + text + ']');
        return;
    }
    QByteArray item = "- " + text;
    item.replace("\n", "\n  ");
    offer(DecodeRepairTexts::tr("Make it a list"), value, item);
    // The version of the configuration is what most often is not there.
    if (m_manifest.providerConfigSpan().begin != value.begin)
        return;
    const qsizetype lineBegin = m_text.lastIndexOf('\n', std::max(value.begin - 1, qsizetype(0))) + 1;
    const QByteArray indent(value.begin - lineBegin, ' ');
    offer(DecodeRepairTexts::tr("Add %1").arg(u"apiVersion"_s), {value.begin, value.begin},
          "apiVersion: " + QByteArray(configVersion.data(), configVersion.size()) + '\n' + indent);
}

void DecodeRepairs::repairDecoding()
{
    offer(blankRepairs(m_text));
    const Span where = firstFlaw(m_manifest);
    if (!where.isValid() || where.end > m_text.size())
        return;
    const bool isText = slice(where).startsWith('|') || slice(where).startsWith('>');
    if (isField(where))
        repairField(where);
    else if (isText)
        offer(DecodeRepairTexts::tr("Remove the %1, which makes a text of it").arg(QLatin1Char(m_text[where.begin])),
              {where.begin, where.begin + std::max(slice(where).indexOf('\n'), qsizetype(1))}, {});
    else if (slice(where).startsWith('{') || slice(where).contains('\n') || slice(where).contains(": "))
        repairCollection(where);
    else
        repairValue(where);
}

QList<Fix> DecodeRepairs::find()
{
    if (m_text.size() > maxText)
        return {};
    if (m_manifest.readError())
        repairReading();
    else
        repairDecoding();
    return m_fixes;
}

} // namespace

QList<Fix> decodeRepairs(const ShootManifest &manifest)
{
    return DecodeRepairs(manifest).find();
}

} // namespace sme
