// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"

#include <QList>

namespace sme {

/// A rule for people who look it up.
struct RuleHelp
{
    QLatin1StringView id;
    Severity severity = Severity::Error;
    ErrorType type = ErrorType::None;
    QString text; ///< when it speaks up, in one line
};

/// All rules: those of the document, of mirrors, of hosts.
QList<RuleHelp> ruleHelp();

} // namespace sme
