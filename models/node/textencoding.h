// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sme {

/// The name of the format in which a file is packed, by its first bytes: gzip, zstd, xz, bzip2 or zip. Empty for
/// anything else.
QLatin1StringView packingOf(QByteArrayView head);

/// A text in the encoding that its byte order mark tells: PowerShell writes UTF-16. Without a mark it is UTF-8.
QString decodedText(QByteArrayView bytes);

} // namespace sme
