// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace sme {

class ColumnWidths;
class MirrorDelegate;
class MirrorTreeModel;

/// The mirrors with their hosts, edited in place.
///
/// Left and right go from cell to cell, so that every cell can be reached with the keyboard; on the first cell they
/// open and close a mirror.
class MirrorTree final : public QTreeView
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit MirrorTree(MirrorTreeModel *model, QWidget *parent = nullptr);
    ~MirrorTree() override;

    MirrorTreeModel *mirrorModel() const { return m_model; }
    /// The selected rows, by their first cell, in the order of the tree.
    QModelIndexList selectedRows() const;
    /// All rows that can be seen. Much faster than the base class with many mirrors.
    void selectAll() override;
    /// Selects rows by the stable ids of the model, the first as the current one.
    void selectIds(const QList<quint64> &ids);

    /// Makes a cell the current one, and its row the only one that is selected.
    void showCell(const QModelIndex &index);
    /// Opens the editor of the current cell, or of its row's first if that one cannot be edited.
    void editCurrent();
    /// Makes a row the current one and opens the editor of its first cell.
    void editRow(const QModelIndex &index);
    /// Commits what is being typed.
    void finishEditing();
    bool isEditing() const;

Q_SIGNALS:
    /// An editor was closed and what it held was given up (Esc).
    void editingReverted(const QModelIndex &index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// With a small label below the pointer instead of a picture of the rows, which would hide where they go.
    void startDrag(Qt::DropActions supportedActions) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void changeEvent(QEvent *event) override;

private:
    void expandNew(const QModelIndex &parent, int first, int last);
    void expandSmall();
    void orderColumns();
    void fitColumns();
    QPixmap dragLabel(const QString &text) const;
    QModelIndex editableCell(QModelIndex from, int step) const;

    MirrorTreeModel *m_model;
    MirrorDelegate *m_delegate;
    ColumnWidths *m_widths;
};

} // namespace sme
