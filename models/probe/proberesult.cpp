// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/proberesult.h"

#include <algorithm>
#include <numeric>

namespace sme {

const StageReport *ProbeResult::stage(Stage stage) const
{
    const auto found = std::ranges::find(stages, stage, &StageReport::stage);
    return found == stages.end() ? nullptr : &*found;
}

double ProbeResult::totalMs() const
{
    return std::accumulate(stages.begin(), stages.end(), 0.0,
                           [](double sum, const StageReport &report) { return sum + report.durationMs; });
}

} // namespace sme
