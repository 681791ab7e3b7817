// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/syntaxtreebuilder.h"
#include "yaml/yamlscanner.h"

namespace sme {

/// Reads one document out of a part of a text: the grammar of YAML 1.1 over the scanner's words.
///
/// As in the cluster, a part has one document; what follows it in the same part is refused here, where the cluster
/// would leave it out without a word.
class YamlParser
{
public:
    YamlParser(QByteArrayView text, Span part, SyntaxTreeBuilder &builder);

    /// Throws Unreadable. Adds nothing where there is no document. Of JSON values one after the other the cluster reads
    /// the first alone where it does not read them as JSON; they are refused too, unless it `mayBeStream`.
    void parse(bool mayBeStream);

private:
    using Type = YamlToken::Type;

    /// Where a node stands, which decides how it may begin.
    enum class Place : quint8 {
        Block,
        BlockValue, ///< of a mapping: a list may stand at the column of its key
        Flow,
    };

    Type peek() { return m_scanner.peek().type; }
    YamlToken take();
    bool isNext(std::initializer_list<Type> types);
    void parseDirectives();
    NodeProperties parseProperties();
    void setTag(NodeProperties &properties, const YamlToken &token) const;
    void parseNode(Place place);
    void parseBlockSequence(const NodeProperties &properties);
    void parseIndentlessSequence(const NodeProperties &properties);
    void parseBlockMapping(const NodeProperties &properties);
    void parseFlowSequence(const NodeProperties &properties);
    void parseFlowPair();
    void parseFlowMapping(const NodeProperties &properties);
    /// The comma before an entry that is not the first.
    void expectComma(bool isFirst);
    [[noreturn]] void refuse(const char *reason);
    /// The same, for what stands where another field of a mapping could.
    [[noreturn]] void refuseField();
    [[noreturn]] void refuseDash();
    /// Whether the innermost bracket was meant to be closed before the token that comes next.
    bool isLeftOpen();
    qsizetype columnOf(qsizetype offset) const { return offset - m_text.first(offset).lastIndexOf('\n') - 1; }

    QByteArrayView m_text;
    SyntaxTreeBuilder &m_builder;
    YamlScanner m_scanner;
    struct Handle
    {
        QByteArray handle;
        QByteArray prefix;
    };
    std::vector<Handle> m_handles;
    int m_depth = 0;
    // What a refusal is explained with.
    std::vector<qsizetype> m_brackets; ///< where the lists and mappings in brackets begin that are open
    Span m_lastScalar{0, 0};
    qsizetype m_closed = -1; ///< where the mapping begins that ended last …
    qsizetype m_closedBehind = -1; ///< … and the scalar behind which it did
};

} // namespace sme
