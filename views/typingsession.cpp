// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "typingsession.h"

#include "items/mirrordocument.h"
#include "items/mirrortreemodel.h"

namespace sme {

namespace {

QAbstractItemModel *model(const QPersistentModelIndex &cell)
{
    return const_cast<QAbstractItemModel *>(cell.model());
}

} // namespace

TypingSession::TypingSession(MirrorDocument *document, const QModelIndex &cell)
    : m_document(document), m_cell(cell), m_step(document->undoStack()->index())
{
    m_document->endTyping();
}

void TypingSession::type(const QString &text)
{
    if (m_cell.isValid())
        model(m_cell)->setData(m_cell, text, MirrorTreeModel::TypingRole);
}

void TypingSession::commit(const QString &text)
{
    takeBack();
    if (m_cell.isValid() && text != m_cell.data(Qt::EditRole).toString())
        model(m_cell)->setData(m_cell, text, Qt::EditRole);
    m_step = m_document->undoStack()->index();
}

void TypingSession::takeBack()
{
    if (m_document->undoStack()->index() == m_step + 1)
        m_document->takeBack();
    m_document->endTyping();
}

} // namespace sme
