// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/guard.h"

#include "yaml/syntaxcompare.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme::guard {

namespace {

using Index = SyntaxTree::Index;
using Kind = SyntaxTree::Kind;
using Node = SyntaxTree::Node;

/// An item of a list, or a pair of a mapping.
struct Item
{
    Index key = SyntaxTree::none;
    Index value = SyntaxTree::none;
};

std::vector<Item> itemsOf(const SyntaxTree &tree, Index index)
{
    std::vector<Item> result;
    const Node &node = tree.node(index);
    if (!node.isCollection())
        return result;
    for (Index child = node.first; child != SyntaxTree::none; child = tree.node(child).next) {
        if (node.kind == Kind::Map)
            result.push_back({child, tree.node(child).next});
        else
            result.push_back({SyntaxTree::none, child});
        child = result.back().value;
    }
    return result;
}

/// Where a step of a path leads in a collection; the number of its items if nowhere.
std::size_t position(const SyntaxTree &tree, const std::vector<Item> &items, const YamlPath::Step &step)
{
    if (const int *index = std::get_if<int>(&step))
        return std::min(std::size_t(std::max(*index, 0)), items.size());
    const auto isNamed = [&](const Item &item) {
        return item.key != SyntaxTree::none && tree.node(item.key).kind == Kind::Scalar
            && tree.string(item.key) == std::get<QString>(step);
    };
    return std::size_t(std::find_if(items.begin(), items.end(), isNamed) - items.begin());
}

using Operations = std::vector<const YamlOperation *>;

/// Compares two trees, one of which is to differ by operations. Where several go different ways, each way is there.
class Comparison
{
public:
    Comparison(const SyntaxTree &before, const SyntaxTree &after) : m_before(before), m_after(after) { }

    bool matches(Index left, Index right, const Operations &operations, qsizetype depth) const;
    /// Whether `right` is the intended value below steps that were not there.
    bool isMade(Index right, const YamlOperation &operation, qsizetype depth) const;

private:
    using Kinds = YamlOperation::Kind;

    bool isEmpty(Index left) const
    {
        const Node &node = m_before.node(left);
        return node.kind == Kind::Null || (node.isCollection() && node.count == 0);
    }
    bool isSameKey(const Item &left, const Item &right) const
    {
        return (left.key == SyntaxTree::none) == (right.key == SyntaxTree::none)
            && (left.key == SyntaxTree::none || isSame(m_before, left.key, m_after, right.key));
    }
    bool isSameItem(const Item &left, const Item &right) const
    {
        return isSameKey(left, right) && isSame(m_before, left.value, m_after, right.value);
    }
    bool isTarget(Index left, Index right, const YamlOperation &operation) const;
    bool isAdded(const std::vector<Item> &old, const std::vector<Item> &fresh, const YamlOperation &operation,
                 qsizetype depth) const;
    /// Operations by the positions of the items that they go into, rising.
    using Ways = std::vector<std::pair<std::size_t, const YamlOperation *>>;
    bool isRemoved(const std::vector<Item> &old, const std::vector<Item> &fresh, const Ways &ways) const;

    const SyntaxTree &m_before;
    const SyntaxTree &m_after;
};

bool Comparison::isMade(Index right, const YamlOperation &operation, qsizetype depth) const
{
    for (; depth < operation.path.size(); ++depth) {
        const std::vector<Item> items = itemsOf(m_after, right);
        const bool isField = std::holds_alternative<QString>(operation.path.at(depth));
        if (items.size() != 1
            || (isField ? position(m_after, items, operation.path.at(depth)) != 0 : items[0].key != SyntaxTree::none))
            return false;
        right = items[0].value;
    }
    const bool isList = operation.kind == Kinds::Insert;
    return isValue(m_after, right, isList ? YamlValue::list(operation.values) : operation.values.first());
}

bool Comparison::isTarget(Index left, Index right, const YamlOperation &operation) const
{
    if (operation.kind == Kinds::Set)
        return isMade(right, operation, operation.path.size());
    const std::vector<Item> old = itemsOf(m_before, left);
    const std::vector<Item> fresh = itemsOf(m_after, right);
    if (operation.kind == Kinds::Insert) {
        const std::size_t count = std::size_t(operation.values.size());
        const std::size_t at = std::size_t(operation.from);
        if (fresh.size() != old.size() + count || at > old.size())
            return false;
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            const bool isNew = i >= at && i < at + count;
            if (isNew ? !isValue(m_after, fresh[i].value, operation.values[qsizetype(i - at)])
                      : !isSameItem(old[i < at ? i : i - count], fresh[i]))
                return false;
        }
        return m_after.node(right).kind == Kind::Sequence;
    }
    std::vector<Item> moved = old;
    const auto from = moved.begin() + operation.from;
    const auto to = moved.begin() + operation.to;
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    return std::equal(moved.begin(), moved.end(), fresh.begin(), fresh.end(),
                      [this](const Item &a, const Item &b) { return isSameItem(a, b); });
}

