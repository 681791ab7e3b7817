// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/syntaxtreebuilder.h"

#include "yaml/quotedtext.h"
#include "yaml/textscan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sme {

namespace {

/// As Go's YAML decoder, which refuses documents of aliases to aliases.
constexpr qint64 maxExpandedNodes = 1'000'000;

/// As many as the largest text that is read has, if it is a manifest.
constexpr std::size_t maxNodes = 1'500'000;

SyntaxTree::Tag tagOf(const std::string &tag)
{
    using Tag = SyntaxTree::Tag;
    if (tag.empty() || tag == "?")
        return Tag::None;
    const QByteArrayView name(tag);
    constexpr QByteArrayView prefix("tag:yaml.org,2002:");
    const QByteArrayView own = name.startsWith(prefix) ? name.sliced(prefix.size()) : QByteArrayView();
    if (own == "null")
        return Tag::Null;
    if (own == "bool")
        return Tag::Bool;
    return own == "int" || own == "float" ? Tag::Number : Tag::Text;
}

} // namespace

void SyntaxTreeBuilder::OnDocumentStart(const YAML::Mark &mark)
{
    // yaml-cpp takes what it cannot place for another document, and may do so without end.
    if (!isDocumentBegin(mark.pos)) {
        throw Unreadable{
            QT_TRANSLATE_NOOP("sme::SyntaxTree", "this belongs to nothing above it; check its indentation"), mark.pos};
    }
    m_open.clear();
    m_openAnchors.clear();
    m_anchors.clear();
    m_expanded = 0;
}

/// Whether another document may begin here: the first one, one with a marker, or one behind the end marker of another.
bool SyntaxTreeBuilder::isDocumentBegin(qsizetype pos) const
{
    if (m_tree.m_documents.empty() || m_text.sliced(pos).startsWith("---"))
        return true;
    for (qsizetype line = scan::lineBegin(m_text, pos); line > 0;) {
        line = scan::lineBegin(m_text, line - 1);
        if (m_text.sliced(line).startsWith("..."))
            return true;
        if (line < qsizetype(m_tree.m_nodes[m_tree.m_documents.back()].end))
            break;
    }
    return false;
}

SyntaxTreeBuilder::Node SyntaxTreeBuilder::positioned(SyntaxTree::Kind kind, const YAML::Mark &mark,
                                                      const std::string &tag) const
{
    Node node;
    node.kind = kind;
    node.propertiesBegin = quint32(mark.pos);
    node.begin = quint32(scan::skipProperties(m_text, mark.pos));
    node.end = node.begin;
    node.tag = tagOf(tag);
    return node;
}

SyntaxTree::Index SyntaxTreeBuilder::add(Node node, YAML::anchor_t anchor)
{
    const auto index = Index(m_tree.m_nodes.size());
    m_progress = node.begin;
    if (anchor != YAML::NullAnchor && node.kind != SyntaxTree::Kind::Alias) {
        node.anchored = true;
        if (m_anchors.size() <= anchor)
            m_anchors.resize(anchor + 1);
        m_anchors[anchor] = {index, node.isCollection() ? 0 : 1};
    }
    if (m_tree.m_nodes.size() >= maxNodes)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "it has more than a million and a half values"),
                         node.begin};
    ++m_expanded;
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

qsizetype SyntaxTreeBuilder::implicitNullPosition(qsizetype mark) const
{
    if (m_open.empty())
        return mark;
    const Open &parent = m_open.back();
    const Node &parentNode = m_tree.m_nodes[parent.node];
    const bool isValue = parentNode.kind == SyntaxTree::Kind::Map && parentNode.count % 2 == 1;
    qsizetype pos = parent.last == SyntaxTree::none ? parentNode.begin : m_tree.m_nodes[parent.last].end;
    const char indicator = isValue ? ':' : parentNode.flow ? ',' : '-';
    pos = scan::skipSpaceAndComments(m_text, pos);
    if (parentNode.flow && !isValue)
        return mark;
    return pos < m_text.size() && m_text[pos] == indicator ? pos + 1 : pos;
}

