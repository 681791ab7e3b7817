// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "help/helptopic.h"

#include <span>

namespace sme {

/// A topic as it stands in a table; title and text are translated in the context sme::Help.
struct HelpRow
{
    QLatin1StringView id;
    const char *title;
    const char *text;
};

/// What keeps a document from being checked.
std::span<const HelpRow> readingHelpRows();
/// What each verdict means; without advice, which the verdicts have themselves.
std::span<const HelpRow> verdictHelpRows();
std::span<const HelpRow> outcomeHelpRows();
std::span<const HelpRow> fieldHelpRows();
std::span<const HelpRow> viewHelpRows();

/// Of the table of releases, in words.
QList<HelpTopic> releaseTopics();

} // namespace sme
