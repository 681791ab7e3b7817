// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/rowstate.h"

#include "items/decodefinding.h"
#include "items/mirrordocument.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <utility>

namespace sme {

namespace {

struct RowStateTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::RowState)
};

Validator::Totals countOf(const QList<Finding> &findings, int host)
{
    Validator::Totals count;
    for (const Finding &finding : findings) {
        if (finding.where.host != host)
            continue;
        int &severity = finding.severity == Severity::Error ? count.errors
            : finding.severity == Severity::Warning         ? count.warnings
                                                            : count.infos;
        ++severity;
    }
    return count;
}

QString summaryOf(const Validator::Totals &count)
{
    QStringList parts;
    if (count.errors > 0)
        parts += count.errors == 1 ? RowStateTexts::tr("1 error") : RowStateTexts::tr("%1 errors").arg(count.errors);
    if (count.warnings > 0)
        parts +=
            count.warnings == 1 ? RowStateTexts::tr("1 warning") : RowStateTexts::tr("%1 warnings").arg(count.warnings);
    if (parts.isEmpty() && count.infos > 0)
        parts += count.infos == 1 ? RowStateTexts::tr("1 info") : RowStateTexts::tr("%1 infos").arg(count.infos);
    return parts.join(RowStateTexts::tr(", ", "between counts, as in: 1 error, 2 warnings"));
}

/// "pull", "p+r"; what is not written down is the default.
QString shortCapabilities(const Host &host)
{
    const QStringList capabilities = host.effectiveCapabilities();
    const bool isBoth =
        capabilities.size() == 2 && capabilities.contains(pullCapability) && capabilities.contains(resolveCapability);
    return isBoth ? RowStateTexts::tr("p+r", "short for the capabilities pull and resolve") : capabilities.join(u'+');
}

/// "1 of 3"; empty before the first test.
QString shortUsable(const UsableHosts &hosts)
{
    return hosts.tested == 0
        ? QString()
        : RowStateTexts::tr("%1 of %2", "usable hosts of a mirror").arg(hosts.used).arg(hosts.hosts);
}

} // namespace

std::optional<Finding> RowState::updateDecodeError()
{
    return std::exchange(m_decodeError, decodeFinding(*m_document));
}

Validator::Totals RowState::counts(const RowPlace &at) const
{
    Validator::Totals count = at.host < 0 ? m_document->validator().mirrorTotals(at.mirror)
                                          : countOf(m_document->findings(at.mirror), at.host);
    if (isDecodeError(at))
        ++count.errors;
    return count;
}

std::optional<Severity> RowState::worst(const RowPlace &at) const
{
    const Validator::Totals count = counts(at);
    if (count.errors > 0)
        return Severity::Error;
    if (count.warnings > 0)
        return Severity::Warning;
    return count.infos > 0 ? std::optional(Severity::Info) : std::nullopt;
}

bool RowState::isDecodeError(const RowPlace &at) const
{
    return m_decodeError && m_decodeError->where.mirror == at.mirror
        && (at.host < 0 || m_decodeError->where.host == at.host);
}

QString RowState::findings(const RowPlace &at) const
{
    QStringList messages;
    if (isDecodeError(at))
        messages.append(m_decodeError->message);
    for (const Finding &finding : m_document->findings(at.mirror)) {
        if (at.host < 0 || finding.where.host == at.host)
            messages.append(finding.message);
    }
    return messages.join(u'\n');
}

std::optional<ConnectionResult> RowState::result(const RowPlace &at) const
{
    if (!m_results || at.host < 0)
        return std::nullopt;
    return m_results->result(m_document->manifest().host(at.mirror, at.host).id);
}

UsableHosts RowState::usableHosts(int mirror) const
{
    return m_results ? m_results->usableHosts(m_document->manifest().mirror(mirror)) : UsableHosts();
}

QString RowState::brief(const RowPlace &at) const
{
    return at.host < 0 ? shortUsable(usableHosts(at.mirror))
                       : shortCapabilities(m_document->manifest().host(at.mirror, at.host).value);
}

QString RowState::words(const RowPlace &at) const
{
    QStringList parts;
    if (at.host >= 0)
        parts += m_document->manifest().host(at.mirror, at.host).value.effectiveCapabilities();
    else
        parts += usableHosts(at.mirror).words();
    parts += summaryOf(counts(at));
    if (const auto result = this->result(at))
        parts += result->text;
    parts.removeAll(QString());
    return parts.join(RowStateTexts::tr(", ", "between parts of a state, as in: pull, 1 error, ok 41 ms"));
}

QString RowState::lockReason(const RowPlace &at) const
{
    const MirrorEntry &entry = m_document->manifest().mirror(at.mirror);
    if (entry.lock.isLocked() || at.host < 0)
        return entry.lock.reason;
    return entry.hosts[std::size_t(at.host)].lock.reason;
}

QString RowState::toolTip(const RowPlace &at) const
{
    const QString text = QStringList{words(at), findings(at), lockReason(at)}.join(u'\n').trimmed();
    // What looks like rich text would be taken for it.
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace sme
