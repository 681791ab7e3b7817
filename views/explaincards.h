// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardlist.h"
#include "node/explanation.h"

namespace sme {

/// An explanation as cards, with what each is about.
struct ExplainCards
{
    QList<Card> cards;
    QList<int> messages; ///< of each card: 0 the main message, from 1 on the others
    QList<int> causes; ///< of each card: the number of its cause, or -1
};

/// What the buttons of such cards are called.
namespace explainbutton {
inline constexpr QLatin1StringView place("goToPlace");
inline constexpr QLatin1StringView copy("copyCheck");
inline constexpr QLatin1StringView test("testHost");
inline constexpr QLatin1StringView pullPath("showPullPath");
inline constexpr QLatin1StringView node("showNode");
inline constexpr QLatin1StringView log("showLog");
} // namespace explainbutton

/// `file`: what "FILE" in commands stands for; empty: it stays.
ExplainCards explainCards(const ErrorExplanation &explanation, const QString &file);

/// The command of a check as it is to be copied.
QString commandToCopy(const ExplainedCause &cause, const QString &file);

} // namespace sme
