// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace sme {

/// Longest text of a server that is shown, in characters.
inline constexpr qsizetype maxShownText = 300;

/// Makes text from a server safe to show anywhere: control characters, invisible formatting and surrogates without a
/// partner become visible escapes, and it is cut to `maxLength` characters with an ellipsis.
QString plainText(const QString &text, qsizetype maxLength = maxShownText);
/// The same for bytes, read as UTF-8.
QString plainText(QByteArrayView bytes, qsizetype maxLength = maxShownText);
inline QString plainText(const QByteArray &bytes, qsizetype maxLength = maxShownText)
{
    return plainText(QByteArrayView(bytes), maxLength);
}

/// A URL to show: without user information.
QString shownUrl(const QUrl &url);
/// A URL that a server named, to show: without user information, and without its query, which may carry a signature.
QString shownForeignUrl(const QUrl &url);

} // namespace sme
