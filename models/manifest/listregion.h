// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"
#include "yaml/guard.h"
#include "yaml/splice.h"
#include "yaml/syntaxtree.h"

#include <memory>

namespace sme {

/// A run of entries of the list of mirrors with what stands between them, read on its own: a list with these items.
class ListRegion
{
public:
    ListRegion(const ShootManifest &manifest, int first, int count);
    /// The same with one neighbour on either side: all that can change when entries come or go there.
    static ListRegion around(const ShootManifest &manifest, int first, int count);

    /// The same part of the text after a replacement within it, which is not made in the manifest.
    ListRegion after(const Splice &splice) const;

    /// Whether it can be read on its own, and what it says is the same as within the whole: nothing in it refers to
    /// anything elsewhere.
    bool isAlone() const;
    int first() const { return m_first; }
    int count() const { return m_count; } ///< of the entries that the manifest has in the part
    /// Read when it is asked for first.
    const SyntaxTree &tree() const;
    SyntaxTree::Index list() const { return tree().documents().front(); }
    /// Add this to positions in the tree to get those in the manifest's text.
    qsizetype base() const { return m_base; }
    Splice inText(const Splice &splice) const { return {splice.begin + m_base, splice.end + m_base, splice.text}; }
    /// The part of the manifest's text.
    Span part() const { return m_part; }
    /// A piece of the part; positions of the manifest's text.
    QByteArray bytes(Span piece) const;
    /// The entries as they are read; without ids.
    std::vector<MirrorEntry> entries() const;
    /// Those from `position` on with these names; null if they have not as many hosts.
    std::shared_ptr<const std::vector<MirrorEntry>> namedEntries(int position, const QList<EntryIds> &ids) const;

private:
    ListRegion() = default;
    void setPart(const QByteArray &part) { m_parsed = m_isFlow ? m_prefix + part + ']' : part; }

    QByteArray m_prefix; // opens a list in brackets
    QByteArray m_parsed;
    mutable std::unique_ptr<SyntaxTree> m_tree;
    Span m_part;
    qsizetype m_base = 0;
    int m_first = 0;
    int m_count = 0;
    bool m_isFlow = false;
    bool m_isJson = false; // the whole is read as JSON, and so is the part
};

/// What a region becomes by `splice` (positions of the manifest's text), if it then says what the operations, whose
/// paths begin at the region's list, make of it; nothing where that was seen in all of the text only.
Result<std::optional<ListRegion>> guardedRegion(const ShootManifest &manifest, const ListRegion &region,
                                                const Splice &splice, const QList<YamlOperation> &operations);

/// The patch that makes `splice`, guarded like that. The entries from `first` on, named by `before`, become those named
/// by `after`. Nothing if the splice changes nothing.
Result<std::optional<Patch>> guardedPatch(const ShootManifest &manifest, const ListRegion &region, const Splice &splice,
                                          const YamlOperation &operation, int first, const QList<EntryIds> &before,
                                          const QList<EntryIds> &after);

} // namespace sme
