// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/nodelookup.h"
#include "manifest/shootcontext.h"

namespace sme {

/// Reads what the checks need beside the mirrors. What has another type than expected counts as absent: the fields
/// belong to other parts of the cluster, which check them.
namespace contextreader {

/// Workers and resources under `spec`. `base`: what to add to positions of the tree.
void readSpec(const NodeLookup &lookup, NodeLookup::Located spec, qsizetype base, ShootContext &context);
/// A registry-cache extension entry: its upstreams, and what the cluster rejects in it.
void readCaches(const NodeLookup &lookup, NodeLookup::Located extension, qsizetype base, ShootContext &context);
/// A document of `kind: Secret`.
SecretManifest readSecret(const NodeLookup &lookup, NodeLookup::Located root);

} // namespace contextreader

} // namespace sme
