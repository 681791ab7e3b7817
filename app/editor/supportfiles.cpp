// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a ticket brings beside the manifest, and the tab that each of it goes to.
#include "supportcontroller.h"

#include "dialogs.h"
#include "editormodels.h"
#include "editorpage.h"
#include "explainview.h"
#include "filecontroller.h"
#include "node/attachment.h"
#include "nodeimportwindow.h"
#include "nodeview.h"
#include "pullpathview.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Of a larger file with error texts, its end is read.
constexpr qint64 largestErrorText = 16 * 1024 * 1024;
/// Larger than any hosts.toml that is read.
constexpr qint64 largestHostsToml = 2 * 1024 * 1024;

/// The folder of certs.d that a file lies in; empty if it lies elsewhere.
QString certsFolderOf(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    return QFileInfo(folder.path()).absoluteDir().dirName() == "certs.d"_L1 ? folder.dirName() : QString();
}

} // namespace

bool SupportController::takeFile(const QString &path)
{
    const Attachment kind = attachmentOf(path);
    switch (kind) {
    case Attachment::Document:
        return false;
    case Attachment::Bundle:
        takeBundle(path);
        break;
    case Attachment::HostsToml:
        takeHostsToml(path);
        break;
    case Attachment::Log:
    case Attachment::ErrorText:
    case Attachment::Images:
        if (!m_parts.files->hasDocument())
            m_parts.files->newEmpty();
        kind == Attachment::Log ? openLog(path) : kind == Attachment::Images ? openImages(path) : explainFile(path);
        break;
    }
    m_parts.files->setLastFolder(QFileInfo(path).absolutePath());
    return true;
}

void SupportController::takeBundle(const QString &path)
{
    m_importsNext = !m_parts.files->hasDocument();
    if (!m_importsNext)
        m_page->showTab(m_node);
    m_parts.models->node.open(path);
}

void SupportController::takeHostsToml(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        m_parts.files->showProblem(tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    const NodeImport import = importHostsToml(file.read(largestHostsToml), certsFolderOf(path));
    if (import.config.mirrors.isEmpty())
        m_parts.files->showProblem(import.notes.join(u'\n'));
    else if (import.yaml.isEmpty())
        m_parts.files->showProblem(tr("%1 names no server, and lies in no folder of certs.d: what it mirrors is not "
                                      "known. Paste its text onto the mirror that it is for.")
                                       .arg(name));
    else if (m_parts.files->hasDocument())
        Q_EMIT documentWanted(import.yaml, import.notes);
    else
        m_parts.files->startWith(import.yaml, import.notes);
}

void SupportController::openLog(const QString &path)
{
    m_pullPath->setMode(PullPathView::Mode::Log);
    m_page->showTab(m_pullPath);
    m_parts.models->log.open(path);
}

void SupportController::openImages(const QString &path)
{
    m_pullPath->setMode(PullPathView::Mode::Images);
    m_page->showTab(m_pullPath);
    m_parts.models->images.open(path);
}

void SupportController::openBundle(bool isFolder)
{
    const QString title = tr("Open what was taken from a node");
    const QString path = isFolder ? m_parts.dialogs->askFolder(title, m_parts.files->lastFolder()) : askFile(title);
    if (path.isEmpty())
        return;
    m_page->showTab(m_node);
    m_parts.models->node.open(path);
}

void SupportController::importNode()
{
    if (!m_parts.models->node.hasBundle())
        return;
    auto *window = new NodeImportWindow(m_parts.models->node.import(), m_parts.window);
    connect(window, &NodeImportWindow::openWanted, this,
            [this](const QByteArray &yaml) { Q_EMIT documentWanted(yaml, {}); });
    connect(window, &NodeImportWindow::copied, this, &SupportController::done);
    window->show();
}

void SupportController::importOpened()
{
    if (!m_importsNext || m_parts.models->node.isReading())
        return;
    m_importsNext = false;
    if (m_parts.models->node.problem().isEmpty())
        importNode();
    else
        m_parts.files->showProblem(m_parts.models->node.problem());
}

void SupportController::explainFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        m_parts.files->showProblem(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    m_page->showTab(m_explain);
    if (file.size() > largestErrorText)
        file.seek(file.size() - largestErrorText);
    m_explain->setText(QString::fromUtf8(file.read(largestErrorText)));
    if (file.size() > largestErrorText)
        Q_EMIT done(tr("Of this file, the last %1 MiB are read.").arg(largestErrorText >> 20));
}

} // namespace sme
