// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "codegutter.h"

#include "codeview.h"
#include "icons.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace sme {

namespace {

constexpr int padding = 4;

} // namespace

CodeGutter::CodeGutter(CodeView *view) : QWidget(view), m_view(view)
{
}

int CodeGutter::iconSize() const
{
    return m_view->fontMetrics().height() - 2;
}

QSize CodeGutter::sizeHint() const
{
    const int icons = m_view->m_markSource ? iconSize() : 0;
    return {3 * padding + icons + m_view->longestLabel() * m_view->fontMetrics().horizontalAdvance(u'9'), 0};
}

int CodeGutter::lineAt(int y) const
{
    return m_view->cursorForPosition({0, y}).blockNumber();
}

bool CodeGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_view->toolTipAt(lineAt(help->pos().y()), -1);
        QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : Qt::convertFromPlainText(text), this);
        return true;
    }
    return QWidget::event(event);
}

void CodeGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_view->palette().color(QPalette::Base));
    painter.setFont(m_view->font());
    painter.setPen(meaningColor(Meaning::Muted, m_view->palette()));

    const int last = m_view->lastVisibleLine();
    QTextBlock block = m_view->firstVisibleBlock();
    qreal top = m_view->blockBoundingGeometry(block).translated(m_view->contentOffset()).top();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const qreal height = m_view->blockBoundingRect(block).height();
        painter.drawText(QRectF(0, top, width() - 2 * padding, height), Qt::AlignRight | Qt::AlignVCenter,
                         m_view->lineLabel(block.blockNumber()));
        const LineMark *worst = nullptr;
        for (const LineMark &mark : m_view->m_visibleMarks) {
            if (mark.line == block.blockNumber() && (!worst || mark.severity < worst->severity))
                worst = &mark;
        }
        if (worst) {
            const QRect place(padding / 2, int(top + (height - iconSize()) / 2), iconSize(), iconSize());
            severityThemedIcon(worst->severity).paint(&painter, place);
        }
        top += height;
    }
}

void CodeGutter::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT m_view->markClicked(lineAt(event->position().toPoint().y()));
}

void CodeGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view->viewport(), event);
}

} // namespace sme
