// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/syntaxtreebuilder.h"

#include "yaml/base64.h"
#include "yaml/scalar.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

namespace {

/// As many as the largest text that is read has, if it is a manifest.
constexpr std::size_t maxNodes = 1'500'000;

constexpr QByteArrayView tagPrefix("tag:yaml.org,2002:");

/// Which part of all values may stand behind aliases: the rule of Go's decoder, which refuses documents of aliases to
/// aliases.
double allowedAliasRatio(qint64 counted)
{
    constexpr double low = 400'000;
    constexpr double high = 4'000'000;
    return 0.99 - 0.89 * std::clamp((double(counted) - low) / (high - low), 0.0, 1.0);
}

} // namespace

void SyntaxTreeBuilder::beginDocument()
{
    m_open.clear();
    m_anchors.clear();
    m_anchorNames.clear();
    m_counted = m_countedByAliases = 0;
}

SyntaxTreeBuilder::Node SyntaxTreeBuilder::positioned(SyntaxTree::Kind kind, qsizetype begin,
                                                      const NodeProperties &properties) const
{
    Node node;
    node.kind = kind;
    node.begin = node.end = quint32(begin);
    node.propertiesBegin = properties.isEmpty() ? node.begin : quint32(properties.begin);
    node.anchored = !properties.anchor.isEmpty();
    return node;
}

/// Remembers the node that comes next by the name of its anchor.
int SyntaxTreeBuilder::addAnchor(const NodeProperties &properties)
{
    if (properties.anchor.isEmpty())
        return -1;
    const int anchor = int(m_anchors.size());
    m_anchors.push_back({Index(m_tree.m_nodes.size()), 0});
    m_anchorNames.insert(properties.anchor, anchor);
    return anchor;
}

bool SyntaxTreeBuilder::isKeyNext() const
{
    if (m_open.empty())
        return false;
    const Node &parent = m_tree.m_nodes[m_open.back().node];
    return parent.kind == SyntaxTree::Kind::Map && parent.count % 2 == 0;
}

SyntaxTreeBuilder::Index SyntaxTreeBuilder::add(Node node)
{
    const auto index = Index(m_tree.m_nodes.size());
    if (m_tree.m_nodes.size() >= maxNodes)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "it has more than a million and a half values"),
                         node.begin};
    m_counted += node.merges ? 0 : 1;
    m_tree.m_nodes.push_back(node);
    if (m_open.empty()) {
        m_tree.m_documents.push_back(index);
        return index;
    }
    Open &parent = m_open.back();
    Node &parentNode = m_tree.m_nodes[parent.node];
    if (parent.last == SyntaxTree::none)
        parentNode.first = index;
    else
        m_tree.m_nodes[parent.last].next = index;
    parent.last = index;
    ++parentNode.count;
    return index;
}

void SyntaxTreeBuilder::addAlias(const YamlToken &token)
{
    Node node = positioned(SyntaxTree::Kind::Alias, token.begin, {});
    node.end = quint32(token.end);
    const auto name = m_anchorNames.constFind(m_text.sliced(token.valueBegin, token.valueLength));
    if (name == m_anchorNames.constEnd())
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "there is no anchor of this name before it; if this is no alias, put the "
                                           "value in quotes"),
                         token.begin};
    const Anchor &target = m_anchors[std::size_t(*name)];
    if (target.counted == 0)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "an anchor contains its own alias"), token.begin};
    node.first = target.node;
    m_tree.m_nodes[node.first].anchorUsed = true;
    add(node);
    m_counted += target.counted;
    m_countedByAliases += target.counted;
    checkExpansion(token.begin);
}

void SyntaxTreeBuilder::checkExpansion(qsizetype where) const
{
    if (m_countedByAliases > 100 && m_counted > 1000
        && double(m_countedByAliases) / double(m_counted) > allowedAliasRatio(m_counted))
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "its aliases expand to more than the cluster allows"),
                         where};
}

void SyntaxTreeBuilder::setDecoded(Node &node, QByteArrayView value)
{
    node.valueDecoded = true;
    node.valueBegin = quint32(m_tree.m_decoded.size());
    node.valueLength = quint32(value.size());
    m_tree.m_decoded.append(value.data(), std::size_t(value.size()));
}

