// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sme {

/// A part of a text: byte offsets, `end` excluded.
struct Span
{
    qsizetype begin = -1;
    qsizetype end = -1;

    bool isValid() const { return begin >= 0; }
    qsizetype length() const { return end - begin; }
    Span shifted(qsizetype delta) const { return isValid() ? Span{begin + delta, end + delta} : Span(); }
    friend bool operator==(const Span &, const Span &) = default;
};

} // namespace sme
