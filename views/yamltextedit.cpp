// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yamltextedit.h"

#include "codeview.h"
#include "items/fieldlookup.h"
#include "items/typedtext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// So many lines above are looked at for the keys that lead to a line.
constexpr int mostLinesAbove = 2000;
/// What is offered while somebody types comes when he rests for so long (ms): fast typing is not held up.
constexpr int offerDelay = 120;

qsizetype leadingSpaces(const QString &text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; });
    return end - text.begin();
}

} // namespace

YamlTextEdit::YamlTextEdit(CodeView *view, MirrorDocument *document, const YamlPreview *preview, QObject *parent)
    : QObject(parent), m_view(view), m_document(document), m_preview(preview), m_completer(new QCompleter(this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what is offered is chosen here
    m_completer->setModel(&m_offered);
    m_completer->setWidget(view);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    view->setEditable(true);
    view->installEventFilter(this);
    m_completer->popup()->installEventFilter(this); // behind the completer's, and so asked before it
    connect(view, &CodeView::textTyped, this, &YamlTextEdit::type);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &YamlTextEdit::insertCompletion);
    m_offerTimer.setSingleShot(true);
    m_offerTimer.setInterval(offerDelay);
    connect(&m_offerTimer, &QTimer::timeout, this, &YamlTextEdit::offerWhileTyping);
}

YamlTextEdit::~YamlTextEdit() = default;

void YamlTextEdit::type(TextPosition place, int removed, const QString &inserted)
{
    const auto typed = m_preview->typed(place, removed, inserted);
    if (!typed)
        return;
    if (!m_last || !isSameWord(*m_last, *typed))
        m_document->endTyping();
    m_last = typed;
    const QScopedValueRollback typing(m_isTyping, true);
    if (!m_document->perform(*typed, true))
        Q_EMIT outOfStep();
    const bool isLetter = removed == 0 && inserted.size() == 1 && inserted.front().isLetterOrNumber();
    if (m_completer->popup()->isVisible())
        offerWhileTyping();
    else if (isLetter)
        m_offerTimer.start();
    else
        m_offerTimer.stop();
}

bool YamlTextEdit::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && object == m_view) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Undo and redo are the document's: the text must not keep their keys to itself. Replacing is the text's own.
        const bool isReplace = key->key() == Qt::Key_H && key->modifiers() == Qt::ControlModifier;
        key->setAccepted(isReplace);
        return isReplace || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (object == m_completer->popup())
            return handleCompletionKey(*key);
        if (object == m_view && !m_view->isReadOnly())
            return handleKey(*key);
    }
    return QObject::eventFilter(object, event);
}

bool YamlTextEdit::handleCompletionKey(const QKeyEvent &event)
{
    const QModelIndex current = m_completer->popup()->currentIndex();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_completer->popup()->hide(); // it is for another place
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        break;
    default:
        return false;
    }
    m_completer->popup()->hide();
    if (!current.isValid() && event.key() != Qt::Key_Tab)
        return handleKey(event); // nothing was chosen: what was typed is what is meant
    insertCompletion((current.isValid() ? current : m_offered.index(0)).data().toString());
    return true;
}

bool YamlTextEdit::handleKey(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    const bool isControl = event.modifiers() == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Tab:
        indent(1);
        return true;
    case Qt::Key_Backtab:
        indent(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        newLine();
        return true;
    case Qt::Key_Slash:
        if (isControl)
            toggleComment();
        return isControl;
    case Qt::Key_Space:
        if (isControl)
            complete();
        return isControl;
    case Qt::Key_H:
        if (isControl)
            Q_EMIT replaceWanted();
        return isControl;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt)
            moveLines(event.key() == Qt::Key_Up ? -1 : 1);
        return isAlt;
    default:
        return false;
    }
}

