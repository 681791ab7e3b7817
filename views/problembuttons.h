// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include <vector>

class QPushButton;
class QToolButton;
class QTreeView;

namespace sme {

class ProblemDelegate;

/// The buttons in the rows of the problems that can be seen: one for each fix, and one that explains the rule of the
/// current row. They are widgets of their own over the list, so that Tab and assistive technology reach them; where
/// there is no button, the list below is what is clicked.
class ProblemButtons final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the buttons; `parent` is an ancestor of the list.
    ProblemButtons(QTreeView *list, ProblemDelegate *delegate, QWidget *parent);
    ~ProblemButtons() override;

    /// Puts the buttons to their rows when the list has settled.
    void placeSoon() { m_timer.start(); }
    void place();

Q_SIGNALS:
    void fixWanted(const QModelIndex &index, int fix);
    void helpWanted(const QModelIndex &index);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Fix
    {
        QPersistentModelIndex index;
        int number = 0;
        QPushButton *button = nullptr;
        bool isUsed = false;
    };

    void placeRow(const QModelIndex &index);
    void placeHelp(const QModelIndex &index);
    /// Takes the place of a button from the list, and puts it behind the others in the order of Tab.
    void cover(QWidget *button);
    QPushButton *buttonFor(const QModelIndex &index, int number);
    void hideUnused();

    QTreeView *m_list;
    ProblemDelegate *m_delegate;
    QTimer m_timer;
    std::vector<Fix> m_fixes;
    QToolButton *m_help;
    QRegion m_covered; ///< by the buttons
    QWidget *m_before = nullptr; ///< the next button, in the order of Tab
};

} // namespace sme
