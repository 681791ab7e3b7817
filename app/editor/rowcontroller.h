// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrortreemodel.h"

#include <QObject>

#include <functional>

namespace sme {

class EditorActions;
class MirrorTree;

/// What is done to the rows of the tree: add, remove, move, copy, paste.
class RowController final : public QObject
{
    Q_OBJECT

public:
    /// `tree`: the one to act on. It gets its context menu and its keys here.
    RowController(MirrorTree *tree, EditorActions *actions, QObject *parent = nullptr);

    /// Enables what can be done now.
    void updateActions();

Q_SIGNALS:
    /// The user wants to add something: if there is no document yet, make one.
    void documentNeeded();

private:
    void addTreeActions();
    void connectActions();
    void addMirror();
    void addHost();
    void remove();
    void copy();
    void paste();
    void move(int direction);
    /// Does something to the document, and selects the rows that it adds.
    void selectingNew(const std::function<void()> &act);
    void undo();
    void redo();
    /// Takes back a row that was just added and given up while its first text was typed.
    void dropFresh(const QModelIndex &index);
    void editFresh(const QModelIndex &index);
    QList<quint64> selectedIds() const;

    MirrorTree *m_tree;
    MirrorTreeModel *m_model;
    EditorActions *m_actions;
    quint64 m_freshId = 0;
    int m_freshStep = -1; ///< the undo stack's position behind the row's addition
};

} // namespace sme
