// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/yamleditor.h"

#include "yaml/syntaxcompare.h"
#include "yaml/textscan.h"
#include "yaml/yamlrefusals.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

namespace {

using Kind = SyntaxTree::Kind;

constexpr const char *context = "sme::YamlEditor";

/// `value` below the steps that lead to it, which are not there yet.
std::optional<YamlValue> wrapped(const YamlPath &path, const YamlValue &value)
{
    YamlValue result = value;
    for (qsizetype i = path.size() - 1; i >= 0; --i) {
        if (const QString *key = std::get_if<QString>(&path.at(i)))
            result = YamlValue::map({{key->toUtf8(), result}});
        else if (std::get<int>(path.at(i)) == 0)
            result = YamlValue::list({result});
        else
            return std::nullopt;
    }
    return result;
}

bool fitsTag(SyntaxTree::Tag tag, YamlValue::Kind kind)
{
    using Tag = SyntaxTree::Tag;
    switch (tag) {
    case Tag::None:
        return true;
    case Tag::Text:
        return kind == YamlValue::Kind::Text;
    case Tag::Bool:
        return kind == YamlValue::Kind::Bool;
    case Tag::Number:
        return kind == YamlValue::Kind::Number;
    case Tag::Null:
        return kind == YamlValue::Kind::Null;
    }
    return false;
}

} // namespace

YamlEditor::YamlEditor(const SyntaxTree &tree, Index root, Surroundings surroundings)
    : m_tree(tree), m_root(root), m_surroundings(std::move(surroundings))
{
}

const Writer &YamlEditor::writer() const
{
    if (!m_writer)
        m_writer.emplace(m_surroundings.habits());
    return *m_writer;
}

Error YamlEditor::refusal(qsizetype offset, const char *reason) const
{
    return {QCoreApplication::translate(context, reason), m_surroundings.placeAt(offset)};
}

Result<Splice> YamlEditor::plan(const YamlOperation &operation) const
{
    switch (operation.kind) {
    case YamlOperation::Kind::Set:
        return set(operation.path, operation.values.first());
    case YamlOperation::Kind::Insert:
        return insert(operation.path, operation.from, operation.values);
    case YamlOperation::Kind::Remove:
        return remove(operation.path, Emptied::Kept);
    case YamlOperation::Kind::Move:
        break;
    }
    return move(operation.path, operation.from, operation.to);
}

bool YamlEditor::isEmptyValue(Index index) const
{
    return node(index).kind == Kind::Null || (node(index).isCollection() && node(index).count == 0);
}

Result<YamlEditor::Place> YamlEditor::find(const YamlPath &path) const
{
    Place place{.node = m_root};
    if (m_root == SyntaxTree::none)
        return refusal(0, refusals::isNoItem);
    for (qsizetype i = 0; i < path.size(); ++i) {
        const Result<Place> next = step(place, path.at(i));
        if (!next || next->depth == place.depth)
            return next;
        place = *next;
    }
    return place;
}

Result<YamlEditor::Place> YamlEditor::step(const Place &from, const YamlPath::Step &step) const
{
    const Node &at = node(from.node);
    if (at.kind == Kind::Alias)
        return refusal(at.begin, refusals::isAlias);
    if (at.anchorUsed)
        return refusal(at.begin, refusals::isShared);
    if (isEmptyValue(from.node))
        return from;
    if (const int *index = std::get_if<int>(&step)) {
        if (at.kind != Kind::Sequence)
            return refusal(at.begin, refusals::isNoList);
        const Index item = itemAt(from.node, *index);
        if (item == SyntaxTree::none)
            return from;
        return Place{item, SyntaxTree::none, from.name, from.node, *index, from.depth + 1};
    }
    if (at.kind != Kind::Map)
        return refusal(at.begin, refusals::isNoMapping);
    const QByteArray name = std::get<QString>(step).toUtf8();
    Place found = from;
    bool merges = false;
    int position = 0;
    for (Index key = at.first; key != SyntaxTree::none; key = node(node(key).next).next, ++position) {
        if (text().first(node(key).propertiesBegin).trimmed().endsWith('?'))
            return refusal(node(key).begin, refusals::hasQuestionMark);
        if (node(key).kind != Kind::Scalar)
            continue;
        merges = merges || (node(key).plain && m_tree.value(key) == "<<");
        if (m_tree.value(key) != name)
            continue;
        if (found.depth > from.depth)
            return refusal(node(key).begin, refusals::hasTwoKeys);
        found = {node(key).next, key, key, from.node, position, from.depth + 1};
    }
    if (merges && found.depth == from.depth)
        return refusal(at.begin, refusals::hasMergeKey);
    return found;
}

