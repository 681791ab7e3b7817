// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QSpinBox;

namespace sme {

/// Asks for the number of a line. Goes when it is answered, or with Esc.
class LineRequest final : public QFrame
{
    Q_OBJECT

public:
    LineRequest(int lines, QWidget *parent);

    /// Shows it in the upper middle of a view.
    void openOver(const QWidget *view);

Q_SIGNALS:
    /// From 1.
    void chosen(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSpinBox *m_line;
};

} // namespace sme
