// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/findingsmodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTreeView;

namespace sme {

/// The list of findings, and below it the whole text of the current one with a button for each certain fix.
class FindingsView final : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit FindingsView(FindingsModel *model, QWidget *parent = nullptr);

    /// Makes a finding the current one; the row of the findings model.
    void setCurrentRow(int row);
    int currentRow() const;
    QTreeView *list() const { return m_list; }

Q_SIGNALS:
    /// A finding is to be shown where it is: Enter, a double click.
    void activated(int row);
    /// A fix could not be made: why.
    void fixRefused(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCopyAction();
    void showDetail();
    void showMenu(const QPoint &at);
    void applyFix(int row, int fix);
    void fitColumns();
    void fitDetail();

    FindingsModel *m_model;
    QTreeView *m_list;
    QWidget *m_detail;
    QLabel *m_text;
    QHBoxLayout *m_fixes;
    QLabel *m_nothing;
};

} // namespace sme
