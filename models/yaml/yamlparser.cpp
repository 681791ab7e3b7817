// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/yamlparser.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>

namespace sme {

namespace {

/// Deeper texts are refused: nothing that people write comes near it.
constexpr int maxNesting = 1000;

} // namespace

YamlParser::YamlParser(QByteArrayView text, Span part, SyntaxTreeBuilder &builder)
    : m_text(text), m_builder(builder), m_scanner(text, part, builder.decodedValues())
{
}

YamlToken YamlParser::take()
{
    const YamlToken token = m_scanner.peek();
    m_scanner.skip();
    return token;
}

bool YamlParser::isNext(std::initializer_list<Type> types)
{
    return std::find(types.begin(), types.end(), peek()) != types.end();
}

void YamlParser::refuse(const char *reason)
{
    throw Unreadable{reason, m_scanner.peek().begin};
}

void YamlParser::parse()
{
    const bool hasDirectives = isNext({Type::VersionDirective, Type::TagDirective});
    const qsizetype first = m_scanner.peek().begin;
    parseDirectives();
    if (hasDirectives && peek() != Type::DocumentStart)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "kubectl takes this directive for a document of its own, since a line with "
                                           "--- follows; remove it"),
                         first};
    if (peek() == Type::StreamEnd)
        return;
    m_builder.beginDocument();
    const bool isExplicit = peek() == Type::DocumentStart;
    const qsizetype begin = isExplicit ? take().end : m_scanner.peek().begin;
    if (isExplicit
        && isNext(
            {Type::DocumentStart, Type::DocumentEnd, Type::StreamEnd, Type::VersionDirective, Type::TagDirective}))
        m_builder.addNull(begin);
    else
        parseNode(Place::Block);
    if (peek() == Type::FlowMappingStart)
        return; // a stream of JSON values behind a byte order mark, of which the cluster reads the first
    if (!isNext({Type::DocumentEnd, Type::StreamEnd, Type::DocumentStart}))
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "this belongs to nothing above it; check its indentation"));
}

void YamlParser::parseDirectives()
{
    bool hasVersion = false;
    for (; isNext({Type::VersionDirective, Type::TagDirective}); m_scanner.skip()) {
        const YamlToken &token = m_scanner.peek();
        if (token.type == Type::VersionDirective) {
            if (hasVersion)
                refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "this directive stands twice"));
            hasVersion = true;
            continue;
        }
        const Handle handle{m_text.sliced(token.valueBegin, token.valueLength).toByteArray(),
                            m_builder.decodedPart(token.restBegin, token.restLength).toByteArray()};
        for (const Handle &other : m_handles) {
            if (other.handle == handle.handle)
                refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "this directive stands twice"));
        }
        m_handles.push_back(handle);
    }
    m_handles.push_back({"!", "!"});
    m_handles.push_back({"!!", "tag:yaml.org,2002:"});
}

void YamlParser::setTag(NodeProperties &properties, const YamlToken &token) const
{
    const QByteArrayView handle = m_text.sliced(token.valueBegin, token.valueLength);
    properties.tag = m_builder.decodedPart(token.restBegin, token.restLength).toByteArray();
    if (handle.isEmpty())
        return;
    const auto known =
        std::find_if(m_handles.begin(), m_handles.end(), [handle](const Handle &h) { return h.handle == handle; });
    if (known == m_handles.end())
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "the handle of this tag is not defined"), token.begin};
    properties.tag.prepend(known->prefix);
}

NodeProperties YamlParser::parseProperties()
{
    NodeProperties properties;
    bool hasAnchor = false;
    bool hasTag = false;
    while ((peek() == Type::Anchor && !hasAnchor) || (peek() == Type::Tag && !hasTag)) {
        const YamlToken token = take();
        if (token.type == Type::Anchor) {
            hasAnchor = true;
            properties.anchor = m_text.sliced(token.valueBegin, token.valueLength);
        } else {
            hasTag = true;
            setTag(properties, token);
        }
        if (properties.begin < 0)
            properties.begin = token.begin;
        properties.end = token.end;
    }
    return properties;
}

void YamlParser::parseNode(Place place)
{
    if (++m_depth > maxNesting)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "it is nested too deep"));
    const auto leave = qScopeGuard([this] { --m_depth; });
    if (peek() == Type::Alias) {
        const YamlToken alias = take();
        m_builder.addAlias(alias);
        return;
    }
    const NodeProperties properties = parseProperties();
    const bool isBlock = place != Place::Flow;
    switch (peek()) {
    case Type::Scalar:
        m_builder.addScalar(take(), properties);
        return;
    case Type::FlowSequenceStart:
        parseFlowSequence(properties);
        return;
    case Type::FlowMappingStart:
        parseFlowMapping(properties);
        return;
    case Type::BlockEntry:
        if (place != Place::BlockValue)
            break;
        parseIndentlessSequence(properties);
        return;
    case Type::BlockSequenceStart:
        if (!isBlock)
            break;
        parseBlockSequence(properties);
        return;
    case Type::BlockMappingStart:
        if (!isBlock)
            break;
        parseBlockMapping(properties);
        return;
    default:
        break;
    }
    if (!properties.isEmpty())
        m_builder.addEmpty(properties);
    else
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is no value before this"));
}

