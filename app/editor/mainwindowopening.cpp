// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "filecontroller.h"
#include "supportcontroller.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>

namespace sme {

namespace {

/// The first local file that is dragged here; empty if there is none.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() || !urls.constFirst().isLocalFile() ? QString() : urls.constFirst().toLocalFile();
}

} // namespace

MainWindow *MainWindow::openText(const QByteArray &text)
{
    MainWindow *window = openWindow({});
    window->m_text = text;
    return window;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // The other program waits for the end of the drop; a question must not make it wait.
    QTimer::singleShot(0, this, [this, path] {
        // What a node or its log left is looked at beside the document.
        if (!m_support->takeFile(path))
            m_files->openPath(path);
    });
}

} // namespace sme
