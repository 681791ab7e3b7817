// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/problemsmodel.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QMenu;
class QToolButton;
class QTreeView;

namespace sme {

class ChoiceBox;
class HeaderBar;
class ProblemButtons;

/// The findings to be read and mended: whole messages, with the fixes in their rows.
class ProblemsView final : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit ProblemsView(ProblemsModel *model, QWidget *parent = nullptr);
    ~ProblemsView() override;

    QTreeView *list() const { return m_list; }
    /// Makes the row of a finding (row of the findings model) the current one, without telling of it.
    void setCurrentFinding(int row);
    /// The finding of the current row; -1 if there is none.
    int currentFinding() const;
    /// The rule of the current row; empty if there is none.
    QString currentRule() const;
    /// The counts, which filter, and the order: for the title of the pane.
    QWidget *header() const;
    bool isEmpty() const;

Q_SIGNALS:
    /// The user went to a finding. `isWanted`: wants to be taken there with the keyboard too.
    void findingChosen(int row, bool isWanted);
    /// The help of a rule is wanted.
    void helpWanted(const QString &rule);
    /// A fix could not be made: why.
    void fixRefused(const QString &reason);
    /// There are problems now, or no longer.
    void emptyChanged(bool isEmpty);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void addActions();
    QToolButton *addFilter(Severity severity);
    void leaveRows(const QModelIndex &parent, int first, int last);
    void noteNew(const QModelIndex &parent, int first, int last);
    void announceNewest();
    void showCounts();
    void showMenu(const QPoint &at);
    void addFixes(QMenu *menu, const QModelIndex &index);
    void applyFix(const QModelIndex &index, int fix);
    void choose(bool isWanted);

    ProblemsModel *m_model;
    HeaderBar *m_header;
    std::array<QToolButton *, 3> m_filters{};
    ChoiceBox *m_order;
    QLabel *m_nothing;
    QWidget *m_announced;
    QTreeView *m_list;
    ProblemButtons *m_buttons;
    bool m_isEmpty = true;
    bool m_isSetting = false; ///< the current row is set by the program
    QPersistentModelIndex m_newest; ///< to be told to assistive technology
    QTimer m_announcing;
};

} // namespace sme
