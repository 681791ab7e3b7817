// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/syntaxcompare.h"
#include "yaml/textscan.h"
#include "yaml/yamleditor.h"
#include "yaml/yamlrefusals.h"

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

Collection YamlEditor::collection(const Place &place) const
{
    const Node &at = node(place.node);
    return Collection(text(), m_surroundings.newline,
                      {.isFlow = at.flow,
                       .isMapping = at.kind == Kind::Map,
                       .hasKey = place.key != SyntaxTree::none,
                       .place = at.flow ? at.span() : Span{afterIntroducer(place), at.end},
                       .count = itemCount(place.node)},
                      [this, index = place.node](int item) { return itemSpan(index, item); });
}

Splice YamlEditor::addField(const Place &map, const QString &name, const YamlValue &value) const
{
    const QByteArray key = name.toUtf8();
    const Collection fields = collection(map);
    const auto render = [&](qsizetype column) {
        return QByteArrayList{writer().field(key, value, column, fields.isFlow())};
    };
    const QByteArrayList &order = writer().habits().order;
    const qsizetype rank = order.indexOf(key);
    if (rank < 0)
        return fields.append(render, writer());
    // Behind the last of the fields that come before it; none of them: the first place.
    int index = 0;
    for (int i = 0; i < fields.count(); ++i) {
        const qsizetype other = order.indexOf(m_tree.value(itemAt(map.node, i)));
        if (other >= 0 && other < rank)
            index = i + 1;
    }
    return fields.insert(index, render, writer());
}

Result<Splice> YamlEditor::addItems(const Place &list, int index, const QList<YamlValue> &values) const
{
    const Collection items = collection(list);
    if (index == 0 && items.sharesLine())
        return refusal(node(list.node).begin, refusals::sharesLine);
    const auto render = [&](qsizetype column) { return writer().items(keyName(list), values, column, items.isFlow()); };
    return index == items.count() && index > 0 ? items.append(render, writer()) : items.insert(index, render, writer());
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
    return items.replace(all, node(at.first).propertiesBegin);
}

std::optional<Collection::Lines> YamlEditor::linesOf(const YamlPath &item) const
{
    const Result<Place> list = find(item.parent());
    const int index = std::get<int>(item.last());
    if (!list || list->depth != item.size() - 1 || node(list->node).kind != Kind::Sequence || index < 0
        || index >= itemCount(list->node))
        return std::nullopt;
    return collection(*list).linesOf(index);
}

std::optional<Splice> YamlEditor::insertLines(const YamlPath &list, int index, const Collection::Lines &item) const
{
    const Result<Place> at = find(list);
    if (!at || at->depth != list.size() || node(at->node).kind != Kind::Sequence || node(at->node).count == 0)
        return std::nullopt;
    return collection(*at).insertLines(index, item);
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
    if (m_root == SyntaxTree::none)
        return Splice();
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
    if (at->position == 0 && items.sharesLine())
        return refusal(node(at->node).begin, refusals::sharesLine);
    return items.remove(at->position);
}

} // namespace sme
