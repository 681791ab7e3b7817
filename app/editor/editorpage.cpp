// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editorpage.h"

#include "choicebox.h"
#include "editoractions.h"
#include "findingsview.h"
#include "headerbar.h"
#include "hoststomlview.h"
#include "mirrortree.h"
#include "windowstate.h"
#include "yamlview.h"

#include <QAction>
#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

EditorPage::EditorPage(EditorModels *models, EditorActions *actions, QWidget *parent)
    : QWidget(parent), m_models(models), m_subjects(new ChoiceBox(this)), m_tree(new MirrorTree(&models->tree, this)),
      m_findings(new FindingsView(&models->findings, this)), m_tabs(new QTabWidget(this)),
      m_yaml(new YamlView(&models->document, &models->yaml, &models->findings, this)),
      m_hostsToml(new HostsTomlView(&models->hosts, this)), m_left(new QSplitter(Qt::Vertical, this)),
      m_split(new QSplitter(Qt::Horizontal, this))
{
    m_yaml->header()->addButtons({actions->copyYaml, actions->exportYaml});
    m_hostsToml->header()->addButtons({actions->copyHostsToml, actions->exportHostsToml});
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDocumentMode(true);
    // All are in sight at any width.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    addTab(m_yaml, tr("Shoot YAML"), u"shootYamlTab"_s);
    addTab(m_hostsToml, tr("hosts.toml"), u"hostsTomlTab"_s);

    m_split->setObjectName(u"mainSplitter"_s);
    m_split->addWidget(buildLeft());
    m_split->addWidget(m_tabs);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    connectViews();
    showSubjects();
}

EditorPage::~EditorPage() = default;

QWidget *EditorPage::buildLeft()
{
    m_subjects->setObjectName(u"shoot"_s);
    m_subjects->setAccessibleName(tr("Shoot"));
    m_subjects->setToolTip(tr("The Shoot of this file that is edited"));
    auto *top = new QWidget(this);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_subjects);
    layout->addWidget(m_tree, 1);

    m_left->setObjectName(u"leftSplitter"_s);
    m_left->addWidget(top);
    m_left->addWidget(m_findings);
    m_left->setStretchFactor(0, 3);
    m_left->setStretchFactor(1, 1);
    m_left->setSizes({560, 280});
    m_left->setChildrenCollapsible(false);
    return m_left;
}

void EditorPage::addTab(QWidget *view, const QString &title, const QString &name)
{
    view->setObjectName(name);
    const int index = m_tabs->addTab(view, title);
    auto *key = new QShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + index)), this);
    connect(key, &QShortcut::activated, this, [this, index] { m_tabs->setCurrentIndex(index); });
}

void EditorPage::connectViews()
{
    const auto *selection = m_tree->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &EditorPage::showCurrentRow);
    connect(&m_models->document, &MirrorDocument::mirrorsChanged, this, &EditorPage::showCurrentRow);
    connect(&m_models->document, &MirrorDocument::reset, this, &EditorPage::showSubjects);
    connect(&m_models->tree, &MirrorTreeModel::editRefused, this, &EditorPage::refused);
    connect(m_findings, &FindingsView::fixRefused, this, &EditorPage::refused);
    connect(m_findings, &FindingsView::activated, this, [this](int row) { showFinding(row, true); });
    connect(m_yaml, &YamlView::findingActivated, this, [this](int row) { showFinding(row, true); });
    connect(m_subjects, &QComboBox::activated, this, [this](int subject) {
        Q_EMIT subjectChosen(subject);
        showSubjects(); // the user may have chosen to stay
    });
}

void EditorPage::restore(WindowState *state)
{
    // The tree has many columns, and the more so with a large font; a text can do with less.
    const int width = window()->width();
    const int wanted = 115 * fontMetrics().averageCharWidth();
    const int left = std::clamp(wanted, width * 62 / 100, width * 66 / 100);
    m_split->setSizes({left, width - left});
    state->restoreSplitter(m_left);
    state->restoreSplitter(m_split);
    state->restoreHeader(m_tree->header());
    state->restoreTab(m_tabs);
}

void EditorPage::showSubjects()
{
    const QList<Subject> &subjects = m_models->document.manifest().subjects();
    const QSignalBlocker blocker(m_subjects);
    m_subjects->clear();
    for (const Subject &subject : subjects) {
        const QString name = subject.displayName();
        m_subjects->addItem(name.isEmpty() ? tr("Document %1").arg(subject.document + 1) : name);
    }
    m_subjects->setCurrentIndex(m_models->document.manifest().index());
    m_subjects->setVisible(subjects.size() > 1);
    showCurrentRow();
}

void EditorPage::showCurrentRow()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid()) {
        m_yaml->showRelated(std::nullopt);
        m_hostsToml->showMirror(-1);
        return;
    }
    m_yaml->showRelated(m_models->tree.field(current.siblingAtColumn(MirrorTreeModel::StatusColumn)));
    m_hostsToml->showMirror(currentMirror());
}

int EditorPage::currentMirror() const
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return -1;
    return MirrorTreeModel::isHost(current) ? current.parent().row() : current.row();
}

void EditorPage::showFinding(int row, bool focus)
{
    if (row < 0 || row >= m_models->findings.rowCount())
        return;
    m_tree->finishEditing();
    m_findings->setCurrentRow(row);
    const TextPosition place = m_models->findings.range(row).first;
    const QModelIndex cell = m_models->tree.indexOf(m_models->findings.finding(row).where);
    if (cell.isValid())
        m_tree->showCell(cell);
    else
        m_tabs->setCurrentWidget(m_yaml);
    if (m_tabs->currentWidget() == m_yaml)
        m_yaml->showPlace(place);
    if (focus)
        cell.isValid() ? m_tree->setFocus() : m_yaml->setFocus();
}

void EditorPage::showNextFinding(int direction)
{
    const int current = m_findings->currentRow();
    const FindingsModel &model = m_models->findings;
    showFinding(direction > 0 ? model.nextRow(current) : model.previousRow(current), false);
}

} // namespace sme
