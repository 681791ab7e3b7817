// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;

namespace sme {

/// The state of the document in one line: what there is, the findings as icons with counts, and what else is so. For
/// assistive technology, the same in words.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        QString place; ///< what there is: "docker.io: 1 of 3 hosts usable"
        std::array<int, 3> findings{}; ///< by severity
        bool isChecked = true; ///< the counts say something
        QStringList rest; ///< release, whether all is saved
    };

    explicit StatusLine(QWidget *parent = nullptr);

    void show(const State &state);
    /// All of it in words.
    QString text() const { return accessibleName(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLabel();
    void showIcons();

    State m_state;
    QHBoxLayout *m_layout;
    QLabel *m_place;
    std::array<QLabel *, 3> m_icons{};
    std::array<QLabel *, 3> m_counts{};
    QLabel *m_rest;
};

} // namespace sme
