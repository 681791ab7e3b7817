// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirrortree.h"

#include "capabilitycell.h"
#include "columnwidths.h"
#include "items/mirrortreemodel.h"
#include "mirrordelegate.h"
#include "theme.h"

#include <QDrag>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <map>
#include <utility>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// With more mirrors than this the tree opens closed: nobody reads them all, and laying them out takes time.
constexpr int maxExpanded = 2000;

} // namespace

MirrorTree::MirrorTree(MirrorTreeModel *model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new MirrorDelegate(model->document(), this))
{
    setObjectName(u"mirrors"_s);
    setAccessibleName(tr("Mirrors"));
    setModel(model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTextElideMode(Qt::ElideRight);
    setExpandsOnDoubleClick(false);
    header()->setSectionsMovable(true);
    orderColumns();
    m_widths = new ColumnWidths(this);
    fitColumns();

    connect(model, &QAbstractItemModel::rowsInserted, this, &MirrorTree::expandNew);
    connect(model, &QAbstractItemModel::modelReset, this, &MirrorTree::expandSmall);
    expandSmall();
}

MirrorTree::~MirrorTree() = default;

void MirrorTree::fitColumns()
{
    setIndentation(fontMetrics().height() * 3 / 4);
    QStyleOptionViewItem cell;
    initViewItemOption(&cell);
    const int boxes = capabilityCellSize(cell, {}).width();
    QList<ColumnWidths::Need> needs(MirrorTreeModel::ColumnCount);
    needs[MirrorTreeModel::MirrorColumn] = m_widths->characters(14, 34, 70);
    needs[MirrorTreeModel::CapabilitiesColumn] = {boxes, boxes, boxes};
    needs[MirrorTreeModel::StatusColumn] = m_widths->characters(10, 24, 26);
    needs[MirrorTreeModel::ConnectionColumn] = m_widths->characters(9, 25, 28);
    needs[MirrorTreeModel::CaBundleColumn] = m_widths->characters(8, 10, 18);
    needs[MirrorTreeModel::OverridePathColumn] = m_widths->characters(8, 8, 8);
    needs[MirrorTreeModel::ApiRootColumn] = m_widths->characters(8, 16, 36);
    for (const auto column :
         {MirrorTreeModel::CaBundleColumn, MirrorTreeModel::OverridePathColumn, MirrorTreeModel::ApiRootColumn})
        needs[column].isOptional = true;
    m_widths->setNeeds(needs);
}

void MirrorTree::orderColumns()
{
    // What is looked at all day comes first.
    header()->moveSection(header()->visualIndex(MirrorTreeModel::StatusColumn), 2);
    header()->moveSection(header()->visualIndex(MirrorTreeModel::ConnectionColumn), 3);
}

void MirrorTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void MirrorTree::expandNew(const QModelIndex &parent, int first, int last)
{
    if (m_model->rowCount() > maxExpanded)
        return;
    if (parent.isValid()) {
        expand(parent);
        return;
    }
    for (int row = first; row <= last; ++row)
        expand(m_model->index(row, 0));
}

void MirrorTree::expandSmall()
{
    if (m_model->rowCount() <= maxExpanded)
        expandAll();
}

QModelIndexList MirrorTree::selectedRows() const
{
    // Not the selection model's selectedRows(), which takes the square of the ranges.
    std::map<std::pair<int, int>, QModelIndex> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        const int mirror = range.parent().row();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto place = range.parent().isValid() ? std::pair(mirror, row) : std::pair(row, -1);
            rows.emplace(place, m_model->index(row, MirrorTreeModel::MirrorColumn, range.parent()));
        }
    }
    QModelIndexList list;
    list.reserve(qsizetype(rows.size()));
    for (const auto &[place, index] : rows)
        list.append(index);
    return list;
}

void MirrorTree::selectAll()
{
    QItemSelection selection;
    const auto add = [this, &selection](const QModelIndex &parent) {
        if (const int count = m_model->rowCount(parent); count > 0)
            selection.append(QItemSelectionRange(m_model->index(0, 0, parent),
                                                 m_model->index(count - 1, m_model->columnCount(parent) - 1, parent)));
    };
    add({});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex mirror = m_model->index(row, 0); isExpanded(mirror))
            add(mirror);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void MirrorTree::selectIds(const QList<quint64> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const quint64 id : ids) {
        const QModelIndex index = m_model->indexOfId(id);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void MirrorTree::editCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const bool isEditable = current.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(current.column());
    const QModelIndex cell = isEditable ? current : current.siblingAtColumn(MirrorTreeModel::MirrorColumn);
    if (cell.flags().testFlag(Qt::ItemIsEditable))
        edit(cell);
}

