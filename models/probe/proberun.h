// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/probeplan.h"
#include "probe/proberesult.h"
#include "result.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <memory>
#include <utility>

namespace sme {

class TlsTrust;

/// One run of the connection test. See ProbeRunner, which starts a new one each time; nothing of a run comes after
/// abandon().
class ProbeRun final : public QObject
{
    Q_OBJECT

public:
    ProbeRun(const QList<ProbeRequest> &requests, int concurrency, QObject *parent);
    ~ProbeRun() override;

    /// Begins in the next turn of the event loop.
    void start();
    /// What has no result yet gets `cancelled`.
    void cancel();
    /// Closes all connections and says nothing any more.
    void abandon();

    bool isRunning() const { return m_isRunning; }
    int total() const { return int(m_requests.size()); }
    int done() const { return m_done; }

Q_SIGNALS:
    void resultReady(int index, const sme::ProbeResult &result);
    void progress(int done, int total);
    void layerProgress(int index, qint64 received, qint64 size);
    void finished();

private:
    using Outcome = std::shared_ptr<const ProbeOutcome>;

    void begin();
    void loadRoots();
    void startNext();
    void startJob(int index);
    void subjectDone(int job, int subject, const ProbeOutcome &outcome);
    void jobDone(int job);
    void take(const ProbePlan::Asker &asker, const Outcome &outcome);
    Outcome merged(int request, const QHash<int, Outcome> &outcomes) const;
    void post(int index, const Outcome &outcome);
    void deliverPosted();
    void deliver(int index, const ProbeOutcome &outcome);
    void complete();
    void stopProbes();
    Result<std::shared_ptr<const TlsTrust>> trustFor(const QByteArray &bundle);

    QList<ProbeRequest> m_requests;
    int m_concurrency;
    ProbePlan m_plan;
    QHash<QByteArray, std::shared_ptr<const TlsTrust>> m_trusts; ///< by CA bundle
    QHash<int, QHash<int, Outcome>> m_parts; ///< by request and variant; of requests with several
    QList<bool> m_isPosted; ///< by request
    QQueue<std::pair<int, Outcome>> m_outbox; ///< what is to be told, by request
    bool m_isDelivering = false; ///< now, or in a later turn of the event loop
    bool m_isRunning = true;
    bool m_isStopped = false; ///< no test is started any more
    bool m_isAbandoned = false;
    int m_done = 0;
};

} // namespace sme
