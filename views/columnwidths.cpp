// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "columnwidths.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace sme {

ColumnWidths::ColumnWidths(QTreeView *view) : QObject(view->header()), m_view(view), m_unit(unit())
{
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
    if (m_isChosen)
        scale(m_unit, unit());
    m_unit = unit();
    fit();
}

bool ColumnWidths::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(object, event);
}

void ColumnWidths::fit()
{
    if (m_isChosen)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *header = m_view->header();
    QList<Need> needs = m_needs;
    int spare = m_view->viewport()->width();
    int wanted = 0;
    for (qsizetype column = 0; column < needs.size(); ++column) {
        Need &need = needs[column];
        need.least = std::max(need.least, header->sectionSizeHint(int(column)));
        need.best = std::max(need.best, need.least);
        spare -= need.least;
        wanted += need.best - need.least;
    }
    const double share = wanted > 0 ? std::clamp(double(spare) / wanted, 0.0, 1.0) : 0.0;
    for (qsizetype column = needs.size() - 1; column >= 0; --column) {
        const Need &need = needs[column];
        const int more = column == 0 ? std::max(0, spare) : int(share * (need.best - need.least));
        spare -= more;
        header->resizeSection(int(column), need.least + more);
    }
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
    QByteArray state;
    if (m_isChosen) {
        QDataStream stream(&state, QIODevice::WriteOnly);
        stream << qint32(m_unit) << m_view->header()->saveState();
    }
    return state;
}

void ColumnWidths::restore(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 savedUnit = 0;
    QByteArray header;
    stream >> savedUnit >> header;
    if (stream.status() != QDataStream::Ok || !m_view->header()->restoreState(header))
        return;
    scale(savedUnit, m_unit);
    m_isChosen = true;
}

} // namespace sme
