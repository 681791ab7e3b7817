// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QIcon>

namespace sme {

/// An icon of the resources, drawn when it is needed, at the size that is needed, in the colour of `meaning` of the
/// palette of that moment. `name` is the file's name without ".svg".
QIcon themedIcon(QLatin1StringView name, Meaning meaning = Meaning::Text);

/// While icons are deferred they are painted empty, at their full size: reading their files can wait until the window
/// has been painted once. Whoever ends it repaints what has icons.
void setIconsDeferred(bool deferred);

/// themedIcon() of a severity, in its colour.
QIcon severityThemedIcon(Severity severity);

} // namespace sme
