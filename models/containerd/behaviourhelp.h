// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"

#include <QList>
#include <QString>

namespace sme {

/// What versions of containerd do differently, for people who look it up.
struct BehaviourHelp
{
    Behaviour behaviour;
    QString text; ///< what those versions do that have it, and what the others do
    ContainerdVersions versions; ///< that have it
};

/// A row for each behaviour, in the order of the enumeration.
QList<BehaviourHelp> behaviourHelp();

} // namespace sme