/// Whether what is written at `mark` is what the indicator before `implicit` introduces: it follows, and is indented.
bool SyntaxTreeBuilder::isInPlace(const YAML::Mark &mark, qsizetype implicit) const
{
    if (m_open.empty())
        return true;
    const Open &parent = m_open.back();
    const Node &parentNode = m_tree.m_nodes[parent.node];
    const bool isKey = parentNode.kind == SyntaxTree::Kind::Map && parentNode.count % 2 == 0;
    return isKey || parentNode.flow
        || (mark.column > parent.column && scan::skipSpaceAndComments(m_text, implicit) == mark.pos);
}

/// yaml-cpp reads more than YAML allows; the cluster's decoder does not.
void SyntaxTreeBuilder::checkImplicitNull(qsizetype mark) const
{
    if (m_open.empty())
        return;
    const Open &parent = m_open.back();
    const Node &parentNode = m_tree.m_nodes[parent.node];
    if (parentNode.kind == SyntaxTree::Kind::Sequence) {
        if (parentNode.flow)
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is nothing before this comma or bracket"),
                             mark};
        return;
    }
    if (parentNode.count % 2 == 0)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is no key here"), mark};
    const Node &key = m_tree.m_nodes[parent.last];
    const qsizetype after = scan::skipSpaceAndComments(m_text, key.end);
    const bool hasColon = after < m_text.size() && m_text[after] == ':';
    const bool isExplicit = m_text.first(key.propertiesBegin).trimmed().endsWith('?');
    if (!parentNode.flow && !hasColon && !isExplicit)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "there is no colon after this key"), key.propertiesBegin};
}

namespace {

/// Whether no plain scalar goes on with this character.
bool endsPlainScalar(char c)
{
    return scan::isBlank(c) || scan::isBreak(c) || QByteArrayView(",:[]{}").contains(c);
}

} // namespace

void SyntaxTreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    Node node = positioned(SyntaxTree::Kind::Null, mark, {});
    node.plain = true;
    qsizetype explicitLength = 0;
    const QByteArrayView rest = m_text.sliced(std::min<qsizetype>(node.begin, m_text.size()));
    for (const QByteArrayView word :
         {QByteArrayView("~"), QByteArrayView("null"), QByteArrayView("Null"), QByteArrayView("NULL")}) {
        if (rest.startsWith(word) && (rest.size() == word.size() || endsPlainScalar(rest[word.size()])))
            explicitLength = word.size();
    }
    const qsizetype implicitBegin = implicitNullPosition(mark.pos);
    // yaml-cpp puts a null of which nothing is written at the next token, which may be anything further down.
    const qsizetype after = scan::skipSpaceAndComments(m_text, node.begin + explicitLength);
    const bool isNextKey = after < m_text.size() && m_text[after] == ':';
    if (explicitLength > 0 && isInPlace(mark, implicitBegin) && (!isNextKey || m_open.empty())) {
        node.end = node.begin + quint32(explicitLength);
    } else {
        checkImplicitNull(mark.pos);
        node.implicit = true;
        node.propertiesBegin = node.begin = node.end = quint32(implicitBegin);
        // It stands behind its anchor, if that is all that is written.
        const qsizetype properties = scan::skipSpaceAndComments(m_text, implicitBegin);
        if (anchor != YAML::NullAnchor && properties < m_text.size() && m_text[properties] == '&') {
            node.propertiesBegin = quint32(properties);
            node.begin = node.end = quint32(scan::propertiesEnd(m_text, properties));
        }
    }
    add(node, anchor);
}

void SyntaxTreeBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    Node node = positioned(SyntaxTree::Kind::Alias, mark, {});
    qsizetype end = mark.pos + 1;
    while (end < m_text.size() && !scan::isBlank(m_text[end]) && !scan::isBreak(m_text[end])
           && !QByteArrayView(",[]{}").contains(m_text[end]))
        ++end;
    node.end = quint32(end);
    // An alias is no node of its own: yaml-cpp has made sure that its anchor is known.
    const Anchor &target = m_anchors.at(anchor);
    if (target.expanded == 0)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "an anchor contains its own alias"), mark.pos};
    m_expanded += target.expanded;
    if (m_expanded > maxExpandedNodes)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "its aliases expand to more than a million values"),
                         mark.pos};
    node.first = target.node;
    m_tree.m_nodes[node.first].anchorUsed = true;
    add(node, anchor);
}

