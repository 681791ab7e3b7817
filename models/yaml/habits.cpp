// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/habits.h"

#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <algorithm>

namespace sme {

namespace {

using Index = SyntaxTree::Index;
using Kind = SyntaxTree::Kind;

template<typename T>
void learnOnce(std::optional<T> &target, T value)
{
    if (!target)
        target = value;
}

template<typename T>
void completeOne(std::optional<T> &target, const std::optional<T> &other)
{
    if (!target)
        target = other;
}

bool isOnOwnLine(QByteArrayView text, qsizetype pos)
{
    return scan::skipBlanks(text, scan::lineBegin(text, pos)) == pos;
}

qsizetype indentation(QByteArrayView text, qsizetype pos)
{
    const qsizetype line = scan::lineBegin(text, pos);
    return scan::skipBlanks(text, line) - line;
}

bool followsTightly(QByteArrayView text, qsizetype pos)
{
    return pos < text.size() && !scan::isBlank(text[pos]) && !scan::isBreak(text[pos]);
}

/// Walks over nodes in the order of the text.
class Learner
{
public:
    Learner(Habits &habits, const SyntaxTree &tree) : m_habits(habits), m_tree(tree), m_text(tree.text()) { }

    void visit(Index index);

private:
    using Node = SyntaxTree::Node;

    void pair(Index key, Index value);
    void braces(const Node &map);
    void quoting(Habits::OfKey &of, const Node &scalar) const;

    Habits &m_habits;
    const SyntaxTree &m_tree;
    QByteArrayView m_text;
    int m_budget = 400;
};

void Learner::visit(Index index)
{
    const Node &node = m_tree.node(index);
    if (!node.isCollection() || --m_budget < 0)
        return;
    if (node.kind == Kind::Map && node.flow && node.count > 0)
        braces(node);
    if (node.kind == Kind::Sequence) {
        for (Index item = node.first; item != SyntaxTree::none && m_budget > 0; item = m_tree.node(item).next) {
            const Node &child = m_tree.node(item);
            if (item == node.first && !node.flow && !child.implicit)
                learnOnce(m_habits.afterDash, std::clamp<qsizetype>(child.propertiesBegin - node.begin - 1, 1, 8));
            visit(item);
        }
        return;
    }
    for (Index key = node.first; key != SyntaxTree::none && m_budget > 0; key = m_tree.node(m_tree.node(key).next).next)
        pair(key, m_tree.node(key).next);
}

void Learner::pair(Index key, Index value)
{
    const Node &node = m_tree.node(value);
    if (m_tree.node(key).kind != Kind::Scalar)
        return;
    const bool isList = node.kind == Kind::Sequence;
    if ((node.isCollection() && node.count > 0) || node.kind == Kind::Scalar) {
        Habits::OfKey &of = m_habits.keys[m_tree.value(key).toByteArray()];
        if (node.isCollection())
            learnOnce(of.flow, node.flow);
        if (node.kind == Kind::Scalar)
            quoting(of, node);
        if (isList) {
            const Node &item = m_tree.node(node.first);
            if (item.isCollection() && item.count > 0)
                learnOnce(of.itemsFlow, item.flow);
            if (item.kind == Kind::Scalar)
                quoting(of, item);
            if (node.flow)
                learnOnce(of.multiline, isOnOwnLine(m_text, item.propertiesBegin));
        }
    }
    if (isList && node.count > 0 && !node.flow && !m_tree.node(key).flow) {
        const qsizetype offset =
            scan::column(m_text, node.begin) - scan::column(m_text, m_tree.node(key).propertiesBegin);
        if (offset >= 0) {
            learnOnce(m_habits.keys[m_tree.value(key).toByteArray()].offset, offset);
            learnOnce(m_habits.listOffset, offset);
        }
    }
    visit(value);
}

void Learner::quoting(Habits::OfKey &of, const Node &scalar) const
{
    if (!scalar.block && scalar.end > scalar.begin)
        learnOnce(of.quoting, quotingOf(m_text[scalar.begin]));
}

void Learner::braces(const Node &map)
{
    const Node &first = m_tree.node(map.first);
    learnOnce(m_habits.quotedKeys, m_text[first.begin] == '"');
    const bool ownLine = isOnOwnLine(m_text, first.begin);
    learnOnce(m_habits.multiline, ownLine);
    if (!ownLine)
        learnOnce(m_habits.padded, first.begin > map.begin + 1);
    else
        learnOnce(m_habits.step,
                  std::max<qsizetype>(scan::column(m_text, first.begin) - indentation(m_text, map.begin), 1));
    const qsizetype colon = m_text.indexOf(':', first.end) + 1;
    learnOnce(m_habits.tightColon, quotingOf(m_text[first.begin]) != Quoting::Plain && followsTightly(m_text, colon));
    if (map.count > 2) {
        const qsizetype comma = m_text.indexOf(',', std::max(m_tree.node(first.next).end, first.end));
        learnOnce(m_habits.tightComma, comma >= 0 && followsTightly(m_text, comma + 1));
    }
}

} // namespace

Quoting quotingOf(char first)
{
    return first == '"' ? Quoting::Double : first == '\'' ? Quoting::Single : Quoting::Plain;
}

void Habits::OfKey::complete(const OfKey &other)
{
    completeOne(quoting, other.quoting);
    completeOne(flow, other.flow);
    completeOne(itemsFlow, other.itemsFlow);
    completeOne(multiline, other.multiline);
    completeOne(offset, other.offset);
}

Habits Habits::ofText(QByteArrayView text)
{
    Habits habits;
    const qsizetype newline = text.indexOf('\n');
    if (newline > 0 && text[newline - 1] == '\r')
        habits.newline = "\r\n";
    const qsizetype first = scan::skipSpaceAndComments(text, byteOrderMarkLength(text));
    if (first >= text.size() || (text[first] != '{' && text[first] != '['))
        return habits;
    const qsizetype inner = scan::skipSpaceAndComments(text, first + 1);
    habits.isJson = inner < text.size() && (text[inner] == '"' || text[inner] == '{');
    habits.flow = true;
    habits.quotedKeys = habits.isJson;
    habits.multiline = text.sliced(first, inner - first).contains('\n');
    if (*habits.multiline)
        habits.step = std::max<qsizetype>(scan::column(text, inner) - scan::column(text, first), 1);
    return habits;
}

void Habits::complete(const Habits &other)
{
    for (auto it = other.keys.constBegin(); it != other.keys.constEnd(); ++it)
        keys[it.key()].complete(it.value());
    completeOne(flow, other.flow);
    completeOne(multiline, other.multiline);
    completeOne(quotedKeys, other.quotedKeys);
    completeOne(padded, other.padded);
    completeOne(tightColon, other.tightColon);
    completeOne(tightComma, other.tightComma);
    completeOne(afterDash, other.afterDash);
    completeOne(step, other.step);
    completeOne(listOffset, other.listOffset);
    if (order.isEmpty())
        order = other.order;
}

void Habits::learn(const SyntaxTree &tree, SyntaxTree::Index node)
{
    Learner(*this, tree).visit(node);
}

} // namespace sme
