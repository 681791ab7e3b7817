// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/scalar.h"
#include "yaml/syntaxtree.h"

#include <optional>

namespace sme {

/// Looks fields up as the decoder of the cluster sees them: aliases followed, merge keys ("<<") merged.
///
/// The number of look-ups through aliases is limited, so that a text of aliases to aliases cannot blow up.
class NodeLookup
{
public:
    using Index = SyntaxTree::Index;

    /// A node and where it stands: an alias stands where it is written, not where its anchor is.
    struct Located
    {
        Index node = SyntaxTree::none;
        Span where; ///< byte offsets in the tree's text
        bool indirect = false; ///< reached through an alias or a merge key

        bool exists() const { return node != SyntaxTree::none; }
    };

    explicit NodeLookup(const SyntaxTree &tree) : m_tree(tree) { }

    const SyntaxTree &tree() const { return m_tree; }
    const SyntaxTree::Node &node(Located at) const { return m_tree.node(at.node); }
    SyntaxTree::Kind kind(Located at) const { return m_tree.node(at.node).kind; }
    bool isMap(Located at) const { return at.exists() && kind(at) == SyntaxTree::Kind::Map; }
    bool isSequence(Located at) const { return at.exists() && kind(at) == SyntaxTree::Kind::Sequence; }
    bool isNull(Located at) const
    {
        return !at.exists() || kind(at) == SyntaxTree::Kind::Null
            || (kind(at) == SyntaxTree::Kind::Scalar && node(at).tag == SyntaxTree::Tag::Null);
    }

    Located locate(Index index) const;
    /// As locate(), for a node that is reached from `parent`.
    Located locate(Index index, Located parent) const;
    /// Whether a key of the map itself is written with a question mark ("? key"), which no edit expects.
    bool hasExplicitKey(Located map) const;
    /// The value of a field of a map; not there for anything but a map.
    Located field(Located map, QByteArrayView name) const;
    /// A string field; nothing if it is absent or no string.
    std::optional<QString> stringField(Located map, QByteArrayView name) const;

    /// Calls visit(key node, value) for every field of a map as decoded, each name once.
    template<typename Visit>
    void forEachField(Located map, Visit visit) const
    {
        for (const auto &[key, value] : fields(map))
            visit(key, value);
    }
    /// Calls visit(item) for every item of a sequence.
    template<typename Visit>
    void forEachItem(Located sequence, Visit visit) const
    {
        for (Index item = node(sequence).first; item != SyntaxTree::none; item = m_tree.node(item).next)
            visit(locate(item, sequence));
    }

    /// The value as text: the decoded scalar.
    QString text(Located at) const { return m_tree.string(at.node); }
    /// What a scalar or null is in JSON.
    ScalarType scalarType(Located at) const;
    bool isString(Located at) const;

    /// Whether too many aliases had to be followed; what was looked up since is not complete.
    bool isExhausted() const { return m_budget <= 0; }

private:
    using Fields = std::vector<std::pair<Index, Located>>;
    bool isKey(Index key, QByteArrayView name) const;
    Located field(Located map, QByteArrayView name, int depth) const;
    std::vector<Located> mergedMaps(Located value) const;
    Fields fields(Located map) const;
    void addFields(Located map, Fields &fields, int depth) const;

    const SyntaxTree &m_tree;
    mutable int m_budget = 100'000;
};

} // namespace sme
