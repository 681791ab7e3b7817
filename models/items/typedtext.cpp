// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/typedtext.h"

#include "items/fieldlookup.h"

#include <algorithm>

namespace sme {

namespace {

bool isInside(char c)
{
    return (quint8(c) & 0xc0) == 0x80;
}

/// The end of `units` UTF-16 units from a byte on, as a text widget counts them.
qsizetype endOfUnits(const QByteArray &utf8, qsizetype offset, qsizetype units)
{
    while (units > 0 && offset < utf8.size()) {
        units -= (quint8(utf8[offset]) & 0xf8) == 0xf0 ? 2 : 1;
        if (utf8[offset] == '\r' && offset + 1 < utf8.size() && utf8[offset + 1] == '\n')
            ++offset;
        do {
            ++offset;
        } while (offset < utf8.size() && isInside(utf8[offset]));
    }
    return offset;
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    qsizetype length = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    return length > 0 && a[length - 1].isHighSurrogate() ? length - 1 : length;
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    const qsizetype length = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
    return length > 0 && a[a.size() - length].isLowSurrogate() ? length - 1 : length;
}

} // namespace

std::optional<change::TypeText> typedText(const QByteArray &utf8, TextPosition place, int removed,
                                          const QString &inserted)
{
    const qsizetype offset = offsetAt(utf8, place);
    const qsizetype end = endOfUnits(utf8, offset, removed);
    const QString before = displayText(QByteArrayView(utf8).sliced(offset, end - offset));
    const qsizetype prefix = commonPrefix(before, inserted);
    const QStringView beforeRest = QStringView(before).sliced(prefix);
    const QStringView insertedRest = QStringView(inserted).sliced(prefix);
    const qsizetype suffix = commonSuffix(beforeRest, insertedRest);
    change::TypeText typed;
    typed.offset = endOfUnits(utf8, offset, prefix);
    typed.removed = endOfUnits(utf8, typed.offset, beforeRest.size() - suffix) - typed.offset;
    typed.inserted = insertedRest.chopped(suffix).toUtf8();
    if (utf8.contains("\r\n"))
        typed.inserted.replace("\n", "\r\n");
    if (typed.removed == 0 && typed.inserted.isEmpty())
        return std::nullopt;
    return typed;
}

bool isSameWord(const change::TypeText &before, const change::TypeText &next)
{
    constexpr qsizetype longestKey = 4; // bytes of a character
    if (next.inserted.size() > longestKey || before.inserted.contains('\n') || next.inserted.contains('\n'))
        return false;
    const auto isBlank = [](const QByteArray &text) { return !text.isEmpty() && text.trimmed().isEmpty(); };
    if (next.removed == 0 && !before.inserted.isEmpty())
        return next.offset == before.offset + before.inserted.size()
            && !(isBlank(before.inserted) && !isBlank(next.inserted));
    const bool onlyRemove = before.inserted.isEmpty() && next.inserted.isEmpty();
    const bool isBackspace = next.offset + next.removed == before.offset;
    const bool isDelete = next.offset == before.offset;
    return onlyRemove && (isBackspace || isDelete);
}

} // namespace sme
