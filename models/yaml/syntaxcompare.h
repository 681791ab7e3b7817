// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/scalar.h"
#include "yaml/syntaxtree.h"
#include "yaml/yamlvalue.h"

#include <QByteArrayList>

namespace sme {

/// What a scalar or null is in JSON: by its tag, or by its form if it is plain.
ScalarType scalarType(const SyntaxTree &tree, SyntaxTree::Index index);
/// Whether a node says just this. An alias never does.
bool isValue(const SyntaxTree &tree, SyntaxTree::Index index, const YamlValue &value);
/// A node as a value; nothing if an alias or a key that is no text is in it.
std::optional<YamlValue> valueOf(const SyntaxTree &tree, SyntaxTree::Index index);
/// Whether two nodes, perhaps of two trees, say the same; anchors, tags and what aliases refer to by name included.
bool isSame(const SyntaxTree &a, SyntaxTree::Index left, const SyntaxTree &b, SyntaxTree::Index right);

/// Whether the node or one in it is an alias or has an anchor that one refers to; the latter alone.
bool hasReferences(const SyntaxTree &tree, SyntaxTree::Index index);
bool hasUsedAnchor(const SyntaxTree &tree, SyntaxTree::Index index);

/// The comments of a part of the text, from "#" to the end of their line, in its order.
QByteArrayList comments(const SyntaxTree &tree, Span part);
bool hasComment(const SyntaxTree &tree, Span part);

} // namespace sme
