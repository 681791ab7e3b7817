// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrordocument.h"
#include "items/mirrorrows.h"
#include "items/rowstate.h"

#include <QAbstractItemModel>
#include <QUuid>

#include <vector>

namespace sme {

/// The mirrors of a document as a tree: upstreams with their hosts.
///
/// It keeps the ids of its rows and nothing else; all values are asked of the document. Nothing is changed here either:
/// what is set, dropped, pasted or removed is a change that the document performs (one undo step each), and what the
/// document cannot do is told by editRefused().
class MirrorTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn, ///< upstream, or URL of the host
        StateColumn, ///< read only: capabilities in short, findings, last result of the connection test
        ColumnCount,
    };

    enum Role {
        /// setData only: as Qt::EditRole, for a text that is still being typed; merges with what was typed before in
        /// the same field. MirrorDocument::endTyping() ends it.
        TypingRole = Qt::UserRole,
        IsHostRole, ///< bool
        IdRole, ///< quint64, stable
        ApiRootRole, ///< of a host: the API root that results, as a URL
        StateTextRole, ///< what is short in words: capabilities of a host, "1 of 3" usable hosts of a mirror
        CountsRole, ///< QList<int>: how many errors, warnings, infos
        SeverityRole, ///< int(Severity) of the worst finding; invalid when there is none
        SeverityIdRole, ///< "error", "warning", "info" or empty
        FindingsTextRole, ///< messages of the findings, one per line
        LockReasonRole, ///< why the row cannot be edited; empty when it can
        ResultTextRole, ///< of the connection result, in words; invalid when there is none
        OutcomeRole, ///< ContainerdOutcome of the connection result
        ResultAdviceRole, ///< of the connection result: what was found and what to do about it, a line each
        ResultSeverityRole, ///< int(Severity) of the connection result; invalid when there is none
        ResultRunningRole, ///< bool
        /// Here begin the roles of a host's fields, in the order of HostField: the value, invalid when it is not there;
        /// also for setData, where an empty value takes the field out.
        FieldRole,
        CapabilitiesRole = FieldRole + int(HostField::Capabilities), ///< QStringList as written
        CaBundleRole = FieldRole + int(HostField::CaBundle), ///< QString
        OverridePathRole = FieldRole + int(HostField::OverridePath), ///< bool
    };
    static constexpr int fieldRole(HostField field) { return FieldRole + int(field); }

    explicit MirrorTreeModel(MirrorDocument *document, QObject *parent = nullptr);
    ~MirrorTreeModel() override;

    void setConnectionResults(ConnectionResults *results);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Sets a field of several rows, each to its value, as one undo step. `role` as for setData().
    bool setAll(const QList<std::pair<QModelIndex, QVariant>> &values, int role);

    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    /// Rows as mirrors or hosts (a host of a mirror that is there too is not repeated) and as YAML.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Moves rows of this document (they keep their comments and identity: nothing is to be removed afterwards, and
    /// removeRows() does nothing), adds copies of all else.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Adds what the clipboard holds behind `at`: rows, or a text with mirrors or hosts, see fromYaml().
    bool paste(const QMimeData *data, const QModelIndex &at);
    /// Adds a mirror behind the one that `at` is in, at the end if invalid. Returns its index, or an invalid one.
    QModelIndex addMirror(const QString &upstream, const QModelIndex &at = {});
    /// Adds a host behind `at`, or at the end of the mirror `at`. Returns its index, or an invalid one.
    QModelIndex addHost(const QString &url, const QModelIndex &at);
    bool remove(const QModelIndexList &indexes);
    /// Moves each row one place up (-1) or down (1) among its neighbours; whether there is anything to move.
    bool canMove(const QModelIndexList &indexes, int direction) const;
    bool move(const QModelIndexList &indexes, int direction);

    MirrorDocument *document() const { return m_document; }
    /// Whether rows are being brought in line with a step of the document: it is ahead of them.
    bool isFollowing() const { return m_isFollowing; }
    static bool isHost(const QModelIndex &index) { return index.internalId() != 0; }
    /// The value that a cell shows (of the state column: the whole row).
    FieldRef field(const QModelIndex &index) const;
    /// The cell that shows a value; invalid if there is none.
    QModelIndex indexOf(const FieldRef &field) const;
    /// The row with this stable id, of a mirror or a host.
    QModelIndex indexOfId(quint64 id) const;

Q_SIGNALS:
    /// A change could not be made: why, in words for the user.
    void editRefused(const QString &reason);
    /// Rows were added, but not with all that the text had that they come from.
    void pasteNoted(const QStringList &notes);

private:
    /// The ids of a mirror and its hosts, in the order of the rows.
    struct Row
    {
        quint64 id = 0;
        std::vector<quint64> hosts;
    };
    void rebuild();
    void follow(const DocumentStep &step);
    void syncMirrors(const MirrorRange &range);
    void takeHosts(const MirrorEntry &entry);
    void syncHosts(const MirrorEntry &entry);
    void removeGone(const MirrorRange &range);
    void moveKept(const MirrorRange &range);
    void insertNew(const MirrorRange &range);
    void renumber(int firstRow);
    void setRowOf(quint64 id, int row);
    int rowOf(quint64 id) const;
    static Row rowFor(const MirrorEntry &entry);
    /// Tells that cells of mirrors and of their hosts are others.
    void rowsChanged(int first, int last, Column firstColumn, Column lastColumn);

    /// What a row is called in a change; nothing for an index of no row.
    std::optional<RowId> nameOf(const QModelIndex &index) const;
    /// Where a row stands in the manifest; invalid where it is not (any more).
    RowPlace position(const QModelIndex &index) const;
    static QVariant hostData(const Host &host, int role);
    void updateDecodeError();
    /// What a row says beside its values; nothing for any other role.
    std::optional<QVariant> stateData(const RowPlace &at, int column, int role) const;
    QString accessibleText(const RowPlace &at, int column) const;
    /// The field that a role is; nothing for any other role.
    static std::optional<HostField> hostFieldOf(int role);
    /// What setData() sets; nothing if that is nothing.
    std::optional<change::Set::Item> itemFor(const QModelIndex &index, const QVariant &value, int role) const;
    bool perform(const Change &change, bool typing = false);
    /// One change goes by its own title: `title` is empty then.
    bool performAll(const QList<Change> &changes, const QString &title);
    bool refuse(const QString &reason);
    QList<Change> stepChanges(const QModelIndexList &indexes, int direction) const;
    bool addRows(const MirrorRows &rows, int row, const QModelIndex &parent, const QString &title);
    /// The ids of dragged rows of this model; empty if `data` comes from elsewhere.
    QList<quint64> draggedIds(const QMimeData *data) const;
    MirrorRows rowsAt(const QList<RowPlace> &positions) const;
    /// The id of a row, of those of a mirror or of the mirrors; 0 behind the last one, and for -1.
    quint64 idAt(int row, const QModelIndex &parent) const;
    /// The rows once each, without hosts whose mirror is there too; in the order of the tree.
    QList<RowPlace> selected(const QModelIndexList &indexes) const;
    QList<RowId> namesOf(const QList<RowPlace> &rows) const;

    MirrorDocument *m_document;
    RowState m_state;
    QUuid m_dragToken; ///< tells rows of this model from those of others
    std::vector<Row> m_rows;
    bool m_isFollowing = false;
    std::vector<int> m_rowOf; ///< by the id of a mirror or host: the row of the mirror; -1 for none
};

} // namespace sme
