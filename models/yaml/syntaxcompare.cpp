// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/syntaxcompare.h"

#include "yaml/textscan.h"

#include <algorithm>

namespace sme {

namespace {

using Index = SyntaxTree::Index;
using Kind = SyntaxTree::Kind;
using Node = SyntaxTree::Node;

ScalarType typeOf(YamlValue::Kind kind)
{
    switch (kind) {
    case YamlValue::Kind::Bool:
        return ScalarType::Bool;
    case YamlValue::Kind::Number:
        return ScalarType::Number;
    case YamlValue::Kind::Null:
        return ScalarType::Null;
    default:
        return ScalarType::String;
    }
}

/// Calls visit for the node and all in it, in the order of the text, until it returns true.
template<typename Visit>
bool anyNode(const SyntaxTree &tree, Index index, const Visit &visit)
{
    const Node &node = tree.node(index);
    if (visit(node))
        return true;
    if (!node.isCollection())
        return false;
    for (Index child = node.first; child != SyntaxTree::none; child = tree.node(child).next) {
        if (anyNode(tree, child, visit))
            return true;
    }
    return false;
}

QByteArrayView properties(const SyntaxTree &tree, const Node &node)
{
    return tree.text().sliced(node.propertiesBegin,
                              scan::propertiesEnd(tree.text(), node.propertiesBegin) - node.propertiesBegin);
}

/// Walks over the comments of a tree's text: what begins with "#" outside of scalars.
class CommentWalk
{
public:
    CommentWalk(const SyntaxTree &tree, Span part) : m_tree(tree), m_part(part), m_pos(part.begin) { }

    /// Calls visit(comment) for each one until it returns true.
    template<typename Visit>
    bool each(const Visit &visit)
    {
        for (const Index root : m_tree.documents()) {
            if (inNode(root, visit))
                return true;
        }
        return between(m_part.end, visit);
    }

private:
    template<typename Visit>
    bool inNode(Index index, const Visit &visit)
    {
        const Node &node = m_tree.node(index);
        if (qsizetype(node.end) <= m_pos || qsizetype(node.propertiesBegin) >= m_part.end)
            return false;
        if (node.isCollection()) {
            for (Index child = node.first; child != SyntaxTree::none; child = m_tree.node(child).next) {
                if (inNode(child, visit))
                    return true;
            }
            return false;
        }
        if (between(node.propertiesBegin, visit))
            return true;
        qsizetype begin = node.begin;
        // The header of a literal may have a comment, its lines none.
        if (node.block) {
            const QByteArrayView header = m_tree.text().sliced(begin, scan::lineEnd(m_tree.text(), begin) - begin);
            if (const qsizetype comment = header.indexOf('#'); comment >= 0 && begin + comment >= m_part.begin)
                if (visit(header.sliced(comment)))
                    return true;
        }
        m_pos = std::max<qsizetype>(m_pos, node.end);
        return false;
    }

    template<typename Visit>
    bool between(qsizetype end, const Visit &visit)
    {
        const QByteArrayView text = m_tree.text();
        end = std::min(end, m_part.end);
        while (m_pos < end) {
            const qsizetype at = text.first(end).indexOf('#', m_pos);
            if (at < 0)
                break;
            const qsizetype lineEnd = scan::lineEnd(text, at);
            m_pos = lineEnd;
            if (visit(text.sliced(at, lineEnd - at)))
                return true;
        }
        m_pos = std::max(m_pos, end);
        return false;
    }

