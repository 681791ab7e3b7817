// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"
#include "yaml/span.h"

#include <QByteArrayView>

#include <optional>
#include <string>
#include <vector>

namespace sme {

/// A YAML text as a tree of nodes that know where they stand, read as kubectl reads it: line by line into documents,
/// each by the rules of YAML 1.1 with the exceptions of its reader; what begins with a brace as JSON if it is that.
///
/// The text must outlive the tree. Aliases are kept as such and never expanded here.
class SyntaxTree
{
public:
    using Index = quint32;
    static constexpr Index none = 0xffffffff;

    enum class Kind : quint8 { Null, Scalar, Sequence, Map, Alias };
    /// What a tag makes of a value; a tag that YAML does not define leaves it a text.
    enum class Tag : quint8 { None, Text, Null, Bool, Number };

    /// Small, since there are several for each line of a text.
    struct Node
    {
        Kind kind : 4 = Kind::Null;
        Tag tag : 4 = Tag::None;
        bool flow : 1 = false; ///< collections: in brackets or braces
        bool plain : 1 = false; ///< scalars: without quotes, and no block scalar
        bool block : 1 = false; ///< scalars: literal or folded
        bool implicit : 1 = false; ///< nulls: nothing is written
        bool anchored : 1 = false;
        bool anchorUsed : 1 = false; ///< an alias refers to it
        bool valueDecoded : 1 = false; ///< the value is not a part of the text as it stands
        bool merges : 1 = false; ///< keys: a merge key ("<<")
        quint32 propertiesBegin = 0; ///< of its anchor and tag; as `begin` when it has none
        quint32 begin = 0;
        quint32 end = 0;
        Index first = none; ///< first child; of an alias, its target. Maps: key, value, key, value …
        Index next = none;
        quint32 count = 0; ///< children; of a map, keys and values
        quint32 valueBegin = 0;
        quint32 valueLength = 0;

        Span span() const { return {qsizetype(begin), qsizetype(end)}; }
        Span whole() const { return {qsizetype(propertiesBegin), qsizetype(end)}; }
        bool isCollection() const { return kind == Kind::Sequence || kind == Kind::Map; }
    };

    enum class Grammar : quint8 {
        Any, ///< what looks like JSON is read as JSON
        BehindMark, ///< nothing is, as kubectl does it behind a byte order mark
        Yaml, ///< nothing is
    };

    /// Parses all documents. After an error, the documents before it are there, and error() says what and where
    /// (byte offset in errorOffset()).
    explicit SyntaxTree(QByteArrayView text, Grammar grammar = Grammar::Any);
    /// Of a whole file, as kubectl reads it. A byte order mark is no part of the tree's text.
    static SyntaxTree ofFile(QByteArrayView text);

    const std::optional<QString> &error() const { return m_error; }
    qsizetype errorOffset() const { return m_errorOffset; }

    /// How many of the documents, from the first on, were read as JSON.
    int jsonDocuments() const { return m_jsonDocuments; }

    /// The root node of each document.
    const std::vector<Index> &documents() const { return m_documents; }
    /// Where the documents begin and end: between the document markers.
    Span documentSpan(int document) const;

    const Node &node(Index index) const { return m_nodes[index]; }
    QByteArrayView text() const { return m_text; }
    /// The decoded value of a scalar.
    QByteArrayView value(Index index) const;
    QString string(Index index) const;

    /// The value of a key of a map, and an item of a list; none where there is none.
    Index field(Index map, QByteArrayView key) const;
    Index item(Index list, int position) const;

    /// Whether the text of a map begins with these bytes.
    bool hasMapThatBeginsWith(QByteArrayView bytes) const;

    /// A second key of the same name in one map: the key's node and that of the first one.
    struct DuplicateKey
    {
        Index key = none;
        Index firstKey = none;
    };
    const std::vector<DuplicateKey> &duplicateKeys() const { return m_duplicates; }

private:
    friend class SyntaxTreeBuilder;

    SyntaxTree() = default;
    bool parseJson(QByteArrayView part);
    /// Reads the documents from `begin` to the next line with nothing but "---"; returns where the next one begins.
    qsizetype parsePart(qsizetype begin, Grammar grammar);

    QByteArrayView m_text;
    std::vector<Node> m_nodes;
    std::vector<Index> m_documents;
    std::vector<DuplicateKey> m_duplicates;
    std::string m_decoded; // values that the text does not hold as such
    std::optional<QString> m_error;
    qsizetype m_errorOffset = 0;
    int m_jsonDocuments = 0;
};

} // namespace sme
