// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/syntaxtree.h"

#include <yaml-cpp/anchor.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

namespace sme {

/// The text is no YAML in a way that yaml-cpp does not tell, or would cost more than any manifest is worth.
struct Unreadable
{
    const char *reason; ///< to be translated in the context "sme::SyntaxTree"
    qsizetype offset;
};

/// Builds the tree from yaml-cpp's events.
class SyntaxTreeBuilder final : public YAML::EventHandler
{
public:
    explicit SyntaxTreeBuilder(SyntaxTree &tree) : m_tree(tree), m_text(tree.m_text) { }

    /// Where the last event was, in bytes.
    const qsizetype &progress() const { return m_progress; }

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        openCollection(SyntaxTree::Kind::Sequence, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { closeCollection(']'); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        openCollection(SyntaxTree::Kind::Map, mark, tag, anchor, style);
    }
    void OnMapEnd() override;

private:
    using Node = SyntaxTree::Node;
    using Index = SyntaxTree::Index;

    struct Open
    {
        Index node;
        Index last;
        qsizetype column;
        qint64 expandedBefore;
    };

    /// What an alias refers to.
    struct Anchor
    {
        Index node = SyntaxTree::none;
        qint64 expanded = 0; ///< nodes in it with all aliases expanded; 0 while it is open
    };

    void openCollection(SyntaxTree::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                        YAML::EmitterStyle::value style);
    void closeCollection(char bracket);
    Index add(Node node, YAML::anchor_t anchor);
    bool isDocumentBegin(qsizetype pos) const;
    bool isInPlace(const YAML::Mark &mark, qsizetype implicit) const;
    void checkImplicitNull(qsizetype mark) const;
    Node positioned(SyntaxTree::Kind kind, const YAML::Mark &mark, const std::string &tag) const;
    /// Where a null of which nothing is written would stand: after the colon of its key, or after its dash.
    qsizetype implicitNullPosition(qsizetype mark) const;
    void setValue(Node &node, const std::string &value);
    void findDuplicateKeys(Index map);

    SyntaxTree &m_tree;
    QByteArrayView m_text;
    std::vector<Open> m_open;
    std::vector<Anchor> m_anchors; // by yaml-cpp's number of the anchor
    std::vector<YAML::anchor_t> m_openAnchors; // as m_open
    qint64 m_expanded = 0; // nodes so far with all aliases expanded
    qsizetype m_progress = 0;
};

} // namespace sme
