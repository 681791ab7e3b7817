// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"
#include "containerd/hostrequest.h"
#include "containerd/imagereference.h"
#include "containerd/pullhost.h"

#include <QList>

#include <optional>

namespace sme {

/// The resolve step of a pull: asked for its next request, given the answer, until it has an outcome. It knows no
/// network: a live run, a recording and a test give it answers.
///
/// Without credentials. A pull that is not configured to be broken (a CA file that is missing) is assumed.
class PullMachine
{
public:
    enum class Outcome : quint8 {
        Asking, ///< next() is to be made
        Resolved, ///< the digest is known
        NotFound, ///< no host resolved the image
        Broken, ///< an answer ended the pull though hosts were left
    };

    PullMachine(QList<PullHost> hosts, ImageReference image, const ContainerdVersion &version);

    /// The request to make now; nothing if there is an outcome.
    const std::optional<HostRequest> &next() const { return m_next; }
    /// What came of next().
    void answer(const HostAnswer &answer);

    Outcome outcome() const { return m_outcome; }
    const QList<PullHost> &hosts() const { return m_hosts; }

private:
    class Execution;

    void run();

    QList<PullHost> m_hosts;
    ImageReference m_image;
    Behaviours m_behaviours;
    ContainerdVersion m_version;
    QList<HostAnswer> m_answers;
    std::optional<HostRequest> m_next;
    Outcome m_outcome = Outcome::Asking;
};

} // namespace sme
