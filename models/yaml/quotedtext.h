// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string>

namespace sme {

/// Mends what yaml-cpp makes of texts in double quotes.
namespace quotedtext {

/// JSON escapes a character beyond U+FFFF as two surrogates (RFC 8259, section 7), which YAML forbids and yaml-cpp
/// refuses. Returns a text of the same length with others in their place that it can read; an empty one if `text` is
/// no JSON, or has none.
QByteArray withoutSurrogates(QByteArrayView text);

/// The value of a text in double quotes: `source` as it stands, with its quotes; `value` as yaml-cpp decodes it.
std::string decoded(QByteArrayView source, const std::string &value);

} // namespace quotedtext

} // namespace sme
