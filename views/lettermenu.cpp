// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "lettermenu.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace sme {

void LetterMenu::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isLetter = text.size() == 1 && text.front().isLetterOrNumber()
        && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier);
    const QList<QAction *> entries = isLetter ? entriesWith(text.front()) : QList<QAction *>();
    if (entries.isEmpty()) {
        QMenu::keyPressEvent(event);
        return;
    }
    setActiveAction(entries.first());
    if (entries.size() == 1) {
        QKeyEvent take(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QMenu::keyPressEvent(&take);
    }
}

QList<QAction *> LetterMenu::entriesWith(QChar letter) const
{
    QList<QAction *> entries = actions();
    const qsizetype active = entries.indexOf(activeAction());
    std::rotate(entries.begin(), entries.begin() + active + 1, entries.end());
    entries.removeIf([letter](const QAction *entry) {
        return entry->isSeparator() || !entry->isVisible() || !entry->isEnabled()
            || !entry->text().startsWith(letter, Qt::CaseInsensitive);
    });
    return entries;
}

} // namespace sme
