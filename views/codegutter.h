// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace sme {

class CodeView;

/// The strip beside a CodeView: line numbers, the icon of the worst mark of each line, and a bulb where that can be
/// mended.
class CodeGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeGutter(CodeView *view);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int iconSize() const;
    int lineAt(int y) const;
    /// The bulb's place in a line of this top and height.
    QRect bulbPlace(qreal top, qreal height) const;

    CodeView *m_view;
};

} // namespace sme