void MirrorTree::editRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    showCell(index.siblingAtColumn(MirrorTreeModel::MirrorColumn));
    editCurrent();
}

void MirrorTree::showCell(const QModelIndex &index)
{
    const QModelIndex cell = isColumnHidden(index.column()) ? index.siblingAtColumn(0) : index;
    expand(cell.parent());
    // setCurrentIndex() would add to the selection while Ctrl or Shift of a shortcut is down.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

void MirrorTree::finishEditing()
{
    m_delegate->finishEditing();
}

bool MirrorTree::isEditing() const
{
    return m_delegate->isEditing();
}

void MirrorTree::keyPressEvent(QKeyEvent *event)
{
    // Space opens a choice or check boxes, as it does elsewhere.
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && current.isValid()
        && current.column() != MirrorTreeModel::MirrorColumn && current.flags().testFlag(Qt::ItemIsEditable))
        edit(current);
    else
        QTreeView::keyPressEvent(event);
}

void MirrorTree::startDrag(Qt::DropActions supportedActions)
{
    const QModelIndexList rows = selectedRows();
    if (rows.isEmpty())
        return;
    const QString text = rows.size() == 1 ? rows.first().data().toString() : tr("%1 rows").arg(rows.size());
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData(rows));
    drag->setPixmap(dragLabel(text));
    drag->setHotSpot({-fontMetrics().height(), -fontMetrics().height()});
    drag->exec(supportedActions, defaultDropAction());
}

QPixmap MirrorTree::dragLabel(const QString &text) const
{
    constexpr int longest = 40; // characters
    const QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, longest * fontMetrics().averageCharWidth());
    const int margin = fontMetrics().height() / 3;
    const QRect box = fontMetrics().boundingRect(shown).adjusted(-margin, -margin, margin, margin);
    QPixmap label(box.size() * devicePixelRatioF());
    label.setDevicePixelRatio(devicePixelRatioF());
    label.fill(palette().color(QPalette::ToolTipBase));
    QPainter painter(&label);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::ToolTipText));
    const QRect area(QPoint(0, 0), box.size());
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    painter.drawText(area, Qt::AlignCenter, shown);
    return label;
}

void MirrorTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex index = currentIndex();
    QTreeView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::RevertModelCache)
        Q_EMIT editingReverted(index);
}

QModelIndex MirrorTree::editableCell(QModelIndex from, int step) const
{
    for (QModelIndex index = from; index.isValid();) {
        int visual = header()->visualIndex(index.column()) + step;
        while (visual >= 0 && visual < header()->count()) {
            const QModelIndex cell = index.siblingAtColumn(header()->logicalIndex(visual));
            if (!isColumnHidden(cell.column()) && cell.flags().testFlag(Qt::ItemIsEditable))
                return cell;
            visual += step;
        }
        index = step > 0 ? indexBelow(index) : indexAbove(index);
        const int end = header()->logicalIndex(step > 0 ? 0 : header()->count() - 1);
        index = index.isValid() ? index.siblingAtColumn(end) : index;
        if (index.isValid() && index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

QModelIndex MirrorTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return QTreeView::moveCursor(action, modifiers);
    if (action == MoveNext || action == MovePrevious) {
        const QModelIndex next = editableCell(current, action == MoveNext ? 1 : -1);
        return next.isValid() ? next : current;
    }
    const auto neighbour = [this, current](int step) {
        int visual = header()->visualIndex(current.column()) + step;
        while (visual >= 0 && visual < header()->count() && isColumnHidden(header()->logicalIndex(visual)))
            visual += step;
        const bool isThere = visual >= 0 && visual < header()->count();
        return isThere ? current.siblingAtColumn(header()->logicalIndex(visual)) : QModelIndex();
    };
    const bool isOpen = !m_model->hasChildren(current.siblingAtColumn(0)) || isExpanded(current.siblingAtColumn(0));
    const int step = action == MoveLeft ? -1 : action == MoveRight && isOpen ? 1 : 0;
    const QModelIndex cell = step != 0 ? neighbour(step) : QModelIndex();
    return cell.isValid() ? cell : QTreeView::moveCursor(action, modifiers);
}

void MirrorTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    const std::optional<Error> reason = m_model->document()->manifest().readOnlyReason();
    const QString text = reason
        ? tr("Nothing can be added here: the document is read-only.\n%1").arg(reason->message)
        : tr("No mirrors yet.\nAdd one with Ctrl+M, or paste mirrors, hosts or a whole manifest here.");
    QPainter painter(viewport());
    painter.setPen(meaningColor(Meaning::Muted, palette()));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     text);
}

} // namespace sme
