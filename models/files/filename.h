// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace sme {

/// A word of the command line, or a file name, as text and back, without loss: a byte that is no UTF-8 becomes a low
/// surrogate without a partner (U+DC80 to U+DCFF), which no text has, and a U+FEFF at the beginning stays.
QString textFromSystem(const QByteArray &bytes);
QByteArray textToSystem(const QString &text);
/// The byte that such a surrogate stands for; 0 for any other character.
uchar strayByte(char32_t character);
/// A file name to be shown, or to be put into JSON: bytes that are no UTF-8 as "\xff".
QString shownFileName(const QString &name);

/// Why the system refused something: the text for an `errno`.
QString systemReason(int error);

} // namespace sme
