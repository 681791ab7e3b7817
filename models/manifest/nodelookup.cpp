// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/nodelookup.h"

#include "yaml/syntaxcompare.h"
#include "yaml/textscan.h"

#include <algorithm>

namespace sme {

namespace {

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

bool NodeLookup::isKey(Index key, QByteArrayView name) const
{
    const SyntaxTree::Node &keyNode = m_tree.node(key);
    const Index target = keyNode.kind == SyntaxTree::Kind::Alias ? keyNode.first : key;
    return m_tree.node(target).kind == SyntaxTree::Kind::Scalar && m_tree.value(target) == name;
}

NodeLookup::Located NodeLookup::field(Located map, QByteArrayView name) const
{
    return field(map, name, 0);
}

/// Of several values the last one counts, those of merge keys where they stand.
NodeLookup::Located NodeLookup::field(Located map, QByteArrayView name, int depth) const
{
    Located result;
    if (!isMap(map) || depth > maxMergeDepth)
        return result;
    for (Index key = node(map).first; key != SyntaxTree::none; key = m_tree.node(m_tree.node(key).next).next) {
        const SyntaxTree::Node &keyNode = m_tree.node(key);
        if (keyNode.merges) {
            for (const Located &source : mergedMaps(locate(keyNode.next, map))) {
                if (const Located merged = field(source, name, depth + 1); merged.exists())
                    result = merged;
            }
        } else if (isKey(key, name)) {
            result = locate(keyNode.next, map);
            result.indirect = result.indirect || keyNode.kind == SyntaxTree::Kind::Alias;
        }
    }
    return result;
}

/// What a merge key merges, those that count more behind the others.
std::vector<NodeLookup::Located> NodeLookup::mergedMaps(Located value) const
{
    std::vector<Located> maps;
    if (!value.exists())
        return maps;
    value.indirect = true;
    if (!isSequence(value))
        return {value};
    forEachItem(value, [&maps](Located item) { maps.insert(maps.begin(), item); });
    return maps;
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
    bool hasMerged = depth > 0;
    const auto set = [&](Index key, Located value) {
        const SyntaxTree::Node &keyNode = m_tree.node(key);
        const Index target = keyNode.kind == SyntaxTree::Kind::Alias ? keyNode.first : key;
        value.indirect = value.indirect || target != key;
        const auto known =
            !hasMerged ? fields.end() : std::find_if(fields.begin(), fields.end(), [&](const auto &field) {
                return m_tree.value(field.first) == m_tree.value(target);
            });
        if (known == fields.end())
            fields.emplace_back(target, value);
        else
            *known = {target, value};
    };
    for (Index key = node(map).first; key != SyntaxTree::none; key = m_tree.node(m_tree.node(key).next).next) {
        const SyntaxTree::Node &keyNode = m_tree.node(key);
        if (!keyNode.merges) {
            set(key, locate(keyNode.next, map));
            continue;
        }
        for (const Located &source : mergedMaps(locate(keyNode.next, map)))
            addFields(source, fields, depth + 1);
        hasMerged = true;
    }
}

ScalarType NodeLookup::scalarType(Located at) const
{
    return sme::scalarType(m_tree, at.node);
}

bool NodeLookup::isString(Located at) const
{
    return at.exists() && kind(at) == SyntaxTree::Kind::Scalar && scalarType(at) == ScalarType::String;
}

} // namespace sme
