// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// The current place: who sets it, and how the views follow it.
#include "editorpage.h"

#include "breadcrumb.h"
#include "codeview.h"
#include "detailsview.h"
#include "fixmenu.h"
#include "formparts.h"
#include "hoststomlview.h"
#include "items/fieldlookup.h"
#include "items/nodesnote.h"
#include "metrics.h"
#include "mirrortree.h"
#include "problemsview.h"
#include "yamlview.h"

#include <QApplication>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace sme {

namespace {

/// The host of a URL is enough to tell where one is.
QString shortHost(const QString &url)
{
    const qsizetype scheme = url.indexOf(QLatin1StringView("://"));
    return scheme < 0 ? url : url.sliced(scheme + 3);
}

} // namespace

void EditorPage::connectViews()
{
    const auto *selection = m_tree->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_models->tree.isFollowing()) {
            m_isSelectionBehind = true;
            return;
        }
        followSelection();
        showFindingOfSelected();
    });
    connect(selection, &QItemSelectionModel::selectionChanged, this, &EditorPage::showSelected);
    MirrorDocument *document = &m_models->document;
    connect(document, &MirrorDocument::reset, this, &EditorPage::followSelection);
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (m_isSelectionBehind)
            showSelected();
        if (step.mirrors)
            followSelection();
        if (m_problems->currentFinding() < 0)
            showFindingOfSelected();
        updateLastGood();
        tellNodesNote();
    });
    connect(document, &MirrorDocument::reset, this, [this] {
        updateLastGood();
        tellNodesNote();
    });
    connect(&m_models->tree, &MirrorTreeModel::editRefused, this, &EditorPage::refused);
    connect(m_problems, &ProblemsView::fixRefused, this, &EditorPage::refused);
    connect(m_details, &DetailsView::fixRefused, this, &EditorPage::refused);
    connect(m_problems, &ProblemsView::helpWanted, this, &EditorPage::helpWanted);
    connect(m_problems, &ProblemsView::findingChosen, this, &EditorPage::showFinding);
    connect(m_breadcrumb, &Breadcrumb::partChosen, this, [this](int part) {
        const QModelIndex current = m_tree->currentIndex();
        const QModelIndex mirror = MirrorTreeModel::isHost(current) ? current.parent() : current;
        if (part == 0)
            select({});
        else if (part == 1)
            select({FieldRef::Field::Mirror, mirror.row(), -1, -1});
    });
}

void EditorPage::showSelected()
{
    // Once for all rows that a step takes away, and when the rows are those of the document again.
    m_isSelectionBehind = m_models->tree.isFollowing();
    if (m_isSelectionBehind)
        return;
    const QModelIndexList rows = m_tree->selectedRows();
    m_details->setRows(rows);
    if (rows.isEmpty())
        followSelection();
    else
        showFindingOfSelected(); // rows are added to a selection after the last of them became the current one
}

void EditorPage::showFindingOfSelected()
{
    const QModelIndex current = m_tree->currentIndex();
    // A tree that gets the keyboard has a current row, but nobody chose it.
    if (m_problems->list()->hasFocus() || !m_tree->selectionModel()->isSelected(current))
        return;
    m_problems->setCurrentFinding(findingOf(currentMirror(), currentHost()));
}

void EditorPage::connectText()
{
    connect(m_yaml, &YamlView::findingActivated, this, [this](int row) { showFinding(row, false); });
    connect(m_yaml, &YamlView::fixesWanted, this, &EditorPage::offerFixes);
    connect(m_yaml, &YamlView::fixRefused, this, &EditorPage::refused);
    connect(m_yaml, &YamlView::placeChosen, this, [this](TextPosition place) {
        const ShootManifest &manifest = m_models->document.manifest();
        select(fieldAt(manifest, offsetAt(manifest.text(), place)));
    });
    connect(m_hostsToml, &HostsTomlView::placeChosen, this, [this](int mirror, int host) {
        select({host < 0 ? FieldRef::Field::Mirror : FieldRef::Field::Host, mirror, host, -1});
    });
}

void EditorPage::select(const FieldRef &where)
{
    if (m_isFollowing)
        return;
    const QModelIndex row = m_models->tree.indexOf(where);
    if (row == m_tree->currentIndex().siblingAtColumn(0) && m_tree->selectedRows().size() == (row.isValid() ? 1 : 0))
        return;
    if (row.isValid()) {
        m_tree->showCell(row);
    } else {
        m_tree->selectionModel()->clear();
        followSelection();
        if (!m_problems->list()->hasFocus())
            m_problems->setCurrentFinding(-1);
    }
}

void EditorPage::followSelection()
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_details->setRows(m_tree->selectedRows());
    showBreadcrumb();
    const QModelIndex current = m_tree->selectedRows().isEmpty() ? QModelIndex() : m_tree->currentIndex();
    if (current.isValid())
        m_yaml->showRelated(m_models->tree.field(current.siblingAtColumn(MirrorTreeModel::StateColumn)));
    else
        m_yaml->showRelated(std::nullopt);
    const int mirror = current.isValid() ? currentMirror() : -1;
    const int host = current.isValid() && MirrorTreeModel::isHost(current) ? current.row() : -1;
    m_hostsToml->showMirror(mirror, host);
    Q_EMIT placeChanged(mirror, host);
}

