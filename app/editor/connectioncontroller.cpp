// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "connectioncontroller.h"

#include "connectionsview.h"
#include "editoractions.h"
#include "editormodels.h"
#include "editorpage.h"
#include "filecontroller.h"
#include "mirrortree.h"
#include "probe/probereport.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QTabWidget>

namespace sme {

ConnectionController::ConnectionController(EditorModels *models, EditorActions *actions, FileController *files,
                                           QObject *parent)
    : QObject(parent), m_models(models), m_actions(actions), m_files(files)
{
    connect(actions->testConnections, &QAction::triggered, this, [this] { start(selectedHosts()); });
    connect(actions->testAll, &QAction::triggered, this, [this] { start({}); });
    connect(actions->stop, &QAction::triggered, &models->connectionTest, &ConnectionTest::stop);
    connect(actions->copyNodeCommands, &QAction::triggered, this, &ConnectionController::copyNodeCommands);
    connect(actions->copyReport, &QAction::triggered, this, &ConnectionController::copyReport);
    connect(&models->connectionTest, &ConnectionTest::runningChanged, this, &ConnectionController::updateActions);
    connect(&models->connectionTest, &ConnectionTest::entriesReset, this, &ConnectionController::updateActions);
    connect(&models->connectionTest, &ConnectionTest::entryChanged, this, &ConnectionController::updateActions);
    connect(&models->document, &MirrorDocument::mirrorsChanged, this, &ConnectionController::updateActions);
    connect(&models->document, &MirrorDocument::reset, this, &ConnectionController::updateActions);
    updateActions();
}

void ConnectionController::setPage(EditorPage *page, ConnectionsView *view)
{
    m_page = page;
    m_view = view;
}

void ConnectionController::updateActions()
{
    const ConnectionTest &test = m_models->connectionTest;
    const bool hasResults = test.done() > 0 && !test.entries().empty();
    const bool hasMirrors = m_models->document.manifest().mirrorCount() > 0;
    m_actions->testConnections->setEnabled(hasMirrors);
    m_actions->testAll->setEnabled(hasMirrors);
    m_actions->stop->setEnabled(test.isRunning());
    m_actions->copyNodeCommands->setEnabled(hasResults);
    m_actions->copyReport->setEnabled(hasResults);
}

QList<quint64> ConnectionController::selectedHosts() const
{
    QList<quint64> ids;
    if (!m_page)
        return ids;
    const QModelIndexList rows = m_page->tree()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (MirrorTreeModel::isHost(row))
            ids.append(row.data(MirrorTreeModel::IdRole).toULongLong());
        for (int host = 0; host < m_models->tree.rowCount(row); ++host)
            ids.append(m_models->tree.index(host, 0, row).data(MirrorTreeModel::IdRole).toULongLong());
    }
    return ids;
}

void ConnectionController::start(const QList<quint64> &hosts)
{
    if (!m_page)
        return;
    m_page->tree()->finishEditing();
    m_page->tabs()->setCurrentWidget(m_view);
    Result<ConnectionTest::Options> options = m_view->options();
    if (!options) {
        m_files->showProblem(options.error().message);
        return;
    }
    options->file = m_files->file()->displayName();
    m_models->connectionTest.start(hosts, *options);
}

void ConnectionController::copyNodeCommands()
{
    const ProbeResult *current = m_view ? m_view->currentResult() : nullptr;
    QStringList commands;
    const QList<ProbeResult> results = current ? QList<ProbeResult>{*current} : m_models->connectionTest.results();
    for (const ProbeResult &result : results)
        commands += result.nodeCommands;
    QGuiApplication::clipboard()->setText(commands.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    Q_EMIT done(tr("Commands for a node copied."));
}

void ConnectionController::copyReport()
{
    const QString report = probeReport(m_models->connectionTest.results(), QDateTime::currentDateTime());
    QGuiApplication::clipboard()->setText(report);
    Q_EMIT done(tr("Report copied."));
}

} // namespace sme
