// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/syntaxtree.h"
#include "yaml/yamlscanner.h"

#include <QHash>

namespace sme {

/// The anchor and the tag of a node. Without either, begin is -1.
struct NodeProperties
{
    qsizetype begin = -1;
    qsizetype end = -1;
    QByteArrayView anchor; ///< its name
    QByteArray tag; ///< in full, as "tag:yaml.org,2002:str"

    bool isEmpty() const { return begin < 0; }
};

/// Builds the tree from what a reader finds in the text, in its order; throws Unreadable for what the cluster refuses
/// in a text that is YAML.
class SyntaxTreeBuilder final
{
public:
    explicit SyntaxTreeBuilder(SyntaxTree &tree) : m_tree(tree), m_text(tree.m_text) { }

    /// Values that do not stand in the text as they are; readers append to it.
    std::string &decodedValues() { return m_tree.m_decoded; }
    QByteArrayView decodedPart(qsizetype begin, qsizetype length) const
    {
        return QByteArrayView(m_tree.m_decoded).sliced(begin, length);
    }

    void beginDocument();
    void addAlias(const YamlToken &token);
    void addScalar(const YamlToken &token, const NodeProperties &properties);
    /// A value of which only anchor or tag are written.
    void addEmpty(const NodeProperties &properties);
    /// A null of which nothing is written, behind the indicator that ends at `after`.
    void addNull(qsizetype after);
    /// The null behind a key that has no colon.
    void addMissingValue();
    /// A value of JSON: a number, true, false or null.
    void addJsonWord(qsizetype begin, qsizetype end);
    void open(SyntaxTree::Kind kind, bool flow, qsizetype begin, const NodeProperties &properties);
    /// Closes a collection without a bracket of its own.
    void close();
    void closeFlow(qsizetype end);

private:
    using Node = SyntaxTree::Node;
    using Index = SyntaxTree::Index;

    struct Open
    {
        Index node;
        Index last;
        int anchor; ///< in m_anchors, or -1
        qint64 countedBefore;
    };

    /// What an alias refers to.
    struct Anchor
    {
        Index node = SyntaxTree::none;
        qint64 counted = 0; ///< values in it with all aliases expanded; 0 while it is open
    };

    Node positioned(SyntaxTree::Kind kind, qsizetype begin, const NodeProperties &properties) const;
    int addAnchor(const NodeProperties &properties);
    Index add(Node node);
    bool isKeyNext() const;
    void setDecoded(Node &node, QByteArrayView value);
    void applyTag(Node &node, const QByteArray &tag, QByteArrayView value);
    void checkPlainValue(const Node &node, QByteArrayView value) const;
    void checkExpansion(qsizetype where) const;
    void checkMap(Index map) const;
    void checkMerge(Index key) const;
    void findDuplicateKeys(Index map);

    SyntaxTree &m_tree;
    QByteArrayView m_text;
    std::vector<Open> m_open;
    std::vector<Anchor> m_anchors;
    QHash<QByteArrayView, int> m_anchorNames;
    qint64 m_counted = 0; // values so far with all aliases expanded …
    qint64 m_countedByAliases = 0; // … and those of them that stand behind aliases
};

} // namespace sme
