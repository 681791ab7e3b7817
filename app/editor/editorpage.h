// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editormodels.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace sme {

class ChoiceBox;
class EditorActions;
class FindingsView;
class HostsTomlView;
class MirrorTree;
class WindowState;
class YamlView;

/// The window while there is a document: tree and findings on the left, the other views as tabs on the right. What is
/// selected on the left is shown on the right.
class EditorPage final : public QWidget
{
    Q_OBJECT

public:
    /// Models and actions must outlive the page.
    EditorPage(EditorModels *models, EditorActions *actions, QWidget *parent = nullptr);
    ~EditorPage() override;

    MirrorTree *tree() const { return m_tree; }
    FindingsView *findings() const { return m_findings; }
    YamlView *yaml() const { return m_yaml; }
    HostsTomlView *hostsToml() const { return m_hostsToml; }
    QTabWidget *tabs() const { return m_tabs; }

    /// Adds a tab behind the others, with Ctrl and its number as its key.
    void addTab(QWidget *view, const QString &title, const QString &name);
    void restore(WindowState *state);

    /// Goes to a finding (row of the findings model) in the tree and in the text. `focus`: there goes the keyboard too.
    void showFinding(int row, bool focus);
    void showNextFinding(int direction);
    /// The mirror that the current row belongs to, or -1.
    int currentMirror() const;

Q_SIGNALS:
    /// Another subject of the file was chosen.
    void subjectChosen(int subject);
    /// Something could not be done: why.
    void refused(const QString &reason);

private:
    QWidget *buildLeft();
    void connectViews();
    void showCurrentRow();
    void showSubjects();

    EditorModels *m_models;
    ChoiceBox *m_subjects;
    MirrorTree *m_tree;
    FindingsView *m_findings;
    QTabWidget *m_tabs;
    YamlView *m_yaml;
    HostsTomlView *m_hostsToml;
    QSplitter *m_left;
    QSplitter *m_split;
};

} // namespace sme