bool Comparison::isAdded(const std::vector<Item> &old, const std::vector<Item> &fresh, const YamlOperation &operation,
                         qsizetype depth) const
{
    if (fresh.size() != old.size() + 1)
        return false;
    const YamlPath::Step &step = operation.path.at(depth);
    const std::size_t added = std::holds_alternative<QString>(step) ? position(m_after, fresh, step) : old.size();
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (i == added ? !isMade(fresh[i].value, operation, depth + 1)
                       : i - (i > added ? 1 : 0) >= old.size() || !isSameItem(old[i - (i > added ? 1 : 0)], fresh[i]))
            return false;
    }
    return added < fresh.size();
}

bool Comparison::isRemoved(const std::vector<Item> &old, const std::vector<Item> &fresh, const Ways &ways) const
{
    std::size_t kept = 0;
    auto way = ways.begin();
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (way != ways.end() && way->first == i) {
            i += std::size_t(way->second->count) - 1;
            ++way;
        } else if (kept == fresh.size() || !isSameItem(old[i], fresh[kept++])) {
            return false;
        }
    }
    return kept == fresh.size();
}

bool Comparison::matches(Index left, Index right, const Operations &operations, qsizetype depth) const
{
    if (operations.empty())
        return isSame(m_before, left, m_after, right);
    const YamlOperation &operation = *operations.front();
    const bool isTold = operations.size() == 1; // else the ways part further on
    const qsizetype length = operation.path.size();
    if (isTold && isEmpty(left))
        return depth < length || operation.kind == Kinds::Insert || operation.kind == Kinds::Set
            ? isMade(right, operation, depth)
            : isSame(m_before, left, m_after, right);
    if (isTold && depth == length)
        return isTarget(left, right, operation);
    if (m_before.node(left).kind != m_after.node(right).kind)
        return false;
    const std::vector<Item> old = itemsOf(m_before, left);
    const std::vector<Item> fresh = itemsOf(m_after, right);
    Ways ways;
    for (const YamlOperation *each : operations) {
        if (each->path.size() <= depth)
            return false;
        ways.emplace_back(position(m_before, old, each->path.at(depth)), each);
    }
    std::ranges::stable_sort(ways, {}, &Ways::value_type::first);
    const auto removesHere = [depth](const YamlOperation *each) {
        return each->kind == Kinds::Remove && depth == each->path.size() - 1;
    };
    if (std::ranges::all_of(operations, removesHere))
        return isRemoved(old, fresh, ways);
    if (isTold && ways[0].first == old.size())
        return isAdded(old, fresh, operation, depth);
    if (old.size() != fresh.size() || ways.back().first == old.size())
        return false;
    auto way = ways.begin();
    for (std::size_t i = 0; i < old.size(); ++i) {
        Operations within;
        for (; way != ways.end() && way->first == i; ++way)
            within.push_back(way->second);
        if (!isSameKey(old[i], fresh[i]) || !matches(old[i].value, fresh[i].value, within, depth + 1))
            return false;
    }
    return true;
}

/// Of the dash before a value; of the value where there is none.
qsizetype dashColumn(QByteArrayView text, qsizetype value)
{
    qsizetype at = value;
    while (at > 0 && (scan::isBlank(text[at - 1]) || scan::isBreak(text[at - 1])))
        --at;
    return scan::column(text, at > 0 && text[at - 1] == '-' ? at - 1 : value);
}

Span itemLines(const SyntaxTree &tree, const std::vector<Item> &items, std::size_t first, std::size_t last,
               qsizetype begin)
{
    if (first > 0) {
        const qsizetype end = tree.node(items[first - 1].value).end;
        begin = std::min(scan::lineEnd(tree.text(), end), tree.node(items[first].value).whole().begin);
    }
    const QByteArrayView text = tree.text();
    const Item &lastItem = items[last];
    const qsizetype column = lastItem.key == SyntaxTree::none
        ? dashColumn(text, tree.node(lastItem.value).whole().begin)
        : scan::column(text, tree.node(lastItem.key).whole().begin);
    const qsizetype below = scan::nextLine(text, tree.node(lastItem.value).end);
    const qsizetype end = scan::endOfDeeperComments(text, below, column);
    return {begin, end > below ? end : scan::lineEnd(text, tree.node(lastItem.value).end)};
}

