// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/syntaxcompare.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"
#include "yaml/yamleditor.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sme {

namespace {

using Kind = SyntaxTree::Kind;

const char *const isShared =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "It has an anchor that an alias elsewhere refers to; change it in the text.");
const char *const isNoItem = QT_TRANSLATE_NOOP("sme::YamlEditor", "The list has no item at this position.");
const char *const sharesLine = QT_TRANSLATE_NOOP(
    "sme::YamlEditor", "The first item stands on the line of another list's item; change it in the text.");

} // namespace

int YamlEditor::itemCount(Index collection) const
{
    const Node &at = node(collection);
    return int(at.kind == Kind::Map ? at.count / 2 : at.count);
}

YamlEditor::Index YamlEditor::itemAt(Index collection, int index) const
{
    if (index < 0 || index >= itemCount(collection))
        return SyntaxTree::none;
    Index item = node(collection).first;
    for (; index > 0; --index)
        item = node(collection).kind == Kind::Map ? node(node(item).next).next : node(item).next;
    return item;
}

Span YamlEditor::itemSpan(Index collection, int index) const
{
    const Node &at = node(collection);
    const Index item = itemAt(collection, index);
    if (at.kind == Kind::Map)
        return {node(item).propertiesBegin, std::max(node(node(item).next).end, node(item).end)};
    if (at.flow)
        return node(item).whole();
    const qsizetype after = index > 0 ? node(itemAt(collection, index - 1)).end : at.begin;
    const qsizetype dash = scan::skipSpaceAndComments(text(), after);
    return {dash, std::max<qsizetype>(node(item).end, dash + 1)};
}

QByteArrayView YamlEditor::keyName(const Place &at) const
{
    return at.name == SyntaxTree::none ? QByteArrayView() : m_tree.value(at.name);
}

qsizetype YamlEditor::afterIntroducer(const Place &at) const
{
    const Node &value = node(at.node);
    if (value.propertiesBegin < value.begin)
        return scan::propertiesEnd(text(), value.propertiesBegin);
    if (at.key != SyntaxTree::none)
        return text().indexOf(':', node(at.key).end) + 1;
    return value.begin;
}

BlockList YamlEditor::blockList(const Place &collection) const
{
    return BlockList(text(), afterIntroducer(collection), itemCount(collection.node),
                     [this, index = collection.node](int item) { return itemSpan(index, item); });
}

FlowList YamlEditor::flowList(Index collection) const
{
    return FlowList(text(), node(collection).span(), itemCount(collection),
                    [this, collection](int item) { return itemSpan(collection, item); });
}

Splice YamlEditor::insertIntoFlow(Index collection, int index, const FlowList::Render &render) const
{
    return flowList(collection)
        .insert(index, render, m_writer.habits().newline, m_writer.isMultiline(), m_writer.step());
}

Result<Splice> YamlEditor::addField(Index map, const QString &name, const YamlValue &value) const
{
    const QByteArray key = name.toUtf8();
    // The last of the fields that come before it; none of them: the first place, if others come behind it.
    const QByteArrayList &order = m_writer.habits().order;
    const qsizetype rank = order.indexOf(key);
    int index = rank < 0 ? itemCount(map) : 0;
    for (int i = 0; rank >= 0 && i < itemCount(map); ++i) {
        const qsizetype other = order.indexOf(m_tree.value(itemAt(map, i)));
        if (other >= 0 && other < rank)
            index = i + 1;
    }
    if (node(map).flow)
        return insertIntoFlow(
            map, index, [&](qsizetype column) { return QByteArrayList{m_writer.field(key, value, column, true)}; });
    const qsizetype first = node(node(map).first).propertiesBegin;
    const qsizetype column = scan::column(text(), first);
    const QByteArray field = m_writer.field(key, value, column, false);
    if (index == 0)
        return Splice{first, first, field + m_writer.newline(column)};
    const qsizetype at = rank < 0 ? endOfBlock(map) : scan::nextLine(text(), itemSpan(map, index - 1).end);
    return Splice::insertLines(text(), at, QByteArray(column, ' ') + field, m_writer.habits().newline);
}

Result<Splice> YamlEditor::addItems(const Place &list, int index, const QList<YamlValue> &values) const
{
    const QByteArrayView name = keyName(list);
    if (node(list.node).flow) {
        return insertIntoFlow(list.node, index, [&](qsizetype column) {
            QByteArrayList items;
            for (const YamlValue &value : values)
                items.append(m_writer.flow(name, value, column));
            return items;
        });
    }
    const BlockList lines = blockList(list);
    if (index == 0 && lines.sharesLine())
        return refusal(node(list.node).begin, sharesLine);
    QByteArrayList items;
    for (const YamlValue &value : values)
        items.append(QByteArray(lines.column(), ' ') + m_writer.blockItem(name, value, lines.column()));
    return lines.insert(index, items, m_writer.habits().newline);
}

