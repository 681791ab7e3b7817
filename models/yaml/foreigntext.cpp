// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/foreigntext.h"

#include <QCoreApplication>

#include <array>

namespace sme {

namespace {

struct ForeignTextTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ForeignText)
};

/// Where the first line begins with one of these; -1 for none.
template<std::size_t Size>
qsizetype lineWith(QByteArrayView text, const std::array<QByteArrayView, Size> &begins)
{
    for (qsizetype begin = 0; begin < text.size();) {
        for (const QByteArrayView word : begins) {
            if (text.sliced(begin).startsWith(word))
                return begin;
        }
        const qsizetype end = text.indexOf('\n', begin);
        if (end < 0)
            break;
        begin = end + 1;
    }
    return -1;
}

/// Whether all lines that are not empty begin with `word`.
bool hasInAllLines(QByteArrayView text, QByteArrayView word)
{
    bool has = false;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const QByteArrayView line = text.sliced(begin, end - begin);
        if (!line.trimmed().isEmpty() && !line.startsWith(word))
            return false;
        has = has || line.startsWith(word);
        begin = end + 1;
    }
    return has;
}

} // namespace

std::optional<ForeignText> foreignTextIn(QByteArrayView text, qsizetype place)
{
    static constexpr std::array<QByteArrayView, 3> conflicts{"<<<<<<< ", "||||||| ", ">>>>>>> "};
    static constexpr std::array<QByteArrayView, 2> fences{"```", "~~~"};
    static constexpr std::array<QByteArrayView, 3> diffs{"diff --git ", "@@ -", "--- a/"};
    static constexpr std::array<QByteArrayView, 4> blanks{"\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x87", "\xe3\x80\x80"};
    if (const qsizetype line = lineWith(text, conflicts); line >= 0)
        return ForeignText{
            ForeignTextTexts::tr("this is a mark of a merge conflict; resolve the conflict and remove its "
                                 "marks"),
            line};
    if (const qsizetype line = lineWith(text, fences); line >= 0)
        return ForeignText{ForeignTextTexts::tr("this line is a fence of Markdown; remove it, and the one at the end"),
                           line};
    if (text.trimmed().startsWith('<'))
        return ForeignText{ForeignTextTexts::tr("this is a web page or XML, not a manifest; download the file itself"),
                           text.indexOf('<')};
    if (hasInAllLines(text, ">"))
        return ForeignText{ForeignTextTexts::tr("each line begins with “>”, as in a mail that is quoted; remove that"),
                           0};
    if (const qsizetype line = lineWith(text, diffs); line >= 0)
        return ForeignText{
            ForeignTextTexts::tr("this is a diff, not a manifest; apply it, and check the file that results"), line};
    // The line of the place and the one before it, on which a value may go on.
    const qsizetype lineBegin = text.first(place).lastIndexOf('\n') + 1;
    const qsizetype begin = text.first(qMax(lineBegin - 1, qsizetype(0))).lastIndexOf('\n') + 1;
    const qsizetype end = text.indexOf('\n', place);
    for (const QByteArrayView blank : blanks) {
        const qsizetype at = text.first(end < 0 ? text.size() : end).indexOf(blank, begin);
        if (at >= 0)
            return ForeignText{
                ForeignTextTexts::tr("this is no plain blank but a special one, as word processors and web "
                                     "pages have; replace it by a plain one"),
                at, true};
    }
    return std::nullopt;
}

} // namespace sme
