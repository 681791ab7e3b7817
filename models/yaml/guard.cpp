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

/// Compares two trees, one of which is to differ by an operation.
class Comparison
{
public:
    Comparison(const SyntaxTree &before, const SyntaxTree &after, const YamlOperation &operation)
        : m_before(before), m_after(after), m_operation(operation)
    {
    }

    bool matches(Index left, Index right, qsizetype depth) const;
    /// Whether `right` is the intended value below steps that were not there.
    bool isMade(Index right, qsizetype depth) const;

private:
    using Kinds = YamlOperation::Kind;

    const YamlPath &path() const { return m_operation.path; }
    bool isEmpty(Index left) const
    {
        const Node &node = m_before.node(left);
        return node.kind == Kind::Null || (node.isCollection() && node.count == 0);
    }
    bool isSameItem(const Item &left, const Item &right) const
    {
        const bool sameKey = (left.key == SyntaxTree::none) == (right.key == SyntaxTree::none)
            && (left.key == SyntaxTree::none || isSame(m_before, left.key, m_after, right.key));
        return sameKey && isSame(m_before, left.value, m_after, right.value);
    }
    bool isNamed(const Item &item, const SyntaxTree &tree, const QString &name) const
    {
        return item.key != SyntaxTree::none && tree.node(item.key).kind == Kind::Scalar
            && tree.string(item.key) == name;
    }
    /// Where the next step of the path leads in a collection of the old text; its size if nowhere.
    std::size_t position(const std::vector<Item> &items, qsizetype depth) const;
    bool isTarget(Index left, Index right) const;
    bool isAdded(const std::vector<Item> &old, const std::vector<Item> &fresh, qsizetype depth) const;
    bool isRemoved(const std::vector<Item> &old, const std::vector<Item> &fresh, std::size_t position) const;

    const SyntaxTree &m_before;
    const SyntaxTree &m_after;
    const YamlOperation &m_operation;
};

std::size_t Comparison::position(const std::vector<Item> &items, qsizetype depth) const
{
    if (const int *index = std::get_if<int>(&path().at(depth)))
        return std::min(std::size_t(std::max(*index, 0)), items.size());
    const QString &name = std::get<QString>(path().at(depth));
    return std::size_t(
        std::find_if(items.begin(), items.end(), [&](const Item &item) { return isNamed(item, m_before, name); })
        - items.begin());
}

bool Comparison::isMade(Index right, qsizetype depth) const
{
    for (; depth < path().size(); ++depth) {
        const std::vector<Item> items = itemsOf(m_after, right);
        const QString *name = std::get_if<QString>(&path().at(depth));
        if (items.size() != 1 || (name ? !isNamed(items[0], m_after, *name) : items[0].key != SyntaxTree::none))
            return false;
        right = items[0].value;
    }
    const bool isList = m_operation.kind == Kinds::Insert;
    return isValue(m_after, right, isList ? YamlValue::list(m_operation.values) : m_operation.values.first());
}

bool Comparison::isTarget(Index left, Index right) const
{
    if (m_operation.kind == Kinds::Set)
        return isMade(right, path().size());
    const std::vector<Item> old = itemsOf(m_before, left);
    const std::vector<Item> fresh = itemsOf(m_after, right);
    if (m_operation.kind == Kinds::Insert) {
        const std::size_t count = std::size_t(m_operation.values.size());
        const std::size_t at = std::size_t(m_operation.from);
        if (fresh.size() != old.size() + count || at > old.size())
            return false;
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            const bool isNew = i >= at && i < at + count;
            if (isNew ? !isValue(m_after, fresh[i].value, m_operation.values[qsizetype(i - at)])
                      : !isSameItem(old[i < at ? i : i - count], fresh[i]))
                return false;
        }
        return m_after.node(right).kind == Kind::Sequence;
    }
    std::vector<Item> moved = old;
    const auto from = moved.begin() + m_operation.from;
    const auto to = moved.begin() + m_operation.to;
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    return std::equal(moved.begin(), moved.end(), fresh.begin(), fresh.end(),
                      [this](const Item &a, const Item &b) { return isSameItem(a, b); });
}

bool Comparison::isAdded(const std::vector<Item> &old, const std::vector<Item> &fresh, qsizetype depth) const
{
    if (fresh.size() != old.size() + 1)
        return false;
    const QString *name = std::get_if<QString>(&path().at(depth));
    bool isFound = false;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const bool isNew = !isFound && (name ? isNamed(fresh[i], m_after, *name) : i == old.size());
        if (isNew ? !isMade(fresh[i].value, depth + 1)
                  : i - (isFound ? 1 : 0) >= old.size() || !isSameItem(old[i - (isFound ? 1 : 0)], fresh[i]))
            return false;
        isFound = isFound || isNew;
    }
    return isFound;
}

