// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "yaml/guard.h"
#include "yaml/habits.h"

namespace sme {
class ListRegion;
}

/// Plans changes within mirrors: their fields, their hosts and theirs. What they name exists and is not locked:
/// planChange() has seen to that.
namespace sme::entrychange {

/// An operation on a mirror, at whose item of the list its path begins.
struct Step
{
    YamlOperation operation;
    QList<quint64> hosts; ///< the ids of the mirror's hosts afterwards
};
/// What is to be done to one mirror, one step after the other.
struct Task
{
    int mirror = 0;
    QList<Step> steps;
};

/// All tasks, in rising order of their mirrors, as one edit.
Result<Edit> plan(const ShootManifest &manifest, const QList<Task> &tasks);

/// Takes a host from one mirror to another, before position `before` there.
Result<Edit> transfer(const ShootManifest &manifest, RowPlace host, int toMirror, int before);

/// How entries are written around a mirror: its own first, then its neighbours. `own` is the mirror's entry, where it
/// was read already.
Habits habitsAround(const ShootManifest &manifest, int mirror, const ListRegion *own = nullptr);
/// How lines end at the list of mirrors.
QByteArray newlineOf(const ShootManifest &manifest);

} // namespace sme::entrychange
