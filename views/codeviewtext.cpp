// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// How a code view gets its text: a long one in parts, so that nothing waits for it.
#include "codeview.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace sme {

namespace {

/// How much text is put into the view in one turn of the event loop: about 500 lines, in characters.
constexpr qsizetype partLength = 20'000;

/// A replacement by more than this comes in parts: less is there sooner than what follows it is moved.
constexpr qsizetype longestAtOnce = 4 * partLength;

} // namespace

void CodeView::showText(const QString &text)
{
    const int scroll = verticalScrollBar()->value();
    m_pending = text;
    m_pendingBegin = 0;
    m_wantedLine.reset();
    m_wantedPlace.reset();
    const QScopedValueRollback showing(m_isShowing, true);
    setPlainText(takePending(partLength));
    appendUntilScrollable(scroll);
    verticalScrollBar()->setValue(scroll);
    setRelatedLines(-1, -1);
}

QString CodeView::takePending(qsizetype minimum)
{
    // Whole lines: neither a line nor a pair of surrogates is torn.
    const qsizetype lineEnd = m_pending.indexOf(u'\n', m_pendingBegin + minimum);
    const qsizetype end = lineEnd < 0 ? m_pending.size() : lineEnd + 1;
    const QString part = m_pending.sliced(m_pendingBegin, end - m_pendingBegin);
    m_pendingBegin = end;
    if (!hasPending())
        m_pending.clear();
    return part;
}

void CodeView::appendPart()
{
    appendPending(partLength);
}

void CodeView::appendPending(qsizetype minimum)
{
    if (!hasPending())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(takePending(minimum));
    if (hasPending()) {
        m_pendingTimer.start();
        return;
    }
    m_pendingTimer.stop();
    if (const auto line = std::exchange(m_wantedLine, std::nullopt))
        ensureLineVisible(*line);
    if (const auto place = std::exchange(m_wantedPlace, std::nullopt))
        showPlace(*place);
}

void CodeView::appendUntilScrollable(int scroll)
{
    while (verticalScrollBar()->maximum() < scroll && hasPending())
        appendPending(partLength);
    if (hasPending())
        m_pendingTimer.start();
}

void CodeView::appendAllPending()
{
    appendPending(m_pending.size());
}

int CodeView::position(TextPosition place)
{
    appendAllPending();
    const QTextBlock block = document()->findBlockByNumber(place.line);
    if (!block.isValid())
        return document()->characterCount() - 1;
    return block.position() + std::clamp(place.column, 0, block.length() - 1);
}

void CodeView::patchText(TextPosition begin, TextPosition end, const QString &text)
{
    const int scroll = verticalScrollBar()->value();
    const QScopedValueRollback showing(m_isShowing, true);
    QTextCursor cursor(document());
    cursor.setPosition(position(begin));
    cursor.setPosition(position(end), QTextCursor::KeepAnchor);
    if (text.size() <= longestAtOnce) {
        cursor.insertText(text);
    } else {
        // What follows comes back behind the new text, in parts.
        const qsizetype replaced = cursor.selectedText().size();
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        m_pending = text + cursor.selectedText().sliced(replaced).replace(QChar::ParagraphSeparator, u'\n');
        m_pendingBegin = 0;
        cursor.insertText(takePending(partLength));
        appendUntilScrollable(scroll);
    }
    verticalScrollBar()->setValue(scroll);
}

void CodeView::syncText(const QString &text)
{
    appendAllPending();
    const QString before = toPlainText();
    if (before == text)
        return;
    qsizetype begin = std::mismatch(before.begin(), before.end(), text.begin(), text.end()).first - before.begin();
    if (begin > 0 && before[begin - 1].isHighSurrogate())
        --begin;
    const QStringView oldRest = QStringView(before).sliced(begin);
    const QStringView newRest = QStringView(text).sliced(begin);
    qsizetype tail =
        std::mismatch(oldRest.rbegin(), oldRest.rend(), newRest.rbegin(), newRest.rend()).first - oldRest.rbegin();
    if (tail > 0 && oldRest[oldRest.size() - tail].isLowSurrogate())
        --tail;
    const auto place = [&before](qsizetype at) {
        const QStringView above = QStringView(before).first(at);
        return TextPosition{int(above.count(u'\n')), int(at - above.lastIndexOf(u'\n') - 1)};
    };
    patchText(place(begin), place(before.size() - tail), newRest.chopped(tail).toString());
}

void CodeView::patchLines(int line, int removed, const QString &text)
{
    patchText({line, 0}, {line + removed, 0}, text);
}

} // namespace sme
