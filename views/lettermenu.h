// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace sme {

/// A menu in which a letter goes to the next entry that begins with it, and takes it at once if there is one only. The
/// texts of the entries stay plain words: they are also those of buttons, and what assistive technology says.
class LetterMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Entries that can be taken, from the one behind the active one on.
    QList<QAction *> entriesWith(QChar letter) const;
};

} // namespace sme
