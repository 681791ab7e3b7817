// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"
#include "manifest/shootmanifest.h"
#include "probe/outcome.h"

#include <QObject>

#include <optional>

namespace sme {

/// The last result of a connection test, as a row of the mirror tree shows it.
struct ConnectionResult
{
    QString text = {}; ///< for people: "ok 41 ms", "certificate not trusted"
    Severity severity = Severity::Info; ///< Info: fine or running
    bool running = false;
    ContainerdOutcome outcome = ContainerdOutcome::Unknown; ///< what containerd does
    QString summary = {}; ///< of the test, in a sentence
    QString advice = {}; ///< what to do about it; empty if nothing
};

/// What the last tests of the hosts of a mirror came to.
struct UsableHosts
{
    int used = 0; ///< by containerd
    int tested = 0;
    int hosts = 0;

    /// "1 of 3 hosts usable, 1 not tested"; empty before the first test.
    QString words() const;
};

/// Where the mirror tree gets connection results from; the part that makes tests implements it.
class ConnectionResults : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The result of the host with this stable id (HostEntry::id); nothing if there is none for its present text.
    virtual std::optional<ConnectionResult> result(quint64 hostId) const = 0;
    UsableHosts usableHosts(const MirrorEntry &mirror) const;

Q_SIGNALS:
    void resultChanged(quint64 hostId);
    void resultsCleared();
};

} // namespace sme
