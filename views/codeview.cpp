// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "codeview.h"

#include "codegutter.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <limits>
#include <utility>

namespace sme {

namespace {

/// How far back an open scalar is looked for. A longer one is coloured as plain text until its end, which is harmless.
constexpr int maxLookBack = 300;

QTextCharFormat markFormat(Severity severity, const QPalette &palette)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(meaningColor(severityMeaning(severity), palette));
    return format;
}

/// A line's end needs no exact length: a format ends with its line.
int markLength(const LineMark &mark)
{
    return mark.length > 0 ? mark.length : std::numeric_limits<short>::max();
}

} // namespace

CodeView::CodeView(Tokenizer tokenizer, QWidget *parent)
    : QPlainTextEdit(parent), m_tokenizer(tokenizer), m_gutter(new CodeGutter(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    m_pendingTimer.setSingleShot(true);
    m_pendingTimer.setInterval(0);
    connect(&m_pendingTimer, &QTimer::timeout, this, &CodeView::appendPart);
    useFixedFont();
    connect(document(), &QTextDocument::contentsChange, this, &CodeView::tellTyped);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::layOutGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this] { m_gutter->update(); });
    layOutGutter();
}

CodeView::~CodeView() = default;

void CodeView::setEditable(bool isEditable)
{
    setReadOnly(!isEditable);
    setTextInteractionFlags(isEditable ? Qt::TextEditorInteraction
                                       : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(!isEditable);
}

void CodeView::zoom(int direction)
{
    constexpr int mostSteps = 12;
    m_zoom = direction == 0 ? 0 : std::clamp(m_zoom + direction, -mostSteps / 3, mostSteps);
    useFixedFont();
}

TextPosition CodeView::cursorPlace() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.blockNumber(), cursor.positionInBlock()};
}

void CodeView::tellTyped(int position, int removed, int added)
{
    if (m_isShowing || isReadOnly())
        return;
    const QTextBlock block = document()->findBlock(position);
    QTextCursor inserted(document());
    inserted.setPosition(position);
    inserted.setPosition(std::min(position + added, document()->characterCount() - 1), QTextCursor::KeepAnchor);
    Q_EMIT textTyped({block.blockNumber(), position - block.position()}, removed,
                     inserted.selectedText().replace(QChar::ParagraphSeparator, u'\n'));
}

void CodeView::hideGutter()
{
    m_gutter->hide();
    layOutGutter();
}

void CodeView::setHeadings(std::function<bool(const QString &line)> isHeading)
{
    m_isHeading = std::move(isHeading);
    m_gutter->update();
}

int CodeView::lineNumber(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    return isSeparator(block) ? 0 : numberOf(block);
}

bool CodeView::isHeading(const QTextBlock &block) const
{
    return m_isHeading && m_isHeading(block.text());
}

bool CodeView::isSeparator(const QTextBlock &block) const
{
    if (!m_isHeading || block.length() > 1)
        return false;
    const QTextBlock next = block.next();
    return !next.isValid() || isHeading(next) || (next.length() <= 1 && !next.next().isValid());
}

int CodeView::numberOf(QTextBlock block) const
{
    if (!m_isHeading)
        return block.blockNumber() + 1;
    int number = 0;
    for (; block.isValid() && !isHeading(block); block = block.previous())
        ++number;
    return number;
}

void CodeView::setMarkSource(MarkSource source)
{
    m_markSource = std::move(source);
    layOutGutter();
    marksChanged();
}

int CodeView::digits() const
{
    constexpr int shortest = 3; // so that the text does not move at line 10 and 100
    return std::max(shortest, int(QString::number(blockCount()).size()));
}

void CodeView::marksChanged()
{
    viewport()->update();
    m_gutter->update();
}

void CodeView::setRelatedLines(int first, int last)
{
    if (first == m_relatedFirst && last == m_relatedLast)
        return;
    m_relatedFirst = first;
    m_relatedLast = last;
    viewport()->update();
}

void CodeView::ensureLineVisible(int line)
{
    if (hasPending()) {
        m_wantedLine = line;
        return;
    }
    const int first = firstVisibleBlock().blockNumber();
    if (line >= first && line < std::max(first + 1, lastVisibleLine()))
        return;
    const int visible = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    verticalScrollBar()->setValue(std::max(0, line - visible / 3));
}

void CodeView::showPlace(TextPosition place)
{
    if (hasPending()) {
        m_wantedPlace = place;
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(position(place));
    setTextCursor(cursor);
    ensureLineVisible(place.line);
}

void CodeView::paintEvent(QPaintEvent *event)
{
    colourVisibleLines();
    paintGrounds(event);
    QPlainTextEdit::paintEvent(event);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        useFixedFont();
    if (event->type() == QEvent::FontChange && m_gutter)
        layOutGutter();
}

bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the frame
    return QPlainTextEdit::event(event);
}

