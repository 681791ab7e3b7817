// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "connectioncontroller.h"

#include "connectionsview.h"
#include "dialogs.h"
#include "editoractions.h"
#include "editormodels.h"
#include "editorpage.h"
#include "filecontroller.h"
#include "mirrortree.h"
#include "pullpathview.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QTabWidget>

namespace sme {

namespace {

constexpr QLatin1StringView depthKey("connections/depth");
constexpr QLatin1StringView imageKey("connections/image");
constexpr QLatin1StringView caFileKey("connections/caFile");

} // namespace

ConnectionController::ConnectionController(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    const EditorActions *actions = parts.actions;
    connect(actions->testConnections, &QAction::triggered, this, [this] { start(selectedHosts()); });
    connect(actions->testAll, &QAction::triggered, this, [this] { start({}); });
    connect(actions->stop, &QAction::triggered, this, &ConnectionController::stop);
    connect(actions->copyNodeCommands, &QAction::triggered, this, &ConnectionController::copyNodeCommands);
    connect(parts.pullPath->runAction(), &QAction::triggered, this, &ConnectionController::runPullPath);
    EditorModels *models = parts.models;
    connect(&models->connectionTest, &ConnectionTest::runningChanged, this, &ConnectionController::updateActions);
    connect(&models->trace, &TraceModel::runChanged, this, &ConnectionController::updateActions);
    connect(&models->node, &NodeSession::readingChanged, this, &ConnectionController::updateActions);
    connect(&models->log, &PullLogModel::readingChanged, this, &ConnectionController::updateActions);
    connect(&models->connectionTest, &ConnectionTest::entriesReset, this, &ConnectionController::updateActions);
    connect(&models->connectionTest, &ConnectionTest::entryChanged, this, &ConnectionController::updateActions);
    connect(&models->document, &MirrorDocument::stepped, this, &ConnectionController::updateActions);
    connect(&models->document, &MirrorDocument::reset, this, &ConnectionController::updateActions);
    // The API alone is the default, as on the command line: a mirror may be right and not have the image.
    const QSettings settings;
    parts.view->setChoices({ConnectionTest::ImageChoice(std::clamp(settings.value(depthKey).toInt(), 0, 2)),
                            settings.value(imageKey).toString(), settings.value(caFileKey).toString()});
    connect(parts.view, &ConnectionsView::choicesChanged, this, &ConnectionController::keepChoices);
    connect(parts.view, &ConnectionsView::caFileWanted, this, &ConnectionController::askCaFile);
    updateActions();
}

/// The choices come back at the next start; they are no part of the document.
void ConnectionController::keepChoices() const
{
    const ConnectionsView::Choices &choices = m_parts.view->choices();
    QSettings settings;
    settings.setValue(depthKey, int(choices.depth));
    settings.setValue(imageKey, choices.image);
    settings.setValue(caFileKey, choices.caFile);
}

void ConnectionController::askCaFile()
{
    ConnectionsView::Choices choices = m_parts.view->choices();
    const QString folder =
        choices.caFile.isEmpty() ? m_parts.files->lastFolder() : QFileInfo(choices.caFile).absolutePath();
    const QString path = m_parts.dialogs->askCertificatePath(folder);
    if (path.isEmpty())
        return;
    if (const Result<QByteArray> text = readCaFile(path); !text) {
        m_parts.files->showProblem(text.error().message);
        return;
    }
    choices.caFile = path;
    m_parts.view->setChoices(choices);
    keepChoices();
}

/// The options as chosen; an error if the image or the file with certificates is none.
Result<ConnectionTest::Options> ConnectionController::options() const
{
    const ConnectionsView::Choices &choices = m_parts.view->choices();
    ConnectionTest::Options options;
    options.file = m_parts.files->file()->displayName();
    options.imageChoice = choices.depth;
    options.containerd = m_containerd;
    if (choices.depth == ConnectionTest::ImageChoice::Given) {
        if (choices.image.trimmed().isEmpty())
            return Error{tr("No image is named. Type one behind “This image:”, for example nginx:1.27, or test the API "
                            "only."),
                         {}};
        const Result<ImageReference> image = parseImageReference(choices.image.trimmed());
        if (!image)
            return image.error();
        options.image = *image;
    }
    if (choices.caFile.isEmpty())
        return options;
    // Read for each run: the file may have been renewed.
    const Result<QByteArray> text = readCaFile(choices.caFile);
    if (!text)
        return text.error();
    options.caBundle = *text;
    options.caFile = choices.caFile;
    return options;
}

void ConnectionController::updateActions()
{
    const ConnectionTest &test = m_parts.models->connectionTest;
    const bool hasResults = test.done() > 0 && !test.entries().empty();
    const bool hasMirrors = m_parts.models->document.manifest().mirrorCount() > 0;
    m_parts.actions->testConnections->setEnabled(hasMirrors);
    m_parts.actions->testAll->setEnabled(hasMirrors);
    m_parts.actions->stop->setEnabled(test.isRunning() || m_parts.models->trace.isRunning()
                                      || m_parts.models->node.isReading() || m_parts.models->log.isReading());
    m_parts.actions->copyNodeCommands->setEnabled(hasResults);
}

QList<quint64> ConnectionController::selectedHosts() const
{
    QList<quint64> ids;
    const QModelIndexList rows = m_parts.page->tree()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (MirrorTreeModel::isHost(row))
            ids.append(row.data(MirrorTreeModel::IdRole).toULongLong());
        for (int host = 0; host < m_parts.models->tree.rowCount(row); ++host)
            ids.append(m_parts.models->tree.index(host, 0, row).data(MirrorTreeModel::IdRole).toULongLong());
    }
    return ids;
}

