// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/entryview.h"

#include "yaml/textcheck.h"
#include "yaml/textscan.h"

namespace sme {

EntryView::EntryView(const ShootManifest &manifest, int mirror) : m_text(manifest.text())
{
    // An entry whose aliases have their anchors elsewhere cannot be read on its own.
    if (!readSlice(manifest, mirror))
        readAll(manifest, mirror);
}

bool EntryView::readSlice(const ShootManifest &manifest, int mirror)
{
    ShootManifest::Slice slice = manifest.slice(mirror, 1);
    m_parsed = std::move(slice.text);
    m_base = slice.base;
    m_tree = std::make_unique<SyntaxTree>(m_parsed);
    if (m_tree->error() || m_tree->documents().empty())
        return false;
    m_mirror = child(m_tree->documents().front(), 0);
    return m_mirror != SyntaxTree::none;
}

void EntryView::readAll(const ShootManifest &manifest, int mirror)
{
    m_base = byteOrderMarkLength(m_text);
    m_parsed = m_text.sliced(m_base);
    m_tree = std::make_unique<SyntaxTree>(m_parsed);
    const MirrorEntry &entry = manifest.mirror(mirror);
    const qsizetype begin = entry.begin + entry.item.begin - m_base;
    m_mirror = SyntaxTree::none;
    for (const Index root : m_tree->documents()) {
        const Index found = m_tree->findMap(root, begin);
        m_mirror = found != SyntaxTree::none ? found : m_mirror;
    }
}

bool EntryView::isMap() const
{
    return m_mirror != SyntaxTree::none && node(m_mirror).kind == SyntaxTree::Kind::Map;
}

EntryView::Index EntryView::key(Index map, QByteArrayView name) const
{
    if (map == SyntaxTree::none || node(map).kind != SyntaxTree::Kind::Map)
        return SyntaxTree::none;
    for (Index key = node(map).first; key != SyntaxTree::none; key = node(node(key).next).next) {
        if (node(key).kind == SyntaxTree::Kind::Scalar && m_tree->value(key) == name)
            return key;
    }
    return SyntaxTree::none;
}

EntryView::Index EntryView::value(Index map, QByteArrayView name) const
{
    const Index found = key(map, name);
    return found == SyntaxTree::none ? SyntaxTree::none : node(found).next;
}

EntryView::Index EntryView::child(Index collection, int index) const
{
    if (collection == SyntaxTree::none || !node(collection).isCollection())
        return SyntaxTree::none;
    Index item = node(collection).first;
    while (item != SyntaxTree::none && index-- > 0)
        item = node(item).next;
    return item;
}

Span EntryView::pair(Index key) const
{
    const SyntaxTree::Node &value = node(node(key).next);
    return Span{node(key).propertiesBegin, std::max(value.end, node(key).end)}.shifted(m_base);
}

qsizetype EntryView::afterColon(Index key) const
{
    return m_text.indexOf(':', node(key).end + m_base) + 1;
}

qsizetype EntryView::dash(Index list, int index) const
{
    const qsizetype after = index > 0 ? node(child(list, index - 1)).end : node(list).begin;
    return scan::skipSpaceAndComments(m_text, after + m_base);
}

} // namespace sme