int YamlTextEdit::indentStep() const
{
    // The least step that the text takes.
    int step = 8;
    qsizetype before = 0;
    QTextBlock block = m_view->document()->begin();
    for (int line = 0; block.isValid() && line < 200; ++line, block = block.next()) {
        const QString text = block.text();
        if (text.trimmed().isEmpty())
            continue;
        const qsizetype spaces = leadingSpaces(text);
        if (spaces > before)
            step = std::min(step, int(spaces - before));
        before = spaces;
    }
    return step == 8 ? 2 : step;
}

void YamlTextEdit::newLine()
{
    QTextCursor cursor = m_view->textCursor();
    // What is selected goes: the line that it begins in is what stands before.
    const QTextBlock block = m_view->document()->findBlock(cursor.selectionStart());
    const QString line = block.text().first(cursor.selectionStart() - block.position());
    qsizetype spaces = leadingSpaces(line);
    const QString trimmed = line.trimmed();
    // In an item, its next key stands below its first.
    qsizetype dashes = spaces;
    while (dashes + 1 < line.size() && line[dashes] == u'-' && line[dashes + 1] == u' ')
        dashes += 2 + leadingSpaces(line.sliced(dashes + 2));
    if (trimmed.endsWith(u':'))
        spaces = dashes + indentStep();
    else if (trimmed != "-"_L1)
        spaces = dashes;
    cursor.insertText(u'\n' + QString(spaces, u' '));
    m_view->setTextCursor(cursor);
    m_view->ensureCursorVisible();
}

void YamlTextEdit::takeWholeLines(QTextCursor &cursor) const
{
    const QTextBlock first = m_view->document()->findBlock(cursor.selectionStart());
    QTextBlock last = m_view->document()->findBlock(cursor.selectionEnd());
    // A selection that ends before a line does not touch it.
    if (last.position() == cursor.selectionEnd() && last != first)
        last = last.previous();
    cursor.setPosition(first.position());
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
}

void YamlTextEdit::replaceLines(QTextCursor cursor, const QStringList &lines)
{
    const bool wasSelected = m_view->textCursor().hasSelection();
    const int column = m_view->textCursor().positionInBlock();
    const QString before = m_view->textCursor().block().text();
    const int start = cursor.selectionStart();
    const QString text = lines.join(u'\n');
    cursor.insertText(text);
    if (wasSelected) {
        cursor.setPosition(start);
        cursor.setPosition(start + int(text.size()), QTextCursor::KeepAnchor);
    } else {
        // The cursor stays at its character.
        const qsizetype moved = lines.constFirst().size() - before.size();
        cursor.setPosition(start + int(std::clamp<qsizetype>(column + moved, 0, lines.constFirst().size())));
    }
    m_view->setTextCursor(cursor);
}

void YamlTextEdit::indent(int direction)
{
    QTextCursor cursor = m_view->textCursor();
    const int step = indentStep();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    if (direction > 0 && !cursor.hasSelection() && !before.trimmed().isEmpty()) {
        cursor.insertText(QString(step - int(before.size()) % step, u' '));
        return;
    }
    takeWholeLines(cursor);
    QStringList lines = cursor.selectedText().split(QChar::ParagraphSeparator);
    for (QString &line : lines) {
        if (direction < 0)
            line.remove(0, std::min<qsizetype>(step, leadingSpaces(line)));
        else if (!line.isEmpty() || lines.size() == 1)
            line.prepend(QString(step, u' '));
    }
    replaceLines(cursor, lines);
}

void YamlTextEdit::toggleComment()
{
    QTextCursor cursor = m_view->textCursor();
    takeWholeLines(cursor);
    QStringList lines = cursor.selectedText().split(QChar::ParagraphSeparator);
    const auto isComment = [](const QString &line) {
        return line.trimmed().isEmpty() || line.trimmed().startsWith(u'#');
    };
    const bool areComments = std::all_of(lines.begin(), lines.end(), isComment);
    qsizetype column = -1;
    for (const QString &line : std::as_const(lines)) {
        if (!line.trimmed().isEmpty())
            column = column < 0 ? leadingSpaces(line) : std::min(column, leadingSpaces(line));
    }
    for (QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        if (areComments)
            line.remove(line.indexOf(u'#'),
                        line.contains("# "_L1) && line.indexOf("# "_L1) == line.indexOf(u'#') ? 2 : 1);
        else
            line.insert(column, u"# "_s);
    }
    replaceLines(cursor, lines);
}

