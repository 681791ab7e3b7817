// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "rowcontroller.h"

#include "editoractions.h"
#include "items/completion.h"
#include "mirrortree.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// The text of a menu entry that names a step: "Undo change host of docker.io". Behind a colon, as some languages need
/// it, the step begins with a capital letter as it does alone.
QString withStep(const QString &pattern, QString step)
{
    if (!pattern.contains(u':'))
        step[0] = step[0].toLower();
    return pattern.arg(step.replace(u'&', "&&"_L1));
}

} // namespace

RowController::RowController(MirrorTree *tree, EditorActions *actions, QObject *parent)
    : QObject(parent), m_tree(tree), m_model(tree->mirrorModel()), m_actions(actions)
{
    connectActions();
    addTreeActions();
    QUndoStack *stack = m_model->document()->undoStack();
    connect(stack, &QUndoStack::undoTextChanged, this, [this](const QString &step) {
        m_actions->undo->setText(step.isEmpty() ? tr("Undo") : withStep(tr("Undo %1"), step));
    });
    connect(stack, &QUndoStack::redoTextChanged, this, [this](const QString &step) {
        m_actions->redo->setText(step.isEmpty() ? tr("Redo") : withStep(tr("Redo %1"), step));
    });
    m_actions->undo->setIconText(tr("Undo"));
    m_actions->redo->setIconText(tr("Redo"));
    connect(stack, &QUndoStack::indexChanged, this, &RowController::updateActions);
    connect(m_model->document(), &MirrorDocument::reset, this, &RowController::updateActions);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &RowController::updateActions);
    updateActions();
}

void RowController::connectActions()
{
    connect(m_actions->undo, &QAction::triggered, this, &RowController::undo);
    connect(m_actions->redo, &QAction::triggered, this, &RowController::redo);
    connect(m_actions->addMirror, &QAction::triggered, this, &RowController::addMirror);
    connect(m_actions->addHost, &QAction::triggered, this, &RowController::addHost);
    connect(m_actions->remove, &QAction::triggered, this, &RowController::remove);
    connect(m_actions->moveUp, &QAction::triggered, this, [this] { move(-1); });
    connect(m_actions->moveDown, &QAction::triggered, this, [this] { move(1); });
    connect(m_actions->copy, &QAction::triggered, this, &RowController::copy);
    connect(m_actions->cut, &QAction::triggered, this, [this] {
        copy();
        remove();
    });
    connect(m_actions->paste, &QAction::triggered, this, &RowController::paste);
    connect(m_actions->edit, &QAction::triggered, m_tree, &MirrorTree::editCurrent);
}

void RowController::addTreeActions()
{
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_tree->addActions({m_actions->edit, separator(), m_actions->cut, m_actions->copy, m_actions->paste,
                        m_actions->remove, separator(), m_actions->addMirror, m_actions->addHost, separator(),
                        m_actions->moveUp, m_actions->moveDown, separator(), m_actions->testConnections});
    const QItemSelectionModel *selection = m_tree->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &RowController::updateActions);
    connect(selection, &QItemSelectionModel::currentChanged, this, &RowController::updateActions);
    connect(m_tree, &MirrorTree::editingReverted, this, &RowController::dropFresh);
}

void RowController::updateActions()
{
    if (m_model->isFollowing())
        return; // the undo stack tells when the step is over
    MirrorDocument *document = m_model->document();
    const bool isEditable = !document->manifest().readOnlyReason().has_value();
    const QModelIndexList rows = m_tree->selectedRows();
    const bool canChange = isEditable && !rows.isEmpty();
    m_actions->undo->setEnabled(document->undoStack()->canUndo());
    m_actions->redo->setEnabled(document->undoStack()->canRedo());
    m_actions->addMirror->setEnabled(isEditable);
    m_actions->addHost->setEnabled(isEditable && document->manifest().mirrorCount() > 0);
    m_actions->edit->setEnabled(isEditable && m_tree->currentIndex().isValid());
    m_actions->remove->setEnabled(canChange);
    m_actions->cut->setEnabled(canChange);
    m_actions->copy->setEnabled(!rows.isEmpty());
    m_actions->paste->setEnabled(isEditable);
    m_actions->moveUp->setEnabled(canChange && m_model->canMove(rows, -1));
    m_actions->moveDown->setEnabled(canChange && m_model->canMove(rows, 1));
}

