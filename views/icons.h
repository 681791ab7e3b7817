// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/outcome.h"
#include "theme.h"

#include <QIcon>

namespace sme {

/// An icon of the resources, drawn when it is needed, at the size that is needed, in the colour of `meaning` of the
/// palette of that moment. `name` is the file's name without ".svg".
QIcon themedIcon(QLatin1StringView name, Meaning meaning = Meaning::Text);

/// themedIcon() of a severity, in its colour.
QIcon severityThemedIcon(Severity severity);

/// What containerd does with a host.
QIcon resultIcon(ContainerdOutcome outcome, bool isRunning = false);

} // namespace sme
