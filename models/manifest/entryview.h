// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"
#include "yaml/syntaxtree.h"

#include <memory>

namespace sme {

/// The syntax of one mirror entry, from which changes to it are planned. Positions are those of the manifest's text.
class EntryView
{
public:
    using Index = SyntaxTree::Index;

    EntryView(const ShootManifest &manifest, int mirror);

    /// False where the entry is no mapping that stands there itself.
    bool isMap() const;
    const SyntaxTree &tree() const { return *m_tree; }
    const SyntaxTree::Node &node(Index index) const { return m_tree->node(index); }
    Index mirror() const { return m_mirror; }
    /// The value of `hosts`; none if there is no such key.
    Index hosts() const { return value(m_mirror, "hosts"); }
    Index host(int index) const { return child(hosts(), index); }

    /// The key `name` of a map, and its value; none where it is absent or `map` is no map.
    Index key(Index map, QByteArrayView name) const;
    Index value(Index map, QByteArrayView name) const;
    Index child(Index collection, int index) const;

    Span span(Index index) const { return node(index).span().shifted(m_base); }
    /// With its anchor and tag.
    Span whole(Index index) const { return node(index).whole().shifted(m_base); }
    /// From the begin of a key to the end of its value.
    Span pair(Index key) const;
    /// After the colon of a key.
    qsizetype afterColon(Index key) const;
    /// The dash of an item of a block list.
    qsizetype dash(Index list, int index) const;
    QByteArrayView text() const { return m_text; }

private:
    bool readSlice(const ShootManifest &manifest, int mirror);
    void readAll(const ShootManifest &manifest, int mirror);

    QByteArray m_text; // of the whole manifest; shared
    QByteArray m_parsed;
    std::unique_ptr<SyntaxTree> m_tree;
    qsizetype m_base = 0;
    Index m_mirror = SyntaxTree::none;
};

} // namespace sme
