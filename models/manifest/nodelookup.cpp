// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/nodelookup.h"

#include "yaml/textscan.h"

#include <algorithm>

namespace sme {

namespace {

constexpr QByteArrayView mergeKey("<<");
constexpr int maxMergeDepth = 32;

} // namespace

NodeLookup::Located NodeLookup::locate(Index index) const
{
    Located result{index, m_tree.node(index).span(), false};
    while (m_tree.node(result.node).kind == SyntaxTree::Kind::Alias) {
        result.indirect = true;
        if (--m_budget <= 0 || m_tree.node(result.node).first == SyntaxTree::none)
            return {};
        result.node = m_tree.node(result.node).first;
    }
    return result;
}

NodeLookup::Located NodeLookup::locate(Index index, Located parent) const
{
    Located result = locate(index);
    if (parent.indirect) {
        --m_budget;
        result.where = parent.where;
        result.indirect = true;
    }
    return result;
}

NodeLookup::Located NodeLookup::field(Located map, QByteArrayView name) const
{
    if (!isMap(map))
        return {};
    bool merges = false;
    for (Index key = node(map).first; key != SyntaxTree::none; key = m_tree.node(m_tree.node(key).next).next) {
        const SyntaxTree::Node &keyNode = m_tree.node(key);
        if (keyNode.kind != SyntaxTree::Kind::Scalar)
            continue;
        const QByteArrayView keyName = m_tree.value(key);
        if (keyName == name)
            return locate(keyNode.next, map);
        merges = merges || keyName == mergeKey;
    }
    if (merges) {
        for (const auto &[key, value] : fields(map)) {
            if (m_tree.node(key).kind == SyntaxTree::Kind::Scalar && m_tree.value(key) == name)
                return value;
        }
    }
    return {};
}

bool NodeLookup::hasExplicitKey(Located map) const
{
    if (!isMap(map))
        return false;
    const QByteArrayView text = m_tree.text();
    for (Index key = node(map).first; key != SyntaxTree::none; key = m_tree.node(m_tree.node(key).next).next) {
        qsizetype before = qsizetype(m_tree.node(key).propertiesBegin) - 1;
        while (before >= 0 && scan::isBlank(text[before]))
            --before;
        if (before >= 0 && text[before] == '?')
            return true;
    }
    return false;
}

std::optional<QString> NodeLookup::stringField(Located map, QByteArrayView name) const
{
    const Located value = field(map, name);
    if (!value.exists() || !isString(value))
        return std::nullopt;
    return text(value);
}

NodeLookup::Fields NodeLookup::fields(Located map) const
{
    Fields result;
    addFields(map, result, 0);
    return result;
}

void NodeLookup::addFields(Located map, Fields &fields, int depth) const
{
    if (!isMap(map) || depth > maxMergeDepth || isExhausted())
        return;
    const auto isKnown = [&](Index key) {
        return depth > 0 && std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
                   return m_tree.node(field.first).kind == SyntaxTree::Kind::Scalar
                       && m_tree.value(field.first) == m_tree.value(key);
               });
    };
    std::vector<Located> merged;
    for (Index key = node(map).first; key != SyntaxTree::none; key = m_tree.node(m_tree.node(key).next).next) {
        const SyntaxTree::Node &keyNode = m_tree.node(key);
        const bool isScalar = keyNode.kind == SyntaxTree::Kind::Scalar;
        if (isScalar && keyNode.plain && m_tree.value(key) == mergeKey)
            merged.push_back(locate(keyNode.next, map));
        else if (!isScalar || !isKnown(key))
            fields.emplace_back(key, locate(keyNode.next, map));
    }
    for (Located source : merged) {
        if (!source.exists())
            continue;
        source.indirect = true;
        if (isSequence(source)) {
            forEachItem(source, [&](Located item) {
                if (item.exists())
                    addFields(item, fields, depth + 1);
            });
        } else {
            addFields(source, fields, depth + 1);
        }
    }
}

ScalarType NodeLookup::scalarType(Located at) const
{
    const SyntaxTree::Node &scalar = node(at);
    if (scalar.kind == SyntaxTree::Kind::Null)
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
    return scalar.plain ? plainScalarType(m_tree.value(at.node)) : ScalarType::String;
}

bool NodeLookup::isString(Located at) const
{
    return at.exists() && kind(at) == SyntaxTree::Kind::Scalar && scalarType(at) == ScalarType::String;
}

} // namespace sme
