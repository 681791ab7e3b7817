// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace sme {

class FindingsModel;

/// Findings beside the value that they are about: the message in full, and a button for each fix.
class FindingCards final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCards(FindingsModel *model, QWidget *parent = nullptr);

    /// Shows the findings in these rows of the model; hidden without any.
    void setRows(const QList<int> &rows);

Q_SIGNALS:
    /// A fix could not be made: why.
    void fixRefused(const QString &reason);

private:
    void addCard(int row, const Finding &finding, QSet<QString> &offered);
    QWidget *fixButton(int row, int fix, const QString &text);

    FindingsModel *m_model;
    QVBoxLayout *m_layout;
    QStringList m_shown; ///< what makes the cards what they are
};

} // namespace sme
