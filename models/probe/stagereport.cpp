// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/stagereport.h"

namespace sme {

static_assert(std::variant_size_v<StageReport::Detail> == allStages.size());
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(Stage::Content), StageReport::Detail>, ContentReport>);

void StageReport::fail(const ProbeFailure &failure)
{
    status = StageStatus::Failed;
    remedy = failure.advice();
    reason = failure.reason;
    if (failure.limit != ProbeLimit::None)
        limit = failure.limit;
}

void StageReport::warn(const QString &note)
{
    if (status != StageStatus::Failed)
        status = StageStatus::Warning;
    if (!warnings.contains(note))
        warnings += note;
}

QList<StageReport> untouchedStages()
{
    return {{.detail = DnsReport()},  {.detail = ConnectReport()},  {.detail = TlsReport()},    {.detail = ApiReport()},
            {.detail = AuthReport()}, {.detail = ManifestReport()}, {.detail = ContentReport()}};
}

} // namespace sme
