// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace sme {

/// The platform's style, but for the arrow of bars that are too long for their window: Qt's is a black bitmap, which a
/// dark palette swallows, and for which all image plugins are loaded before the first paint.
class EditorStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace sme
