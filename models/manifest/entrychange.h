// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "yaml/habits.h"

/// Plans changes within one mirror: its fields, its hosts and theirs. What they name exists and is not locked:
/// planChange() has seen to that.
namespace sme::entrychange {

Result<Edit> plan(const ShootManifest &manifest, const change::RenameMirror &change);
Result<Edit> plan(const ShootManifest &manifest, const change::AddHost &change);
Result<Edit> plan(const ShootManifest &manifest, const change::RemoveHost &change);
Result<Edit> plan(const ShootManifest &manifest, const change::MoveHost &change);
Result<Edit> plan(const ShootManifest &manifest, const change::SetUrl &change);
Result<Edit> plan(const ShootManifest &manifest, const change::SetCapabilities &change);
Result<Edit> plan(const ShootManifest &manifest, const change::SetCaBundle &change);
Result<Edit> plan(const ShootManifest &manifest, const change::SetOverridePath &change);

/// How entries are written around a mirror: its own first, then its neighbours.
Habits habitsAround(const ShootManifest &manifest, int mirror);
/// How lines end at the list of mirrors.
QByteArray newlineOf(const ShootManifest &manifest);

} // namespace sme::entrychange
