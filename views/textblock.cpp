// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "textblock.h"

#include "metrics.h"
#include "wrappedtext.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextOption>

#include <algorithm>
#include <memory>

namespace sme {

TextBlock::TextBlock(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    updateColor();
}

void TextBlock::show(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
}

QSize TextBlock::sizeHint() const
{
    const int width = Metrics(this).characters(50);
    return {width, heightForWidth(width)};
}

QSize TextBlock::minimumSizeHint() const
{
    return {Metrics(this).characters(12), fontMetrics().height()};
}

int TextBlock::heightForWidth(int width) const
{
    // A text widget keeps room for a cursor beside the text.
    constexpr int cursorRoom = 3;
    return std::max(wrappedHeight(font(), width - cursorRoom, toPlainText()), fontMetrics().height()) + 1;
}

void TextBlock::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColor();
}

/// Such texts are read, not edited: copying is all there is.
void TextBlock::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->exec(event->globalPos());
}

/// It stands on the window, not on a text's ground.
void TextBlock::updateColor()
{
    if (m_isColoring)
        return;
    const QScopedValueRollback coloring(m_isColoring, true);
    QPalette colors;
    colors.setBrush(QPalette::Base, Qt::NoBrush);
    colors.setColor(QPalette::Text, colors.color(QPalette::WindowText));
    setPalette(colors);
}

} // namespace sme
