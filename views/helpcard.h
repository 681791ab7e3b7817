// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace sme {

/// A text that explains something, beside what it explains, with an example where there is one. Goes with Esc or a
/// click elsewhere.
class HelpCard final : public QFrame
{
    Q_OBJECT

public:
    HelpCard(const QString &title, const QString &text, QWidget *parent);

    /// Shows lines of YAML below the text, to be read and copied.
    void addExample(const QString &lines);

    /// Shows it below `beside`, within the screen.
    void openBeside(const QRect &beside);
};

} // namespace sme
