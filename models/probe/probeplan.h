// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/hostprobe.h"
#include "probe/proberequest.h"

#include <QHash>
#include <QList>
#include <QQueue>

#include <optional>
#include <vector>

namespace sme {

/// What a run has to test, and in which order: requests with the same target are one job, and servers take turns.
class ProbePlan
{
public:
    /// Who wants to know: a request, by its position in the list, in one of the ways in which its host is contacted.
    struct Asker
    {
        int request = 0;
        int variant = 0;
    };

    /// Requests that ask the same.
    struct Subject
    {
        ProbeSubject subject;
        QList<Asker> askers;
    };

    /// All requests of one target.
    struct Job
    {
        ProbeTarget target;
        QString server; ///< host and port
        std::vector<Subject> subjects;
        int pending = 0; ///< subjects without an outcome
        HostProbe *probe = nullptr; ///< while it is being tested
    };

    ProbePlan() = default;
    /// Plans all requests but the invalid ones.
    explicit ProbePlan(const QList<ProbeRequest> &requests);

    std::vector<Job> &jobs() { return m_jobs; }
    Job &job(int index) { return m_jobs[std::size_t(index)]; }
    /// How many jobs were taken and not given back.
    int active() const { return m_activeJobs; }
    /// The position of the next job whose server has fewer than `perServer` active ones; nothing if there is none now.
    std::optional<int> take(int perServer);
    /// A job that was taken is done.
    void giveBack(int job);

private:
    void add(const Asker &asker, const ProbeRequest &request, const ProbeVariant &variant);

    std::vector<Job> m_jobs;
    QHash<QString, QList<int>> m_jobsOfUrl;
    QHash<QString, QQueue<int>> m_waiting; ///< by server
    QQueue<QString> m_ready; ///< servers with waiting jobs that may not be busy
    QHash<QString, int> m_active; ///< by server
    int m_activeJobs = 0;
};

} // namespace sme