Result<Splice> YamlEditor::set(const YamlPath &path, const YamlValue &value) const
{
    const bool isNew = m_root == SyntaxTree::none || (path.size() > 0 && node(m_root).implicit);
    const Result<Place> place = isNew ? Result<Place>(Place()) : find(path);
    if (!place)
        return place.error();
    if (place->depth == path.size() && !isNew)
        return replace(*place, value);
    const YamlPath rest = path.from(place->depth);
    const bool isFilled = !isNew && !isEmptyValue(place->node);
    const std::optional<YamlValue> content = wrapped(isFilled ? rest.from(1) : rest, value);
    if (!content)
        return refusal(isNew ? text().size() : qsizetype(node(place->node).begin), refusals::isNoItem);
    if (isNew) {
        const QByteArray newline = writer().newline(0);
        const bool startsLine = text().isEmpty() || text().endsWith('\n');
        return Splice{text().size(), text().size(),
                      (startsLine ? QByteArray() : newline) + writer().block({}, *content, 0) + newline};
    }
    if (!isFilled)
        return fill(*place, *content);
    if (const QString *name = std::get_if<QString>(&rest.at(0)))
        return addField(*place, *name, *content);
    if (std::get<int>(rest.at(0)) != itemCount(place->node))
        return refusal(node(place->node).begin, refusals::isNoItem);
    return addItems(*place, itemCount(place->node), {*content});
}

Result<Splice> YamlEditor::insert(const YamlPath &list, int index, const QList<YamlValue> &values) const
{
    const Result<Place> place = m_root == SyntaxTree::none ? Result<Place>(Place()) : find(list);
    if (!place)
        return place.error();
    if (values.isEmpty())
        return Splice();
    const bool isThere = place->depth == list.size() && m_root != SyntaxTree::none;
    if (!isThere || isEmptyValue(place->node)) {
        if (index != 0)
            return refusal(isThere ? qsizetype(node(place->node).begin) : 0, refusals::isNoItem);
        return set(list, YamlValue::list(values));
    }
    const Node &at = node(place->node);
    if (at.kind == Kind::Alias)
        return refusal(at.begin, refusals::isAlias);
    if (at.anchorUsed)
        return refusal(at.begin, refusals::isShared);
    if (at.kind != Kind::Sequence)
        return refusal(at.begin, refusals::isNoList);
    if (index < 0 || index > itemCount(place->node))
        return refusal(at.begin, refusals::isNoItem);
    return addItems(*place, index, values);
}

Result<Splice> YamlEditor::move(const YamlPath &list, int from, int to) const
{
    const Result<Place> place = find(list);
    if (!place)
        return place.error();
    const Node &at = node(place->node);
    if (place->depth != list.size() || at.kind != Kind::Sequence)
        return refusal(at.begin, refusals::isNoList);
    const int count = itemCount(place->node);
    if (from < 0 || from >= count || to < 0 || to >= count)
        return refusal(at.begin, refusals::isNoItem);
    if (from == to)
        return Splice();
    if (hasReferences(m_tree, itemAt(place->node, from)))
        return refusal(node(itemAt(place->node, from)).begin, refusals::isShared);
    const Collection items = collection(*place);
    if (items.sharesLine() && std::min(from, to) == 0)
        return refusal(at.begin, refusals::sharesLine);
    return items.move(from, to);
}

