// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"
#include "yaml/span.h"

#include <QByteArray>

#include <optional>

namespace sme {

class ShootManifest;

/// Which part of a manifest is shown or printed on its own.
enum class SnippetScope : quint8 {
    Shoot, ///< the whole document of the file that the manifest is in
    Extension, ///< the registry-mirror entry of spec.extensions
    ProviderConfig, ///< the MirrorConfig
};

/// Where a part of a manifest stands in its text: the bytes of its lines, the first one without its indentation, and
/// how far the other lines are indented at least.
struct SnippetPlace
{
    Span span;
    qsizetype indent = 0;
};

/// Nothing where the manifest has no such part.
std::optional<SnippetPlace> snippetPlace(const ShootManifest &manifest, SnippetScope scope);
/// What stands at a place of `text`, less the indentation that it has there, ending in a line end.
QByteArray snippetAt(const QByteArray &text, const SnippetPlace &place);

/// The YAML of a part of a manifest, for use on its own: the bytes of its lines, less the indentation that it has in
/// the file, ending in a line end. An error where the manifest has no such part.
Result<QByteArray> snippet(const ShootManifest &manifest, SnippetScope scope);

} // namespace sme
