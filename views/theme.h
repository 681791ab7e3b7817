// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"

#include <QColor>
#include <QPalette>

namespace sme {

/// What a colour says. The one place in which the editor's colours are chosen; everything else is the platform's
/// palette.
enum class Meaning : quint8 {
    Text, ///< as the palette has it
    Muted, ///< of less weight: line numbers, defaults that are not written down
    Error,
    Warning,
    Info,
    Ok,
    Key, ///< of a mapping or table
    String,
    Literal, ///< number, boolean, null
    Comment,
    Marker, ///< punctuation with a meaning: dashes, anchors, tags
    Added, ///< a line that a diff adds
    Removed,
    AddedBackground,
    RemovedBackground,
    RelatedBackground, ///< text that belongs to the selected row
};

/// Whether light text stands on a dark ground in `palette`.
bool isDark(const QPalette &palette);

/// The colour of a meaning on the base (text view, list) of a palette. Foregrounds keep a contrast of at least 4.5:1
/// (WCAG 2.1, 1.4.3) to the base and to the backgrounds here, whatever the palette is.
QColor meaningColor(Meaning meaning, const QPalette &palette);

/// `ground`, made darker or lighter until `text` can be read on it.
QColor groundFor(const QColor &text, const QColor &ground);

/// The contrast ratio of WCAG 2.1, from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// The meaning, the name of the icon, and the word for a severity: never a colour alone.
Meaning severityMeaning(Severity severity);
QLatin1StringView severityIcon(Severity severity);
QString severityWord(Severity severity);

} // namespace sme
