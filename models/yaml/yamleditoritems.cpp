// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/syntaxcompare.h"
#include "yaml/textscan.h"
#include "yaml/yamleditor.h"
#include "yaml/yamlrefusals.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sme {

namespace {

using Kind = SyntaxTree::Kind;

} // namespace

int YamlEditor::itemCount(Index collection) const
{
    const Node &at = node(collection);
    return int(at.kind == Kind::Map ? at.count / 2 : at.count);
}

int YamlEditor::count(const YamlPath &path) const
{
    if (m_root == SyntaxTree::none)
        return 0;
    const Result<Place> at = find(path);
    return at && at->depth == path.size() && node(at->node).isCollection() ? itemCount(at->node) : 0;
}

std::optional<Error> YamlEditor::misplaced(const YamlPath &path, const YamlValue &value) const
{
    const Result<Place> at = find(path);
    if (!at || at->depth != path.size())
        return std::nullopt;
    const Kind kind = node(at->node).kind;
    const bool fits = (kind != Kind::Map || value.kind == YamlValue::Kind::Map)
        && (kind != Kind::Sequence || value.kind == YamlValue::Kind::List);
    return fits ? std::nullopt : std::optional(refusal(node(at->node).begin, refusals::isMisplaced));
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

Collection YamlEditor::collection(Index index, qsizetype begin) const
{
    const Node &at = node(index);
    return Collection(text(), at.flow, at.flow ? at.span() : Span{begin, at.end}, itemCount(index),
                      [this, index](int item) { return itemSpan(index, item); });
}

Result<Splice> YamlEditor::addField(Index map, const QString &name, const YamlValue &value) const
{
    const QByteArray key = name.toUtf8();
    // The last of the fields that come before it; none of them: the first place, if others come behind it.
    const QByteArrayList &order = writer().habits().order;
    const qsizetype rank = order.indexOf(key);
    int index = rank < 0 ? itemCount(map) : 0;
    for (int i = 0; rank >= 0 && i < itemCount(map); ++i) {
        const qsizetype other = order.indexOf(m_tree.value(itemAt(map, i)));
        if (other >= 0 && other < rank)
            index = i + 1;
    }
    if (node(map).flow) {
        const auto render = [&](qsizetype column) { return QByteArrayList{writer().field(key, value, column, true)}; };
        return collection(map, 0).insert(index, render, writer());
    }
    const qsizetype first = node(node(map).first).propertiesBegin;
    const qsizetype column = scan::column(text(), first);
    const QByteArray field = writer().field(key, value, column, false);
    if (index == 0)
        return Splice{first, first, field + writer().newline(column)};
    const qsizetype at = rank < 0 ? endOfBlock(map) : scan::nextLine(text(), itemSpan(map, index - 1).end);
    return Splice::insertLines(text(), at, QByteArray(column, ' ') + field, writer().habits().newline);
}

Result<Splice> YamlEditor::addItems(const Place &list, int index, const QList<YamlValue> &values) const
{
    const Collection items = collection(list);
    if (index == 0 && items.sharesLine())
        return refusal(node(list.node).begin, refusals::sharesLine);
    const auto render = [&](qsizetype column) { return writer().items(keyName(list), values, column, items.isFlow()); };
    // What is commented out below the last item is a part of it.
    if (!items.isFlow() && index == items.count() && isCommentedOut(scan::nextLine(text(), node(list.node).end))) {
        const QByteArray newline = writer().newline(items.column());
        const QByteArray lines = QByteArray(items.column(), ' ') + render(items.column()).join(newline);
        return Splice::insertLines(text(), endOfBlock(list.node), lines, writer().habits().newline);
    }
    return items.insert(index, render, writer());
}

/// Of a list of scalars, the items that stay keep their tokens, lines and comments.
Result<Splice> YamlEditor::replaceTexts(const Place &list, const QList<YamlValue> &texts) const
{
    const Node &at = node(list.node);
    const Collection items = collection(list);
    if (items.sharesLine())
        return refusal(at.begin, refusals::sharesLine);
    if (items.isFlow() && hasComment(m_tree, at.span()))
        return refusal(at.begin, refusals::hasComments);
    const auto indexOf = [&](const YamlValue &value) {
        int index = 0;
        while (index < items.count() && !isValue(m_tree, itemAt(list.node, index), value))
            ++index;
        return index < items.count() ? index : -1;
    };
    QList<Collection::Replacement> all;
    for (const YamlValue &value : texts) {
        const QByteArray token = value.kind != YamlValue::Kind::Text
            ? value.scalar.toUtf8()
            : renderScalar(value.scalar, quotingOf(text()[node(at.first).begin]), items.isFlow());
        all.append({indexOf(value), token});
    }
    return items.replace(all, node(at.first).propertiesBegin, writer());
}

std::optional<YamlEditor::ItemLines> YamlEditor::linesOf(const YamlPath &item) const
{
    const Result<Place> list = find(item.parent());
    if (!list || list->depth != item.size() - 1 || node(list->node).kind != Kind::Sequence || node(list->node).flow)
        return std::nullopt;
    const Collection lines = collection(*list);
    const int index = std::get<int>(item.last());
    if (lines.sharesLine() || index < 0 || index >= lines.count())
        return std::nullopt;
    return ItemLines{lines.linesOf(index), lines.column()};
}

std::optional<Splice> YamlEditor::insertLines(const YamlPath &list, int index, const ItemLines &item) const
{
    const Result<Place> at = find(list);
    if (!at || at->depth != list.size() || node(at->node).kind != Kind::Sequence || node(at->node).flow
        || node(at->node).count == 0)
        return std::nullopt;
    const Collection lines = collection(*at);
    if (lines.sharesLine())
        return std::nullopt;
    const qsizetype shift = lines.column() - item.column;
    QByteArrayList shifted = item.lines.split('\n');
    for (QByteArray &line : shifted) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (shift > 0 && !line.isEmpty())
            line.prepend(QByteArray(shift, ' '));
        else if (shift < 0)
            line.remove(0, std::min(-shift, scan::skipBlanks(line, 0)));
    }
    const QByteArray newline = writer().habits().newline;
    return lines.insertLines(index, {shifted.join(newline)}, newline);
}

