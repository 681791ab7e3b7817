// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/problemsmodel.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;
class QTreeView;

namespace sme {

class ChoiceBox;
class HeaderBar;

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
    /// Without problems, the view is as high as its header.
    bool isEmpty() const;
    int headerHeight() const;
    /// Asks by a menu which of the fixes of the current row to make; makes the only one at once.
    void fixCurrent();

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
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void addActions();
    QToolButton *addFilter(Severity severity);
    void showCounts();
    void showMenu(const QPoint &at);
    void addFixes(class QMenu *menu, const QModelIndex &index);
    void applyFix(const QModelIndex &index, int fix);
    void choose(bool isWanted);

    ProblemsModel *m_model;
    HeaderBar *m_header;
    std::array<QToolButton *, 3> m_filters{};
    ChoiceBox *m_order;
    QLabel *m_nothing;
    QTreeView *m_list;
    bool m_isEmpty = true;
    bool m_isSetting = false; ///< the current row is set by the program
    int m_errors = -1; ///< as told last
};

} // namespace sme
