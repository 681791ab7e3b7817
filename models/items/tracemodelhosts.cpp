// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// Which hosts of the document the requests of a TraceModel go to.
#include "items/tracemodel.h"

namespace sme {

void TraceModel::findHostIds(const Trace &trace)
{
    m_hostIds.clear();
    const ShootManifest &manifest = m_document->manifest();
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        if (trace.upstream.isEmpty() || manifest.mirror(mirror).upstream != trace.upstream)
            continue;
        for (const HostEntry &host : manifest.mirror(mirror).hosts)
            m_hostIds.append(host.id);
        return;
    }
}

quint64 TraceModel::hostOfRow(int row) const
{
    if (row < 0 || row >= m_trace.steps.size())
        return 0;
    const TraceStep &step = m_trace.steps.at(row);
    return step.role == TraceStep::Role::Mirror ? m_hostIds.value(step.hostIndex) : 0;
}

int TraceModel::rowOfHost(quint64 id) const
{
    for (int row = 0; id != 0 && row < m_trace.steps.size(); ++row) {
        if (hostOfRow(row) == id)
            return row;
    }
    return -1;
}

std::optional<ConnectionResult> TraceModel::knownResult(const TraceStep &step) const
{
    const bool isKnown = m_results && step.role == TraceStep::Role::Mirror && step.hostIndex < m_hostIds.size();
    return isKnown ? m_results->result(m_hostIds.at(step.hostIndex)) : std::nullopt;
}

} // namespace sme
