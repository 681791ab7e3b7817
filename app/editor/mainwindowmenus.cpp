// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "actionbar.h"
#include "containerdbox.h"
#include "editoractions.h"
#include "filecontroller.h"
#include "languagecontroller.h"
#include "lettermenu.h"
#include "metrics.h"
#include "releasebox.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

template<typename Parent>
QMenu *addMenu(Parent *parent, const QString &title)
{
    auto *menu = new LetterMenu(title, parent);
    parent->addMenu(menu);
    return menu;
}

void addChoice(QToolBar *bar, const QString &text, QComboBox *box)
{
    auto *label = new QLabel(text, bar);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(box);
    label->setContentsMargins(6, 0, 6, 0);
    bar->addWidget(label);
    bar->addWidget(box);
}

} // namespace

void MainWindow::buildMenus()
{
    QMenu *file = addMenu(menuBar(), tr("&File"));
    file->addActions({m_actions->newFile, m_actions->newWindow, m_actions->open});
    m_recentMenu = addMenu(file, tr("Open recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    file->addActions({m_actions->pasteDocument, m_actions->example});
    file->addSeparator();
    file->addActions({m_actions->save, m_actions->saveAs, m_actions->reload});
    file->addSeparator();
    file->addActions(
        {m_actions->copyYaml, m_actions->exportYaml, m_actions->copyHostsToml, m_actions->exportHostsToml});
    file->addSeparator();
    file->addAction(m_actions->quit);

    QMenu *edit = addMenu(menuBar(), tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addActions({m_actions->cut, m_actions->copy, m_actions->paste});
    edit->addSeparator();
    edit->addAction(m_actions->edit);
    edit->addSeparator();
    edit->addActions({m_actions->find, m_actions->replace, m_actions->goToLine});

    QMenu *mirrors = addMenu(menuBar(), tr("&Mirrors"));
    mirrors->addActions({m_actions->addMirror, m_actions->addHost, m_actions->addHostFromRecipe, m_actions->remove});
    mirrors->addSeparator();
    mirrors->addAction(m_actions->caBundle);
    mirrors->addSeparator();
    mirrors->addActions({m_actions->moveUp, m_actions->moveDown});
    mirrors->addSeparator();
    mirrors->addActions({m_actions->fix, m_actions->nextFinding, m_actions->previousFinding});

    m_viewMenu = addMenu(menuBar(), tr("&View"));
    m_viewMenu->addActions({m_actions->commandPalette, m_actions->nextPane, m_actions->previousPane});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomReset});
    new LanguageController(addMenu(m_viewMenu, tr("Language")), translationsFolder(), this);
    m_viewMenu->addSeparator();

    QMenu *test = addMenu(menuBar(), tr("&Test"));
    test->addActions({m_actions->testConnections, m_actions->testAll, m_actions->stop});
    test->addSeparator();
    test->addAction(m_actions->copyNodeCommands);

    m_supportMenu = addMenu(menuBar(), tr("&Support"));
    m_supportMenu->addAction(m_actions->copyReport);
    m_supportMenu->addSeparator();

    addMenu(menuBar(), tr("&Help"))->addActions({m_actions->contextHelp, m_actions->keyboardHelp, m_actions->about});
}

void MainWindow::buildToolBar()
{
    auto *bar = new ActionBar(tr("Main tool bar"), this);
    addToolBar(bar);
    for (QAction *action : {m_actions->newFile, m_actions->open, m_actions->save})
        bar->addButton(action, false);
    bar->addSeparator();
    for (QAction *action : {m_actions->undo, m_actions->redo})
        bar->addButton(action, false);
    bar->addSeparator();
    for (QAction *action : {m_actions->addMirror, m_actions->addHost})
        bar->addButton(action, true);
    bar->addSeldom({m_actions->remove, m_actions->moveUp, m_actions->moveDown});
    bar->addSeparator();
    bar->addButton(m_actions->testConnections, true);
    bar->addButton(m_actions->stop, false);
    bar->addSeparator();

    m_subjects = new ChoiceBox(bar);
    m_subjects->setObjectName(u"shoot"_s);
    m_subjects->setAccessibleName(tr("Shoot"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_release = new ReleaseBox(bar);
    addChoice(bar, tr("Shoot:"), m_subjects);
    m_subjectCount = new QLabel(bar);
    m_subjectCount->setTextFormat(Qt::PlainText);
    m_subjectCount->setContentsMargins(Metrics(bar).gap(), 0, 0, 0);
    m_subjectCountPlace = bar->addWidget(m_subjectCount);
    m_containerd = new ContainerdBox(bar);
    addChoice(bar, tr("Extension:"), m_release);
    addChoice(bar, tr("containerd:"), m_containerd);
    bar->addSeparator();
    bar->addButton(m_actions->find, false);
}

MainWindow *MainWindow::openWindow(const QString &path)
{
    auto *window = new MainWindow(path);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    return window;
}

void MainWindow::reopen()
{
    m_state.save();
    const QString path = m_files->hasDocument() ? m_files->file()->path() : QString();
    if (m_files->file()->isModified())
        m_files->file()->newDocument(); // discarded: nothing of it is offered at the next start
    openWindow(path)->setGeometry(geometry());
    hide();
    deleteLater();
}

void MainWindow::fillRecentFiles()
{
    m_recentMenu->clear();
    const QStringList files = m_files->recentFiles();
    for (const QString &path : files) {
        QAction *action = m_recentMenu->addAction(withoutMnemonic(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, m_files, [this, path] { m_files->openPath(path); });
    }
    if (files.isEmpty())
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
}

} // namespace sme
