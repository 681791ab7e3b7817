// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editorstyle.h"

#include "icons.h"

namespace sme {

using namespace Qt::StringLiterals;

QIcon EditorStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton || icon == SP_ToolBarVerticalExtensionButton)
        return themedIcon("more"_L1);
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace sme
