// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/blocklist.h"

#include "manifest/shootmanifest.h"
#include "manifest/textscan.h"

namespace sme {

BlockList BlockList::ofMirrors(const ShootManifest &manifest)
{
    return BlockList(manifest.text(), manifest.mirrorsBegin(), manifest.mirrorCount(), [&manifest](int index) {
        const MirrorEntry &mirror = manifest.mirror(index);
        return Span{mirror.begin, mirror.begin + mirror.item.end};
    });
}

qsizetype BlockList::column() const
{
    return scan::column(m_text, item(0).begin);
}

Span BlockList::lines(int index) const
{
    const Span at = item(index);
    const qsizetype dashColumn = scan::column(m_text, at.begin);
    const qsizetype floor = scan::nextLine(m_text, index > 0 ? item(index - 1).end : m_begin);
    qsizetype begin = scan::lineBegin(m_text, at.begin);
    while (begin > floor) {
        const qsizetype above = scan::lineBegin(m_text, begin - 1);
        if (!scan::isCommentLine(m_text, above))
            break;
        if (index > 0 && scan::skipBlanks(m_text, above) - above > dashColumn)
            break;
        begin = above;
    }
    return {begin, scan::nextLine(m_text, at.end)};
}

qsizetype BlockList::insertionPoint(int index) const
{
    if (index < m_count)
        return lines(index).begin;
    qsizetype point = scan::nextLine(m_text, item(m_count - 1).end);
    while (point < m_text.size() && scan::isCommentLine(m_text, point)
           && scan::skipBlanks(m_text, point) - point > column())
        point = scan::nextLine(m_text, point);
    return point;
}

} // namespace sme
