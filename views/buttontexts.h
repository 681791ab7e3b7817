// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QToolButton;
class QWidget;

namespace sme {

/// Shows icon and text of buttons in `bar` if all of the bar fits into its width then, else the icons alone. A button
/// without an icon keeps its text.
void fitButtonTexts(QWidget *bar, const QList<QToolButton *> &buttons);

/// By how much a bar gets narrower when its buttons give up the texts that they show now.
int textWidthOf(const QList<QToolButton *> &buttons);

} // namespace sme
