// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <vector>

namespace sme {

/// A line of a comparison by its positions in both texts, from 0.
struct LinePair
{
    static constexpr int none = -1;

    int before = none; ///< none: the line is added
    int after = none; ///< none: the line is removed

    bool isSame() const { return before != none && after != none; }
};

/// The lines of a text, each with its line feed; the last one may have none.
std::vector<QByteArrayView> splitLines(QByteArrayView text);

/// Compares two texts line by line. Where more than a thousand lines differ at one place, they are removed and added as
/// a whole.
std::vector<LinePair> compareLines(const std::vector<QByteArrayView> &before, const std::vector<QByteArrayView> &after);

} // namespace sme