bool YamlEditor::mayGoWith(const Place &collection, const Place &item) const
{
    const Node &at = node(collection.node);
    const qsizetype begin = scan::nextLine(text(), afterIntroducer(collection));
    if (begin >= qsizetype(at.end))
        return true;
    const Span own = at.flow ? itemSpan(collection.node, item.position) : blockList(collection).lines(item.position);
    return !hasComment(m_tree, {begin, std::max(begin, own.begin)}) && !hasComment(m_tree, {own.end, at.end});
}

YamlPath YamlEditor::removedPath(const YamlPath &path) const
{
    YamlPath result = path;
    while (result.size() > 2) {
        const Result<Place> item = find(result);
        const Result<Place> parent = find(result.parent());
        if (!item || !parent || item->depth != result.size() || parent->key == SyntaxTree::none
            || itemCount(parent->node) != 1 || !mayGoWith(*parent, *item))
            break;
        result = result.parent();
    }
    return result;
}

Result<Splice> YamlEditor::remove(const YamlPath &path, Emptied emptied) const
{
    const YamlPath whole = emptied == Emptied::Removed ? removedPath(path) : path;
    if (whole.isEmpty())
        return refusal(0, isNoItem);
    const Result<Place> at = find(whole);
    if (!at)
        return at.error();
    if (at->depth != whole.size()) {
        const bool isField = std::holds_alternative<QString>(whole.at(at->depth));
        return isField ? Result<Splice>(Splice()) : refusal(node(at->node).begin, isNoItem);
    }
    if (hasUsedAnchor(m_tree, at->node))
        return refusal(node(at->node).begin, isShared);
    if (node(at->parent).flow)
        return flowList(at->parent).remove(at->position);
    const Result<Place> parent = find(whole.parent());
    if (!parent)
        return parent.error();
    if (node(at->parent).kind == Kind::Map)
        return removeField(*parent, at->position);
    const BlockList lines = blockList(*parent);
    if (at->position == 0 && lines.sharesLine())
        return refusal(node(at->node).begin, sharesLine);
    if (lines.count() == 1 && parent->key == SyntaxTree::none)
        return Splice{lines.item(0).begin, lines.item(0).end, "[]"};
    return lines.remove(at->position);
}

Splice YamlEditor::removeField(const Place &map, int position) const
{
    const Span pair = itemSpan(map.node, position);
    if (itemCount(map.node) == 1)
        return {pair.begin, pair.end, "{}"};
    const qsizetype line = scan::lineBegin(text(), pair.begin);
    if (scan::skipBlanks(text(), line) == pair.begin)
        return blockList(map).remove(position);
    // The first field stands behind a dash: the next one moves up, unless a comment is in between.
    const qsizetype next = itemSpan(map.node, position + 1).begin;
    if (scan::nextLine(text(), pair.end) == scan::lineBegin(text(), next))
        return {pair.begin, next, {}};
    qsizetype begin = pair.begin;
    while (scan::isBlank(text()[begin - 1]))
        --begin;
    return {begin, scan::lineEnd(text(), pair.end), {}};
}

qsizetype YamlEditor::endOfBlock(Index collection) const
{
    // Comments below belong to the block if they are indented deeper than what follows, or deeper than the block; where
    // that does not tell, commented-out fields belong to what is above them.
    static const QRegularExpression commentedOut(QStringLiteral("^#\\s*(- +)?[A-Za-z][\\w.-]*:(\\s|$)"));
    const qsizetype own = scan::column(text(), node(collection).begin);
    const qsizetype begin = scan::nextLine(text(), node(collection).end);
    qsizetype next = begin;
    while (next < text().size() && scan::isCommentLine(text(), next))
        next = scan::nextLine(text(), next);
    const bool isRunToBlank = next < text().size() && scan::isEmptyLine(text(), next);
    const qsizetype content = scan::skipSpaceAndComments(text(), next);
    const qsizetype following = content < text().size() && !isRunToBlank ? scan::column(text(), content) : -1;

    const qsizetype first = scan::skipBlanks(text(), begin);
    const bool isCode = begin < next
        && commentedOut.match(QString::fromUtf8(text().sliced(first, scan::lineEnd(text(), first) - first))).hasMatch();
    qsizetype point = begin;
    while (point < next) {
        const qsizetype indent = scan::skipBlanks(text(), point) - point;
        if (indent < own || (indent == own && indent <= following && !isCode))
            break;
        point = scan::nextLine(text(), point);
    }
    return point;
}

} // namespace sme
