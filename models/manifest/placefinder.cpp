// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/placefinder.h"

#include "yaml/textcheck.h"

#include <algorithm>

namespace sme {

TextPlace PlaceFinder::place(const FieldRef &field)
{
    const QByteArrayView text(m_manifest.text());
    const qsizetype offset = std::clamp<qsizetype>(m_manifest.span(field).begin, 0, text.size());
    const qsizetype begin = std::min(offset, m_offset);
    const QByteArrayView between = text.sliced(begin, std::max(offset, m_offset) - begin);
    // A byte order mark is no column.
    if (m_place.isValid() && begin >= byteOrderMarkLength(text) && !between.contains('\n')) {
        const auto characters =
            int(std::count_if(between.begin(), between.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; }));
        m_place.column += offset < m_offset ? -characters : characters;
    } else {
        m_place = m_manifest.placeAt(offset);
    }
    m_offset = offset;
    return m_place;
}

} // namespace sme
