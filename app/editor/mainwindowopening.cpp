// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "filecontroller.h"
#include "node/attachment.h"
#include "supportcontroller.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>

namespace sme {

namespace {

/// The local files that are dragged here.
QStringList draggedFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Manifests, and what belongs to one.
struct SortedFiles
{
    QStringList documents;
    QStringList attachments;
};

SortedFiles sorted(const QStringList &files)
{
    SortedFiles result;
    for (const QString &file : files)
        (attachmentOf(file) == Attachment::Document ? result.documents : result.attachments).append(file);
    return result;
}

} // namespace

MainWindow *MainWindow::openText(const QByteArray &text, const QStringList &notes)
{
    MainWindow *window = openWindow({});
    window->m_text = text;
    window->m_textNotes = notes;
    return window;
}

void MainWindow::openWindows(const QStringList &files)
{
    // What a single one is shows when it is opened, behind the first paint.
    const SortedFiles all = files.size() > 1 ? sorted(files) : SortedFiles{files, {}};
    MainWindow *first = openWindow(all.documents.value(0));
    first->m_attachments = all.attachments;
    for (const QString &file : all.documents.mid(1))
        openWindow(file);
}

void MainWindow::openDropped(const QStringList &files)
{
    const SortedFiles all = sorted(files);
    m_attachments += all.attachments;
    if (!all.documents.isEmpty())
        m_files->openPath(all.documents.constFirst());
    for (const QString &file : all.documents.mid(1))
        openWindow(file);
    takeAttachments();
}

void MainWindow::takeAttachments()
{
    while (!m_files->isOpening() && !m_attachments.isEmpty())
        m_support->takeFile(m_attachments.takeFirst());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = draggedFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    // The other program waits for the end of the drop; a question must not make it wait.
    QTimer::singleShot(0, this, [this, files] { openDropped(files); });
}

} // namespace sme