void CodeView::insertFromMimeData(const QMimeData *source)
{
    // Qt 6.4 looks at the first format, and an empty clipboard has none.
    if (source && !source->formats().isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
}

bool CodeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        tellHovered(*static_cast<QHelpEvent *>(event));
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeView::tellHovered(const QHelpEvent &event)
{
    QTextCursor cursor = cursorForPosition(event.pos());
    const QRect caret = cursorRect(cursor);
    // Behind the end of a line, or below the last one, there is nothing.
    const int reach = fontMetrics().averageCharWidth();
    if (!caret.adjusted(-reach, 0, reach, 0).contains(event.pos())) {
        Q_EMIT hoveredNothing();
        return;
    }
    const TextPosition place{cursor.blockNumber(), cursor.positionInBlock()};
    cursor.select(QTextCursor::WordUnderCursor);
    QTextCursor begin = cursor;
    begin.setPosition(cursor.selectionStart());
    QTextCursor end = cursor;
    end.setPosition(cursor.selectionEnd());
    const QRect word = cursorRect(begin).united(cursorRect(end)).united(caret.adjusted(-reach, 0, reach, 0));
    Q_EMIT hovered(place, QRect(viewport()->mapToGlobal(word.topLeft()), word.size()));
}

void CodeView::useFixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont interface = QApplication::font();
    constexpr double step = 0.1; // of the window's font
    if (interface.pointSizeF() > 0)
        font.setPointSizeF(interface.pointSizeF() * (1 + step * m_zoom));
    else
        font.setPixelSize(int(interface.pixelSize() * (1 + step * m_zoom)));
    setFont(font);
}

void CodeView::layOutGutter()
{
    const int width = m_gutter->isHidden() ? 0 : m_gutter->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), width, area.height());
}

int CodeView::lastVisibleLine() const
{
    QTextBlock block = firstVisibleBlock();
    qreal bottom = blockBoundingGeometry(block).translated(contentOffset()).top();
    int line = block.blockNumber();
    while (block.isValid() && bottom <= viewport()->height()) {
        line = block.blockNumber();
        bottom += blockBoundingRect(block).height();
        block = block.next();
    }
    return line;
}

LineState CodeView::stateBefore(const QTextBlock &block) const
{
    QTextBlock start = block;
    for (int back = 0; back < maxLookBack && start.previous().isValid(); ++back) {
        start = start.previous();
        const QString text = start.text();
        if (!text.isEmpty() && !text.front().isSpace())
            break; // no block scalar reaches over a line without indentation
    }
    LineState state;
    for (; start.isValid() && start != block; start = start.next())
        m_tokenizer(start.text(), state);
    return state;
}

QList<QTextLayout::FormatRange> CodeView::formatsFor(const QList<Token> &tokens, int line) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const Token &token : tokens) {
        QTextCharFormat format;
        format.setForeground(meaningColor(token.meaning, palette()));
        formats.append({token.start, token.length, format});
    }
    for (const LineMark &mark : m_visibleMarks) {
        if (mark.line == line)
            formats.append({mark.column, markLength(mark), markFormat(mark.severity, palette())});
    }
    return formats;
}

void CodeView::colourVisibleLines()
{
    QTextBlock block = firstVisibleBlock();
    const int last = lastVisibleLine();
    m_visibleMarks = m_markSource ? m_markSource(block.blockNumber(), last) : QList<LineMark>();
    LineState state = stateBefore(block);
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const QList<Token> tokens = m_tokenizer(block.text(), state);
        const QList<QTextLayout::FormatRange> formats = formatsFor(tokens, block.blockNumber());
        if (formats == block.layout()->formats())
            continue;
        block.layout()->setFormats(formats);
        document()->markContentsDirty(block.position(), block.length());
    }
}

void CodeView::paintGrounds(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int last = lastVisibleLine();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const int line = block.blockNumber();
        Meaning ground = Meaning::Text;
        if (line >= m_relatedFirst && line <= m_relatedLast)
            ground = Meaning::RelatedBackground;
        if (m_tokenizer == &tokenizeDiff) {
            LineState state;
            const QList<Token> tokens = tokenizeDiff(block.text(), state);
            const Meaning meaning = tokens.isEmpty() ? Meaning::Text : tokens.first().meaning;
            if (meaning == Meaning::Added)
                ground = Meaning::AddedBackground;
            else if (meaning == Meaning::Removed)
                ground = Meaning::RemovedBackground;
        }
        if (ground == Meaning::Text)
            continue;
        const QRectF row = blockBoundingGeometry(block).translated(contentOffset());
        painter.fillRect(QRectF(event->rect().left(), row.top(), event->rect().width(), row.height()),
                         meaningColor(ground, palette()));
    }
}

QString CodeView::toolTipAt(int line) const
{
    QStringList texts;
    for (const LineMark &mark : m_visibleMarks) {
        if (mark.line == line)
            texts.append(tr("%1: %2").arg(severityWord(mark.severity), mark.text));
    }
    return texts.join(u'\n');
}

} // namespace sme
