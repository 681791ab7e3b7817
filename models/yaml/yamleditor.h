// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"
#include "yaml/collection.h"
#include "yaml/guard.h"

#include <functional>

namespace sme {

/// Plans the four operations on a YAML text at a path: what each replaces in the text, the rest of which stays as it
/// is.
///
/// Paths begin at one node of the tree. What cannot be changed without loss (aliases and what they refer to, merge
/// keys, keys with a question mark, keys that stand twice, templates, comments in what is replaced) is refused with its
/// reason. An empty splice means that nothing changes.
class YamlEditor
{
public:
    using Index = SyntaxTree::Index;

    /// What happens to a list or mapping that loses its last item.
    enum class Emptied : quint8 {
        Kept, ///< stays, as [] or {}
        Removed, ///< goes with its key, unless it stands at the root or holds comments that are none of the item's
    };

    /// What an editor asks of the one that uses it.
    struct Surroundings
    {
        QByteArray newline; ///< how lines end
        std::function<Habits()> habits; ///< asked for once, where something new is written
        std::function<TextPlace(qsizetype)> placeAt; ///< of a place in the tree's text, for refusals
    };

    /// The tree must outlive it. `root` none: the text is empty so far.
    YamlEditor(const SyntaxTree &tree, Index root, Surroundings surroundings);

    /// Any of the operations below, for lists and mappings that stay when they lose their last item.
    Result<Splice> plan(const YamlOperation &operation) const;

    /// Gives what stands at `path` a value; parents that are missing, null or empty are made. A position that is the
    /// count of its list appends.
    Result<Splice> set(const YamlPath &path, const YamlValue &value) const;
    /// Adds items to a list before position `index`, which may be its count; the list is made if it is missing.
    Result<Splice> insert(const YamlPath &list, int index, const QList<YamlValue> &values) const;
    /// Takes a field or item out, with its comments. A field that is missing is fine.
    Result<Splice> remove(const YamlPath &path, Emptied emptied = Emptied::Removed) const;
    /// Moves an item of a list; `to` is its position afterwards.
    Result<Splice> move(const YamlPath &list, int from, int to) const;

    /// The lines of an item of a list, with its comments; nothing where it has none of its own.
    std::optional<Collection::Lines> linesOf(const YamlPath &item) const;
    /// Puts such lines into another list; nothing if items have no lines of their own there.
    std::optional<Splice> insertLines(const YamlPath &list, int index, const Collection::Lines &item) const;

    /// The refusal to give `value` to a place where a list or mapping stands that is none such; nothing elsewhere.
    std::optional<Error> misplaced(const YamlPath &path, const YamlValue &value) const;
    /// How many items or pairs a collection has; 0 also where there is none.
    int count(const YamlPath &path) const;
    /// The path that remove() takes out: `path` itself, or that of a collection which would be empty without it.
    YamlPath removedPath(const YamlPath &path) const;

private:
    using Node = SyntaxTree::Node;

    /// How far a path leads.
    struct Place
    {
        Index node = SyntaxTree::none; ///< the last one that is there
        Index key = SyntaxTree::none; ///< its key, if it is a value of a mapping
        Index name = SyntaxTree::none; ///< … or the key of the list that it is an item of
        Index parent = SyntaxTree::none;
        int position = 0; ///< in its parent; of a mapping, the number of its pair
        qsizetype depth = 0; ///< steps taken
    };

    Result<Place> find(const YamlPath &path) const;
    Result<Place> step(const Place &from, const YamlPath::Step &step) const;
    Result<Splice> replace(const Place &at, const YamlValue &value) const;
    Result<Splice> replaceTexts(const Place &list, const QList<YamlValue> &texts) const;
    Result<Splice> replaceText(const Place &at, const YamlValue &value) const;
    Result<Splice> fill(const Place &at, const YamlValue &value) const;
    Splice write(const Place &at, const YamlValue &value) const;
    Splice addField(const Place &map, const QString &name, const YamlValue &value) const;
    Result<Splice> addItems(const Place &list, int index, const QList<YamlValue> &values) const;
    bool mayGoWith(const Place &collection, const Place &item) const;

    const Node &node(Index index) const { return m_tree.node(index); }
    QByteArrayView text() const { return m_tree.text(); }
    Error refusal(qsizetype offset, const char *reason) const;
    bool isEmptyValue(Index index) const;
    bool isInFlow(const Place &at) const { return at.parent != SyntaxTree::none && node(at.parent).flow; }
    int itemCount(Index collection) const;
    Index itemAt(Index collection, int index) const;
    /// From its dash or key to the end of its value; in flow style, from its anchor or tag on.
    Span itemSpan(Index collection, int index) const;
    QByteArrayView keyName(const Place &at) const;
    qsizetype afterIntroducer(const Place &at) const;
    Collection collection(const Place &at) const;

    const Writer &writer() const;

    const SyntaxTree &m_tree;
    Index m_root;
    Surroundings m_surroundings;
    mutable std::optional<Writer> m_writer;
};

} // namespace sme
