// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrortreemodel.h"

#include <QObject>
#include <QPointer>

namespace sme {

class EditorActions;
class MirrorTree;

/// What is done to the rows of the tree: add, remove, move, copy, paste.
class RowController final : public QObject
{
    Q_OBJECT

public:
    RowController(MirrorTreeModel *model, EditorActions *actions, QObject *parent = nullptr);

    /// The tree to act on. Its context menu and its keys come with it.
    void setTree(MirrorTree *tree);
    /// Enables what can be done now.
    void updateActions();

Q_SIGNALS:
    /// The user wants to add something: if there is no document yet, make one.
    void documentNeeded();

private:
    void connectActions();
    void addMirror();
    void addHost();
    void remove();
    void copy();
    void paste();
    void move(int direction);
    void undo();
    void redo();
    /// Takes back a row that was just added and given up while its first text was typed.
    void dropFresh(const QModelIndex &index);
    void editFresh(const QModelIndex &index);
    QList<quint64> selectedIds() const;

    MirrorTreeModel *m_model;
    EditorActions *m_actions;
    QPointer<MirrorTree> m_tree;
    quint64 m_freshId = 0;
    int m_freshStep = -1; ///< the undo stack's position behind the row's addition
};

} // namespace sme
