// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"

#include <QStringList>

namespace sme {

/// Upstreams to offer: known registries that are not in the document yet; `mirror` is the one being named, or -1.
QStringList upstreamCompletions(const ShootManifest &manifest, int mirror = -1);

/// URLs to offer for a host of a mirror: known mirrors of that upstream, then hosts of other mirrors in the document;
/// without those that the mirror has.
QStringList urlCompletions(const ShootManifest &manifest, int mirror);

/// Names to offer as CA bundle: the entries of the Shoot's spec.resources that point to a Secret.
QStringList caBundleCompletions(const ShootManifest &manifest);

/// What to offer for a field of a host of a mirror.
QStringList fieldCompletions(const ShootManifest &manifest, HostField field, int mirror);

/// The candidates that what is typed can mean, the likeliest first: those that begin with it, those of which a part
/// does, those that have it in them. A URL can be found without its scheme.
QStringList ranked(const QStringList &candidates, const QString &typed);

/// The upstream that a short name stands for without a doubt: what the registry is called ("quay"), or the only
/// candidate that it can mean. Empty if there is none or a choice, and where what it is called is no candidate: the
/// document has it.
QString completedUpstream(const QStringList &candidates, const QString &typed);

} // namespace sme