void RowController::selectingNew(const std::function<void()> &act)
{
    // When a text can be read again, all of its rows are new to the tree, and none to the user.
    if (m_model->document()->manifest().readError()) {
        act();
        return;
    }
    QList<std::pair<QPersistentModelIndex, QPersistentModelIndex>> added;
    {
        QObject watch; // ends with the connection before what it fills does
        connect(m_model, &QAbstractItemModel::rowsInserted, &watch,
                [this, rows = &added](const QModelIndex &parent, int first, int last) {
                    rows->append({m_model->index(first, 0, parent), m_model->index(last, 0, parent)});
                });
        act();
    }
    QItemSelection selection;
    for (const auto &[first, last] : added) {
        if (first.isValid() && last.isValid())
            selection.append(
                QItemSelectionRange(first, QModelIndex(last).siblingAtColumn(MirrorTreeModel::ColumnCount - 1)));
    }
    if (selection.isEmpty())
        return;
    const QModelIndex current = selection.constFirst().topLeft();
    m_tree->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(current);
}

void RowController::undo()
{
    m_tree->finishEditing();
    selectingNew([this] { m_model->document()->undoStack()->undo(); });
}

void RowController::redo()
{
    m_tree->finishEditing();
    selectingNew([this] { m_model->document()->undoStack()->redo(); });
}

void RowController::addMirror()
{
    const bool wasEmpty = m_model->rowCount() == 0;
    Q_EMIT documentNeeded();
    m_tree->finishEditing();
    if (wasEmpty && m_model->rowCount() > 0) {
        m_tree->editRow(m_model->index(0, 0)); // of the new document
        return;
    }
    // A likely name, selected: typing replaces it, and the file never sees an empty one.
    const QStringList known = upstreamCompletions(m_model->document()->manifest());
    editFresh(m_model->addMirror(known.value(0, u"registry.example.com"_s), m_tree->currentIndex()));
}

void RowController::addHost()
{
    m_tree->finishEditing();
    QModelIndex at = m_tree->currentIndex();
    if (!at.isValid())
        at = m_model->index(m_model->rowCount() - 1, 0);
    editFresh(m_model->addHost(u"https://"_s, at));
}

void RowController::editFresh(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_freshId = index.data(MirrorTreeModel::IdRole).toULongLong();
    m_freshStep = m_model->document()->undoStack()->index();
    m_tree->expand(index.parent());
    m_tree->editRow(index);
}

void RowController::dropFresh(const QModelIndex &index)
{
    MirrorDocument *document = m_model->document();
    const bool isFresh = m_freshId != 0 && index.data(MirrorTreeModel::IdRole).toULongLong() == m_freshId;
    m_freshId = 0;
    if (isFresh && document->undoStack()->index() == m_freshStep)
        document->takeBack();
}

void RowController::remove()
{
    m_model->remove(m_tree->selectedRows());
}

void RowController::copy()
{
    if (m_tree->selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setMimeData(m_model->mimeData(m_tree->selectedRows()));
}

void RowController::paste()
{
    selectingNew([this] { m_model->paste(QGuiApplication::clipboard()->mimeData(), m_tree->currentIndex()); });
}

QList<quint64> RowController::selectedIds() const
{
    QList<quint64> ids;
    const QModelIndexList rows = m_tree->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(row.data(MirrorTreeModel::IdRole).toULongLong());
    return ids;
}

void RowController::move(int direction)
{
    const QList<quint64> ids = selectedIds();
    if (m_model->move(m_tree->selectedRows(), direction))
        m_tree->selectIds(ids);
    updateActions();
}

} // namespace sme
