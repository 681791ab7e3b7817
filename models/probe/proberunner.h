// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberesult.h"

#include <QObject>

namespace sme {

class ProbeRun;

/// Tests many hosts at the same time, without threads and without ever blocking the event loop.
///
/// Requests that would ask a host the very same are done once and answered together. Results come in the order in which
/// they end.
class ProbeRunner final : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultConcurrency = 64;
    /// At most so many tests run against one host and port.
    static constexpr int perServer = 8;

    explicit ProbeRunner(QObject *parent = nullptr);
    ~ProbeRunner() override;

    /// How many hosts are tested at once; at least 1.
    void setConcurrency(int count);

    /// Starts a run. A run that is still going on is dropped: none of its results comes any more. All signals of the
    /// new run come after this has returned.
    void start(const QList<ProbeRequest> &requests);
    /// Stops the run: all connections are closed when this returns. What has no result yet gets `cancelled`, then
    /// finished() comes; with many hosts in the next turns of the event loop.
    void cancel();

    bool isRunning() const;
    int total() const;
    int done() const;

Q_SIGNALS:
    /// The request at position `index` of the started list has its result.
    void resultReady(int index, const sme::ProbeResult &result);
    void progress(int done, int total);
    /// Of a layer that is got whole for a request, in bytes; `size` is -1 where it is not known.
    void layerProgress(int index, qint64 received, qint64 size);
    /// All results are there. Also comes for an empty list.
    void finished();

private:
    void drop();

    ProbeRun *m_run = nullptr; ///< the last one
    int m_concurrency = defaultConcurrency;
};

} // namespace sme
