// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/findingsmodel.h"

#include <QAbstractItemModel>
#include <QHash>

#include <array>
#include <span>
#include <vector>

namespace sme {

/// The findings of a document for reading: what is the same for several values stands once, with the places below it.
///
/// What makes findings the same is their rule, message and fixes. A row with one place has no children. Rows can be
/// left out by their severity and stand by severity first, or in the order of the text.
class ProblemsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< int(Severity)
        RuleRole, ///< stable id of the rule
        PlaceRole, ///< "mirrors[0].hosts[0].host · line 13 · host-invalid", or "3 hosts · plain-http"
        FixTextsRole, ///< QStringList: what applyFix() can do
        CountRole, ///< int: how many places
        FindingRowRole, ///< int: its (first) row in the findings model
    };
    enum class Order { BySeverity, ByPlace };

    /// `findings` must outlive the model.
    ProblemsModel(MirrorDocument *document, FindingsModel *findings, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Shows or leaves out the findings of a severity.
    void setShown(Severity severity, bool isShown);
    bool isShown(Severity severity) const { return m_shown[std::size_t(severity)]; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// How many findings of a severity there are, shown or not.
    int total(Severity severity) const;

    /// The row that shows a finding (row of the findings model); invalid if none does.
    QModelIndex indexOfFinding(int row) const;
    /// Makes a fix at all places of a row, as one undo step.
    Result<void> applyFix(const QModelIndex &index, int fix);

Q_SIGNALS:
    /// Lines and paths of rows may be others; nothing else is.
    void placesMoved();

private:
    /// A finding: of a mirror by its position, or of the document (-1), and its position there.
    struct Place
    {
        int mirror = -1;
        int item = 0;
    };
    struct Key
    {
        quint64 hash = 0;
        Severity severity = Severity::Error;
    };
    /// The findings that are the same: m_places from `first` on.
    struct Group
    {
        quint64 hash = 0;
        Severity severity = Severity::Error;
        int first = 0;
        int count = 0;
    };
    struct Rows
    {
        std::vector<Group> groups;
        std::vector<Place> places;
    };

    /// Of what makes findings the same.
    static quint64 hashOf(const Finding &finding);
    void rebuild();
    void spliceKeys(const MirrorRange &range);
    void updateKeys(const QList<int> &mirrors, bool all);
    std::vector<Key> keysOfDocument() const;
    std::vector<Key> keysOf(int mirror) const;
    Rows freshRows() const;
    void adopt(Rows fresh);
    void removeGone(const Rows &fresh);
    void insertNew(const Rows &fresh);
    void resizeKept(Rows fresh);
    void renumber();
    const Group *group(const QModelIndex &index) const;
    int findingRow(const Place &place) const;
    int findingRow(const QModelIndex &index) const;
    QString placeText(const QModelIndex &index) const;
    static int childCount(const Group &group) { return group.count > 1 ? group.count : 0; }
    std::span<const Place> placesOf(const Group &group) const;

    MirrorDocument *m_document;
    FindingsModel *m_findings;
    std::vector<Key> m_documentKeys;
    std::vector<std::vector<Key>> m_keys; ///< a mirror
    Rows m_rows;
    QHash<quint64, int> m_rowOf; ///< of a group, by its hash
    std::array<bool, 3> m_shown{true, true, true};
    Order m_order = Order::BySeverity;
};

} // namespace sme
