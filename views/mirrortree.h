// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QTreeView>

namespace sme {

class ColumnWidths;
class MirrorDelegate;
class MirrorTreeModel;

/// The mirrors with their hosts: what they are called, edited in place, and their state.
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
    /// Opens the editor of the current row's name.
    void editCurrent();
    /// Makes a row the current one and opens the editor of its name.
    void editRow(const QModelIndex &index);
    /// Shows the mirrors that have a text in their names or hosts, and the others not.
    void setFilter(const QString &text);
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
    void chooseHeights();
    void fitColumns();
    void applyFilter();
    QPixmap dragLabel(const QString &text) const;
    QModelIndex editableRow(QModelIndex from, int step) const;

    MirrorTreeModel *m_model;
    MirrorDelegate *m_delegate;
    ColumnWidths *m_widths;
    QString m_filter;
    QTimer m_filterTimer;
};

} // namespace sme
