// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "supportcontroller.h"

#include "connectioncontroller.h"
#include "dialogs.h"
#include "editoractions.h"
#include "editormodels.h"
#include "editorpage.h"
#include "explainview.h"
#include "filecontroller.h"
#include "imagesview.h"
#include "items/casereport.h"
#include "logpane.h"
#include "mirrortree.h"
#include "nodeview.h"
#include "pullpathview.h"
#include "windowstate.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>

namespace sme {

using namespace Qt::StringLiterals;

SupportController::SupportController(const Parts &parts, EditorPage *page, PullPathView *pullPath, QObject *parent)
    : QObject(parent), m_parts(parts), m_page(page), m_pullPath(pullPath),
      m_node(new NodeView(&parts.models->node, &parts.models->nodeModel, page)),
      m_explain(new ExplainView(&parts.models->explain, page))
{
    page->addTab(m_node, tr("Node"), u"nodeTab"_s, m_node->table());
    page->addTab(m_explain, tr("Explain"), u"explainTab"_s, m_explain->textEdit());
    parts.models->trace.setConnectionResults(&parts.models->connectionTest);
    connect(page, &EditorPage::placeChanged, this, &SupportController::showPlace);
    connect(parts.actions->copyReport, &QAction::triggered, this, &SupportController::copyReport);
    connect(parts.actions->stop, &QAction::triggered, this, [this] {
        m_parts.models->node.cancel();
        m_parts.models->log.cancel();
        m_parts.models->images.cancel();
    });
    connect(parts.files, &FileController::documentChanged, this, &SupportController::updateFile);
    connect(parts.files, &FileController::fileStateChanged, this, &SupportController::updateFile);
    connectNode();
    connectExplain();
    connectPullPath();
    updateFile();
}

void SupportController::connectNode()
{
    connect(m_node->openArchiveAction(), &QAction::triggered, this, [this] { openBundle(false); });
    connect(m_node->openFolderAction(), &QAction::triggered, this, [this] { openBundle(true); });
    connect(m_node->importAction(), &QAction::triggered, this, &SupportController::importNode);
    connect(&m_parts.models->node, &NodeSession::changed, this, &SupportController::importOpened);
    connect(m_node, &NodeView::fileDropped, &m_parts.models->node, &NodeSession::open);
    connect(m_node, &NodeView::upstreamChosen, this, &SupportController::selectUpstream);
    connect(m_node, &NodeView::copied, this, &SupportController::done);
}

void SupportController::connectExplain()
{
    connect(m_explain->pasteAction(), &QAction::triggered, this, [this] { m_page->showTab(m_explain); });
    connect(m_explain->openAction(), &QAction::triggered, this, [this] {
        if (const QString path = askFile(tr("Explain a file")); !path.isEmpty())
            explainFile(path);
    });
    connect(m_explain, &ExplainView::fileDropped, this, &SupportController::explainFile);
    connect(m_explain, &ExplainView::copied, this, &SupportController::done);
    connect(m_explain, &ExplainView::placeWanted, this, [this](const FieldRef &place) { m_page->showValue(place); });
    connect(m_explain, &ExplainView::testWanted, this, &SupportController::testHost);
    connect(m_explain, &ExplainView::pullPathWanted, this, [this](const QString &image) {
        m_pullPath->showImage(image);
        m_page->showTab(m_pullPath);
    });
    connect(m_explain, &ExplainView::nodeWanted, this, [this] { m_page->showTab(m_node); });
    connect(m_explain, &ExplainView::logWanted, this, [this](const QString &text) {
        m_pullPath->setMode(PullPathView::Mode::Log);
        m_parts.models->log.readText(text.toUtf8());
        m_page->showTab(m_pullPath);
    });
}

void SupportController::connectPullPath()
{
    connect(m_pullPath->openLogAction(), &QAction::triggered, this, [this] {
        if (const QString path = askFile(tr("Open a log of containerd")); !path.isEmpty())
            openLog(path);
    });
    connect(m_pullPath->openImagesAction(), &QAction::triggered, this, [this] {
        if (const QString path = askFile(tr("Open a list of images")); !path.isEmpty())
            openImages(path);
    });
    for (QAction *action : {m_pullPath->pasteLogAction(), m_pullPath->pasteImagesAction()})
        connect(action, &QAction::triggered, this, [this] { m_page->showTab(m_pullPath); });
    connect(m_pullPath, &PullPathView::fileDropped, this, [this](const QString &path) {
        m_pullPath->mode() == PullPathView::Mode::Images ? openImages(path) : openLog(path);
    });
    connect(m_pullPath, &PullPathView::copied, this, &SupportController::done);
    connect(m_pullPath->imagesView(), &ImagesView::mirrorWanted, this, &SupportController::addMirror);
    connect(m_pullPath->imagesView(), &ImagesView::registryChosen, this, &SupportController::selectUpstream);
}

void SupportController::restore(WindowState *state)
{
    state->restoreSplitter(m_node->splitter());
    state->restoreHeader(m_node->table()->header());
    state->restoreSplitter(m_explain->splitter());
    state->restoreSplitter(m_pullPath->splitter());
    state->restoreSplitter(m_pullPath->detailSplitter());
    state->restoreHeader(m_pullPath->table()->header());
    state->restoreHeader(m_pullPath->logPane()->table()->header());
    state->restoreHeader(m_pullPath->imagesView()->table()->header());
}

void SupportController::setContainerd(const ContainerdChoice &choice)
{
    m_containerd = choice;
    m_parts.models->trace.setContainerd(choice);
    m_parts.models->explain.setContainerd(choice);
    m_parts.models->node.setContainerd(choice);
}

QList<QAction *> SupportController::commands() const
{
    return {m_explain->pasteAction(),       m_explain->openAction(),      m_node->openArchiveAction(),
            m_node->openFolderAction(),     m_node->copyCommandAction(),  m_node->importAction(),
            m_pullPath->openLogAction(),    m_pullPath->pasteLogAction(), m_pullPath->openImagesAction(),
            m_pullPath->pasteImagesAction()};
}

void SupportController::showPlace(int mirror)
{
    const ShootManifest &manifest = m_parts.models->document.manifest();
    const QString upstream = mirror < 0 ? QString() : manifest.mirror(mirror).upstream;
    m_node->showUpstream(upstream);
    // Of the document as a whole, the first mirror is an example.
    if (mirror >= 0)
        m_pullPath->suggestFor(upstream);
    else if (manifest.mirrorCount() > 0 && !m_pullPath->hasImage())
        m_pullPath->suggestFor(manifest.mirror(0).upstream);
}

void SupportController::selectUpstream(const QString &upstream)
{
    const ShootManifest &manifest = m_parts.models->document.manifest();
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        if (manifest.mirror(mirror).upstream == upstream) {
            m_page->select({FieldRef::Field::Mirror, mirror, -1, -1});
            return;
        }
    }
}