    const SyntaxTree &m_tree;
    Span m_part;
    qsizetype m_pos;
};

} // namespace

ScalarType scalarType(const SyntaxTree &tree, Index index)
{
    const Node &scalar = tree.node(index);
    if (scalar.kind == Kind::Null)
        return ScalarType::Null;
    switch (scalar.tag) {
    case SyntaxTree::Tag::Text:
        return ScalarType::String;
    case SyntaxTree::Tag::Null:
        return ScalarType::Null;
    case SyntaxTree::Tag::Bool:
        return ScalarType::Bool;
    case SyntaxTree::Tag::Number:
        return ScalarType::Number;
    case SyntaxTree::Tag::None:
        break;
    }
    return scalar.plain ? plainScalarType(tree.value(index)) : ScalarType::String;
}

bool isValue(const SyntaxTree &tree, Index index, const YamlValue &value)
{
    const Node &node = tree.node(index);
    if (node.kind == Kind::Sequence) {
        if (value.kind != YamlValue::Kind::List || qsizetype(node.count) != value.items.size())
            return false;
        Index item = node.first;
        return std::all_of(value.items.begin(), value.items.end(), [&](const YamlValue &expected) {
            return isValue(tree, std::exchange(item, tree.node(item).next), expected);
        });
    }
    if (node.kind == Kind::Map) {
        if (value.kind != YamlValue::Kind::Map || qsizetype(node.count) != 2 * value.pairs.size())
            return false;
        Index key = node.first;
        return std::all_of(value.pairs.begin(), value.pairs.end(), [&](const YamlValue::Pair &pair) {
            const Index inner = tree.node(key).next;
            const bool isKey = tree.node(key).kind == Kind::Scalar && tree.value(key) == pair.first
                && scalarType(tree, key) == ScalarType::String;
            key = tree.node(inner).next;
            return isKey && isValue(tree, inner, pair.second);
        });
    }
    if (node.kind == Kind::Alias || value.isCollection() || scalarType(tree, index) != typeOf(value.kind))
        return false;
    return value.kind == YamlValue::Kind::Null || tree.string(index) == value.scalar;
}

std::optional<YamlValue> valueOf(const SyntaxTree &tree, Index index)
{
    const Node &node = tree.node(index);
    if (node.kind == Kind::Alias)
        return std::nullopt;
    if (!node.isCollection()) {
        switch (scalarType(tree, index)) {
        case ScalarType::Null:
            return YamlValue::null();
        case ScalarType::Bool:
            return YamlValue{YamlValue::Kind::Bool, tree.string(index), {}, {}};
        case ScalarType::Number:
            return YamlValue{YamlValue::Kind::Number, tree.string(index), {}, {}};
        case ScalarType::String:
            return YamlValue::text(tree.string(index));
        }
    }
    YamlValue result = node.kind == Kind::Map ? YamlValue::map({}) : YamlValue::list({});
    for (Index child = node.first; child != SyntaxTree::none; child = tree.node(child).next) {
        const Index key = child;
        if (node.kind == Kind::Map) {
            if (tree.node(key).kind != Kind::Scalar || scalarType(tree, key) != ScalarType::String)
                return std::nullopt;
            child = tree.node(key).next;
        }
        std::optional<YamlValue> inner = valueOf(tree, child);
        if (!inner)
            return std::nullopt;
        if (node.kind == Kind::Map)
            result.pairs.append({tree.value(key).toByteArray(), *std::move(inner)});
        else
            result.items.append(*std::move(inner));
    }
    return result;
}

bool isSame(const SyntaxTree &a, Index left, const SyntaxTree &b, Index right)
{
    const Node &l = a.node(left);
    const Node &r = b.node(right);
    if (l.kind != r.kind || l.count != r.count || properties(a, l) != properties(b, r))
        return false;
    switch (l.kind) {
    case Kind::Alias:
        return a.text().sliced(l.begin, l.end - l.begin) == b.text().sliced(r.begin, r.end - r.begin);
    case Kind::Null:
        return true;
    case Kind::Scalar:
        return a.value(left) == b.value(right) && scalarType(a, left) == scalarType(b, right);
    default:
        break;
    }
    Index other = r.first;
    for (Index child = l.first; child != SyntaxTree::none; child = a.node(child).next, other = b.node(other).next) {
        if (!isSame(a, child, b, other))
            return false;
    }
    return true;
}

bool hasReferences(const SyntaxTree &tree, Index index)
{
    return anyNode(tree, index, [](const Node &node) { return node.anchorUsed || node.kind == Kind::Alias; });
}

bool hasUsedAnchor(const SyntaxTree &tree, Index index)
{
    return anyNode(tree, index, [](const Node &node) { return node.anchorUsed; });
}

QByteArrayList comments(const SyntaxTree &tree, Span part)
{
    QByteArrayList result;
    CommentWalk(tree, part).each([&](QByteArrayView comment) {
        result.append(comment.trimmed().toByteArray());
        return false;
    });
    return result;
}

bool hasComment(const SyntaxTree &tree, Span part)
{
    return part.begin < part.end && tree.text().sliced(part.begin, part.length()).contains('#')
        && CommentWalk(tree, part).each([](QByteArrayView) { return true; });
}

} // namespace sme
