// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "yaml/guard.h"
#include "yaml/splice.h"

#include <optional>

namespace sme::pathchange {

/// Plans changes at a path of the subject. The manifest is readable: planChange() has seen to that.

Result<Edit> plan(const ShootManifest &manifest, const change::SetAt &change);
Result<Edit> plan(const ShootManifest &manifest, const change::InsertAt &change);
Result<Edit> plan(const ShootManifest &manifest, const change::RemoveAt &change);
Result<Edit> plan(const ShootManifest &manifest, const change::MoveAt &change);
Result<Edit> plan(const ShootManifest &manifest, const change::AddDocument &change);

/// Adds the first mirrors to a manifest that has no list of mirrors yet, or an empty one: with as much of the extension
/// entry around them as is missing, in the style of the text. `ids` names them.
Result<Edit> addFirstMirrors(const ShootManifest &manifest, const QList<Mirror> &mirrors, const QList<EntryIds> &ids);

/// Plans an operation whose path begins at a mirror, for one that cannot be read on its own.
Result<Edit> planAt(const ShootManifest &manifest, int mirror, const YamlOperation &operation, const EntryIds &before,
                    const EntryIds &after);

/// Why a replacement is refused that is to do operations, whose paths begin at the list of mirrors with positions less
/// `first`; nothing if it does just that.
std::optional<Error> refusal(const ShootManifest &manifest, const Splice &splice,
                             const QList<YamlOperation> &operations, int first);

} // namespace sme::pathchange
