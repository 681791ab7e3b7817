// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "fileview.h"

#include "icons.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>

namespace sme {

namespace {

/// The first local file or folder that is dragged here; empty if there is none.
QString draggedHere(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() || !urls.constFirst().isLocalFile() ? QString() : urls.constFirst().toLocalFile();
}

} // namespace

FileView::FileView(QWidget *parent) : QWidget(parent)
{
    setAcceptDrops(true);
}

QAction *FileView::makeAction(const char *name, const QString &text, QLatin1StringView icon, const QString &hint,
                              const QString &inMenu)
{
    auto *action = new QAction(themedIcon(icon), inMenu.isEmpty() ? text : inMenu, this);
    action->setIconText(text);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(hint);
    return action;
}

void FileView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void FileView::dragEnterEvent(QDragEnterEvent *event)
{
    // Several files are sorted by the window.
    if (event->mimeData()->urls().size() == 1 && !draggedHere(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(draggedHere(event->mimeData()));
}

} // namespace sme
