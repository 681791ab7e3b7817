// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "fixmenu.h"

#include "icons.h"
#include "items/findingsmodel.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

FixMenu::FixMenu(FindingsModel *findings, const QList<int> &rows, QWidget *parent) : QMenu(parent), m_findings(findings)
{
    setObjectName(u"fixMenu"_s);
    setAccessibleName(tr("Fixes"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const int row : rows)
        addFixes(row);
    // What it offers is about findings by their rows.
    connect(findings, &QAbstractItemModel::rowsInserted, this, &QWidget::close);
    connect(findings, &QAbstractItemModel::rowsRemoved, this, &QWidget::close);
    connect(findings, &QAbstractItemModel::modelReset, this, &QWidget::close);
}

void FixMenu::addFixes(int row)
{
    const QList<Fix> fixes = m_findings->finding(row).fixes;
    for (int fix = 0; fix < int(fixes.size()); ++fix) {
        const QString text = QString(fixes.at(fix).text).replace(u'&', "&&"_L1);
        const QList<QAction *> offered = actions();
        if (std::any_of(offered.begin(), offered.end(), [&text](const QAction *each) { return each->text() == text; }))
            continue; // mends two findings
        QAction *action = addAction(themedIcon("fix"_L1), text);
        connect(action, &QAction::triggered, this, [this, row, fix] {
            if (const Result<void> done = m_findings->applyFix(row, fix); !done)
                Q_EMIT fixRefused(done.error().message);
        });
    }
}

bool FixMenu::run(QPoint at)
{
    const QList<QAction *> fixes = actions();
    if (fixes.size() < 2) {
        if (!fixes.isEmpty())
            fixes.constFirst()->trigger();
        deleteLater();
        return !fixes.isEmpty();
    }
    popup(at);
    setActiveAction(fixes.constFirst());
    return true;
}

} // namespace sme
