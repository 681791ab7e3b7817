// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/findingsmodel.h"

#include "items/decodefinding.h"

#include <algorithm>
#include <utility>

namespace sme {

namespace {

} // namespace

QString FindingsModel::severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Info:
        break;
    }
    return tr("Info");
}

FindingsModel::FindingsModel(MirrorDocument *document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &MirrorDocument::reset, this, &FindingsModel::rebuild);
    connect(document, &MirrorDocument::stepped, this, &FindingsModel::follow);
    rebuild();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : documentRows() + m_counts.total();
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding found = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(found, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MessageColumn ? QVariant(tr("%1: %2").arg(severityWord(found.severity), found.message))
                                               : display(found, index.row(), index.column());
    case SeverityRole:
        return int(found.severity);
    case SeverityIdRole:
        return severityId(found.severity);
    case RuleRole:
        return QString(found.rule);
    case FixTextsRole: {
        QStringList texts;
        for (const Fix &fix : found.fixes)
            texts.append(fix.text);
        return texts;
    }
    default:
        return {};
    }
}

QVariant FindingsModel::display(const Finding &finding, int row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityWord(finding.severity);
    case MessageColumn:
        return finding.message;
    case FieldColumn:
        return m_document->manifest().fieldPath(finding.where);
    case LineColumn:
        return range(row).first.line + 1;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case MessageColumn:
        return tr("Message");
    case FieldColumn:
        return tr("Field");
    case LineColumn:
        return tr("Line");
    default:
        return {};
    }
}

Finding FindingsModel::finding(int row) const
{
    if (row < documentRows())
        return m_ofDocument.findings.value(row);
    const int offset = row - documentRows();
    if (offset >= m_counts.total())
        return {};
    const int mirror = m_counts.indexAt(offset);
    const int at = position(mirror);
    return at < 0 ? Finding() : m_document->findings(at).value(offset - m_counts.sumBefore(mirror));
}

QList<int> FindingsModel::rowsAbout(int mirror, int host) const
{
    QList<int> rows;
    const auto add = [&](int first, int count) {
        for (int row = first; row < first + count; ++row) {
            const FieldRef where = finding(row).where;
            if (where.mirror == mirror && where.host == host)
                rows.append(row);
        }
    };
    add(0, documentRows());
    const auto [first, count] = rowsOfMirror(mirror);
    add(first, count);
    return rows;
}

int FindingsModel::position(int mirror) const
{
    // While rows come and go, the document is ahead of the rows.
    const ShootManifest &manifest = m_document->manifest();
    const quint64 id = m_ids[std::size_t(mirror)];
    const bool settled = mirror < manifest.mirrorCount() && manifest.mirror(mirror).id == id;
    return settled ? mirror : manifest.indexOf(id);
}

std::pair<TextPosition, TextPosition> FindingsModel::range(int row) const
{
    if (row == 0 && m_ofDocument.hasDecodeError)
        return {m_ofDocument.decodePlace, m_ofDocument.decodePlace};
    return m_document->range(finding(row).where);
}

std::pair<int, int> FindingsModel::rowsOfMirror(int mirror) const
{
    if (mirror < 0 || mirror >= m_counts.size())
        return {-1, 0};
    return {documentRows() + m_counts.sumBefore(mirror), m_counts.value(mirror)};
}

int FindingsModel::nextRow(int row) const
{
    const int count = rowCount();
    return count == 0 ? -1 : (row + 1) % count;
}

int FindingsModel::previousRow(int row) const
{
    const int count = rowCount();
    return row > 0 && row <= count ? row - 1 : count - 1;
}

Result<void> FindingsModel::applyFix(int row, int fix)
{
    const Finding found = finding(row);
    if (fix < 0 || fix >= found.fixes.size())
        return Error{tr("There is no such fix any more."), {}};
    return m_document->performAll(found.fixes[fix].changes, found.fixes[fix].text);
}

FindingsModel::DocumentFindings FindingsModel::freshDocumentFindings() const
{
    DocumentFindings fresh{m_document->validator().documentFindings(), {}, false};
    if (const auto error = decodeFinding(*m_document)) {
        fresh.findings.prepend(*error);
        fresh.decodePlace = decodePlace(*m_document);
        fresh.hasDecodeError = true;
    }
    return fresh;
}

