// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sme {

/// Base64 of RFC 4648, section 4, as Go's standard decoder reads it: padded, line breaks left aside; nothing else.
std::optional<QByteArray> decodeBase64(QByteArrayView text);

} // namespace sme