bool Comparison::isRemoved(const std::vector<Item> &old, const std::vector<Item> &fresh, std::size_t position) const
{
    const std::size_t count = position < old.size() ? std::size_t(m_operation.count) : 0;
    if (fresh.size() + count != old.size())
        return false;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (!isSameItem(old[i < position ? i : i + count], fresh[i]))
            return false;
    }
    return true;
}

bool Comparison::matches(Index left, Index right, qsizetype depth) const
{
    if (isEmpty(left))
        return depth < path().size() || m_operation.kind == Kinds::Insert || m_operation.kind == Kinds::Set
            ? isMade(right, depth)
            : isSame(m_before, left, m_after, right);
    if (depth == path().size())
        return isTarget(left, right);
    const std::vector<Item> old = itemsOf(m_before, left);
    const std::vector<Item> fresh = itemsOf(m_after, right);
    const std::size_t at = position(old, depth);
    if (m_operation.kind == Kinds::Remove && depth == path().size() - 1)
        return m_before.node(left).kind == m_after.node(right).kind && isRemoved(old, fresh, at);
    if (at == old.size())
        return isAdded(old, fresh, depth);
    if (old.size() != fresh.size())
        return false;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const bool sameKey = old[i].key == SyntaxTree::none || isSame(m_before, old[i].key, m_after, fresh[i].key);
        if (!sameKey || (i == at ? !matches(old[i].value, fresh[i].value, depth + 1) : !isSameItem(old[i], fresh[i])))
            return false;
    }
    return true;
}

Span itemLines(const SyntaxTree &tree, const std::vector<Item> &items, std::size_t first, std::size_t last,
               qsizetype begin)
{
    if (first > 0) {
        const qsizetype end = tree.node(items[first - 1].value).end;
        begin = std::min(scan::lineEnd(tree.text(), end), tree.node(items[first].value).whole().begin);
    }
    return {begin, scan::lineEnd(tree.text(), tree.node(items[last].value).end)};
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
        std::size_t at = items.size();
        if (const int *index = std::get_if<int>(&operation.path.at(depth)))
            at = std::size_t(*index);
        else
            at = std::size_t(std::find_if(items.begin(), items.end(),
                                          [&](const Item &item) {
                                              return item.key != SyntaxTree::none
                                                  && tree.string(item.key)
                                                  == std::get<QString>(operation.path.at(depth));
                                          })
                             - items.begin());
        if (at >= items.size())
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

bool keepsComments(const SyntaxTree &before, const SyntaxTree &after, const std::vector<Span> &removable,
                   const QByteArrayList &added)
{
    if (!before.text().contains('#') && !after.text().contains('#'))
        return true;
    const QByteArrayList old = sorted(comments(before, {0, before.text().size()}) + added);
    const QByteArrayList fresh = sorted(comments(after, {0, after.text().size()}));
    if (old == fresh)
        return true;
    if (removable.empty() || !std::includes(old.begin(), old.end(), fresh.begin(), fresh.end()))
        return false;
    QByteArrayList gone;
    std::set_difference(old.begin(), old.end(), fresh.begin(), fresh.end(), std::back_inserter(gone));
    QByteArrayList allowed;
    for (const Span part : removable)
        allowed += comments(before, part);
    allowed = sorted(allowed);
    return std::includes(allowed.begin(), allowed.end(), gone.begin(), gone.end());
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
    const std::size_t count = before.documents().size();
    if (after.error() || after.documents().size() != std::max<std::size_t>(count, 1))
        return false;
    if (count == 0) // nothing but comments so far
        return Comparison(before, after, operation).isMade(after.documents()[0], 0)
            && keepsComments(before, after, {}, {});
    for (std::size_t i = 0; i < count; ++i) {
        const Index left = before.documents()[i];
        const Index right = after.documents()[i];
        if (i == document ? !Comparison(before, after, operation).matches(left, right, 0)
                          : !isSame(before, left, after, right))
            return false;
    }
    return keepsComments(before, after, removable(before, before.documents()[document], operation), operation.comments);
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
    return isValue(after, after.documents().back(), document) && keepsComments(before, after, {}, {});
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
