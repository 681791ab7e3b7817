// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace sme {

class FindingsModel;

/// The fixes of some findings, to choose one from. Goes when it is closed, or the findings are others.
class FixMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `rows` are those of the findings model, which must outlive the menu.
    FixMenu(FindingsModel *findings, const QList<int> &rows, QWidget *parent);

    /// Makes the only fix at once; else lets choose, at a global place. False if there is none.
    bool run(QPoint at);

Q_SIGNALS:
    /// A fix could not be made: why.
    void fixRefused(const QString &reason);

private:
    void addFixes(int row);

    FindingsModel *m_findings;
};

} // namespace sme
