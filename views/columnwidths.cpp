// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "columnwidths.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace sme {

ColumnWidths::ColumnWidths(QTreeView *view) : QObject(view->header()), m_view(view), m_unit(unit())
{
    view->header()->setStretchLastSection(false); // its width would change, which is no choice
    const auto choose = [this] { m_isChosen = m_isChosen || !m_isFitting; };
    connect(view->header(), &QHeaderView::sectionResized, this, choose);
    connect(view->header(), &QHeaderView::sectionMoved, this, choose);
    view->viewport()->installEventFilter(this);
}

int ColumnWidths::unit() const
{
    return m_view->fontMetrics().averageCharWidth();
}

void ColumnWidths::setNeeds(const QList<Need> &needs)
{
    m_needs = needs;
    if (m_actions.isEmpty())
        makeActions();
    if (m_isChosen)
        scale(m_unit, unit());
    m_unit = unit();
    fit();
}

void ColumnWidths::makeActions()
{
    for (int column = 0; column < m_needs.size(); ++column) {
        if (!m_needs.at(column).isOptional)
            continue;
        auto *action = new QAction(m_view->model()->headerData(column, Qt::Horizontal).toString(), this);
        action->setData(column);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, column](bool on) { choose(column, on); });
        m_actions.append(action);
    }
    if (!m_actions.isEmpty()) {
        m_actions.append(new QAction(this));
        m_actions.constLast()->setSeparator(true);
    }
    auto *fitAgain = new QAction(tr("Fit to the window"), this);
    connect(fitAgain, &QAction::triggered, this, [this] {
        m_isChosen = false;
        fit();
    });
    m_actions.append(fitAgain);
    m_view->header()->addActions(m_actions);
    m_view->header()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ColumnWidths::setShown(int column, bool isShown)
{
    if (isShown)
        m_hidden.remove(column);
    else
        m_hidden.insert(column);
    setInSight(column, isShown);
    fit();
}

/// What somebody wants to see is shown, beyond the edge if need be.
void ColumnWidths::choose(int column, bool isShown)
{
    setShown(column, isShown);
    if (!isShown || !m_view->isColumnHidden(column))
        return;
    m_isChosen = true;
    fit();
}

void ColumnWidths::setInSight(int column, bool isInSight)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_view->setColumnHidden(column, !isInSight);
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isCheckable() || action->data().toInt() != column)
            continue;
        const QSignalBlocker blocker(action);
        action->setChecked(isInSight);
    }
}

bool ColumnWidths::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(object, event);
}

void ColumnWidths::fit()
{
    if (m_isChosen) {
        for (int column = 0; column < m_needs.size(); ++column)
            setInSight(column, !m_hidden.contains(column));
        return;
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    const int width = m_view->viewport()->width();
    QList<int> inSight;
    QList<int> optional;
    for (int visual = 0; visual < m_needs.size(); ++visual) {
        const int column = m_view->header()->logicalIndex(visual);
        if (!m_hidden.contains(column))
            (m_needs.at(column).isOptional ? optional : inSight).append(column);
    }
    int room = width - sum(inSight, &Need::fair);
    for (const int column : std::as_const(optional)) {
        room -= need(column).fair;
        setInSight(column, room >= 0);
        if (room >= 0)
            inSight.append(column);
    }
    share(inSight, width);
}

void ColumnWidths::share(const QList<int> &columns, int width)
{
    const bool isNarrow = sum(columns, &Need::fair) > width;
    int Need::*const from = isNarrow ? &Need::least : &Need::fair;
    int Need::*const to = isNarrow ? &Need::fair : &Need::best;
    const int room = sum(columns, to) - sum(columns, from);
    const int spare = std::max(0, width - sum(columns, from));
    const double part = room > 0 ? std::min(double(spare) / room, 1.0) : 0.0;
    int rest = spare;
    for (auto column = columns.crbegin(); column != columns.crend(); ++column) {
        const Need size = need(*column);
        const int more = *column == 0 ? rest : int(part * (size.*to - size.*from));
        rest -= more;
        m_view->header()->resizeSection(*column, size.*from + more);
    }
}

ColumnWidths::Need ColumnWidths::need(int column) const
{
    Need need = m_needs.at(column);
    need.fair = std::max(need.fair, m_view->header()->sectionSizeHint(column));
    need.best = std::max(need.best, need.fair);
    return need;
}

int ColumnWidths::sum(const QList<int> &columns, int Need::*size) const
{
    int sum = 0;
    for (const int column : columns)
        sum += need(column).*size;
    return sum;
}

void ColumnWidths::scale(int from, int to)
{
    if (from == to || from <= 0)
        return;
    QHeaderView *header = m_view->header();
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, std::max(header->minimumSectionSize(), header->sectionSize(column) * to / from));
}

QByteArray ColumnWidths::state() const
{
    const QList<int> hidden(m_hidden.begin(), m_hidden.end());
    QByteArray state;
    if (m_isChosen || !hidden.isEmpty()) {
        QDataStream stream(&state, QIODevice::WriteOnly);
        stream << qint32(m_unit) << (m_isChosen ? m_view->header()->saveState() : QByteArray()) << hidden;
    }
    return state;
}

void ColumnWidths::restore(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 savedUnit = 0;
    QByteArray header;
    QList<int> hidden;
    stream >> savedUnit >> header >> hidden;
    if (stream.status() != QDataStream::Ok)
        return;
    if (!header.isEmpty() && m_view->header()->restoreState(header)) {
        scale(savedUnit, m_unit);
        m_isChosen = true;
    }
    for (QAction *action : std::as_const(m_actions)) {
        if (action->isCheckable())
            setShown(action->data().toInt(), !hidden.contains(action->data().toInt()));
    }
}

} // namespace sme
