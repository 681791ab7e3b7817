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

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

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
    const int icons = m_view->m_markSource ? 2 * iconSize() + padding / 2 : 0;
    return {3 * padding + icons + m_view->digits() * m_view->fontMetrics().horizontalAdvance(u'9'), 0};
}

QRect CodeGutter::bulbPlace(qreal top, qreal height) const
{
    return {padding + iconSize(), int(top + (height - iconSize()) / 2), iconSize(), iconSize()};
}

int CodeGutter::lineAt(int y) const
{
    return m_view->cursorForPosition({0, y}).blockNumber();
}

bool CodeGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_view->toolTipAt(lineAt(help->pos().y()));
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
    int number = m_view->numberOf(block);
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const qreal height = m_view->blockBoundingRect(block).height();
        if (m_view->isHeading(block))
            number = 0;
        else if (!m_view->isSeparator(block))
            painter.drawText(QRectF(0, top, width() - 2 * padding, height), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(number));
        ++number;
        const LineMark *worst = nullptr;
        bool isFixable = false;
        for (const LineMark &mark : m_view->m_visibleMarks) {
            if (mark.line != block.blockNumber())
                continue;
            if (!worst || mark.severity < worst->severity)
                worst = &mark;
            isFixable = isFixable || mark.isFixable;
        }
        if (worst) {
            const QRect place(padding / 2, int(top + (height - iconSize()) / 2), iconSize(), iconSize());
            severityThemedIcon(worst->severity).paint(&painter, place);
        }
        if (isFixable)
            themedIcon("bulb"_L1, Meaning::Warning).paint(&painter, bulbPlace(top, height));
        top += height;
    }
}

void CodeGutter::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const int line = lineAt(at.y());
    const bool isFixable = std::any_of(m_view->m_visibleMarks.begin(), m_view->m_visibleMarks.end(),
                                       [line](const LineMark &mark) { return mark.line == line && mark.isFixable; });
    const QRect bulb = bulbPlace(0, iconSize());
    if (isFixable && at.x() >= bulb.left() && at.x() <= bulb.right())
        Q_EMIT m_view->fixClicked(line, event->globalPosition().toPoint());
    else
        Q_EMIT m_view->markClicked(line);
}

void CodeGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view->viewport(), event);
}

} // namespace sme