/// What a tag makes of a scalar, however it is quoted.
void SyntaxTreeBuilder::applyTag(Node &node, const QByteArray &tag, QByteArrayView value)
{
    using Tag = SyntaxTree::Tag;
    node.tag = Tag::Text;
    if (!QByteArrayView(tag).startsWith(tagPrefix))
        return;
    const QByteArrayView name = QByteArrayView(tag).sliced(tagPrefix.size());
    if (name == "binary") {
        const std::optional<QByteArray> bytes = decodeBase64(value);
        if (!bytes)
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "what is tagged !!binary is no base64"), node.begin};
        setDecoded(node, QString::fromUtf8(*bytes).toUtf8()); // JSON has U+FFFD for what is no UTF-8
        return;
    }
    const bool isTyped = name == "int" || name == "float" || name == "bool" || name == "null" || name == "timestamp";
    if (!isTyped)
        return;
    const PlainScalar plain = resolvePlainScalar(value);
    bool fits = false;
    if (name == "int" || name == "float") {
        fits = plain.isInteger || (name == "float" && plain.type == ScalarType::Number);
        node.tag = Tag::Number;
    } else if (name == "bool") {
        fits = plain.type == ScalarType::Bool;
        node.tag = Tag::Bool;
    } else if (name == "null") {
        fits = plain.type == ScalarType::Null;
        node.tag = Tag::Null;
    } else {
        fits = plain.isTimestamp;
    }
    if (!fits)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "the value does not fit its tag; remove the tag"),
                         node.propertiesBegin};
    checkPlainValue(node, value);
}

/// What is YAML, but cannot become JSON.
void SyntaxTreeBuilder::checkPlainValue(const Node &node, QByteArrayView value) const
{
    const PlainScalar plain = resolvePlainScalar(value);
    if (isKeyNext()) {
        if (plain.type == ScalarType::Null || plain.isHuge)
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "a key must be a text; put it in quotes"),
                             node.begin};
    } else if (plain.isInfinite) {
        throw Unreadable{
            QT_TRANSLATE_NOOP("sme::SyntaxTree", "JSON has no such number; put the value in quotes if it is a text"),
            node.begin};
    }
}

void SyntaxTreeBuilder::addScalar(const YamlToken &token, const NodeProperties &properties)
{
    using Style = YamlToken::Style;
    Node node = positioned(SyntaxTree::Kind::Scalar, token.begin, properties);
    node.end = quint32(token.end);
    node.plain = token.style == Style::Plain;
    node.block = token.style == Style::Block;
    node.valueDecoded = token.decoded;
    node.valueBegin = quint32(token.valueBegin);
    node.valueLength = quint32(token.valueLength);
    const QByteArray value = token.decoded
        ? decodedPart(token.valueBegin, token.valueLength).toByteArray()
        : QByteArray::fromRawData(m_text.data() + token.valueBegin, token.valueLength);
    const bool isUntagged = properties.tag.isEmpty();
    const bool isMergeWord = value == "<<" && isKeyNext();
    node.merges = isMergeWord
        && ((isUntagged && node.plain) || properties.tag == "!" || properties.tag == "tag:yaml.org,2002:merge");
    if (!isUntagged) {
        applyTag(node, properties.tag, value);
    } else if (node.plain && mayBeTyped(value)) {
        checkPlainValue(node, value);
        if (plainScalarType(value) == ScalarType::Null)
            node.kind = SyntaxTree::Kind::Null;
    }
    const int anchor = addAnchor(properties);
    add(node);
    if (anchor >= 0)
        m_anchors[std::size_t(anchor)].counted = 1;
}

void SyntaxTreeBuilder::addEmpty(const NodeProperties &properties)
{
    if (properties.tag.isEmpty()) {
        Node node = positioned(SyntaxTree::Kind::Null, properties.end, properties);
        node.plain = true;
        node.implicit = true;
        checkPlainValue(node, {});
        const int anchor = addAnchor(properties);
        add(node);
        m_anchors[std::size_t(anchor)].counted = 1;
        return;
    }
    YamlToken token;
    token.begin = token.end = token.valueBegin = properties.end;
    addScalar(token, properties);
}

void SyntaxTreeBuilder::addNull(qsizetype after)
{
    Node node = positioned(SyntaxTree::Kind::Null, after, {});
    node.plain = true;
    node.implicit = true;
    checkPlainValue(node, {});
    add(node);
}

void SyntaxTreeBuilder::addMissingValue()
{
    addNull(scan::skipSpaceAndComments(m_text, m_tree.m_nodes[m_open.back().last].end));
}

void SyntaxTreeBuilder::addJsonWord(qsizetype begin, qsizetype end)
{
    Node node = positioned(m_text[begin] == 'n' ? SyntaxTree::Kind::Null : SyntaxTree::Kind::Scalar, begin, {});
    node.end = quint32(end);
    node.plain = true;
    node.valueBegin = node.begin;
    node.valueLength = quint32(end - begin);
    const bool isWord = m_text[begin] >= 'a';
    if (!isWord && plainScalarType(m_text.sliced(begin, end - begin)) != ScalarType::Number)
        node.tag = SyntaxTree::Tag::Number; // beyond what YAML takes for one
    add(node);
}

