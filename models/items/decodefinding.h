// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"
#include "items/textposition.h"

#include <optional>

namespace sme {

class MirrorDocument;

/// The rule of the error that keeps a document from being read or decoded.
inline constexpr QLatin1StringView decodeErrorRule("decode-error");

/// The error that keeps a document from being read or decoded, as a finding of the row that it stands in; nothing if
/// it decodes.
std::optional<Finding> decodeFinding(const MirrorDocument &document);

/// Where that error stands in the text; the beginning if it has no place.
TextPosition decodePlace(const MirrorDocument &document);

} // namespace sme
