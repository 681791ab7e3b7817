// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editormodels.h"

#include <QMainWindow>

class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QToolBar;

namespace sme {

class Breadcrumb;
class DetailsView;
class EditorActions;
class HostsTomlView;
class MirrorTree;
class ProblemsView;
class WindowState;
class YamlView;
struct NodesNote;

/// The window while there is a document: the views as tabs, and panes around them for the mirrors, the details of what
/// is selected, and the problems. A pane can be moved, closed, or taken to another screen.
///
/// There is one current place in the document, which all views show and every view can set: the document, a mirror, a
/// host. The mirror tree holds it. To follow it moves no focus.
class EditorPage final : public QMainWindow
{
    Q_OBJECT

public:
    /// Models and actions must outlive the page.
    EditorPage(EditorModels *models, EditorActions *actions, QWidget *parent = nullptr);
    ~EditorPage() override;

    MirrorTree *tree() const { return m_tree; }
    ProblemsView *problems() const { return m_problems; }
    DetailsView *details() const { return m_details; }
    YamlView *yaml() const { return m_yaml; }
    HostsTomlView *hostsToml() const { return m_hostsToml; }
    QTabWidget *tabs() const { return m_tabs; }
    QLineEdit *filter() const { return m_filter; }

    /// Adds a tab behind the others, with Ctrl and its number as its key, which gives `focus` (a part of `view`) the
    /// keyboard.
    void addTab(QWidget *view, const QString &title, const QString &name, QWidget *focus);
    /// Shows a tab and gives it the keyboard.
    void goToTab(int index);
    /// Shows the tab of a view and gives it the keyboard.
    void showTab(QWidget *view);
    void restore(WindowState *state);
    /// Gives the keyboard to the next pane that can be seen (1), or to the one before it (-1).
    void goToPane(int direction);
    /// Shows all texts larger (1), smaller (-1), or as they were at first (0).
    void zoom(int direction);
    /// Commits what is being typed anywhere.
    void finishEditing();
    /// The actions that show and hide the panes.
    QList<QAction *> paneActions() const;

    /// Makes a value's row the current one everywhere; anything that is of no row: the document.
    void select(const FieldRef &where);
    /// Selects a value's row, and shows the value in the text.
    void showValue(const FieldRef &where);
    /// Goes to a finding (row of the findings model) in the tree and in the text. `focus`: there goes the keyboard too.
    void showFinding(int row, bool focus);
    void showNextFinding(int direction);
    /// Makes the fix of the current problem, or of the one at the current place; asks if there are several.
    void fix();
    /// The mirror that the current row belongs to, or -1.
    int currentMirror() const;
    int currentHost() const;

Q_SIGNALS:
    /// The current place, or what it is called, is another: a mirror or -1, and a host of it or -1.
    void placeChanged(int mirror, int host);
    /// Something could not be done: why.
    void refused(const QString &reason);
    /// There is nothing to do: said in passing.
    void told(const QString &what);
    /// The help of a rule is wanted.
    void helpWanted(const QString &rule);
    /// Why nodes do not get what the document says may be another reason than before, or none.
    void nodesNoteChanged(const sme::NodesNote &note);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setProportions();
    QWidget *buildCenter(EditorActions *actions);
    void buildPanes();
    QDockWidget *addPane(QWidget *view, const QString &title, const QString &name, Qt::DockWidgetArea area);
    QWidget *buildMirrors();
    void connectViews();
    void connectText();
    void showSelected();
    void followSelection();
    void showFindingOfSelected();
    void showBreadcrumb();
    void fitProblems();
    /// What of the shown tab gets the keyboard.
    QWidget *tabFocus() const;
    /// Makes the only fix of these findings (rows of the findings model), or lets choose at a global place.
    void offerFixes(const QList<int> &rows, QPoint at);
    void updateLastGood();
    void tellNodesNote();
    void buildLastGood();
    /// A finding (row of the findings model) of a row, one with a fix if there is one; -1 if there is none.
    int findingOf(int mirror, int host) const;
    QList<QWidget *> panes() const;

    EditorModels *m_models;
    MirrorTree *m_tree;
    QStackedWidget *m_trees;
    QWidget *m_lastGood = nullptr; ///< made when the text cannot be read
    QLineEdit *m_filter;
    DetailsView *m_details;
    ProblemsView *m_problems;
    Breadcrumb *m_breadcrumb;
    QTabWidget *m_tabs;
    QList<QWidget *> m_tabFocus; ///< a tab
    YamlView *m_yaml;
    HostsTomlView *m_hostsToml;
    QDockWidget *m_mirrorsPane = nullptr;
    QDockWidget *m_detailsPane = nullptr;
    QDockWidget *m_problemsPane = nullptr;
    bool m_isShown = false; ///< it was, once
    QByteArray m_keptPanes; ///< their sizes and places at the last start; empty at the first
    bool m_isFollowing = false; ///< views are being told of the current place
    bool m_isSelectionBehind = false; ///< the selection changed while rows came and went
};

} // namespace sme
