// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace sme {

/// What the window shows while there is no document: what can be done to get one.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// Shows a button for each action, in this order; the first is the one that Enter presses.
    explicit EmptyState(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Offers the files that were open before, by their paths; the last one first.
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    /// A recent file was chosen.
    void fileChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateHeading();

    QLabel *m_heading;
    QLabel *m_recentHeading;
    QVBoxLayout *m_recent;
};

} // namespace sme
