// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/probefailure.h"

namespace sme {

QString limitId(ProbeLimit limit)
{
    constexpr std::array ids{QLatin1StringView(""),           QLatin1StringView("dial"),    QLatin1StringView("tls"),
                             QLatin1StringView("first-byte"), QLatin1StringView("overall"), QLatin1StringView("body")};
    return ids.at(std::size_t(limit));
}

OutcomeByVersion muteOutcome()
{
    return {ContainerdVersions::with(Behaviour::LimitsHeaderTime), ContainerdOutcome::Skips, ContainerdOutcome::Breaks};
}

} // namespace sme
