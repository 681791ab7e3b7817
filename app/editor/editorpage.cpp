// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editorpage.h"

#include "breadcrumb.h"
#include "codeview.h"
#include "detailsview.h"
#include "editoractions.h"
#include "formparts.h"
#include "headerbar.h"
#include "hoststomlview.h"
#include "metrics.h"
#include "mirrortree.h"
#include "panetitle.h"
#include "problemsview.h"
#include "windowstate.h"
#include "yamlview.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sme {

using namespace Qt::StringLiterals;

EditorPage::EditorPage(EditorModels *models, EditorActions *actions, QWidget *parent)
    : QMainWindow(parent), m_models(models), m_tree(new MirrorTree(&models->tree)), m_trees(new QStackedWidget),
      m_filter(new QLineEdit), m_details(new DetailsView(&models->tree, &models->findings)),
      m_problems(new ProblemsView(&models->problems)), m_breadcrumb(new Breadcrumb), m_tabs(new QTabWidget),
      m_yaml(new YamlView(&models->document, &models->yaml, &models->findings)),
      m_hostsToml(new HostsTomlView(&models->hosts))
{
    setObjectName(u"editorPage"_s);
    setWindowFlags(Qt::Widget); // it is a part of the window
    setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    // In the order of Tab: the text, which keeps that key, comes last.
    buildPanes();
    setCentralWidget(buildCenter(actions));
    connectViews();
    connectText();
    followSelection();
}

EditorPage::~EditorPage() = default;

QWidget *EditorPage::buildCenter(EditorActions *actions)
{
    m_yaml->header()->addButtons({actions->copyYaml, actions->exportYaml});
    m_hostsToml->header()->addButtons({actions->copyHostsToml, actions->exportHostsToml});
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDocumentMode(true);
    // All are in sight at any width.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    addTab(m_yaml, tr("Shoot YAML"), u"shootYamlTab"_s, m_yaml->text());
    addTab(m_hostsToml, tr("hosts.toml"), u"hostsTomlTab"_s, m_hostsToml->text());
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_breadcrumb);
    layout->addWidget(m_tabs, 1);
    return center;
}

QWidget *EditorPage::buildMirrors()
{
    m_filter->setObjectName(u"mirrorFilter"_s);
    m_filter->setAccessibleName(tr("Filter mirrors"));
    m_filter->setPlaceholderText(tr("Filter"));
    addClearButton(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_tree, &MirrorTree::setFilter);
    m_trees->addWidget(m_tree);
    auto *pane = new QWidget(this);
    const Metrics metrics(pane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, metrics.gap(), 0, 0);
    layout->setSpacing(metrics.gap());
    auto *line = new QVBoxLayout;
    line->setContentsMargins(metrics.gap(), 0, metrics.gap(), 0);
    line->addWidget(m_filter);
    layout->addLayout(line);
    layout->addWidget(m_trees, 1);
    return pane;
}

QDockWidget *EditorPage::addPane(QWidget *view, const QString &title, const QString &name, Qt::DockWidgetArea area)
{
    auto *pane = new QDockWidget(title, this);
    pane->setObjectName(name);
    pane->setWidget(view);
    pane->setTitleBarWidget(new PaneTitle(pane));
    addDockWidget(area, pane);
    return pane;
}

void EditorPage::buildPanes()
{
    m_mirrorsPane = addPane(buildMirrors(), tr("Mirrors"), u"mirrorsPane"_s, Qt::LeftDockWidgetArea);
    m_detailsPane = addPane(m_details, tr("Details"), u"detailsPane"_s, Qt::LeftDockWidgetArea);
    m_problemsPane = addPane(m_problems, tr("Problems"), u"problemsPane"_s, Qt::BottomDockWidgetArea);
    static_cast<PaneTitle *>(m_problemsPane->titleBarWidget())->addPart(m_problems->header());
    // Never so narrow that nothing of it can be read.
    m_details->setMinimumWidth(Metrics(this).characters(32));
    splitDockWidget(m_mirrorsPane, m_detailsPane, Qt::Vertical);
    connect(m_problems, &ProblemsView::emptyChanged, this, &EditorPage::fitProblems);
    setTabOrder(m_filter, m_tree);
    setTabOrder(m_tree, m_details);
}

