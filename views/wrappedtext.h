// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace sme {

/// How high a text is in a column; it wraps between words, and within those that have no room.
int wrappedHeight(const QFont &font, int width, const QString &text);

/// The text with a line feed wherever it wraps so.
QString wrappedLines(const QFont &font, int width, const QString &text);

/// Paints it so, in the painter's font and colour.
void paintWrapped(QPainter *painter, const QRect &place, const QString &text);

} // namespace sme