Result<Splice> YamlEditor::replace(const Place &at, const YamlValue &value) const
{
    const Node &old = node(at.node);
    if (old.kind == Kind::Alias)
        return refusal(old.begin, refusals::isAlias);
    if (hasReferences(m_tree, at.node))
        return refusal(old.begin, refusals::isShared);
    if (isValue(m_tree, at.node, value))
        return Splice();
    if (isEmptyValue(at.node))
        return fill(at, value);
    const QByteArrayView source = text().sliced(old.begin, old.end - old.begin);
    if (!old.isCollection() && isTemplated(source))
        return refusal(old.begin, refusals::isTemplate);
    if (!fitsTag(old.tag, value.kind))
        return refusal(old.begin, refusals::isOtherTag);
    if (source.isEmpty())
        return refusal(old.begin, refusals::isBareProperty);
    const QList<YamlValue> &items = value.items;
    const bool isTexts = old.kind == Kind::Sequence && !items.isEmpty()
        && std::none_of(items.begin(), items.end(), [](const YamlValue &item) { return item.isCollection(); });
    if (isTexts)
        return replaceTexts(at, items);
    const bool isLiteral = old.block && value.scalar.contains(u'\n') && at.key != SyntaxTree::none;
    if (!old.isCollection() && !value.isCollection() && !isLiteral)
        return replaceText(at, value);
    if (hasComment(m_tree, {afterIntroducer(at), old.end}))
        return refusal(old.begin, refusals::hasComments);
    return write(at, value);
}

Result<Splice> YamlEditor::replaceText(const Place &at, const YamlValue &value) const
{
    const Node &old = node(at.node);
    const QByteArrayView source = text().sliced(old.begin, old.end - old.begin);
    if (value.kind != YamlValue::Kind::Text)
        return Splice{old.begin, old.end, writer().scalar(keyName(at), value, isInFlow(at))};
    const Quoting quoting = old.block ? Quoting::Double : quotingOf(source[0]);
    QByteArray written = renderScalar(value.scalar, quoting, isInFlow(at));
    // A comment behind "|" or ">".
    if (const qsizetype comment = source.indexOf('#'); old.block && comment >= 0 && comment < source.indexOf('\n'))
        written += ' ' + source.sliced(comment, source.indexOf('\n') - comment).trimmed().toByteArray();
    return Splice{old.begin, old.end, written};
}

Result<Splice> YamlEditor::fill(const Place &at, const YamlValue &value) const
{
    const Node &old = node(at.node);
    const qsizetype begin = at.key != SyntaxTree::none ? afterIntroducer(at) : qsizetype(old.begin);
    const qsizetype next = scan::skipBlanks(text(), begin);
    const bool isRoot = at.parent == SyntaxTree::none;
    const bool hasProperties = old.implicit && next < text().size() && (text()[next] == '&' || text()[next] == '!');
    if (!isRoot && (hasProperties || (old.anchored && old.kind == Kind::Null)))
        return refusal(next, refusals::isBareProperty);
    if (isInFlow(at) && !old.implicit && hasComment(m_tree, old.span())) {
        if (old.kind == Kind::Sequence && value.kind == YamlValue::Kind::List)
            return addItems(at, 0, value.items);
        if (old.kind == Kind::Map && value.pairs.size() == 1)
            return addField(at, QString::fromUtf8(value.pairs.first().first), value.pairs.first().second);
        return refusal(old.begin, refusals::hasComments);
    }
    return write(at, value);
}

/// Puts a value where another one stands, or nothing yet.
Splice YamlEditor::write(const Place &at, const YamlValue &value) const
{
    const Node &old = node(at.node);
    const qsizetype begin = at.key != SyntaxTree::none ? afterIntroducer(at) : qsizetype(old.begin);
    if (isInFlow(at)) {
        const qsizetype line = scan::lineBegin(text(), begin);
        const QByteArray filled = writer().flow(keyName(at), value, scan::skipBlanks(text(), line) - line);
        return old.implicit ? Splice{begin, begin, ' ' + filled} : Splice{old.begin, old.end, filled};
    }
    if (at.key != SyntaxTree::none) {
        const qsizetype column = scan::column(text(), node(at.key).begin);
        return Splice::fillBlockField(text(), begin, old.implicit ? begin : qsizetype(old.end),
                                      writer().blockAfterColon(keyName(at), value, column));
    }
    if (!old.implicit || at.parent == SyntaxTree::none)
        return Splice{old.begin, old.end, writer().block(keyName(at), value, scan::column(text(), old.begin))};
    const qsizetype dash = scan::column(text(), begin) - 1;
    return Splice{begin, begin, writer().blockItem(keyName(at), value, dash).sliced(1)};
}

} // namespace sme
