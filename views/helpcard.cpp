// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "helpcard.h"

#include "formparts.h"
#include "metrics.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
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
    constexpr qsizetype longText = 600; // in 60 columns, more would be a tower
    body->setMinimumWidth(std::min(Metrics(this).characters(text.size() > longText ? 100 : 60), parent->width()));
    layout->addWidget(formCaption(title, body));
    layout->addWidget(body);
}

void HelpCard::addExample(const QString &lines)
{
    constexpr int mostLines = 16; // of a longer one the rest is scrolled to
    auto *example = new QPlainTextEdit(lines.trimmed(), this);
    example->setObjectName(u"helpExample"_s);
    example->setReadOnly(true);
    example->setLineWrapMode(QPlainTextEdit::NoWrap);
    example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    example->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QFontMetrics metrics = example->fontMetrics();
    const int shown = std::min(int(example->blockCount()), mostLines);
    const int frame = 2 * example->frameWidth() + int(2 * example->document()->documentMargin());
    example->setFixedHeight(shown * metrics.lineSpacing() + frame + metrics.lineSpacing());
    layout()->addWidget(formCaption(tr("Example"), example));
    layout()->addWidget(example);
}

void HelpCard::openBeside(const QRect &beside)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint at(beside.left(), beside.bottom() + 1);
    if (at.y() + height() > room.bottom())
        at.setY(beside.top() - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::max(at.y(), room.top()));
    move(at);
    show();
    setFocus();
}

} // namespace sme
