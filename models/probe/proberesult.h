// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequest.h"
#include "probe/stagereport.h"

#include <QJsonObject>
#include <QList>

namespace sme {

/// One HTTP request that was made.
struct RequestRecord
{
    QString method;
    QString url; ///< safe to show: no user info; of redirect targets, no query
    int status = 0; ///< 0: no answer
    double durationMs = 0;
};

/// The outcome of one ProbeRequest.
struct ProbeResult
{
    ProbeRequest request;
    QString root; ///< URL of the API root
    Verdict verdict = Verdict::Cancelled;
    ContainerdOutcome containerd = ContainerdOutcome::Unknown;
    OutcomeByVersion byVersion; ///< what `containerd` is taken from
    QString summary; ///< one sentence: the cause
    QString remedy; ///< what to do, one or two sentences; empty where there is nothing to be done
    QList<StageReport> stages; ///< all of them, in order; empty if nothing was contacted
    QList<RequestRecord> requests;
    QStringList nodeCommands; ///< that repeat the test on a node, quoted for a POSIX shell
    QString proxy; ///< which one was used, without password; empty: none

    const StageReport *stage(Stage stage) const;
    /// Whether `containerd` is the worst of several answers, since no version was chosen.
    bool differsByVersion() const { return request.containerd.isAny() && byVersion.differs(); }
    /// Sum of the stages.
    double totalMs() const;
    /// As `shoot-mirror probe --format json` prints it.
    QJsonObject toJson() const;
};

} // namespace sme
