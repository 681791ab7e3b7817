// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "completionedit.h"

#include "items/completion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace sme {

namespace {

/// Whether a text can be the name of a registry: "quay" is none.
bool isRegistryName(const QString &text)
{
    return text.contains(u'.') || text.contains(u':') || text == QLatin1StringView("localhost");
}

bool isEnding(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

CompletionEdit::CompletionEdit(QWidget *parent) : QLineEdit(parent), m_completer(new QCompleter(this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what is offered is chosen here
    m_completer->setModel(&m_offered);
    setCompleter(m_completer);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    m_completer->popup()->installEventFilter(this); // behind the completer's, and so asked before it
    connect(this, &QLineEdit::textEdited, this, &CompletionEdit::offer);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!hasFocus())
            setCursorPosition(0); // a long URL is told by its beginning
    });
}

void CompletionEdit::setCandidates(const QStringList &candidates)
{
    m_candidates = candidates;
}

void CompletionEdit::offer(const QString &typed)
{
    QStringList offered = typed.isEmpty() ? m_candidates : ranked(m_candidates, typed);
    if (offered.size() == 1 && offered.constFirst() == typed)
        offered.clear();
    if (offered != m_offered.stringList())
        m_offered.setStringList(offered);
    if (offered.isEmpty())
        m_completer->popup()->hide();
    else if (hasFocus())
        m_completer->complete();
}

void CompletionEdit::take()
{
    const QModelIndex marked = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
    if (marked.isValid())
        setText(marked.data().toString());
    else if (m_completesNames && !text().isEmpty() && !isRegistryName(text()))
        completeName();
    m_completer->popup()->hide();
}

void CompletionEdit::completeName()
{
    if (const QString upstream = completedUpstream(m_candidates, text()); !upstream.isEmpty())
        setText(upstream);
}

bool CompletionEdit::eventFilter(QObject *object, QEvent *event)
{
    // The list keeps these keys, or gives them to the field past those who listen to it.
    if (event->type() != QEvent::KeyPress || object != m_completer->popup())
        return QLineEdit::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isEnding(key->key()))
        return QLineEdit::eventFilter(object, event);
    take();
    QKeyEvent again(QEvent::KeyPress, key->key(), key->modifiers(), key->text());
    QCoreApplication::sendEvent(this, &again);
    return true;
}

void CompletionEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCursorPosition(0);
}

void CompletionEdit::keyPressEvent(QKeyEvent *event)
{
    if (isEnding(event->key()))
        take();
    QLineEdit::keyPressEvent(event);
}

} // namespace sme
