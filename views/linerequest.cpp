// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "linerequest.h"

#include "metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>

namespace sme {

using namespace Qt::StringLiterals;

LineRequest::LineRequest(int lines, QWidget *parent) : QFrame(parent, Qt::Popup), m_line(new QSpinBox(this))
{
    setObjectName(u"lineRequest"_s);
    setAccessibleName(tr("Go to line"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_line->setRange(1, lines);
    m_line->setAccessibleName(tr("Line"));
    auto *label = new QLabel(tr("Go to line (1 to %1):").arg(lines), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_line);
    const Metrics metrics(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(), metrics.margin());
    layout->addWidget(label);
    layout->addWidget(m_line);
}

void LineRequest::openOver(const QWidget *view)
{
    adjustSize();
    move(view->mapToGlobal(QPoint((view->width() - width()) / 2, Metrics(this).margin())));
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void LineRequest::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QFrame::keyPressEvent(event);
        return;
    }
    Q_EMIT chosen(m_line->value());
    close();
}

} // namespace sme
