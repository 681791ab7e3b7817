// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;

namespace sme {

/// What can be done with which key: of the actions, and of the views.
class KeyboardHelp final : public QDialog
{
    Q_OBJECT

public:
    KeyboardHelp(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace sme
