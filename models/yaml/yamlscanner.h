// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/span.h"

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <string>
#include <vector>

namespace sme {

/// The text is no YAML, or would cost more than any manifest is worth.
struct Unreadable
{
    const char *reason; ///< to be translated in the context "sme::SyntaxTree"
    qsizetype offset;
};

/// A word of YAML: an indicator, a scalar, or the beginning or end of a block that indentation makes.
struct YamlToken
{
    enum class Type : quint8 {
        StreamEnd,
        VersionDirective,
        TagDirective,
        DocumentStart,
        DocumentEnd,
        BlockSequenceStart,
        BlockMappingStart,
        BlockEnd,
        FlowSequenceStart,
        FlowSequenceEnd,
        FlowMappingStart,
        FlowMappingEnd,
        BlockEntry,
        FlowEntry,
        Key,
        Value,
        Alias,
        Anchor,
        Tag,
        Scalar,
    };
    enum class Style : quint8 { Plain, Single, Double, Block };

    Type type = Type::StreamEnd;
    Style style = Style::Plain;
    bool decoded = false; ///< the value is a part of the decoded values, not of the text
    int keyLevel = -1; ///< where a key without "?" may begin here, the flow level that it has
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype valueBegin = 0; ///< scalars: their text; anchors, aliases: their name; tags: the handle; %TAG: the handle
    qsizetype valueLength = 0;
    qsizetype restBegin = 0; ///< tags: what follows the handle, always decoded; %TAG: the prefix
    qsizetype restLength = 0;
};

/// Cuts a text into the words of YAML 1.1, with the reach of the reader that Kubernetes has: the same texts are
/// refused, and the same are let pass although the specification forbids them.
class YamlScanner
{
public:
    /// `decoded`: gets the values that do not stand in the text as they are.
    YamlScanner(QByteArrayView text, Span part, std::string &decoded);

    const YamlToken &peek()
    {
        if (!m_isSettled)
            settle();
        return m_tokens.front();
    }
    /// Takes the word that peek() shows.
    void skip();
    /// The column of the innermost block; -1 outside of all.
    qsizetype indent() const { return m_indent; }

private:
    using Type = YamlToken::Type;

    /// A place where a key without question mark may have begun.
    struct SimpleKey
    {
        bool possible = false;
        bool required = false; ///< nothing else can stand here
        quint64 token = 0;
        qsizetype position = 0;
        qsizetype line = 0;
        qsizetype column = 0;
    };

    // What stands at a position; '\0' behind the end.
    char at(qsizetype pos) const { return pos < m_end ? m_text[pos] : '\0'; }
    qsizetype breakLength(qsizetype pos) const;
    bool isBlankAt(qsizetype pos) const { return at(pos) == ' ' || at(pos) == '\t'; }
    bool isBreakAt(qsizetype pos) const { return breakLength(pos) > 0; }
    bool isBreakOrEnd(qsizetype pos) const { return pos >= m_end || isBreakAt(pos); }
    bool isBlankOrEnd(qsizetype pos) const { return isBlankAt(pos) || isBreakOrEnd(pos); }
    bool isDocumentMarker() const;
    qsizetype column() const { return m_pos - m_lineBegin; }
    qsizetype firstInLine() const
    {
        qsizetype pos = m_lineBegin;
        while (at(pos) == ' ')
            ++pos;
        return pos;
    }
    void skipBreak();
    /// The same, and appends what the line break is in a value.
    void takeBreak(std::string &to);
    void endLine();
    void takeBreakOrEnd(std::string &to);
    void skipBlanks();
    void skipComment();
    void skipToToken();

    /// Reads on until it is known what the next token is.
    void settle();
    void fetch();
    bool fetchIndicator(char c);
    bool startsPlain(char c) const;
    void append(Type type, qsizetype begin, qsizetype end);
    void append(YamlToken token);
    /// Takes an indicator of one character that ends a simple key; `keyAllowed`: whether one can begin behind it.
    void takeIndicator(Type type, bool keyAllowed);
    void insert(quint64 number, Type type, qsizetype position);
    void fetchEnd();
    void fetchMarker(Type type);
    void fetchFlowStart(Type type);
    void fetchFlowEnd(Type type);
    void fetchBlockEntry();
    void fetchKey();
    void fetchValue();
    void fetchAnchor(Type type);
    void fetchTag();
    void fetchDirective();
    void fetchScalar(YamlToken::Style style);

    // Keys without question mark are known for what they are only at their colon.
    void saveSimpleKey();
    void removeSimpleKey();
    bool isValid(SimpleKey &key) const;
    void rollIndent(qsizetype column, qint64 tokenNumber, Type type, qsizetype position);
    void unrollIndent(qsizetype column);

    qsizetype scanHandle(bool inDirective);
    void scanUri(std::string &to, bool isComplete);
    void scanVersion();
    YamlToken scanPlain();
    YamlToken scanQuoted(bool isSingle);
    void scanEscape(std::string &to);
    YamlToken scanBlock();
    void scanBlockHeader(int &chomping, int &increment);
    void scanBlockBreaks(qsizetype &indent, std::string &breaks);
    void storeDecoded(YamlToken &token, const std::string &value);

    QByteArrayView m_text;
    qsizetype m_end;
    std::string &m_decoded;

    qsizetype m_pos;
    qsizetype m_line = 0;
    qsizetype m_lineBegin;
    qsizetype m_indent = -1;
    std::vector<qsizetype> m_indents;
    std::vector<SimpleKey> m_simpleKeys{SimpleKey()}; ///< one for each flow level, the block first
    bool m_keyAllowed = true; ///< a key without question mark may begin here
    int m_nextKeyLevel = -1; ///< for the token that comes next
    std::deque<YamlToken> m_tokens;
    bool m_isSettled = false; ///< no key can begin with the first token any more, unless one does
    quint64 m_taken = 0; ///< tokens that were taken
    qsizetype m_continuedEnd = -1; ///< where the last plain value ends that goes over several lines
    bool m_endsLine; ///< the last line has a line break, or was given one
};

} // namespace sme
