// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/comparison.h"
#include "node/explanation.h"
#include "node/logoverlay.h"

#include <QList>
#include <QString>

#include <optional>

namespace sme {

/// What is known about a case. What was not looked at is left out, and said to be so.
struct SupportCase
{
    QString title; ///< for example the name of the Shoot
    QStringList facts; ///< one line each: releases, mirrors, files
    QStringList findings; ///< one line each, as validate prints them
    QStringList connections; ///< one line per host, as probe prints them
    std::optional<NodeComparison> comparison;
    QList<ErrorExplanation> explanations;
    QStringList pullPath; ///< one line per request
    QList<OverlaidPull> pulls;
    QStringList images; ///< one line each
    QString connectionReport; ///< of the connection test, in Markdown of its own: comes last
};

/// A report in Markdown to paste into a ticket. Foreign text can neither close a table nor make markup, and what gives
/// access is taken out.
QString supportReport(const SupportCase &all);

} // namespace sme