void SyntaxTreeBuilder::setValue(Node &node, const std::string &value)
{
    const QByteArrayView view(value);
    const qsizetype begin = node.plain ? node.begin : node.begin + 1;
    node.valueLength = quint32(value.size());
    if (!node.block && begin + view.size() <= node.end && m_text.sliced(begin, view.size()) == view) {
        node.valueBegin = quint32(begin);
        return;
    }
    node.valueDecoded = true;
    node.valueBegin = quint32(m_tree.m_decoded.size());
    m_tree.m_decoded.append(value);
}

void SyntaxTreeBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                                 const std::string &value)
{
    Node node = positioned(SyntaxTree::Kind::Scalar, mark, tag);
    const char first = node.begin < m_text.size() ? m_text[node.begin] : '\0';
    const bool inFlow = !m_open.empty() && m_tree.m_nodes[m_open.back().node].flow;
    if (first == '"' || first == '\'') {
        const qsizetype end = scan::quotedEnd(m_text, node.begin);
        if (end < 0) // yaml-cpp lets the end of the text close it
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "this quote is not closed"), node.begin};
        node.end = quint32(end);
    } else if ((first == '|' || first == '>') && !inFlow) {
        node.block = true;
        node.end = quint32(scan::blockScalarEnd(m_text, node.begin, m_open.empty() ? -1 : m_open.back().column));
    } else {
        node.plain = true;
        if (value.empty()) // nothing but its tag or anchor is written
            node.begin = quint32(scan::propertiesEnd(m_text, node.propertiesBegin));
        node.end = quint32(scan::plainEnd(m_text, node.begin, QByteArrayView(value)));
    }
    if (first == '"')
        setValue(node, quotedtext::decoded(m_text.sliced(node.begin, node.end - node.begin), value));
    else
        setValue(node, value);
    add(node, anchor);
}

void SyntaxTreeBuilder::openCollection(SyntaxTree::Kind kind, const YAML::Mark &mark, const std::string &tag,
                                       YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    Node node = positioned(kind, mark, tag);
    node.flow = style == YAML::EmitterStyle::Flow;
    // Not counted in the text: a minified JSON document is one line.
    const qsizetype column = mark.column + (node.begin - node.propertiesBegin);
    const Index index = add(node, anchor);
    m_open.push_back({index, SyntaxTree::none, column, m_expanded - 1});
    m_openAnchors.push_back(anchor);
}

void SyntaxTreeBuilder::closeCollection(char bracket)
{
    const Open open = m_open.back();
    m_open.pop_back();
    if (m_openAnchors.back() != YAML::NullAnchor)
        m_anchors[m_openAnchors.back()].expanded = m_expanded - open.expandedBefore;
    m_openAnchors.pop_back();
    Node &node = m_tree.m_nodes[open.node];
    node.end = open.last == SyntaxTree::none ? node.begin : m_tree.m_nodes[open.last].end;
    const char opening = bracket == ']' ? '[' : '{';
    const bool isKeyItself = node.first != SyntaxTree::none && m_tree.m_nodes[node.first].begin == node.begin;
    if (!node.flow || node.begin >= m_text.size() || m_text[node.begin] != opening || isKeyItself)
        return; // block style, or a single pair in a flow sequence, which has no braces
    qsizetype pos = open.last == SyntaxTree::none ? node.begin + 1 : node.end;
    for (pos = scan::skipSpaceAndComments(m_text, pos); pos < m_text.size() && m_text[pos] != bracket;)
        pos = scan::skipSpaceAndComments(m_text, pos + 1);
    node.end = quint32(std::min(pos + 1, m_text.size()));
}

void SyntaxTreeBuilder::OnMapEnd()
{
    const Index map = m_open.back().node;
    closeCollection('}');
    findDuplicateKeys(map);
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
        if (keyNode.kind == SyntaxTree::Kind::Scalar && m_tree.value(key) != "<<") {
            const QByteArrayView name = m_tree.value(key);
            if (node.count > small) {
                const auto it = seen.constFind(name);
                if (it != seen.constEnd())
                    m_tree.m_duplicates.push_back({key, *it});
                else
                    seen.insert(name, key);
            } else {
                for (Index other = node.first; other != key; other = m_tree.m_nodes[m_tree.m_nodes[other].next].next) {
                    if (m_tree.m_nodes[other].kind == SyntaxTree::Kind::Scalar && m_tree.value(other) == name) {
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
