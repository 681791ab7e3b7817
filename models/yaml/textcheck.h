// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QList>

namespace sme {

/// The length of a UTF-8 byte order mark at the beginning of a text: 3 or 0.
qsizetype byteOrderMarkLength(QByteArrayView text);

/// Byte offsets of the begins of all lines; the first is 0.
QList<qsizetype> findLineStarts(QByteArrayView text);

/// Line and column of a byte offset; columns count characters, a byte order mark is none.
TextPlace placeInText(QByteArrayView text, const QList<qsizetype> &lineStarts, qsizetype offset);

/// Whether a text is UTF-8 of characters that JSON or YAML allow; the error names the first place where it is not.
Result<void> checkEncoding(QByteArrayView text);

/// The first character that JSON allows and YAML does not, in a text that checkEncoding() accepts; -1 if there is none.
qsizetype findForbiddenCharacter(QByteArrayView text);

} // namespace sme
