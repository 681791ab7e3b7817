// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/probeplan.h"

#include "containerd/hosturl.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

ProbePlan::ProbePlan(const QList<ProbeRequest> &requests)
{
    for (int i = 0; i < requests.size(); ++i) {
        if (!requests.at(i).invalidReason.isEmpty())
            continue;
        const QList<ProbeVariant> variants = probeVariants(requests.at(i));
        for (int j = 0; j < variants.size(); ++j)
            add({i, j}, requests.at(i), variants.at(j));
    }
    for (std::size_t i = 0; i < m_jobs.size(); ++i) {
        m_jobs[i].pending = int(m_jobs[i].subjects.size());
        QQueue<int> &queue = m_waiting[m_jobs[i].server];
        if (queue.isEmpty())
            m_ready.enqueue(m_jobs[i].server);
        queue.enqueue(int(i));
    }
}

void ProbePlan::add(const Asker &asker, const ProbeRequest &request, const ProbeVariant &variant)
{
    const ProbeTarget target = ProbeTarget::of(request, variant);
    const ProbeSubject subject = ProbeSubject::of(request);
    QList<int> &known = m_jobsOfUrl[request.url];
    const auto found = std::find_if(known.begin(), known.end(), [&](int other) { return job(other).target == target; });
    if (found == known.end()) {
        const Result<HostUrl> url = parseHostUrl(request.url);
        Job fresh;
        fresh.target = target;
        fresh.server = url ? u"%1:%2"_s.arg(url->host.toLower()).arg(url->effectivePort()) : QString();
        fresh.subjects.push_back({subject, {asker}});
        known.append(int(m_jobs.size()));
        m_jobs.push_back(std::move(fresh));
        return;
    }
    std::vector<Subject> &subjects = job(*found).subjects;
    const auto same = std::find_if(subjects.begin(), subjects.end(),
                                   [&](const Subject &other) { return other.subject.isSame(subject); });
    if (same != subjects.end())
        same->askers.append(asker);
    else
        subjects.push_back({subject, {asker}});
}

std::optional<int> ProbePlan::take(int perServer)
{
    while (!m_ready.isEmpty()) {
        const QString server = m_ready.dequeue();
        QQueue<int> &queue = m_waiting[server];
        // A busy server comes back when one of its jobs is done.
        if (queue.isEmpty() || m_active.value(server) >= perServer)
            continue;
        const int next = queue.dequeue();
        if (!queue.isEmpty())
            m_ready.enqueue(server);
        ++m_active[server];
        ++m_activeJobs;
        return next;
    }
    return std::nullopt;
}

void ProbePlan::giveBack(int index)
{
    const QString &server = job(index).server;
    --m_active[server];
    --m_activeJobs;
    if (!m_waiting.value(server).isEmpty())
        m_ready.enqueue(server);
}

} // namespace sme