/// The parts of the text whose comments may go: those of what an operation removes, from behind what is before it to
/// the end of its last line.
std::vector<Span> removable(const SyntaxTree &tree, Index root, const YamlOperation &operation)
{
    const bool isSet = operation.kind == YamlOperation::Kind::Set;
    if (!isSet && operation.kind != YamlOperation::Kind::Remove)
        return {};
    Index parent = root;
    qsizetype begin = 0;
    for (qsizetype depth = 0; depth < operation.path.size(); ++depth) {
        const std::vector<Item> items = itemsOf(tree, parent);
        const std::size_t at = position(tree, items, operation.path.at(depth));
        if (at == items.size())
            return {};
        if (!isSet && depth + 1 == operation.path.size())
            return {itemLines(tree, items, at, std::min(at + std::size_t(operation.count), items.size()) - 1, begin)};
        parent = items[at].value;
        begin = items[at].key == SyntaxTree::none ? tree.node(parent).propertiesBegin : tree.node(items[at].key).end;
    }
    std::vector<Span> result;
    const std::vector<Item> items = itemsOf(tree, parent);
    for (std::size_t i = 0; isSet && i < items.size() && tree.node(parent).kind == Kind::Sequence; ++i) {
        const QList<YamlValue> &kept = operation.values.first().items;
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const YamlValue &value) { return isValue(tree, items[i].value, value); }))
            result.push_back(itemLines(tree, items, i, i, begin));
    }
    return result;
}

/// The words of comments, sorted; two that came to stand on one line are two.
QByteArrayList sorted(const QByteArrayList &comments)
{
    QByteArrayList result;
    for (const QByteArray &comment : comments) {
        for (const QByteArray &part : comment.split('#')) {
            if (!part.trimmed().isEmpty())
                result.append(part.trimmed());
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// Whether all comments of the text are still there, but for those of what is removed from the node `root`.
bool keepsComments(const SyntaxTree &before, const SyntaxTree &after, Index root,
                   const QList<YamlOperation> &operations)
{
    if (!before.text().contains('#') && !after.text().contains('#'))
        return true;
    QByteArrayList old = comments(before, {0, before.text().size()});
    QByteArrayList allowed;
    for (const YamlOperation &operation : operations) {
        old += operation.comments;
        for (const Span part : root == SyntaxTree::none ? std::vector<Span>() : removable(before, root, operation))
            allowed += comments(before, part);
    }
    old = sorted(old);
    allowed = sorted(allowed);
    const QByteArrayList fresh = sorted(comments(after, {0, after.text().size()}));
    QByteArrayList gone;
    std::set_difference(old.begin(), old.end(), fresh.begin(), fresh.end(), std::back_inserter(gone));
    return std::includes(old.begin(), old.end(), fresh.begin(), fresh.end())
        && std::includes(allowed.begin(), allowed.end(), gone.begin(), gone.end());
}

#ifdef QT_NO_DEBUG
Alarm current = nullptr;
#else
void end(QByteArrayView before, QByteArrayView after)
{
    qFatal("An edit is not what was meant.\n--- before\n%s\n--- after\n%s", before.toByteArray().constData(),
           after.toByteArray().constData());
}
Alarm current = end;
#endif

} // namespace

bool isMeant(const SyntaxTree &before, const SyntaxTree &after, std::size_t document, const YamlOperation &operation)
{
    return isMeant(before, after, document, QList{operation});
}

bool isMeant(const SyntaxTree &before, const SyntaxTree &after, std::size_t document,
             const QList<YamlOperation> &operations)
{
    const std::size_t count = before.documents().size();
    if (after.error() || after.documents().size() != std::max<std::size_t>(count, 1))
        return false;
    const Comparison comparison(before, after);
    if (count == 0) // nothing but comments so far
        return operations.size() == 1 && comparison.isMade(after.documents()[0], operations.first(), 0)
            && keepsComments(before, after, SyntaxTree::none, {});
    Operations all;
    for (const YamlOperation &operation : operations)
        all.push_back(&operation);
    for (std::size_t i = 0; i < count; ++i) {
        if (!comparison.matches(before.documents()[i], after.documents()[i], i == document ? all : Operations(), 0))
            return false;
    }
    return keepsComments(before, after, before.documents()[document], operations);
}

bool isAdded(const SyntaxTree &before, const SyntaxTree &after, const YamlValue &document)
{
    std::size_t count = before.documents().size();
    // A marker at the end begins an empty document, which is filled.
    if (count > 0 && after.documents().size() == count && before.node(before.documents().back()).implicit)
        --count;
    if (after.error() || after.documents().size() != count + 1)
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isSame(before, before.documents()[i], after, after.documents()[i]))
            return false;
    }
    return isValue(after, after.documents().back(), document) && keepsComments(before, after, SyntaxTree::none, {});
}

Alarm setAlarm(Alarm alarm)
{
    return std::exchange(current, alarm);
}

QString raise(QByteArrayView before, QByteArrayView after)
{
    if (current)
        current(before, after);
    return QCoreApplication::translate("sme::Guard",
                                       "The text is written in a way that this change would not come out right in; "
                                       "make it in the text.");
}

} // namespace sme::guard
