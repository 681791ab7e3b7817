// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/problemsmodel.h"

#include "items/mirrordocument.h"

#include <algorithm>
#include <utility>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Admission's path without what all paths of a document have in common.
QString shortPath(const QString &path)
{
    constexpr QLatin1StringView common(".providerConfig.");
    const qsizetype at = path.indexOf(common);
    return at < 0 ? path : path.sliced(at + common.size());
}

QString countText(const QList<FieldRef> &places)
{
    const int count = int(places.size());
    const auto all = [&places](auto is) { return std::all_of(places.begin(), places.end(), is); };
    if (all([](const FieldRef &place) { return place.host >= 0; }))
        return ProblemsModel::tr("%1 hosts").arg(count);
    if (all([](const FieldRef &place) { return place.mirror >= 0; }))
        return ProblemsModel::tr("%1 mirrors").arg(count);
    return ProblemsModel::tr("%1 places").arg(count);
}

} // namespace

ProblemsModel::ProblemsModel(MirrorDocument *document, FindingsModel *findings, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_findings(findings)
{
    connect(document, &MirrorDocument::reset, this, &ProblemsModel::rebuild);
    // The findings model was told before: it is older.
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (step.mirrors)
            spliceKeys(*step.mirrors);
        updateKeys(step.findings, step.allFindings);
        adopt(freshRows());
        Q_EMIT placesMoved();
    });
    rebuild();
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    const quint64 id = parent.isValid() ? m_rows.groups[std::size_t(parent.row())].hash : 0;
    return createIndex(row, column, quintptr(id));
}

QModelIndex ProblemsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = m_rowOf.value(child.internalId(), -1);
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.groups.size());
    const bool isGroup = parent.internalId() == 0 && parent.row() < int(m_rows.groups.size());
    return isGroup ? childCount(m_rows.groups[std::size_t(parent.row())]) : 0;
}

int ProblemsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

const ProblemsModel::Group *ProblemsModel::group(const QModelIndex &index) const
{
    const int row = index.internalId() == 0 ? index.row() : m_rowOf.value(index.internalId(), -1);
    return row < 0 || row >= int(m_rows.groups.size()) ? nullptr : &m_rows.groups[std::size_t(row)];
}

std::span<const ProblemsModel::Place> ProblemsModel::placesOf(const Group &group) const
{
    return std::span(m_rows.places).subspan(std::size_t(group.first), std::size_t(group.count));
}

int ProblemsModel::findingRow(const Place &place) const
{
    return place.mirror < 0 ? place.item : m_findings->rowsOfMirror(place.mirror).first + place.item;
}

int ProblemsModel::findingRow(const QModelIndex &index) const
{
    const Group *of = group(index);
    const int item = index.internalId() == 0 ? 0 : index.row();
    return !of || item >= of->count ? -1 : findingRow(placesOf(*of)[std::size_t(item)]);
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const Group *of = index.isValid() ? group(index) : nullptr;
    const int row = of ? findingRow(index) : -1;
    if (row < 0 || row >= m_findings->rowCount())
        return {};
    const bool isPlace = index.internalId() != 0;
    switch (role) {
    case FindingRowRole:
        return row;
    case CountRole:
        return isPlace ? 1 : of->count;
    case SeverityRole:
        return int(of->severity);
    case PlaceRole:
        return placeText(index);
    case Qt::DisplayRole:
        return isPlace ? placeText(index) : m_findings->finding(row).message;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3", "severity, message, place")
            .arg(FindingsModel::severityWord(of->severity), m_findings->finding(row).message, placeText(index));
    case RuleRole:
        return QString(m_findings->finding(row).rule);
    case FixTextsRole: {
        QStringList texts;
        const QList<Fix> fixes = m_findings->finding(row).fixes;
        for (const Fix &fix : fixes)
            texts.append(fix.text);
        return texts;
    }
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr("Problem") : QVariant();
}

QString ProblemsModel::placeText(const QModelIndex &index) const
{
    const Group *of = group(index);
    const bool isPlace = index.internalId() != 0;
    const int row = findingRow(index);
    const Finding finding = m_findings->finding(row);
    if (!isPlace && of->count > 1) {
        QList<FieldRef> places;
        for (const Place &place : placesOf(*of))
            places += m_findings->finding(findingRow(place)).where;
        return countText(places) + u" · "_s + finding.rule;
    }
    QStringList parts{shortPath(m_document->manifest().fieldPath(finding.where)),
                      tr("line %1").arg(m_findings->range(row).first.line + 1)};
    if (!isPlace)
        parts += finding.rule;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ProblemsModel::setShown(Severity severity, bool isShown)
{
    bool &shown = m_shown[std::size_t(severity)];
    if (std::exchange(shown, isShown) != isShown)
        adopt(freshRows());
}

void ProblemsModel::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        adopt(freshRows());
}

int ProblemsModel::total(Severity severity) const
{
    int count = 0;
    const auto add = [&](const std::vector<Key> &keys) {
        count += int(std::count_if(keys.begin(), keys.end(), [&](const Key &key) { return key.severity == severity; }));
    };
    add(m_documentKeys);
    for (const std::vector<Key> &keys : m_keys)
        add(keys);
    return count;
}

QModelIndex ProblemsModel::indexOfFinding(int row) const
{
    if (row < 0 || row >= m_findings->rowCount())
        return {};
    const int groupRow = m_rowOf.value(hashOf(m_findings->finding(row)), -1);
    if (groupRow < 0)
        return {};
    const Group &of = m_rows.groups[std::size_t(groupRow)];
    const QModelIndex parent = index(groupRow, 0);
    if (of.count == 1)
        return parent;
    const auto places = placesOf(of);
    const auto place =
        std::find_if(places.begin(), places.end(), [&](const Place &each) { return findingRow(each) == row; });
    return place == places.end() ? parent : index(int(place - places.begin()), 0, parent);
}

Result<void> ProblemsModel::applyFix(const QModelIndex &index, int fix)
{
    const Group *of = index.isValid() ? group(index) : nullptr;
    if (!of || index.internalId() != 0 || of->count == 1)
        return m_findings->applyFix(findingRow(index), fix);
    // From the last place on: what a fix removes moves nothing that is still to be mended.
    QList<Change> changes;
    QString title;
    const auto places = placesOf(*of);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        const QList<Fix> fixes = m_findings->finding(findingRow(*place)).fixes;
        if (fix < 0 || fix >= fixes.size())
            return Error{tr("There is no such fix any more."), {}};
        changes += fixes[fix].changes;
        title = fixes[fix].text;
    }
    return m_document->performAll(changes, title);
}

} // namespace sme
