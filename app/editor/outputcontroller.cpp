// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "outputcontroller.h"

#include "dialogs.h"
#include "editoractions.h"
#include "editormodels.h"
#include "editorpage.h"
#include "filecontroller.h"
#include "hosts/certsdtree.h"
#include "hoststomlview.h"
#include "yamlview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTabWidget>

namespace sme {

using namespace Qt::StringLiterals;

OutputController::OutputController(EditorModels *models, EditorPage *page, EditorActions *actions,
                                   FileController *files, Dialogs *dialogs, QObject *parent)
    : QObject(parent), m_models(models), m_page(page), m_files(files), m_dialogs(dialogs)
{
    connect(actions->copyYaml, &QAction::triggered, this, &OutputController::copyYaml);
    connect(actions->exportYaml, &QAction::triggered, this, &OutputController::exportYaml);
    connect(actions->copyHostsToml, &QAction::triggered, this, &OutputController::copyHostsToml);
    connect(actions->exportHostsToml, &QAction::triggered, this, &OutputController::exportHostsToml);
}

void OutputController::copyYaml()
{
    m_page->finishEditing();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_page->yaml()->shownBytes()));
    Q_EMIT done(tr("YAML copied."));
}

void OutputController::exportYaml()
{
    m_page->finishEditing();
    const QString path =
        m_dialogs->askSavePath(tr("Export YAML"), QDir(m_files->lastFolder()).filePath(u"mirrors.yaml"_s));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = m_page->yaml()->shownBytes();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_files->showProblem(tr("%1 cannot be written: %2").arg(QFileInfo(path).fileName(), file.errorString()));
        return;
    }
    m_files->setLastFolder(QFileInfo(path).absolutePath());
    Q_EMIT done(tr("Exported to %1.").arg(path));
}

void OutputController::copyHostsToml()
{
    m_page->finishEditing();
    // The one under the text cursor if the user is reading there, else the one of the tree.
    const HostsTomlView *view = m_page->hostsToml();
    const bool isReading = view->isAncestorOf(QApplication::focusWidget());
    const int selected = m_page->currentMirror();
    const int mirror = isReading || selected < 0 ? view->currentMirror() : selected;
    const QList<NodeFile> files = mirror < 0 ? QList<NodeFile>() : m_models->document.nodeFiles(mirror);
    if (files.isEmpty()) {
        Q_EMIT done(tr("There is no mirror whose file could be copied."));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(files.constFirst().content));
    Q_EMIT done(tr("%1 copied.").arg(files.constFirst().path));
}

void OutputController::exportHostsToml()
{
    m_page->finishEditing();
    const MirrorDocument &document = m_models->document;
    if (!document.validator().isValid()) {
        m_files->showProblem(tr(
            "The files are not exported: the cluster would reject this document. See the errors among the problems."));
        return;
    }
    const QString folder = m_dialogs->askFolder(tr("Export hosts.toml below"), m_files->lastFolder());
    if (folder.isEmpty())
        return;
    QList<NodeFile> files;
    for (int mirror = 0; mirror < document.manifest().mirrorCount(); ++mirror)
        files += document.nodeFiles(mirror);
    const Result<QStringList> written = writeCertsDTree(folder, files);
    if (!written) {
        m_files->showProblem(written.error().message);
        return;
    }
    m_files->setLastFolder(folder);
    const int count = int(written->size());
    Q_EMIT done((count == 1 ? tr("%n file written below %1.", nullptr, count)
                            : tr("%n files written below %1.", nullptr, count))
                    .arg(folder));
}

} // namespace sme
