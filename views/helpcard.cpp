// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "helpcard.h"

#include "formparts.h"
#include "metrics.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

HelpCard::HelpCard(const QString &title, const QString &text, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"helpCard"_s);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    QVBoxLayout *layout = formLayout(this);
    auto *body = new FormText(false, this);
    body->show(text);
    body->setMinimumWidth(std::min(Metrics(this).characters(60), parent->width()));
    layout->addWidget(formCaption(title, body));
    layout->addWidget(body);
}

void HelpCard::openBeside(const QRect &beside)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint at = beside.bottomLeft();
    if (at.y() + height() > room.bottom())
        at.setY(beside.top() - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::max(at.y(), room.top()));
    move(at);
    show();
    setFocus();
}

} // namespace sme