bool YamlEditor::mayGoWith(const Place &collection, const Place &item) const
{
    const Node &at = node(collection.node);
    const qsizetype begin = scan::nextLine(text(), afterIntroducer(collection));
    if (begin >= qsizetype(at.end))
        return true;
    const Span own = this->collection(collection).own(item.position);
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
        return refusal(0, refusals::isNoItem);
    const Result<Place> at = find(whole);
    if (!at)
        return at.error();
    if (at->depth != whole.size()) {
        const bool isField = std::holds_alternative<QString>(whole.at(at->depth));
        return isField ? Result<Splice>(Splice()) : refusal(node(at->node).begin, refusals::isNoItem);
    }
    if (hasUsedAnchor(m_tree, at->node))
        return refusal(node(at->node).begin, refusals::isShared);
    const Result<Place> parent = find(whole.parent());
    if (!parent)
        return parent.error();
    const Collection items = collection(*parent);
    if (!items.isFlow() && node(at->parent).kind == Kind::Map)
        return removeField(*parent, at->position);
    if (at->position == 0 && items.sharesLine())
        return refusal(node(at->node).begin, refusals::sharesLine);
    if (!items.isFlow() && items.count() == 1 && parent->key == SyntaxTree::none)
        return Splice{items.item(0).begin, items.item(0).end, "[]"};
    return items.remove(at->position);
}

Splice YamlEditor::removeField(const Place &map, int position) const
{
    const Span pair = itemSpan(map.node, position);
    if (itemCount(map.node) == 1)
        return {pair.begin, pair.end, "{}"};
    const qsizetype line = scan::lineBegin(text(), pair.begin);
    if (scan::skipBlanks(text(), line) == pair.begin)
        return collection(map).remove(position);
    // The first field stands behind a dash: the next one moves up, unless a comment is in between.
    const qsizetype next = itemSpan(map.node, position + 1).begin;
    if (scan::nextLine(text(), pair.end) == scan::lineBegin(text(), next))
        return {pair.begin, next, {}};
    qsizetype begin = pair.begin;
    while (scan::isBlank(text()[begin - 1]))
        --begin;
    return {begin, scan::lineEnd(text(), pair.end), {}};
}

bool YamlEditor::isCommentedOut(qsizetype line) const
{
    static const QRegularExpression commentedOut(QStringLiteral("^#\\s*(- +)?[A-Za-z][\\w.-]*:(\\s|$)"));
    const qsizetype first = scan::skipBlanks(text(), line);
    return commentedOut.match(QString::fromUtf8(text().sliced(first, scan::lineEnd(text(), first) - first))).hasMatch();
}

qsizetype YamlEditor::endOfBlock(Index collection) const
{
    // Comments below belong to the block if they are indented deeper than what follows, or deeper than the block; where
    // that does not tell, commented-out fields belong to what is above them.
    const qsizetype own = scan::column(text(), node(collection).begin);
    const qsizetype begin = scan::nextLine(text(), node(collection).end);
    qsizetype next = begin;
    while (next < text().size() && scan::isCommentLine(text(), next))
        next = scan::nextLine(text(), next);
    const bool isRunToBlank = next < text().size() && scan::isEmptyLine(text(), next);
    const qsizetype content = scan::skipSpaceAndComments(text(), next);
    const qsizetype following = content < text().size() && !isRunToBlank ? scan::column(text(), content) : -1;

    const bool isCode = isCommentedOut(begin);
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
