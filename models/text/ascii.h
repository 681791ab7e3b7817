// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <algorithm>

/// Characters of names that are ASCII by their grammar: QChar's own tests take those of all scripts.
namespace sme::ascii {

inline bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

inline bool isLetter(QChar c)
{
    return isLower(c) || (c >= u'A' && c <= u'Z');
}

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isLetterOrDigit(QChar c)
{
    return isLetter(c) || isDigit(c);
}

/// Of a hexadecimal number in lower case, as digests have it.
inline bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

/// Whether a text is not empty, and all of it passes.
template<typename Test>
bool isMadeOf(QStringView text, Test test)
{
    return !text.isEmpty() && std::ranges::all_of(text, test);
}

} // namespace sme::ascii