std::vector<int> FindingsModel::freshCounts() const
{
    std::vector<int> counts;
    const int mirrors = m_document->manifest().mirrorCount();
    counts.reserve(std::size_t(mirrors));
    for (int mirror = 0; mirror < mirrors; ++mirror)
        counts.push_back(freshCount(mirror));
    return counts;
}

std::vector<quint64> FindingsModel::freshIds() const
{
    std::vector<quint64> ids;
    const ShootManifest &manifest = m_document->manifest();
    ids.reserve(std::size_t(manifest.mirrorCount()));
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror)
        ids.push_back(manifest.mirror(mirror).id);
    return ids;
}

int FindingsModel::freshCount(int mirror) const
{
    const Validator::Totals totals = m_document->validator().mirrorTotals(mirror);
    return totals.errors + totals.warnings + totals.infos;
}

void FindingsModel::rebuild()
{
    beginResetModel();
    m_ofDocument = freshDocumentFindings();
    m_counts = Fenwick(freshCounts());
    m_ids = freshIds();
    endResetModel();
}

void FindingsModel::replaceAll()
{
    if (rowCount() > 0) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_ofDocument = {};
        m_counts = {};
        endRemoveRows();
    }
    DocumentFindings fresh = freshDocumentFindings();
    Fenwick counts(freshCounts());
    const int rows = int(fresh.findings.size()) + counts.total();
    if (rows == 0) {
        m_counts = std::move(counts);
        m_ids = freshIds();
        return;
    }
    beginInsertRows({}, 0, rows - 1);
    m_ofDocument = std::move(fresh);
    m_counts = std::move(counts);
    m_ids = freshIds();
    endInsertRows();
}

void FindingsModel::follow(const DocumentStep &step)
{
    if (step.mirrors)
        replaceRange(*step.mirrors);
    if (step.allFindings)
        replaceAll();
    else
        updateMirrors(step.findings);
    if (m_ofDocument.hasDecodeError)
        m_ofDocument = freshDocumentFindings();
    // With mirrors that come or go, the positions in the paths of fields are others.
    const bool haveMoved = (step.mirrors && !step.mirrors->splices.isEmpty())
        || std::any_of(step.patches.begin(), step.patches.end(),
                       [](const TextPatch &patch) { return patch.removed.count('\n') != patch.inserted.count('\n'); });
    if (haveMoved && rowCount() > 0)
        Q_EMIT dataChanged(index(0, FieldColumn), index(rowCount() - 1, LineColumn));
}

void FindingsModel::replaceRange(const MirrorRange &range)
{
    for (const MirrorSplice &splice : range.splices) {
        const int first = documentRows() + m_counts.sumBefore(splice.first);
        const int end = documentRows() + m_counts.sumBefore(splice.first + splice.before);
        if (end > first)
            beginRemoveRows({}, first, end - 1);
        m_counts.replace(splice.first, splice.before, std::vector<int>(std::size_t(splice.after), 0));
        const auto place = m_ids.erase(m_ids.begin() + splice.first, m_ids.begin() + splice.first + splice.before);
        m_ids.insert(place, std::size_t(splice.after), 0);
        if (end > first)
            endRemoveRows();
    }
    updateMirrors(range.touched);
}

void FindingsModel::updateMirrors(const QList<int> &mirrors)
{
    for (const int mirror : mirrors)
        updateMirror(mirror);
}

void FindingsModel::updateMirror(int mirror)
{
    const int first = documentRows() + m_counts.sumBefore(mirror);
    const int before = m_counts.value(mirror);
    const int after = freshCount(mirror);
    m_ids[std::size_t(mirror)] = m_document->manifest().mirror(mirror).id;
    if (after < before)
        beginRemoveRows({}, first + after, first + before - 1);
    else if (after > before)
        beginInsertRows({}, first + before, first + after - 1);
    m_counts.setValue(mirror, after);
    if (after < before)
        endRemoveRows();
    else if (after > before)
        endInsertRows();
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(index(first, 0), index(first + kept - 1, ColumnCount - 1));
}

} // namespace sme
