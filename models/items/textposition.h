// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace sme {

/// A place in a text as text widgets count it: lines ("\n" ends one) from 0, columns from 0 in UTF-16 units. A carriage
/// return before a line feed and a byte order mark at the beginning take no column.
struct TextPosition
{
    int line = 0;
    int column = 0;

    friend auto operator<=>(const TextPosition &, const TextPosition &) = default;
};

/// How many UTF-16 units a piece of UTF-8 has as displayText().
int utf16Length(QByteArrayView utf8);

/// The column of byte `offset` of a UTF-8 text, from the beginning of its line.
int columnAt(const QByteArray &utf8, qsizetype offset);

/// Where `inserted`, put at `start`, ends.
TextPosition endPosition(TextPosition start, QByteArrayView inserted);

/// UTF-8 as a text widget can show it with the same lines and columns: line ends are "\n", and what a text widget takes
/// for a paragraph of its own (a lone carriage return, U+2029 and the like) becomes a visible stand-in.
QString displayText(QByteArrayView utf8);

} // namespace sme
