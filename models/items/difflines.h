// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sme {

/// A line of a comparison.
struct DiffLine
{
    enum class Kind : quint8 { Same, Removed, Added, Skipped };

    Kind kind = Kind::Same;
    QString text; ///< without line end
    int oldLine = 0; ///< from 1; 0 where the line is not in the old text
    int newLine = 0; ///< from 1; 0 where the line is not in the new text

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// Compares two texts line by line, with `context` equal lines around each change; what is left out stands as one line
/// of kind Skipped. Empty if the texts are equal. Where more than a thousand lines differ at one place, they are shown
/// as removed and added as a whole.
QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after, int context = 3);

} // namespace sme
