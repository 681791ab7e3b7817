// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/span.h"

#include <algorithm>
#include <vector>

namespace sme {

/// Where places of a text come to stand when pieces of it are replaced: spans behind a piece move, those around it
/// stretch.
class SpanShift
{
public:
    /// The bytes from `begin` to `end` become `grown` more; pieces come in rising order and do not overlap.
    void add(qsizetype begin, qsizetype end, qsizetype grown)
    {
        m_begins.push_back(begin);
        m_ends.push_back(end);
        m_grown.push_back((m_grown.empty() ? 0 : m_grown.back()) + grown);
    }
    /// By how much the text has grown so far.
    qsizetype total() const { return m_grown.empty() ? 0 : m_grown.back(); }

    /// Something that is put in at the very end of a span is none of it.
    void operator()(Span &span) const
    {
        if (!span.isValid())
            return;
        const std::size_t before = count(m_begins, span.end - 1);
        span.begin += grown(std::min(before, count(m_ends, span.begin)));
        span.end += grown(std::min(before, count(m_ends, span.end)));
    }

private:
    static std::size_t count(const std::vector<qsizetype> &places, qsizetype last)
    {
        return std::size_t(std::upper_bound(places.begin(), places.end(), last) - places.begin());
    }
    qsizetype grown(std::size_t pieces) const { return pieces == 0 ? 0 : m_grown[pieces - 1]; }

    std::vector<qsizetype> m_begins;
    std::vector<qsizetype> m_ends;
    std::vector<qsizetype> m_grown; // of the pieces up to each
};

} // namespace sme
