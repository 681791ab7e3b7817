// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/release.h"
#include "result.h"

#include <QList>

#include <optional>

namespace sme {

class ShootManifest;

/// Why the cluster refuses a manifest.
struct Objection
{
    Error error;
    bool decodes = true; ///< false: what the manifest asks for is not even known
    ReleaseSet releases = ReleaseSet::all(); ///< that raise it
};

/// Nothing if the cluster does not refuse the manifest.
std::optional<Objection> objectionTo(const ShootManifest &manifest, ReleaseChoice release);

/// Why the nodes do not get, or do not read, what a manifest that decodes says: it is rejected, or the release makes a
/// hosts.toml of it that containerd drops. Nothing where the extension is not in effect anyway.
QList<Error> unreachedParts(const ShootManifest &manifest, ReleaseChoice release);

/// Errors that a change made.
struct NewErrors
{
    static constexpr int mostKept = 20;

    QList<Error> first; ///< no more than mostKept
    int count = 0;
};

/// The errors of a manifest that it had not before it was changed.
NewErrors newErrors(const ShootManifest &before, const ShootManifest &after, ReleaseChoice release);

/// Whether values of the text are encrypted with SOPS, or sealed by it: a change makes its checksum wrong.
bool isSealed(const QByteArray &text);

} // namespace sme
