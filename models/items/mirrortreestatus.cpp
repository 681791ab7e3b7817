// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// What rows say beside their values: findings, locks and connection results.
#include "items/mirrortreemodel.h"

#include <QTextDocument>

namespace sme {

namespace {

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

std::optional<Severity> worstOf(const Validator::Totals &count)
{
    if (count.errors > 0)
        return Severity::Error;
    if (count.warnings > 0)
        return Severity::Warning;
    return count.infos > 0 ? std::optional(Severity::Info) : std::nullopt;
}

QString summaryOf(const Validator::Totals &count)
{
    QStringList parts;
    if (count.errors > 0)
        parts +=
            count.errors == 1 ? MirrorTreeModel::tr("1 error") : MirrorTreeModel::tr("%1 errors").arg(count.errors);
    if (count.warnings > 0)
        parts += count.warnings == 1 ? MirrorTreeModel::tr("1 warning")
                                     : MirrorTreeModel::tr("%1 warnings").arg(count.warnings);
    if (parts.isEmpty() && count.infos > 0)
        parts += count.infos == 1 ? MirrorTreeModel::tr("1 info") : MirrorTreeModel::tr("%1 infos").arg(count.infos);
    return parts.join(MirrorTreeModel::tr(", ", "between counts, as in: 1 error, 2 warnings"));
}

/// A tool tip that shows the text as it is: what looks like rich text would be taken for it.
QVariant plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace

Validator::Totals MirrorTreeModel::counts(const RowPlace &at) const
{
    Validator::Totals count = at.host < 0 ? m_document->validator().mirrorTotals(at.mirror)
                                          : countOf(m_document->findings(at.mirror), at.host);
    if (isDecodeError(at))
        ++count.errors;
    return count;
}

bool MirrorTreeModel::isDecodeError(const RowPlace &at) const
{
    return m_decodeError && m_decodeError->where.mirror == at.mirror
        && (at.host < 0 || m_decodeError->where.host == at.host);
}

QVariant MirrorTreeModel::statusData(const RowPlace &at, int role) const
{
    const Validator::Totals count = counts(at);
    const std::optional<Severity> worst = worstOf(count);
    switch (role) {
    case CountsRole:
        return QVariant::fromValue(QList<int>{count.errors, count.warnings, count.infos});
    case SeverityRole:
        return worst ? QVariant(int(*worst)) : QVariant();
    case SeverityIdRole:
        return worst ? severityId(*worst) : QString();
    case FindingsTextRole:
        return findingsText(at);
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{stateText(at), findingsText(at), lockReason(at)}.join(u'\n').trimmed());
    default:
        return {};
    }
}

QString MirrorTreeModel::findingsText(const RowPlace &at) const
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

QVariant MirrorTreeModel::connectionData(const RowPlace &at, int role) const
{
    if (!m_results || at.host < 0)
        return {};
    const auto result = m_results->result(m_document->manifest().host(at.mirror, at.host).id);
    if (!result)
        return {};
    switch (role) {
    case ResultTextRole:
        return result->text;
    case OutcomeRole:
        return QVariant::fromValue(result->outcome);
    case ResultAdviceRole:
        return QStringList{result->summary, result->advice}.join(u'\n').trimmed();
    case ResultSeverityRole:
        return int(result->severity);
    case ResultRunningRole:
        return result->running;
    default:
        return {};
    }
}

UsableHosts MirrorTreeModel::usableHosts(int mirror) const
{
    return m_results ? m_results->usableHosts(m_document->manifest().mirror(mirror)) : UsableHosts();
}

QString MirrorTreeModel::stateText(const RowPlace &at) const
{
    QStringList parts;
    if (at.host >= 0)
        parts += m_document->manifest().host(at.mirror, at.host).value.effectiveCapabilities();
    else
        parts += usableHosts(at.mirror).words();
    parts += summaryOf(counts(at));
    parts += connectionData(at, ResultTextRole).toString();
    parts.removeAll(QString());
    return parts.join(tr(", ", "between parts of a state, as in: pull, 1 error, ok 41 ms"));
}

QString MirrorTreeModel::accessibleText(const RowPlace &at, int column) const
{
    const QString state = stateText(at);
    if (column == StateColumn)
        return state;
    const ShootManifest &manifest = m_document->manifest();
    const QString name =
        at.host < 0 ? manifest.mirror(at.mirror).upstream : manifest.host(at.mirror, at.host).value.url;
    return state.isEmpty() ? name : tr("%1, %2").arg(name, state);
}

} // namespace sme
