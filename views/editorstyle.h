// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace sme {

/// The platform's style, but for what is hard to see in it: the frames of check boxes, radio buttons, menus and what
/// has the focus, hints in empty fields, selected text, which of the lists has the keyboard, that a choice or a title
/// is longer than its place, and the arrow of bars that are too long for their window. That one is a bitmap of Qt's,
/// for which all image plugins would be loaded before the first paint.
class EditorStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace sme