void EditorPage::showBreadcrumb()
{
    const ShootManifest &manifest = m_models->document.manifest();
    // While the text cannot be read, it is still that of the same document.
    const QString name = (manifest.lastGood() ? *manifest.lastGood() : manifest).subject().name;
    QStringList parts{name.isEmpty() ? tr("Document") : name};
    const QModelIndex current = m_tree->selectedRows().isEmpty() ? QModelIndex() : m_tree->currentIndex();
    if (current.isValid()) {
        const QModelIndex mirror = MirrorTreeModel::isHost(current) ? current.parent() : current;
        parts += mirror.siblingAtColumn(0).data().toString();
        if (MirrorTreeModel::isHost(current))
            parts += shortHost(current.siblingAtColumn(0).data().toString());
    }
    m_breadcrumb->setParts(parts);
}

void EditorPage::updateLastGood()
{
    const bool wasUnreadable = m_lastGood && m_trees->currentWidget() == m_lastGood;
    if (!m_models->updateLastGood()) {
        m_trees->setCurrentWidget(m_tree);
        // The place is where the typing is.
        if (wasUnreadable && m_yaml->text()->hasFocus())
            m_yaml->tellPlace();
        return;
    }
    if (!m_lastGood)
        buildLastGood();
    m_trees->setCurrentWidget(m_lastGood);
}

void EditorPage::buildLastGood()
{
    m_lastGood = new QWidget(m_trees);
    auto *note = new FormText(true, m_lastGood);
    note->setContentsMargins(Metrics(this).margin(), 0, Metrics(this).margin(), 0);
    note->show(tr("The text cannot be read. These are the mirrors as they were before."));
    auto *tree = new MirrorTree(&m_models->lastGoodTree, m_lastGood);
    tree->setObjectName(QStringLiteral("mirrorsLastGood"));
    tree->setAccessibleDescription(note->text());
    tree->setEnabled(false);
    auto *layout = new QVBoxLayout(m_lastGood);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(note);
    layout->addWidget(tree, 1);
    m_trees->addWidget(m_lastGood);
}

void EditorPage::tellNodesNote()
{
    const NodesNote note = nodesNote(m_models->document);
    m_hostsToml->showNote(note);
    Q_EMIT nodesNoteChanged(note);
}

int EditorPage::currentMirror() const
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return -1;
    return MirrorTreeModel::isHost(current) ? current.parent().row() : current.row();
}

int EditorPage::currentHost() const
{
    const QModelIndex current = m_tree->currentIndex();
    return MirrorTreeModel::isHost(current) ? current.row() : -1;
}

void EditorPage::showFinding(int row, bool focus)
{
    if (row < 0 || row >= m_models->findings.rowCount())
        return;
    finishEditing();
    const FieldRef where = m_models->findings.finding(row).where;
    const TextPosition place = m_models->findings.range(row).first;
    select(where);
    m_problems->setCurrentFinding(row);
    const bool hasRow = m_models->tree.indexOf(where).isValid();
    if (!hasRow)
        m_tabs->setCurrentWidget(m_yaml);
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_yaml->showPlace(place);
    }
    if (focus)
        hasRow && m_tabs->currentWidget() != m_yaml ? m_tree->setFocus() : m_yaml->setFocus();
}

void EditorPage::showValue(const FieldRef &where)
{
    finishEditing();
    select(where);
    m_tabs->setCurrentWidget(m_yaml);
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_yaml->showPlace(m_models->document.range(where).first);
    }
    m_yaml->setFocus();
}

void EditorPage::showNextFinding(int direction)
{
    const FindingsModel &model = m_models->findings;
    int current = m_problems->currentFinding();
    if (current < 0 && currentMirror() >= 0) { // goes on from where one is
        auto [row, count] = model.rowsOfMirror(currentMirror());
        for (; count > 0 && model.finding(row).where.host < currentHost(); --count)
            ++row;
        current = direction > 0 ? row - 1 : row;
    }
    showFinding(direction > 0 ? model.nextRow(current) : model.previousRow(current), false);
}

int EditorPage::findingOf(int mirror, int host) const
{
    const FindingsModel &findings = m_models->findings;
    const auto [first, count] = findings.rowsOfMirror(mirror);
    int found = -1;
    for (int row = first; row < first + count; ++row) {
        const Finding finding = findings.finding(row);
        if (host >= 0 && finding.where.host != host)
            continue;
        // One that can be mended comes first.
        if (!finding.fixes.isEmpty())
            return row;
        if (found < 0)
            found = row;
    }
    return found;
}

void EditorPage::fix()
{
    finishEditing();
    // In the text, what is marked in its line.
    if (m_yaml->text()->hasFocus() && m_yaml->fixAtCursor())
        return;
    int row = m_problems->currentFinding();
    if (row < 0 || m_models->findings.finding(row).fixes.isEmpty())
        row = findingOf(currentMirror(), -1);
    if (row >= 0)
        m_problems->setCurrentFinding(row);
    const QWidget *focus = QApplication::focusWidget();
    offerFixes(row < 0 ? QList<int>() : QList<int>{row},
               focus ? focus->mapToGlobal(QPoint(focus->fontMetrics().height(), focus->fontMetrics().height()))
                     : mapToGlobal(rect().center()));
}

void EditorPage::offerFixes(const QList<int> &rows, QPoint at)
{
    auto *menu = new FixMenu(&m_models->findings, rows, this);
    connect(menu, &FixMenu::fixRefused, this, &EditorPage::refused);
    if (!menu->run(at))
        Q_EMIT told(rows.isEmpty() ? tr("There is nothing to fix here.")
                                   : tr("There is no fix for this that is certain; its message says what to do."));
}

} // namespace sme
