// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// What rows say beside their values: findings, locks and connection results.
#include "items/mirrortreemodel.h"

#include <QTextDocument>

namespace sme {

namespace {

struct StatusCount
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;
};

StatusCount countOf(const QList<Finding> &findings, int host)
{
    StatusCount count;
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

std::optional<Severity> worstOf(const StatusCount &count)
{
    if (count.errors > 0)
        return Severity::Error;
    if (count.warnings > 0)
        return Severity::Warning;
    return count.infos > 0 ? std::optional(Severity::Info) : std::nullopt;
}

QString summaryOf(const StatusCount &count)
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

QVariant MirrorTreeModel::statusData(const Position &at, int role) const
{
    StatusCount count;
    if (at.host < 0) {
        const Validator::Totals totals = m_document->validator().mirrorTotals(at.mirror);
        count = {totals.errors, totals.warnings, totals.infos};
    } else {
        count = countOf(m_document->findings(at.mirror), at.host);
    }
    const std::optional<Severity> worst = worstOf(count);
    switch (role) {
    case Qt::DisplayRole:
        return summaryOf(count);
    case SeverityRole:
        return worst ? QVariant(int(*worst)) : QVariant();
    case SeverityIdRole:
        return worst ? severityId(*worst) : QString();
    case FindingsTextRole:
        return findingsText(at);
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{findingsText(at), lockReason(at)}.join(u'\n').trimmed());
    default:
        return {};
    }
}

QString MirrorTreeModel::findingsText(const Position &at) const
{
    QStringList messages;
    for (const Finding &finding : m_document->findings(at.mirror)) {
        if (at.host < 0 || finding.where.host == at.host)
            messages.append(finding.message);
    }
    return messages.join(u'\n');
}

QVariant MirrorTreeModel::connectionData(const Position &at, int role) const
{
    if (!m_results || at.host < 0)
        return {};
    const auto result = m_results->result(m_document->manifest().host(at.mirror, at.host).id);
    if (!result)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return result->text;
    case VerdictRole:
        return result->verdict;
    case ResultSeverityRole:
        return int(result->severity);
    case ResultRunningRole:
        return result->running;
    default:
        return {};
    }
}

QString MirrorTreeModel::accessibleText(const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() != MirrorColumn)
        return text;
    const QString status = index.siblingAtColumn(StatusColumn).data(Qt::DisplayRole).toString();
    return status.isEmpty() ? text : tr("%1, %2").arg(text, status);
}

} // namespace sme