QList<QAction *> EditorPage::paneActions() const
{
    return {m_mirrorsPane->toggleViewAction(), m_detailsPane->toggleViewAction(), m_problemsPane->toggleViewAction()};
}

void EditorPage::addTab(QWidget *view, const QString &title, const QString &name, QWidget *focus)
{
    view->setObjectName(name);
    m_tabFocus.append(focus);
    const int index = m_tabs->addTab(view, title);
    auto *key = new QShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + index)), this);
    connect(key, &QShortcut::activated, this, [this, index] { goToTab(index); });
}

void EditorPage::goToTab(int index)
{
    m_tabs->setCurrentIndex(index);
    tabFocus()->setFocus();
}

void EditorPage::showTab(QWidget *view)
{
    goToTab(m_tabs->indexOf(view));
}

QWidget *EditorPage::tabFocus() const
{
    QWidget *wanted = m_tabFocus.at(m_tabs->currentIndex());
    if (wanted->isVisible())
        return wanted;
    // Before there is anything in a view, what stands in its place.
    const QList<QWidget *> parts = m_tabs->currentWidget()->findChildren<QWidget *>();
    const auto part = std::find_if(parts.begin(), parts.end(), [](const QWidget *each) {
        return each->isVisible() && each->isEnabled() && each->focusPolicy() == Qt::StrongFocus;
    });
    return part == parts.end() ? m_tabs->currentWidget() : *part;
}

void EditorPage::restore(WindowState *state)
{
    m_keptPanes = state->keepPanes(this);
    state->restoreHeader(m_tree->header());
    state->restoreTab(m_tabs);
    fitProblems();
}

void EditorPage::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Sizes count when the page has its own.
    if (!std::exchange(m_isShown, true))
        QMetaObject::invokeMethod(this, &EditorPage::setProportions, Qt::QueuedConnection);
}

void EditorPage::setProportions()
{
    if (WindowState::restorePanes(this, m_keptPanes)) {
        fitProblems();
        return;
    }
    resizeDocks({m_mirrorsPane}, {int(width() * Metrics::leftShare)}, Qt::Horizontal);
    resizeDocks({m_mirrorsPane, m_detailsPane},
                {int(height() * (1 - Metrics::detailsShare)), int(height() * Metrics::detailsShare)}, Qt::Vertical);
    if (!m_problems->isEmpty())
        resizeDocks({m_problemsPane}, {int(height() * Metrics::problemsShare)}, Qt::Vertical);
}

void EditorPage::fitProblems()
{
    // Without problems, the title that says so is all there is.
    if (m_problems->isEmpty()) {
        m_problems->setMaximumHeight(0);
        return;
    }
    if (m_problems->maximumHeight() == QWIDGETSIZE_MAX)
        return;
    m_problems->setMaximumHeight(QWIDGETSIZE_MAX);
    resizeDocks({m_problemsPane}, {int(window()->height() * Metrics::problemsShare)}, Qt::Vertical);
}

QList<QWidget *> EditorPage::panes() const
{
    QList<QWidget *> panes;
    for (QWidget *pane : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_details), tabFocus(),
                          static_cast<QWidget *>(m_problems->list())}) {
        if (pane->isVisible())
            panes.append(pane);
    }
    return panes;
}

void EditorPage::goToPane(int direction)
{
    const QList<QWidget *> all = panes();
    if (all.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype pane = 0; pane < all.size(); ++pane) {
        if (all[pane] == focus || all[pane]->isAncestorOf(focus))
            current = pane;
    }
    const qsizetype count = all.size();
    const qsizetype next = current < 0 ? 0 : (current + direction + count) % count;
    all[next]->setFocus(Qt::TabFocusReason);
}

void EditorPage::zoom(int direction)
{
    const QList<CodeView *> texts = findChildren<CodeView *>();
    for (CodeView *text : texts)
        text->zoom(direction);
}

void EditorPage::finishEditing()
{
    m_tree->finishEditing();
    m_details->finishEditing();
}

} // namespace sme
