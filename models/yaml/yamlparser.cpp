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

bool YamlParser::isLeftOpen()
{
    if (m_brackets.empty())
        return false;
    if (isNext({Type::StreamEnd, Type::DocumentStart, Type::DocumentEnd}))
        return true;
    const qsizetype next = m_scanner.peek().begin;
    const auto indentAt = [this](qsizetype offset) {
        const QByteArrayView line = m_text.sliced(offset - columnOf(offset));
        return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
    };
    const qsizetype begin = m_brackets.back();
    return m_text.sliced(begin, next - begin).contains('\n') && indentAt(next) <= indentAt(begin);
}

void YamlParser::refuse(const char *reason)
{
    if (!isLeftOpen())
        throw Unreadable{reason, m_scanner.peek().begin};
    const bool isList = m_text[m_brackets.back()] == '[';
    throw Unreadable{
        isList ? QT_TRANSLATE_NOOP("sme::SyntaxTree", "this bracket is not closed; add ] behind the last item")
               : QT_TRANSLATE_NOOP("sme::SyntaxTree", "this bracket is not closed; add } behind the last field"),
        m_brackets.back()};
}

/// Of a list item within brackets: on a line of its own it is meant, and the bracket is not.
void YamlParser::refuseDash()
{
    const qsizetype bracket = m_brackets.back();
    if (m_text.sliced(bracket, m_scanner.peek().begin - bracket).contains('\n'))
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "this bracket is still open where a list item with a dash begins; remove "
                                           "it, or close it before that"),
                         bracket};
    refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                             "an item within brackets has no dash; remove it, or put the text in quotes"));
}

void YamlParser::refuseField()
{
    const qsizetype begin = m_scanner.peek().begin;
    if (isNext({Type::FlowSequenceEnd, Type::FlowMappingEnd}))
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "no bracket is open that this one closes; remove it"));
    const auto spansLines = [this](qsizetype from, qsizetype to) {
        return m_text.sliced(from, to - from).contains('\n');
    };
    const Span last = m_lastScalar;
    const bool isQuoted = last.length() > 0 && (m_text[last.begin] == '"' || m_text[last.begin] == '\'');
    if (isQuoted && spansLines(last.begin, last.end) && !spansLines(last.end, begin))
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "the text that this quote begins ends only on a later line, among other "
                                           "fields; close the quote behind its value"),
                         last.begin};
    if (!spansLines(last.end, begin))
        refuse(
            QT_TRANSLATE_NOOP("sme::SyntaxTree",
                              "this follows a value that is complete; put it on a line of its own, or the whole value "
                              "in quotes"));
    const bool isLess = m_closedBehind == last.end && m_closed >= 0 && columnOf(m_closed) > columnOf(begin);
    if (isLess && peek() == Type::BlockSequenceStart)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                 "this list is indented less than the key that it belongs to; indent it as deep as "
                                 "that key, or deeper"));
    refuse(isLess
               ? QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                   "this is indented less than the fields above it, but deeper than those around "
                                   "them; indent it like the field that it belongs beside")
               : QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                   "this is indented deeper than the field above it, whose value is complete; indent "
                                   "it like the field that it belongs beside"));
}

void YamlParser::parse(bool mayBeStream)
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
    if (mayBeStream && peek() == Type::FlowMappingStart)
        return;
    while (isNext({Type::DocumentEnd, Type::VersionDirective, Type::TagDirective}))
        m_scanner.skip();
    if (peek() != Type::StreamEnd)
        refuse(QT_TRANSLATE_NOOP(
            "sme::SyntaxTree",
            "this belongs to nothing above it; indent it like what it belongs to, or begin a new document with ---"));
}

void YamlParser::parseDirectives()
{
    bool hasVersion = false;
    for (; isNext({Type::VersionDirective, Type::TagDirective}); m_scanner.skip()) {
        const YamlToken &token = m_scanner.peek();
        if (token.type == Type::VersionDirective) {
            if (hasVersion)
                refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "this directive stands twice; remove one"));
            hasVersion = true;
            continue;
        }
        const Handle handle{m_text.sliced(token.valueBegin, token.valueLength).toByteArray(),
                            m_builder.decodedPart(token.restBegin, token.restLength).toByteArray()};
        for (const Handle &other : m_handles) {
            if (other.handle == handle.handle)
                refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "this directive stands twice; remove one"));
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
        throw Unreadable{
            QT_TRANSLATE_NOOP("sme::SyntaxTree",
                              "the handle of this tag is not defined; if this is a value, put it in quotes"),
            token.begin};
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
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "it is nested deeper than anything that the cluster reads"));
    const auto leave = qScopeGuard([this] { --m_depth; });
    if (peek() == Type::Alias) {
        const YamlToken alias = take();
        m_builder.addAlias(alias);
        return;
    }
    const NodeProperties properties = parseProperties();
    const bool isBlock = place != Place::Flow;
    switch (peek()) {
    case Type::Scalar: {
        const YamlToken scalar = take();
        m_lastScalar = {scalar.begin, scalar.end};
        m_builder.addScalar(scalar, properties);
        return;
    }
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
    else if (!isBlock && isNext({Type::BlockEntry, Type::BlockSequenceStart}))
        refuseDash();
    else
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is no value here; write one, or null"));
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
                                 "this stands where the next item of a list could and has no dash; put “- ” before it, "
                                 "or indent it like what it belongs to"));
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
    const qsizetype begin = take().begin;
    m_builder.open(SyntaxTree::Kind::Map, false, begin, properties);
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
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                 "there is no key before this colon; write one, or put the text in quotes"));
    if (peek() == Type::BlockEntry)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                 "this list item stands among the fields of a mapping; indent the list as deep as the "
                                 "key that it belongs to, or deeper"));
    if (peek() != Type::BlockEnd)
        refuseField();
    m_scanner.skip();
    m_builder.close();
    m_closed = begin;
    m_closedBehind = m_lastScalar.end;
}

void YamlParser::expectComma(bool isFirst)
{
    if (isFirst)
        return;
    if (peek() != Type::FlowEntry)
        refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                 "there is no comma before this; separate items with commas, and close "
                                 "the bracket behind the last one"));
    m_scanner.skip();
}

void YamlParser::parseFlowSequence(const NodeProperties &properties)
{
    m_brackets.push_back(m_scanner.peek().begin);
    m_builder.open(SyntaxTree::Kind::Sequence, true, take().begin, properties);
    for (bool isFirst = true; peek() != Type::FlowSequenceEnd; isFirst = false) {
        expectComma(isFirst);
        if (peek() == Type::FlowSequenceEnd)
            break;
        if (peek() == Type::FlowEntry)
            refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                     "there is nothing before this comma; remove it, or write what is missing"));
        if (peek() == Type::Key)
            parseFlowPair();
        else
            parseNode(Place::Flow);
    }
    m_builder.closeFlow(take().end);
    m_brackets.pop_back();
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
    m_brackets.push_back(m_scanner.peek().begin);
    m_builder.open(SyntaxTree::Kind::Map, true, take().begin, properties);
    for (bool isFirst = true; peek() != Type::FlowMappingEnd; isFirst = false) {
        expectComma(isFirst);
        if (peek() == Type::FlowMappingEnd)
            break;
        if (peek() == Type::FlowEntry)
            refuse(QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                     "there is nothing before this comma; remove it, or write what is missing"));
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
    m_brackets.pop_back();
}

} // namespace sme
