// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "findbar.h"

#include "metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace sme {

using namespace Qt::StringLiterals;

FindBar::FindBar(QPlainTextEdit *text, QWidget *parent)
    : QWidget(parent), m_text(text), m_find(new QLineEdit(this)), m_with(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    const Metrics metrics(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    m_find->setObjectName(u"findText"_s);
    m_find->setAccessibleName(tr("Find"));
    m_find->setPlaceholderText(tr("Find"));
    layout->addWidget(m_find, 1);
    m_count->setTextFormat(Qt::PlainText);
    layout->addWidget(m_count);
    connect(addButton(tr("Previous"), "findPrevious"), &QToolButton::clicked, this, [this] { find(true, false); });
    connect(addButton(tr("Next"), "findNext"), &QToolButton::clicked, this, [this] { find(false, false); });
    m_with->setObjectName(u"replaceText"_s);
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setPlaceholderText(tr("Replace with"));
    layout->addWidget(m_with, 1);
    QToolButton *one = addButton(tr("Replace"), "replaceOne");
    QToolButton *all = addButton(tr("Replace all"), "replaceAll");
    m_replaceParts = {m_with, one, all};
    connect(one, &QToolButton::clicked, this, &FindBar::replace);
    connect(all, &QToolButton::clicked, this, [this] { Q_EMIT replaceAllWanted(m_find->text(), m_with->text()); });
    connect(addButton(tr("Close"), "findClose"), &QToolButton::clicked, this, [this] {
        hide();
        m_text->setFocus();
    });
    connect(m_find, &QLineEdit::textEdited, this, [this] {
        find(false, true);
        showCount();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            showCount();
    });
    hide();
}

QToolButton *FindBar::addButton(const QString &text, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void FindBar::open(bool withReplace)
{
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    for (QWidget *part : std::as_const(m_replaceParts))
        part->setVisible(withReplace && !m_text->isReadOnly());
    show();
    m_find->setFocus();
    m_find->selectAll();
    showCount();
}

void FindBar::find(bool isBackward, bool fromHere)
{
    if (m_find->text().isEmpty())
        return;
    QTextCursor from = m_text->textCursor();
    if (fromHere)
        from.setPosition(from.selectionStart());
    const QTextDocument::FindFlags flags = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor place = m_text->document()->find(m_find->text(), from, flags);
    if (place.isNull()) {
        // Around the end.
        from.movePosition(isBackward ? QTextCursor::End : QTextCursor::Start);
        place = m_text->document()->find(m_find->text(), from, flags);
    }
    if (place.isNull())
        return;
    m_text->setTextCursor(place);
    Q_EMIT found();
}

void FindBar::replace()
{
    QTextCursor cursor = m_text->textCursor();
    if (cursor.selectedText().compare(m_find->text(), Qt::CaseInsensitive) == 0 && cursor.hasSelection())
        cursor.insertText(m_with->text());
    find(false, false);
}

void FindBar::showCount()
{
    const QString wanted = m_find->text();
    const auto count = wanted.isEmpty() ? 0 : m_text->toPlainText().count(wanted, Qt::CaseInsensitive);
    m_count->setText(wanted.isEmpty() ? QString() : count == 0 ? tr("not found") : tr("%1 found").arg(count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_text->setFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_with->hasFocus())
            replace();
        else
            find(event->modifiers().testFlag(Qt::ShiftModifier), false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sme