void SyntaxTreeBuilder::open(SyntaxTree::Kind kind, bool flow, qsizetype begin, const NodeProperties &properties)
{
    if (isKeyNext())
        throw Unreadable{
            QT_TRANSLATE_NOOP("sme::SyntaxTree", "a list or mapping cannot be a key; put a template or text in quotes"),
            begin};
    Node node = positioned(kind, begin, properties);
    node.flow = flow;
    const int anchor = addAnchor(properties);
    const qint64 before = m_counted;
    const Index index = add(node);
    m_open.push_back({index, SyntaxTree::none, anchor, before});
}

void SyntaxTreeBuilder::close()
{
    const Open &open = m_open.back();
    const Node &node = m_tree.m_nodes[open.node];
    closeFlow(open.last == SyntaxTree::none ? node.begin : m_tree.m_nodes[open.last].end);
}

void SyntaxTreeBuilder::closeFlow(qsizetype end)
{
    const Open open = m_open.back();
    m_open.pop_back();
    if (open.anchor >= 0)
        m_anchors[std::size_t(open.anchor)].counted = m_counted - open.countedBefore;
    Node &node = m_tree.m_nodes[open.node];
    node.end = quint32(end);
    if (node.kind != SyntaxTree::Kind::Map)
        return;
    checkMap(open.node);
    findDuplicateKeys(open.node);
}

/// The keys that are not known for what they are where they stand: aliases, and merge keys, which need their values.
void SyntaxTreeBuilder::checkMap(Index map) const
{
    for (Index key = m_tree.m_nodes[map].first; key != SyntaxTree::none;) {
        const Node &node = m_tree.m_nodes[key];
        if (node.merges)
            checkMerge(key);
        if (node.kind == SyntaxTree::Kind::Alias && m_tree.m_nodes[node.first].kind != SyntaxTree::Kind::Scalar)
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "the anchor of this key is no text"), node.begin};
        key = m_tree.m_nodes[node.next].next;
    }
}

void SyntaxTreeBuilder::checkMerge(Index key) const
{
    const auto isMap = [this](Index index) {
        const Node &node = m_tree.m_nodes[index];
        const Node &target = node.kind == SyntaxTree::Kind::Alias ? m_tree.m_nodes[node.first] : node;
        return target.kind == SyntaxTree::Kind::Map;
    };
    const Index value = m_tree.m_nodes[key].next;
    bool isFine = isMap(value);
    if (m_tree.m_nodes[value].kind == SyntaxTree::Kind::Sequence) {
        isFine = true;
        for (Index item = m_tree.m_nodes[value].first; item != SyntaxTree::none; item = m_tree.m_nodes[item].next)
            isFine = isFine && isMap(item);
    }
    if (!isFine)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "what a merge key (<<) merges must be a mapping, or a list of mappings"),
                         m_tree.m_nodes[key].begin};
}

void SyntaxTreeBuilder::findDuplicateKeys(Index map)
{
    // Maps of a manifest are small: comparing all pairs is faster than hashing. Large ones are hashed.
    constexpr quint32 small = 2 * 12;
    const Node &node = m_tree.m_nodes[map];
    QHash<QByteArrayView, Index> seen;
    for (Index key = node.first; key != SyntaxTree::none;) {
        const Node &keyNode = m_tree.m_nodes[key];
        const Index following = m_tree.m_nodes[keyNode.next].next;
        if (keyNode.kind == SyntaxTree::Kind::Scalar && !keyNode.merges && keyNode.tag == SyntaxTree::Tag::None) {
            const QByteArrayView name = m_tree.value(key);
            if (node.count > small) {
                const auto it = seen.constFind(name);
                if (it != seen.constEnd())
                    m_tree.m_duplicates.push_back({key, *it});
                else
                    seen.insert(name, key);
            } else {
                for (Index other = node.first; other != key; other = m_tree.m_nodes[m_tree.m_nodes[other].next].next) {
                    const Node &otherNode = m_tree.m_nodes[other];
                    if (otherNode.kind == SyntaxTree::Kind::Scalar && otherNode.tag == SyntaxTree::Tag::None
                        && m_tree.value(other) == name) {
                        m_tree.m_duplicates.push_back({key, other});
                        break;
                    }
                }
            }
        }
        key = following;
    }
}

} // namespace sme