void ConnectionController::start(const QList<quint64> &hosts)
{
    m_parts.page->finishEditing();
    m_parts.page->tabs()->setCurrentWidget(m_parts.view);
    const Result<ConnectionTest::Options> chosen = options();
    if (!chosen) {
        m_parts.files->showProblem(chosen.error().message);
        return;
    }
    m_parts.files->clearProblem();
    m_parts.models->connectionTest.start(hosts, *chosen);
}

void ConnectionController::testHost(int mirror, int host, const QString &image)
{
    m_parts.page->finishEditing();
    m_parts.page->tabs()->setCurrentWidget(m_parts.view);
    Result<ConnectionTest::Options> chosen = options();
    if (!chosen) {
        m_parts.files->showProblem(chosen.error().message);
        return;
    }
    if (const Result<ImageReference> reference = parseImageReference(image)) {
        chosen->imageChoice = ConnectionTest::ImageChoice::Given;
        chosen->image = *reference;
    }
    m_parts.models->connectionTest.start({m_parts.models->document.manifest().host(mirror, host).id}, *chosen);
}

void ConnectionController::runPullPath()
{
    m_parts.page->finishEditing();
    const Result<ConnectionTest::Options> chosen = options();
    if (!chosen) {
        m_parts.files->showProblem(chosen.error().message);
        return;
    }
    ProbeOptions probe;
    probe.release = m_parts.models->document.release();
    probe.caBundle = chosen->caBundle;
    m_parts.models->trace.run(probe);
}

void ConnectionController::stop()
{
    m_parts.models->connectionTest.stop();
    m_parts.models->trace.stop();
}

void ConnectionController::copyNodeCommands()
{
    const ProbeResult *current = m_parts.view->currentResult();
    QStringList commands;
    const QList<ProbeResult> results =
        current ? QList<ProbeResult>{*current} : m_parts.models->connectionTest.results();
    for (const ProbeResult &result : results)
        commands += result.nodeCommands;
    QGuiApplication::clipboard()->setText(commands.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    Q_EMIT done(tr("Commands for a node copied."));
}

} // namespace sme