void YamlTextEdit::moveLines(int direction)
{
    QTextCursor cursor = m_view->textCursor();
    takeWholeLines(cursor);
    const QTextBlock first = m_view->document()->findBlock(cursor.selectionStart());
    const QTextBlock last = m_view->document()->findBlock(cursor.selectionEnd());
    const QTextBlock neighbour = direction < 0 ? first.previous() : last.next();
    // The empty line behind the last line end is none.
    if (!neighbour.isValid() || (direction > 0 && !neighbour.next().isValid() && neighbour.text().isEmpty()))
        return;
    const int start = cursor.selectionStart();
    const QString text = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    const QString other = neighbour.text();
    if (direction < 0) {
        cursor.setPosition(neighbour.position());
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        cursor.insertText(text + u'\n' + other);
    } else {
        cursor.setPosition(neighbour.position() + neighbour.length() - 1, QTextCursor::KeepAnchor);
        cursor.setPosition(start);
        cursor.setPosition(neighbour.position() + neighbour.length() - 1, QTextCursor::KeepAnchor);
        cursor.insertText(other + u'\n' + text);
    }
    const int begin = direction < 0 ? start - int(other.size()) - 1 : start + int(other.size()) + 1;
    cursor.setPosition(begin);
    cursor.setPosition(begin + int(text.size()), QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
}

QStringList YamlTextEdit::linesToCursor() const
{
    const QByteArray &text = m_document->manifest().text();
    const qsizetype end = offsetAt(text, m_preview->toFile(m_view->cursorPlace()));
    qsizetype begin = end;
    for (int line = 0; line <= mostLinesAbove && begin > 0; ++line)
        begin =
            line == 0 ? text.lastIndexOf('\n', begin - 1) + 1 : (begin > 1 ? text.lastIndexOf('\n', begin - 2) + 1 : 0);
    return displayText(QByteArrayView(text).sliced(begin, end - begin)).split(u'\n');
}

void YamlTextEdit::complete()
{
    offer(yamlCompletion(linesToCursor(), m_document->manifest()), true);
}

void YamlTextEdit::offerWhileTyping()
{
    if (!m_view->hasFocus() || m_view->isReadOnly() || m_view->textCursor().hasSelection())
        return;
    const YamlCompletion completion = completionWhileTyping(linesToCursor(), m_document->manifest());
    offer(completion, !completion.isOpen);
}

/// `isChosen`: the first is what Return takes.
void YamlTextEdit::offer(const YamlCompletion &completion, bool isChosen)
{
    m_offerTimer.stop();
    if (completion.candidates.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_replaced = completion.replaced;
    m_offered.setStringList(completion.candidates);
    QRect place = m_view->cursorRect();
    place.translate(m_view->viewport()->pos());
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
                   + m_completer->popup()->verticalScrollBar()->sizeHint().width() + place.height());
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(isChosen ? m_offered.index(0) : QModelIndex());
}

void YamlTextEdit::insertCompletion(const QString &text)
{
    QTextCursor cursor = m_view->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, m_replaced);
    cursor.insertText(text);
    m_view->setTextCursor(cursor);
}

int YamlTextEdit::replaceAll(const QString &find, const QString &with)
{
    QString text = m_view->toPlainText();
    const auto count = find.isEmpty() ? 0 : text.count(find, Qt::CaseInsensitive);
    if (count == 0)
        return 0;
    // As one change of the part that has them all.
    const qsizetype first = text.indexOf(find, 0, Qt::CaseInsensitive);
    const qsizetype end = text.lastIndexOf(find, -1, Qt::CaseInsensitive) + find.size();
    QTextCursor cursor(m_view->document());
    cursor.setPosition(int(first));
    cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(first, end - first).replace(find, with, Qt::CaseInsensitive));
    return int(count);
}

} // namespace sme