void YamlParser::parseBlockSequence(const NodeProperties &properties)
{
    m_builder.open(SyntaxTree::Kind::Sequence, false, take().begin, properties);
    while (peek() == Type::BlockEntry) {
        const qsizetype after = take().end;
        if (isNext({Type::BlockEntry, Type::BlockEnd}))
            m_builder.addNull(after);
        else
            parseNode(Place::Block);
    }
    if (peek() != Type::BlockEnd)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                 "this stands among the items of a list and has no dash; check its indentation"));
    m_scanner.skip();
    m_builder.close();
}

void YamlParser::parseIndentlessSequence(const NodeProperties &properties)
{
    m_builder.open(SyntaxTree::Kind::Sequence, false, m_scanner.peek().begin, properties);
    while (peek() == Type::BlockEntry) {
        const qsizetype after = take().end;
        if (isNext({Type::BlockEntry, Type::Key, Type::Value, Type::BlockEnd}))
            m_builder.addNull(after);
        else
            parseNode(Place::Block);
    }
    m_builder.close();
}

void YamlParser::parseBlockMapping(const NodeProperties &properties)
{
    m_builder.open(SyntaxTree::Kind::Map, false, take().begin, properties);
    const auto parsePart = [this](qsizetype after) {
        if (isNext({Type::Key, Type::Value, Type::BlockEnd}))
            m_builder.addNull(after);
        else
            parseNode(Place::BlockValue);
    };
    while (peek() == Type::Key) {
        parsePart(take().end);
        if (peek() == Type::Value)
            parsePart(take().end);
        else
            m_builder.addMissingValue();
    }
    if (peek() == Type::Value)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is no key here"));
    if (peek() == Type::BlockEntry)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                 "this list item stands among the fields of a mapping; indent the list as deep as the "
                                 "key that it belongs to, or deeper"));
    if (peek() != Type::BlockEnd)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                 "this stands among the fields of a mapping and is none; check its indentation"));
    m_scanner.skip();
    m_builder.close();
}

void YamlParser::expectComma(bool isFirst)
{
    if (isFirst)
        return;
    if (peek() != Type::FlowEntry)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is no comma or closing bracket before this"));
    m_scanner.skip();
}

void YamlParser::parseFlowSequence(const NodeProperties &properties)
{
    m_builder.open(SyntaxTree::Kind::Sequence, true, take().begin, properties);
    for (bool isFirst = true; peek() != Type::FlowSequenceEnd; isFirst = false) {
        expectComma(isFirst);
        if (peek() == Type::FlowSequenceEnd)
            break;
        if (peek() == Type::FlowEntry)
            refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is nothing before this comma or bracket"));
        if (peek() == Type::Key)
            parseFlowPair();
        else
            parseNode(Place::Flow);
    }
    m_builder.closeFlow(take().end);
}

/// A single pair in a list: a mapping without braces.
void YamlParser::parseFlowPair()
{
    const YamlToken key = take();
    m_builder.open(SyntaxTree::Kind::Map, true, key.begin, {});
    parseNode(Place::Flow); // a key of which nothing is written is refused here, unlike in braces
    if (peek() != Type::Value) {
        m_builder.addMissingValue();
    } else {
        const qsizetype after = take().end;
        if (isNext({Type::FlowEntry, Type::FlowSequenceEnd}))
            m_builder.addNull(after);
        else
            parseNode(Place::Flow);
    }
    m_builder.close();
}

void YamlParser::parseFlowMapping(const NodeProperties &properties)
{
    m_builder.open(SyntaxTree::Kind::Map, true, take().begin, properties);
    for (bool isFirst = true; peek() != Type::FlowMappingEnd; isFirst = false) {
        expectComma(isFirst);
        if (peek() == Type::FlowMappingEnd)
            break;
        if (peek() == Type::FlowEntry)
            refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is nothing before this comma or bracket"));
        const bool hasIndicator = peek() == Type::Key;
        const qsizetype after = hasIndicator ? take().end : m_scanner.peek().begin;
        if (hasIndicator && isNext({Type::Value, Type::FlowEntry, Type::FlowMappingEnd}))
            m_builder.addNull(after);
        else
            parseNode(Place::Flow);
        if (!hasIndicator || peek() != Type::Value) {
            m_builder.addMissingValue();
            continue;
        }
        const qsizetype afterColon = take().end;
        if (isNext({Type::FlowEntry, Type::FlowMappingEnd}))
            m_builder.addNull(afterColon);
        else
            parseNode(Place::Flow);
    }
    m_builder.closeFlow(take().end);
}

} // namespace sme