QString SupportController::askFile(const QString &title)
{
    const QString path = m_parts.dialogs->askReadPath(title, m_parts.files->lastFolder());
    if (!path.isEmpty())
        m_parts.files->setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

void SupportController::addMirror(const QString &registry)
{
    const QModelIndex mirror = m_parts.models->tree.addMirror(registry, {});
    if (!mirror.isValid())
        return; // the reason was told
    m_page->select({FieldRef::Field::Mirror, mirror.row(), -1, -1});
    Q_EMIT done(tr("Mirror for %1 added; give it a host.").arg(registry));
}

void SupportController::testHost(const FieldRef &host, const QString &image)
{
    m_page->select({FieldRef::Field::Host, host.mirror, host.host, -1});
    m_parts.connections->testHost(host.mirror, host.host, image);
}

void SupportController::copyReport()
{
    m_page->finishEditing();
    const EditorModels &models = *m_parts.models;
    QGuiApplication::clipboard()->setText(caseReport({.file = m_parts.files->file()->displayName(),
                                                      .containerd = m_containerd,
                                                      .document = models.document,
                                                      .connections = models.connectionTest,
                                                      .node = models.node,
                                                      .explain = models.explain,
                                                      .log = models.log,
                                                      .trace = models.trace,
                                                      .images = models.images},
                                                     QDateTime::currentDateTime()));
    Q_EMIT done(tr("Report copied."));
}

void SupportController::updateFile()
{
    m_explain->setFile(m_parts.files->file()->path());
    // They are about a document, in tabs that are not there without one.
    const QList<QAction *> all = commands();
    for (QAction *command : all)
        command->setEnabled(m_parts.files->hasDocument());
    m_node->importAction()->setEnabled(m_parts.models->node.hasBundle());
    showPlace(m_page->currentMirror());
}

} // namespace sme
