// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirrortree.h"

#include "columnwidths.h"
#include "items/mirrortreemodel.h"
#include "metrics.h"
#include "mirrordelegate.h"
#include "theme.h"
#include "wrappingdelegate.h"

#include <QDrag>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

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
    m_widths = new ColumnWidths(this);
    fitColumns();

    connect(model, &QAbstractItemModel::rowsInserted, this, &MirrorTree::chooseHeights);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MirrorTree::chooseHeights);
    connect(model, &QAbstractItemModel::modelReset, this, &MirrorTree::chooseHeights);
    connect(model, &QAbstractItemModel::rowsInserted, this, &MirrorTree::expandNew);
    connect(model, &QAbstractItemModel::modelReset, this, &MirrorTree::expandSmall);
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(0);
    connect(&m_filterTimer, &QTimer::timeout, this, &MirrorTree::applyFilter);
    const auto filterAgain = [this] {
        if (!m_filter.isEmpty())
            m_filterTimer.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, filterAgain);
    connect(model, &QAbstractItemModel::dataChanged, this, filterAgain);
    connect(model, &QAbstractItemModel::modelReset, this, filterAgain);
    // Without rows, it says why there are none.
    connect(model->document(), &MirrorDocument::stepped, this, [this] {
        if (m_model->rowCount() == 0)
            viewport()->update();
    });
    chooseHeights();
    expandSmall();
}

MirrorTree::~MirrorTree() = default;

void MirrorTree::fitColumns()
{
    const Metrics metrics(this);
    setIndentation(metrics.icon());
    setIconSize(QSize(metrics.icon(), metrics.icon()));
    // Where there is little room, names matter more than a second count, which few rows have.
    const int state = MirrorDelegate::stateWidth(this, 2);
    QList<ColumnWidths::Need> needs(MirrorTreeModel::ColumnCount);
    needs[MirrorTreeModel::NameColumn] = m_widths->characters(26, 48, 70);
    needs[MirrorTreeModel::StateColumn] = {MirrorDelegate::stateWidth(this, 1), state, state};
    m_widths->setNeeds(needs);
    setMinimumWidth(metrics.characters(30) + state + verticalScrollBar()->sizeHint().width());
}

void MirrorTree::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    applyFilter();
}

void MirrorTree::applyFilter()
{
    m_filterTimer.stop();
    const auto fits = [this](const QModelIndex &index) {
        return index.data().toString().contains(m_filter, Qt::CaseInsensitive);
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex mirror = m_model->index(row, 0);
        bool isShown = m_filter.isEmpty() || fits(mirror);
        for (int host = 0; !isShown && host < m_model->rowCount(mirror); ++host)
            isShown = fits(m_model->index(host, 0, mirror));
        if (isRowHidden(row, {}) == isShown)
            setRowHidden(row, {}, !isShown);
    }
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

void MirrorTree::chooseHeights()
{
    int rows = m_model->rowCount();
    for (int mirror = 0, mirrors = rows; mirror < mirrors && rows <= mostWrappedRows; ++mirror)
        rows += m_model->rowCount(m_model->index(mirror, 0));
    setUniformRowHeights(rows > mostWrappedRows);
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
            rows.emplace(place, m_model->index(row, MirrorTreeModel::NameColumn, range.parent()));
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
    const QModelIndex name = currentIndex().siblingAtColumn(MirrorTreeModel::NameColumn);
    if (name.flags().testFlag(Qt::ItemIsEditable))
        edit(name);
}

void MirrorTree::editRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    showCell(index.siblingAtColumn(MirrorTreeModel::NameColumn));
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
    // These move rows; where nothing can be moved, they must not turn into a walk to other rows.
    const bool isMove =
        event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!isMove)
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

QModelIndex MirrorTree::editableRow(QModelIndex from, int step) const
{
    QModelIndex index = from.siblingAtColumn(MirrorTreeModel::NameColumn);
    do {
        index = step > 0 ? indexBelow(index) : indexAbove(index);
    } while (index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable));
    return index;
}

QModelIndex MirrorTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Tab in an editor goes to the next name, and stays at the last one.
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (action != MoveNext && action != MovePrevious))
        return QTreeView::moveCursor(action, modifiers);
    const QModelIndex next = editableRow(current, action == MoveNext ? 1 : -1);
    return next.isValid() ? next : current;
}

void MirrorTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    const std::optional<Error> reason = m_model->document()->manifest().readOnlyReason();
    const bool isUnreadable = m_model->document()->manifest().readError().has_value();
    const QString text = !reason
        ? tr("No mirrors yet.\nAdd one with Ctrl+M, or paste mirrors, hosts or a whole manifest here.")
        : isUnreadable
        ? tr("The text cannot be read: mend it there, and its mirrors stand here.\n%1").arg(reason->message)
        : tr("Nothing can be added here: the document is read-only.\n%1").arg(reason->message);
    QPainter painter(viewport());
    painter.setPen(meaningColor(Meaning::Muted, palette()));
    const int around = 3 * Metrics(this).margin();
    painter.drawText(viewport()->rect().adjusted(around, around, -around, -around),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace sme
