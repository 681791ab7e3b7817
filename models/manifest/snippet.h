// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>

namespace sme {

class ShootManifest;

/// Which part of a manifest is shown or printed on its own.
enum class SnippetScope : quint8 {
    Shoot, ///< the whole document of the file that the manifest is in
    Extension, ///< the registry-mirror entry of spec.extensions
    ProviderConfig, ///< the MirrorConfig
};

/// The YAML of a part of a manifest, for use on its own: the bytes of its lines, less the indentation that it has in
/// the file, ending in a line end. An error where the manifest has no such part.
Result<QByteArray> snippet(const ShootManifest &manifest, SnippetScope scope);

} // namespace sme
